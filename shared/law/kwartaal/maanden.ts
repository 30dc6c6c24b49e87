import { type Certainty, certainties, weakestOf } from "../../base/certainty.ts";
import { type Day, endOfMonth } from "../../base/day.ts";
import { type Cents, fractionHalfUp } from "../../base/money.ts";
import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import {
  gewoonWeekrooster,
  type Overeenkomst,
  overeenkomst,
  statuut,
  type Trap,
  trap,
} from "../../facts/overeenkomst.ts";
import { type Batch, everyMonth, numberIn, ofBatch, ofRun, type Values } from "../../roster/batch.ts";
import { codeOf } from "../../roster/column.ts";
import { monthState, room } from "../../roster/month-state.ts";
import { leervergoeding } from "../leervergoeding/leervergoeding.ts";
import { leervergoedingMaand } from "../leervergoeding/maand.ts";

/** How a month of a row stands. */
export const { outside: buiten, known: bekend, unknown: onbekend, notApplicable: nietVan } = monthState;

/** Tariff and amount due of the quarter's three months, as columns of a batch; amounts in cents, NaN where unknown. */
export type Maandkolommen = {
  readonly stand: readonly Uint8Array[];
  readonly tarief: readonly Values[];
  readonly verschuldigd: readonly Values[];
  /** The step that holds in the month: 1, 2 or 3. */
  readonly trapIn: readonly Values[];
  /** Days of the timetable of the month, those that are paid before absence, and after it. */
  readonly dagen: readonly Values[];
  readonly teBetalen: readonly Values[];
  readonly betaald: readonly Values[];
  /** Whether a day of the month was one of the suspension of 2020. */
  readonly geschorst: readonly Uint8Array[];
  readonly zekerheid: (row: number, month: number) => Certainty;
  /** The answers a month stands on, made for this row. */
  readonly antwoorden: (row: number, month: number) => readonly Answer[];
};

/** A month as it stands for all rows that ask the same of it. */
type Maand = {
  readonly stand: number;
  readonly tarief: number;
  readonly verschuldigd: number;
  readonly dagen: number;
  readonly teBetalen: number;
  readonly geschorst: number;
  /** The place of how sure it is among the certainties, and one more. */
  readonly zekerheid: number;
};

const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);
const trappen = (trap.choices ?? []).map(({ code }) => code);
const statuten = (statuut.choices ?? []).map(({ code }) => code);
const oao = codeOf(overeenkomst, "OAO");
const arbeider = codeOf(statuut, "arbeider");

/** What a month is asked with. */
type Vraag = {
  readonly soort: Overeenkomst;
  readonly first: Day;
  readonly trap: Trap;
  readonly start: Day;
  readonly einde: Day | null;
  readonly weekrooster: string;
  readonly statuut: string;
  readonly afwezig: number;
  readonly uren: number | null;
  readonly uurbedrag: number | null;
};

const vraagTarief = ({ soort, first, start, trap: step, uren, uurbedrag }: Vraag): Answer =>
  answerFacts(leervergoeding, {
    datum: start > first ? start : first,
    trap: step,
    overeenkomst: soort,
    uren,
    uurbedrag,
  });

/** The answers of a month: its tariff, and of an OAO what is due. `tarieven`: those that were asked before. */
const vraagMaand = (vraag: Vraag, tarieven?: Map<string, Answer>): readonly Answer[] => {
  const { soort, first, start, einde } = vraag;
  if (soort !== "OAO") return [vraagTarief(vraag)];
  // Many months have the same tariff: it is asked once for a day and a step.
  const key = `${start > first ? start : first} ${vraag.trap}`;
  const tarief = tarieven?.get(key) ?? vraagTarief(vraag);
  tarieven?.set(key, tarief);
  const maand = answerFacts(leervergoedingMaand, {
    maand: first,
    trap: vraag.trap,
    weekrooster: vraag.weekrooster,
    afwezig: vraag.afwezig,
    start,
    einde,
    statuut: vraag.statuut,
    overeenkomst: soort,
    uren: null,
    uurbedrag: null,
    onbetaaldeVakantie: 0,
    betaaldeVakantie: 0,
    essentieel: null,
  });
  return [tarief, maand];
};

