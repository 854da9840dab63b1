import { rateOf } from './rate-of';

/**
 * 在职人员数 ÷ 编制数。结果是小数，可设为百分比格式。
 * @customfunction STAFF_CONTROL_RATE 在职人员控制率
 * @param {unknown[][]} 在职人员数 年末实际在职人数，不含离退休、合同和劳务派遣人员
 * @param {unknown[][]} 编制数 机构编制部门核定的人员编制数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.在职人员控制率(8,15)
 */
export function staffControlRate(在职人员数: unknown[][], 编制数: unknown[][]): unknown[][] {
  return rateOf('dept.staff_control_rate', ['staff_actual', 'staff_quota'], [在职人员数, 编制数]);
}

/**
 * （本年“三公经费”预算 − 上年）÷ 上年。结果是小数，可设为百分比格式。
 * @customfunction SAN_CHANGE_RATE 三公经费变动率
 * @param {unknown[][]} 本年 本年度“三公经费”预算总额
 * @param {unknown[][]} 上年 上年度“三公经费”预算总额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.三公经费变动率(3.6,2.8)
 */
export function sanChangeRate(本年: unknown[][], 上年: unknown[][]): unknown[][] {
  return rateOf('dept.san_change_rate', ['san_budget', 'san_budget_prev'], [本年, 上年]);
}

/**
 * 重点项目支出 ÷ 项目总支出。结果是小数，可设为百分比格式。
 * @customfunction KEY_SPEND_RATE 重点支出安排率
 * @param {unknown[][]} 重点项目支出 年度预算安排的重点项目支出
 * @param {unknown[][]} 项目总支出 年度预算安排的项目支出总额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.重点支出安排率(124.41,140.02)
 */
export function keySpendRate(重点项目支出: unknown[][], 项目总支出: unknown[][]): unknown[][] {
  return rateOf('dept.key_spend_rate', ['key_project', 'project_total'], [重点项目支出, 项目总支出]);
}

/**
 * 预算完成数 ÷ 预算数。结果是小数，可设为百分比格式。
 * @customfunction BUDGET_COMPLETION_RATE 预算完成率
 * @param {unknown[][]} 预算完成数 本年度实际完成的预算数
 * @param {unknown[][]} 预算数 财政批复的本年度预算数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.预算完成率(135.37,140.02)
 */
export function budgetCompletionRate(预算完成数: unknown[][], 预算数: unknown[][]): unknown[][] {
  return rateOf('dept.budget_completion_rate', ['executed', 'budget_initial'], [预算完成数, 预算数]);
}

/**
 * 实际支付进度 ÷ 既定支付进度。结果是小数，可设为百分比格式。
 * @customfunction PAY_PROGRESS_RATE 支付进度率
 * @param {unknown[][]} 实际支付进度 某时点累计支付占预算的比率，例如45%
 * @param {unknown[][]} 既定支付进度 该时点应达到的比率，例如50%
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.支付进度率("45%","50%")
 */
export function payProgressRate(实际支付进度: unknown[][], 既定支付进度: unknown[][]): unknown[][] {
  return rateOf('dept.pay_progress_rate', ['progress_actual', 'progress_plan'], [实际支付进度, 既定支付进度]);
}

/**
 * 结转结余额 ÷ 支出预算数。结果是小数，可设为百分比格式。
 * @customfunction CARRY_RATE 结转结余率
 * @param {unknown[][]} 结转结余额 年末结转与结余资金之和
 * @param {unknown[][]} 支出预算数 年度支出预算数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.结转结余率(14.89,140.02)
 */
export function carryRate(结转结余额: unknown[][], 支出预算数: unknown[][]): unknown[][] {
  return rateOf('dept.carry_rate', ['balance', 'spend_budget'], [结转结余额, 支出预算数]);
}

/**
 * （本年结转结余 − 上年）÷ 上年。结果是小数，可设为百分比格式。
 * @customfunction CARRY_CHANGE_RATE 结转结余变动率
 * @param {unknown[][]} 本年 本年度累计结转结余额
 * @param {unknown[][]} 上年 上年度累计结转结余额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.结转结余变动率(14.89,20)
 */
export function carryChangeRate(本年: unknown[][], 上年: unknown[][]): unknown[][] {
  return rateOf('dept.carry_change_rate', ['balance', 'balance_prev'], [本年, 上年]);
}

