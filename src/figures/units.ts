import { isLatin } from './characters';
import { Decimal } from './decimal';

/**
 * What a unit measures. Figures compare only within one kind; `points` (个百分点) is a difference of percentages
 * and never a percentage itself.
 */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'times'
  | 'score'
  | 'count'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'time'
  | 'foreign'
  | 'per';

export interface Unit {
  /** As written on screen: 万元, %, 个百分点, 分, 人 ... */
  readonly id: string;
  readonly kind: UnitKind;
  /** How many base units (元, %, 个百分点, 倍, 分, one, 平方米, 米, 立方米, 公斤, 千瓦时, 天) one of this unit is. */
  readonly factor: Decimal;
}

/** A unit with the offset behind it. */
export interface UnitPlace {
  readonly unit: Unit;
  readonly end: number;
}

function unit(id: string, kind: UnitKind, factor: number | string = 1): Unit {
  return { id, kind, factor: new Decimal(factor) };
}

const YUAN = unit('元', 'money');
export const WAN_YUAN = unit('万元', 'money', 10_000);
export const PERCENT = unit('%', 'percent');
export const SCORE_POINT = unit('分', 'score');
export const PERSON = unit('人', 'count');

export const TIMES = unit('倍', 'times');
export const TENTH = unit('成', 'percent', 10);

const COUNT_UNITS = (
  '人次 人 名 个 家 户 项 次 场 件 台 套 辆 条 篇 期 份 处 座 所 组 批 起 宗 笔 位 间 册 种 类 只 头 株 棵 盏 例 门 节 支 届 本 张 部 ' +
  '款 块 幅 片 枚 首 栋 幢 层 床 轮 副 把 根 封 员 艘 架 眼 口 班次 车次 批次 场次 台次 辆次 户次 家次 件次 项次 例次 班 队 ' +
  '课时 学时 人天 条次 篇次 点位 标段 对 期次 趟 版 箱 册次 瓶 袋 包 盒 桶 卷 匹 尾 羽 丛 粒 道 面 顶 盘 樘 孔 列 节次 村次 具 帧 双 架次 管 人份 讲 路 孔公里 芯公里 步 家庭 台套 声 剂 剂次 股 滴 阵 桌 餐 餐次 艘次 航次 单 单位 部分 标箱 字 例 具次 张次 床日 台班 工日 个工日 客位 穴 件套 ' +
  '担 遍 罐 缸 坛 串 束 捆 筐 席 集 人日 人月 吨公里 人公里 车公里 件份 户人 窝 幕 枝 尊 杆 眼井 井次 块次 班组 团次 人工日 人时 学位 个学时 个课时 格 栏 行 页 卡 令 票 单次 口井 座井'
).split(' ');

