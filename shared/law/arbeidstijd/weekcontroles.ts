import { type Day, later } from "../../base/day.ts";
import type { Hundredths } from "../../base/money.ts";
import { type Quarter, quarterStart } from "../../base/quarter.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { Batch } from "../../roster/batch.ts";
import type { Found, RowCheck } from "../../roster/check.ts";
import { isBouw } from "../overeenkomst/overeenkomst.ts";
import { bron, wet } from "./bronnen.ts";
import { week, weekBouw as weekInBouw } from "./cijfers.ts";
import { isMeerderjarig } from "./leeftijd.ts";

/** The day on which a learner's week is looked at: the first of the quarter on which the agreement runs. */
export const peildag = (start: number, quarter: number): Day =>
  !Number.isNaN(quarter) ? later(start as Day, quarterStart(quarter as Quarter)) : (start as Day);

const teLangeWeek = (batch: Batch, found: Found, inBouw: boolean): void => {
  const { birth, quarter } = batch;
  const start = batch.values("start");
  const werkplek = batch.values("urenWerkplek");
  const les = batch.values("urenLes");
  const tell = (row: number, uren: number, entry: Entry<Hundredths>, day: Day): void =>
    found(row, () => ({
      found: ["hours", uren],
      expected: ["hours", entry.value],
      say: {
        uren: ["hours", uren],
        grens: ["hours", entry.value],
        anders: ["hours", entryOn(weekInBouw, day)?.value ?? null],
        dag: ["day", day],
      },
      entry,
      on: day,
    }));
  for (let row = 0; row < batch.rows; row++) {
    const uren = werkplek[row] + les[row];
    if (Number.isNaN(uren + start[row] + birth[row])) continue;
    const day = peildag(start[row], quarter[row]);
    const entry = entryOn(week, day);
    if (entry?.value == null || uren <= entry.value || isMeerderjarig(birth[row] as Day, day)) continue;
    if (isBouw(batch.word("pc", row)) !== inBouw) continue;
    tell(row, uren, entry, day);
  }
};

const common = {
  kind: "lerenden",
  needs: [["geboortedatum", "insz"], "start", "urenWerkplek", "urenLes"],
  columns: ["urenWerkplek", "urenLes"],
  article: wet,
  source: bron,
} as const;

export const week38: RowCheck = {
  ...common,
  id: "jongere-week-te-lang",
  severity: "error",
  name: {
    nl: "te lange week voor een minderjarige",
    fr: "semaine trop longue pour un mineur",
    en: "week too long for a minor",
  },
  message: {
    nl: "{uren} uur per week, lessen inbegrepen, voor een minderjarige op {dag}; hoogstens {grens}.",
    fr: "{uren} heures par semaine, cours compris, pour un mineur au {dag} ; au plus {grens}.",
    en: "{uren} hours a week, lessons included, for a minor on {dag}; at most {grens}.",
  },
  rows: (batch, found) => teLangeWeek(batch, found, false),
};

export const weekBouw: RowCheck = {
  ...common,
  id: "jongere-week-bouw",
  severity: "notice",
  needs: [...common.needs, "pc"],
  name: { nl: "lange week in de bouw", fr: "longue semaine dans la construction", en: "long week in construction" },
  message: {
    nl: "{uren} uur per week voor een minderjarige in de bouw; de bronnen zeggen {grens} of {anders} uur: na te vragen.",
    fr: "{uren} heures par semaine pour un mineur dans la construction ; les sources disent {grens} ou {anders} : à demander.",
    en: "{uren} hours a week for a minor in construction; sources say {grens} or {anders} hours: to be asked.",
  },
  rows: (batch, found) => teLangeWeek(batch, found, true),
};
