import { type Cents, fractionOfHoursHalfUp, type Hundredths } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type Decision, read, refusal } from "../../engine/rule.ts";
import { weekrooster } from "../../facts/overeenkomst.ts";
import { afwezig } from "../../facts/vergoeding.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { eigenUurbedrag, geenWettelijkeNoemer } from "./aannames.ts";
import { uurminimum } from "./cijfers.ts";
import { dagstappen } from "./maand-stappen.ts";
import { inMaand, type Maandvragen } from "./maandvragen.ts";
import { roosterMet } from "./rooster.ts";

/** The days of the timetable on which hours are paid: lessons count with an ODOS, not with an ODO. */
const betaaldeLetters = { ODOS: "WL", ODO: "W" } as const;
type Soort = keyof typeof betaaldeLetters;

const noemer = {
  ODOS: geenWettelijkeNoemer,
  ODO: {
    nl: "de noemer is het aantal werkplekdagen van de maand (lesuren zijn onbetaald); een wettelijke noemer is niet gevonden",
    fr: "le dénominateur est le nombre de jours au travail du mois (cours non payés) ; aucun dénominateur légal n’a été trouvé",
    en: "the denominator is the month's workplace days (lessons are unpaid); no legal denominator was found",
  },
} as const satisfies Record<Soort, Text>;
const alleenAfwezigheid: Text = {
  nl: "een regel voor schoolvakanties en vakantiedagen van volwassen lerenden is niet gevonden: alleen afwezigheid is afgetrokken",
  fr: "aucune règle sur les vacances des apprenants adultes n’a été trouvée : seules les absences sont déduites",
  en: "no rule for school holidays and holidays of adult learners was found: only absences are deducted",
};
const volleMaand: Text = {
  nl: "de betaalde uren ({uren}) zijn die van de hele maand, gelijk verdeeld over de roosterdagen",
  fr: "les heures payées ({uren}) sont celles de tout le mois, réparties également sur les jours de l’horaire",
  en: "the paid hours ({uren}) are those of the whole month, spread evenly over the timetable days",
};
const geenWerkplekdagen: Text = {
  nl: "met een ODO zijn alleen werkplekdagen betaald, en dit weekrooster heeft er geen (W)",
  fr: "avec un ODO, seuls les jours au travail sont payés, et cet horaire n’en a pas (W)",
  en: "with an ODO only workplace days are paid, and this timetable has none (W)",
};

const decide = (soort: Soort, asked: Maandvragen, uurloon: Cents, eigen: boolean): Decision => {
  const rooster = roosterMet(asked, betaaldeLetters[soort]);
  const { mogelijk, binnen } = rooster;
  if (mogelijk === 0) return refusal({ code: "inconsistent", field: weekrooster, because: geenWerkplekdagen });
  const betaald = binnen - asked.afwezig;
  if (betaald < 0)
    return refusal({
      code: "tooManyDays",
      field: afwezig,
      given: String(asked.afwezig),
      values: { dagen: String(binnen) },
    });
  return {
    result: fractionOfHoursHalfUp(uurloon, asked.uren as Hundredths, betaald, mogelijk),
    because: {
      nl: `{overeenkomst}: {uren} uur aan ${eigen ? "uw eigen bedrag van {uurbedrag}" : "het minimum van {uurminimum}"}, te betalen roosterdagen {betaald} van {mogelijk}: {result}.`,
      fr: `{overeenkomst} : {uren} h à ${eigen ? "votre propre montant de {uurbedrag}" : "{uurminimum}, le minimum"}, jours de l’horaire à payer {betaald} sur {mogelijk} : {result}.`,
      en: `{overeenkomst}: {uren} h at ${eigen ? "your own amount of {uurbedrag}" : "the minimum of {uurminimum}"}, timetable days to pay {betaald} of {mogelijk}: {result}.`,
    },
    steps: dagstappen(rooster, { geschorst: 0, onbetaald: asked.afwezig, opgenomen: 0, betaald }),
    assumptions: [noemer[soort], alleenAfwezigheid, volleMaand, ...(eigen ? [eigenUurbedrag] : [])],
  };
};

/** What is due for a month of an adult learner: the hours at the hourly minimum, or at the caller's own amount. */
const perUur = (soort: Soort) => ({
  wettelijk: caseOf<Maandvragen>()({
    reads: { bestaat: read(bestaat[soort], inMaand), uurminimum: read(uurminimum, inMaand) },
    decide: (asked, law) => decide(soort, asked, law.uurminimum, false),
  }),
  eigen: caseOf<Maandvragen>()({
    reads: { bestaat: read(bestaat[soort], inMaand) },
    decide: (asked) => decide(soort, asked, asked.uurbedrag as Cents, true),
  }),
});

export const maandUur = { ODOS: perUur("ODOS"), ODO: perUur("ODO") } as const satisfies Record<Soort, unknown>;
