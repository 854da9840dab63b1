const QUOTES = /["'“”‘’＂＇„‟「」『』《》]/gu;
const BRACKETS = /[（(【[][^（）()【】[\]]*[）)】\]]/gu;
const SPACES = /[\s\u00A0\u3000]/gu;

/** Full-width letters, digits and signs as their narrow forms, one to one. */
function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/**
 * What of a name matters for finding it: no quotes (straight, curly, mismatched), no spaces, no remark in brackets,
 * narrow characters, no 率 at the end.
 */
export function nameKey(name: string): string {
  const bare = narrow(name.replace(QUOTES, '').replace(SPACES, '')).replace(BRACKETS, '');
  return bare.length > 2 && bare.endsWith('率') ? bare.slice(0, -1) : bare;
}
