import { weakestOf } from "../../base/certainty.ts";
import { addMonths, type Day, isoOf } from "../../base/day.ts";
import { type Cents, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterOfDay, quarterStart, quartersPerYear, quarterText } from "../../base/quarter.ts";
import { schoolYearEnd, schoolYearOfDay, schoolYearText } from "../../base/schoolyear.ts";
import { inEach, type Text } from "../../base/text.ts";
import { answerFacts } from "../../engine/answer.ts";
import { euro, type Field, text } from "../../facts/field.ts";
import type { Per } from "../../facts/kost.ts";
import { zekerheid } from "../../facts/tabel.ts";
import { dmfaTermijn } from "../verplichtingen/termijnen.ts";
import { type Kostmaand, nettoVan, totaalVan } from "./berekening.ts";

const inEuro = (id: string, name: Text, describe: Text): Field => euro({ id, name, describe });

/** The columns, for ever in this order. */
export const kolommen: readonly Field[] = [
  text({
    id: "maand",
    name: { nl: "maand", fr: "mois", en: "month" },
    describe: {
      nl: "jaar en maand, kwartaal of schooljaar, of totaal",
      fr: "année et mois, trimestre ou année scolaire, ou total",
      en: "year and month, quarter or school year, or the total",
    },
  }),
  inEuro(
    "tarief",
    { nl: "tarief", fr: "tarif", en: "tariff" },
    {
      nl: "maandtarief van de trap, of uw eigen bedrag",
      fr: "tarif mensuel de l’échelon, ou votre propre montant",
      en: "the step's monthly tariff, or an amount of your own",
    },
  ),
  inEuro(
    "verschuldigd",
    { nl: "verschuldigd", fr: "dû", en: "due" },
    {
      nl: "leervergoeding die voor de maand te betalen is",
      fr: "indemnité à payer pour le mois",
      en: "allowance to pay for the month",
    },
  ),
  inEuro(
    "bijdragen",
    { nl: "bijdragen", fr: "cotisations", en: "contributions" },
    {
      nl: "RSZ-bijdragen van de werkgever, vóór verminderingen",
      fr: "cotisations ONSS de l’employeur, avant réductions",
      en: "the employer's contributions, before reductions",
    },
  ),
  inEuro(
    "verminderingen",
    { nl: "verminderingen", fr: "réductions", en: "reductions" },
    { nl: "verminderingen 3000 en 6310", fr: "réductions 3000 et 6310", en: "reductions 3000 and 6310" },
  ),
  inEuro(
    "vakantiebijdrage",
    { nl: "vakantiebijdrage", fr: "cotisation de vacances", en: "holiday contribution" },
    {
      nl: "jaarlijkse vakantiebijdrage, een jaar later aangerekend",
      fr: "cotisation annuelle de vacances, facturée un an plus tard",
      en: "yearly holiday contribution, billed a year later",
    },
  ),
  inEuro(
    "premies",
    { nl: "premies", fr: "primes", en: "premiums" },
    {
      nl: "PKWP of stagebonus waarop de maand recht geeft",
      fr: "PKWP ou stagebonus auquel le mois donne droit",
      en: "PKWP or stagebonus that the month gives a right to",
    },
  ),
  inEuro(
    "nettokost",
    { nl: "nettokost", fr: "coût net", en: "net cost" },
    {
      nl: "verschuldigd + bijdragen − verminderingen + vakantiebijdrage − premies",
      fr: "dû + cotisations − réductions + cotisation de vacances − primes",
      en: "due + contributions − reductions + holiday contribution − premiums",
    },
  ),
  zekerheid,
  text({
    id: "betaalmaand",
    name: { nl: "betaalmaand", fr: "mois de paiement", en: "month of payment" },
    describe: { nl: "wanneer het geld beweegt", fr: "quand l’argent est versé", en: "when the money moves" },
  }),
];

