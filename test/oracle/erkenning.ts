import fc from "fast-check";
import { addDays, addMonths, type Iso, iso, quarterFirst, yearOf } from "./dates.ts";
import { asked, counts, days, maybe, type Oracle, of, quarters, sureOn } from "./harness.ts";
import { registrationDeadline } from "./premies.ts";

/** Recognition exists from this day; the duties of 596.2 and mentor training from the second. */
const recognition = "2016-09-01";
const allSectors = "2019-09-01";
const checked = "2026-11-22";

/** The pages of today name no day; brochures with a date show it first: two weeks (Atlas), five years (EDUCAM). */
const twoWeeks = "2022-08-01";
const fiveYears = "2023-11-01";
export const recognisedFor = (day: Iso): string => (day < fiveYears ? "assumed" : sureOn(day, "published"));

const datum = days(recognition, twoWeeks, fiveYears, allSectors, checked, "2020-02-29", "2024-02-29");

const partnerships = of(
  ...["VPDL", "EDUCAM", "Constructiv", "Constructiv", "Volta", "mtech+", "Woodwize", "Alimento", "Horeca", "Handel"],
  ...["VIVO", "Fitness", "EDUplus", "Textielverzorging", "andere"],
);

/** §3.2: how sure the term of a partnership is. */
const publishedTerm = ["VPDL", "EDUCAM", "Constructiv"];

/** E-C2: construction workers at the establishment to learners; a tranche counts when it is full. */
const constructionScale = (workers: number): number => {
  if (workers < 5) return 1;
  if (workers <= 10) return 2;
  return 2 + Math.floor((workers - 10) / 10);
};

