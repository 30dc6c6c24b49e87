import { type Certainty, weakestOf } from "../../base/certainty.ts";
import { type Day, earlier, endOfMonth, later } from "../../base/day.ts";
import { quarterMonths, quarterStart } from "../../base/quarter.ts";
import { entryOn } from "../../engine/parameter.ts";
import { type Check, type Context, type Detail, implausibleTimes, type View } from "../../roster/check.ts";
import {
  eachRow,
  everyMonth,
  monthAt,
  monthColumn,
  numberAt,
  personAt,
  type Roster,
  userRow,
  wordAt,
} from "../../roster/roster.ts";
import { verschuldigdeMaand } from "../kwartaal/maand.ts";
import { ggmmi, overmacht, uurminimum } from "./cijfers.ts";

const besluit = "besluit Vlaamse Regering 8 juli 2016; 20 november 2020";
const bron =
  "https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren";

/** A month of an OAO of which the tariff, what is due and what is paid are known. */
type PaidMonth = {
  readonly row: number;
  readonly month: number;
  readonly paid: number;
  readonly tarief: number;
  readonly verschuldigd: number;
  readonly day: Day;
  /** Whether agreements were suspended in it, so that less may have been due. */
  readonly geschorst: boolean;
  readonly certainty: Certainty;
};

const isGeschorst = (roster: Roster, row: number, first: Day): boolean => {
  const start = (numberAt(roster, "start", row) ?? first) as Day;
  const einde = (numberAt(roster, "einde", row) ?? endOfMonth(first)) as Day;
  const days = [later(first, start), earlier(endOfMonth(first), einde)];
  return days.some((day) => entryOn(overmacht, day)?.value === true);
};

const paidMonthsOf = ({ roster, quarterAt }: View): readonly PaidMonth[] => {
  const found: PaidMonth[] = [];
  eachRow(roster, (row) => {
    const quarter = quarterAt(row);
    if (quarter === null || roster.broken[row] || wordAt(roster, "overeenkomst", row) !== "OAO") return;
    quarterMonths(quarter).forEach((day, month) => {
      const paid = monthAt(roster, "leervergoeding", month, row);
      const due = paid === null ? null : verschuldigdeMaand(roster, row, quarter, month);
      if (paid === null || due === null || due.tarief === null || due.verschuldigd === null) return;
      const { tarief, verschuldigd, answers } = due;
      found.push({
        row,
        month,
        paid,
        tarief,
        verschuldigd,
        day,
        geschorst: isGeschorst(roster, row, day),
        certainty: weakestOf(answers),
      });
    });
  });
  return found;
};

/** Several checks look at the same months; of one run they are reckoned once. */
const known = new WeakMap<View, readonly PaidMonth[]>();
const paidMonths = ({ view }: Context): readonly PaidMonth[] => {
  const months = known.get(view) ?? paidMonthsOf(view);
  known.set(view, months);
  return months;
};

/** What a finding about a month's amount says. */
const amounts = ({ paid, tarief, verschuldigd, day, certainty }: PaidMonth): Detail => ({
  found: ["euro", paid],
  say: {
    maand: ["month", day],
    betaald: ["euro", paid],
    verschuldigd: ["euro", verschuldigd],
    tarief: ["euro", tarief],
  },
  entry: entryOn(ggmmi, day) ?? undefined,
  on: day,
  certainty,
});

/** A check of the amount of each month against its tariff or what is due. */
const maandbedrag = (made: {
  readonly words: Pick<Check, "id" | "severity" | "name" | "message" | "article" | "source">;
  readonly faalt: (month: PaidMonth) => boolean;
  readonly verwacht: (month: PaidMonth) => number;
}): Check => ({
  ...made.words,
  kind: "lerenden",
  needs: ["leervergoeding", "trap"],
  needsQuarter: true,
  columns: ["leervergoeding"],
  run: (context) => {
    for (const month of paidMonths(context).filter(made.faalt))
      context.found(month.row, {
        ...amounts(month),
        expected: ["euro", made.verwacht(month)],
        columns: [monthColumn(context.roster, "leervergoeding", month.month, month.row)],
      });
  },
});

