import type { Form } from '../forms';
import type { Fact } from './fact';
import { factOfStatement, hasOtherSubject, type NarrativeStatements } from './prose-facts';
import type { Statement } from './statements/statement';

/** 共有事业编制9个: one kind of posts, which may be all that the unit has. */
const ONE_KIND = /(?:行政|事业)编制(?:数|人数|人员)?(?:为|共|共计)?$/u;
/** 编制62个、在职59人: heads right behind their posts. */
const HEADS = /^(?:[、，,]|和)?(?:现|实有|实际|年末|年末实有)?在职(?:人数|职工)?(?:为)?$/u;

function isHeadCount(statement: Statement): boolean {
  const { reading, claim } = statement;
  return (
    !hasOtherSubject('staff_actual', statement) &&
    reading.kind === 'figure' &&
    reading.unit?.kind === 'count' &&
    claim?.kind === 'value' &&
    claim.scope === null &&
    claim.year === null
  );
}

/** @param isOnlyPosts whether the form's texts tell posts once only, so that one kind may be all of them */
function measureOf(
  statement: Statement,
  previous: Statement | undefined,
  isOnlyPosts: boolean,
): string | null {
  if (!isHeadCount(statement) || statement.claim?.kind !== 'value' || statement.claim.measure !== null)
    return null;
  if (ONE_KIND.test(statement.label)) return isOnlyPosts ? 'staff_quota' : null;
  const posts = previous?.claim;
  const isBehindPosts =
    previous?.index === statement.index - 1 && posts?.kind === 'value' && posts.measure === 'staff_quota';
  return isBehindPosts && HEADS.test(statement.label) ? 'staff_actual' : null;
}

/**
 * Posts and heads that a text names by less than a name of the catalogue (共有事业编制9个, 编制62个、在职59人): enough to ask about a
 * difference, too little to prove one.
 */
export function staffInWords(form: Form, narratives: readonly NarrativeStatements[]): readonly Fact[] {
  const posts = narratives
    .flatMap(({ statements }) => statements)
    .filter((each) => /编制/u.test(each.label) && isHeadCount(each));
  return narratives.flatMap((narrative) =>
    narrative.statements.flatMap((statement, i, statements): readonly Fact[] => {
      const measure = measureOf(statement, statements[i - 1], posts.length === 1);
      const { reading } = statement;
      if (measure === null || reading.kind !== 'figure') return [];
      const said = { measure, figure: reading, year: form.year, named: false };
      return [factOfStatement(form, narrative, statement, said)];
    }),
  );
}
