import { type Day, firstDay, lastDay } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { type Batch, ofRun } from "../../roster/batch.ts";
import type { Detail } from "../../roster/check.ts";
import { vakantieOnbetaald } from "../leervergoeding/cijfers.ts";
import { feestdagen, feestdagenPasen } from "./cijfers.ts";
import { feestdagNaam } from "./feestdagen.ts";
import { schoolkalenderOp, schoolvakantieOn, vakantienamen } from "./vakanties.ts";

/** Whether a day, as a number, is one of a kind; one that is not known (NaN) is none. */
export type Dagvraag = (day: number) => boolean;

const ja = 1;
const nee = -1;

/** A question about days that is thought over once for each day. */
export const onthouden = (vraag: (day: Day) => boolean): Dagvraag => {
  const known = new Int8Array(lastDay - firstDay + 1);
  return (day) => {
    if (Number.isNaN(day)) return false;
    const place = day - firstDay;
    if (known[place] === 0) known[place] = vraag(day as Day) ? ja : nee;
    return known[place] === ja;
  };
};

/** The same for all batches of a roster. */
export const inRooster = (vraag: (day: Day) => boolean): ((batch: Batch) => Dagvraag) => ofRun(() => onthouden(vraag));

/** A free day: how it is called, and what the finding stands on. */
export type Vrij = { readonly naam: Text; readonly detail: Detail };

/** The school holiday in which a learner is free and the agreement suspended, or null. */
export const vakantieVrij = (day: Day): Vrij | null => {
  const regel = entryOn(vakantieOnbetaald, day);
  const kalender = schoolkalenderOp(day);
  if (regel?.value !== true || kalender === null) return null;
  const vakantie = schoolvakantieOn(kalender.calendar, day);
  if (vakantie === null) return null;
  return { naam: vakantienamen[vakantie], detail: { entry: regel, on: day, certainty: kalender.certainty } };
};
export const isVakantieVrij = inRooster((day) => vakantieVrij(day) !== null);

/** Whether a day lies in a school holiday, when there are no lessons and the timetable of a week does not hold. */
export const isSchoolvakantie = (day: Day): boolean => {
  const kalender = schoolkalenderOp(day);
  return kalender !== null && schoolvakantieOn(kalender.calendar, day) !== null;
};

/** The public holiday on a day, or null. */
export const feestdagVrij = (day: Day): Vrij | null => {
  const vast: Entry<Readonly<Record<string, string>>> | null = entryOn(feestdagen, day);
  const naPasen = entryOn(feestdagenPasen, day)?.value ?? null;
  if (vast === null || vast.value === null || naPasen === null) return null;
  const naam = feestdagNaam({ feestdagen: vast.value, feestdagenPasen: naPasen }, day);
  return naam === null ? null : { naam, detail: { entry: vast, on: day } };
};
export const isFeestdag = inRooster((day) => feestdagVrij(day) !== null);
