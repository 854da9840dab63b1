import {
  NOT_OFFICIAL,
  RULE_PACKS,
  rulePackById,
  scoringWords,
  CATALOGUE,
  type Rule,
  type RulePack,
} from '../../src';
import type { Arguments } from '../arguments';
import { print, printError } from '../console';

const CONFIDENCE_WORDS: Readonly<Record<Rule['confidence'], string>> = {
  stated: '文件载明',
  derived: '由公开样表推算',
  ambiguous: '公开样表有几种可能',
  assumed: '假定',
};

function nameOf(rule: Rule): string {
  return CATALOGUE.find((indicator) => indicator.id === rule.indicator)?.name ?? rule.indicator;
}

function ruleLines(rule: Rule): readonly string[] {
  return [
    `${nameOf(rule)}（${CONFIDENCE_WORDS[rule.confidence]}）`,
    `  ${scoringWords(rule)}`,
    ...rule.alternatives.map((scoring) => `  或：${scoringWords(scoring)}`),
    ...(rule.notApplicable === null
      ? []
      : [`  本年度未发生的：${rule.notApplicable === 'full' ? '得满分' : '不得分'}`]),
  ];
}

function packJson(pack: RulePack): object {
  return {
    id: pack.id,
    name: pack.name,
    kind: pack.kind,
    year: String(pack.year),
    basis: pack.basis ?? NOT_OFFICIAL,
    rules: pack.rules.map((rule) => ({
      id: rule.id,
      indicator: rule.indicator,
      name: nameOf(rule),
      confidence: rule.confidence,
      basis: rule.basis,
      words: scoringWords(rule),
      alternatives: rule.alternatives.map(scoringWords),
    })),
    grades: pack.grades,
  };
}

/** `jx rules [PACK]`: the rule packs, or one of them rule by rule in words. */
export function rules(args: Arguments): number {
  const [id] = args.inputs;
  const pack = id === undefined ? null : rulePackById(id);
  if (id !== undefined && pack === null) {
    printError(`没有评分标准“${id}”。可用的有：${RULE_PACKS.map((known) => known.id).join('、')}`);
    return 2;
  }
  const packs = pack === null ? RULE_PACKS : [pack];
  if (args.json) print(JSON.stringify({ version: 1, packs: packs.map(packJson) }, null, 2));
  else if (pack === null)
    for (const known of packs)
      print(
        `${known.id}\n  ${known.name}，${known.basis ?? NOT_OFFICIAL}，${String(known.rules.length)}条规则`,
      );
  else {
    print(`${pack.name}\n依据：${pack.basis ?? NOT_OFFICIAL}`);
    for (const rule of pack.rules) for (const line of ruleLines(rule)) print(line);
    print(`等次：${pack.grades.map((grade) => `${grade.label}≥${grade.from}`).join('，')}`);
  }
  return 0;
}
