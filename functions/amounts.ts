import {
  budgetAdjustAnswer,
  changeAnswer,
  convertAnswer,
  numberAnswer,
  ratioAnswer,
  scheduleAnswer,
} from './amount-answers';
import { overNumbers, single } from './run';

/**
 * 预算调整数（不计正负）减去剔除数后 ÷ 年初预算数。结果是小数，可设为百分比格式。
 * @customfunction BUDGET_ADJUST_RATE 预算调整率
 * @param {unknown[][]} 调整数 年度内追加、追减或结构调整的资金总和，正负均可
 * @param {unknown[][]} 年初预算数 财政批复的年初部门预算
 * @param {unknown[][]} [剔除数] 因政策、不可抗力、上级或本级党委政府临时交办而调整的部分
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.预算调整率(10.24,140.02)
 */
export function budgetAdjustRate(
  调整数: unknown[][],
  年初预算数: unknown[][],
  剔除数?: unknown[][],
): unknown[][] {
  return overNumbers([调整数, 年初预算数, 剔除数], budgetAdjustAnswer, { optional: 1 });
}

/**
 * 执行数 ÷ 预算数。结果是小数，可设为百分比格式。
 * @customfunction EXECUTION_RATE 执行率
 * @param {unknown[][]} 执行数 实际支出或执行的金额
 * @param {unknown[][]} 预算数 对应的预算金额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.执行率(6238.91,751.64)
 */
export function executionRate(执行数: unknown[][], 预算数: unknown[][]): unknown[][] {
  return overNumbers([执行数, 预算数], ratioAnswer);
}

/**
 * （本期 − 上期）÷ 上期。增长为正，下降为负。
 * @customfunction GROWTH_RATE 增减率
 * @param {unknown[][]} 本期 本期数
 * @param {unknown[][]} 上期 上年、上期或同期数
 * @returns {unknown[][]} 比率；上期为零 #DIV/0!，无从计算 #N/A
 * @example =JX.增减率(5.78,7.99)
 */
export function growthRate(本期: unknown[][], 上期: unknown[][]): unknown[][] {
  return overNumbers([本期, 上期], changeAnswer);
}

/**
 * （实际 − 计划）÷ 计划。
 * @customfunction DEVIATION_RATE 偏差率
 * @param {unknown[][]} 实际 实际完成数
 * @param {unknown[][]} 计划 计划或目标数
 * @returns {unknown[][]} 比率；计划为零 #DIV/0!，无从计算 #N/A
 * @example =JX.偏差率(112,100)
 */
export function deviationRate(实际: unknown[][], 计划: unknown[][]): unknown[][] {
  return overNumbers([实际, 计划], changeAnswer);
}

/**
 * 上年结转 + 年初预算 + 预算调整 + 其他调整。
 * @customfunction ADJUSTED_BUDGET 调整后预算数
 * @param {unknown[][]} 年初预算 年初预算金额
 * @param {unknown[][]} 预算调整 预算调整金额，减少的写负数
 * @param {unknown[][]} [其他调整] 其他调整资金
 * @param {unknown[][]} [上年结转] 上年结转金额
 * @returns {unknown[][]} 金额，单位与参数相同
 * @example =JX.调整后预算数(948.96,-567.94,3.34,82.82)
 */
export function adjustedBudget(
  年初预算: unknown[][],
  预算调整: unknown[][],
  其他调整?: unknown[][],
  上年结转?: unknown[][],
): unknown[][] {
  return overNumbers([年初预算, 预算调整, 其他调整, 上年结转], (values) => numberAnswer(values, []), {
    optional: 2,
  });
}

/**
 * 上年结转 + 年初预算 + 预算调整 + 其他调整 − 预算执行。
 * @customfunction YEAR_END_BALANCE 年末结转结余
 * @param {unknown[][]} 上年结转 上年结转金额
 * @param {unknown[][]} 年初预算 年初预算金额
 * @param {unknown[][]} 预算调整 预算调整金额，减少的写负数
 * @param {unknown[][]} 其他调整 其他调整资金，没有的写0
 * @param {unknown[][]} 预算执行 预算执行金额
 * @returns {unknown[][]} 金额，单位与参数相同
 * @example =JX.年末结转结余(0,140.02,0,10.24,135.37)
 */
export function yearEndBalance(
  上年结转: unknown[][],
  年初预算: unknown[][],
  预算调整: unknown[][],
  其他调整: unknown[][],
  预算执行: unknown[][],
): unknown[][] {
  return overNumbers([上年结转, 年初预算, 预算调整, 其他调整, 预算执行], (values) =>
    numberAnswer(values.slice(0, 4), values.slice(4)),
  );
}

/**
 * 到某月末的序时进度：月份 ÷ 12。
 * @customfunction TIME_PROGRESS 序时进度
 * @param {unknown[][]} 月份 1到12的整数
 * @returns {unknown[][]} 比率
 * @example =JX.序时进度(9)
 */
export function timeProgress(月份: unknown[][]): unknown[][] {
  return overNumbers([月份], scheduleAnswer);
}

/**
 * 金额单位换算，默认由元换算成万元。金额是带单位的文本时按所写单位换算。
 * @customfunction CONVERT_AMOUNT 万元换算
 * @param {unknown[][]} 金额 数字，或“140.02万元”这样的文本
 * @param {string} [原单位] 元、千元、万元、亿元，默认元
 * @param {string} [目标单位] 元、千元、万元、亿元，默认万元
 * @returns {unknown[][]} 换算后的数
 * @example =JX.万元换算(1400200)
 */
export function convertAmount(金额: unknown[][], 原单位?: string, 目标单位?: string): unknown[][] {
  return 金额.length === 0
    ? single({ kind: 'not-available', message: '数据不足' })
    : convertAnswer(金额, 原单位, 目标单位);
}
