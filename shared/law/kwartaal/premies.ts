import type { Certainty } from "../../base/certainty.ts";
import { crash } from "../../base/crash.ts";
import type { Day } from "../../base/day.ts";
import { type Cents, fractionHalfUp, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { gewest } from "../../facts/onderneming.ts";
import { type Overeenkomst, overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, everyMonth, ofRun, type Values } from "../../roster/batch.ts";
import { codeOf } from "../../roster/column.ts";
import { pkwpSleutel } from "../premies/pkwp/premie.ts";
import { eindeVanTermijn, type Looptijd, periode } from "../premies/schooljaar.ts";
import { gevalVan, type Sleutel } from "../premies/sleutel.ts";
import { stagebonusSleutel } from "../premies/stagebonus/stagebonus.ts";

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
  /** 1 where there is no right, and the months of training are the reason. */
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
  urenWerkplek: number | null;
  urenLes: number | null;
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
  readonly teKort: number;
  readonly zekerheid: Certainty;
  readonly ontbreekt: readonly Text[];
  /** The months of training that were asked; NaN where the rule did not come to it. */
  readonly maanden: number;
};

/** Too short by itself: only the months of training fail. */
const isTeKort = ({ result, used }: Answer): boolean =>
  result === zeroCents && used.some(({ name }) => name === "maanden");

const ontbreektIn = ({ problem, decision }: Answer): readonly Text[] => [
  ...(problem?.code === "unknown" && problem.figure ? [problem.figure] : []),
  ...(decision?.missing ?? []),
];

const maakUitkomst = (
  bedrag: number,
  teKort: number,
  zekerheid: Certainty,
  ontbreekt: readonly Text[],
  maanden: number,
): Uitkomst => ({ bedrag, teKort, zekerheid, ontbreekt, maanden });
/** Made first, so that the engine keeps room for a NaN in all that follow. */
const geenUitkomst = maakUitkomst(Number.NaN, 0, "notApplicable", [], Number.NaN);

const uitkomstVan = (answer: Answer): Uitkomst => {
  const maanden = answer.seen.find(({ name }) => name === "maanden")?.value as number | undefined;
  return maakUitkomst(
    (answer.result as Cents | null) ?? Number.NaN,
    isTeKort(answer) ? 1 : 0,
    answer.certainty,
    ontbreektIn(answer),
    maanden ?? Number.NaN,
  );
};

const antwoordOp = ({ rule }: Sleutel<never, never>, vraag: Vraag): Answer =>
  answerFacts(rule, Object.fromEntries(rule.facts.map(([name]) => [name, vraag[name as keyof Vraag]])));

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
    vraag.urenWerkplek = geheel(werkplek, row);
    vraag.urenLes = geheel(les, row);
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
        teKort[row] = uitkomst.teKort;
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
  };
};