const isNiet = ({ certainty }: Answer): boolean => certainty === "notApplicable";

/** The weakest certainty among answers; those that do not apply do not count. */
export const zekerheidVan = (answers: readonly Answer[]): Certainty =>
  weakestOf(answers.filter((answer) => !isNiet(answer)));

const stap = ({ decision }: Answer, name: string): number =>
  (decision?.steps?.[name]?.value as number | undefined) ?? Number.NaN;

const maandVan = (answers: readonly Answer[]): Maand => {
  const [tarief, maand = tarief] = answers;
  const cents = ({ result }: Answer): number => (result as Cents | null) ?? Number.NaN;
  return {
    stand: answers.every(isNiet) ? nietVan : maand.result === null ? onbekend : bekend,
    tarief: cents(tarief),
    verschuldigd: cents(maand),
    dagen: stap(maand, "mogelijk"),
    teBetalen: stap(maand, "betaald"),
    geschorst: stap(maand, "geschorst") > 0 ? 1 : 0,
    zekerheid: certainties.indexOf(answers.every(isNiet) ? "notApplicable" : zekerheidVan(answers)) + 1,
  };
};

const zekerOnbekend = certainties.indexOf("unknown") + 1;

/** Without a step nobody can tell what is due. */
const zonderTrap: Maand = {
  stand: onbekend,
  tarief: Number.NaN,
  verschuldigd: Number.NaN,
  dagen: Number.NaN,
  teBetalen: Number.NaN,
  geschorst: 0,
  zekerheid: zekerOnbekend,
};

/** What was asked before of an OAO with one timetable: months, and quarters, each by all else in one number. */
type Rooster = { readonly maanden: Map<number, Maand>; readonly kwartalen: Map<number, Driemaand> };
/** The months of a quarter; null where a month lies outside the agreement. */
type Driemaand = readonly (Maand | null)[];
type Geheugen = {
  readonly perRooster: Map<string, Rooster>;
  /** By the day and the kind, and then by the hours and the amount for an hour. */
  readonly perUur: Map<number, Map<number, Maand>>;
  readonly perDag: Map<number, Maand>;
  readonly kwartalen: Map<number, Kwartaal>;
  /** The tariff of an OAO by day and step. */
  readonly tarieven: Map<string, Answer>;
};
const geheugen = ofRun(
  (): Geheugen => ({
    perRooster: new Map(),
    perUur: new Map(),
    perDag: new Map(),
    kwartalen: new Map(),
    tarieven: new Map(),
  }),
);
const uurloon: ReadonlySet<number> = new Set([codeOf(overeenkomst, "ODOS"), codeOf(overeenkomst, "ODO")]);

/** The months of a quarter with their last days. */
type Kwartaal = { readonly quarter: number; readonly first: readonly Day[]; readonly last: readonly Day[] };
const geenKwartaal: Kwartaal = { quarter: Number.NaN, first: [], last: [] };
const kwartaalVan = (quarter: Quarter): Kwartaal => {
  const first = quarterMonths(quarter);
  return { quarter, first, last: first.map(endOfMonth) };
};

const kept = <K, V>(known: Map<K, V>, key: K, made: V): V => {
  known.set(key, made);
  return made;
};

const drie = <T>(make: () => T): readonly T[] => everyMonth.map(make);

