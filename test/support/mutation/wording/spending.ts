import type { Author } from '../author';
import { joined, said, type Mark, type Piece } from '../mark';
import type { UnitFigures } from '../unit-figures';
import { keyOf, spoken, thisYear } from './keys';

function sum(author: Author, tag: string, whole: Mark, parts: readonly Mark[]): void {
  author.claim({ tag, kind: 'sum', whole, parts, less: [] });
}

/** What was spent, on what, and how much of the budget that is. */
export function spendingSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const executed = spoken(author, unit, 'executed');
  const basic = spoken(author, unit, 'basic');
  const project = spoken(author, unit, 'project');
  const year = thisYear(unit);
  sum(author, 'prose-basic-project', executed, [basic, project]);
  return author.pick([
    said`${year}支出${executed}，其中：基本支出${basic}，项目支出${project}。`,
    said`全年执行数${executed}，其中基本支出${basic}、项目支出${project}。`,
    said`${year}实际支出${executed}，由基本支出${basic}和项目支出${project}构成。`,
    said`全年支出决算${executed}，包括基本支出${basic}和项目支出${project}两部分。`,
    said`本年预算执行数${executed}，基本支出、项目支出分别为${basic}、${project}。`,
    said`基本支出${basic}，项目支出${project}，支出合计${executed}。`,
    said`全年总支出${executed}（其中：基本支出${basic}；项目支出${project}）。`,
    said`${year}累计支出${executed}，按支出性质分，基本支出${basic}，项目支出${project}。`,
    said`本年支出决算数${executed}。其中：\n（1）基本支出${basic}；\n（2）项目支出${project}。`,
    said`支出预算执行${executed}，具体为：基本支出${basic}、项目支出${project}。`,
  ]);
}

/** How much of the budget was spent. */
export function executionSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const executed = spoken(author, unit, 'executed');
  const adjusted = spoken(author, unit, 'adjusted');
  const rate = author.share('prose-rate', executed, adjusted, keyOf(unit, 'rate'));
  return author.pick([
    said`全年预算数${adjusted}，全年执行数${executed}，预算执行率${rate}。`,
    said`调整后预算数${adjusted}，实际支出${executed}，执行率为${rate}。`,
    said`本年度预算完成数${executed}，调整后预算数${adjusted}，预算完成率${rate}。`,
    said`截至年底共支出${executed}，占全年预算数${adjusted}的${rate}。`,
    said`全年预算${adjusted}，支出${executed}，预算完成率达到${rate}。`,
    said`年度预算${adjusted}，实际使用${executed}，使用率${rate}。`,
    said`全年可用资金${adjusted}，已支付${executed}，支付率为${rate}。`,
    said`预算执行率=全年执行数/全年预算数×100%=${executed}/${adjusted}×100%=${rate}。`,
    said`共执行${executed}，执行率${rate}（全年预算数${adjusted}）。`,
  ]);
}

/** What basic spending went to. */
export function basicParts(author: Author, unit: UnitFigures): readonly Piece[] {
  const basic = spoken(author, unit, 'basic');
  const [a, b, c] = unit.basicParts.map((value) => author.said(value));
  if (a === undefined || b === undefined || c === undefined) return [];
  sum(author, 'prose-enumeration', basic, [a, b, c]);
  return author.pick([
    said`基本支出${basic}，其中：工资福利支出${a}，商品和服务支出${b}，对个人和家庭的补助${c}。`,
    said`基本支出${basic}，由工资福利支出${a}、商品和服务支出${b}、对个人和家庭的补助支出${c}构成。`,
    said`基本支出${basic}，包括工资福利支出、商品和服务支出、对个人和家庭的补助三项，分别为${a}、${b}、${c}。`,
    said`基本支出共${basic}，工资福利支出、商品和服务支出、对个人和家庭的补助分别为${a}、${b}和${c}。`,
    said`基本支出${basic}，按经济分类：工资福利支出${a}，商品和服务支出${b}，对个人和家庭的补助${c}。`,
    said`基本支出${basic}（工资福利支出${a}、商品和服务支出${b}、对个人和家庭的补助${c}）。`,
    said`工资福利支出${a}，商品和服务支出${b}，对个人和家庭的补助${c}，基本支出合计${basic}。`,
  ]);
}

/** What the projects were and what each took. */
export function projectParts(author: Author, unit: UnitFigures): readonly Piece[] {
  const whole = spoken(author, unit, 'project');
  const lines = unit.projects.map((each) => ({
    name: each.name,
    amount: author.said(each.executed, keyOf(unit, `project ${each.name}`)),
  }));
  sum(
    author,
    'prose-enumeration',
    whole,
    lines.map(({ amount }) => amount),
  );
  const names = lines.map(({ name }) => name).join('、');
  const listed = (before: string): readonly Piece[] =>
    joined(
      lines.map(({ name, amount }) => said`${name}${before}${amount}`),
      '，',
    );
  return author.pick([
    said`项目支出${whole}，其中：${listed('项目')}。`,
    said`项目支出${whole}，其中${listed('')}。`,
    said`项目支出${whole}，用于${names}等${String(lines.length)}个项目，支出分别为${joined(
      lines.map(({ amount }) => [amount]),
      '、',
    )}。`,
    said`项目支出${whole}，由${joined(
      lines.map(({ name, amount }) => said`${name}经费${amount}`),
      '、',
    )}组成。`,
  ]);
}

/** Part of a whole, with the share that it takes. */
export function shareSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const executed = spoken(author, unit, 'executed');
  const [name, part] = author.pick([
    ['基本支出', spoken(author, unit, 'basic')],
    ['项目支出', spoken(author, unit, 'project')],
  ] as const);
  const rate = author.share('prose-share', part, executed);
  return author.pick([
    said`${name}${part}，占全年支出${executed}的${rate}。`,
    said`全年支出${executed}，其中${name}${part}，占比${rate}。`,
    said`全年支出${executed}，其中${name}${part}，占支出总额的${rate}。`,
  ]);
}
