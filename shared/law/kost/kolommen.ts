import { addMonths, type Day, isoOf } from "../../base/day.ts";
import { type Cents, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterOfDay, quarterStart, quartersPerYear } from "../../base/quarter.ts";
import { schoolYearEnd, schoolYearOfDay } from "../../base/schoolyear.ts";
import { inEach, type Text } from "../../base/text.ts";
import { answerFacts } from "../../engine/answer.ts";
import { euro, type Field, text } from "../../facts/field.ts";
import { zekerheid } from "../../facts/tabel.ts";
import { dmfaTermijn } from "../verplichtingen/termijnen.ts";
import { type Kostmaand, nettoVan, totaalVan } from "./berekening.ts";

const inEuro = (id: string, name: Text, describe: Text): Field => euro({ id, name, describe });

/** The columns, for ever in this order. */
export const kolommen: readonly Field[] = [
  text({
    id: "maand",
    name: { nl: "maand", fr: "mois", en: "month" },
    describe: { nl: "jaar en maand, of totaal", fr: "année et mois, ou total", en: "year and month, or the total" },
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

const yearAndMonth = /^\d{4}-\d{2}/;
const maandText = (day: Day): string => yearAndMonth.exec(isoOf(day))?.[0] ?? "";

/** The month so many months after the end of a quarter's year. */
const naJaareinde = (kwartaal: Quarter, maanden: number): Day => {
  const nieuwjaar = quarterStart((kwartaal - (kwartaal % quartersPerYear) + quartersPerYear) as Quarter);
  return addMonths(nieuwjaar, maanden - 1);
};

const betaald = {
  leervergoeding: { nl: "leervergoeding", fr: "indemnité d’apprentissage", en: "learning allowance" },
  rsz: { nl: "RSZ", fr: "ONSS", en: "RSZ" },
  vakantie: { nl: "vakantiebijdrage", fr: "cotisation de vacances", en: "holiday contribution" },
  premie: { nl: "premie na", fr: "prime après", en: "premium after" },
} as const satisfies Record<string, Text>;

/** When the money of a month moves: the allowance itself, the declaration, the holiday bill, the premium. */
const betaalmaand = (maand: Kostmaand, vakantieMaanden: number): Text => {
  const kwartaal = quarterOfDay(maand.first);
  const bijdragen = maand.verminderingen === null ? zeroCents : maand.bijdragen;
  const delen: readonly (readonly [Text, Cents | null, Day])[] = [
    [betaald.leervergoeding, maand.verschuldigd, maand.first],
    [betaald.rsz, bijdragen, answerFacts(dmfaTermijn, { kwartaal }).result as Day],
    [betaald.vakantie, maand.vakantiebijdrage ?? zeroCents, naJaareinde(kwartaal, vakantieMaanden)],
    [betaald.premie, maand.premies, schoolYearEnd(schoolYearOfDay(maand.first))],
  ];
  const betalingen = delen.filter(([, cents]) => cents !== zeroCents);
  return inEach((language) => betalingen.map(([naam, , day]) => `${naam[language]} ${maandText(day)}`).join("; "));
};

/** The rows of months, a total last. */
export const rijenVan = (maanden: readonly Kostmaand[], zeker: string, vakantieMaanden: number) => {
  const kolom = (name: "tarief" | "verschuldigd" | "bijdragen" | "verminderingen" | "vakantiebijdrage" | "premies") =>
    totaalVan(maanden.map((maand) => maand[name]));
  return [
    ...maanden.map((maand) => [
      maandText(maand.first),
      maand.tarief,
      maand.verschuldigd,
      maand.bijdragen,
      maand.verminderingen,
      maand.vakantiebijdrage,
      maand.premies,
      nettoVan(maand),
      maand.certainty,
      betaalmaand(maand, vakantieMaanden),
    ]),
    [
      "totaal",
      kolom("tarief"),
      kolom("verschuldigd"),
      kolom("bijdragen"),
      kolom("verminderingen"),
      kolom("vakantiebijdrage"),
      kolom("premies"),
      totaalVan(maanden.map(nettoVan)),
      zeker,
      "",
    ],
  ];
};
