import { runChecks, type Check, type CheckContext, type Finding, type Receipt } from '../../src/checks';
import { collectFacts } from '../../src/facts';
import { recogniseForms } from '../../src/forms';
import { EMPTY_RECORD } from '../../src/record';
import { scoreForm } from '../../src/scoring';
import { workbookFrom, type Grid } from './grid';

interface Case {
  readonly name: string;
  readonly sheet: Grid;
  /** Further sheets of the workbook. */
  readonly others?: readonly Grid[];
}

export interface ValidCase extends Case {
  /** `pass` unless the case is about something that cannot be or need not be checked. */
  readonly receipt?: Receipt['status'];
  /** A part of the receipt's reason. */
  readonly reason?: string;
}

export interface InvalidCase extends Case {
  /** All findings, in order. */
  readonly findings: readonly {
    readonly messageId: string;
    readonly cell: string;
    readonly stated: string | null;
    readonly expected: string | null;
    readonly message?: string;
    /** Cells that must be named beside. */
    readonly related?: readonly string[];
    /** The characters it stands on. */
    readonly text?: string;
  }[];
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // Decimals memoise nothing, but their arrays are shared between clones; freezing the object itself is enough.
  Object.freeze(value);
  if (value instanceof Map || value instanceof Set) for (const item of value.values()) deepFreeze(item);
  else for (const item of Object.values(value)) deepFreeze(item);
  return value;
}

function contextOf({ sheet, others = [] }: Case): CheckContext {
  const forms = recogniseForms(workbookFrom(sheet, ...others)).map((form) => {
    const facts = collectFacts(form);
    return { form, facts, scored: scoreForm(form, facts, EMPTY_RECORD, { overwrite: false }) };
  });
  const [first, ...siblings] = forms;
  if (first === undefined || siblings.length !== others.length)
    throw new Error('every sheet of the case must be one form');
  return deepFreeze({ ...first, siblings });
}

function run(check: Check, each: Case): { readonly findings: readonly Finding[]; readonly receipt: Receipt } {
  const { findings, receipts } = runChecks(contextOf(each), [check]);
  const [receipt] = receipts;
  if (receipt === undefined) throw new Error('no receipt');
  return { findings, receipt };
}

/**
 * A check against tables of forms, as ESLint tests a rule: findings with message, cell, figures and places; inputs are
 * frozen; no case twice; every message of the check is raised by some case.
 */
export function testCheck(
  check: Check,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(`${check.id} holds for`, () => {
    it.each(cases.valid.map((each) => [each.name, each] as const))(
      '%s',
      (_, { receipt = 'pass', reason, ...each }) => {
        const result = run(check, each);
        expect(result.findings.map((finding) => finding.message)).toEqual([]);
        expect(result.receipt.status).toBe(receipt);
        if (reason !== undefined) expect(result.receipt.reason).toContain(reason);
      },
    );
  });

  describe(`${check.id} finds`, () => {
    it.each(cases.invalid.map((each) => [each.name, each] as const))('%s', (_, { findings, ...each }) => {
      const result = run(check, each);
      expect(result.receipt.status).toBe('fail');
      expect(
        result.findings.map(({ messageId, at, stated, expected }) => ({
          messageId,
          cell: at.cell,
          stated,
          expected,
        })),
      ).toEqual(
        findings.map(({ messageId, cell, stated, expected }) => ({ messageId, cell, stated, expected })),
      );
      for (const [i, wanted] of findings.entries()) {
        const finding = result.findings[i];
        expect(finding?.message).not.toMatch(/\{\{|undefined/u);
        if (wanted.message !== undefined) expect(finding?.message).toBe(wanted.message);
        if (wanted.related !== undefined)
          expect(finding?.related.map((place) => place.cell)).toEqual(
            expect.arrayContaining([...wanted.related]),
          );
        if (wanted.text !== undefined) {
          const cell = each.sheet.cells[finding?.at.cell ?? ''];
          const { start, end } = finding?.at.span ?? { start: 0, end: 0 };
          expect(typeof cell === 'string' ? cell.slice(start, end) : cell).toBe(wanted.text);
        }
      }
    });
  });

  it(`${check.id}: no case stands twice and every message is raised`, () => {
    const sheets = [...cases.valid, ...cases.invalid].map(({ sheet, others }) =>
      JSON.stringify([sheet, others]),
    );
    expect(new Set(sheets).size).toBe(sheets.length);
    const raised = new Set(
      cases.invalid.flatMap((each) => each.findings.map((finding) => finding.messageId)),
    );
    expect([...raised].sort()).toEqual(Object.keys(check.meta.messages).sort());
  });
}
