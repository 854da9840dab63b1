/** Forms as data, from which layouts are made: what a reader has to find, whatever the layout. */
export interface LayoutRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly weight: number;
  readonly score: number;
  readonly target: string;
  readonly actual: string;
  readonly analysis: string;
}

export interface LayoutForm {
  readonly kind: 'department' | 'project';
  readonly title: string;
  readonly unit: string;
  readonly project: string | null;
  readonly year: number;
  readonly rows: readonly LayoutRow[];
  readonly prose: string;
  readonly grade: string;
}

function row(
  names: readonly [string, string, string],
  weight: number,
  score: number,
  target: string,
  actual: string,
): LayoutRow {
  const [level1, level2, level3] = names;
  return { level1, level2, level3, weight, score, target, actual, analysis: `${level3}已按要求完成` };
}

export const DEPARTMENT: LayoutForm = {
  kind: 'department',
  title: '云岭市部门整体支出绩效自评表',
  unit: '云岭市档案中心',
  project: null,
  year: 2022,
  prose: '本中心全年围绕档案接收、整理和利用开展工作，各项任务按期完成。',
  grade: '良',
  rows: [
    row(['投入', '预算配置', '在职人员控制率'], 10, 10, '≤100%', '90%'),
    row(['投入', '预算配置', '“三公经费”变动率'], 10, 8.5, '≤0', '-3.2%'),
    row(['过程', '预算执行', '预算完成率'], 15, 14, '≥95%', '96.4%'),
    row(['过程', '预算执行', '结转结余率'], 10, 10, '≤5%', '2.1%'),
    row(['过程', '预算管理', '资金使用合规性'], 10, 10, '合规', '合规'),
    row(['产出', '职责履行', '完成及时率'], 20, 19, '100%', '95%'),
    row(['效果', '履职效益', '社会效益'], 15, 12, '提升', '提升'),
    row(['效果', '履职效益', '社会公众或服务对象满意度'], 10, 9.5, '≥90%', '92%'),
  ],
};

export const PROJECT: LayoutForm = {
  kind: 'project',
  title: '项目支出绩效自评表',
  unit: '青川区文化馆',
  project: '群众文化活动经费',
  year: 2021,
  prose: '全年组织群众文化活动，丰富居民文化生活，做到场次、质量都有保障。',
  grade: '优',
  rows: [
    row(['产出指标', '数量指标', '文艺演出场次'], 20, 20, '≥20场', '22场'),
    row(['产出指标', '数量指标', '培训文艺骨干'], 10, 8, '≥200人次', '160人次'),
    row(['产出指标', '质量指标', '演出合格率'], 10, 10, '100%', '100%'),
    row(['产出指标', '时效指标', '按期完成率'], 10, 10, '100%', '100%'),
    row(['效益指标', '社会效益指标', '惠及群众人数'], 20, 19, '≥3万人次', '2.9万人次'),
    row(['效益指标', '可持续影响指标', '活动品牌影响'], 10, 9, '提升', '有所提升'),
    row(['满意度指标', '服务对象满意度指标', '观众满意度'], 10, 10, '≥90%', '95%'),
  ],
};
