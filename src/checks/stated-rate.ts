import {
  agreesWith,
  baseValue,
  divideIntervals,
  exactly,
  figureInterval,
  HUNDRED,
  multiplyIntervals,
  type Figure,
} from '../figures';
import type { Form, StatedCell } from '../forms';
import { cannot, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

/** A rate as a table prints it, with the cells that it may be worked out from. */
export interface StatedRate {
  /** What the line is called. */
  readonly name: string;
  readonly rate: StatedCell;
  /** 执行数, 决算数; where there are several, any of them may be meant. */
  readonly parts: readonly StatedCell[];
  readonly wholes: readonly StatedCell[];
}

/** A number cell without a percentage format may hold the rate as a fraction: 0.991. */
function readingsOf(stated: Figure): readonly Figure[] {
  if (stated.stored !== true) return [stated];
  const asFraction = {
    ...stated,
    value: stated.value.times(HUNDRED),
    decimals: Math.max(0, stated.decimals - 2),
  };
  return [stated, asFraction];
}

interface Pair {
  readonly part: StatedCell;
  readonly whole: StatedCell;
  readonly done: Figure;
  readonly wanted: Figure;
}

function pairsOf({ parts, wholes }: StatedRate): readonly Pair[] {
  return wholes.flatMap((whole) =>
    parts.flatMap((part): readonly Pair[] =>
      whole.figure === null || part.figure === null
        ? []
        : [{ part, whole, done: part.figure, wanted: whole.figure }],
    ),
  );
}

/** Whether a printed rate is the quotient of the figures beside it, under any reading. */
export function checkStatedRate(form: Form, line: StatedRate, what: string): CheckOutcome {
  const { name, rate } = line;
  const stated = rate.figure;
  if (rate.text.trim() === '') return NOTHING;
  if (stated === null) return cannot(`${rate.cell}“${name}”的${what}不是数字`);
  const pairs = pairsOf(line);
  const [first] = pairs;
  if (first === undefined) return cannot(`“${name}”缺少预算数或执行数，无法复算${what}`);
  const ratios = pairs.map(({ done, wanted }) =>
    divideIntervals(figureInterval(done), figureInterval(wanted)),
  );
  if (ratios.includes(null)) return cannot(`“${name}”的预算数为零，无法复算${what}`);
  const agrees = ratios.some(
    (ratio) =>
      ratio !== null &&
      readingsOf(stated).some(
        (reading) => agreesWith(reading, multiplyIntervals(ratio, exactly(HUNDRED))) === 'agrees',
      ),
  );
  if (agrees) return PASSED;
  const value = baseValue(first.done).div(baseValue(first.wanted)).times(HUNDRED);
  const expected = `${value.toFixed(Math.max(2, stated.decimals > 4 ? 2 : stated.decimals))}%`;
  return found({
    messageId: 'wrong',
    data: {
      name,
      stated: rate.text.trim(),
      expected,
      part: first.part.text.trim(),
      whole: first.whole.text.trim(),
    },
    at: placeOfCell(form, rate, `${name} `),
    stated: rate.text.trim(),
    expected,
    related: [first.part, first.whole].map((cell) => placeOfCell(form, cell, '')),
    suggestion: rate.formula !== null ? null : expected,
  });
}
