import type { Certainty } from "../../base/certainty.ts";
import { crash } from "../../base/crash.ts";
import { addDays, type Day, endOfMonth } from "../../base/day.ts";
import { type Cents, fractionHalfUp, type Hundredths, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { caseOf } from "../../engine/rule.ts";
import { gewest } from "../../facts/onderneming.ts";
import { type Overeenkomst, overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, everyMonth, ofRun, type Values } from "../../roster/batch.ts";
import { codeOf } from "../../roster/column.ts";
import { buitenSchooljaar } from "../premies/gevallen.ts";
import { pkwpSleutel } from "../premies/pkwp/premie.ts";
import { voorwaarden as pkwpVoorwaarden } from "../premies/pkwp/voorwaarden.ts";
import { dagenVan, eindeVanTermijn, type Looptijd, looptBuiten, type Periode, periode } from "../premies/schooljaar.ts";
import { gevalVan, type Sleutel } from "../premies/sleutel.ts";
import { bonus } from "../premies/stagebonus/bonus.ts";
import { stagebonusSleutel } from "../premies/stagebonus/stagebonus.ts";
import { getelde, voorwaarden as stagebonusVoorwaarden } from "../premies/stagebonus/voorwaarden.ts";
import type { Keuze } from "../premies/voorwaarde.ts";

/** The firm's premiums of a school year. */
export const measures = ["pkwp", "stagebonus"] as const;
export type Measure = (typeof measures)[number];
type PerMeasure<T> = Readonly<Record<Measure, T>>;

/** The places of the school years a quarter touches: the third has two, the others one. */
export const slots = [0, 1] as const;

/**
 * The rights to a premium of a quarter's rows, as columns of a batch by slot: of each school year that the quarter
 * touches. NaN where a row has no right to judge, as it is broken, or its agreement does not run in the quarter.
 */
export type Premiekolommen = {
  readonly schooljaar: readonly Values[];
  /** The row's own right, in cents; NaN where it is unknown. */
  readonly bedrag: PerMeasure<readonly Values[]>;
  /** 1 where there is no right, and the months of training are the only reason. */
  readonly teKort: PerMeasure<readonly Uint8Array[]>;
  /** The part of the right that belongs to the quarter, by days: the quarters of a school year add up to the right. */
  readonly aandeel: PerMeasure<readonly Values[]>;
  readonly zekerheid: (row: number, measure: Measure, slot: number) => Certainty;
  /** The figures that nobody knows and the values the roster does not give. */
  readonly ontbreekt: (row: number, measure: Measure, slot: number) => readonly Text[];
  /** The rule's own answer, made for this row. */
  readonly antwoord: (row: number, measure: Measure, slot: number) => Answer;
  /** The day on which the months of training are complete; null without a right. */
  readonly moment: (row: number, measure: Measure, slot: number) => Day | null;
  /** Of a right that nobody knows: the most that it can be; NaN where that is not known either. */
  readonly hoogstens: (row: number, measure: Measure, slot: number) => number;
  /** The days that count for the months of training. */
  readonly getelde: (row: number, measure: Measure, slot: number) => Periode;
  /** The fewest days that the months of training can be, by whatever way of counting. */
  readonly minsteDagen: (row: number, measure: Measure, slot: number) => number;
};

/** What both rules ask; each takes its own from it. What the roster does not say they presume, and say so. */
type Vraag = {
  overeenkomst: Overeenkomst;
  start: Day;
  einde: Day | null;
  schooljaar: SchoolYear;
  geboortedatum: Day | null;
  gewest: string | null;
  mentorOpgeleid: boolean | null;
  geregistreerd: Day | null;
  ontvangen: number | null;
  vergoed: boolean | null;
  toestemmingOp: Day | null;
  vks: number | null;
  urenWerkplek: Hundredths | null;
  urenLes: Hundredths | null;
  readonly overeenkomstVolledig: null;
  readonly aangevraagdOp: null;
  readonly eersteAanvraagOp: null;
};
const legeVraag = (): Vraag => ({
  overeenkomst: "OAO",
  start: 0 as Day,
  einde: null,
  schooljaar: 0 as SchoolYear,
  geboortedatum: null,
  gewest: null,
  mentorOpgeleid: null,
  geregistreerd: null,
  ontvangen: null,
  vergoed: null,
  toestemmingOp: null,
  vks: null,
  urenWerkplek: null,
  urenLes: null,
  overeenkomstVolledig: null,
  aangevraagdOp: null,
  eersteAanvraagOp: null,
});

const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);
const gewesten = (gewest.choices ?? []).map(({ code }) => code);
const odo = codeOf(overeenkomst, "ODO");
/** As many groups of rows as one case of a rule may have: an agreement and a region, or none. */
const perGeval = (gewesten.length + 1) * soorten.length;

