import { assess, documentSheet, EMPTY_RECORD } from '../../src';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';

/** Sentences that a person would call right, and that a reader of marks and figures may take for contradictions. */
const SENTENCES: readonly string[] = [
  // Brackets and lists within lists.
  '县水务局2022年支出520万元，其中人员经费280万元，公用经费40万元（含三公经费12万元），项目支出200万元。',
  '县水务局支出520万元，包括人员经费280万元、公用经费40万元（其中：办公费18万元、差旅费10万元）、项目支出200万元（其中：河道治理120万元、水库维修80万元）。',
  '县水务局支出540万元，其中基本支出320万元、项目支出200万元（其中河道治理120万元）、经营支出20万元。',
  '县水务局支出520万元，其中人员经费280万元，公用经费40万元，其中三公经费12万元，项目支出200万元。',
  '县水务局三公经费18.6万元，其中因公出国（境）费0万元，公务用车购置及运行费12.4万元，其中公务用车购置费0万元、公务用车运行维护费12.4万元，公务接待费6.2万元。',
  '共投入12000万元，其中上级8000万元，包括中央4200万元、省级3800万元，县级4000万元。',
  '县水务局支出520万元，其中基本支出320万元，人员经费280万元，公用经费40万元，项目支出200万元。',
  '县水务局2022年预算520万元，其中基本支出320万元，项目支出200万元，会议费2万元，培训费3万元，三公经费12万元。',
  // Two measures for each item, and new subjects behind a list.
  '教体系统编制412人，实有396人，其中小学编制220人、实有215人，中学编制192人、实有181人。',
  '全县共投入资金500万元，支出471万元，其中甲镇投入120万元，支出114万元，乙镇投入150万元，支出150万元，丙镇投入230万元，支出207万元。',
  '到位资金540万元，其中中央300万元、省级240万元，支出520万元，其中中央290万元、省级230万元。',
  '全年受理案件1326件，其中新收1260件、旧存66件，审结1290件。',
  // Differences, averages and years.
  '县水务局三公经费比上年减少2.7万元，其中公务接待费减少3.2万元，公务用车运行维护费增加0.5万元。',
  '县水务局支出增加80万元，其中人员经费增加100万元，公用经费减少20万元。',
  '2022年支出586.20万元，2020年和2021年支出分别是620.00万元和600.00万元，逐年下降。',
  '县司法局2022年结余8万元，2020年、2021年结余分别为15万元、12万元。',
  '县水务局支出比预算少20万元，预算、支出分别为540万元、520万元。',
  '每人每月补助600元，其中城市650元、农村430元。',
  '平均单价260元，其中课桌280元、课椅120元、讲台860元。',
  // Sums told once more.
  '全县投入1.2亿元，其中中央4200万元、省级3800万元、县级4000万元，计12000万元。',
  '资金来源：中央4200万元、省级3800万元，上级合计8000万元，县级4000万元，总计12000万元。',
  // Features that overlap.
  '培训500人，其中女性214人，少数民族126人，脱贫户198人。',
  '检查企业125家，其中规模以上36家，发现问题86家，立案12家。',
  // A rate followed through the year.
  '计划20座，三季度末完成15座，完成率75%，年底完成20座，完成率100%。',
  '计划检查40家，初次检查38家，完成率95%，补查2家，完成率100%。',
  // Another year or a project, told at the head of the paragraph.
  '（一）2021年收支情况。本年收入3600.00万元，年初结转400.00万元，本年支出3456.78万元，年末结余543.22万元。',
  '2021年部门决算显示，年初结转和结余10.20万元，本年支出276.40万元；年末结转和结余13.95万元。',
  '（二）项目支出情况。档案数字化项目，年初预算60.00万元；上年结转2.00万元；执行数60.50万元；年末结余1.50万元。',
  '项目全年预算数为856.00万元；全年执行数812.35万元，执行率为94.90%。',
  // What could be earned, and what was.
  '自评总分100分，自评得分85分，扣15分。',
];

function errorsIn(sentence: string): readonly string[] {
  const report = documentSheet('报告.txt', [['自评报告'], ['2022年度'], [sentence]]);
  const workbook = workbookFrom(miniForm());
  const [assessed] = assess([{ ...workbook, sheets: [...workbook.sheets, report] }], EMPTY_RECORD);
  return (assessed?.forms ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ check, message }) => `${check}: ${message}`);
}

describe('no error is raised for', () => {
  it.each(SENTENCES)('%s', (sentence) => {
    expect(errorsIn(sentence)).toEqual([]);
  });
});
