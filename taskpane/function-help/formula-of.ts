/** What stands for an argument: a cell's address, a number, or a text that is quoted. */
function argumentText(typed: string): string {
  const text = typed.trim();
  const isReference =
    /^(?:(?:'[^']+'|[\p{L}\p{N}_]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/iu.test(text);
  const isNumber = text !== '' && Number.isFinite(Number(text));
  const isQuoted = /^".*"$/u.test(text);
  return isReference || isNumber || isQuoted ? text : `"${text.replaceAll('"', '""')}"`;
}

/** =JX.名(A1,B2): arguments left blank at the end are left out. */
export function formulaOf(name: string, given: readonly string[]): string {
  const last = given.map((argument) => argument.trim() !== '').lastIndexOf(true);
  const texts = given
    .slice(0, last + 1)
    .map((argument) => (argument.trim() === '' ? '' : argumentText(argument)));
  return `=JX.${name}(${texts.join(',')})`;
}
