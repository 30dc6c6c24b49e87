import { paddedDigits } from "../base/checkdigits.ts";
import { type Day, dayOfText, firstOfMonth, minutesOfClock } from "../base/day.ts";
import { withoutNumbers } from "../base/masked.ts";
import { factorOf, hundredthsOf } from "../base/money.ts";
import { quarterOfDay, quarterOfNumber, quarterOfText } from "../base/quarter.ts";
import { schoolYearOfDay, schoolYearOfNumber, schoolYearOfText } from "../base/schoolyear.ts";
import { dayOfSerial, minutesOfFraction } from "../base/serial.ts";
import { plain } from "../base/text.ts";
import type { Field, Kind } from "./field.ts";
import { isProblem, type Problem, type ProblemCode } from "./problem.ts";

/** The longest text a single value may have. */
const longest = 200;

/** Whether a number could be somebody's: whole, and of eight digits or more. A fraction or a small number is none. */
const couldBeNumber = (given: number): boolean => Number.isInteger(given) && Math.abs(given) >= 1e7;

/** What was given, short, and without anything that could be somebody's number, in whatever column it was typed. */
export const shown = (field: Field, given: unknown): string =>
  typeof given === "number" && !field.personal && !couldBeNumber(given)
    ? String(Number(given.toPrecision(6)))
    : field.personal
      ? "••••"
      : withoutNumbers(String(given).slice(0, 200)).slice(0, 40);

const problem = (code: ProblemCode, field: Field, given: unknown): Problem => ({
  code,
  field,
  given: shown(field, given),
});

const readDay = (field: Field, given: unknown): Day | Problem => {
  // A whole number from 1900 to 2100 is a year that was typed, and no day of 1905 that anybody asks for.
  if (typeof given === "number" && schoolYearOfNumber(given) !== null) return problem("notADay", field, given);
  const found =
    typeof given === "number" ? dayOfSerial(given) : typeof given === "string" ? dayOfText(given.trim()) : null;
  return found ?? problem("notADay", field, given);
};

/** A time of day `8:30`, or Excel's fraction of a day; kept as minutes. */
const readTime = (field: Field, given: unknown): number | Problem => {
  // A typed 24:00 is the number 1.
  if (typeof given === "number" && given >= 0 && given <= 1) return minutesOfFraction(given);
  const found = typeof given === "string" ? minutesOfClock(given.trim()) : null;
  return found ?? problem("notATime", field, given);
};

/** A month as a table writes it: 2026-09. */
const yearAndMonth = /^\s*(\d{4}-\d{2})\s*$/;
const readMonth = (field: Field, given: unknown): Day | Problem => {
  const written = typeof given === "string" ? yearAndMonth.exec(given)?.[1] : undefined;
  const found = (written === undefined ? null : dayOfText(`${written}-01`)) ?? readDay(field, given);
  return isProblem(found) ? found : firstOfMonth(found);
};

const readQuarter = (field: Field, given: unknown): number | Problem => {
  if (typeof given === "number") {
    const numbered = quarterOfNumber(given);
    if (numbered !== null) return numbered;
    if (given >= 20_161 && given <= 20_994) return problem("notAQuarter", field, given);
  } else if (typeof given === "string") {
    const spelled = quarterOfText(given.trim());
    if (spelled !== null) return spelled;
  }
  const found = readDay(field, given);
  return isProblem(found) ? problem("notAQuarter", field, given) : quarterOfDay(found);
};

const readSchoolYear = (field: Field, given: unknown): number | Problem => {
  const spelled =
    typeof given === "number"
      ? schoolYearOfNumber(given)
      : typeof given === "string"
        ? schoolYearOfText(given.trim())
        : null;
  if (spelled !== null) return spelled;
  const found = readDay(field, given);
  return isProblem(found) ? problem("notASchoolYear", field, given) : schoolYearOfDay(found);
};

/** A number typed with a decimal comma or point; null when it is none, NaN when it can be read in two ways. */
const numberOfText = (typed: string): number | null => {
  const bare = typed.replace(/[\s€%\u00a0\u202f]/g, "");
  if (/^[+-]?\d{1,15}([.,]\d{1,2}|[.,]\d{4,})?$/.test(bare)) return Number(bare.replace(",", "."));
  // No separator of thousands follows a nought: `0,846` can only be a number with decimals.
  if (/^[+-]?0[.,]\d{3}$/.test(bare)) return Number(bare.replace(",", "."));
  if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(bare)) return Number.NaN;
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(",", ""));
  return null;
};

const readNumber = (field: Field, given: unknown): number | Problem => {
  if (typeof given === "number") return Number.isFinite(given) ? given : problem("notANumber", field, given);
  if (typeof given !== "string") return problem("notANumber", field, given);
  const found = numberOfText(given);
  if (found === null) return problem("notANumber", field, given);
  return Number.isNaN(found) ? problem("ambiguousNumber", field, given) : found;
};

