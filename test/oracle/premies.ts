import fc from "fast-check";
import { addDays, addMonths, earlier, type Iso, later } from "./dates.ts";
import { decimal, percent, shown, times, toCent } from "./fractions.ts";
import {
  asked,
  counts,
  days,
  euros,
  hundredths,
  maybe,
  type Oracle,
  of,
  schoolYears,
  type Verdict,
  yesNo,
} from "./harness.ts";

const yearIn = (schooljaar: string): number => Number(schooljaar.slice(0, 4));
const firstDay = (schooljaar: string): Iso => `${yearIn(schooljaar)}-09-01`;
const lastDay = (schooljaar: string): Iso => `${yearIn(schooljaar) + 1}-08-31`;

/** Months from date to date: n months from a day end on the day before the same day n months on (§1.4). */
const lasts = (months: number, from: Iso, to: Iso): boolean => addDays(addMonths(from, months), -1) <= to;

/** Whether an agreement runs so many months within a school year; a blank end is one that still runs. */
const lastsInYear = (months: number, start: Iso, einde: Iso | undefined, schooljaar: string): boolean =>
  lasts(months, later(start, firstDay(schooljaar)), earlier(einde ?? lastDay(schooljaar), lastDay(schooljaar)));

/** Under 18 on 1 September of the school year. */
const isMinor = (born: Iso, schooljaar: string): boolean => addMonths(born, 18 * 12) > firstDay(schooljaar);

const agreements = of("OAO", "OAO", "OAO", "OAO", "SAO", "SAO", "DA", "DA", "ODOS", "ODO", "ODOW");
const regions = fc.oneof({ weight: 8, arbitrary: fc.constant("Vlaams") }, of("Brussel", "Waals"));
const ofPupils = ["OAO", "SAO", "DA"];

type Agreement = { readonly overeenkomst: string; readonly start: Iso; readonly geboortedatum?: Iso };

/** Of an agreement from before its kind was there the answer may also be that it was not. */
const orTooEarly =
  <V extends Agreement>(says: (values: V) => Verdict) =>
  (values: V): Verdict => {
    const since = /^ODO/.test(values.overeenkomst) ? "2022-09-01" : "2016-09-01";
    const verdict = says(values);
    // Nobody starts before birth: that is a contradiction, whatever else holds.
    if (values.geboortedatum !== undefined && values.geboortedatum > values.start) return { problem: "inconsistent" };
    return values.start < since ? { oneOf: [verdict, { problem: "notInForce" }] } : verdict;
  };

/** Of a right that is granted, a condition that was left blank is assumed to be met. */
const assuming = (verdict: Verdict, ...conditions: readonly unknown[]): Verdict =>
  "result" in verdict && verdict.result !== 0 && conditions.includes(undefined)
    ? { ...verdict, certainty: "assumed" }
    : verdict;

/** A school year, mostly of these, and an agreement that mostly lies about it. */
const agreement = (changes: readonly Iso[], first: number, last: number) =>
  fc
    .record({
      schooljaar: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: first, max: last }).map((year) => `${year}-${year + 1}`) },
        { weight: 1, arbitrary: schoolYears },
      ),
      begins: fc.oneof(
        fc.constantFrom(-366, -365, -364, -1, 0, 1, 242, 241, 243, 272, 273, 274),
        fc.integer({ min: -400, max: 380 }),
      ),
      free: days(...changes),
      freely: fc.integer({ min: 0, max: 9 }),
      months: fc.integer({ min: 0, max: 14 }),
      extra: fc.oneof(fc.constantFrom(-2, -1, 0), fc.integer({ min: -40, max: 40 })),
      running: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ schooljaar, begins, free, freely, months, extra, running }) => {
      const start = freely === 0 ? free : addDays(firstDay(schooljaar), begins);
      return { schooljaar, start, einde: running === 0 ? undefined : addDays(addMonths(start, months), extra) };
    });

/** §1.5: the last day to register an agreement. */
export const registrationDeadline = (start: Iso): Iso =>
  start < "2023-09-01" ? "2023-11-30" : addDays(addMonths(start, 3), -1);

/** Earlier grants: mostly so few that one more may follow. */
const received = fc.oneof({ weight: 3, arbitrary: counts(2) }, { weight: 1, arbitrary: counts(5) });
/** Shifts of a deadline: often the day itself and the days beside it. */
const shifts = fc.oneof(fc.integer({ min: -4, max: 1 }), fc.integer({ min: -120, max: 20 }));

