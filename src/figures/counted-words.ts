import { isChinese, isLatin } from './characters';
import type { ChineseNumber } from './chinese-number';
import { isLengthOfDays } from './days';
import type { UnitKind, UnitPlace } from './units';

/** 两个维护, 四个意识, 三个方面: set phrases that count nothing. */
const SET_PHRASES =
  /^(?:联[保防建]|维护|意识|自信|确立|责任|结合|一律|坚持|必须|务必|统筹|文明|革命|务实|转变|到位|不|能力|聚焦|方面|层面|阶段|环节|角度|维度|全面|现代化|前列|示范|先行|走在|手术率|合一|带头|专项|清单|优先|服务|规定|班子|全会|供水|气|车|低速|驱)/u;
/** 三次产业, 十届三次会议: of which turn. */
const OF_A_TURN = /^(?:创业|分配|产业|污染|加压|能源|报销|党代会|全会|供水|供暖|供热|装修|手术|开发)/u;
/** 一本上线率, 二本院校 */
const OF_A_BATCH = /^(?:上线|院校|录取|及?以上|批)/u;
/** 二层平台 */
const OF_A_FLOOR = /^(?:平台|车库|大厅|走廊|会议|阅览|展厅|露台|窗口|架构|设计|结构|机制|体系|防线|保障)/u;
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

/** A number in words with the words around it. */
interface Counted {
  readonly text: string;
  readonly at: number;
  readonly number: ChineseNumber;
  readonly unit: UnitPlace['unit'];
  /** The sign before, two and three signs before, and the words behind the unit. */
  readonly sign: string;
  readonly before: string;
  readonly rest: string;
  /** Nothing follows in its clause. */
  readonly isLast: boolean;
}

/** 学前三年, 民国二十六年, 三年规划: years that name rather than count. */
function namesYears({ number, before, rest }: Counted): boolean {
  if (before.endsWith('学前') || REIGNS.test(before)) return true;
  return number.value.lte(1) || NAMES_OF_YEARS.test(rest);
}

/** 十届三次会议, 东三门, 小一班, 二层平台, 一本上线率: which of them. */
function tellsWhich({ unit, sign, rest }: Counted): boolean {
  switch (unit.id) {
    case '次':
      return sign === '届' || OF_A_TURN.test(rest);
    case '层':
      return sign === '负' || OF_A_FLOOR.test(rest);
    case '本':
      return OF_A_BATCH.test(rest);
    default:
      return sign !== '' && '东西南北中小大'.includes(sign) && '班门路街环区'.includes(unit.id);
  }
}

/** 一座泵站 is the article, 泵站一座 counts. */
function isArticle({ text, at, unit, sign, isLast }: Counted): boolean {
  // 扣一分 takes a point off.
  if (unit.kind === 'score' && '扣得减加'.includes(sign) && sign !== '') return false;
  if (!ARTICLES_TOO.has(unit.kind)) return false;
  const isBehindNoun = (isChinese(sign) || isLatin(sign)) && !'同某每这那上下第再又跑'.includes(sign);
  const isOften = /每[^，。；]{1,8}$/u.test(text.slice(Math.max(0, at - 10), at));
  return !(unit.kind === 'count' && !'类队'.includes(unit.id) && isLast && isBehindNoun && !isOften);
}

/** 二轮, 三组, 十九届: the how-manieth; 两轮, 共三组 count. */
function putsInOrder({ text, at, number, unit, before, isLast }: Counted): boolean {
  const most = ORDERING.includes(unit.id) ? 100 : SMALL_ORDERING.includes(unit.id) ? 20 : 0;
  const isCounting = text[at] === '两' || COUNTS_THEM.test(before);
  return number.value.lt(most) && !isCounting && !(isLast && !'期届队班组标段路'.includes(unit.id));
}

/** 四面八方, 三门峡 */
function isSaying({ number, unit, rest, isLast }: Counted): boolean {
  // 五支志愿服务队 are teams.
  const isTeam = unit.id === '支' && /^[^，。；、]{0,5}队/u.test(rest);
  if (!SAYINGS.includes(unit.id) || isTeam) return false;
  return (
    (number.value.lte(10) && !isLast) || (number.value.lt(10) && /^[一二三四五六七八九十山峡]/u.test(rest))
  );
}

/** Whether a number of things is really counted, and not a set phrase or an article. */
export function countsSomething(text: string, number: ChineseNumber, at: number, place: UnitPlace): boolean {
  const { unit, end } = place;
  const rest = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, at - 3), at);
  const isLast = rest === '' || ONES.test(rest);
  const counted: Counted = { text, at, number, unit, sign: text[at - 1] ?? '', before, rest, isLast };
  if (number.isReadOut) return false;
  if (unit.id === '年') return !namesYears(counted);
  if (unit.id === '日' && !isLengthOfDays(text, at, end - 1)) return false;
  if (tellsWhich(counted)) return false;
  if (number.value.eq(1)) return !isArticle(counted);
  if (unit.kind === 'score' && number.value.eq(10) && !/[得扣分计减加满为]$/u.test(before)) return false;
  if (putsInOrder(counted)) return /^(?:培训|讲座|人员|企业|问题)/u.test(rest);
  if (isSaying(counted)) return false;
  if (unit.kind !== 'count' && unit.kind !== 'score') return number.value.gt(0);
  if (SET_PHRASES.test(rest) || (before.endsWith('收支') && rest.startsWith('线'))) return false;
  if (number.value.gte(10)) return true;
  // 内设机构五个， counts; a lone 两个 does not.
  return isChinese(rest[0]) || (isChinese(counted.sign) && rest[0] !== '”');
}
