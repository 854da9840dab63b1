import {
  batchAnswers,
  deductAnswer,
  judgedAnswer,
  progressAnswer,
  ratioAnswer,
  targetAnswer,
} from './award-answers';
import { overNumbers, single, spillOf } from './run';
import { gradeAnswer, indicatorScoreAnswer } from './score-answers';

/**
 * 按评分标准计算一项指标的得分。标准可以是内置标准的名称，也可以是两列的区域：下限、得分。
 * @customfunction INDICATOR_SCORE 指标得分
 * @param {unknown[][]} 标准 内置标准名称（见说明），或“下限、得分”两列区域，下限从高到低
 * @param {string} 指标 指标名称，例如预算调整率；标准是区域时可以留空
 * @param {unknown[][]} 值 指标的值，例如7.31%或0.0731；支付进度填四个节点的区域
 * @param {number} 分值 本行分值
 * @returns {unknown[][]} 得分；标准里没有或有几种可能时 #N/A
 * @example =JX.指标得分("jinzhong-zone-department-2021","预算调整率","7.31%",3)
 */
export function indicatorScore(标准: unknown[][], 指标: string, 值: unknown[][], 分值: number): unknown[][] {
  return single(indicatorScoreAnswer(标准, 指标, 值, 分值));
}

/**
 * 综合得分对应的等次：90分以上优，80分以上良，60分以上中，60分以下差；也可以给出“等次、下限”两列区域。
 * @customfunction GRADE 评价等级
 * @param {unknown[][]} 得分 综合得分
 * @param {unknown[][]} [标准] “等次、下限”两列区域，下限从高到低
 * @returns {unknown[][]} 等次
 * @example =JX.评价等级(82.8)
 */
export function grade(得分: unknown[][], 标准?: unknown[][]): unknown[][] {
  return overNumbers([得分], (values) => gradeAnswer(values, 标准));
}

/**
 * 扣分法：值越过限值的部分，每满一档扣一次分，扣完为止。
 * @customfunction DEDUCT_SCORE 扣分法得分
 * @param {unknown[][]} 值 指标的值，例如112.5%
 * @param {unknown[][]} 限值 不扣分的界限，例如100%
 * @param {unknown[][]} 每档 一档的大小，例如1%
 * @param {unknown[][]} 每档扣分 每满一档扣的分
 * @param {unknown[][]} 分值 本行分值
 * @param {string} [方向] 超过（默认）、低于或偏离
 * @returns {unknown[][]} 得分
 * @example =JX.扣分法得分("112.5%","100%","1%",0.2,3)
 */
export function deductScore(
  值: unknown[][],
  限值: unknown[][],
  每档: unknown[][],
  每档扣分: unknown[][],
  分值: unknown[][],
  方向?: string,
): unknown[][] {
  return overNumbers([值, 限值, 每档, 每档扣分, 分值], (values) => deductAnswer(values, 方向));
}

/**
 * 比例法：完成值除以目标值乘以分值，不超过分值；反向指标用目标值除以完成值。
 * @customfunction RATIO_SCORE 比例得分
 * @param {unknown[][]} 完成值 实际完成值
 * @param {unknown[][]} 目标值 年度指标值
 * @param {unknown[][]} 分值 本行分值
 * @param {boolean} [反向] 越小越好的指标填TRUE
 * @returns {unknown[][]} 得分
 * @example =JX.比例得分(146.25,198.5,3)
 */
export function ratioScore(
  完成值: unknown[][],
  目标值: unknown[][],
  分值: unknown[][],
  反向?: boolean,
): unknown[][] {
  return overNumbers([完成值, 目标值, 分值], (values) => ratioAnswer(values, 反向 === true));
}

/**
 * 分档法：从高到低，值达到哪一档的下限就得那一档的分，都达不到得零分。
 * @customfunction BAND_SCORE 分档得分
 * @param {unknown[][]} 值 指标的值，例如93%
 * @param {unknown[][]} 分档 两列区域：下限、得分，下限从高到低
 * @param {number} 分值 本行分值
 * @returns {unknown[][]} 得分
 * @example =JX.分档得分("93%",{0.95,3;0.9,1.2},3)
 */
export function bandScore(值: unknown[][], 分档: unknown[][], 分值: number): unknown[][] {
  return single(indicatorScoreAnswer(分档, '', 值, 分值));
}

/**
 * 支付进度：每个时间节点占分值的一份，达到目标的得这一份。
 * @customfunction PROGRESS_SCORE 支付进度得分
 * @param {unknown[][]} 进度 各节点的支付进度
 * @param {unknown[][]} 目标 各节点的目标，个数与进度相同
 * @param {unknown[][]} 分值 本行分值
 * @returns {unknown[][]} 得分
 * @example =JX.支付进度得分({0.0089,0.7671,0.8574,0.872},{0.25,0.5,0.75,0.9},4)
 */
export function progressScore(进度: unknown[][], 目标: unknown[][], 分值: unknown[][]): unknown[][] {
  return single(progressAnswer(进度, 目标, 分值));
}

/**
 * 按年度指标值和完成值打分：达成得满分；未达成的按第四个参数，不写则 #N/A。
 * @customfunction TARGET_SCORE 指标完成得分
 * @param {unknown[][]} 年度指标值 例如≥20个、不超过8万元
 * @param {unknown[][]} 完成值 例如22个
 * @param {unknown[][]} 分值 本行分值
 * @param {string} [未达成] 按比例或不得分
 * @returns {unknown[][]} 得分
 * @example =JX.指标完成得分("≥20个","18个",10,"按比例")
 */
export function targetScore(
  年度指标值: unknown[][],
  完成值: unknown[][],
  分值: unknown[][],
  未达成?: string,
): unknown[][] {
  return single(targetAnswer(年度指标值, 完成值, 分值, 未达成));
}

/**
 * 定性指标：由人选定档次和档内位置，算出得分；档次默认按财预〔2020〕10号。
 * @customfunction JUDGED_SCORE 定性得分
 * @param {string} 档次 达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差
 * @param {unknown[][]} 分值 本行分值
 * @param {unknown[][]} 档内比例 0是这一档的最低分，1是最高分
 * @param {string} [标准] 内置标准名称
 * @returns {unknown[][]} 得分
 * @example =JX.定性得分("达成年度指标",10,0.5)
 */
export function judgedScore(
  档次: string,
  分值: unknown[][],
  档内比例: unknown[][],
  标准?: string,
): unknown[][] {
  return overNumbers([分值, 档内比例], (values) => judgedAnswer(档次, values, 标准));
}

/**
 * 一次算出一列得分：标准写内置标准名称时按指标名称找规则，写成一列文字时逐行按文字打分。
 * @customfunction BATCH_SCORE 批量得分
 * @param {unknown[][]} 标准 内置标准名称，或与值同样行数的一列评分标准文字
 * @param {unknown[][]} 指标 指标名称一列
 * @param {unknown[][]} 值 指标的值一列
 * @param {unknown[][]} 分值 分值一列
 * @returns {unknown[][]} 一列得分；读不懂的行为 #N/A
 * @example =JX.批量得分("≥95%得满分，否则不得分",{"甲";"乙"},{0.96;0.9},{10;5})
 */
export function batchScore(
  标准: unknown[][],
  指标: unknown[][],
  值: unknown[][],
  分值: unknown[][],
): unknown[][] {
  return spillOf(batchAnswers(标准, 指标, 值, 分值));
}
