import { single } from './run';
import { agreeAnswer, equationsAnswer, figuresSpill } from './text-answers';

/**
 * 文本里写的算式是否都算得对，例如“18/16=112%”。四舍五入和截取都算对。
 * @customfunction CHECK_EQUATION 算式验算
 * @param {string} 文本 含算式的文本
 * @returns {unknown[][]} TRUE 或 FALSE；没有算式 #N/A
 * @example =JX.算式验算("（在职人员8人/编制数15人）×100%=53.33%")
 */
export function checkEquation(文本: string): unknown[][] {
  return single(equationsAnswer(文本));
}

/**
 * 取出文本里的数。不写序号时向下溢出全部的数；百分数取小数。
 * @customfunction READ_FIGURES 文本取数
 * @param {string} 文本 例如“年初预算140.02万元，执行135.37万元”
 * @param {number} [序号] 取第几个数
 * @returns {unknown[][]} 数，单位按文本所写；没有数 #N/A
 * @example =JX.文本取数("年初预算140.02万元，执行135.37万元",2)
 */
export function figuresInText(文本: string, 序号?: number): unknown[][] {
  return figuresSpill(文本, 序号);
}

/**
 * 两处写的是不是同一个数：单位可以不同，写得粗一些也算一致。
 * @customfunction SAME_FIGURE 数字一致
 * @param {unknown} 甲 数字，或“1695.7亿元”这样的文本
 * @param {unknown} 乙 数字，或“16957000万元”这样的文本
 * @returns {unknown[][]} TRUE 或 FALSE；有一处空白 #N/A
 * @example =JX.数字一致("88.85%","89%")
 */
export function sameFigure(甲: unknown, 乙: unknown): unknown[][] {
  return single(agreeAnswer(甲, 乙));
}
