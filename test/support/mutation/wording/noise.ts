import type { Author } from '../author';
import type { Piece } from '../mark';
import type { UnitFigures } from '../unit-figures';

/** Figures that say nothing about the unit's funds, staff or points, and contradict nothing. */
export function noiseSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const n = (from: number, to: number): string => String(author.whole(from, to));
  const year = String(unit.year);
  const next = String(unit.year + 1);
  return [
    author.pick([
      `全年召开例会${n(6, 20)}次，组织巡查${n(30, 90)}余次，处理群众来电${n(200, 900)}件。`,
      `内设办公室、财务科、业务科3个科室，所属二级单位${n(1, 3)}个。`,
      `根据〔${year}〕${n(3, 60)}号文件要求，12月底前完成全部任务。`,
      `${next}年计划开展培训${n(2, 9)}期，培训${n(100, 500)}人次。`,
      `发放宣传册约${n(2, 9)}000份，覆盖${n(5, 20)}个乡镇、${n(30, 90)}个村。`,
      `全县同类设施共${n(300, 900)}处，其中本单位直接管理${n(20, 90)}处。`,
      `单位于${String(unit.year - 7)}年成立，为公益一类事业单位，办公用房面积${n(300, 900)}.5平方米。`,
      `落实“三重一大”制度，开展“四个一”活动${n(2, 5)}轮，值班电话12345全天畅通。`,
      `上级下达任务${n(10, 20)}项，其中${n(3, 6)}项为跨年任务，按计划推进。`,
      `网站访问量同比增长${n(5, 30)}.${n(1, 9)}%，群众投诉量下降${n(5, 30)}%。`,
      `每季度检查1次，发现问题${n(5, 15)}个，${n(2, 5)}个工作日内整改到位。`,
      `空气质量优良天数达到${n(280, 330)}天，比上年增加${n(2, 9)}天。`,
      `养护里程${n(20, 90)}.${n(1, 9)}公里，平均每公里投入0.${n(3, 9)}万元。`,
      `一是健全制度；二是强化考核，考核结果占年度评优的20%；三是加强培训。`,
    ]),
  ];
}
