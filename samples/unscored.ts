import type { DepartmentSample } from './department-form';
import { judged, TEXTS } from './qualitative-rows';

const { planning, management, assets, duties, effects } = TEXTS;

/** A form whose scores are still blank: total and grade wait in merged cells. Rows that a rule decides have their calculation. */
export const unscored: DepartmentSample = {
  sheet: '部门整体支出绩效自评表',
  title: '晋中市部门整体支出绩效自评表',
  year: 2020,
  unitLine: '填报单位（公章）：青禾市投资促进服务中心',
  head: [
    ['上年结转金额 (万元)', 82.82],
    ['年初预算金额 (万元)', 948.96],
    ['预算调整金额 (万元)', -567.94],
    ['其他调整资金 (万元)', 3.34],
    ['预算执行金额 (万元)', 404.89],
    ['年末结余金额 (万元)', 62.29],
  ],
  narratives: [
    {
      label: '单位职能概况',
      text: '负责全市投资促进、项目洽谈和跟踪服务，组织参加各类经贸活动，承办市里交办的其他事项。',
    },
    { label: '单位人员情况', text: '2020年机构改革后核定编制数16人，年底在编在岗18人，退休人员18人。' },
    {
      label: '预算执行情况',
      text: '2020年实际执行预算404.89万元，其中基本支出257.96万元，项目支出146.93万元。',
    },
    { label: '其他', text: '部分活动推迟，预算调整幅度较大，下一年度将提高预算编制的准确性。' },
  ],
  sections: [
    {
      label: '投入',
      rows: [
        judged('工作目标设定', '工作规划合理性', [3, 3], planning[0], null),
        judged('工作目标设定', '工作目标明确性', [3, 3], planning[1], null),
        judged('预算配置', '在职人员控制', [3, 3], '18/16=112%', null),
        judged('预算配置', '“三公经费”', [3, 3], '(6.97-6.97)/6.97=0', null),
        judged('预算配置', '重点支出安排', [4, 4], '698.5/702.69=99.4%', null),
      ],
    },
    {
      label: '过程',
      rows: [
        judged('预算执行', '预算完成率', [3, 3], '(82.82+948.96-62.29)/(82.82+948.96)=94%', null),
        judged('预算执行', '预算调整率', [3, 3], '567.94/948.96=60%', null),
        judged(
          '预算执行',
          '支付进度',
          [4, 4],
          '一季度进度6.8%，二季度进度17.41%，三季度进度28.33%，四季度进度42.42%',
          null,
        ),
        judged('预算执行', '结转结余率', [3, 3], '62.29/404.89=15.38%', null),
        judged('预算执行', '公用经费控制', [2, 2], '35.34/36.98=95.6%', null),
        judged('预算执行', '“三公经费”', [2, 2], '3.91/3.93=99.5%', null),
        judged('预算执行', '政府采购执行', [3, 3], '34.84/44.04=79.1%', null),
        judged('预算管理', '财务管理制度健全性', [3, 3], management[0] ?? '', null),
        judged('预算管理', '资金使用合规性', [3, 3], management[1] ?? '', null),
        judged('预算管理', '预决算信息公开性', [3, 3], management[2] ?? '', null),
        judged('预算管理', '基础信息完善性', [3, 3], management[3] ?? '', null),
        judged('资产管理', '资产管理制度健全性', [3, 3], assets[0], null),
        judged('资产管理', '资产管理安全性', [3, 3], assets[1], null),
        judged('资产管理', '固定资产利用', [4, 4], '599.05/599.05=100%', null),
      ],
    },
    {
      label: '产出',
      rows: [
        judged('职责履行', '完成实绩情况', [8, 8], duties[0], null),
        judged('职责履行', '质量达标情况', [8, 8], duties[1], null),
        judged('职责履行', '重点工作完成情况', [6, 6], duties[2], null),
      ],
    },
    {
      label: '效果',
      rows: [
        judged('履职 效益', '经济效益', [5, 5], effects[0], null),
        judged('履职 效益', '社会效益', [5, 5], effects[1], null),
        judged('履职 效益', '生态效益', [5, 5], effects[2], null),
        judged('履职 效益', '社会公众或服务对象满意度', [5, 5], effects[3], null),
      ],
    },
  ],
  grade: null,
  layout: 'city',
  shift: 0,
  formulas: false,
};
