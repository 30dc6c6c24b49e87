import fc from "fast-check";
import { addDays, addMonths, type Iso } from "./dates.ts";
import { asked, days, maybe, type Oracle, of, sureOn, type Verdict } from "./harness.ts";
import { duties, dutiesSay, onLeapEdge, type Row } from "./tables-duties.ts";

const recognition = "2016-09-01";
const allSectors = "2019-09-01";
const checked = "2026-11-22";

/* Conditions of recognition, premies-erkenning.md §3.1, §3.2 */

const conditions = (datum: Iso): readonly Row[] => {
  const sure = { vanaf: recognition, zekerheid: sureOn(datum, "published") };
  const plain = { ...sure, grens: null, afwijking: null };
  // Their first day was not found: the weaker of amount and day.
  const undated = { zekerheid: "assumed" };
  // Recognitions of 1/9/2019 to 31/3/2020 have eighteen months.
  const months = datum <= "2020-03-31" ? 18 : 12;
  const later = { ...sure, vanaf: allSectors };
  return [
    ...["E-O1", "E-O2", "E-O3", "E-O4", "E-V1", "E-T1"].map((id) => ({ id, ...plain })),
    { id: "E-C1", ...undated, grens: 1 },
    { id: "E-C2", ...undated, grens: 1 },
    { id: "E-M1", ...sure, grens: 25, afwijking: 23 },
    { id: "E-M2", ...sure, grens: 5, afwijking: null },
    // Before, irreproachable conduct was asked, and no extract of any age.
    ...(datum < allSectors
      ? [{ id: "E-M3", ...sure, grens: null }]
      : [
          // The extract since that day, the conduct before: the facts give the row one day, and tell of both.
          { id: "E-M3", zekerheid: sure.zekerheid, grens: 12 },
          { id: "E-M4", ...later, grens: months },
        ]),
    { id: "E-M5", ...undated, grens: null },
  ];
};

/* Measures, premies-erkenning.md §1, §2; rsz.md §5 */

/** What started before the product starts with it; figures of a quarter start with the quarter. */
const measures = (datum: Iso, gewest: string): readonly Row[] => {
  const flemish = gewest === "Vlaams";
  const holds = (van: Iso, tot: Iso | null) => datum >= van && (tot === null || datum <= tot);
  const period = (maatregel: string, bedrag: string | null, van: Iso, tot: Iso | null): Row => ({
    maatregel,
    bedrag,
    van,
    tot,
  });
  /** A measure of establishments in Flanders; `last` is the last day on which it is published. */
  const ofFlanders = (row: Row, last = (row.tot ?? checked) as Iso): Row => {
    const { van, tot } = row as { readonly van: Iso; readonly tot: Iso | null };
    const sure: Row = holds(van, last) ? { zekerheid: "published" } : {};
    return { ...row, bestaat: flemish && holds(van, tot), ...(flemish ? sure : {}) };
  };
  /** A measure of which the facts tell what it is in Flanders, and not what stood in its place elsewhere. */
  const atLeast = (row: Row): Row => (flemish ? { ...row, bestaat: holds(row.van as Iso, row.tot as Iso) } : row);
  const partTime = ({ van: _van, bestaat, zekerheid: _sure, ...row }: Row): Row =>
    flemish && datum < "2017-01-01" ? row : { ...row, bestaat };
  const bonus = "500 / 500 / 750";
  const extended = period("verruimde stagebonus", "500", "2021-09-01", "2023-08-31");
  return [
    atLeast(period("stagebonus 2006", bonus, recognition, "2018-08-31")),
    ofFlanders(period("stagebonus 2018", bonus, "2018-09-01", "2023-06-30")),
    ofFlanders(period("aanvullende stagebonus", "1000", "2020-09-01", "2021-08-31")),
    // All old measures were abolished on 1/7/2023, and this one ran to 31/8/2023: of the months between, nobody tells.
    flemish && holds("2023-07-01", "2023-08-31") ? extended : ofFlanders(extended, "2023-06-30"),
    // For who lives in Flanders, wherever the firm stands.
    { ...period("startbonus", bonus, recognition, "2023-06-30"), bestaat: holds(recognition, "2023-06-30") },
    atLeast(period("mentorkorting 3800", "800", "2016-07-01", "2023-06-30")),
    ofFlanders(period("leerlingen 6310", "1000", "2016-07-01", "2023-06-30")),
    // Under this code since 2017; in the two quarters before, the same measure ran under 6310.
    partTime(ofFlanders(period("deeltijds lerenden 6311", "1000", "2017-01-01", "2023-06-30"))),
    { ...period("structureel 3000", null, "2016-07-01", null), bestaat: true },
    atLeast(period("fiscaal voordeel vennootschap", "40", "2015-09-02", "2019-12-31")),
    atLeast(period("fiscaal voordeel natuurlijke persoon", "40", "2015-09-02", "2023-12-31")),
    datum > "2025-08-31" && flemish
      ? { ...period("PKWP", "1000 / 600", "2023-09-01", null), bestaat: true, zekerheid: "assumed" }
      : ofFlanders(period("PKWP", "1000 / 600", "2023-09-01", null)),
    // The learner lives in Flanders; who is trained elsewhere sends the agreement in himself (§1.6).
    { ...period("leerlingenpremie", "500", "2023-09-01", null), bestaat: holds("2023-09-01", null) },
    // Its first day is in no source.
    {
      maatregel: "leerplekondersteuning",
      bedrag: "3300",
      tot: null,
      zekerheid: "assumed",
      ...(flemish && datum >= "2023-09-01" ? { bestaat: true } : {}),
    },
    {
      ...period("mentorpremie Brussel", "1750", "2018-07-01", null),
      zekerheid: "assumed",
      bestaat: gewest === "Brussel" && holds("2018-07-01", null),
    },
    { ...period("sectorpremies", null, null as never, null), zekerheid: "unknown", bestaat: null },
  ];
};

