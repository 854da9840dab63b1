import { readStatements, type Statement, type TextStatements } from '../../src/facts';
import type { Block, LabelledStatement } from './corpus';
import type { Measured } from './measure-figures';

/** A statement as a label would have it. */
interface Shown {
  readonly group: 'claim' | 'relation';
  readonly at: number;
  readonly text: string;
}

const WAYS = { increase: 'up', decrease: 'down' } as const;

function claimText({ index, claim }: Statement): string | null {
  if (claim === null || claim.kind === 'calculation') return null;
  const at = String(index + 1);
  switch (claim.kind) {
    case 'value': {
      const year =
        claim.year === null ? '' : ` year=${claim.year === 'previous' ? 'prev' : String(claim.year)}`;
      const scope = claim.scope === null ? '' : ` scope=${claim.scope}`;
      return `value ${at} ${claim.measure ?? '-'}${year}${scope}`;
    }
    case 'node':
      return `node ${at} ${claim.node}`;
    case 'score':
      return `score ${at} ${claim.aspect}`;
    case 'share': {
      const of = claim.part === null ? '' : ` of ${String(claim.part + 1)}`;
      const whole = claim.whole === null ? '' : ` in ${String(claim.whole + 1)}`;
      return `share ${at}${of}${whole}`;
    }
    case 'change':
      return `change ${at} ${WAYS[claim.direction]}`;
    case 'target':
      return `target ${at}`;
  }
}

function shownOf({ statements, relations }: TextStatements): readonly Shown[] {
  const claims = statements.flatMap((statement): readonly Shown[] => {
    const text = claimText(statement);
    return text === null ? [] : [{ group: 'claim', at: statement.index + 1, text }];
  });
  const related = relations.map((relation): Shown => {
    switch (relation.kind) {
      case 'parts': {
        const parts = relation.parts.map((part) => String(part + 1)).join(' + ');
        return {
          group: 'relation',
          at: relation.whole + 1,
          text: `parts ${String(relation.whole + 1)} = ${parts}`,
        };
      }
      case 'adjust': {
        const text = `adjust ${String(relation.from + 1)} -> ${String(relation.to + 1)}`;
        return { group: 'relation', at: relation.from + 1, text };
      }
      case 'count': {
        const text = `count ${String(relation.count + 1)} names=${String(relation.names.length)}`;
        return { group: 'relation', at: relation.count + 1, text };
      }
      case 'division': {
        const numbers = relation.figures.map((figure) => String(figure + 1));
        const left = numbers
          .slice(0, -1)
          .map((number, i) => (i === 0 ? number : `${relation.operators[i - 1] ?? ''} ${number}`));
        return {
          group: 'relation',
          at: (relation.figures[0] ?? 0) + 1,
          text: `division ${left.join(' ')} = ${numbers.at(-1) ?? ''}`,
        };
      }
    }
  });
  return [...claims, ...related];
}

const RELATIONS = new Set(['parts', 'adjust', 'count', 'division']);

function groupOf(label: LabelledStatement): Shown['group'] {
  return RELATIONS.has(label.kind) ? 'relation' : 'claim';
}

/** A scope is right where one of the two wordings holds the other. */
function same(label: string, found: string): boolean {
  if (label === found) return true;
  const [own, other] = [/scope=(.*)$/u.exec(label)?.[1], /scope=(.*)$/u.exec(found)?.[1]];
  if (own === undefined || other === undefined || !(own.includes(other) || other.includes(own))) return false;
  return label.replace(/ scope=.*$/u, '') === found.replace(/ scope=.*$/u, '');
}

/** How many statements of the blocks are read exactly: kind, figures, measure, year and scope. */
export function measureStatements(blocks: readonly Block[]): Measured {
  let [right, asked] = [0, 0];
  const wrong: string[] = [];
  for (const block of blocks) {
    const found = shownOf(readStatements(block.text));
    const missed = block.statements.filter(
      (label) => !found.some((each) => same(label.line.slice(2), each.text)),
    );
    const extra = found.filter(
      (each) => !block.statements.some((label) => same(label.line.slice(2), each.text)),
    );
    const isAsked = extra.filter(
      (each) => !missed.some((label) => groupOf(label) === each.group && label.figures[0] === each.at),
    );
    right += block.statements.length - missed.length;
    asked += block.statements.length + isAsked.length;
    if (missed.length + extra.length > 0)
      wrong.push(
        `${block.text}\n   missed: ${missed.map((l) => l.line.slice(2)).join('; ')}\n   found:  ${extra.map((e) => e.text).join('; ')}`,
      );
  }
  return { right, asked, wrong };
}
