/** A plausible learner, with whom nothing is wrong, and the numbers of persons and firms. */
import { addDays, addMonths, type Iso, monthOf, quarterFirst, quarterOf, weekday, yearOf } from "../dates.ts";
import { erkenning } from "../erkenning.ts";
import { leervergoeding } from "../leervergoeding.ts";
import type { LearnerCells } from "./model.ts";

export const two = (value: number) => String(value).padStart(2, "0");
export const around = (day: Iso): readonly Iso[] => [addDays(day, -1), day, addDays(day, 1)];

/* Numbers of persons and firms */

const inszOf = (nine: string, century: 1900 | 2000): string =>
  `${nine}${two(97 - Number(BigInt((century === 2000 ? "2" : "") + nine) % 97n))}`;
/** The INSZ of who is born on a day: `mark` is added to the month, as for a BIS number. */
export const inszBorn = (day: Iso, serial: number, mark = 0): string => {
  const date = `${day.slice(2, 4)}${two(monthOf(day) + mark)}${day.slice(8)}`;
  return inszOf(`${date}${String(serial).padStart(3, "0")}`, yearOf(day) >= 2000 ? 2000 : 1900);
};
/** The INSZ of who knows the year of birth alone, or the year and the month. */
export const inszOfYear = (year: number, serial: number, month = 0): string =>
  inszOf(`${two(year % 100)}${two(month)}00${String(serial).padStart(3, "0")}`, year >= 2000 ? 2000 : 1900);
export const ten = (eight: number): string => `${String(eight).padStart(8, "0")}${two(97 - (eight % 97))}`;
const nine = (seven: number): string => `${String(seven).padStart(7, "0")}${two(96 - ((seven * 100) % 97))}`;
export const kbo = (place: number): string => ten(4_000_001 + place * 13);
export const vestiging = (place: number): string => ten(20_000_017 + place * 31);
export const rsz = (place: number): string => nine(1_234_501 + place * 7);
/** A number of which one digit is another. */
const slipped = (digits: string, at: number): string =>
  `${digits.slice(0, at)}${(Number(digits[at]) + 1) % 10}${digits.slice(at + 1)}`;
export const slips = (digits: string | undefined): readonly string[] =>
  digits === undefined ? [] : [0, 3, digits.length - 3, digits.length - 1].map((at) => slipped(digits, at));

/* A plausible learner */

/** What a row is made of; `dice` picks what hardly matters. */
type Profile = {
  readonly place: number;
  readonly soort: string;
  readonly year: number;
  readonly age: number;
  readonly years: number;
  readonly later: number;
  readonly dice: number;
};

const pick = <const T>(dice: number, salt: number, ...from: readonly T[]): T =>
  from[Math.floor(dice / (salt * 7 + 1)) % from.length];

const tariffs = new Map<string, number | undefined>();
export const tariffOf = (datum: Iso, trap: string): number | undefined => {
  const key = `${datum} ${trap}`;
  if (!tariffs.has(key)) {
    const told = leervergoeding.LEERVERGOEDING.says({ datum, trap });
    tariffs.set(key, "result" in told ? Number(told.result) : undefined);
  }
  return tariffs.get(key);
};
export const euro = (cents: number): number | undefined =>
  cents >= 0 && cents < 1e7 ? Math.round(cents) / 100 : undefined;

const sectors = [
  ["112", "EDUCAM"],
  ["124", "Constructiv"],
  ["149.01", "Volta"],
  ["126", "Woodwize"],
  ["118", "Alimento"],
  ["302", "Horeca"],
  ["201", "Handel"],
  ["111", "mtech+"],
  ["330", "VIVO"],
  ["336", "VPDL"],
] as const;
const iban = "BE68 5390 0754 7034";
/** A day of work, for who starts later than with the school year. */
const workday = (day: Iso): Iso => addDays(day, weekday(day) >= 6 ? 8 - weekday(day) : 0);
/** Hours of work and of lessons, and the week in which they fit. */
const weeks: readonly (readonly [number, number, string])[] = [
  [22, 16, "WWWLL--"],
  [22, 14, "WWWLL--"],
  [23.5, 14.5, "WWWLL--"],
  [24, 14, "WWWLL--"],
];

