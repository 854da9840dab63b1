import type { GridFunction } from './grid';
import type { FunctionResult } from './office-host';

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(argument))
    return argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  return [[argument]];
}

/** Arguments as Excel hands them over: rows of cells for ranges, single values otherwise, null for what is left out. */
function argumentsFor({ parameters }: FunctionMetadata, args: readonly unknown[]): readonly unknown[] {
  return parameters.map(({ dimensionality }, i) => {
    const argument = args[i];
    if (argument === undefined || argument === null) return null;
    const rows = rowsOf(argument);
    return dimensionality === 'matrix' ? rows : (rows[0]?.[0] ?? null);
  });
}

function shown({ ok, value, code }: FunctionResult): unknown {
  if (!ok) return ERRORS[code] ?? '#VALUE!';
  const rows = rowsOf(value);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Every function of the add-in's metadata under its namespace, evaluated by the add-in itself. */
export function gridFunctions(
  { functions }: Metadata,
  call: (id: string, args: readonly unknown[]) => Promise<FunctionResult>,
): ReadonlyMap<string, GridFunction> {
  return new Map(
    functions.map((each): [string, GridFunction] => [
      `JX.${each.name}`,
      async (...args) => shown(await call(each.id, argumentsFor(each, args))),
    ]),
  );
}
