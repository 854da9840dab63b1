import type { DepartmentSample } from './department-form';
import { judged, TEXTS } from './qualitative-rows';

const { planning, management, duties, effects } = TEXTS;

/**
 * A form in order, of a place that no rule pack knows: column A is blank, sub-totals and total are formulas of the
 * template, amounts are stored with more decimals than they show.
 */
export const clean: DepartmentSample = {
  sheet: '自评表',
  title: '云岭市部门整体支出绩效自评表',
  year: 2022,
  unitLine: '填报单位（公章）：云岭市档案服务中心',
  head: [
    ['上年结转金额（万元）', 20.105],
    ['年初预算金额（万元）', 300.2465],
    ['预算调整金额（万元）', 0],
    ['其他调整资金（万元）', 12.5],
    ['预算执行金额（万元）', 310.3515],
    ['年末结余金额（万元）', 22.5],
  ],
  narratives: [
    { label: '单位职能概况', text: '承担全市档案的收集、保管和利用服务，指导各单位档案工作。' },
    { label: '单位人员情况', text: '核定编制数20人，年末在职人员18人，在职人员控制率为90%，退休人员7人。' },
    { label: '预算执行情况', text: '年初预算300.25万元，上年结转20.11万元，全年执行数310.35万元。' },
    { label: '绩效分析', text: '投入得分15.5分，过程得分18分，产出得分29分，效果得分30分，总得分92.5分。' },
  ],
  sections: [
    {
      label: '投入',
      rows: [
        judged('目标设定', '绩效目标合理性', [4, 4], planning[0], 4),
        judged('目标设定', '绩效指标明确性', [4, 4], planning[1], 3.5),
        judged('预算配置', '在职人员控制率', [4, 4], '18人÷20人×100%=90%', 4),
        judged('预算配置', '“三公经费”变动率', [4, 4], '（5.20万元－5.60万元）÷5.60万元×100%＝－7.14%', 4),
      ],
    },
    {
      label: '过程',
      rows: [
        judged('预算执行', '公用经费控制率', [6, 6], '45.31万元/48.00万元×100%=94.4%', 6),
        judged('预算执行', '“三公经费”控制率', [6, 6], '4.88万元/5.20万元×100%=93.85%', 6),
        judged('预算管理', '资金使用合规性', [6, 6], management[1] ?? '', 6),
      ],
    },
    {
      label: '产出',
      rows: [
        judged('职责履行', '完成实绩情况', [15, 15], duties[0], 14),
        judged('职责履行', '质量达标情况', [15, 15], duties[1], 15),
      ],
    },
    {
      label: '效果',
      rows: [
        judged('履职效益', '社会效益', [18, 18], effects[1], 18),
        judged('履职效益', '社会公众或服务对象满意度', [18, 18], effects[3], 12),
      ],
    },
  ],
  grade: '优',
  layout: 'city',
  shift: 1,
  formulas: true,
};