const sleutels: PerMeasure<Sleutel<never, never>> = { pkwp: pkwpSleutel, stagebonus: stagebonusSleutel };
const opRij = measures.map((measure) => sleutels[measure]);

/** What all rows have in common that a rule judges alike. */
type Uitkomst = {
  readonly bedrag: number;
  /** Whether the months of training are the reason that is told; there may be others. */
  readonly opMaanden: boolean;
  readonly zekerheid: Certainty;
  readonly ontbreekt: readonly Text[];
  /** The months of training that were asked; NaN where the rule did not come to it. */
  readonly maanden: number;
  /** Whether the planned length of the agreement counts for them. */
  readonly gepland: boolean;
  readonly hoogstens: number;
};

/** Too short: refused on the months of training. An agreement without a day in the school year has nothing to count. */
const isOpMaanden = ({ result, decision }: Answer): boolean =>
  result === zeroCents && decision?.on?.includes("maanden") === true;

/** Whether a condition fails besides the one on the months of training. */
const faaltOok = <V, C>(keuzes: readonly Keuze<V, C>[], maanden: string, vraag: V, cijfers: C): boolean => {
  for (const { id, kies, oordelen } of keuzes)
    if (id !== maanden && !kies(vraag, cijfers, oordelen as never).vervuld) return true;
  return false;
};
/** Whether a premium is refused for another reason than too few months; asked of those that are too short alone. */
const ookAnders = {
  pkwp: (vraag, cijfers) => faaltOok(pkwpVoorwaarden, "C2", vraag, cijfers),
  // Of the requests a roster tells nothing.
  stagebonus: (vraag, cijfers) =>
    faaltOok(stagebonusVoorwaarden, "duur", vraag, cijfers) || bonus(vraag, cijfers).result === zeroCents,
} as const satisfies PerMeasure<(vraag: Vraag, cijfers: never) => boolean>;
const ookAndersOpRij = measures.map((measure) => ookAnders[measure] as (vraag: Vraag, cijfers: unknown) => boolean);

const ontbreektIn = ({ problem, decision }: Answer): readonly Text[] => [
  ...(problem?.code === "unknown" && problem.figure ? [problem.figure] : []),
  ...(decision?.missing ?? []),
];

const maakUitkomst = (
  bedrag: number,
  opMaanden: boolean,
  zekerheid: Certainty,
  ontbreekt: readonly Text[],
  maanden: number,
  gepland: boolean,
  hoogstens: number,
): Uitkomst => ({ bedrag, opMaanden, zekerheid, ontbreekt, maanden, gepland, hoogstens });
/** Made first, so that the engine keeps room for a NaN in all that follow. */
const geenUitkomst = maakUitkomst(Number.NaN, false, "notApplicable", [], Number.NaN, false, Number.NaN);

const gezien = ({ seen }: Answer, cijfer: string): unknown => seen.find(({ name }) => name === cijfer)?.value;
/** What a right may be of which nobody knows the amount: one of these, and on top of that the additional bonus. */
const mogelijk = ["onvergoedeBedrag", "vergoedeBedrag", "bedrag", "verruimd"];
const hoogstensVan = (answer: Answer): number => {
  if (answer.result !== null || answer.decision === null) return Number.NaN;
  const bedragen = mogelijk.map((name) => (gezien(answer, name) as number | null | undefined) ?? 0);
  return Math.max(...bedragen) + ((gezien(answer, "aanvullend") as number | undefined) ?? 0);
};

