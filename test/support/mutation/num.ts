/** A decimal number of whole digits: 12.50 is 1250 with two decimals. Shares nothing with the core's Decimal. */
export interface Num {
  readonly digits: bigint;
  readonly decimals: number;
}

/** A fraction with a positive divisor. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export type Rounding = 'half-up' | 'truncate';

function power(decimals: number): bigint {
  return 10n ** BigInt(decimals);
}

export function num(text: string): Num {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  const digits = BigInt(whole + part);
  return { digits: sign === '-' ? -digits : digits, decimals: part.length };
}

/** As it is written, with all its decimals. */
export function show({ digits, decimals }: Num): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** Without zeros at its end. */
export function trimmed(value: Num): Num {
  let { digits, decimals } = value;
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}

export function withDecimals(value: Num, decimals: number): Num {
  if (decimals >= value.decimals)
    return { digits: value.digits * power(decimals - value.decimals), decimals };
  return rounded({ n: value.digits, d: power(value.decimals) }, decimals, 'half-up');
}

export function plus(a: Num, b: Num): Num {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: withDecimals(a, decimals).digits + withDecimals(b, decimals).digits, decimals };
}

export function negative(a: Num): Num {
  return { ...a, digits: -a.digits };
}

export function minus(a: Num, b: Num): Num {
  return plus(a, negative(b));
}

export function absolute(a: Num): Num {
  return a.digits < 0n ? negative(a) : a;
}

export function total(parts: readonly Num[]): Num {
  return parts.reduce(plus, { digits: 0n, decimals: 0 });
}

export function compare(a: Num, b: Num): number {
  const { digits } = minus(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

export function fraction(value: Num): Fraction {
  return { n: value.digits, d: power(value.decimals) };
}

export function rounded({ n, d }: Fraction, decimals: number, how: Rounding): Num {
  const size = n < 0n ? -n : n;
  const scaled = size * power(decimals);
  const digits = how === 'truncate' ? scaled / d : (2n * scaled + d) / (2n * d);
  return { digits: n < 0n ? -digits : digits, decimals };
}

/** a ÷ b × times, written with so many decimals. */
export function quotient(a: Num, b: Num, times: bigint, decimals: number, how: Rounding): Num {
  return rounded(divided(fraction(a), fraction(b), times), decimals, how);
}

export function divided(a: Fraction, b: Fraction, times = 1n): Fraction {
  const [n, d] = [a.n * b.d * times, a.d * b.n];
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function less(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d;
}
