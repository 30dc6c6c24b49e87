import fc from "fast-check";
import { type Iso, yearOf } from "./dates.ts";
import { ceil, fraction, less, times } from "./fractions.ts";
import { asked, counts, days, type Oracle, of, sureOn, type Verdict, yesNo } from "./harness.ts";
import {
  baseOf,
  figure,
  impossible,
  isLimited,
  limitedIn,
  notInForce,
  partOf,
  type Quarter,
  type Statuut,
  sureIn,
  told,
  tooEarly,
  unknown,
  yearOfQuarter,
} from "./rsz-base.ts";
import { contributions, type Employer, type OwnPart, ownContribution, reduction } from "./rsz-contributions.ts";
import { muOf, targetReduction } from "./rsz-reductions.ts";
import * as law from "./rsz-tables.ts";
import {
  agreements,
  birthsFor,
  cents,
  employment,
  headcounts,
  inQuarter,
  maybe,
  mus,
  person,
  quarters,
  statuten,
  wages,
  werkgeverscategorieen,
} from "./rsz-values.ts";

/* Codes and counts */

/** RSZ's table is that of 2023K2: a code in another quarter is assumed. */
const codeOf = (birth: Iso, quarter: Quarter, statuut: Statuut, typed: string | number = "000"): Verdict => {
  const wrong = impossible({ geboortedatum: birth }, quarter);
  if (wrong) return wrong;
  if (tooEarly(quarter)) return notInForce;
  const category = String(typed).padStart(3, "0");
  const limited = limitedIn(birth, quarter);
  if (!limited && quarter <= law.publicCodesLast && law.publicServices.includes(category))
    return { result: statuut === "arbeider" ? "019" : "499", certainty: "assumed" };
  const code = { arbeider: limited ? "035" : "015", bediende: limited ? "439" : "495" }[statuut];
  if (law.typesOf(category, code).length === 0) return unknown;
  return { result: code, certainty: quarter === law.allowedIn ? "published" : "assumed" };
};

type Criteria = {
  readonly datum: Iso;
  readonly urenWerkplek: number;
  readonly lesurenPerJaar: number;
  readonly deeltijdsLeerplichtig: boolean;
  readonly eenPlan: boolean | undefined;
  readonly kwalificatie: boolean | undefined;
  readonly eenOvereenkomst: boolean | undefined;
  readonly loon: boolean | undefined;
};

/** Criteria that were not told are taken as met, so a yes that stands on them is assumed. */
const isLearner = (asked: Criteria): Verdict => {
  const { datum, eenPlan, kwalificatie, urenWerkplek, lesurenPerJaar, eenOvereenkomst, loon } = asked;
  if (datum < law.agreementSince.OAO) return notInForce;
  const asks = [eenPlan, kwalificatie, eenOvereenkomst, loon];
  if (asks.includes(false)) return { result: false };
  if (urenWerkplek < 20) return { result: false };
  if (lesurenPerJaar < (asked.deeltijdsLeerplichtig ? 240 : 150)) return { result: false };
  return { result: true, certainty: asks.includes(undefined) ? "assumed" : sureOn(datum, "published") };
};

