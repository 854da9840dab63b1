import { isChinese, isLatin } from './characters';
import type { ChineseNumber } from './chinese-number';
import { isLengthOfDays } from './dates';
import type { UnitKind, UnitPlace } from './units';

/** 两个维护, 四个意识, 三个方面: set phrases that count nothing. */
const SET_PHRASES =
  /^(?:联[保防建]|维护|意识|自信|确立|责任|结合|一律|坚持|必须|务必|统筹|文明|革命|务实|转变|到位|不|能力|聚焦|方面|层面|阶段|环节|角度|维度|全面|现代化|前列|示范|先行|走在|手术率|合一|带头|专项|清单|优先|服务|规定|班子|全会|供水|气|车|低速|驱)/u;
/** 三次产业, 二次分配: of which turn. */
const OF_A_TURN = /^(?:创业|分配|产业|污染|加压|能源|报销|党代会|全会|供水|供暖|供热|装修|手术|开发)/u;
/** 一本上线率, 二本院校 */
const OF_A_BATCH = /^(?:上线|院校|录取|及?以上|批)/u;
/** 二层平台 */
const OF_A_FLOOR = /^(?:平台|车库|大厅|走廊|会议|阅览|展厅|露台|窗口)/u;
const REIGNS =
  /(?:民国|公元|清|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|万历|嘉靖|洪武|永乐|贞观)$/u;
const NAMES_OF_YEARS = /^(?:义务|一贯|规划|行动|计划|来|级|制|期|如一日|滚动|发展|攻坚)/u;
/** 三期, 二类, 十九届, 三次全会: words that put in order rather than count, unless something says that they are counted. */
const ORDERING = ['届', '类', '期', '轮', '级', '路', '线', '版'];
/** 三组, 二标段, 四班: in order as well, where the number is small. */
const SMALL_ORDERING = ['班', '组', '标段', '队', '路'];
const COUNTS_THEM =
  /(?:共|分|分为|计|设|开设|成立|编|新建|建成|划分为?|增|有|为|开行|增开|加开|接入|组建|成立|派出|队伍|举办|开展|培训|编发|完成|组织|召开|达|累计|安排)$/u;
/** 四面, 八方, 三门: in words of place and sayings rather than counts, unless nothing follows. */
const SAYINGS = '面方门度口道周头股线管支字';
const ONES = /^[，。；、）)\s]/u;
/** 一次, 一周, 一年: the article as well as a number. */
const ARTICLES_TOO: ReadonlySet<UnitKind> = new Set<UnitKind>(['count', 'score', 'time']);

/** Whether a number of things is really counted, and not a set phrase or an article. */
export function countsSomething(text: string, number: ChineseNumber, at: number, unit: UnitPlace): boolean {
  const rest = text.slice(unit.end, unit.end + 6);
  const ahead = text.slice(Math.max(0, at - 2), at);
  if (unit.unit.id === '年' && (ahead === '学前' || REIGNS.test(ahead))) return false;
  if (unit.unit.id === '年') return !number.isReadOut && number.value.gt(1) && !NAMES_OF_YEARS.test(rest);
  if (number.isReadOut) return false;
  if (unit.unit.id === '日' && !isLengthOfDays(text, at, unit.end - 1)) return false;
  const word = text[at - 1] ?? '';
  // 十届三次会议, 东三门, 小一班, 民国二十六年: which of them.
  if (unit.unit.id === '次' && (OF_A_TURN.test(rest) || word === '届')) return false;
  if ('东西南北中小大'.includes(word) && word !== '' && '班门路街环区'.includes(unit.unit.id)) return false;
  if (unit.unit.id === '层' && (word === '负' || OF_A_FLOOR.test(rest))) return false;
  if (unit.unit.id === '本' && OF_A_BATCH.test(rest)) return false;
  const isLast = rest === '' || ONES.test(rest);
  // 泵站一座 counts, 一座泵站 is the article.
  if (number.value.eq(1))
    return (
      !ARTICLES_TOO.has(unit.unit.kind) ||
      (unit.unit.kind === 'count' &&
        !'类队'.includes(unit.unit.id) &&
        isLast &&
        (isChinese(text[at - 1]) || isLatin(text[at - 1])) &&
        !'同某每这那上下第再又跑'.includes(text[at - 1] ?? '') &&
        !/每[^，。；]{1,8}$/u.test(text.slice(Math.max(0, at - 10), at)))
    );
  const before = text.slice(Math.max(0, at - 3), at);
  if (unit.unit.kind === 'score' && number.value.eq(10) && !/[得扣分计减加满为]$/u.test(before)) return false;
  // 两轮 counts; 二轮 may be the second.
  if (
    text[at] !== '两' &&
    (ORDERING.includes(unit.unit.id)
      ? number.value.lt(100)
      : SMALL_ORDERING.includes(unit.unit.id) && number.value.lt(20)) &&
    !COUNTS_THEM.test(before) &&
    !(isLast && !'期届队班组标段路'.includes(unit.unit.id))
  )
    return /^(?:培训|讲座|人员|企业|问题)/u.test(rest);
  if (SAYINGS.includes(unit.unit.id) && number.value.lte(10) && !isLast) return false;
  if (SAYINGS.includes(unit.unit.id) && number.value.lt(10) && /^[一二三四五六七八九十山峡]/u.test(rest))
    return false;
  if (unit.unit.kind !== 'count' && unit.unit.kind !== 'score') return number.value.gt(0);
  if (SET_PHRASES.test(rest) || (before.endsWith('收支') && rest.startsWith('线'))) return false;
  if (number.value.gte(10)) return true;
  // 内设机构五个， counts; a lone 两个 does not.
  return isChinese(rest[0]) || (isChinese(text[at - 1]) && rest[0] !== '”');
}