/** Written form → unit. The reader takes the longest one that fits. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...[
    unit('万亿元', 'money', '1000000000000'),
    unit('亿元', 'money', 100_000_000),
    unit('千万元', 'money', 10_000_000),
    unit('百万元', 'money', 1_000_000),
    WAN_YUAN,
    unit('千元', 'money', 1_000),
    YUAN,
    PERCENT,
    unit('‰', 'percent', '0.1'),
    unit('个百分点', 'points'),
    TIMES,
    SCORE_POINT,
    unit('亩次', 'count'),
    unit('亩', 'area', '666.6666666666666666666666666667'),
    unit('公顷', 'area', 10_000),
    unit('平方公里', 'area', 1_000_000),
    unit('平方千米', 'area', 1_000_000),
    unit('平方米', 'area'),
    unit('公里', 'length', 1_000),
    unit('千米', 'length', 1_000),
    unit('米', 'length'),
    unit('立方米', 'volume'),
    unit('方', 'volume'),
    unit('公斤', 'mass'),
    unit('千克', 'mass'),
    unit('斤', 'mass', '0.5'),
    unit('吨', 'mass', 1_000),
    unit('千瓦时', 'energy'),
    unit('度', 'energy'),
    unit('千瓦', 'power'),
    unit('兆瓦', 'power', 1_000),
    unit('kW', 'power'),
    unit('kWh', 'energy'),
    unit('千伏安', 'power'),
    unit('千伏', 'power'),
    unit('℃', 'temperature'),
    unit('摄氏度', 'temperature'),
    unit('升', 'volume', '0.001'),
    unit('毫升', 'volume', '0.000001'),
    unit('克', 'mass', '0.001'),
    unit('毫克', 'mass', '0.000001'),
    unit('kg', 'mass'),
    unit('微克', 'mass', '0.000000001'),
    unit('μg', 'mass', '0.000000001'),
    unit('吨标准煤', 'mass', 1_000),
    unit('km²', 'area', 1_000_000),
    unit('TB', 'count', 1),
    unit('GB', 'count', 1),
    unit('Mbps', 'count', 1),
    unit('分贝', 'count', 1),
    unit('mg', 'mass', '0.000001'),
    unit('m2', 'area'),
    unit('m3', 'volume'),
    unit('km', 'length', 1_000),
    unit('厘米', 'length', '0.01'),
    unit('毫米', 'length', '0.001'),
    unit('延米', 'length'),
    unit('m', 'length'),
    unit('海里', 'length', 1_852),
    unit('cm', 'length', '0.01'),
    unit('mm', 'length', '0.001'),
    unit('平米', 'area'),
    unit('平方', 'area'),
    unit('hm²', 'area', 10_000),
    unit('立方', 'volume'),
    unit('标方', 'volume'),
    unit('L', 'volume', '0.001'),
    unit('mL', 'volume', '0.000001'),
    unit('ml', 'volume', '0.000001'),
    unit('MW', 'power', 1_000),
    unit('kVA', 'power'),
    unit('kV', 'power'),
    unit('MWh', 'energy', 1_000),
    unit('MB', 'count', 1),
    unit('PB', 'count', 1),
    unit('dB', 'count', 1),
    unit('日历天', 'time'),
    unit('总吨', 'mass', 1_000),
    unit('岁', 'time', 365),
    unit('周岁', 'time', 365),
    unit('美元', 'foreign'),
    unit('欧元', 'foreign'),
    unit('港元', 'foreign'),
    unit('年', 'time', 365),
    unit('个月', 'time', 30),
    unit('周', 'time', 7),
    unit('个工作日', 'time'),
    unit('工作日', 'time'),
    unit('天', 'time'),
    unit('小时', 'time', '0.0416666666666666666666666667'),
    unit('个小时', 'time', '0.0416666666666666666666666667'),
    unit('分钟', 'time', '0.0006944444444444444444444444'),
    unit('秒', 'time', '0.0000115740740740740740740741'),
  ].map((u): [string, Unit] => [u.id, u]),
  ...COUNT_UNITS.map((id): [string, Unit] => [id, unit(id, 'count')]),
  ['％', PERCENT],
  ['﹪', PERCENT],
  ['百分点', unit('个百分点', 'points')],
  ['㎡', unit('平方米', 'area')],
  ['m²', unit('平方米', 'area')],
  ['台（套）', unit('台（套）', 'count')],
  ['台(套)', unit('台（套）', 'count')],
  ['台（件）', unit('台（件）', 'count')],
  ['台/套', unit('台/套', 'count')],
  ['台件', unit('台件', 'count')],
  ['m³', unit('立方米', 'volume')],
  ['元整', YUAN],
  ['元正', YUAN],
  ['圆整', YUAN],
  ['萬元', WAN_YUAN],
  ['億元', unit('亿元', 'money', 100_000_000)],
  ['百分比', PERCENT],
  ['人民币', YUAN],
]);

/** Words that begin like a unit and are none: 分别, 分公司, 人民, 元旦, 年度, 次日, 项目 ... */
const NOT_UNITS: ReadonlyMap<string, string> = new Map([
  ['分', '别公局管为类项解布析配级支店校部之区离享工厂母公众散担摊红贝'],
  ['人', '民才大均事'],
  ['元', '旦月素'],
  ['位', '于列居移'],
  ['次', '日要'],
  ['度', '假过设'],
  ['成', '员立本果熟效功套品份绩交为长分都'],
  ['年', '度初底末来级检审代'],
  ['方', '面案式法便向针位'],
  ['台', '山阶湾北南中独账胞'],
  ['面', '积对向临貌试料板包'],
  ['升', '级学降温'],
  ['单', '位价独纯项一元'],
  ['单位', '职'],
  ['路', '灯面口由段径演'],
  ['管', '理道控护委辖'],
  ['步', '骤伐行'],
  ['讲', '话座解师'],
  ['声', '音明'],
  ['股', '室份东权长'],
  ['克', '服'],
  ['双', '方向减创'],
  ['具', '体有备'],
  ['列', '入支'],
  ['道', '路'],
  ['剂', '量'],
  ['本', '级单部次项年市区县局月周科室中地计期'],
  ['部', '门分署委'],
  ['门', '户票诊峡口'],
  ['口', '径头岸腔'],
  ['班', '子组'],
  ['队', '伍'],
  ['对', '接比照于口象策外全个企'],
  ['版', '本'],
  ['床', '位'],
  ['员', '工额'],
  ['周', '期边年围'],
  ['类', '别似型'],
  ['片', '区'],
  ['首', '次先个'],
  ['把', '握关'],
  ['层', '面级次'],
  ['所', '有在属需以'],
  ['组', '织建成'],
  ['户', '籍'],
  ['支', '出部付持队'],
  ['起', '草'],
  ['期', '间末初'],
  ['轮', '岗训'],
  ['节', '约能假日'],
  ['根', '据本'],
  ['架', '构'],
  ['封', '闭'],
  ['副', '县局主市'],
  ['块', '状'],
  ['例', '如行'],
  ['担', '保任负忧当心'],
  ['集', '中体团市合镇约成聚'],
  ['席', '位'],
  ['格', '局式外'],
  ['行', '政业动为程走使驶列人'],
  ['页', '面岩'],
  ['卡', '片口点'],
  ['令', '牌人'],
  ['票', '据证否'],
  ['栏', '目'],
  ['平方', '公千米'],
  ['立方', '米'],
  ['罐', '头'],
  ['束', '缚'],
  ['串', '联通'],
  ['学位', '论证教'],
]);