const within = (field: Field, found: number, given: unknown): number | Problem =>
  found < (field.least ?? -Infinity) || found > (field.most ?? Infinity) ? problem("outOfRange", field, given) : found;

const readDecimal =
  (whole: (number: number) => number | null) =>
  (field: Field, given: unknown): number | Problem => {
    const found = readNumber(field, given);
    if (isProblem(found)) return found;
    const bounded = within(field, found, given);
    if (isProblem(bounded)) return bounded;
    return whole(found) ?? problem("tooFine", field, given);
  };
const readHundredths = readDecimal(hundredthsOf);

const readCount = (field: Field, given: unknown): number | Problem => {
  const found = readNumber(field, given);
  if (isProblem(found)) return found;
  return Number.isInteger(found) ? within(field, found, given) : problem("tooFine", field, given);
};

const yes = new Set(["waar", "true", "vrai", "ja", "oui", "yes"]);
const no = new Set(["onwaar", "false", "faux", "nee", "neen", "non", "no"]);

const readYesNo = (field: Field, given: unknown): boolean | Problem => {
  if (typeof given === "boolean") return given;
  const word = typeof given === "string" ? plain(given) : "";
  return yes.has(word) ? true : no.has(word) ? false : problem("notYesNo", field, given);
};

const spellings = new WeakMap<Field, Map<string, string>>();
const spellingsOf = (field: Field): Map<string, string> => {
  const known = spellings.get(field);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { code, name, also = [] } of field.choices ?? [])
    for (const word of [code, ...Object.values(name), ...also]) {
      made.set(word, code);
      made.set(plain(word), code);
    }
  spellings.set(field, made);
  return made;
};

const readChoice = (field: Field, given: unknown): string | Problem => {
  const word = typeof given === "number" ? String(given) : given;
  // Signs are dropped from words, but one in front makes another number, or a formula.
  if (typeof word !== "string" || /^\s*[-+=@]/.test(word)) return problem("notAChoice", field, given);
  const known = spellingsOf(field);
  return known.get(word) ?? known.get(plain(word)) ?? problem("notAChoice", field, given);
};

/** A number of a person or firm: dots, dashes, spaces and lost leading zeros are understood. */
const readDigits = (field: Field, given: unknown): string | Problem => {
  const typed = typeof given === "number" && Number.isSafeInteger(given) && given >= 0 ? String(given) : given;
  const digits = typeof typed === "string" ? paddedDigits(typed.trim(), field.digits ?? 0) : null;
  return digits ?? (field.orNothing ? "" : problem("notDigits", field, given));
};

const readText = (field: Field, given: unknown): string | Problem => {
  const typed = typeof given === "number" || typeof given === "boolean" ? String(given) : given;
  if (typeof typed !== "string") return problem("notText", field, given);
  if (typed.length > longest) return problem("tooLong", field, given);
  const held = typed.trim();
  return field.holds?.test(held) === false ? problem(field.holds.otherwise, field, given) : held;
};

const readWeekrooster = (field: Field, given: unknown): string | Problem => {
  const typed = typeof given === "string" ? given.replace(/\s/g, "").replaceAll("–", "-").toUpperCase() : "";
  return /^(?:[WL-]{7}){1,2}$/.test(typed) && /[WL]/.test(typed) ? typed : problem("notAWeekrooster", field, given);
};

const readers = {
  day: readDay,
  time: readTime,
  month: readMonth,
  quarter: readQuarter,
  schoolYear: readSchoolYear,
  euro: readHundredths,
  hours: readHundredths,
  share: readHundredths,
  factor: readDecimal(factorOf),
  count: readCount,
  yesNo: readYesNo,
  choice: readChoice,
  number: readDigits,
  text: readText,
  weekrooster: readWeekrooster,
} as const satisfies Record<Kind, (field: Field, given: unknown) => number | string | boolean | Problem>;

/** Reads what was typed, sent or found in a cell as the kernel's value of a field, or says what is wrong with it. */
export const readValue = (field: Field, given: unknown): number | string | boolean | Problem =>
  readers[field.kind](field, given);

const zeroIsBlankByKind = {
  day: true,
  time: false,
  month: true,
  quarter: true,
  schoolYear: true,
  euro: false,
  hours: false,
  share: false,
  factor: false,
  count: false,
  yesNo: false,
  choice: true,
  number: false,
  text: false,
  weekrooster: true,
} as const satisfies Record<Kind, boolean>;

/**
 * Whether nothing was given. Excel sends an empty cell as 0 on the desktop, so 0 is a blank in day and choice fields,
 * where is asked whether something is a number, and in any optional parameter (`zeroIsBlank`) whose default is not 0.
 * No is never a blank.
 */
export const isBlank = (field: Field, given: unknown, zeroIsBlank: boolean): boolean =>
  given === null ||
  given === undefined ||
  (typeof given === "string" && given.trim() === "") ||
  (given === 0 && (zeroIsBlank || field.orNothing === true || zeroIsBlankByKind[field.kind]));