const turns = [recognition, "2018-07-01", "2018-09-01", "2017-01-01", "2020-01-01", "2020-09-01", "2021-09-01"];

/* Working time, arbeidstijd-jongeren.md */

const young: readonly (readonly [regel: string, grens: number | string | boolean, eenheid: string, sure?: string])[] = [
  ["leeftijdVanaf", 15, "years", "published"],
  ["leeftijdTot", 18, "years", "published"],
  ["dag", 8, "hours/day", "published"],
  ["week", 38, "hours/week", "published"],
  ["weekBouw", 40, "hours/week", "assumed"],
  ["lessenTellen", true, "yesNo", "published"],
  ["werkgeversSamen", true, "yesNo", "published"],
  ["ononderbroken", 4.5, "hours", "published"],
  ["pauzeVanaf", 4.5, "hours", "published"],
  ["pauze", 30, "minutes", "published"],
  ["langePauzeVanaf", 6, "hours", "published"],
  ["langePauze", 60, "minutes", "published"],
  ["langePauzeStuk", 30, "minutes", "published"],
  ["rust", 12, "hours", "published"],
  // The facts say H for the rule and M for what goes beside it, and not which of the two is meant.
  ["zondagsrust", true, "yesNo"],
  ["feestdagsrust", true, "yesNo"],
  ["weekrust", 48, "hours", "published"],
  ["nachtVan", "20:00", "clock"],
  ["nachtTot", "6:00", "clock"],
  ["nachtUitzondering", "23:00", "clock"],
  ["nachtLeeftijd", 16, "years"],
  ["overurenverbod", true, "yesNo", "published"],
];
const grown: typeof young = [
  ["lessenTellen", true, "yesNo", "published"],
  ["weekBouw", 40, "hours/week", "assumed"],
  ["pauzeVanaf", 6, "hours", "published"],
  ["pauze", 15, "minutes", "published"],
  ["rust", 11, "hours", "published"],
];

const workingTime = ({ geboortedatum: born, datum }: { readonly geboortedatum: Iso; readonly datum: Iso }): Verdict => {
  const aged = (years: number) => addMonths(born, 12 * years) <= datum;
  const refused = [
    ...(datum < recognition ? ["notInForce"] : []),
    ...(born > datum ? ["inconsistent"] : []),
    ...(aged(15) ? [] : ["notApplicable"]),
  ];
  if (onLeapEdge(born, datum)) return { open: "a birthday on 29 February" };
  if (refused.length > 0) return { problem: born > datum ? refused.slice(0, -1) : refused };
  // The exception at night is one for who is sixteen.
  const rows = aged(18) ? grown : young.filter(([regel]) => regel !== "nachtUitzondering" || aged(16));
  const shown = rows.map(([regel, grens, eenheid, sure]) => ({
    regel,
    grens,
    eenheid,
    ...(sure === undefined ? {} : { zekerheid: sureOn(datum, sure) }),
  }));
  return { result: shown, certainty: "assumed" };
};

/** premies-erkenning.md §1 to §5; rsz.md §5; arbeidstijd-jongeren.md; leervergoeding.md §6, §10. */
export const tables: Oracle = {
  VERPLICHTINGEN: asked({ needs: ["overeenkomst", "start"], values: duties, says: dutiesSay }),
  ERKENNINGSVOORWAARDEN: asked({
    needs: ["datum"],
    values: { datum: days(recognition, allSectors, "2020-04-01", checked) },
    says: ({ datum }) =>
      datum < recognition ? { problem: "notInForce" } : { result: conditions(datum), certainty: "assumed" },
  }),
  PREMIES: asked({
    needs: ["datum"],
    values: {
      datum: days(...turns, "2023-07-01", "2023-09-01", "2024-01-01", "2025-09-01", checked),
      gewest: maybe(of("Vlaams", "Brussel", "Waals")),
    },
    says: ({ datum, gewest = "Vlaams" }) =>
      datum < recognition ? { problem: "notInForce" } : { result: measures(datum, gewest), certainty: "assumed" },
  }),
  ARBEIDSTIJD: asked({
    needs: ["geboortedatum", "datum"],
    values: fc
      .record({
        datum: days(recognition, checked, "2020-02-29"),
        years: fc.constantFrom(15, 15, 16, 18, 18, 17, 22, 40, 14, 0),
        shift: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -365, max: 365 })),
      })
      .map(({ datum, years, shift }) => ({ geboortedatum: addDays(addMonths(datum, -12 * years), shift), datum })),
    says: workingTime,
  }),
};