const uitkomstVan = (answer: Answer): Uitkomst =>
  maakUitkomst(
    (answer.result as Cents | null) ?? Number.NaN,
    isOpMaanden(answer),
    answer.certainty,
    ontbreektIn(answer),
    (gezien(answer, "maanden") as number | undefined) ?? Number.NaN,
    gezien(answer, "gepland") === true,
    hoogstensVan(answer),
  );

/** An agreement that does not run in a school year has no right in it, whatever the law of then. */
const erbuiten = caseOf<Vraag>()({
  reads: {},
  decide: () => ({ result: zeroCents, because: buitenSchooljaar }),
});

const antwoordOp = ({ rule }: Sleutel<never, never>, vraag: Vraag): Answer => {
  const facts = Object.fromEntries(rule.facts.map(([name]) => [name, vraag[name as keyof Vraag]]));
  const answer = answerFacts(rule, facts);
  if (answer.certainty !== "notInForce" || !looptBuiten(vraag)) return answer;
  return answerFacts({ ...rule, pick: () => erbuiten }, facts);
};

/** Rows for which one case of a rule holds with the same figures: one outcome, or one for each way of judging. */
type Groep = {
  readonly vast: Uitkomst | null;
  readonly cijfers: unknown;
  readonly perOordeel: Map<number, Uitkomst>;
};

const groepVan = (sleutel: Sleutel<never, never>, vraag: Vraag): Groep => {
  const answer = antwoordOp(sleutel, vraag);
  const chosen = sleutel.rule.pick(answer.facts as never);
  const oordeelt = answer.problem === null && "reads" in chosen && sleutel.oordelend.has(chosen);
  return {
    vast: oordeelt ? null : uitkomstVan(answer),
    cijfers: Object.fromEntries(answer.seen.map(({ name, value }) => [name, value])),
    perOordeel: new Map(),
  };
};

/** A quarter with its days and school years. */
type Kwartaal = {
  readonly quarter: number;
  readonly first: Day;
  readonly last: Day;
  readonly jaren: readonly SchoolYear[];
};
const kwartaalVan = (quarter: Quarter): Kwartaal => {
  const first = quarterStart(quarter);
  const last = quarterEnd(quarter);
  return { quarter, first, last, jaren: [...new Set([first, last].map(schoolYearOfDay))] };
};
const geenKwartaal: Kwartaal = { quarter: Number.NaN, first: 0 as Day, last: 0 as Day, jaren: [] };

/** The groups of a school year by what decides the case: one for each measure, as they were met so far. */
type Jaar = (readonly Groep[] | undefined)[];
const geheugen = ofRun(() => ({
  kwartalen: new Map<number, Kwartaal>(),
  jaren: new Map<SchoolYear, Jaar>(),
}));

const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
};

/** The fewest days in which so many months can pass: each as long as the shortest calendar month of the school year. */
const minsteDagenVan = (schooljaar: SchoolYear, maanden: number): number => {
  const { van, tot } = dagenVan(schooljaar);
  let kortste = tot - van + 1;
  let first = van;
  while (first <= tot) {
    const last = endOfMonth(first);
    kortste = Math.min(kortste, last - first + 1);
    first = addDays(last, 1);
  }
  return kortste * maanden;
};

/** The part of a right in a quarter: what has run up to its end, less what had up to its beginning. */
const aandeelVan = (bedrag: number, looptijd: Looptijd, { first, last }: Kwartaal): number => {
  if (!(bedrag > 0)) return bedrag;
  const { van, tot } = periode(looptijd);
  const dagen = tot - van + 1;
  const opgelopen = (na: number): number => fractionHalfUp(bedrag as Cents, na, dagen);
  return opgelopen(Math.min(last - van + 1, dagen)) - opgelopen(Math.max(first - van, 0));
};

/** A whole number of a column for those who want null where there is none. */
const geheel = (values: Values, row: number): number | null => (Number.isNaN(values[row]) ? null : values[row] | 0);
const dag = geheel as (values: Values, row: number) => Day | null;
const aantalUren = geheel as (values: Values, row: number) => Hundredths | null;

