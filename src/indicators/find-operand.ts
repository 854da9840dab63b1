import type { Operand } from './indicator';
import { nameKey } from './name-key';
import { OPERANDS } from './operands';

const BY_KEY: ReadonlyMap<string, Operand> = (() => {
  const map = new Map<string, Operand>();
  for (const operand of OPERANDS) map.set(nameKey(operand.name), operand);
  for (const operand of OPERANDS) {
    for (const alias of operand.aliases) if (!map.has(nameKey(alias))) map.set(nameKey(alias), operand);
  }
  return map;
})();

/** The operand of a printed label; null where the label is none. */
export function findOperand(label: string): Operand | null {
  return BY_KEY.get(nameKey(label)) ?? null;
}

/** All names and aliases with their operand, as keys (see nameKey). */
export function operandKeys(): ReadonlyMap<string, Operand> {
  return BY_KEY;
}

/** The operand of an id; null where there is none. */
export function operandById(id: string): Operand | null {
  return OPERANDS.find((operand) => operand.id === id) ?? null;
}
