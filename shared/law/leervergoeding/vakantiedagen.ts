import type { Text } from "../../base/text.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, optional, read, refusal, required, rule } from "../../engine/rule.ts";
import { type Overeenkomst, overeenkomst } from "../../facts/overeenkomst.ts";
import { datum } from "../../facts/tijd.ts";
import { vakantiedagen as vakantiedagenVeld } from "../../facts/vakantie.ts";
import { afgeschaft, bestaat } from "../overeenkomst/overeenkomst.ts";
import { vakantiedagen, vakantiedagenOdo, vakantiedagenOdos, vakantiedagenOnbetaald } from "./cijfers.ts";

const facts = { datum: required(datum), overeenkomst: optional(overeenkomst, "OAO") };
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts) => asked.datum;

const hoogstens: Text = {
  nl: "{overeenkomst}, betaalde vakantiedagen in een volledig kalenderjaar: hoogstens {dagen}, opgebouwd in het jaar ervoor. Wie dat jaar niet werkte, heeft er nog geen.",
  fr: "{overeenkomst}, jours de vacances payés dans une année civile complète : au plus {dagen}, acquis l’année précédente. Qui n’a pas travaillé cette année-là n’en a pas encore.",
  en: "{overeenkomst}, paid holidays in a full calendar year: at most {dagen}, built up in the year before. Who did not work in that year has none yet.",
};
const enOnbetaald: Text = {
  nl: " Daarnaast onbetaalde vakantiedagen: hoogstens {perJaar}.",
  fr: " De plus, jours de vacances non payés : au plus {perJaar}.",
  en: " Beside them, unpaid holidays: at most {perJaar}.",
};

const betaald = (soort: Overeenkomst, dagen: Parameter<number>) =>
  caseOf<Facts>()({
    reads: { dagen: read(dagen, opDatum), bestaat: read(bestaat[soort], opDatum) },
    decide: (_, law) => ({ result: law.dagen, because: hoogstens }),
  });

/** An OAO as long as school holidays were not free in themselves: there were unpaid holidays beside the paid ones. */
const voorDeHervorming = caseOf<Facts>()({
  reads: {
    dagen: read(vakantiedagen, opDatum),
    perJaar: read(vakantiedagenOnbetaald, opDatum),
    bestaat: read(bestaat.OAO, opDatum),
  },
  decide: (_, law) => ({
    result: law.dagen,
    because: {
      nl: hoogstens.nl + enOnbetaald.nl,
      fr: hoogstens.fr + enOnbetaald.fr,
      en: hoogstens.en + enOnbetaald.en,
    },
    steps: { onbetaald: { name: vakantiedagenOnbetaald.name, kind: "count", value: law.perJaar } },
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
    nl: "OAO: 20 dagen tot 31/08/2019 (en 20 onbetaalde), 15 vanaf 1/09/2019; SAO: geen; ODOS en ODO: onbekend",
    fr: "OAO : 20 jours jusqu’au 31/08/2019 (et 20 non payés), 15 à partir du 1/09/2019 ; SAO : aucun ; ODOS et ODO : inconnu",
    en: "OAO: 20 days to 31/08/2019 (and 20 unpaid), 15 from 1/09/2019; SAO: none; ODOS and ODO: unknown",
  },
  facts,
  gives: vakantiedagenVeld,
  cases: [...Object.values(byOvereenkomst), voorDeHervorming],
  pick: (asked) => {
    const metOnbetaald = asked.overeenkomst === "OAO" && entryOn(vakantiedagenOnbetaald, asked.datum) !== null;
    const gekozen = metOnbetaald ? voorDeHervorming : byOvereenkomst[asked.overeenkomst];
    return afgeschaft(asked.overeenkomst, asked.datum) ?? gekozen;
  },
});