const onderTarief = maandbedrag({
  words: {
    id: "leervergoeding-onder-tarief",
    severity: "error",
    name: {
      nl: "leervergoeding onder het wettelijke tarief",
      fr: "indemnité sous le tarif légal",
      en: "allowance below the legal tariff",
    },
    message: {
      nl: "{maand}: {betaald} is minder dan wat verschuldigd is, {verschuldigd} (tarief {tarief}).",
      fr: "{maand} : {betaald} est moins que ce qui est dû, {verschuldigd} (tarif {tarief}).",
      en: "{maand}: {betaald} is less than what is due, {verschuldigd} (tariff {tarief}).",
    },
    article: besluit,
    source: bron,
  },
  faalt: ({ paid, verschuldigd, geschorst }) => paid < verschuldigd && !geschorst,
  verwacht: ({ verschuldigd }) => verschuldigd,
});

/** Less than a full month's tariff, yet at least what is due: unpaid days may explain it. */
const onderMaandtarief = maandbedrag({
  words: {
    id: "leervergoeding-onder-maandtarief",
    severity: "notice",
    name: {
      nl: "leervergoeding onder het tarief van een volle maand",
      fr: "indemnité sous le tarif d’un mois complet",
      en: "allowance below the tariff of a full month",
    },
    message: {
      nl: "{maand}: {betaald} is minder dan het tarief {tarief}; met de onbetaalde dagen is {verschuldigd} verschuldigd.",
      fr: "{maand} : {betaald} est moins que le tarif {tarief} ; jours non payés déduits, {verschuldigd} est dû.",
      en: "{maand}: {betaald} is less than the tariff {tarief}; with the unpaid days {verschuldigd} is due.",
    },
    article: besluit,
    source: bron,
  },
  faalt: ({ paid, tarief, verschuldigd, geschorst }) => paid < tarief && paid >= verschuldigd && !geschorst,
  verwacht: ({ tarief }) => tarief,
});

/** Less than the tariff in a month in which agreements were suspended, but for essential sectors: nobody can tell. */
const inOvermacht = maandbedrag({
  words: {
    id: "leervergoeding-overmacht",
    severity: "notice",
    name: {
      nl: "leervergoeding in een maand van schorsing",
      fr: "indemnité dans un mois de suspension",
      en: "allowance in a month of suspension",
    },
    message: {
      nl: "{maand}: {betaald}, minder dan het tarief {tarief}. Overeenkomsten waren geschorst wegens covid-19, behalve in essentiële sectoren: kijk het na.",
      fr: "{maand} : {betaald}, moins que le tarif {tarief}. Les contrats étaient suspendus pour covid-19, sauf secteurs essentiels : à vérifier.",
      en: "{maand}: {betaald}, less than the tariff {tarief}. Agreements were suspended because of covid-19, but for essential sectors: look it up.",
    },
    article: "overmacht",
    source: "syntravlaanderen.be/coronavirus",
  },
  faalt: ({ paid, tarief, geschorst }) => geschorst && paid < tarief,
  verwacht: ({ tarief }) => tarief,
});

/** An hourly amount of an ODOS below the hourly minimum, where that is known. */
const onderUurminimum: Check = {
  id: "uurbedrag-onder-minimum",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "uurbedrag onder het minimum",
    fr: "montant horaire sous le minimum",
    en: "hourly amount below the minimum",
  },
  message: {
    nl: "{uurbedrag} per uur is minder dan het minimum van {minimum}.",
    fr: "{uurbedrag} l’heure est moins que le minimum de {minimum}.",
    en: "{uurbedrag} an hour is less than the minimum of {minimum}.",
  },
  needs: ["overeenkomst", "start", "uurbedrag"],
  needsQuarter: true,
  columns: ["uurbedrag"],
  article: "besluit Vlaamse Regering 17 juni 2022",
  source: bron,
  run: ({ roster, quarterAt, found }) =>
    eachRow(roster, (row) => {
      const uurbedrag = numberAt(roster, "uurbedrag", row);
      const start = numberAt(roster, "start", row) as Day | null;
      const quarter = quarterAt(row);
      if (wordAt(roster, "overeenkomst", row) !== "ODOS" || uurbedrag === null || start === null || quarter === null)
        return;
      const on = later(start, quarterStart(quarter));
      const entry = entryOn(uurminimum, on);
      if (entry === null || entry.value === null || uurbedrag >= entry.value) return;
      found(row, {
        found: ["euro", uurbedrag],
        expected: ["euro", entry.value],
        say: { uurbedrag: ["euro", uurbedrag], minimum: ["euro", entry.value] },
        entry,
        on,
      });
    }),
};