/** premies-erkenning.md §1.5, §3, §4; leervergoeding.md §6; rsz.md §6. */
export const erkenning: Oracle = {
  ERKENNINGTOT: asked({
    needs: ["datum"],
    values: { datum },
    says: ({ datum }) =>
      datum < recognition
        ? { problem: "notInForce" }
        : { result: addDays(addMonths(datum, 5 * 12), -1), certainty: recognisedFor(datum) },
  }),
  ERKENNINGBESLIST: asked({
    needs: ["datum"],
    values: { datum },
    says: ({ datum }) =>
      datum < recognition
        ? { problem: "notInForce" }
        : { result: addDays(datum, 14), certainty: datum < twoWeeks ? "assumed" : sureOn(datum, "published") },
  }),
  ERKENNINGBEROEP: asked({
    needs: ["ontvangenOp"],
    values: { ontvangenOp: datum },
    says: ({ ontvangenOp }) =>
      ontvangenOp < recognition
        ? { problem: "notInForce" }
        : { result: addDays(ontvangenOp, 10), certainty: "assumed" },
  }),
  ERKENNINGHERINNERING: asked({
    needs: ["erkendOp"],
    values: { erkendOp: datum },
    says: ({ erkendOp }) =>
      erkendOp < recognition
        ? { problem: "notInForce" }
        : { result: addMonths(erkendOp, 5 * 12 - 6), certainty: "assumed" },
  }),
  MENTORDEADLINE: asked({
    needs: ["erkendOp"],
    values: {
      erkendOp: days(recognition, allSectors, "2020-03-31", "2020-04-01", checked),
      partnerschap: maybe(partnerships),
    },
    says: ({ erkendOp, partnerschap = "VPDL" }) => {
      if (erkendOp < allSectors) return { problem: "notInForce" };
      if (erkendOp <= "2020-03-31") return { result: addDays(addMonths(erkendOp, 18), -1) };
      const months = partnerschap === "Constructiv" ? 6 : 12;
      const sure = publishedTerm.includes(partnerschap) ? sureOn(erkendOp, "published") : "assumed";
      return { result: addDays(addMonths(erkendOp, months), -1), certainty: sure };
    },
  }),
  UITTREKSELGELDIG: asked({
    needs: ["uittrekselOp", "aangesteldOp"],
    values: fc
      .record({
        aangesteldOp: days(allSectors, checked),
        age: fc.oneof(fc.constantFrom(-1, 0, 1, 363, 364, 365, 366, 367), fc.integer({ min: -40, max: 420 })),
      })
      .map(({ aangesteldOp, age }) => ({ uittrekselOp: addDays(aangesteldOp, -age), aangesteldOp })),
    says: ({ uittrekselOp, aangesteldOp }) => {
      if (aangesteldOp < allSectors) return { problem: "notApplicable" };
      return { result: uittrekselOp <= aangesteldOp && aangesteldOp <= addMonths(uittrekselOp, 12) };
    },
  }),
  CAPACITEIT: asked({
    needs: ["datum", "werknemers"],
    values: {
      datum,
      werknemers: fc.oneof(counts(12), counts(60), counts(3000)),
      mentoren: maybe(counts(12)),
      partnerschap: maybe(partnerships),
      perMentor: maybe(counts(8, 1)),
    },
    // How many a mentor may have only Constructiv tells: one. A bound of one by headcount leaves nothing to ask.
    says: ({ datum, werknemers, mentoren = 1, partnerschap = "VPDL", perMentor }) => {
      if (datum < recognition) return { problem: "notInForce" };
      const staff = Math.max(werknemers, 1);
      const building = partnerschap === "Constructiv";
      const guided = perMentor ?? (building ? 1 : undefined);
      if (guided === undefined) return staff === 1 ? { result: 1, certainty: "assumed" } : { problem: "unknown" };
      const scale = building ? constructionScale(werknemers) : staff;
      return { result: Math.min(staff, mentoren * guided, scale), certainty: "assumed" };
    },
  }),
  PKWPDEADLINE: asked({
    needs: ["datum"],
    values: { datum: days("2016-09-01", "2020-09-01", "2023-09-01", "2023-11-30", checked) },
    says: ({ datum }) => {
      if (datum < recognition) return { problem: "notInForce" };
      // An agreement lasts three years at most: these had ended before there was a premium.
      if (datum < "2020-09-01") return { problem: "notApplicable" };
      return { result: registrationDeadline(datum), certainty: datum < "2023-09-01" ? "published" : "assumed" };
    },
  }),
  DMFATERMIJN: asked({
    needs: ["kwartaal"],
    values: { kwartaal: quarters("2016-07-01") },
    says: ({ kwartaal }) => {
      if (kwartaal < "2016K3") return { problem: "notInForce" };
      const year = yearOf(quarterFirst(kwartaal));
      const ends: Readonly<Record<string, Iso>> = {
        K1: iso(year, 4, 30),
        K2: iso(year, 7, 31),
        K3: iso(year, 10, 31),
        K4: iso(year + 1, 1, 31),
      };
      return { result: ends[kwartaal.slice(4)], certainty: sureOn(quarterFirst(kwartaal), "published") };
    },
  }),
  DIMONATYPE: asked({
    needs: ["overeenkomst", "start"],
    values: {
      overeenkomst: of("OAO", "OAO", "OAO", "SAO", "DA", "ODOS", "ODO", "ODOW"),
      start: days(recognition, "2020-01-01", "2022-09-01", "2023-09-01", checked),
      pc: maybe(of<string | number>("124", 124, "112", "149.02", "302", "1240", "")),
    },
    says: ({ overeenkomst, start, pc }) => {
      if (pc === "1240") return { problem: "notAPc" };
      if (start < recognition || (/^ODO/.test(overeenkomst) && start < "2022-09-01")) return { problem: "notInForce" };
      if (overeenkomst === "ODOW") return { problem: "notApplicable" };
      if (overeenkomst === "ODO") return { problem: "unknown" };
      if (overeenkomst === "SAO") return start < "2020-01-01" ? { problem: "notApplicable" } : { result: "STG" };
      if (overeenkomst === "DA") return { result: "OTH", certainty: "assumed" };
      if (String(pc) === "124") return { result: "RTA" };
      return { result: start < "2023-09-01" ? "OTH" : "ALT" };
    },
  }),
};
