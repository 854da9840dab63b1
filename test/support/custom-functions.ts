/** The runtime that Excel brings, as far as our functions use it. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const runtime = {
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  Error: FunctionError,
  associate: (): void => undefined,
};

Object.assign(globalThis, { CustomFunctions: runtime });

/** What a cell would show: the value, an error code, or rows of them. */
export function shownBy(run: () => unknown): unknown {
  const show = (value: unknown): unknown =>
    value instanceof FunctionError ? `${value.code} ${value.message}`.trim() : value;
  try {
    const result = run();
    if (!Array.isArray(result)) return show(result);
    const rows = result as readonly (readonly unknown[])[];
    const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
    return only === undefined ? rows.map((row) => row.map(show)) : show(only);
  } catch (error) {
    return show(error);
  }
}
