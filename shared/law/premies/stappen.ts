import type { Day } from "../../base/day.ts";
import { schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import type { Step } from "../../engine/rule.ts";
import type { Periode } from "./schooljaar.ts";

/** The days that count for the months of training. */
export const periodeStappen = ({ van, tot }: Periode): { readonly van: Step; readonly tot: Step } => ({
  van: { name: { nl: "telt mee vanaf", fr: "compte à partir du", en: "counts from" }, kind: "day", value: van },
  tot: { name: { nl: "telt mee tot en met", fr: "compte jusqu’au", en: "counts up to" }, kind: "day", value: tot },
});

export const registratieStap = (value: Day): Step => ({
  name: { nl: "uiterste dag van registratie", fr: "dernier jour d’enregistrement", en: "last day to register" },
  kind: "day",
  value,
});

export const aanvraagStap = (value: Day): Step => ({
  name: { nl: "uiterste dag van aanvraag", fr: "dernier jour pour demander", en: "last day to apply" },
  kind: "day",
  value,
});

/** Which grant it is, of those that are counted. */
export const nummerStap = (ontvangen: number | null): Step => ({
  name: { nl: "hoeveelste toekenning", fr: "quantième octroi", en: "which grant" },
  kind: "count",
  value: (ontvangen ?? 0) + 1,
});

const schooljaarStap =
  (name: Text) =>
  (day: Day): Step => ({ name, kind: "schoolYear", value: schoolYearOfDay(day) });

export const eersteSchooljaar = schooljaarStap({
  nl: "eerste schooljaar van de premie",
  fr: "première année de la prime",
  en: "first year of the premium",
});
export const laatsteSchooljaar = schooljaarStap({
  nl: "laatste schooljaar van de bonus",
  fr: "dernière année du bonus",
  en: "last school year of the bonus",
});
