import type { Author } from '../author';
import { joined, said, type Piece } from '../mark';
import type { UnitFigures } from '../unit-figures';
import { keyOf } from './keys';

/** How many posts there are and how many are filled, with or without the rate. */
export function staffSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const suffix = author.pick(['人', '名']);
  const quota = author.count(unit.quota, author.pick([suffix, '个']), keyOf(unit, 'quota'));
  const staff = author.count(unit.staff, suffix === '名' ? '人' : suffix, keyOf(unit, 'staff'));
  const retired = author.count(unit.retired, '人');
  const withRate = author.chance(0.6);
  const rate = withRate
    ? said`，在职人员控制率${author.pick(['为', '', '是'])}${author.share('prose-rate', staff, quota, keyOf(unit, 'staffRate'))}`
    : [];
  const year = String(unit.year);
  const start = author.pick([
    said`本单位核定编制${quota}，年末在职人员${staff}`,
    said`编制数${quota}，实有在编人员${staff}`,
    said`经机构编制部门批复，人员编制${quota}；截至${year}年12月31日，在职在编人员${staff}`,
    said`我单位现有编制${quota}，实有在职人员${staff}`,
    said`核定编制数为${quota}，${year}年末在职人员${staff}`,
    said`共有事业编制${quota}，年底在职人数${staff}`,
    said`人员编制数${quota}，年末实际在职人数为${staff}`,
    said`机构改革后编制核定为${quota}，年末实有在职${staff}`,
    said`年末在职人员${staff}，编制数${quota}`,
    said`单位编制${quota}、在职${staff}`,
    said`批准编制${quota}，实际在岗在编${staff}`,
  ]);
  const end = author.pick([said`，退休人员${retired}。`, said`。另有退休人员${retired}。`, said`。`]);
  return joined([start, rate, end]);
}
