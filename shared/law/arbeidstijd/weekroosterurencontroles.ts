import type { Day } from "../../base/day.ts";
import { type Hundredths, wholeTimes } from "../../base/money.ts";
import type { Entry } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { partsOfLikeWeeks, type RowCheck } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { bron, wet } from "./bronnen.ts";
import { dag } from "./cijfers.ts";
import { decreet, jongere, voorJongere, type Weken, wekenVan } from "./weekrooster.ts";

const oao = codeOf(overeenkomst, "OAO");

/** Whether the hours at the workplace do not fit in the days of work, at the longest day each. */
const pastNiet = ({ weken, werk }: Weken, uren: number, langste: number): boolean =>
  werk > 0 && uren * weken > langste * werk;

/** More hours at the workplace than a young worker may do in the work days of the timetable. */
export const teVeelUren: RowCheck = {
  kind: "lerenden",
  article: wet,
  source: bron,
  id: "weekrooster-uren",
  severity: "warning",
  name: {
    nl: "uren passen niet in de werkdagen van een minderjarige",
    fr: "heures qui ne tiennent pas dans les jours de travail d’un mineur",
    en: "hours that do not fit in a minor's work days",
  },
  message: {
    nl: "{uren} uur per week op de werkplek past niet in het weekrooster {rooster}: een minderjarige werkt hoogstens {dag} uur per dag, hier {grens} per week.",
    fr: "{uren} heures par semaine au travail ne tiennent pas dans l’horaire {rooster} : un mineur travaille au plus {dag} heures par jour, ici {grens} par semaine.",
    en: "{uren} hours a week at the workplace do not fit in the timetable {rooster}: a minor works at most {dag} hours a day, here {grens} a week.",
  },
  needs: [...jongere, "urenWerkplek"],
  columns: ["weekrooster", "urenWerkplek"],
  rows: (batch, found) => {
    const rooster = batch.values("weekrooster");
    const uren = batch.values("urenWerkplek");
    const weken = wekenVan(batch);
    const cijfer = voorJongere(batch);
    const minst = kortste();
    const tell = (row: number, grens: number, week: Weken, entry: Entry<Hundredths>, day: Day): void =>
      found(row, () => ({
        found: ["hours", uren[row]],
        expected: ["hours", grens],
        say: {
          uren: ["hours", uren[row]],
          rooster: ["text", week.letters],
          dag: ["hours", entry.value],
          grens: ["hours", grens],
        },
        entry,
        on: day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(rooster[row] + uren[row])) continue;
      const week = weken[rooster[row]];
      const geldt = pastNiet(week, uren[row], minst) ? cijfer(row, dag) : null;
      if (geldt?.entry.value == null || !pastNiet(week, uren[row], geldt.entry.value)) continue;
      const { entry, day } = geldt;
      const grens = wholeTimes(Number(entry.value) * week.werk, week.weken);
      tell(row, grens, week, entry, day);
    }
  },
};

/** The shortest of what was ever the longest day. */
const kortste = (): number => Math.min(...dag.entries.map(({ value }) => value ?? Number.POSITIVE_INFINITY));

/** A timetable that shares the week otherwise than the hours do: not the usual three days and two, or other hours. */
export const drieTwee: RowCheck = {
  kind: "lerenden",
  ...decreet,
  id: "weekrooster-drie-twee",
  severity: "notice",
  name: {
    nl: "weekrooster en uren verdelen de week anders",
    fr: "horaire et heures partagent la semaine autrement",
    en: "timetable and hours share the week differently",
  },
  message: {
    nl: "Het weekrooster {rooster} (werkdagen: {werk}, lesdagen: {les}) past niet bij {uren} uur op de werkplek van {samen} uur in totaal: kijk het rooster en de uren na.",
    fr: "L’horaire {rooster} (jours de travail : {werk}, de cours : {les}) ne correspond pas à {uren} heures au travail sur {samen} en tout : vérifiez l’horaire et les heures.",
    en: "The timetable {rooster} (work days: {werk}, lesson days: {les}) does not fit {uren} hours at the workplace out of {samen} in all: look up timetable and hours.",
  },
  needs: ["overeenkomst", "weekrooster", "urenWerkplek", "urenLes"],
  columns: ["weekrooster", "urenWerkplek", "urenLes"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const rooster = batch.values("weekrooster");
    const uren = batch.values("urenWerkplek");
    const lessen = batch.values("urenLes");
    const weken = wekenVan(batch);
    const cijfer = voorJongere(batch);
    const tell = (row: number, week: Weken, samen: number): void =>
      found(row, () => ({
        found: ["text", week.letters],
        say: {
          rooster: ["text", week.letters],
          werk: ["count", week.werk],
          les: ["count", week.les],
          uren: ["hours", uren[row]],
          samen: ["hours", samen],
        },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== oao || Number.isNaN(rooster[row])) continue;
      const week = weken[rooster[row]];
      const samen = uren[row] + lessen[row];
      const dagen = week.werk + week.les;
      const verschil = Math.abs(week.werk * samen - uren[row] * dagen);
      // A timetable of one of the two, and one whose days are too few for the hours, are told by checks of their own.
      if (!(verschil * partsOfLikeWeeks > dagen * samen) || week.werk === 0 || week.les === 0) continue;
      const langste = cijfer(row, dag)?.entry.value;
      if (langste != null && pastNiet(week, uren[row], langste)) continue;
      tell(row, week, samen);
    }
  },
};
