import { isChinese, isDigit } from './characters';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

const ROOMS = ['会议室', '教室', '房间', '办公室', '窗口', '室(?![内外温])'];
const BUILDINGS = ['栋', '幢', '楼', '单元', '公馆', '厂', '库区', '高地'];
const ROADS = ['国道', '省道', '县道', '线', '路(?!灯|面|口|由|[，。、]?$|，)', '街', '巷', '弄'];
const INSTITUTIONS = [
  '团',
  '师(?!生|资|范)',
  '连(?!续)',
  '中学',
  '小学',
  '中(?=$|[，。、])',
  '医院',
  '院',
  '病区',
  '区(?=$|[，。、])',
  '班(?=[获被的、，。]|学)',
  '[大中支]?队(?!伍)',
];
const SERVICES = ['热线', '平台', '专线', '服务热线', '电话', '频道', '频率'];
const GRADES = [
  '版',
  '代',
  '类(?:声|水质?功|功能|地区|疫苗|费用|人员)',
  '类重',
  '字头',
  '级(?!别|数)',
  '强(?!化|度|调)',
  '世纪',
  '学年',
  '度设防',
  '地震',
  '价(?=[^值格款位])',
];
const PRODUCTS = ['#', '＃', '消毒', '排CT'];
/** 203、205会议室 */
const FURTHER_ROOM = '、\\d{2,4}(?:会议室|教室|房间|办公室|室)';
/** 222团, 12345热线, 3中, 318国道, 2.0版: a number that is the name of something. */
const NAMED = new RegExp(
  `^(?:${[...ROOMS, ...BUILDINGS, ...ROADS, ...INSTITUTIONS, ...SERVICES, ...GRADES, ...PRODUCTS, FURTHER_ROOM].join('|')})`,
  'u',
);
/** Words behind which runs, pages and teams are counted. */
const COUNTING: ReadonlyMap<string, RegExp> = new Map([
  ['班', /(?:开行|增开|加开|发送|运行|开设|设)[^，。；、\d]{0,5}$/u],
  ['版', /(?:刊发|印发|编印|共|计)[^，。；、\d]{0,3}$/u],
  ['队', /(?:组建|成立|[共计达有为]|[派出]出|出动|建立|组织|参[赛加]|配备|队伍)[^，。；、\d]{0,4}$/u],
]);
const RELEASES = /^(?:理念|平台|系统|模式|工程|行动|标准)/u;
const RELEASED = /(?:工业|版本?|教育|改革|医改|系统|平台|农业)$/u;

/** 六（2）班, 小（1）型, B座12楼: a number that tells classes, types or floors apart. */
function isClassNumber(text: string, { start, end }: ScannedNumber): boolean {
  const inBrackets = /[（(]/u.test(text[start - 1] ?? ' ') && /^[）)][班型]/u.test(text.slice(end, end + 2));
  // 符合2类标准, 3号楼5层, 二次全会: which of them, not how many.
  const isGrade =
    /^类/u.test(text.slice(end)) &&
    /(?:符合|达到|属于|优于|劣于|执行)$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isGrade || (text[end] === '层' && /[号栋幢座]楼?$/u.test(text.slice(Math.max(0, start - 2), start))))
    return true;
  return (
    inBrackets ||
    (/[座号栋幢]/u.test(text[start - 1] ?? ' ') && text[end] === '楼') ||
    (text[end] === '线' && isChinese(text[start - 1]))
  );
}

/** 80后、90后, 985高校, 618活动. */
function isGeneration({ whole }: ScannedNumber, rest: string): boolean {
  return (
    (/^(?:[5-9][05]|0[05])$/u.test(whole) && /^后(?:$|[，。、；）干青职年])/u.test(rest)) ||
    (/^(?:985|211)$/u.test(whole) && /^(?:高校|工程|大学|院校|[、和及](?:211|985))/u.test(rest)) ||
    (/^(?:618|315)$/u.test(whole) && /^(?:活动|大促|购物|晚会|消费)/u.test(rest))
  );
}

/** 2.0版, 工业4.0理念, 42.5级水泥, 7.8级地震: decimals of versions and grades. */
function isVersion(text: string, { start, end, whole }: ScannedNumber, rest: string): boolean {
  if (/^(?:版|时代|地震|大地震|级水泥|级地震)/u.test(rest)) return true;
  const isRelease = whole.length === 1 && text.slice(start, end).endsWith('.0');
  return isRelease && (RELEASES.test(rest) || RELEASED.test(text.slice(Math.max(0, start - 2), start)));
}

/** 2路、16路公交车, 公交18路 */
function isBus(text: string, { start, end }: ScannedNumber, rest: string): boolean {
  return (
    /^(?:路|线|、\d{1,3}路)/u.test(rest) &&
    (/公交[^，。；]{0,10}$/u.test(text.slice(Math.max(0, start - 12), start)) ||
      /^[^，。；]{1,16}公交/u.test(text.slice(end, end + 20)))
  );
}

/** 开行318班, 刊发12版, 组建应急队伍12队: what else is a name is counted here. */
function isCounted(text: string, { start }: ScannedNumber, rest: string): boolean {
  const counting = COUNTING.get(rest.charAt(0));
  return counting?.test(text.slice(Math.max(0, start - 8), start)) === true;
}

/** Whether a number is the name of something, or part of one. */
export function isName(text: string, number: ScannedNumber): boolean {
  if (number.grouped) return false;
  const rest = text.slice(number.end, number.end + 8);
  if (number.decimals > 0) return isVersion(text, number, rest) || /^[°′″](?!C)/u.test(rest);
  const before = text.slice(Math.max(0, number.start - 3), number.start);
  if (
    isClassNumber(text, number) ||
    isGeneration(number, rest) ||
    /^[°′″](?!C)/u.test(rest) ||
    /(?:[东西]经|[南北]纬)$/u.test(before) ||
    (/(?:星期|周)$/u.test(before) && unitAt(text, number.end) === null) ||
    (before.endsWith('双') && number.whole.length === 2) ||
    /(?:附件|附表|附图|乘坐|周期表|表格)$/u.test(before) ||
    (/[图表]$/u.test(before) && !/代表$/u.test(before) && unitAt(text, number.end) === null) ||
    isBus(text, number, rest)
  )
    return true;
  if (/^[栋幢]/u.test(rest)) return isDigit(text[number.end + 1]);
  // 12栋, 3路 may count; three digits and more name.
  const mayCount =
    number.whole.length <= 2 &&
    /^(?:栋|幢|路|街|巷|室|窗口|连|线|院|库区|厂|代)/u.test(rest) &&
    !/^(?:热线|线路|号)/u.test(rest);
  return NAMED.test(rest) && !isCounted(text, number, rest) && !mayCount;
}
