import { collectFacts, type FormFacts } from '../../src/facts';
import { showFigure } from '../../src/figures';
import { recogniseForms } from '../../src/forms';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';

function factsOf(prose: string, changes: Parameters<typeof miniForm>[0] = {}): FormFacts {
  const [form] = recogniseForms(workbookFrom(miniForm(changes, prose)));
  if (form === undefined) throw new Error('no form');
  return collectFacts(form);
}

function prose(text: string): readonly string[] {
  return factsOf(text)
    .facts.filter((fact) => fact.source === 'prose')
    .map((fact) => `${fact.measure} ${showFigure(fact.figure)} ${String(fact.year)}`);
}

describe('facts in prose', () => {
  it.each([
    [
      '截至2022年底，我单位在编在岗人员8人，编制数14人，在职人员控制率为57.14%。',
      ['staff_actual 8人 2022', 'staff_quota 14人 2022', 'dept.staff_control_rate 57.14% 2022'],
    ],
    ['2021年年初预算80万元，执行情况良好。', ['budget_initial 80万元 2021']],
    [
      '本年度“三公经费”预算总额3.6万元，上年度“三公经费” 预算总额2.8万元。',
      ['san_budget 3.6万元 2022', 'san_budget_prev 2.8万元 2022'],
    ],
    [
      '“三公经费“控制率85%，结余结转率10.63%。',
      ['dept.san_control_rate 85% 2022', 'dept.carry_rate 10.63% 2022'],
    ],
    ['重新核定我单位编制数16人，减少6个编制。', ['staff_quota 16人 2022']],
    ['下属中心编制数30人，约有在职人员20人。', []],
    ['下属事业单位：编制数5人，在职人员4人。', []],
    ['2021年预算执行金额440万元，年末结余20万元。', ['executed 440万元 2021', 'balance 20万元 2021']],
    ['上年末，编制数16人；去年年末结余20万元，预算执行金额440万元。', []],
    ['基本支出年初预算320万元，执行数349万元。', []],
    ['党建工作项目年初预算5万元，预算执行金额4.8万元。', []],
    ['完成设备更新，实际支出4.8万元。', []],
    ['编制数不少于30人，执行数控制在50万元以内。', []],
    ['编制数（行政）12人，其他情况良好。', []],
  ])('%s', (text, expected) => {
    expect(prose(text)).toEqual(expected);
  });
});

describe('facts in head block and calculations', () => {
  const { facts, calculations } = factsOf('本中心负责档案管理工作，承办其他事项。');

  it('takes amounts from the head with their unit', () => {
    const head = facts
      .filter((fact) => fact.source === 'head')
      .map((fact) => `${fact.measure} ${showFigure(fact.figure)}`);
    expect(head).toEqual([
      'prior_carry 10万元',
      'budget_initial 100万元',
      'adjust_form -20万元',
      'adjust_other 5万元',
      'executed 90万元',
      'balance 5万元',
    ]);
  });

  it('maps calculations to formulas, by name or by place', () => {
    expect(
      calculations.map(({ variant, operands }) => [
        variant?.id,
        operands.map(({ operand, named }) => `${operand}${named ? '' : '?'}`),
      ]),
    ).toEqual([
      ['standard', ['staff_actual', 'staff_quota']],
      ['standard', ['san_budget?', 'san_budget_prev?', 'san_budget_prev?']],
      ['standard', ['gy_actual?', 'gy_budget?']],
    ]);
  });

  it('chooses the reading whose operands the head block states', () => {
    const changed = factsOf('本中心负责档案管理工作，承办其他事项。', {
      C14: '结转结余率',
      F14: '5/90=5.56%',
    });
    expect(changed.calculations.at(-1)?.variant?.id).toBe('over-executed');
  });

  it('does not map a calculation whose names are others', () => {
    const changed = factsOf('本中心负责档案管理工作，承办其他事项。', {
      F10: '（编制数10人/在职人员9人）×100%=111%',
    });
    expect(changed.calculations[0]?.variant).toBeNull();
  });
});

describe('payment progress', () => {
  function progress(text: string): readonly string[] {
    return factsOf(text)
      .progress.filter((statement) => statement.source === 'prose')
      .map(
        ({ what, nodes }) =>
          `${what}: ${nodes.map(({ node, figure }) => `${node} ${figure.text}`).join(', ')}`,
      );
  }

  it.each([
    [
      '第一、二、三季度、11月底的支出进度分别为0.89%、44.75%、50.02%、56.40%，扣2分。',
      ['rate: q1 0.89%, q2 44.75%, q3 50.02%, nov 56.40%'],
    ],
    [
      '第一季度支出1.24万元，第二季度支出107.41万元，11月底支出122.1万元。',
      ['amount: q1 1.24万元, q2 107.41万元, nov 122.1万元'],
    ],
    ['一季度进度6.8%，二季度进度17.41%，四季度进度42.42。', ['rate: q1 6.8%, q2 17.41%, q4 42.42']],
    ['第一、二、三季度的满意度分别为90%、91%、92%。', []],
    ['一季度举办活动3次，二季度举办活动5次。', []],
  ])('%s', (text, expected) => {
    expect(progress(text)).toEqual(expected);
  });
});

describe('scores in prose', () => {
  function scores(text: string): readonly string[] {
    return factsOf(text).scores.map(({ aspect, target, figure }) => {
      const name =
        target.kind === 'row'
          ? target.row.level3
          : target.kind === 'group'
            ? target.name
            : target.kind === 'section'
              ? target.section.label
              : '总';
      return `${aspect} ${name} ${figure.value.toString()}`;
    });
  }

  it.each([
    ['1、预算配置：管理规范。此项指标应得50分，实得45分。', ['weight 预算配置 50', 'score 预算配置 45']],
    ['（1）支付进度：按进度支付。本项指标满分20分，得分20分。', ['weight 支付进度 20', 'score 支付进度 20']],
    ['预算投入实际得分45分，过程得分40分，总得分85分。', ['score 投入 45', 'score 过程 40', 'score 总 85']],
    ['公用经费控制率为90%。扣10分。', ['deduction 公用经费控制率 10']],
    ['结余结转率10%，扣1分。', []],
    ['年度考核得分98分，全市第一。', []],
    ['支付进度每低于1%扣0.5分，扣完为止。', []],
    ['公用经费控制率高于100%的，扣5分。', []],
    ['河道治理项目自评：投入得分10分，总得分98分。', []],
    ['2021年情况：总得分93分。', []],
    ['总得分85分。', ['score 总 85']],
    ['1、支付进度：参考分值4分，设定分值20分。', ['weight 支付进度 20']],
  ])('%s', (text, expected) => {
    expect(scores(text)).toEqual(expected);
  });
});

describe('calculations whose amounts go by words of the row', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'this year and the year before',
      { F11: '[（本年预算3.6万元-上年预算4.0万元）/上年预算4.0万元]×100%=-10%' },
      ['san_budget', 'san_budget_prev', 'san_budget_prev'],
    ],
    [
      'spent and planned',
      { F14: '（实际支出45.0万元/预算安排50.0万元）×100%=90%' },
      ['gy_actual', 'gy_budget'],
    ],
  ])('%s', (_, changes, operands) => {
    const cells = Object.keys(changes);
    const found = factsOf('', changes).calculations.filter(({ cell }) => cells.includes(cell));
    expect(found.flatMap((each) => each.operands.map(({ operand }) => operand))).toEqual(operands);
  });
});