export const plausible = ({ place, soort, year: wanted, age: young, years, later, dice }: Profile): LearnerCells => {
  const adult = soort.startsWith("ODO");
  const year = adult ? Math.max(wanted, 2022) : wanted;
  const age = adult ? Math.max(young, 18) : young;
  const first = `${year}-09-01`;
  const start = pick(dice, 1, first, first, first, workday(`${year}-09-15`), workday(`${year}-10-01`));
  const einde = `${year + years}-${pick(dice, 2, "06-30", "06-30", "08-31")}`;
  const born = addDays(addMonths(start, -12 * age), -(dice % 300) - 1);
  const kwartaal = quarterOf(addMonths(start, (later % Math.max(1, years * 4 - 1)) * 3));
  const mentorBorn = addDays(addMonths(start, -12 * pick(dice, 3, 28, 35, 41, 52)), -(dice % 90));
  const trap = pick(dice, 4, "1", "2", "3");
  const isLearner = soort === "OAO" || soort === "ODOS";
  const hourly = soort === "ODOS" || soort === "ODO";
  const paid = [0, 1, 2].map((month) => {
    if (hourly) return 400;
    const day = addMonths(quarterFirst(kwartaal), month);
    return soort === "OAO" ? tariffOf(day < start ? start : day, trap) : undefined;
  });
  const [pc, partnerschap] = pick(dice, 5, ...sectors.slice(0, 1), ...sectors.slice(0, 1), ...sectors);
  const [urenWerkplek, urenLes, weekrooster] = isLearner ? pick(dice, 8, ...weeks) : [19, 18.5, "WWWLL--"];
  const dimona = erkenning.DIMONATYPE.says({ overeenkomst: soort, start, pc });
  const erkendOp = addDays(start, -pick(dice, 10, 20, 20, 200, 900));
  return {
    referentie: `A${place + 1}`,
    insz: inszBorn(born, 101 + place * 2),
    geboortedatum: born,
    onderneming: kbo(place),
    vestiging: vestiging(place),
    rsznummer: rsz(place),
    ...{ pc, partnerschap },
    categorie: "1",
    gewest: "Vlaams",
    overeenkomst: soort as LearnerCells["overeenkomst"],
    statuut: pick(dice, 6, "arbeider", "bediende"),
    ...{ start, einde },
    trap: soort === "OAO" ? trap : undefined,
    opleiding: "Lasser duaal",
    vks: pick(dice, 7, 2, 3, 4),
    ...{ urenWerkplek, urenLes, weekrooster },
    leervergoeding: paid[2],
    ...{ leervergoeding1: paid[0], leervergoeding2: paid[1], leervergoeding3: paid[2] },
    uurbedrag: hourly ? 5 : undefined,
    uren: hourly ? 80 : undefined,
    afwezig: 0,
    kwartaalloon: isLearner ? euro(paid.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 100) : undefined,
    mu: 0.85,
    vergoed: soort !== "SAO",
    mentorInsz: inszBorn(mentorBorn, 301 + place * 2),
    mentorGeboortedatum: mentorBorn,
    mentorErvaring: 8,
    mentorOpleidingOp: addDays(erkendOp, -10),
    uittreksel5962Op: addDays(erkendOp, -20),
    erkendOp,
    erkendTot: addDays(addMonths(erkendOp, 60), -1),
    geregistreerdOp: addDays(start, 10),
    toestemmingOp: addDays(start, 12),
    rekeningnummer: iban,
    dimonaType: ("result" in dimona ? dimona.result : "OTH") as LearnerCells["dimonaType"],
    dimonaOp: addDays(start, -4),
    verzekerdOp: addDays(start, -9),
    medischOnderzoekOp: addDays(start, -20),
    risicoanalyseOp: addDays(start, -30),
    premiesOntvangen: 0,
    woonplaatsgewest: "Vlaams",
    werknemers: 40,
    werknemersVestiging: 20,
    kwartaal,
  };
};
