import { type Cents, fractionOfHoursHalfUp, type Hundredths } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type Decision, read, refusal } from "../../engine/rule.ts";
import { weekrooster } from "../../facts/overeenkomst.ts";
import { afwezig } from "../../facts/vergoeding.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { geenWettelijkeNoemer } from "./aannames.ts";
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
  nl: "{uren} zijn de betaalde uren van de hele maand, gelijk verdeeld over de roosterdagen",
  fr: "{uren} sont les heures payées de tout le mois, réparties également sur les jours de l’horaire",
  en: "{uren} are the paid hours of the whole month, spread evenly over the timetable days",
};
const eigenBedrag: Text = {
  nl: "uw eigen uurbedrag is niet met het wettelijke minimum vergeleken",
  fr: "votre propre montant horaire n’a pas été comparé au minimum légal",
  en: "your own hourly amount was not compared with the legal minimum",
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
      nl: `{overeenkomst}: {uren} uur aan ${eigen ? "uw eigen bedrag van {uurbedrag}" : "het minimum van {uurminimum}"}, voor {betaald} van de {mogelijk} roosterdagen: {result}.`,
      fr: `{overeenkomst} : {uren} heures à ${eigen ? "votre propre montant de {uurbedrag}" : "{uurminimum}, le minimum"}, pour {betaald} des {mogelijk} jours de l’horaire : {result}.`,
      en: `{overeenkomst}: {uren} hours at ${eigen ? "your own amount of {uurbedrag}" : "the minimum of {uurminimum}"}, for {betaald} of the {mogelijk} timetable days: {result}.`,
    },
    steps: dagstappen(rooster, { onbetaald: asked.afwezig, opgenomen: 0, betaald }),
    assumptions: [noemer[soort], alleenAfwezigheid, volleMaand, ...(eigen ? [eigenBedrag] : [])],
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
