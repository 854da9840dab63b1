import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import * as v from 'valibot';
import {
  addressOf,
  isOurSheet,
  readRuleSheet,
  readRuleTable,
  RULE_SHEET,
  type ReadRuleTable,
  type RulePack,
} from '../src';
import { problemMessage, readWorkbook } from '../src/xlsx';

export type OwnRules =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Whether `--rules` names a file and not a pack. */
export function isRuleFile(name: string): boolean {
  return /\.(?:xlsx|xlsm|json)$/iu.test(name);
}

const exported = v.object({ version: v.literal(1), table: v.array(v.array(v.string())) });

function fromJson(bytes: Uint8Array): ReadRuleTable | null {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const parsed = v.safeParse(exported, data);
  if (!parsed.success) return null;
  return readRuleTable(
    parsed.output.table.map((row, i) =>
      row.map((text, j) => ({ text, cell: addressOf({ row: i + 1, column: j + 1 }) })),
    ),
  );
}

function fromWorkbook(bytes: Uint8Array, path: string): ReadRuleTable | string {
  const read = readWorkbook(bytes, path);
  if (!read.ok) return problemMessage(read.problem);
  const sheet = read.value.sheets.find((each) => each.name === RULE_SHEET && isOurSheet(each));
  return sheet === undefined
    ? `没有“${RULE_SHEET}”工作表，请用 jx rules --export 做一份再改。`
    : readRuleSheet(sheet);
}

/** The rules in a file that `jx rules --export` made and a person changed. */
export function readOwnRules(path: string): OwnRules {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { ok: false, messages: [`${name}：找不到文件，或无法打开。`] };
  }
  const read = extname(path).toLowerCase() === '.json' ? fromJson(bytes) : fromWorkbook(bytes, path);
  if (read === null) return { ok: false, messages: [`${name}：不是 jx rules --export 写出的 JSON。`] };
  if (typeof read === 'string') return { ok: false, messages: [`${name}：${read}`] };
  if (read.ok) return read;
  return { ok: false, messages: read.problems.map(({ cell, message }) => `${name} ${cell}：${message}`) };
}
