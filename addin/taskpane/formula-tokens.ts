const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** A column of a table, or a cell of another workbook; and a name that belongs to a sheet. */
const structured = String.raw`(?:${name})?\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:[^\s!,()"]*![$\w:]+)?`;
const otherName = `'(?:[^']|'')+'!${name}|${name}!${name}`;
const ends = String.raw`(?![\p{L}\p{N}_.(!])`;

/** What may stand in a formula, the longer forms first. */
const forms = {
  space: String.raw`\s+`,
  text: '"(?:[^"]|"")*"',
  range: `${sheet}(?:${cell}:${cell}|${column}:${column}|${row}:${row}|${cell}#)${ends}`,
  cell: `${sheet}${cell}${ends}`,
  number: String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`,
  call: String.raw`${name}\(`,
  table: `${structured}|${otherName}`,
  name,
  constant: String.raw`\{[^{}]*\}|#[A-Z/0-9]+[!?]?`,
  operator: String.raw`<>|<=|>=|[-+*\/^&=<>%@]`,
  open: String.raw`\(`,
  close: String.raw`\)`,
  comma: ",",
} as const;

export type Token = { readonly kind: keyof typeof forms; readonly text: string };

const pattern = new RegExp(
  Object.entries(forms)
    .map(([kind, form]) => `(?<${kind}>${form})`)
    .join("|"),
  "yu",
);

/** The tokens of a formula without its "=", or null at a sign that is not known. */
export const tokensOf = (formula: string): readonly Token[] | null => {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (match === null) return null;
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined) ?? [];
    if (kind && text && kind !== "space") found.push({ kind: kind as Token["kind"], text });
  }
  return found;
};