/**
 * 公用经费实际支出 ÷ 预算安排。结果是小数，可设为百分比格式。
 * @customfunction PUBLIC_COST_CONTROL_RATE 公用经费控制率
 * @param {unknown[][]} 实际支出 实际支出的公用经费总额
 * @param {unknown[][]} 预算安排 预算安排的公用经费总额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.公用经费控制率(4.59,4.84)
 */
export function publicCostControlRate(实际支出: unknown[][], 预算安排: unknown[][]): unknown[][] {
  return rateOf('dept.public_cost_control_rate', ['gy_actual', 'gy_budget'], [实际支出, 预算安排]);
}

/**
 * “三公经费”实际支出 ÷ 预算安排。结果是小数，可设为百分比格式。
 * @customfunction SAN_CONTROL_RATE 三公经费控制率
 * @param {unknown[][]} 实际支出 “三公经费”实际支出数
 * @param {unknown[][]} 预算安排 “三公经费”预算安排数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.三公经费控制率(3.06,3.6)
 */
export function sanControlRate(实际支出: unknown[][], 预算安排: unknown[][]): unknown[][] {
  return rateOf('dept.san_control_rate', ['san_actual', 'san_budget'], [实际支出, 预算安排]);
}

/**
 * 实际政府采购金额 ÷ 政府采购预算数。结果是小数，可设为百分比格式。
 * @customfunction PROCUREMENT_RATE 政府采购执行率
 * @param {unknown[][]} 实际采购 实际政府采购金额
 * @param {unknown[][]} 采购预算 政府采购预算数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.政府采购执行率(34.84,44.04)
 */
export function procurementRate(实际采购: unknown[][], 采购预算: unknown[][]): unknown[][] {
  return rateOf('dept.procurement_rate', ['proc_actual', 'proc_budget'], [实际采购, 采购预算]);
}

/**
 * 在用固定资产总额 ÷ 所有固定资产总额。结果是小数，可设为百分比格式。
 * @customfunction FIXED_ASSET_RATE 固定资产利用率
 * @param {unknown[][]} 在用总额 实际在用固定资产总额
 * @param {unknown[][]} 全部总额 所有固定资产总额
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.固定资产利用率(599.05,599.05)
 */
export function fixedAssetRate(在用总额: unknown[][], 全部总额: unknown[][]): unknown[][] {
  return rateOf('dept.fixed_asset_rate', ['fa_used', 'fa_total'], [在用总额, 全部总额]);
}

/**
 * 实际完成数 ÷ 计划完成数。结果是小数，可设为百分比格式。
 * @customfunction ACTUAL_COMPLETION_RATE 实际完成率
 * @param {unknown[][]} 实际完成数 实际完成的工作数或产出数
 * @param {unknown[][]} 计划完成数 计划完成的工作数或产出数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.实际完成率(18,20)
 */
export function actualCompletionRate(实际完成数: unknown[][], 计划完成数: unknown[][]): unknown[][] {
  return rateOf('proj.actual_rate', ['out_actual', 'out_plan'], [实际完成数, 计划完成数]);
}

/**
 * 及时完成数 ÷ 计划工作数。结果是小数，可设为百分比格式。
 * @customfunction TIMELY_RATE 完成及时率
 * @param {unknown[][]} 及时完成数 按期完成的工作数
 * @param {unknown[][]} 计划工作数 计划完成的工作数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.完成及时率(9,10)
 */
export function timelyRate(及时完成数: unknown[][], 计划工作数: unknown[][]): unknown[][] {
  return rateOf('dept.timely', ['work_intime', 'out_plan'], [及时完成数, 计划工作数]);
}

/**
 * 质量达标数 ÷ 实际完成数。结果是小数，可设为百分比格式。
 * @customfunction QUALITY_RATE 质量达标率
 * @param {unknown[][]} 质量达标数 达到质量标准的工作数或产出数
 * @param {unknown[][]} 实际完成数 实际完成的工作数或产出数；部门整体支出按计划工作数填
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.质量达标率(19,20)
 */
export function qualityRate(质量达标数: unknown[][], 实际完成数: unknown[][]): unknown[][] {
  return rateOf('proj.quality_rate', ['out_quality', 'out_actual'], [质量达标数, 实际完成数]);
}

/**
 * 重点工作实际完成数 ÷ 交办或下达数。结果是小数，可设为百分比格式。
 * @customfunction KEY_WORK_RATE 重点工作办结率
 * @param {unknown[][]} 完成数 重点工作实际完成数
 * @param {unknown[][]} 交办数 交办或下达的重点工作数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.重点工作办结率(5,5)
 */
