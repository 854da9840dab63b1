import type { Form } from '../forms';
import { formKey, type DecisionRecord } from '../record';
import { RULE_PACKS, rulePackById, type RulePack } from '../rules';

/** Key of a Record's packs for every form that has no choice of its own. */
export const ANY_FORM = '*';

export interface PackChoice {
  readonly pack: RulePack;
  readonly confidence: 'chosen' | 'detected' | 'other-year' | 'fallback';
  readonly why: string;
}

/** Whether a pack's place is the form's: by the words of its title, or of the unit's name. */
function fits(pack: RulePack, form: Form): boolean {
  const { titleHas, titleLacks, unitHas = [] } = pack.detect;
  if (pack.kind !== form.kind || pack.detect.isFallback === true) return false;
  const isUnit = unitHas.some((word) => form.unit?.includes(word) === true);
  return (
    (isUnit || titleHas.length > 0) &&
    (isUnit || titleHas.every((word) => form.title.includes(word))) &&
    titleLacks.every((word) => !form.title.includes(word))
  );
}

/**
 * The rule pack a form is measured by: the one a person chose, else the one whose place its title names and whose year
 * is nearest. null where no pack knows the place.
 */
export function detectPack(form: Form, record: DecisionRecord): PackChoice | null {
  const chosen = rulePackById(record.packs[formKey(form)] ?? record.packs[ANY_FORM] ?? '');
  if (chosen?.kind === form.kind) return { pack: chosen, confidence: 'chosen', why: '由使用者选定' };
  const distance = (pack: RulePack): number =>
    pack.year === null ? 0 : Math.abs((form.year ?? pack.year) - pack.year);
  const fitting = RULE_PACKS.filter((pack) => fits(pack, form)).sort((a, b) => distance(a) - distance(b));
  const [pack] = fitting;
  if (pack === undefined) return fallback(form);
  const place = [...pack.detect.titleHas, ...(pack.detect.unitHas ?? [])].join('、');
  if (pack.year === null)
    return { pack, confidence: 'other-year', why: `表名或单位含“${place}”，标准未写明适用年度，请核实` };
  if (form.year === pack.year)
    return { pack, confidence: 'detected', why: `表名或单位含“${place}”，年度相同` };
  const year = form.year === null ? '表内未写年度' : `本表为${String(form.year)}年度`;
  return {
    pack,
    confidence: 'other-year',
    why: `${year}，按${String(pack.year)}年度的标准测算，请核实标准有无调整`,
  };
}

/** The pack that holds for the whole country, for forms no place's own pack fits. */
function fallback(form: Form): PackChoice | null {
  const pack = RULE_PACKS.find((each) => each.kind === form.kind && each.detect.isFallback === true);
  if (pack === undefined) return null;
  return { pack, confidence: 'fallback', why: '没有本地的评分标准，按全国通用的办法，请核实本地有无规定' };
}