export const maandkolommen = ofBatch((batch: Batch): Maandkolommen => {
  const { rows, quarter, broken } = batch;
  const values = (): Values => batch.numbers();
  const stand = drie(() => batch.codes());
  const geschorst = drie(() => batch.codes());
  const tarief = drie(values);
  const verschuldigd = drie(values);
  const trapIn = drie(values);
  const dagen = drie(values);
  const teBetalen = drie(values);
  const betaald = drie(values);
  /** How sure, by its place among the certainties and one more: 0 is a month that was not asked. */
  const zeker = drie(() => batch.codes());

  const { perRooster, perUur, perDag, kwartalen, tarieven } = geheugen(batch);
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const einde = batch.values("einde");
  const trapColumn = batch.values("trap");
  const trapVanaf = batch.values("trapVanaf");
  const statuutColumn = batch.values("statuut");
  const rooster = batch.values("weekrooster");
  const uurbedrag = batch.values("uurbedrag");
  const uren = everyMonth.map((month) => batch.monthly("uren", month));
  const afwezig = everyMonth.map((month) => batch.monthly("afwezig", month));
  const woorden = batch.words("weekrooster");
  const roosters: Rooster[] = [];
  const roosterVan = (place: number): Rooster => {
    const word = woorden[place] ?? gewoonWeekrooster;
    const made = perRooster.get(word) ?? kept(perRooster, word, { maanden: new Map(), kwartalen: new Map() });
    roosters[place] = made;
    return made;
  };
  const gewoon = woorden.length;
  const statusVan = (row: number): number => (Number.isNaN(statuutColumn[row]) ? arbeider : statuutColumn[row]);

  const stapVan = (row: number, first: Day, begin: Day): number => {
    const own = trapColumn[row];
    const vanaf = trapVanaf[row];
    if (!(vanaf > begin) || first < vanaf) return own;
    return Math.min(own + 1, trappen.length - 1);
  };
  const vraagVan = (row: number, month: number, kwartaal: Kwartaal, step: number, days: number): Vraag => ({
    soort: soorten[soort[row]],
    first: kwartaal.first[month],
    trap: Number.isNaN(step) ? "1" : trappen[step],
    start: start[row] as Day,
    einde: numberIn(einde, row) as Day | null,
    weekrooster: batch.word("weekrooster", row) ?? gewoonWeekrooster,
    statuut: statuten[statusVan(row)],
    afwezig: days,
    uren: numberIn(uren[month], row),
    uurbedrag: numberIn(uurbedrag, row),
  });
  const vraagNieuw = (row: number, month: number, kwartaal: Kwartaal, step: number): Maand =>
    maandVan(vraagMaand(vraagVan(row, month, kwartaal, step, 0), tarieven));
  const oaoMaand = (known: Map<number, Maand>, row: number, month: number, kwartaal: Kwartaal, step: number): Maand => {
    const first = kwartaal.first[month];
    const last = kwartaal.last[month];
    const from = start[row] > first ? start[row] - first : 0;
    const to = einde[row] < last ? last - einde[row] : 0;
    const when = kwartaal.quarter * everyMonth.length + month;
    // Whether a manual worker or not matters for paid holidays alone, which a roster does not hold.
    const key = ((when * room.choice + step) * room.day + from) * room.day + to;
    return known.get(key) ?? kept(known, key, vraagNieuw(row, month, kwartaal, step));
  };
  const loopt = (row: number, month: number, { first, last }: Kwartaal): boolean =>
    start[row] <= last[month] && !(einde[row] < first[month]);
  const maakKwartaal = ({ maanden }: Rooster, row: number, kwartaal: Kwartaal): Driemaand => {
    const { first } = kwartaal;
    return everyMonth.map((month) =>
      loopt(row, month, kwartaal)
        ? oaoMaand(maanden, row, month, kwartaal, stapVan(row, first[month], first[0]))
        : null,
    );
  };
  /** The months of an OAO with its step, all together: most rows share theirs with others. */
  const oaoKwartaal = (row: number, kwartaal: Kwartaal): Driemaand => {
    const { first, last, quarter: when } = kwartaal;
    const from = start[row] > first[0] ? Math.min(start[row] - first[0], room.quarterDay - 1) : 0;
    const end = last[everyMonth.length - 1];
    const to = einde[row] < end ? Math.min(end - einde[row], room.quarterDay - 1) : 0;
    const stepInQuarter = stapVan(row, first[0], first[0]);
    const rises = trapVanaf[row] > first[0] && trapVanaf[row] <= end;
    const place = Number.isNaN(rooster[row]) ? gewoon : rooster[row];
    const known = roosters[place] ?? roosterVan(place);
    if (rises) return maakKwartaal(known, row, kwartaal);
    const key = ((when * room.choice + stepInQuarter) * room.quarterDay + from) * room.quarterDay + to;
    return known.kwartalen.get(key) ?? kept(known.kwartalen, key, maakKwartaal(known, row, kwartaal));
  };
  /** Of an hourly agreement what is due depends on the hours; of the others on the day alone. */
  const andereMaand = (row: number, month: number, eigen: Kwartaal): Maand | null => {
    if (!loopt(row, month, eigen)) return null;
    if (soort[row] === oao) return zonderTrap;
    const day = start[row] > eigen.first[month] ? start[row] : eigen.first[month];
    const key = day * room.day + soort[row];
    const step = stapVan(row, eigen.first[month], eigen.first[0]);
    if (!uurloon.has(soort[row])) return perDag.get(key) ?? kept(perDag, key, vraagNieuw(row, month, eigen, step));
    const known = perUur.get(key) ?? kept(perUur, key, new Map<number, Maand>());
    const hours = Number.isNaN(uren[month][row]) ? -1 : uren[month][row];
    const hourly = (Number.isNaN(uurbedrag[row]) ? -1 : uurbedrag[row]) * room.hours + hours;
    return known.get(hourly) ?? kept(known, hourly, vraagNieuw(row, month, eigen, step));
  };

  let kwartaal = geenKwartaal;
  for (let row = 0; row < rows; row++) {
    if (broken[row] || Number.isNaN(quarter[row]) || einde[row] < start[row]) continue;
    if (quarter[row] !== kwartaal.quarter)
      kwartaal = kwartalen.get(quarter[row]) ?? kept(kwartalen, quarter[row], kwartaalVan(quarter[row] as Quarter));
    const isOao = soort[row] === oao;
    const samen = isOao && !Number.isNaN(trapColumn[row]) ? oaoKwartaal(row, kwartaal) : null;
    for (let month = 0; month < everyMonth.length; month++) {
      const maand = samen !== null ? samen[month] : andereMaand(row, month, kwartaal);
      if (maand === null) continue;
      trapIn[month][row] = stapVan(row, kwartaal.first[month], kwartaal.first[0]) + 1;
      const absent = isOao && afwezig[month][row] > 0 ? afwezig[month][row] : 0;
      const paid = maand.teBetalen - absent;
      stand[month][row] = paid < 0 ? onbekend : maand.stand;
      tarief[month][row] = maand.tarief;
      dagen[month][row] = maand.dagen;
      teBetalen[month][row] = maand.teBetalen;
      betaald[month][row] = paid;
      geschorst[month][row] = maand.geschorst;
      zeker[month][row] = paid < 0 ? zekerOnbekend : maand.zekerheid;
      verschuldigd[month][row] =
        absent === 0
          ? maand.verschuldigd
          : paid < 0
            ? Number.NaN
            : fractionHalfUp(maand.tarief as Cents, paid, maand.dagen);
    }
  }
  return {
    ...{ stand, tarief, verschuldigd, trapIn, dagen, teBetalen, betaald, geschorst },
    zekerheid: (row, month) => certainties[zeker[month][row] - 1] ?? "unknown",
    antwoorden: (row, month) => {
      if (stand[month][row] === buiten) return [];
      const own = kwartaalVan(quarter[row] as Quarter);
      const step = stapVan(row, own.first[month], own.first[0]);
      if (soort[row] === oao && Number.isNaN(step)) return [];
      const days = soort[row] === oao ? (numberIn(afwezig[month], row) ?? 0) : 0;
      return vraagMaand(vraagVan(row, month, own, step, days));
    },
  };
});
