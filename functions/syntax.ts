// JSON.parse says that a text is wrong; this says where. It runs only on a text that was refused.

const space = /[ \t\r\n]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** All but the quote, the backslash and the control characters before the space. */
const plainText = /[ !#-[\]-\uffff]+/y;

/** The end of what an expression matches at a place, or -1. */
const endOf = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
};

type Read = { readonly end: number; readonly ok: boolean };

const readString = (text: string, start: number): Read => {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const end = endOf(text[at] === "\\" ? escaped : plainText, text, at);
    if (end < 0) return { end: at, ok: false };
    at = end;
  }
  return at < text.length ? { end: at + 1, ok: true } : { end: at, ok: false };
};

const readScalar = (text: string, at: number): Read => {
  if (text[at] === '"') return readString(text, at);
  const end = endOf(literal, text, at);
  return end < 0 ? { end: at, ok: false } : { end, ok: true };
};

/** What may come next: a value, a key, a colon, or what follows a value. */
type Next = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "after";

/** The place of the first character that JSON does not allow, or null when the text is JSON. */
export const syntaxErrorAt = (text: string): number | null => {
  const open: string[] = [];
  let next: Next = "value";
  for (let at = endOf(space, text, 0); ; at = endOf(space, text, at)) {
    const character = text[at];
    if (next === "after" && open.length === 0) return at < text.length ? at : null;
    if (character === undefined) return at;
    const closes = open.at(-1) === "[" ? "]" : "}";
    const mayClose = next === "after" || next === "valueOrEnd" || next === "keyOrEnd";
    if (mayClose && character === closes) {
      open.pop();
      next = "after";
      at += 1;
    } else if (next === "after" || next === "colon") {
      if (character !== (next === "colon" ? ":" : ",")) return at;
      next = next === "colon" || open.at(-1) === "[" ? "value" : "key";
      at += 1;
    } else if ((next === "value" || next === "valueOrEnd") && (character === "[" || character === "{")) {
      open.push(character);
      next = character === "[" ? "valueOrEnd" : "keyOrEnd";
      at += 1;
    } else {
      const isKey: boolean = next === "key" || next === "keyOrEnd";
      if (isKey && character !== '"') return at;
      const { end, ok } = readScalar(text, at);
      if (!ok) return end;
      next = isKey ? "colon" : "after";
      at = end;
    }
  }
};