export const rsz: Oracle = {
  RSZREGIME: asked({
    needs: ["geboortedatum", "datum"],
    values: days(...Object.values(law.agreementSince)).chain((datum) =>
      fc.record({
        geboortedatum: birthsFor(yearOf(datum)),
        datum: fc.constant(datum),
        overeenkomst: maybe(agreements),
      }),
    ),
    says: ({ geboortedatum, datum, overeenkomst = "OAO" }) => {
      if (geboortedatum > datum) return { problem: ["inconsistent", "notInForce"] };
      if (datum < law.agreementSince[overeenkomst]) return notInForce;
      if (overeenkomst !== "OAO" && overeenkomst !== "ODOS") return { result: "geen" };
      const regime = isLimited(geboortedatum, yearOf(datum)) ? "beperkt" : "volledig";
      return { result: regime, certainty: sureOn(datum, "published") };
    },
  }),
  RSZCODE: asked({
    needs: ["geboortedatum", "kwartaal", "statuut"],
    values: inQuarter<{
      readonly geboortedatum: Iso;
      readonly kwartaal: Quarter;
      readonly statuut: Statuut;
      readonly werkgeverscategorie: string | number | undefined;
    }>((quarter) => ({
      geboortedatum: birthsFor(yearOfQuarter(quarter)),
      kwartaal: fc.constant(quarter),
      statuut: statuten,
      werkgeverscategorie: maybe(werkgeverscategorieen),
    })),
    says: ({ geboortedatum, kwartaal, statuut, werkgeverscategorie }) =>
      codeOf(geboortedatum, kwartaal, statuut, werkgeverscategorie),
  }),
  RSZBIJDRAGE: asked({
    needs: ["kwartaalbedrag", "geboortedatum", "kwartaal", "statuut"],
    values: inQuarter<Employer>((quarter) => ({
      ...employment(quarter),
      werknemers: maybe(headcounts),
      fso: maybe(fc.integer({ min: 1, max: 200 }).map((part) => part / 100)),
    })),
    says: contributions,
  }),
  VAKANTIEBIJDRAGE: asked({
    needs: ["kwartaalbedrag", "kwartaal", "statuut"],
    values: { kwartaalbedrag: wages, kwartaal: quarters, statuut: statuten },
    says: ({ kwartaalbedrag, kwartaal, statuut }) => {
      if (tooEarly(kwartaal)) return notInForce;
      if (statuut === "bediende") return { result: 0 };
      return told(partOf(baseOf(kwartaalbedrag, statuut), figure(law.vacationBilled, kwartaal)), "assumed");
    },
  }),
  VERMINDERING: asked({
    needs: ["code", "kwartaalbedrag", "geboortedatum", "kwartaal", "statuut"],
    values: inQuarter<Parameters<typeof reduction>[0]>((quarter) => ({
      ...employment(quarter),
      code: of("3000", "3000", "6310", "6311"),
    })),
    says: reduction,
  }),
  MENTORKORTING: asked({
    needs: ["leerlingen", "kwartaal"],
    values: {
      leerlingen: fc.oneof(fc.constantFrom(0, 1, 4, 5, 6, 9, 10, 11, 15, 16), counts(500)),
      kwartaal: quarters,
      mu: maybe(mus),
    },
    says: ({ leerlingen, kwartaal, mu }) => {
      if (tooEarly(kwartaal)) return notInForce;
      if (kwartaal > law.targetLast) return { result: 0, certainty: "published" };
      const mentors = fraction(ceil(fraction(leerlingen, law.learnersPerMentor)));
      const amount = times(mentors, targetReduction(law.mentorAmount, muOf({ mu })));
      // A mentor of five years with a certificate, asked for in time, at most four quarters: conditions of a right.
      return told(amount, amount.over === 0n ? "published" : "assumed");
    },
  }),
  PERSOONLIJKEBIJDRAGE: asked({
    needs: ["kwartaalbedrag", "geboortedatum", "kwartaal", "statuut"],
    values: inQuarter<OwnPart>((quarter) => ({ ...person(quarter), mu: maybe(mus) })),
    says: ownContribution,
  }),
  RSZLEERLING: asked({
    needs: ["datum", "urenWerkplek", "lesurenPerJaar", "deeltijdsLeerplichtig"],
    values: {
      datum: days(law.agreementSince.OAO),
      urenWerkplek: fc.oneof(fc.constantFrom(19.99, 20, 20.01, 0, 38), cents(0, 40)),
      lesurenPerJaar: fc.oneof(fc.constantFrom(149.99, 150, 150.01, 239.99, 240, 240.01), cents(100, 300)),
      deeltijdsLeerplichtig: yesNo,
      eenPlan: maybe(of(true, true, true, false)),
      kwalificatie: maybe(of(true, true, true, false)),
      eenOvereenkomst: maybe(of(true, true, true, false)),
      loon: maybe(of(true, true, true, false)),
    },
    says: isLearner,
  }),
  RSZDREMPEL: asked({
    needs: ["kwartaal", "k4", "k1", "k2", "k3"],
    values: fc
      .tuple(
        quarters,
        fc.oneof(fc.constantFrom(36, 38, 39, 40, 41, 76, 79, 80, 81), counts(120)),
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      )
      .map(([kwartaal, total, parts]) => {
        const cut = parts.map((part) => part % (total + 1)).sort((left, right) => left - right);
        return { kwartaal, k4: cut[0], k1: cut[1] - cut[0], k2: cut[2] - cut[1], k3: total - cut[2] };
      }),
    says: ({ kwartaal, k4, k1, k2, k3 }) => {
      if (tooEarly(kwartaal)) return notInForce;
      const average = fraction(k4 + k1 + k2 + k3, 4);
      const certainty = sureIn(kwartaal);
      if (less(average, fraction(10))) return { result: "<10", certainty };
      return { result: less(average, fraction(20)) ? "10-19" : ">=20", certainty };
    },
  }),
};
