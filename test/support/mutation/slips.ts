import type { Random } from '../layout';
import type { Mark } from './mark';
import { num, plus, show, withDecimals } from './num';
import type { Slip } from './operator';

function replaced(text: string, at: number, digit: string): string {
  return text.slice(0, at) + digit + text.slice(at + 1);
}

function digitsIn(text: string): readonly number[] {
  return [...text].flatMap((char, i) => (/\d/u.test(char) ? [i] : []));
}

/** One digit written as another. */
export const otherDigit: Slip = ({ value }, random) => {
  const text = show(value);
  const places = digitsIn(text);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const digit = String((Number(text[at]) + 1 + Math.floor(random() * 9)) % 10);
  const changed = replaced(text, at, digit);
  return /^-?0\d/u.test(changed) ? null : num(changed);
};

/** Two digits that stand side by side the other way round. */
export const swappedDigits: Slip = ({ value }, random) => {
  const text = show(value);
  const places = digitsIn(text);
  const i = Math.floor(random() * (places.length - 1));
  const [a, b] = [places[i] ?? 0, places[i + 1] ?? 0];
  const [x, y] = [text[a] ?? '0', text[b] ?? '0'];
  if (x === y) return otherDigit({ value } as Mark, random);
  const changed = replaced(replaced(text, a, y), b, x);
  return /^-?0\d/u.test(changed) ? null : num(changed);
};

/** A digit more or less, or two the other way round: what people do. */
export const anySlip: Slip = (mark, random) =>
  random() < 0.5 ? otherDigit(mark, random) : swappedDigits(mark, random);

/** Ten thousand times as much: 元 where the table says 万元. */
export const tenThousandfold: Slip = ({ value }) => ({
  digits: value.digits * 10_000n,
  decimals: value.decimals,
});

/** A ten-thousandth: 万元 where the table says 元. */
export const tenThousandth: Slip = ({ value }) => ({ digits: value.digits, decimals: value.decimals + 4 });

/** So much more. */
export function more(...amounts: readonly string[]): Slip {
  return ({ value }, random) => {
    const by = num(amounts[Math.floor(random() * amounts.length)] ?? '1');
    return plus(value, by);
  };
}

/** Some per cent more, with as many decimals. */
export function larger(from: number, to: number): Slip {
  return ({ value }, random: Random) => {
    const share = BigInt(Math.round((from + random() * (to - from)) * 1_000));
    const changed = { digits: (value.digits * share) / 1_000n, decimals: value.decimals };
    return withDecimals(changed, value.decimals);
  };
}
