import { type Day, saturday, sunday, weekdayOf } from "../../base/day.ts";
import { schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import type { RowCheck } from "../../roster/check.ts";
import { oao } from "./vakantiecontroles.ts";
import { feestdagVrij, inRooster, isFeestdag, isVakantieVrij } from "./vrij.ts";

/** An agreement that begins on a public holiday. */
export const startOpFeestdag: RowCheck = {
  id: "start-op-feestdag",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "start op een feestdag", fr: "début un jour férié", en: "start on a public holiday" },
  message: {
    nl: "De overeenkomst start op {dag}, een feestdag ({feestdag}). Kijk na of dat de eerste dag is.",
    fr: "Le contrat débute le {dag}, un jour férié ({feestdag}). Vérifiez que c’est bien le premier jour.",
    en: "The agreement starts on {dag}, a public holiday ({feestdag}). Check that this is its first day.",
  },
  needs: ["start"],
  columns: ["start"],
  article: "wet 4 januari 1974; koninklijk besluit 18 april 1974, art. 1",
  source: "employment.belgium.be; ACV",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const isFeest = isFeestdag(batch);
    const inVakantie = isVakantieVrij(batch);
    const tell = (row: number): void =>
      found(row, () => {
        const vrij = feestdagVrij(start[row] as Day);
        return { say: { dag: ["day", start[row]], feestdag: ["text", vrij?.naam] }, ...vrij?.detail };
      });
    for (let row = 0; row < batch.rows; row++) {
      // In a school holiday that check tells it.
      if (!isFeest(start[row]) || (soort[row] === oao && inVakantie(start[row]))) continue;
      tell(row);
    }
  },
};

const dagnaam: Readonly<Record<number, Text>> = {
  [saturday]: { nl: "zaterdag", fr: "samedi", en: "Saturday" },
  [sunday]: { nl: "zondag", fr: "dimanche", en: "Sunday" },
};

/** A day of a weekend; agreements begin with the school year, on whatever day of the week it begins. */
const isWeekend = inRooster((day) => weekdayOf(day) >= saturday && schoolYearStart(schoolYearOfDay(day)) !== day);

/** An agreement that begins in a weekend, for which no school year is the reason. */
export const startInWeekend: RowCheck = {
  id: "start-in-weekend",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "start in het weekend", fr: "début le week-end", en: "start in a weekend" },
  message: {
    nl: "De overeenkomst start op {dag}, een {weekdag}. Kijk na of dat de eerste dag is.",
    fr: "Le contrat débute le {dag}, un {weekdag}. Vérifiez que c’est bien le premier jour.",
    en: "The agreement starts on {dag}, a {weekdag}. Check that this is its first day.",
  },
  needs: ["start"],
  columns: ["start"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const isZaterdagOfZondag = isWeekend(batch);
    const isFeest = isFeestdag(batch);
    const inVakantie = isVakantieVrij(batch);
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", start[row]],
        say: { dag: ["day", start[row]], weekdag: ["text", dagnaam[weekdayOf(start[row] as Day)]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!isZaterdagOfZondag(start[row])) continue;
      // A day that is free for another reason is told by that one.
      if (isFeest(start[row]) || (soort[row] === oao && inVakantie(start[row]))) continue;
      tell(row);
    }
  },
};
