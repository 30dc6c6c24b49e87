import { begunTimes, type Cents, wholeFactor, zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
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

const voorwaarden: readonly Text[] = [
  {
    nl: "de vestiging ligt in het Vlaams Gewest",
    fr: "l’établissement est situé en Région flamande",
    en: "the establishment lies in the Flemish Region",
  },
  {
    nl: "elke mentor heeft 5 jaar praktijk en een attest (of ervaringsbewijs of pedagogisch diploma)",
    fr: "chaque tuteur a 5 ans de pratique et une attestation (ou un titre d’expérience ou un diplôme pédagogique)",
    en: "each mentor has 5 years of practice and a certificate (or proof of experience or a teaching diploma)",
  },
  {
    nl: "de aanvraag is op tijd ingediend bij het Departement WSE: ten laatste op de laatste dag van het kwartaal na het eerste kwartaal van gebruik",
    fr: "la demande a été introduite à temps au Departement WSE : au plus tard le dernier jour du trimestre qui suit le premier trimestre d’utilisation",
    en: "the request was filed in time at the Departement WSE: at the latest on the last day of the quarter after the first quarter of use",
  },
  {
    nl: "elke mentor heeft de korting hoogstens 4 kwartalen per mentorperiode",
    fr: "chaque tuteur a la réduction 4 trimestres au plus par période de tutorat",
    en: "each mentor has the reduction for at most 4 quarters a mentor period",
  },
  {
    nl: "de lerenden staan in Dimona; voor anderen tellen de uren begeleiding",
    fr: "les apprenants sont déclarés en Dimona ; pour les autres comptent les heures d’accompagnement",
    en: "the learners are declared in Dimona; for others the hours of guidance count",
  },
];

const korting = caseOf<Facts>()({
  reads: {
    bedrag: read(mentor, opKwartaal),
    perMentor: read(mentorLeerlingen, opKwartaal),
    ...betaReads<Facts>(betaDoelgroep),
  },
  decide: (asked, law) => {
    const mentoren = begunTimes(asked.leerlingen, law.perMentor);
    const elk = maalMuBeta(law.bedrag, asked.mu, law);
    const result = (mentoren * elk) as Cents;
    return {
      result,
      // Without a reduction there is nothing on which these conditions could take away.
      assumptions: result === zeroCents ? [] : voorwaarden,
      because: {
        nl: "Aantal mentoren: {mentoren} (één per begonnen {perMentor} lerenden); aan {elk} elk is dat {result}, vóór het plafond van de bijdragen van elke mentor.",
        fr: "Nombre de tuteurs : {mentoren} (un par tranche entamée de {perMentor} apprenants) ; à {elk} chacun cela fait {result}, avant le plafond des cotisations de chaque tuteur.",
        en: "Number of mentors: {mentoren} (one for each begun {perMentor} learners); at {elk} each that is {result}, before the cap of each mentor's own contributions.",
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
  cases: [korting, afgeschaft.geval],
  pick: (asked) => (isNaDePeriode(mentor, asked) ? afgeschaft.geval : korting),
});
