import { begunTimes, type Cents, wholeFactor } from "../../../base/money.ts";
import { caseOf, type FactsOf, optional, read, required, rule } from "../../../engine/rule.ts";
import { mu } from "../../../facts/rooster.ts";
import { leerlingen, vermindering } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { bedragStap, opKwartaal } from "../kwartaal.ts";
import { betaReads, maalMuBeta } from "./beta.ts";
import { betaDoelgroep, mentor, mentorLeerlingen } from "./cijfers.ts";
import { isNaDePeriode, naDePeriode } from "./periode.ts";

const facts = { leerlingen: required(leerlingen), kwartaal: required(kwartaal), mu: optional(mu, wholeFactor) };
type Facts = FactsOf<typeof facts>;

const korting = caseOf<Facts>()({
  reads: {
    bedrag: read(mentor, opKwartaal),
    perMentor: read(mentorLeerlingen, opKwartaal),
    ...betaReads<Facts>(betaDoelgroep),
  },
  decide: (asked, law) => {
    const mentoren = begunTimes(asked.leerlingen, law.perMentor);
    const elk = maalMuBeta(law.bedrag, asked.mu, law);
    return {
      result: (mentoren * elk) as Cents,
      because: {
        nl: "{mentoren} mentoren (één per begonnen {perMentor} lerenden) aan {elk} is {result}, vóór het plafond van de bijdragen van elke mentor.",
        fr: "{mentoren} tuteurs (un par tranche entamée de {perMentor} apprenants) à {elk} font {result}, avant le plafond des cotisations de chaque tuteur.",
        en: "{mentoren} mentors (one for each begun {perMentor} learners) at {elk} is {result}, before the cap of each mentor's own contributions.",
      },
      steps: {
        mentoren: {
          name: { nl: "mentoren", fr: "tuteurs", en: "mentors" },
          kind: "count",
          value: mentoren,
        },
        elk: bedragStap(
          {
            nl: "per mentor (bedrag × µ × bèta)",
            fr: "par tuteur (montant × µ × bêta)",
            en: "for each mentor (amount × µ × beta)",
          },
          elk,
        ),
      },
    };
  },
});

const afgeschaft = naDePeriode<Facts>(mentor, {
  nl: "De mentorkorting 3800 bestond tot en met {grens}; in haar plaats kwam de premie kwalificerend werkplekleren (PKWP).",
  fr: "La réduction tuteur 3800 a existé jusqu’en {grens} ; la prime d’apprentissage qualifiant (PKWP) l’a remplacée.",
  en: "The mentor reduction 3800 existed up to {grens}; the premium for qualifying workplace learning (PKWP) took its place.",
});

/** Reduction for mentors, which Flanders abolished: before the cap on the mentor's own contributions. */
export const mentorkorting = rule({
  id: "MENTORKORTING",
  subject: "rsz",
  name: { nl: "mentorkorting", fr: "réduction tuteur", en: "mentor reduction" },
  describe: {
    nl: "Doelgroepvermindering voor mentoren (3800) in een kwartaal, vóór het plafond op hun eigen bijdragen.",
    fr: "Réduction groupe cible pour tuteurs (3800) d’un trimestre, avant le plafond de leurs propres cotisations.",
    en: "Target-group reduction for mentors (3800) in a quarter, before the cap on their own contributions.",
  },
  formula: {
    nl: "één mentor per begonnen 5 lerenden × € 800 × µ × bèta, tot en met 2023K2",
    fr: "un tuteur par tranche entamée de 5 apprenants × 800 € × µ × bêta, jusqu’en 2023K2",
    en: "one mentor for each begun 5 learners × € 800 × µ × beta, up to 2023K2",
  },
  facts,
  gives: vermindering,
  cases: [korting, afgeschaft],
  pick: (asked) => (isNaDePeriode(mentor, asked) ? afgeschaft : korting),
});
