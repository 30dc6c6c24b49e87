import { type Iso, quarterFirst, quarterLast } from "./dates.ts";
import type { Category } from "./rsz-tables.ts";

/** Cents; null where nobody knows. */
export type Known = number | null;
export const centsOf = (euro: number): number => Math.round(euro * 100);
export const sumOf = (amounts: readonly Known[]): Known =>
  amounts.includes(null) ? null : amounts.reduce<number>((sum, amount) => sum + (amount as number), 0);

/** The kinds of agreement, and the first day of each. */
export const agreementSince = {
  OAO: "2016-09-01",
  SAO: "2016-09-01",
  DA: "2016-09-01",
  ODOS: "2022-09-01",
  ODO: "2022-09-01",
  ODOW: "2022-09-01",
} as const;
export type Agreement = keyof typeof agreementSince;

type PerMonth = Partial<Record<`${"leervergoeding" | "uren" | "afwezig"}${"" | "1" | "2" | "3"}`, number>>;

/** A row as it is typed: what is undefined is left blank. */
export type Row = PerMonth & {
  readonly referentie?: string;
  readonly insz?: string;
  readonly geboortedatum?: Iso;
  readonly onderneming?: string;
  readonly vestiging?: string;
  readonly categorie?: Category;
  readonly gewest?: "Vlaams" | "Brussel" | "Waals";
  readonly overeenkomst?: Agreement;
  readonly statuut?: "arbeider" | "bediende";
  readonly start?: Iso;
  readonly einde?: Iso;
  /** Of what is no step, nobody can read the row. */
  readonly trap?: "1" | "2" | "3" | "vier";
  readonly trapVanaf?: Iso;
  readonly vks?: number;
  readonly urenWerkplek?: number;
  readonly urenLes?: number;
  readonly weekrooster?: string;
  readonly uurbedrag?: number;
  readonly kwartaalloon?: number;
  readonly mu?: number;
  readonly vergoed?: "ja" | "nee";
  readonly mentorInsz?: string;
  readonly mentorOpleidingOp?: Iso;
  readonly geregistreerdOp?: Iso;
  readonly toestemmingOp?: Iso;
  readonly premiesOntvangen?: number;
  readonly werknemers?: number;
  readonly kwartaal?: string;
};

/** A row that can be read, with its agreement and its start. */
export type Learner = Row & {
  readonly overeenkomst: Agreement;
  readonly start: Iso;
  readonly trap?: "1" | "2" | "3";
};

/** What a month asks: its own column, else the one for each month alike. `month` is 1, 2 or 3. */
export const inMonth = (row: Row, name: "leervergoeding" | "uren" | "afwezig", month: number): number | undefined =>
  row[`${name}${month}` as keyof PerMonth] ?? row[name];

/** The year of birth, and the day where it is known: as given, else as the INSZ tells it. */
export const birthOf = ({ geboortedatum, insz = "" }: Row): { readonly year: number; readonly day: Iso | null } => {
  if (geboortedatum !== undefined) return { year: Number(geboortedatum.slice(0, 4)), day: geboortedatum };
  const check = Number(insz.slice(9));
  const century = 97 - (Number(insz.slice(0, 9)) % 97) === check ? 1900 : 2000;
  const year = century + Number(insz.slice(0, 2));
  const [month, day] = [insz.slice(2, 4), insz.slice(4, 6)];
  return { year, day: month === "00" || day === "00" ? null : `${year}-${month}-${day}` };
};

/** Whether a row cannot be counted: a cell is wrong, a needed one blank, or it ends before it starts. */
export const isBroken = ({ overeenkomst, start, einde, trap, geboortedatum, insz }: Row): boolean =>
  overeenkomst === undefined ||
  start === undefined ||
  (geboortedatum === undefined && insz === undefined) ||
  trap === "vier" ||
  (einde !== undefined && einde < start);

export const isBlank = (row: Row): boolean => Object.values(row).every((cell) => cell === undefined);

/** Whether an agreement runs on a day of the quarter. */
export const runsIn = ({ start, einde }: Learner, quarter: string): boolean =>
  start <= quarterLast(quarter) && (einde === undefined || einde >= quarterFirst(quarter));

/** Agreements with a wage in the place of an allowance. */
export const hasWage = ({ overeenkomst }: Row): boolean => overeenkomst === "DA" || overeenkomst === "ODOW";
