export type TypedValue = { readonly value: number | boolean | string; readonly format?: string };

export const dayFormat = "dd/mm/yyyy";
const millisecondsADay = 86_400_000;
/** Excel counts days from 30 December 1899, once past its false 29 February 1900. */
const excelZero = Date.UTC(1899, 11, 30);

/** Excel's own rule for a year of two digits. */
const fullYear = (year: number, digits: number): number => (digits > 2 ? year : year < 30 ? 2000 + year : 1900 + year);

const serialOf = (day: number, month: number, year: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && year >= 1900 && year <= 9999;
  return exists ? (date.getTime() - excelZero) / millisecondsADay : undefined;
};

const dayOf = (text: string): number | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  return local ? serialOf(Number(local[1]), Number(local[3]), fullYear(Number(local[4]), local[4].length)) : undefined;
};

const number = new RegExp(
  [/^(?<euro>€ ?)?(?<sign>[-+]?)/, /(?<whole>\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(?<part>\d+))?/, /(?<after> ?%| ?€)?$/]
    .map((part) => part.source)
    .join(""),
  "u",
);
const plainNumber = /^[-+]?\d+\.\d+$/;

/** More digits than Excel keeps are a number of someone or something, so they stay text. */
const keptDigits = 15;

const numberOf = (text: string): TypedValue | undefined => {
  const groups = number.exec(text)?.groups;
  if (groups) {
    const whole = groups.whole.replace(/[. ]/g, "");
    if (whole.length > keptDigits) return { value: text };
    const value = Number(`${groups.sign}${whole}${groups.part ? `.${groups.part}` : ""}`);
    const after = groups.after?.trim();
    if (after === "%") return { value: value / 100, format: groups.part ? "0.00%" : "0%" };
    if (after === "€" || groups.euro) return { value, format: '"€" #,##0.00' };
    return { value };
  }
  return plainNumber.test(text) ? { value: Number(text) } : undefined;
};

const truths: Readonly<Record<string, boolean>> = {
  WAAR: true,
  ONWAAR: false,
  VRAI: true,
  FAUX: false,
  TRUE: true,
  FALSE: false,
};

/** What a cell holds after this was typed into a Belgian Excel: day before month, a comma for decimals. */
export const typedValue = (typed: string): TypedValue => {
  const text = typed.trim();
  const truth = truths[text.toUpperCase()];
  if (truth !== undefined) return { value: truth };
  const day = dayOf(text);
  if (day !== undefined) return { value: day, format: dayFormat };
  return numberOf(text) ?? { value: typed };
};
