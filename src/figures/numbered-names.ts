import { isChinese, isDigit } from './characters';
import type { ScannedNumber } from './scan-number';

/** 222团, 12345热线, 3中, 318国道, 2.0版: a number that is the name of something. */
const NAMED =
  /^(?:#|＃|消毒|类(?:声|水质?功|功能|地区|疫苗|费用|人员)|价(?=[^值格款位])|、\d{2,4}(?:会议室|教室|房间|办公室|室)|团|师(?!生|资|范)|会议室|教室|房间|办公室|窗口|室(?![内外温])|连(?!续)|中学|小学|中(?=$|[，。、])|医院|国道|省道|县道|线|路(?!灯|面|口|由|[，。、]?$|，)|街|巷|弄|栋|幢|楼|室|热线|平台|专线|服务热线|电话|版|代|类重|字头|频道|频率|高地|公馆|厂|库区|院|病区|区(?=$|[，。、])|级(?!别|数)|强(?!化|度|调)|世纪|单元|度设防|地震|班(?=[获被的、，。]|学)|学年|[大中支]?队(?!伍))/u;
/** 开行318班, 组建应急队伍12队: runs and teams that are counted. */
const COUNTS_RUNS = /(?:开行|增开|加开|发送|运行|开设|设)[^，。；、\d]{0,5}$/u;
const COUNTS_PAGES = /(?:刊发|印发|编印|共|计)[^，。；、\d]{0,3}$/u;
const COUNTS_TEAMS =
  /(?:组建|成立|[共计达有为]|[派出]出|出动|建立|组织|参[赛加]|配备|队伍)[^，。；、\d]{0,4}$/u;

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

export function isName(text: string, number: ScannedNumber): boolean {
  if (number.grouped) return false;
  const rest = text.slice(number.end, number.end + 8);
  // 工业4.0理念, 2.0版
  if (number.decimals > 0)
    return (
      /^(?:版|时代|地震|大地震|级水泥|级地震)/u.test(rest) ||
      (/\d\.0$/u.test(text.slice(number.start, number.end)) &&
        number.whole.length === 1 &&
        (/^(?:理念|平台|系统|模式|工程|行动|标准)/u.test(rest) ||
          /(?:工业|版本?|教育|改革|医改|系统|平台|农业)$/u.test(
            text.slice(Math.max(0, number.start - 2), number.start),
          )))
    );
  if (
    isClassNumber(text, number) ||
    isGeneration(number, rest) ||
    (text[number.start - 1] === '双' && number.whole.length === 2) ||
    /(?:附件|附表|附图|乘坐|周期表|图|表格)$/u.test(text.slice(Math.max(0, number.start - 3), number.start))
  )
    return true;
  const isBus =
    /^(?:路|线|、\d{1,3}路)/u.test(rest) &&
    (/公交[^，。；]{0,10}$/u.test(text.slice(Math.max(0, number.start - 12), number.start)) ||
      /^[^，。；]{1,16}公交/u.test(text.slice(number.end, number.end + 20)));
  if (isBus) return true;
  if (/^[栋幢]/u.test(rest)) return isDigit(text[number.end + 1]);
  const isSmall = number.whole.length <= 2;
  // 12栋, 3路 may count; three digits and more name.
  const isRuns =
    (rest.startsWith('班') && COUNTS_RUNS.test(text.slice(Math.max(0, number.start - 8), number.start))) ||
    (rest.startsWith('版') && COUNTS_PAGES.test(text.slice(Math.max(0, number.start - 6), number.start))) ||
    (rest.startsWith('队') && COUNTS_TEAMS.test(text.slice(Math.max(0, number.start - 8), number.start)));
  return (
    NAMED.test(rest) &&
    !isRuns &&
    !(
      isSmall &&
      /^(?:栋|幢|路|街|巷|室|窗口|连|线|院|库区|厂|代)/u.test(rest) &&
      !/^(?:热线|线路|号)/u.test(rest)
    )
  );
}