/** What a unit or a power may begin with, so that most texts need no further look. */
const FIRST_SIGNS: ReadonlySet<string> = new Set(
  [...UNITS.keys(), '亿', '億', '万', '萬', '千', '百'].map((name) => name.charAt(0)),
);
const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((name) => name.length));

/** Powers that stand before another unit or alone: 1.2亿, 3万人. Longest first. */
const MULTIPLIERS: readonly (readonly [string, Decimal])[] = [
  ['万亿', new Decimal('1000000000000')],
  ['亿', new Decimal(100_000_000)],
  ['万', new Decimal(10_000)],
  ['萬', new Decimal(10_000)],
  ['億', new Decimal(100_000_000)],
];
/** Powers that count only before another unit: 5千人, 8千余亩. */
const SMALL_MULTIPLIERS: readonly (readonly [string, Decimal])[] = [
  ['千', new Decimal(1_000)],
  ['百', new Decimal(100)],
];

/** Nothing is paid per 元 or %, save per 万元, which has a power before it. */
const NOT_PER: ReadonlySet<UnitKind> = new Set<UnitKind>(['percent', 'points', 'score', 'times']);

/** 3万% does not occur: 万 is money there and the rest something else. */
const NOT_MULTIPLIED: ReadonlySet<UnitKind> = new Set<UnitKind>(['percent', 'points', 'score']);

function multiplied(name: string, factor: Decimal, counted: UnitPlace): UnitPlace {
  const { unit: base, end } = counted;
  return { unit: { ...base, id: `${name}${base.id}`, factor: base.factor.times(factor) }, end };
}

/** What has no unit of its own and yet is paid or counted per: 元/村, 元/月, 毫克/L. */
const PER_NAMES =
  /^(?:半天|学期|季度|班级|社区|百户|万车|万户|村|馆|生|日|月|校|站|点|镇|乡|县|市|区|车|学生|h|s|d|kw)/u;
/** What may stand behind 元/亩: no further word, unless one that goes on with the sentence. */
const BEHIND_PER = /^(?:(?![\u4e00-\u9fff\d])|(?=[提降增至到的发标计以为左上下调补核测由缩涨升给支收]))/u;
const MAX_PER = 6;

