// `any`: the official metadata generator knows no `unknown`; what comes in is only passed on, and read in arguments.ts.
import { overNumbers, single } from './run';
import { gradeAnswer, indicatorScoreAnswer } from './score-answers';

/**
 * 按评分标准计算一项指标的得分。标准可以是内置标准的名称，也可以是两列的区域：下限、得分。
 * @customfunction INDICATOR_SCORE 指标得分
 * @param {any[][]} 标准 内置标准名称（见说明），或“下限、得分”两列区域，下限从高到低
 * @param {string} 指标 指标名称，例如预算调整率；标准是区域时可以留空
 * @param {any[][]} 值 指标的值，例如7.31%或0.0731；支付进度填四个节点的区域
 * @param {number} 分值 本行分值
 * @returns {any[][]} 得分；标准里没有或有几种可能时 #N/A
 * @example =JX.指标得分("jinzhong-zone-department-2021","预算调整率","7.31%",3)
 */
export function indicatorScore(标准: any[][], 指标: string, 值: any[][], 分值: number): any[][] {
  return single(indicatorScoreAnswer(标准, 指标, 值, 分值));
}

/**
 * 综合得分对应的等次：90分以上优，80分以上良，60分以上中，60分以下差；也可以给出“等次、下限”两列区域。
 * @customfunction GRADE 评价等级
 * @param {any[][]} 得分 综合得分
 * @param {any[][]} [标准] “等次、下限”两列区域，下限从高到低
 * @returns {any[][]} 等次
 * @example =JX.评价等级(82.8)
 */
export function grade(得分: any[][], 标准?: any[][]): any[][] {
  return overNumbers([得分], (values) => gradeAnswer(values, 标准));
}
