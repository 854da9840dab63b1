import { pick, seeded, type Random } from '../layout';
import type { Claim } from './claim';
import type { Mark, Stored } from './mark';
import { absolute, minus, quotient, rounded, fraction, trimmed, type Num, type Rounding } from './num';

export interface Money {
  readonly suffix: string;
  readonly factor: bigint;
}

export const WAN: Money = { suffix: '万元', factor: 10_000n };
export const YUAN: Money = { suffix: '元', factor: 1n };
const YI: Money = { suffix: '亿元', factor: 100_000_000n };

/** Who fills a workbook: one habit of writing, and what was claimed on the way. */
export class Author {
  readonly random: Random;
  readonly claims: Claim[] = [];
  /** Digits behind the point of rates, and how they are cut. */
  readonly rateDecimals: number;
  readonly rounding: Rounding;
  readonly numbersAs: Stored;
  readonly ratesAs: Stored;
  readonly moneyInProse: Money;
  private readonly trims: boolean;
  private readonly groups: boolean;
  private readonly saysYi: boolean;
  /** The quotation marks of 三公. */
  readonly quotes: readonly [string, string];

  constructor(
    seed: number,
    readonly money: Money = WAN,
  ) {
    this.random = seeded(seed);
    this.rateDecimals = this.pick([2, 2, 2, 2, 1]);
    this.rounding = this.chance(0.2) ? 'truncate' : 'half-up';
    this.numbersAs = this.chance(0.25) ? 'text' : 'number';
    this.ratesAs = this.pick(['text', 'percent'] as const);
    this.moneyInProse = money === YUAN && this.chance(0.5) ? WAN : money;
    this.trims = this.chance(0.5);
    this.groups = this.chance(0.12);
    this.saysYi = this.chance(0.15);
    this.quotes = this.pick([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
      ['', ''],
      ['“', '“'],
    ] as const);
  }

  pick<T>(list: readonly T[]): T {
    return pick(this.random, list);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  /** An amount of money for a table. */
  amount(value: Num, key = ''): Mark {
    const shown = this.trims || this.numbersAs === 'number' ? trimmed(value) : value;
    return {
      value: shown,
      behind: inBase(value, this.money),
      suffix: '',
      factor: this.money.factor,
      exact: false,
      key,
      source: 'table',
      stored: this.numbersAs,
      grouped: this.numbersAs === 'text' && this.groups,
    };
  }

  /** An amount of money in a text, with its unit. */
  said(value: Num, key = '', source: 'prose' | 'calculation' = 'prose'): Mark {
    const behind = inBase(value, this.money);
    const isLarge = behind.digits >= YI.factor * 10n ** BigInt(behind.decimals);
    const usual = source === 'calculation' ? this.money : this.moneyInProse;
    const unit = source === 'prose' && this.saysYi && isLarge ? YI : usual;
    const scaled = unit === this.money ? value : inUnit(behind, unit);
    const shown = this.trims ? trimmed(scaled) : scaled;
    return {
      value: shown,
      behind,
      suffix: unit.suffix,
      factor: unit.factor,
      exact: false,
      key,
      source,
      stored: 'text',
      grouped: this.groups,
    };
  }

  /** Something counted: persons, points, pieces. */
  count(value: Num, suffix: string, key = '', source: Mark['source'] = 'prose'): Mark {
    const stored = source === 'table' && suffix === '' ? this.numbersAs : 'text';
    return { value, behind: value, suffix, factor: 1n, exact: true, key, source, stored, grouped: false };
  }

  percent(value: Num, key = '', source: Mark['source'] = 'prose'): Mark {
    const stored = source === 'table' ? this.ratesAs : 'text';
    return {
      value: this.trims ? trimmed(value) : value,
      behind: value,
      suffix: '%',
      factor: 1n,
      exact: false,
      key,
      source,
      stored,
      grouped: false,
    };
  }

  /** part ÷ whole in percent, as it is written here. */
  share(tag: string, part: Mark, whole: Mark, key = '', source: Mark['source'] = 'prose'): Mark {
    const value = quotient(part.behind, whole.behind, 100n, this.rateDecimals, this.rounding);
    const result = this.percent(value, key, source);
    this.claims.push({ tag, kind: 'share', result, part, whole });
    return result;
  }

  /** How much more or less now is than before, in percent; unsigned beside a word that gives the direction. */
  growth(
    tag: string,
    now: Mark,
    before: Mark,
    unsigned: boolean,
    source: Mark['source'] = 'prose',
    key = '',
  ): Mark {
    const change = minus(now.behind, before.behind);
    const value = quotient(
      unsigned ? absolute(change) : change,
      before.behind,
      100n,
      this.rateDecimals,
      this.rounding,
    );
    const result = this.percent(value, key, source);
    this.claims.push({ tag, kind: 'growth', result, now, before, unsigned });
    return result;
  }

  difference(tag: string, now: Mark, before: Mark): Mark {
    const gap = absolute(minus(now.behind, before.behind));
    const value = inUnit(gap, now);
    const result: Mark = { ...now, value: this.trims ? trimmed(value) : value, behind: gap, key: '' };
    this.claims.push({ tag, kind: 'difference', result, now, before, unsigned: true });
    return result;
  }

  claim(claim: Claim): void {
    this.claims.push(claim);
  }
}

/** An amount in 元 as it is written in another unit. */
function inUnit(amount: Num, { factor }: Pick<Money, 'factor'>): Num {
  const { n, d } = fraction(amount);
  return rounded({ n, d: d * factor }, factor === YI.factor ? 4 : 2, 'half-up');
}

function inBase(value: Num, money: Money): Num {
  return { digits: value.digits * money.factor, decimals: value.decimals };
}