/** A birth 14 to 22 years before the school year, often on the 18th birthday's edge. */
const births = (schooljaar: string, age: number, shift: number): Iso =>
  addDays(addMonths(firstDay(schooljaar), -12 * age), shift);

type Learner = { readonly age: number; readonly shift: number };
const learner: fc.Arbitrary<Learner> = fc.record({
  age: fc.oneof(
    { weight: 8, arbitrary: fc.constant(18) },
    { weight: 8, arbitrary: fc.integer({ min: 15, max: 22 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  shift: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -365, max: 365 })),
});

/* Premie kwalificerend werkplekleren, §1 */

type Pkwp = {
  readonly overeenkomst: string;
  readonly start: Iso;
  readonly einde: Iso | undefined;
  readonly schooljaar: string;
  readonly gewest: string | undefined;
  readonly mentorOpgeleid: boolean | undefined;
  readonly geregistreerd: Iso | undefined;
  readonly ontvangen: number | undefined;
  readonly vergoed: boolean | undefined;
  readonly toestemmingOp: Iso | undefined;
  readonly vks: number | undefined;
  readonly urenWerkplek: number | undefined;
  readonly urenLes: number | undefined;
  readonly overeenkomstVolledig: boolean | undefined;
};

const mostly = fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

type Perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>;
const given: Perhaps = (arbitrary) => arbitrary;

const pkwpCases = (perhaps: Perhaps): fc.Arbitrary<Pkwp> =>
  fc
    .record({
      agreement: agreement(["2023-09-01", "2023-05-01", "2024-05-01"], 2022, 2027),
      overeenkomst: agreements,
      gewest: perhaps(regions),
      mentorOpgeleid: perhaps(mostly),
      registered: perhaps(shifts),
      consent: perhaps(shifts),
      old: fc.boolean(),
      ontvangen: perhaps(received),
      vergoed: perhaps(yesNo),
      vks: perhaps(fc.oneof({ weight: 4, arbitrary: counts(4, 1) }, { weight: 1, arbitrary: counts(8, 1) })),
      urenWerkplek: perhaps(fc.oneof(hundredths(40, 12), counts(40, 12))),
      urenLes: perhaps(fc.oneof(hundredths(20), counts(20))),
      overeenkomstVolledig: perhaps(mostly),
    })
    .map(({ agreement, registered, consent, old, ...rest }) => {
      const edge = old && agreement.start < "2023-09-01" ? "2023-12-01" : addMonths(agreement.start, 3);
      const day = (shift: number | undefined) => (shift === undefined ? undefined : addDays(edge, shift));
      return { ...agreement, ...rest, geregistreerd: day(registered), toestemmingOp: day(consent) };
    });

const paidByLaw: Readonly<Record<string, boolean>> = { OAO: true, SAO: false, DA: true, ODOS: true, ODO: true };

const pkwpSays = (values: Pkwp): Verdict => {
  const { overeenkomst, start, einde, schooljaar, gewest, mentorOpgeleid, geregistreerd, ontvangen = 0 } = values;
  const { vergoed, toestemmingOp, vks, urenWerkplek, urenLes, overeenkomstVolledig } = values;
  if (einde !== undefined && einde < start) return { problem: "inconsistent" };
  if (yearIn(schooljaar) < 2023) return { result: 0 };
  const deadline = registrationDeadline(start);
  const adult = ["ODO", "ODOS", "ODOW"].includes(overeenkomst);
  const fails =
    (gewest !== undefined && gewest !== "Vlaams") ||
    !lastsInYear(4, start, einde, schooljaar) ||
    mentorOpgeleid === false ||
    (geregistreerd !== undefined && geregistreerd > deadline) ||
    (toestemmingOp !== undefined && toestemmingOp > deadline) ||
    ontvangen >= 3 ||
    overeenkomstVolledig === false ||
    (vks !== undefined && vks > 4 && !adult && overeenkomst !== "DA") ||
    (urenWerkplek !== undefined && urenLes !== undefined && urenWerkplek < urenLes);
  if (fails) return { result: 0 };
  // A DA is of a pupil, with a level, or of an adult (sociale Maribel), without: the facts do not tell which.
  if (overeenkomst === "DA" && vks !== undefined && vks > 4) return { open: "a DA of level 5 and more" };
  if (overeenkomst === "ODOW") return { problem: "unknown" };
  const paid = vergoed ?? paidByLaw[overeenkomst];
  // The level is no condition for adults, so that a blank one is nothing to assume.
  const level = adult ? 4 : vks;
  const others = [gewest, mentorOpgeleid, geregistreerd, toestemmingOp, urenWerkplek, urenLes, overeenkomstVolledig];
  const result = paid ? 1000 : 600;
  if (yearIn(schooljaar) >= 2025 || [level, ...others].includes(undefined)) return { result, certainty: "assumed" };
  // No source tells how sure it is of a DA's wage, of pay an adult may waive, of an SAO's months by Dimona, or how four
  // months are counted: so long as it is more than that by any count, it is sure.
  const plain = (overeenkomst === "OAO" || adult) && vergoed === true && values.ontvangen !== undefined;
  // Whether the bonuses of 2020 to 2023 outside the ordinary ones count among those received, nobody tells.
  if (ontvangen > 0 && start < "2023-09-01") return { result, certainty: "assumed" };
  const told = plain && lastsInYear(6, start, einde, schooljaar);
  return told ? { result, certainty: "published" } : { result };
};

/* Stagebonus, §2 */

type Bonus = {
  readonly overeenkomst: string;
  readonly start: Iso;
  readonly einde: Iso | undefined;
  readonly schooljaar: string;
  readonly geboortedatum: Iso;
  readonly ontvangen: number | undefined;
  readonly gewest: string | undefined;
  readonly aangevraagdOp: Iso | undefined;
  readonly eersteAanvraagOp: Iso | undefined;
};

const bonusCases: fc.Arbitrary<Bonus> = fc
  .record({
    agreement: agreement(
      ["2018-09-01", "2020-09-01", "2021-09-01", "2022-09-01", "2023-06-30", "2023-09-01"],
      2016,
      2023,
    ),
    overeenkomst: fc.oneof({ weight: 12, arbitrary: of("OAO", "SAO", "DA") }, agreements),
    learner,
    ontvangen: maybe(received),
    gewest: maybe(regions),
    first: maybe(shifts),
    asked: maybe(fc.oneof(fc.integer({ min: -4, max: 2 }), fc.integer({ min: -300, max: 100 }))),
  })
  .map(({ agreement, learner: { age, shift }, asked, first, ...rest }) => ({
    ...agreement,
    ...rest,
    eersteAanvraagOp: first === undefined ? undefined : addDays(addMonths(agreement.start, 3), first),
    geboortedatum: births(agreement.schooljaar, age, shift),
    aangevraagdOp: asked === undefined ? undefined : addDays(`${yearIn(agreement.schooljaar) + 1}-12-31`, asked),
  }));

/** The third grant is the high one, and there is no fourth. */
const grant = (ontvangen: number): number => [500, 500, 750][ontvangen] ?? 0;

const bonusSays = (values: Bonus): Verdict => {
  const { overeenkomst, start, einde, schooljaar, geboortedatum, ontvangen = 0, gewest = "Vlaams" } = values;
  const { aangevraagdOp, eersteAanvraagOp } = values;
  const year = yearIn(schooljaar);
  if (einde !== undefined && einde < start) return { problem: "inconsistent" };
  if (year < 2016) return { problem: "notInForce" };
  if (year > 2022 || !ofPupils.includes(overeenkomst) || gewest !== "Vlaams") return { result: 0 };
  if (aangevraagdOp !== undefined && aangevraagdOp > `${year + 1}-12-31`) return { result: 0 };
  if (year < 2018) {
    // The old rules: an agreement planned for four months at least, that lies in the school year.
    const inYear = start <= lastDay(schooljaar) && (einde === undefined || einde >= firstDay(schooljaar));
    const planned = einde === undefined || lasts(4, start, einde);
    if (!inYear || !planned) return { result: 0 };
    // A first request within three months of the start: of the day three months on, no source tells.
    const threeMonths = addMonths(start, 3);
    if (eersteAanvraagOp === threeMonths) return { oneOf: [{ result: 0 }, { result: grant(ontvangen) }] };
    return { result: eersteAanvraagOp !== undefined && eersteAanvraagOp > threeMonths ? 0 : grant(ontvangen) };
  }
  if (!lastsInYear(3, start, einde, schooljaar)) return { result: 0 };
  const minor = isMinor(geboortedatum, schooljaar);
  const regular = ontvangen > 0 || minor ? grant(ontvangen) : 0;
  if (year === 2020) return { result: regular + 1000 };
  if (year >= 2021 && ontvangen === 0 && !minor) return { result: 500 };
  return { result: regular };
};

/* The learner's premiums, §1.6 and §2 */

const pupilCases = fc
  .record({
    agreement: agreement(["2023-09-01", "2018-09-01", "2023-06-30"], 2018, 2026),
    overeenkomst: agreements,
    woontInVlaanderen: maybe(mostly),
    geslaagd: maybe(mostly),
    ontvangen: maybe(received),
    registered: maybe(shifts),
    learner,
  })
  .map(({ agreement, registered, learner: { age, shift }, ...rest }) => ({
    ...agreement,
    ...rest,
    geregistreerd:
      registered === undefined ? undefined : addDays(registrationDeadline(agreement.start), registered + 1),
    geboortedatum: births(agreement.schooljaar, age, shift),
  }));

/** premies-erkenning.md §1, §2. */
export const premies: Oracle = {
  PREMIEKWP: asked({
    zeros: ["ontvangen"],
    needs: ["overeenkomst", "start", "schooljaar"],
    values: fc.oneof(pkwpCases(maybe), pkwpCases(given)),
    says: orTooEarly(pkwpSays),
  }),
  STAGEBONUS: asked({
    zeros: ["ontvangen"],
    needs: ["overeenkomst", "start", "schooljaar", "geboortedatum"],
    values: bonusCases,
    says: orTooEarly((values) => assuming(bonusSays(values), values.gewest, values.ontvangen, values.aangevraagdOp)),
  }),
  LEERLINGENPREMIE: asked({
    zeros: ["ontvangen"],
    needs: ["overeenkomst", "start", "schooljaar"],
    values: pupilCases.map(({ geslaagd: _geslaagd, geboortedatum: _born, ...rest }) => rest),
    says: orTooEarly((values) => {
      const { overeenkomst, start, einde, schooljaar, geregistreerd } = values;
      const { woontInVlaanderen = true, ontvangen = 0 } = values;
      if (einde !== undefined && einde < start) return { problem: "inconsistent" };
      if (yearIn(schooljaar) < 2023 || !ofPupils.includes(overeenkomst) || !woontInVlaanderen) return { result: 0 };
      if (geregistreerd !== undefined && geregistreerd > registrationDeadline(start)) return { result: 0 };
      const result = ontvangen < 3 && lastsInYear(4, start, einde, schooljaar) ? 500 : 0;
      return assuming({ result }, values.woontInVlaanderen, values.ontvangen, geregistreerd);
    }),
  }),
  STARTBONUS: asked({
    zeros: ["ontvangen"],
    needs: ["overeenkomst", "start", "schooljaar", "geboortedatum"],
    values: pupilCases.map(({ geregistreerd: _registered, ...rest }) => rest),
    says: orTooEarly((values) => {
      const { overeenkomst, start, einde, schooljaar, geboortedatum } = values;
      const { geslaagd = true, woontInVlaanderen = true, ontvangen = 0 } = values;
      if (einde !== undefined && einde < start) return { problem: "inconsistent" };
      if (yearIn(schooljaar) < 2016) return { problem: "notInForce" };
      if (yearIn(schooljaar) > 2022) return { result: 0, certainty: "published" };
      if (!ofPupils.includes(overeenkomst)) return { result: 0 };
      if (!geslaagd || !woontInVlaanderen || !lastsInYear(3, start, einde, schooljaar)) return { result: 0 };
      const result = ontvangen > 0 || isMinor(geboortedatum, schooljaar) ? grant(ontvangen) : 0;
      return assuming({ result }, values.geslaagd, values.woontInVlaanderen, values.ontvangen);
    }),
  }),
  FISCAALVOORDEEL: asked({
    needs: ["kosten", "boekjaarBegin", "vorm"],
    values: {
      kosten: fc.oneof(euros(1000), euros(99_999)),
      boekjaarBegin: days("2015-09-02", "2020-01-01", "2023-01-01", "2023-09-01", "2024-01-01"),
      vorm: of("natuurlijkePersoon", "vennootschap"),
      stagebonus: maybe(mostly),
    },
    says: ({ kosten, boekjaarBegin, vorm, stagebonus }) => {
      // The advantage is older than the product, which answers from the financial years that hold 1 September 2016.
      if (boekjaarBegin < "2015-09-02") return { problem: "notInForce" };
      const last = vorm === "vennootschap" ? "2019-12-31" : "2023-12-31";
      if (stagebonus === false || boekjaarBegin > last) return { result: 0 };
      const result = shown(toCent(times(decimal(kosten), percent("40"))));
      if (stagebonus === undefined) return { result, certainty: "assumed" };
      return vorm === "vennootschap" ? { result, certainty: "published" } : { result };
    },
  }),
};