/** Writes what the roster says of a premium's conditions in a question that is used again for each row. */
const vuller = (batch: Batch): ((vraag: Vraag, row: number, schooljaar: SchoolYear) => void) => {
  const kolom = batch.values;
  const soort = kolom("overeenkomst");
  const start = kolom("start");
  const einde = kolom("einde");
  const streek = kolom("gewest");
  const mentor = kolom("mentorOpleidingOp");
  const geregistreerd = kolom("geregistreerdOp");
  const ontvangen = kolom("premiesOntvangen");
  const vergoed = kolom("vergoed");
  const toestemming = kolom("toestemmingOp");
  const vks = kolom("vks");
  const werkplek = kolom("urenWerkplek");
  const les = kolom("urenLes");
  const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
  const { birth } = batch;
  /** Of an ODO what was paid tells whether there is an allowance, where nobody says it. */
  const isVergoed = (row: number): boolean | null => {
    if (!Number.isNaN(vergoed[row])) return vergoed[row] === 1;
    if (soort[row] !== odo) return null;
    let given = false;
    for (const month of betaald) {
      if (month[row] > 0) return true;
      given ||= !Number.isNaN(month[row]);
    }
    return given ? false : null;
  };
  return (vraag, row, schooljaar) => {
    vraag.overeenkomst = soorten[soort[row]];
    vraag.start = (start[row] | 0) as Day;
    vraag.einde = dag(einde, row);
    vraag.schooljaar = schooljaar;
    vraag.geboortedatum = dag(birth, row);
    vraag.gewest = Number.isNaN(streek[row]) ? null : gewesten[streek[row]];
    vraag.mentorOpgeleid = Number.isNaN(mentor[row]) ? null : true;
    vraag.geregistreerd = dag(geregistreerd, row);
    vraag.ontvangen = geheel(ontvangen, row);
    vraag.vergoed = isVergoed(row);
    vraag.toestemmingOp = dag(toestemming, row);
    vraag.vks = geheel(vks, row);
    vraag.urenWerkplek = aantalUren(werkplek, row);
    vraag.urenLes = aantalUren(les, row);
  };
};

const perMeasure = <T>(make: (measure: Measure) => T): PerMeasure<T> => ({
  pkwp: make("pkwp"),
  stagebonus: make("stagebonus"),
});

const groepenIn = (jaar: Jaar, vraag: Vraag, plaats: number): readonly Groep[] => {
  const geval = gevalVan(vraag) * perGeval + plaats;
  const bekend = jaar[geval];
  if (bekend !== undefined) return bekend;
  const groepen = opRij.map((sleutel) => groepVan(sleutel, vraag));
  jaar[geval] = groepen;
  return groepen;
};

const uitkomstIn = (groep: Groep, sleutel: Sleutel<never, never>, vraag: Vraag): Uitkomst => {
  if (groep.vast !== null) return groep.vast;
  const oordeel = sleutel.oordeel(vraag as never, groep.cijfers as never);
  let uitkomst = groep.perOordeel.get(oordeel);
  if (uitkomst === undefined) {
    uitkomst = uitkomstVan(antwoordOp(sleutel, vraag));
    groep.perOordeel.set(oordeel, uitkomst);
  }
  return uitkomst;
};

/** The rights of one measure in one slot. */
type Rechten = {
  readonly bedrag: Values;
  readonly teKort: Uint8Array;
  readonly aandeel: Values;
  readonly uitkomsten: (Uitkomst | undefined)[];
};
type Slot = { readonly schooljaar: Values; readonly rechten: PerMeasure<Rechten> };

const legeRechten = ({ rows, numbers, codes }: Batch): Rechten => ({
  bedrag: numbers(),
  teKort: codes(),
  aandeel: numbers(),
  uitkomsten: new Array<Uitkomst | undefined>(rows),
});
/** A slot in which no row has a school year. */
const leegSlot = (batch: Batch): Slot => {
  const rechten = legeRechten(batch);
  return { schooljaar: rechten.bedrag, rechten: perMeasure(() => rechten) };
};

