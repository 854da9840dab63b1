import {
  showFigure,
  unreadOf,
  type AssessedForm,
  type AssessedWorkbook,
  type Claim,
  type Fact,
  type NarrativeStatements,
  type Statement,
} from '../../src';
import { formJson } from './form-json';

function factJson(fact: Fact): object {
  return {
    measure: fact.measure,
    scope: null,
    year: fact.year === null ? null : String(fact.year),
    value: fact.figure.value.toFixed(fact.figure.decimals),
    decimals: fact.figure.decimals,
    unit: fact.figure.unit?.id ?? null,
    sheet: fact.sheet,
    cell: fact.cell,
    span: fact.span,
    text: fact.text,
  };
}

/** What is claimed besides the figure itself. */
function claimJson(claim: Claim): object {
  switch (claim.kind) {
    case 'value':
      return {
        measure: claim.measure,
        scope: claim.scope,
        year: claim.year === null ? null : String(claim.year),
      };
    case 'node':
      return { node: claim.node };
    case 'score':
      return { aspect: claim.aspect };
    case 'change':
      return { direction: claim.direction };
    case 'share':
      return { part: claim.part, whole: claim.whole };
    case 'target':
    case 'calculation':
      return {};
  }
}

function statementJson({ reading, label, span, claim }: Statement): object {
  const figure = reading.kind === 'figure' ? showFigure(reading) : reading.text;
  const what = claim === null ? { kind: null } : { kind: claim.kind, ...claimJson(claim) };
  return { ...what, label, figure, span, text: reading.text };
}

function narrativeJson(form: AssessedForm, { cell, statements, relations }: NarrativeStatements): object {
  return {
    form: form.form.id,
    sheet: form.form.sheet,
    cell,
    statements: statements.map(statementJson),
    relations,
  };
}

/** What a workbook says, as it was understood, and what was not understood. */
export function readJson({ snapshot, forms }: AssessedWorkbook): object {
  const known = new Set(forms.map(({ form }) => form.sheet));
  const sheets = snapshot.sheets.filter((sheet) => !known.has(sheet.name) && sheet.cells.size > 0);
  return {
    file: snapshot.file,
    forms: forms.map(formJson),
    facts: forms.flatMap(({ facts }) => facts.facts.map(factJson)),
    statements: forms.flatMap((form) =>
      form.facts.narratives.map((narrative) => narrativeJson(form, narrative)),
    ),
    unread: [
      ...sheets.map((sheet) => ({
        sheet: sheet.name,
        cell: null,
        text: sheet.name,
        why: '没有认出这张工作表是什么表',
      })),
      ...forms.flatMap(({ form, facts }) =>
        unreadOf(form, facts).map((unread) => ({ sheet: form.sheet, ...unread })),
      ),
    ],
    error: null,
  };
}
