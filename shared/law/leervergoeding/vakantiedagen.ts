import type { Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, optional, read, refusal, required, rule } from "../../engine/rule.ts";
import { type Overeenkomst, overeenkomst } from "../../facts/overeenkomst.ts";
import { datum } from "../../facts/tijd.ts";
import { vakantiedagen as vakantiedagenVeld } from "../../facts/vakantie.ts";
import { afgeschaft, bestaat } from "../overeenkomst/overeenkomst.ts";
import { vakantiedagen, vakantiedagenOdo, vakantiedagenOdos } from "./cijfers.ts";

const facts = { datum: required(datum), overeenkomst: optional(overeenkomst, "OAO") };
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts) => asked.datum;

const betaald = (soort: Overeenkomst, dagen: Parameter<number>) =>
  caseOf<Facts>()({
    reads: { dagen: read(dagen, opDatum), bestaat: read(bestaat[soort], opDatum) },
    decide: (_, law) => ({
      result: law.dagen,
      because: {
        nl: "{overeenkomst}: hoogstens {dagen} betaalde vakantiedagen in een volledig kalenderjaar, opgebouwd in het jaar ervoor. Wie dat jaar niet werkte, heeft er nog geen.",
        fr: "{overeenkomst} : au plus {dagen} jours de vacances payés dans une année civile complète, acquis l’année précédente. Qui n’a pas travaillé cette année-là n’en a pas encore.",
        en: "{overeenkomst}: at most {dagen} paid holidays in a full calendar year, built up in the year before. Who did not work in that year has none yet.",
      },
    }),
  });

const stage = caseOf<Facts>()({
  reads: { bestaat: read(bestaat.SAO, opDatum) },
  decide: () => ({
    result: 0,
    because: {
      nl: "Een SAO is onbezoldigd en bouwt niets op: geen betaalde vakantiedagen.",
      fr: "Un SAO n’est pas rémunéré et n’ouvre aucun droit : pas de jours de vacances payés.",
      en: "An SAO is unpaid and builds up nothing: no paid holidays.",
    },
    atMost: "derived",
  }),
});

/** An ordinary employee, with the ordinary holidays of one. */
const werknemer = (soort: "DA" | "ODOW") =>
  caseOf<Facts>()({
    reads: { bestaat: read(bestaat[soort], opDatum) },
    decide: () =>
      refusal({
        code: "notApplicable",
        field: overeenkomst,
        because: {
          nl: `Met een ${soort} gelden de gewone vakantieregels van werknemers, niet die van lerenden.`,
          fr: `Avec un ${soort}, les règles ordinaires de vacances des travailleurs valent, pas celles des apprenants.`,
          en: `With an agreement ${soort} the ordinary holiday rules of employees hold, not those of learners.`,
        },
      }),
  });

const byOvereenkomst = {
  OAO: betaald("OAO", vakantiedagen),
  SAO: stage,
  DA: werknemer("DA"),
  ODOS: betaald("ODOS", vakantiedagenOdos),
  ODO: betaald("ODO", vakantiedagenOdo),
  ODOW: werknemer("ODOW"),
} as const satisfies Record<Overeenkomst, unknown>;

/** The most paid holidays a learner can have in a full calendar year, by the rules of a day. */
export const vakantiedagenRegel = rule({
  id: "VAKANTIEDAGEN",
  subject: "leervergoeding",
  name: { nl: "betaalde vakantiedagen", fr: "jours de vacances payés", en: "paid holidays" },
  describe: {
    nl: "Hoogste aantal betaalde vakantiedagen van een lerende in een volledig kalenderjaar.",
    fr: "Nombre maximal de jours de vacances payés d’un apprenant dans une année civile complète.",
    en: "Most paid holidays of a learner in a full calendar year.",
  },
  formula: {
    nl: "OAO: 20 dagen tot 31/08/2019, 15 vanaf 1/09/2019; SAO: geen; ODOS en ODO: onbekend",
    fr: "OAO : 20 jours jusqu’au 31/08/2019, 15 à partir du 1/09/2019 ; SAO : aucun ; ODOS et ODO : inconnu",
    en: "OAO: 20 days to 31/08/2019, 15 from 1/09/2019; SAO: none; ODOS and ODO: unknown",
  },
  facts,
  gives: vakantiedagenVeld,
  cases: Object.values(byOvereenkomst),
  pick: (asked) => afgeschaft(asked.overeenkomst, asked.datum) ?? byOvereenkomst[asked.overeenkomst],
});