export function keyWorkRate(完成数: unknown[][], 交办数: unknown[][]): unknown[][] {
  return rateOf('dept.key_work', ['keywork_done', 'keywork_due'], [完成数, 交办数]);
}

/**
 * 满意人数 ÷ 有效调查人数。结果是小数，可设为百分比格式。
 * @customfunction PUBLIC_SATISFACTION_RATE 社会公众或服务对象满意度
 * @param {unknown[][]} 满意人数 表示满意的人数或份数
 * @param {unknown[][]} 调查人数 有效调查人数或份数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.社会公众或服务对象满意度(98,100)
 */
export function publicSatisfactionRate(满意人数: unknown[][], 调查人数: unknown[][]): unknown[][] {
  return rateOf('dept.satisfaction', ['sat_yes', 'sat_all'], [满意人数, 调查人数]);
}

/**
 * 实际到位资金 ÷ 计划投入资金。结果是小数，可设为百分比格式。
 * @customfunction FUND_ARRIVAL_RATE 资金到位率
 * @param {unknown[][]} 实际到位资金 落实到项目的资金
 * @param {unknown[][]} 计划投入资金 预算或计划投入的资金
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.资金到位率(146.25,198.5)
 */
export function fundArrivalRate(实际到位资金: unknown[][], 计划投入资金: unknown[][]): unknown[][] {
  return rateOf('proj.fund_arrival_rate', ['fund_arrived', 'fund_plan'], [实际到位资金, 计划投入资金]);
}

/**
 * 及时到位资金 ÷ 应到位资金。结果是小数，可设为百分比格式。
 * @customfunction FUND_TIMELY_RATE 到位及时率
 * @param {unknown[][]} 及时到位资金 截至规定时点实际到位的资金
 * @param {unknown[][]} 应到位资金 截至规定时点应到位的资金
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.到位及时率(100,120)
 */
export function fundTimelyRate(及时到位资金: unknown[][], 应到位资金: unknown[][]): unknown[][] {
  return rateOf('proj.fund_timely_rate', ['fund_intime', 'fund_due'], [及时到位资金, 应到位资金]);
}

/**
 * 预算执行数 ÷ 全年预算数。结果是小数，可设为百分比格式。
 * @customfunction BUDGET_EXEC_RATE 预算执行率
 * @param {unknown[][]} 执行数 全年实际支出
 * @param {unknown[][]} 预算数 调整后的全年预算数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.预算执行率(126.47,146.25)
 */
export function budgetExecRate(执行数: unknown[][], 预算数: unknown[][]): unknown[][] {
  return rateOf('proj.exec_rate', ['executed', 'budget_adjusted'], [执行数, 预算数]);
}

/**
 * （计划成本 − 实际成本）÷ 计划成本；参数按习惯先写计划、后写实际。结果是小数，可设为百分比格式。
 * @customfunction COST_SAVING_RATE 成本节约率
 * @param {unknown[][]} 计划成本 计划成本
 * @param {unknown[][]} 实际成本 实际成本
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.成本节约率(20,17)
 */
export function costSavingRate(计划成本: unknown[][], 实际成本: unknown[][]): unknown[][] {
  return rateOf('proj.cost_saving_rate', ['cost_plan', 'cost_actual'], [计划成本, 实际成本]);
}

/**
 * 满意人数 ÷ 有效调查人数。结果是小数，可设为百分比格式。
 * @customfunction TARGET_SATISFACTION_RATE 服务对象满意度
 * @param {unknown[][]} 满意人数 表示满意的人数或份数
 * @param {unknown[][]} 调查人数 有效调查人数或份数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.服务对象满意度(96,100)
 */
export function targetSatisfactionRate(满意人数: unknown[][], 调查人数: unknown[][]): unknown[][] {
  return rateOf('proj.satisfaction', ['sat_yes', 'sat_all'], [满意人数, 调查人数]);
}

/**
 * 结余 ÷ 预算数。结果是小数，可设为百分比格式。
 * @customfunction BALANCE_RATE 结余率
 * @param {unknown[][]} 结余 年末结余资金
 * @param {unknown[][]} 预算数 调整后的预算数
 * @returns {unknown[][]} 比率；分母为零 #DIV/0!，无从计算 #N/A
 * @example =JX.结余率(19.78,146.25)
 */
export function balanceRate(结余: unknown[][], 预算数: unknown[][]): unknown[][] {
  return rateOf('proj.balance_rate', ['balance', 'budget_adjusted'], [结余, 预算数]);
}
