import type { Direction } from '../../figures';
import { bareDirection, wayOf } from './bare-change';
import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';

const UP =
  /净增|增收|增产|增支|猛增|激增|抬升|升幅|超期|增加|增长|增幅|增速|涨幅|上涨|提高|提升|上升|追加|调增|超支|超出|超收|超标(?![准排])|多出|超额|超过目标值?|超(?=警戒|计划|预算|目标|额度)|上调(?!查|研|整)|调高|超过(?=[^，]*平均)|高于|高出|多|扩大|加快|延长|攀升|回升|上浮|涨|快|高/gu;
const DOWN =
  /减少|净减|减产|锐减|骤减|追减|短收|节余|提前|压低|减幅|降幅|跌幅|下降|降低|回落|节约|节省|节支|节水|节电|节能|压减|压缩|压降|核减|调减|减收|下调|调低|节减|削减|精简|缩减|缩短|缩小|收窄|低于|低|少|下跌|下滑|下浮|结余比|减排|减支|减亏|审减|省(?=了)|慢|差(?=$)/gu;
/** 增加到, 降至, 提高至: what follows is the new value. */
const NEW_VALUE = /^(?:到|至|为|成(?!本)|后|值|目标值)/u;
/** 增幅为5%: names of a change, which may be followed by 为. */
const NOUN = /[幅速]$/u;
/** 短收幅度13.5% */
const EXTENT = /^幅度(?:为|达到?)?/u;
/** Verbs that also name tasks (巩固提升960万元): a change only where something is compared. */
const TASKS = /^(?:提升|提高|扩大|加快|延长|压缩|精简)$/u;
/** 增加值, 新增, 多个, 不少于: no change. */
const NO_CHANGE =
  /(?:提前量|节能(?:改造|灯|目标|型)|节水(?:灌溉|型|器)|减排量|减速|减压|压缩[车机]|提升机|高[温标新压级校清等质龄血中考铁速效层端]|多[媒元功层渠种样]|低[保压洼碳收]|少[数年先儿]|增[值绿]税?|新增|增加值|不少于|不低于|不高于|增加额度?目标|至少|最多|最少|许多|多次|多项|多个|多种|多名|多家|缺少|大多|增长率类|不多于|减少到|降低到|提高到|增加到|增长到|下降到|上升到|提升到|压缩到|缩短到)/u;
const COMPARED =
  /比|较|同期|上年|去年|年初|与.*相比|同比|环比|高于|低于|[由从][^，]{0,12}\d[^，]{0,12}[到至为]/u;
const MAX_OBJECT = 16;
/** 提升共处治隐患路段36.8公里: behind a task's verb stands what was done. */
const LONG_OBJECT = 3;

interface Found {
  readonly direction: Direction;
  readonly at: number;
  readonly word: string;
}

function lastVerb(words: string): Found | null {
  const found: Found[] = [
    ...[...words.matchAll(UP)].map((match): Found => ({
      direction: 'increase',
      at: match.index,
      word: match[0],
    })),
    ...[...words.matchAll(DOWN)].map((match): Found => ({
      direction: 'decrease',
      at: match.index,
      word: match[0],
    })),
  ];
  const bare =
    /(?:比|较|同比|环比)[^，]*([增降减涨省升缩])$/u.exec(words) ??
    /^，?(?:相比|同比|环比|[较比][^，]*)?，?[^，多少]{0,6}([多少])(?:完成|安排|支出|支付|拨付|[支用][^，的]{0,4}|[支发拆收用花付办建了])了?$/u.exec(
      words,
    );
  if (bare?.[1] !== undefined) found.push({ direction: wayOf(bare[1]), at: words.length - 1, word: bare[1] });
  return found.length === 0 ? null : found.reduce((a, b) => (b.at >= a.at ? b : a));
}

/**
 * 较上年增加21.39万元, 下降2.1%, 节水36万立方米: a difference and its direction; null where the figure is a value (增至, 增加到, 新增).
 * Between verb and figure stands at most what changes (减少编制6名).
 */
export function changeDirection(slot: Slot): Direction | null {
  const { reading, lead, clause, before } = slot;
  if (reading.kind === 'malformed' && reading.defect === 'missing-number') {
    const verb = lastVerb(reading.text);
    return verb?.direction ?? null;
  }
  if (reading.text.startsWith('翻')) return 'increase';
  // （同比+6.3%）: the sign says it.
  if (/同比$/u.test(lead.trim()) && /^[+＋]/u.test(reading.text)) return 'increase';
  if (/同比$/u.test(lead.trim()) && /^[-－−]/u.test(reading.text)) return 'decrease';
  const direction = bareDirection(slot);
  if (direction !== null) return direction;
  const words = lead.trim();
  // 低于全市平均增速0.4个百分点
  const side = unitKindOf(reading) === 'points' ? /(低|高)于[^，]{2,}$/u.exec(words)?.[1] : undefined;
  if (side !== undefined) return side === '高' ? 'increase' : 'decrease';
  const verb = lastVerb(words);
  if (verb === null || NO_CHANGE.test(words.slice(Math.max(0, verb.at - 2), verb.at + verb.word.length + 3)))
    return null;
  const rest = words.slice(verb.at + verb.word.length);
  const isFromTarget = unitKindOf(reading) === 'points' && /于$|超过/u.test(verb.word);
  if (NEW_VALUE.test(rest) && !isFromTarget && !(NOUN.test(verb.word) && rest.startsWith('为'))) return null;
  if ((verb.word === '提前' || verb.word === '超期') && unitKindOf(reading) !== 'time') return null;
  if (/^[涨快]$/u.test(verb.word) && rest !== '') return null;
  const isTask = unitKindOf(reading) === 'money' || rest.length > LONG_OBJECT;
  if (TASKS.test(verb.word) && isTask && !COMPARED.test(clause)) return null;
  // 增幅达6.4%: 达 says no more than 为 does.
  const object = NOUN.test(verb.word)
    ? rest.replace(/^(?:达到?|为)/u, '')
    : rest.replace(/^了/u, '').replace(EXTENT, '');
  if (rest.length > MAX_OBJECT || (/[的有达]/u.test(object) && !/平均/u.test(rest))) return null;
  const isBare = /^[多少低高慢差快涨]$/u.test(verb.word);
  // 气温日较差12℃ is a quantity of its own.
  if (verb.word === '差' && unitKindOf(reading) !== 'points') return null;
  if (isBare && unitKindOf(reading) !== 'points' && !(COMPARED.test(before) || rest.length === 1))
    return null;
  if (isBare && rest.replace(/^了/u, '').length > 1) return null;
  if (isBare && unitKindOf(reading) === 'percent' && !COMPARED.test(before)) return null;
  // 超标0个: those over a limit.
  if (verb.word === '超标' && unitKindOf(reading) === 'count') return null;
  const isMeasure = unitKindOf(reading) === null && !/[幅速率]/u.test(verb.word) && rest !== '';
  return isMeasure ? null : verb.direction;
}
