import type { Day } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { quarterOfDay } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { plaats as plaatsveld } from "../../facts/rooster.ts";
import { type AcrossCheck, userRow } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import type { Groups } from "../../roster/grown.ts";
import type { Learners, Ledger } from "../../roster/ledger.ts";
import { letterOn } from "./kalender.ts";
import { isSchoolvakantie, onthouden } from "./vrij.ts";

const school = codeOf(plaatsveld, "school");

const volgens: Readonly<Record<string, Text>> = {
  W: { nl: "een dag op de werkplek", fr: "un jour au travail", en: "a day at the workplace" },
  L: { nl: "een lesdag", fr: "un jour de cours", en: "a day of lessons" },
  "-": { nl: "een vrije dag", fr: "un jour libre", en: "a free day" },
};
const hier = {
  school: { nl: "op school", fr: "à l’école", en: "at school" },
  werkplek: { nl: "op de werkplek", fr: "au travail", en: "at the workplace" },
} as const satisfies Record<string, Text>;

/** The group of each entry that is in one. */
const groepen = (groups: Groups, entries: number): Int32Array => {
  const of = new Int32Array(entries).fill(-1);
  for (let group = 0; group < groups.count; group++) for (const entry of groups.of(group)) of[entry] = group;
  return of;
};

const kwartaalVan = memo(quarterOfDay);

/**
 * The row of a learner that a day falls in: that of its quarter, else the learner's first. Of a day on which that
 * agreement does not run nothing is known: -1.
 */
const rijOp = (ledger: Ledger, rows: Int32Array): ((day: number) => number) => {
  const start = ledger.values("start");
  const einde = ledger.values("einde");
  const perKwartaal = new Map<number, number>();
  if (rows.length > 1)
    for (const row of rows) if (!perKwartaal.has(ledger.quarter[row])) perKwartaal.set(ledger.quarter[row], row);
  return (day) => {
    const row = (rows.length > 1 ? perKwartaal.get(kwartaalVan(day as Day)) : undefined) ?? rows[0];
    return day < start[row] || day > einde[row] ? -1 : row;
  };
};

/** The letter of a learner's timetable on a day, and the row in which it stands; the last timetable is at hand. */
const roosterVan = ({ ledger }: Learners) => {
  let last = -1;
  let letters: string | null = null;
  return (row: number, day: number): string | null => {
    if (row !== last) {
      last = row;
      letters = ledger.word("weekrooster", row);
    }
    return letters === null ? null : letterOn(letters, day as Day);
  };
};

/** A shift that the timetable of the learner does not know: another place, or a free day. */
export const dienstOpSchooldag: AcrossCheck = {
  id: "dienst-op-schooldag",
  kind: "uurrooster",
  severity: "notice",
  name: {
    nl: "dienst past niet bij het weekrooster",
    fr: "service hors de l’horaire hebdomadaire",
    en: "shift does not fit the weekly timetable",
  },
  message: {
    nl: "{dag} is in het weekrooster van de lerende (rij {rij}) {volgens}, en deze dienst is {hier}. Kijk de dag, de plaats en het weekrooster na.",
    fr: "Le {dag} est {volgens} dans l’horaire de l’apprenant (ligne {rij}), et ce service est {hier}. Vérifiez le jour, le lieu et l’horaire.",
    en: "{dag} is {volgens} in the learner's weekly timetable (row {rij}), and this shift is {hier}. Check the day, the place and the timetable.",
  },
  needs: ["referentie", "datum"],
  needsLearners: true,
  columns: ["datum", "plaats"],
  article: "",
  source: "",
  across: (ledger, found, learners) => {
    if (learners === null) return;
    const { references } = ledger;
    const datum = ledger.values("datum");
    const plaats = ledger.values("plaats");
    const inVakantie = onthouden(isSchoolvakantie);
    const letterVan = roosterVan(learners);
    const groep = groepen(learners.ledger.references, learners.ledger.entries);
    const tell = (shift: number, day: number, rij: number, letter: string): void =>
      found(shift, () => ({
        found: ["day", day],
        say: {
          dag: ["day", day],
          rij: ["count", userRow(learners.ledger.row[rij])],
          volgens: ["text", volgens[letter]],
          hier: ["text", plaats[shift] === school ? hier.school : hier.werkplek],
        },
      }));
    for (let group = 0; group < references.count; group++) {
      const shifts = references.of(group);
      const reference = ledger.reference(shifts[0]);
      const learner = reference === null ? -1 : learners.find(reference);
      if (learner < 0) continue;
      const rijVan = rijOp(learners.ledger, learners.ledger.references.of(groep[learner]));
      for (const shift of shifts) {
        const day = datum[shift];
        const rij = Number.isNaN(day) ? -1 : rijVan(day);
        const letter = rij < 0 ? null : letterVan(rij, day);
        if (letter === null || letter === (plaats[shift] === school ? "L" : "W")) continue;
        // In a school holiday the timetable of a week does not hold.
        if (inVakantie(day)) continue;
        tell(shift, day, rij, letter);
      }
    }
  },
};
