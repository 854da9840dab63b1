/** The first letters of the readings of the characters that function names are made of (调 as in 调整, 重 as in 重点). */
const BY_LETTER: Readonly<Record<string, string>> = {
  a: '安',
  b: '办变本标比',
  c: '产出差成采',
  d: '到动定度得档点达等对',
  f: '付分府服法费',
  g: '公固工购',
  h: '会后换或',
  j: '价减及级经结节进金际减降',
  k: '控扣',
  l: '例利率量',
  m: '末满',
  n: '年',
  p: '偏批排评',
  q: '取',
  r: '人',
  s: '三数时社算事实式',
  t: '调',
  w: '万位务完文',
  x: '序性行象效',
  y: '一余元员意用约预验业',
  z: '职众作制在增字执指支政整致质资转重总中',
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LETTER).flatMap(([letter, characters]) =>
    [...characters].map((character): [string, string] => [character, letter]),
  ),
);

/** 预算调整率 → ystzl. A character that is not known stands for itself; a test holds that names have none. */
export function initialsOf(name: string): string {
  return [...name].map((character) => LETTERS.get(character) ?? character.toLowerCase()).join('');
}
