import type { Day } from "../../base/day.ts";
import { minutesOf } from "../../base/money.ts";
import { quarterStart } from "../../base/quarter.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Check, Context } from "../../roster/check.ts";
import { birthAt, eachRow, numberAt, wordAt } from "../../roster/roster.ts";
import { isBouw } from "../overeenkomst/overeenkomst.ts";
import { bron, wet } from "./bronnen.ts";
import { dag, week, weekBouw as weekInBouw } from "./cijfers.ts";
import { isMeerderjarig } from "./leeftijd.ts";
import { avondwerk, nachtwerk } from "./nachtcontroles.ts";
import { ononderbrokenWerk, teKortePauze } from "./pauzecontroles.ts";
import { teKorteRust, teKorteWeekrust, teLangeDienstweek, werkOpFeestdag, werkOpZondag } from "./rustcontroles.ts";

const teLangeWeek = ({ roster, quarterAt, found }: Context, inBouw: boolean): void =>
  eachRow(roster, (row) => {
    const birth = birthAt(roster, row);
    const start = numberAt(roster, "start", row) as Day | null;
    const werkplek = numberAt(roster, "urenWerkplek", row);
    const les = numberAt(roster, "urenLes", row);
    if (birth === null || start === null || werkplek === null || les === null) return;
    const quarter = quarterAt(row);
    const begin = quarter === null ? start : quarterStart(quarter);
    const day = begin < start ? start : begin;
    const entry = entryOn(week, day);
    if (isMeerderjarig(birth, day) || entry?.value == null || werkplek + les <= entry.value) return;
    if (isBouw(wordAt(roster, "pc", row)) !== inBouw) return;
    found(row, {
      found: ["hours", werkplek + les],
      expected: ["hours", entry.value],
      say: {
        uren: ["hours", werkplek + les],
        grens: ["hours", entry.value],
        anders: ["hours", entryOn(weekInBouw, day)?.value ?? null],
        dag: ["day", day],
      },
      entry,
      on: day,
    });
  });

const common = {
  kind: "lerenden",
  needs: [["geboortedatum", "insz"], "start", "urenWerkplek", "urenLes"],
  columns: ["urenWerkplek", "urenLes"],
  article: wet,
  source: bron,
} as const;

const week38: Check = {
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
  run: (context) => teLangeWeek(context, false),
};

const weekBouw: Check = {
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
  run: (context) => teLangeWeek(context, true),
};

/** A shift of a young worker longer than the longest day. */
const dag8: Check = {
  id: "jongere-dag-te-lang",
  kind: "uurrooster",
  severity: "error",
  name: {
    nl: "te lange dag voor een minderjarige",
    fr: "journée trop longue pour un mineur",
    en: "day too long for a minor",
  },
  message: {
    nl: "{uren} uur op {dag} voor een minderjarige; hoogstens {grens}.",
    fr: "{uren} heures le {dag} pour un mineur ; au plus {grens}.",
    en: "{uren} hours on {dag} for a minor; at most {grens}.",
  },
  needs: ["geboortedatum"],
  columns: ["van", "tot"],
  article: wet,
  source: bron,
  run: ({ roster, found }) => {
    const byDay = new Map<string, { row: number; minutes: number }>();
    eachRow(roster, (row) => {
      const day = numberAt(roster, "datum", row) as Day | null;
      const birth = numberAt(roster, "geboortedatum", row) as Day | null;
      const from = numberAt(roster, "van", row);
      const to = numberAt(roster, "tot", row);
      if (day === null || birth === null || from === null || to === null || to < from || isMeerderjarig(birth, day))
        return;
      const minutes = to - from - (numberAt(roster, "pauze", row) ?? 0);
      const key = `${wordAt(roster, "referentie", row)} ${birth} ${day}`;
      const before = byDay.get(key);
      const total = { row, minutes: minutes + (before?.minutes ?? 0) };
      byDay.set(key, total);
      const entry = entryOn(dag, day);
      const limit = entry?.value == null ? null : minutesOf(entry.value);
      if (limit === null || total.minutes <= limit || (before && before.minutes > limit)) return;
      found(row, {
        found: ["time", total.minutes],
        expected: ["time", limit],
        say: { uren: ["time", total.minutes], grens: ["time", limit], dag: ["day", day] },
        entry: entry ?? undefined,
        on: day,
      });
    });
  },
};

/** A shift that ends before it begins. */
const omgekeerd: Check = {
  id: "dienst-omgekeerd",
  kind: "uurrooster",
  severity: "warning",
  name: {
    nl: "dienst eindigt voor hij begint",
    fr: "service qui finit avant de commencer",
    en: "shift ends before it begins",
  },
  message: {
    nl: "De dienst eindigt om {tot}, voor het begin om {van}; een nachtdienst schrijft u op twee rijen.",
    fr: "Le service finit à {tot}, avant son début à {van} ; un service de nuit s’écrit sur deux lignes.",
    en: "The shift ends at {tot}, before it begins at {van}; a night shift is written in two rows.",
  },
  needs: [],
  columns: ["van", "tot"],
  article: "",
  source: "",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const from = numberAt(roster, "van", row);
      const to = numberAt(roster, "tot", row);
      if (from !== null && to !== null && to <= from) found(row, { say: { van: ["time", from], tot: ["time", to] } });
    }),
};

export const arbeidstijdControles: readonly Check[] = [
  week38,
  weekBouw,
  dag8,
  teLangeDienstweek,
  ononderbrokenWerk,
  teKortePauze,
  teKorteRust,
  teKorteWeekrust,
  werkOpZondag,
  werkOpFeestdag,
  nachtwerk,
  avondwerk,
  omgekeerd,
];
