import type { Slot } from './slots';

const AREA =
  /全(?:区|市|县|省|镇|乡|国|州|旗|盟|街道)(?!经济普查|文明|先进|重点|统一|平均水平|技能|大赛|比赛|运动会|评比|首|第|性|[^，。；\d]{0,3}日|范围|优秀|示范|百|十)/u;
const PROJECT =
  /^(?:其中|该|本)?([^，。；：、\s的为在对把将从由被及以等年月日\d]{2,16}?(?:项目|工程))(?=全年|本年|当年|年度|预算|下达|到位|总投资|实际|安排|概算|完成投资|年初|批复|申请|计划|合同|中标|申领|兑付|额度|投入|已|累计|投资|资金|结算(?!价)|收到|支出|到账|执行)(?!资金总)/u;
const NO_PROJECT =
  /^(?:签约|在建|全年|新增|开工|续建|重点|申报|随机|走访|力争|绩效|预算|财政|实施|完成|各|两个|第|产业|招引|组织|推进|开展|在谈|储备|落地|民生|政府投资|自评|涉及|共|其他)/u;
const UNIT =
  /^([^，。；：、\s的]{2,12}?(?:公司|集团|分局|派出所|企业服务中心))(?!制|章|[\d一二两三四五六七八九十]{1,3}[个家])/u;

/** 市园林所, 区残联, 县人民医院: a unit by the level it belongs to, at the beginning of its sentence. */
const OTHER_UNIT =
  /^(?:(?:19|20)\d\d年(?:度|末|底)?[，,]?)?((?:省|市|县|区|州|旗)(?![级本直属内域里政委第区])[^，。；：、\s的为在对把将从由被及与和以等年月日\d]{1,10}?(?:局|委|办|院|馆|所|站|中心|队|学校|中学|小学|公司|联|会(?!议)|园|场|社|厅|处|公路段))(?![级为是系与和、内外])/u;
/** 种子站年末在职人员18人: a unit by the heads, posts or budget told right behind it. */
const UNIT_WITH_STAFF =
  /^([^，。；：、\s的为在对把将从由被及与和以等年月日\d]{2,12}?(?:局|院|馆|所|站|中心|队|学校|中学|小学|林场|农场|公司))(?=年末在|年末编|现有在|在职|编制|核定|在编|实有|年初预算|全年预算|实际支出)/u;
/** 我委对口联系的市妇女儿童活动中心: a unit by what it is to the one that reports. */
const UNIT_OF_OURS =
  /(?:对口联系|下属|代管|主管|归口管理|所属)的([^，。；：、\s的\d]{3,14}?(?:局|院|馆|所|站|中心|队|学校|公司))/u;
/** ，我街道配套15万元: the sentence comes back to the unit itself. */
const BACK_TO_OWN = /[，；](?:本|我)[^，；]*$/u;

/** 全市养老机构84家，本院床位220张，入住率81.4%: what follows is the unit's as well. */
const BACK_TO_OWN_AREA = /[，；](?:本|我)(?!地|市|县|区|省)[^；]*$/u;

/** 疫情防控支出变化快，年初预算安排233.55万元: the amounts of a topic that the clause before names. */
const TOPIC =
  /(?:^|[，；：])((?!其中|全年|本年|年度|年初|部门|单位|整体|总|基本|项目|财政|一般|政府|各项|实际|预算|收入)[^，；：、\d]{2,10}?(?:支出|经费|资金|专项))(?:变化|增长|增加|较大|较快|波动|不足|紧张|需求)[^，；：\d]{0,8}，[^，；：\d]{0,10}$/u;

/** Whether a name is the reporting unit's own, which may speak of itself in the third person. */
export type IsOwnUnit = (name: string) => boolean;

function otherUnit(start: string, isOwnUnit: IsOwnUnit): string | null {
  const name = (OTHER_UNIT.exec(start) ?? UNIT_WITH_STAFF.exec(start) ?? UNIT_OF_OURS.exec(start))?.[1];
  return name === undefined ||
    /^(?:本|我|全|该|各|这|其|两|三|另|有关|相关|所有|直属|下属|所属)/u.test(name) ||
    BACK_TO_OWN.test(start) ||
    isOwnUnit(name)
    ? null
    : name;
}

/** What else than the unit a sentence speaks of: 全区, a project, a company; null where it is the unit itself. */
export function scopeOf({ before, clause }: Slot, isOwnUnit: IsOwnUnit): string | null {
  const isOwn = /^(?:本|我)/u.test(clause.trim());
  const area = AREA.exec(clause) ?? (isOwn ? null : AREA.exec(before));
  if (
    area !== null &&
    !BACK_TO_OWN_AREA.test(before) &&
    !/高于|低于|占|超过|位居|排名/u.test(before.slice(0, before.indexOf(area[0]) + 6))
  )
    return area[0];
  const start = before.trim().replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u, '');
  const project = PROJECT.exec(start)?.[1];
  if (project !== undefined && !NO_PROJECT.test(project)) return project;
  return TOPIC.exec(before)?.[1] ?? UNIT.exec(start)?.[1] ?? otherUnit(start, isOwnUnit);
}
