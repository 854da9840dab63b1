import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionExamples, functionReference } from '../../docs/function-reference';
import * as amounts from '../../functions/amounts';
import { EN_US } from '../../functions/locales/en-US';
import * as rates from '../../functions/rates';
import * as scores from '../../functions/scores';
import * as texts from '../../functions/texts';
import { CATALOGUE } from '../../src';
import { shownBy } from '../support/custom-functions';
import { functionMetadata, type FunctionMetadata } from '../support/function-metadata';

const ROOT = join(__dirname, '..', '..');

/** Ids and names are final from the first release: formulas in files hold the one, Excel keeps the other. */
const RELEASED: readonly (readonly [string, string])[] = [
  ['STAFF_CONTROL_RATE', '在职人员控制率'],
  ['SAN_CHANGE_RATE', '三公经费变动率'],
  ['KEY_SPEND_RATE', '重点支出安排率'],
  ['BUDGET_COMPLETION_RATE', '预算完成率'],
  ['PAY_PROGRESS_RATE', '支付进度率'],
  ['CARRY_RATE', '结转结余率'],
  ['CARRY_CHANGE_RATE', '结转结余变动率'],
  ['PUBLIC_COST_CONTROL_RATE', '公用经费控制率'],
  ['SAN_CONTROL_RATE', '三公经费控制率'],
  ['PROCUREMENT_RATE', '政府采购执行率'],
  ['FIXED_ASSET_RATE', '固定资产利用率'],
  ['ACTUAL_COMPLETION_RATE', '实际完成率'],
  ['TIMELY_RATE', '完成及时率'],
  ['QUALITY_RATE', '质量达标率'],
  ['KEY_WORK_RATE', '重点工作办结率'],
  ['PUBLIC_SATISFACTION_RATE', '社会公众或服务对象满意度'],
  ['FUND_ARRIVAL_RATE', '资金到位率'],
  ['FUND_TIMELY_RATE', '到位及时率'],
  ['BUDGET_EXEC_RATE', '预算执行率'],
  ['COST_SAVING_RATE', '成本节约率'],
  ['TARGET_SATISFACTION_RATE', '服务对象满意度'],
  ['BALANCE_RATE', '结余率'],
  ['BUDGET_ADJUST_RATE', '预算调整率'],
  ['EXECUTION_RATE', '执行率'],
  ['GROWTH_RATE', '增减率'],
  ['DEVIATION_RATE', '偏差率'],
  ['ADJUSTED_BUDGET', '调整后预算数'],
  ['YEAR_END_BALANCE', '年末结转结余'],
  ['TIME_PROGRESS', '序时进度'],
  ['CONVERT_AMOUNT', '万元换算'],
  ['INDICATOR_SCORE', '指标得分'],
  ['GRADE', '评价等级'],
  ['DEDUCT_SCORE', '扣分法得分'],
  ['RATIO_SCORE', '比例得分'],
  ['BAND_SCORE', '分档得分'],
  ['PROGRESS_SCORE', '支付进度得分'],
  ['TARGET_SCORE', '指标完成得分'],
  ['JUDGED_SCORE', '定性得分'],
  ['BATCH_SCORE', '批量得分'],
  ['CHECK_EQUATION', '算式验算'],
  ['READ_FIGURES', '文本取数'],
  ['SAME_FIGURE', '数字一致'],
];

let metadata: readonly FunctionMetadata[] = [];
beforeAll(async () => {
  metadata = await functionMetadata();
});

/** {0.95,3;0.9,1.2} as Excel writes an array, in JSON. */
function arrayConstant(_: string, body: string): string {
  return `[${body
    .split(';')
    .map((row) => `[${row}]`)
    .join(',')}]`;
}

describe('custom functions', () => {
  it('are those that were released, by id and name', () => {
    expect(metadata.map(({ id, name }) => [id, name])).toEqual(RELEASED);
  });

  it('have names Excel takes: three characters and more, letters only', () => {
    for (const { id, name } of metadata) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{2,}$/u);
    }
  });

  it('cover every quantitative indicator of departments and projects', () => {
    const wanted = CATALOGUE.filter(
      ({ family, formula }) => formula !== null && (family === 'department' || family === 'project'),
    );
    const names = new Set(wanted.map(({ name }) => name.replace(/[“”]/gu, '')));
    expect([wanted.length, names.size]).toEqual([26, 23]);
    const functions = new Set(metadata.map(({ name }) => name));
    expect([...names].filter((name) => !functions.has(name))).toEqual([]);
  });

  it('have help for every parameter in both languages', () => {
    for (const { id, description, parameters } of metadata) {
      expect([id, description === '', parameters.some((each) => each.description === '')]).toEqual([
        id,
        false,
        false,
      ]);
      expect([id, EN_US[id]?.parameters.length]).toEqual([id, parameters.length]);
    }
    expect(Object.keys(EN_US).sort()).toEqual(metadata.map(({ id }) => id).sort());
  });

  it('are in the reference as they are now', async () => {
    expect(readFileSync(join(ROOT, 'docs', '函数.md'), 'utf8')).toBe(await functionReference());
  });

  it('all have an example that gives a value', () => {
    const bodies: Readonly<Record<string, unknown>> = { ...rates, ...amounts, ...scores, ...texts };
    const byName = new Map(
      ['rates', 'amounts', 'scores', 'texts'].flatMap((file) => {
        const source = readFileSync(join(ROOT, 'functions', `${file}.ts`), 'utf8');
        return [...source.matchAll(/@customfunction \w+ (\S+)[\s\S]*?export function (\w+)/gu)].map(
          ([, name = '', body = '']) => [name, bodies[body]] as const,
        );
      }),
    );
    const examples = functionExamples();
    expect(examples.map(({ name }) => name)).toEqual(metadata.map(({ name }) => name));
    for (const { name, formula } of examples) {
      const list = formula.slice(formula.indexOf('(') + 1, -1).replace(/\{([^}]*)\}/gu, arrayConstant);
      const args = (JSON.parse(`[${list}]`) as readonly unknown[]).map((value, i) =>
        metadata.find((each) => each.name === name)?.parameters[i]?.dimensionality === 'matrix'
          ? Array.isArray(value)
            ? value
            : [[value]]
          : value,
      );
      const body = byName.get(name) as (...args: readonly unknown[]) => unknown;
      expect([name, formula.startsWith(`=JX.${name}(`)]).toEqual([name, true]);
      expect([name, String(shownBy(() => body(...args)))]).toEqual([name, expect.not.stringContaining('#')]);
    }
  });
});
