import { type Quarter, quarterMonths } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { everyMonth } from "../../roster/batch.ts";
import type { RowCheck } from "../../roster/check.ts";
import { buiten, maandkolommen } from "../kwartaal/maanden.ts";
import { logica } from "./bronnen.ts";
import { roosterdagenIn } from "./roosterdagen.ts";

const inKolom: Text = {
  nl: "het aantal mogelijke dagen",
  fr: "le nombre de jours possibles",
  en: "the number of possible days",
};
const inRooster: Text = {
  nl: "het aantal dagen van het weekrooster in die maand",
  fr: "le nombre de jours de l’horaire hebdomadaire ce mois-là",
  en: "the number of days of the weekly timetable in that month",
};

/** Nobody is absent on more days than there are; one cell for each month alike is told once. */
const afwezigTeVeel: RowCheck = {
  id: "afwezig-te-veel",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "meer dagen afwezig dan er zijn",
    fr: "plus d’absences que de jours",
    en: "absent on more days than exist",
  },
  message: {
    nl: "Dagen afwezig in een maand: {afwezig}, meer dan {meest}, {wat}. Kijk de dagen na.",
    fr: "Jours d’absence en un mois : {afwezig}, plus que {meest}, {wat}. Vérifiez les jours.",
    en: "Days of absence in a month: {afwezig}, more than {meest}, {wat}. Check the days.",
  },
  needs: ["afwezig", ["mogelijk", "weekrooster"]],
  columns: ["afwezig", "mogelijk", "weekrooster"],
  ...logica,
  rows: (batch, found) => {
    const roosterdagen = roosterdagenIn(batch);
    const afwezig = everyMonth.map((month) => batch.monthly("afwezig", month));
    const mogelijk = everyMonth.map((month) => batch.monthly("mogelijk", month));
    const tell = (row: number, weg: number, meest: number, bovenKolom: boolean, column: string, month: number): void =>
      found(row, () => ({
        found: ["count", weg],
        expected: ["count", meest],
        say: {
          afwezig: ["count", weg],
          meest: ["count", meest],
          wat: ["text", bovenKolom ? inKolom : inRooster],
        },
        columns: [column, bovenKolom ? batch.monthColumn("mogelijk", month, row) : "weekrooster"],
      }));
    for (let row = 0; row < batch.rows; row++) {
      let isGemeld = false;
      for (let month = 0; month < everyMonth.length; month++) {
        const weg = afwezig[month][row];
        if (!(weg > 0)) continue;
        const bovenKolom = weg > mogelijk[month][row];
        const meest = bovenKolom ? mogelijk[month][row] : roosterdagen(row, month);
        if (!(weg > meest)) continue;
        const column = batch.monthColumn("afwezig", month, row);
        if (column === "afwezig" && isGemeld) continue;
        isGemeld ||= column === "afwezig";
        tell(row, weg, meest, bovenKolom, column, month);
      }
    }
  },
};

/** The days given and those of the timetable: one of the two is another month's, or leaves days out. */
const mogelijkWijktAf: RowCheck = {
  id: "mogelijk-wijkt-af",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "mogelijke dagen wijken af van het weekrooster",
    fr: "jours possibles différents de l’horaire",
    en: "possible days differ from the timetable",
  },
  message: {
    nl: "{maand}: mogelijk is {mogelijk}, maar het weekrooster heeft in de hele maand {dagen} dagen, werkplek en les, ook die in schoolvakanties. Kijk beide na.",
    fr: "{maand} : jours possibles {mogelijk}, mais l’horaire hebdomadaire en a {dagen} sur tout le mois, travail et cours, vacances scolaires comprises. Vérifiez les deux.",
    en: "{maand}: possible days {mogelijk}, but the weekly timetable has {dagen} in the whole month, workplace and lessons, school holidays included. Check both.",
  },
  needs: ["mogelijk", "weekrooster", "trap"],
  needsQuarter: true,
  columns: ["mogelijk", "weekrooster"],
  ...logica,
  rows: (batch, found) => {
    const { stand, dagen } = maandkolommen(batch);
    const rooster = batch.values("weekrooster");
    const mogelijk = everyMonth.map((month) => batch.monthly("mogelijk", month));
    const tell = (row: number, gegeven: number, geteld: number, month: number, column: string): void =>
      found(row, () => ({
        found: ["count", gegeven],
        expected: ["count", geteld],
        say: {
          maand: ["month", quarterMonths(batch.quarter[row] as Quarter)[month]],
          mogelijk: ["count", gegeven],
          dagen: ["count", geteld],
        },
        columns: [column, "weekrooster"],
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(rooster[row])) continue;
      let isGemeld = false;
      for (let month = 0; month < everyMonth.length; month++) {
        const gegeven = mogelijk[month][row];
        const geteld = dagen[month][row];
        if (!(gegeven < geteld || gegeven > geteld) || stand[month][row] === buiten) continue;
        const column = batch.monthColumn("mogelijk", month, row);
        if (column === "mogelijk" && isGemeld) continue;
        isGemeld ||= column === "mogelijk";
        tell(row, gegeven, geteld, month, column);
      }
    }
  },
};

/** Days of absence and possible days of a month. */
export const dagControles: readonly RowCheck[] = [afwezigTeVeel, mogelijkWijktAf];