/** The month so many months after the end of a quarter's year. */
const naJaareinde = (kwartaal: Quarter, maanden: number): Day => {
  const nieuwjaar = quarterStart((kwartaal - (kwartaal % quartersPerYear) + quartersPerYear) as Quarter);
  return addMonths(nieuwjaar, maanden - 1);
};

const yearAndMonth = /^\d{4}-\d{2}/;
const maandText = (day: Day): string => yearAndMonth.exec(isoOf(day))?.[0] ?? "";

/** What a row stands for, by its first month. */
const rijnaam: Readonly<Record<Per, (first: Day) => string>> = {
  maand: maandText,
  kwartaal: (first) => quarterText(quarterOfDay(first)),
  schooljaar: (first) => schoolYearText(schoolYearOfDay(first)),
};

/** The payments, and of a month what is paid and the month in which it is. */
type Betaling = {
  readonly naam: Text;
  readonly van: (maand: Kostmaand, vakantieMaanden: number) => readonly [Cents | null, Day];
};
const betalingen: readonly Betaling[] = [
  {
    naam: { nl: "leervergoeding", fr: "indemnité d’apprentissage", en: "learning allowance" },
    van: ({ verschuldigd, first }) => [verschuldigd, first],
  },
  {
    naam: { nl: "RSZ", fr: "ONSS", en: "RSZ" },
    van: ({ verminderingen, bijdragen, first }) => [
      verminderingen === null ? zeroCents : bijdragen,
      answerFacts(dmfaTermijn, { kwartaal: quarterOfDay(first) }).result as Day,
    ],
  },
  {
    naam: { nl: "vakantiebijdrage", fr: "cotisation de vacances", en: "holiday contribution" },
    van: ({ vakantiebijdrage, first }, vakantieMaanden) => [
      vakantiebijdrage ?? zeroCents,
      naJaareinde(quarterOfDay(first), vakantieMaanden),
    ],
  },
  {
    naam: { nl: "premie na", fr: "prime après", en: "premium after" },
    van: ({ premies, first }) => [premies, schoolYearEnd(schoolYearOfDay(first))],
  },
];

const totEnMet: Text = { nl: " t/m ", fr: " à ", en: " to " };

/** When the money of these months moves: each payment, from the first month in which it is made to the last. */
const betaalmaand = (maanden: readonly Kostmaand[], vakantieMaanden: number): Text => {
  const delen = betalingen.flatMap(({ naam, van }) => {
    const months = maanden
      .map((maand) => van(maand, vakantieMaanden))
      .filter(([cents]) => cents !== zeroCents)
      .map(([, day]) => maandText(day));
    return months.length === 0 ? [] : [{ naam, months: [...new Set([months[0], months[months.length - 1]])] }];
  });
  return inEach((language) =>
    delen.map(({ naam, months }) => `${naam[language]} ${months.join(totEnMet[language])}`).join("; "),
  );
};

/** A row that adds up months. */
const rij = (naam: string, maanden: readonly Kostmaand[], betaald: Text | "") => {
  const kolom = (name: "tarief" | "verschuldigd" | "bijdragen" | "verminderingen" | "vakantiebijdrage" | "premies") =>
    totaalVan(maanden.map((maand) => maand[name]));
  return [
    naam,
    kolom("tarief"),
    kolom("verschuldigd"),
    kolom("bijdragen"),
    kolom("verminderingen"),
    kolom("vakantiebijdrage"),
    kolom("premies"),
    totaalVan(maanden.map(nettoVan)),
    weakestOf(maanden),
    betaald,
  ];
};

/** The rows by month, quarter or school year, a total last. */
export const rijenVan = (maanden: readonly Kostmaand[], per: Per, vakantieMaanden: number) => {
  const namen = maanden.map(({ first }) => rijnaam[per](first));
  return [
    ...[...new Set(namen)].map((naam) => {
      const own = maanden.filter((_, place) => namen[place] === naam);
      return rij(naam, own, betaalmaand(own, vakantieMaanden));
    }),
    rij("totaal", maanden, ""),
  ];
};
