import { type Day, daysPerWeek } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { dayIn } from "../../roster/batch.ts";
import type { Check } from "../../roster/check.ts";
import { uittreksel } from "./cijfers.ts";
import { bruikbaarTot } from "./uittreksel.ts";

const wet = {
  kind: "lerenden",
  severity: "warning",
  article: "",
  source: "duaalleren.vlaanderen.be, 19 augustus 2019; vivosocialprofit.org; liantis",
} as const;

/**
 * The day on which the extract was to be young enough. A mentor is appointed with the application, so by the day of the
 * recognition; one whose extract is of later was added, by the start.
 */
const aangesteldOp = (gegeven: Day, erkend: number, start: number): number => (erkend >= gegeven ? erkend : start);

/** As many days as are young enough by any calendar: a month is more than a week. */
const jongGenoeg = (): number => Math.min(...uittreksel.entries.map(({ value }) => value ?? 0)) * daysPerWeek;

const teOud: Check = {
  ...wet,
  id: "uittreksel-te-oud",
  name: { nl: "uittreksel 596.2 te oud", fr: "extrait 596.2 trop ancien", en: "extract 596.2 too old" },
  message: {
    nl: "Het uittreksel 596.2 van {dag} was op {op} ouder dan {maanden} maanden. Het volstaat als de mentor uiterlijk op {tot} is aangesteld; vraag anders een nieuw.",
    fr: "L’extrait 596.2 du {dag} avait plus de {maanden} mois le {op}. Il suffit si le tuteur a été désigné au plus tard le {tot} ; sinon demandez-en un nouveau.",
    en: "The extract 596.2 of {dag} was older than {maanden} months on {op}. It will do if the mentor was appointed by {tot}; else ask for a new one.",
  },
  needs: ["uittreksel5962Op", "start"],
  columns: ["uittreksel5962Op"],
  rows: (batch, found) => {
    const gegeven = batch.values("uittreksel5962Op");
    const start = batch.values("start");
    const erkendOp = batch.values("erkendOp");
    const zekerJong = jongGenoeg();
    const tell = (row: number, dag: Day, op: Day, maanden: number, tot: Day, entry: Entry<number>): void =>
      found(row, () => ({
        found: ["day", dag],
        say: { dag: ["day", dag], op: ["day", op], maanden: ["count", maanden], tot: ["day", tot] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const dag = dayIn(gegeven, row);
      if (dag === null || Number.isNaN(start[row])) continue;
      const op = aangesteldOp(dag, erkendOp[row], start[row]) as Day;
      const entry = op - dag > zekerJong ? entryOn(uittreksel, op) : null;
      const maanden = entry?.value ?? null;
      if (entry === null || maanden === null) continue;
      const tot = bruikbaarTot(dag, maanden);
      if (op <= tot) continue;
      tell(row, dag, op, maanden, tot, entry);
    }
  },
};

const naStart: Check = {
  ...wet,
  id: "uittreksel-na-start",
  name: {
    nl: "uittreksel 596.2 van na de start",
    fr: "extrait 596.2 postérieur au début",
    en: "extract 596.2 of after the start",
  },
  message: {
    nl: "Het uittreksel 596.2 is van {dag}, na de start op {start}: bij de aanstelling van de mentor was er geen, tenzij hij er later bijkwam.",
    fr: "L’extrait 596.2 est du {dag}, après le début le {start} : il n’y en avait pas à la désignation du tuteur, sauf s’il a été ajouté plus tard.",
    en: "The extract 596.2 is of {dag}, after the start on {start}: there was none when the mentor was appointed, unless he was added later.",
  },
  needs: ["uittreksel5962Op", "start"],
  columns: ["uittreksel5962Op"],
  rows: (batch, found) => {
    const gegeven = batch.values("uittreksel5962Op");
    const start = batch.values("start");
    const tell = (row: number, op: Day, entry: Entry<number>): void =>
      found(row, () => ({
        found: ["day", gegeven[row]],
        expected: ["day", op],
        say: { dag: ["day", gegeven[row]], start: ["day", op] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (op === null || !(gegeven[row] > op)) continue;
      // Before it was asked of everybody there need be none.
      const entry = entryOn(uittreksel, op);
      if (entry === null) continue;
      tell(row, op, entry);
    }
  },
};

export const uittrekselControles: readonly Check[] = [teOud, naStart];