/** The rights of some rows of a batch, each in its own quarter. */
export const premiekolommen = (batch: Batch, rijen: readonly number[]): Premiekolommen => {
  const { quarter, broken } = batch;
  const { kwartalen, jaren } = geheugen(batch);
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const einde = batch.values("einde");
  const streek = batch.values("gewest");
  const vul = vuller(batch);
  const vraag = legeVraag();
  const kwartaalOp = (row: number): Kwartaal =>
    remembered(kwartalen, quarter[row], () => kwartaalVan(quarter[row] as Quarter));

  const reken = (slot: number): Slot => {
    const schooljaar = batch.numbers();
    const rechten = perMeasure(() => legeRechten(batch));
    const opPlaats = measures.map((measure) => rechten[measure]);
    let kwartaal = geenKwartaal;
    let jaar: Jaar | undefined;
    for (const row of rijen) {
      if (broken[row] || Number.isNaN(quarter[row])) continue;
      if (quarter[row] !== kwartaal.quarter) {
        kwartaal = kwartaalOp(row);
        const year = kwartaal.jaren.at(slot);
        jaar = year === undefined ? undefined : remembered(jaren, year, (): Jaar => []);
      }
      if (jaar === undefined || !(start[row] <= kwartaal.last)) continue;
      if (einde[row] < kwartaal.first || einde[row] < start[row]) continue;
      schooljaar[row] = kwartaal.jaren[slot];
      vul(vraag, row, kwartaal.jaren[slot]);
      const plaats = (Number.isNaN(streek[row]) ? gewesten.length : streek[row]) * soorten.length + soort[row];
      const groepen = groepenIn(jaar, vraag, plaats | 0);
      for (let place = 0; place < opPlaats.length; place++) {
        const { bedrag, teKort, aandeel, uitkomsten } = opPlaats[place];
        const uitkomst = uitkomstIn(groepen[place], opRij[place], vraag);
        uitkomsten[row] = uitkomst;
        bedrag[row] = uitkomst.bedrag;
        if (uitkomst.opMaanden && !ookAndersOpRij[place](vraag, groepen[place].cijfers)) teKort[row] = 1;
        aandeel[row] = aandeelVan(uitkomst.bedrag, vraag, kwartaal);
      }
    }
    return { schooljaar, rechten };
  };

  /** As many school years as a quarter of the batch touches. */
  let meeste = 0;
  let vorig = Number.NaN;
  for (const row of rijen) {
    if (Number.isNaN(quarter[row]) || quarter[row] === vorig) continue;
    vorig = quarter[row];
    meeste = Math.max(meeste, kwartaalOp(row).jaren.length);
  }
  const perSlot = slots.map((slot) => (slot < meeste ? reken(slot) : leegSlot(batch)));
  const kolommen = <Naam extends keyof Rechten>(naam: Naam): PerMeasure<readonly Rechten[Naam][]> =>
    perMeasure((measure) => perSlot.map(({ rechten }) => rechten[measure][naam]));
  const vraagIn = (row: number, slot: number): Vraag => {
    const year = perSlot[slot].schooljaar[row];
    if (Number.isNaN(year)) crash("a row asks nothing of that school year");
    const eigen = legeVraag();
    vul(eigen, row, year as SchoolYear);
    return eigen;
  };
  const uitkomstOp = (row: number, measure: Measure, slot: number): Uitkomst =>
    perSlot[slot].rechten[measure].uitkomsten[row] ?? geenUitkomst;
  return {
    schooljaar: perSlot.map(({ schooljaar }) => schooljaar),
    bedrag: kolommen("bedrag"),
    teKort: kolommen("teKort"),
    aandeel: kolommen("aandeel"),
    zekerheid: (row, measure, slot) => uitkomstOp(row, measure, slot).zekerheid,
    ontbreekt: (row, measure, slot) => uitkomstOp(row, measure, slot).ontbreekt,
    antwoord: (row, measure, slot) => antwoordOp(sleutels[measure], vraagIn(row, slot)),
    moment: (row, measure, slot) => {
      const { bedrag, maanden } = uitkomstOp(row, measure, slot);
      if (bedrag === 0 || Number.isNaN(maanden)) return null;
      return eindeVanTermijn(periode(vraagIn(row, slot)).van, maanden);
    },
    hoogstens: (row, measure, slot) => uitkomstOp(row, measure, slot).hoogstens,
    getelde: (row, measure, slot) => getelde(vraagIn(row, slot), uitkomstOp(row, measure, slot).gepland),
    minsteDagen: (row, measure, slot) =>
      minsteDagenVan(perSlot[slot].schooljaar[row] as SchoolYear, uitkomstOp(row, measure, slot).maanden),
  };
};
