import {
  ABSENCE_WORDS,
  basisLine,
  CONFIDENCE_WORDS,
  RULE_PACKS,
  rulePackById,
  ruleSheet,
  ruleTable,
  scoringWords,
  CATALOGUE,
  type Rule,
  type RulePack,
} from '../../src';
import { existsSync } from 'node:fs';
import { createWorkbook } from '../../src/xlsx';
import type { Arguments } from '../arguments';
import { print, printError } from '../console';
import { writeOutput } from '../outputs';
import { isRuleFile } from '../own-rules';

function nameOf(rule: Rule): string {
  return CATALOGUE.find((indicator) => indicator.id === rule.indicator)?.name ?? rule.indicator;
}

function ruleLines(rule: Rule): readonly string[] {
  return [
    `${nameOf(rule)}（${CONFIDENCE_WORDS[rule.confidence]}）`,
    `  ${scoringWords(rule)}`,
    ...rule.alternatives.map((scoring) => `  或：${scoringWords(scoring)}`),
    ...(rule.notApplicable === null ? [] : [`  本年度未发生的：${ABSENCE_WORDS[rule.notApplicable]}`]),
  ];
}

function packJson(pack: RulePack): object {
  return {
    id: pack.id,
    name: pack.name,
    kind: pack.kind,
    year: String(pack.year),
    basis: pack.basis,
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

/** Writes a pack as a table to be changed: a sheet of a new workbook, or JSON. */
function exportRules(pack: RulePack | null, path: string): number {
  if (pack === null) {
    printError('请写要导出的标准，例如：jx rules mof-2020-project --export 评分规则.xlsx');
    return 2;
  }
  if (!isRuleFile(path)) {
    printError(`--export 后请写 .xlsx 或 .json 文件名，“${path}”两者都不是。`);
    return 2;
  }
  if (existsSync(path)) {
    printError(`${path} 已经存在，不覆盖，请换一个文件名。`);
    return 2;
  }
  if (path.toLowerCase().endsWith('.json')) {
    const text = JSON.stringify({ version: 1, table: ruleTable(pack) }, null, 2);
    writeOutput(path, new TextEncoder().encode(`${text}\n`));
  } else {
    const written = createWorkbook([ruleSheet(pack)]);
    if (!written.ok) throw new RangeError('a sheet of our own was refused');
    writeOutput(path, written.bytes);
  }
  print(`已导出“${pack.name}”：${path}，改好后用 --rules ${path} 打分。`);
  return 0;
}

/** `jx rules [PACK] [--export FILE]`: the rule packs, or one of them rule by rule in words. */
export function rules(args: Arguments): number {
  const [id] = args.inputs;
  const pack = id === undefined ? null : rulePackById(id);
  if (id !== undefined && pack === null) {
    printError(`没有评分标准“${id}”。可用的有：${RULE_PACKS.map((known) => known.id).join('、')}`);
    return 2;
  }
  if (args.export !== null) return exportRules(pack, args.export);
  const packs = pack === null ? RULE_PACKS : [pack];
  if (args.json) print(JSON.stringify({ version: 1, packs: packs.map(packJson) }, null, 2));
  else if (pack === null)
    for (const known of packs)
      print(`${known.id}\n  ${known.name}，${basisLine(known.basis)}，${String(known.rules.length)}条规则`);
  else {
    print(`${pack.name}\n${basisLine(pack.basis)}`);
    for (const rule of pack.rules) for (const line of ruleLines(rule)) print(line);
    print(`等次：${pack.grades.map((grade) => `${grade.label}≥${grade.from}`).join('，')}`);
  }
  return 0;
}