/** A typing slip: ten or a hundred times the tariff. */
const veelTeHoog = maandbedrag({
  words: {
    id: "leervergoeding-ongeloofwaardig",
    severity: "warning",
    name: {
      nl: "leervergoeding ongeloofwaardig hoog",
      fr: "indemnité invraisemblable",
      en: "allowance implausibly high",
    },
    message: {
      nl: "{maand}: {betaald} is meer dan vijf keer het tarief van {tarief}; ontbreekt er een komma?",
      fr: "{maand} : {betaald} est plus de cinq fois le tarif de {tarief} ; manque-t-il une virgule ?",
      en: "{maand}: {betaald} is more than five times the tariff of {tarief}; is a decimal comma missing?",
    },
    article: "",
    source: "",
  },
  faalt: ({ paid, tarief }) => paid > implausibleTimes * tarief,
  verwacht: ({ tarief }) => tarief,
});

/** Steps of one learner in the order of the quarters: never down. */
const trapVolgorde: Check = {
  id: "trap-volgorde",
  kind: "lerenden",
  severity: "error",
  name: { nl: "trap daalt", fr: "l’échelon baisse", en: "step goes down" },
  message: {
    nl: "Trap {trap} na trap {vorige} in een eerder kwartaal (rij {rij}): een trap daalt niet.",
    fr: "Échelon {trap} après l’échelon {vorige} d’un trimestre antérieur (ligne {rij}) : un échelon ne baisse pas.",
    en: "Step {trap} after step {vorige} in an earlier quarter (row {rij}): a step does not go down.",
  },
  needs: [["insz", "referentie"], "trap"],
  needsQuarter: true,
  columns: ["trap"],
  article: besluit,
  source: bron,
  run: ({ roster, quarterAt, found }) => {
    const rows: { readonly row: number; readonly quarter: number; readonly trap: number; readonly person: string }[] =
      [];
    eachRow(roster, (row) => {
      const person = personAt(roster, row);
      const trap = wordAt(roster, "trap", row);
      const quarter = quarterAt(row);
      if (person !== null && trap !== null && quarter !== null) rows.push({ row, quarter, trap: Number(trap), person });
    });
    rows.sort((one, other) => one.quarter - other.quarter || one.row - other.row);
    const highest = new Map<string, (typeof rows)[number]>();
    for (const now of rows) {
      const before = highest.get(now.person);
      if (before && now.trap < before.trap && before.quarter < now.quarter)
        found(now.row, {
          found: ["count", now.trap],
          expected: ["count", before.trap],
          say: { trap: ["count", now.trap], vorige: ["count", before.trap], rij: ["count", userRow(before.row)] },
        });
      else if (!before || now.trap >= before.trap) highest.set(now.person, now);
    }
  },
};

const saoMetVergoeding: Check = {
  id: "sao-met-leervergoeding",
  kind: "lerenden",
  severity: "warning",
  name: { nl: "leervergoeding bij een SAO", fr: "indemnité dans un SAO", en: "allowance in an SAO" },
  message: {
    nl: "Een SAO is onbezoldigd, maar hier staat {betaald}.",
    fr: "Un SAO n’est pas rémunéré, mais il est indiqué {betaald}.",
    en: "An SAO is unpaid, yet {betaald} stands here.",
  },
  needs: ["overeenkomst", "leervergoeding"],
  columns: ["leervergoeding"],
  article: "decreet 10 juni 2016",
  source: "ABVV; vlaanderen.be",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      if (wordAt(roster, "overeenkomst", row) !== "SAO") return;
      const month = everyMonth.find((one) => (monthAt(roster, "leervergoeding", one, row) ?? 0) > 0);
      if (month === undefined) return;
      const paid = monthAt(roster, "leervergoeding", month, row);
      found(row, {
        found: ["euro", paid],
        expected: ["euro", 0],
        columns: [monthColumn(roster, "leervergoeding", month, row)],
        say: { betaald: ["euro", paid] },
      });
    }),
};

export const leervergoedingControles: readonly Check[] = [
  onderTarief,
  onderMaandtarief,
  inOvermacht,
  onderUurminimum,
  veelTeHoog,
  trapVolgorde,
  saoMetVergoeding,
];
