import type { Text } from "../../base/text.ts";
import type { Step } from "../../engine/rule.ts";
import type { Rooster } from "./rooster.ts";

const namen = {
  mogelijk: {
    nl: "roosterdagen van de maand",
    fr: "jours de l’horaire du mois",
    en: "timetable days of the month",
  },
  binnen: {
    nl: "daarvan binnen de overeenkomst",
    fr: "dont pendant le contrat",
    en: "of which inside the agreement",
  },
  vakantie: {
    nl: "daarvan in onbetaalde schoolvakantie",
    fr: "dont en vacances scolaires non payées",
    en: "of which in unpaid school holidays",
  },
  geschorst: {
    nl: "daarvan geschorst wegens covid-19",
    fr: "dont suspendus pour covid-19",
    en: "of which suspended because of covid-19",
  },
  onbetaald: {
    nl: "afwezigheid en onbetaalde vakantie",
    fr: "absences et vacances non payées",
    en: "absences and unpaid holidays",
  },
  opgenomen: {
    nl: "betaalde vakantiedagen die de werkgever meer of minder betaalt",
    fr: "jours de vacances payés que l’employeur paie en plus ou en moins",
    en: "paid holidays that the employer pays more or less",
  },
  betaald: { nl: "te betalen dagen", fr: "jours à payer", en: "days to pay" },
} as const satisfies Record<string, Text>;

/** Days that are taken from the timetable, those of paid holidays that are added or taken, and what is left. */
type Afrekening = {
  readonly geschorst: number;
  readonly onbetaald: number;
  readonly opgenomen: number;
  readonly betaald: number;
};

const stap = (naam: keyof typeof namen, value: number): Step => ({ name: namen[naam], kind: "count", value });

/** How many days of a month's timetable are paid, step by step, after its tariff; what plays no part is left out. */
export const dagstappen = (
  { mogelijk, binnen, vakantie }: Rooster,
  { geschorst, onbetaald, opgenomen, betaald }: Afrekening,
  tarief?: Step,
): Readonly<Record<string, Step>> => {
  const steps: Record<string, Step> = {};
  if (tarief !== undefined) steps.tarief = tarief;
  steps.mogelijk = stap("mogelijk", mogelijk);
  steps.binnen = stap("binnen", binnen);
  if (vakantie !== null) steps.vakantie = stap("vakantie", vakantie);
  if (geschorst !== 0) steps.geschorst = stap("geschorst", geschorst);
  if (onbetaald !== 0) steps.onbetaald = stap("onbetaald", onbetaald);
  if (opgenomen !== 0) steps.opgenomen = stap("opgenomen", opgenomen);
  steps.betaald = stap("betaald", betaald);
  return steps;
};