/** The offset behind one “/亩”; null where none begins at `at`. */
function behindPer(text: string, at: number, signs: string): number | null {
  if (!signs.includes(text[at] ?? ' ')) return null;
  const counted = simpleUnitAt(text, at + 1);
  const name = PER_NAMES.exec(text.slice(at + 1, at + 1 + MAX_PER))?.[0] ?? '';
  const end = counted === null || NOT_PER.has(counted.unit.kind) ? at + 1 : counted.end;
  // 元/万车: 万 alone would be money.
  const longest = Math.max(end, at + 1 + name.length);
  return longest > at + 1 ? longest : null;
}

/** 元/亩, 元/人·天, 立方米/日: so much for each of something. */
function pricedAt(text: string, base: UnitPlace): UnitPlace | null {
  let end = behindPer(text, base.end, '/／');
  if (end === null) return null;
  for (let next: number | null = end; next !== null; next = behindPer(text, next, '/／·・')) end = next;
  if (!BEHIND_PER.test(text.slice(end, end + 1))) return null;
  const id = base.unit.id + text.slice(base.end, end).replace(/／/gu, '/');
  return { unit: { id, kind: 'per', factor: base.unit.factor }, end };
}

/** The unit that begins at `at`, spaces before it allowed, with the offset behind it; null where none does. */
export function unitAt(text: string, at: number): UnitPlace | null {
  const found = simpleUnitAt(text, at);
  return found === null ? null : (pricedAt(text, found) ?? found);
}

/** 件（套）, 册（件）, 座次: two names of what is counted. */
function withSecondName(text: string, found: UnitPlace): UnitPlace {
  if (found.unit.kind !== 'count') return found;
  // 58座次, 3家次: so many times.
  const isTimes =
    text[found.end] === '次' &&
    !found.unit.id.endsWith('次') &&
    !'数日序要品级'.includes(text[found.end + 1] ?? ' ');
  if (isTimes) return { unit: { ...found.unit, id: `${found.unit.id}次` }, end: found.end + 1 };
  if (!/[（(]/u.test(text[found.end] ?? ' ')) return found;
  const second = /^[（(]([^（）()\d]{1,2})[）)]/u.exec(text.slice(found.end, found.end + 4));
  if (second === null || UNITS.get(second[1] ?? '')?.kind !== 'count') return found;
  return { unit: { ...found.unit, id: `${found.unit.id}${second[0]}` }, end: found.end + second[0].length };
}

function simpleUnitAt(text: string, at: number): UnitPlace | null {
  let start = at;
  while (text[start] === ' ' || text[start] === '\u3000') start += 1;
  if (!FIRST_SIGNS.has(text[start] ?? '')) return null;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const written = text.slice(start, start + length);
    const found = UNITS.get(written);
    if (found === undefined || start + length > text.length) continue;
    const next = text[start + length];
    if (next !== undefined && NOT_UNITS.get(written)?.includes(next) === true) continue;
    if (isLatin(written.at(-1)) && isLatin(next)) continue;
    return withSecondName(text, { unit: found, end: start + length });
  }
  for (const [name, factor] of MULTIPLIERS) {
    if (!text.startsWith(name, start)) continue;
    // 0.1 万⏎元: a cell too narrow for its text breaks before 元.
    const broken =
      /^\s{1,3}(?=元)/u.exec(text.slice(start + name.length, start + name.length + 4))?.[0].length ?? 0;
    const counted = simpleUnitAt(text, start + name.length + broken);
    if (counted === null || NOT_MULTIPLIED.has(counted.unit.kind)) {
      return { unit: { id: name === '億' ? '亿' : name, kind: 'money', factor }, end: start + name.length };
    }
    return multiplied(name, factor, counted);
  }
  for (const [name, factor] of SMALL_MULTIPLIERS) {
    if (!text.startsWith(name, start)) continue;
    const behind = start + name.length;
    const counted = simpleUnitAt(text, '余多'.includes(text[behind] ?? ' ') ? behind + 1 : behind);
    if (counted?.unit.kind === 'count' || counted?.unit.kind === 'area')
      return multiplied(name, factor, counted);
  }
  return null;
}

/** A unit by its written name (万元, ％, 人); null where the name is no unit. */
export function unitNamed(name: string): Unit | null {
  const found = unitAt(name, 0);
  return found?.end === name.length ? found.unit : null;
}

/** Whether figures of this kind are counted or laid down, hence exact as written (law 1). */
export function isExactKind(kind: UnitKind): boolean {
  return kind === 'count' || kind === 'score';
}
