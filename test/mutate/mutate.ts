import type { Parameter, ParameterFile } from "../../shared/engine/parameter.ts";
import type { Read } from "../../shared/engine/rule.ts";
import { checkParameterFile } from "../../shared/engine/strict.ts";
import { type Rule, rules } from "../../shared/index.ts";
import { equivalents } from "./equivalent.ts";
import { compiled, liveOf, parameterFiles, put } from "./figures.ts";
import { forget } from "./memo.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { type Looked, recorderIn, spot } from "./record.ts";
import { type Change, lineOf } from "./tell.ts";
import { lookingUp, readingBack, type Trial, trials } from "./trials.ts";
import { witnessOf } from "./witness.ts";

export type Survivor = Change & {
  readonly readBy: readonly string[];
  readonly undated: boolean;
  /** Whether a case of the checks notices it: that counts only for a figure that no rule reads. */
  readonly byChecks: boolean;
  /** A question that would notice it, if one was looked for and found. */
  readonly question: string | null;
};
export type Report = {
  readonly files: number;
  readonly trials: number;
  readonly mutants: number;
  readonly killed: number;
  /** Changes that no test noticed, and who reads the figure. */
  readonly survivors: readonly Survivor[];
  readonly equivalent: readonly Excused[];
  /** Of the list of equivalent changes: those that are no change of any figure, or that a test does notice. */
  readonly stale: readonly Excused[];
  /** Changes that cannot be made, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Values that no example and no case of a check uses: `id from cell`. */
  readonly unused: readonly string[];
  readonly values: number;
  /** Tests that fail on the law as it is, and figures that cannot be changed under the tests. */
  readonly broken: readonly string[];
};

const isHeld = ({ holds }: Trial): boolean => {
  try {
    return holds();
  } catch {
    return false;
  }
};

/** A trial with what it looked at in one figure. */
type Reader = { readonly trial: Trial; readonly looked: Looked; readonly time: number };

const isReadingBack = ({ rule }: Trial): boolean => rule !== null && readingBack.includes(rule.id);
const isApplying = ({ rule }: Trial): boolean =>
  rule !== null && !readingBack.includes(rule.id) && !lookingUp.includes(rule.id);

/** Whether the day on which a figure is read depends on what is asked. */
const dependsOnFacts = (on: (facts: never) => unknown): boolean => {
  let asked = false;
  const facts = new Proxy({}, { get: () => (asked = true), has: () => (asked = true) });
  try {
    on(facts as never);
  } catch {
    return true;
  }
  return asked;
};

/**
 * Whether nobody can ask for this figure on a day of his own: every rule reads it on a day that no fact moves, and no
 * check asks for a day. Its history can only be told, so telling it counts as a test.
 */
const isUndated = (live: Parameter, readers: readonly Reader[]): boolean => {
  const reads: readonly Read<never>[] = rules
    .filter(({ id }) => !readingBack.includes(id))
    .flatMap(({ cases }) => cases.flatMap(({ reads }) => Object.values(reads)))
    .filter(({ parameter }) => parameter === live);
  if (reads.some(({ on }) => dependsOnFacts(on))) return false;
  const askers = readers.filter(({ trial, looked }) => looked.onADay && !isReadingBack(trial));
  return reads.length > 0 ? askers.every(({ trial }) => trial.rule !== null) : askers.length === 0;
};

/** Those whose failing counts: examples of rules, and cases of checks where no rule applies the figure. */
const countingOf = (live: Parameter, readers: readonly Reader[]): readonly Reader[] => {
  const undated = isUndated(live, readers);
  const applied = readers.some(({ trial }) => isApplying(trial));
  return readers
    .filter(({ trial }) => (trial.rule === null ? !applied : undated || !isReadingBack(trial)))
    .sort((one, other) => one.time - other.time);
};

/** The readers that a change can reach: of a value those who looked at it, of a day first those nearest to it. */
const reachedBy = ({ what, entry, cell }: Mutant, readers: readonly Reader[]): readonly Reader[] => {
  if (what === "value" || what === "unknown")
    return readers.filter(({ looked }) => looked.spots.has(spot(entry, cell)));
  const isNear = ({ looked: { entries } }: Reader) => entries.has(entry) || entries.has(entry - 1);
  return [...readers.filter(isNear), ...readers.filter((reader) => !isNear(reader))];
};

const isKilled = (live: Parameter, mutant: Mutant, readers: readonly Reader[]): boolean => {
  put(live, compiled(mutant.file));
  forget();
  return reachedBy(mutant, readers).some(({ trial }) => !isHeld(trial));
};

/** Where the values of a file stand: each entry, and of a table each cell. */
const spotsOf = (file: ParameterFile): readonly (readonly [string, string])[] =>
  file.values.flatMap(({ from, value }, entry) =>
    typeof value === "object"
      ? Object.keys(value).map((cell) => [spot(entry, cell), `${from} ${cell}`] as const)
      : [[spot(entry, null), from] as const],
  );

/** A change that is said to be equivalent: one of a figure, taken out of the list. */
type Excused = Change & { readonly reason: string };
const excuses: readonly Excused[] = equivalents.flatMap(({ figures, changes, reason }) =>
  figures.flatMap((figure) =>
    changes.map((change) => {
      const [entry, ...words] = change.split(" ");
      return { figure, entry, change: words.join(" "), reason };
    }),
  ),
);
const excuseOf = ({ figure, entry, change }: Change): Excused | undefined =>
  excuses.find((one) => one.figure === figure && one.entry === entry && one.change === change);

/** So many questions challenge a change that is called equivalent, and so many are tried to find one that notices. */
const mostChallenges = 150;
const mostAsked = 4000;

/** A fault that names many keys need not name them all. */
const longest = 120;

/** The rules whose examples count, each once. */
const rulesOf = (counting: readonly Reader[]): readonly Rule[] => [
  ...new Set(counting.flatMap(({ trial }) => (trial.rule === null ? [] : [trial.rule]))),
];

/** Every figure that can be changed, with its file; what keeps others from it is added to `broken`. */
const figuresOf = (only: string, broken: string[]): ReadonlyMap<Parameter, ParameterFile> => {
  const figures = new Map<Parameter, ParameterFile>();
  for (const [name, file] of parameterFiles) {
    const { faults } = checkParameterFile(file);
    const live = liveOf(file.id);
    const fault = faults[0]?.slice(0, longest) ?? (live.length === 0 ? "nothing reads it" : "loaded twice");
    if (faults.length === 0 && live.length === 1) figures.set(live[0], file);
    else if (file.id.startsWith(only)) broken.push(`${name}: ${fault}`);
  }
  return figures;
};

/** Runs every trial once on the law as it is, and tells of each figure who looked at it and where. */
const readersOf = (
  figures: ReadonlyMap<Parameter, ParameterFile>,
  broken: string[],
): ReadonlyMap<Parameter, readonly Reader[]> => {
  const recorder = recorderIn(figures);
  const readers = new Map<Parameter, Reader[]>([...figures.keys()].map((live) => [live, []]));
  for (const trial of trials) {
    forget();
    const started = performance.now();
    let held = false;
    const looked = recorder.watch(() => {
      held = isHeld(trial);
    });
    const time = performance.now() - started;
    if (!held) broken.push(`fails on the law as it is: ${trial.name}`);
    else for (const [live, own] of looked) readers.get(live)?.push({ trial, looked: own, time });
  }
  recorder.stop();
  return readers;
};

/**
 * Changes every figure whose id begins with `only`, one thing at a time, and sees which changes no test notices.
 * A change that is called equivalent is challenged with questions like those of the examples; with `ask`, a survivor
 * is too.
 */
export const mutate = (only = "", ask = false): Report => {
  const broken: string[] = [];
  const figures = figuresOf(only, broken);
  const readers = readersOf(figures, broken);
  const survivors: Report["survivors"][number][] = [];
  const equivalent: Excused[] = [];
  const skipped: Record<string, number> = {};
  const unused: string[] = [];
  let [mutants, killed, values] = [0, 0, 0];
  for (const [live, file] of figures) {
    if (!file.id.startsWith(only)) continue;
    const all = readers.get(live) ?? [];
    const counting = countingOf(live, all);
    const checking = all.filter(({ trial }) => trial.rule === null);
    const users = all.filter((reader) => counting.includes(reader) || reader.trial.rule === null);
    const used = new Set(users.flatMap(({ looked }) => [...looked.spots]));
    for (const [place, name] of spotsOf(file)) {
      values++;
      if (!used.has(place)) unused.push(`${file.id} ${name}`);
    }
    for (const mutant of mutantsOf(file)) {
      if ("reason" in mutant) {
        skipped[mutant.reason] = (skipped[mutant.reason] ?? 0) + 1;
        continue;
      }
      const named = { figure: file.id, entry: file.values[mutant.entry].from, change: mutant.change };
      const excused = excuseOf(named);
      const question = () => witnessOf(live, file, mutant, rulesOf(counting), ask ? mostAsked : mostChallenges);
      if (isKilled(live, mutant, counting)) {
        mutants++;
        killed++;
      } else if (excused) {
        equivalent.push(excused);
        const shown = question();
        if (shown !== null) broken.push(`called equivalent, yet noticed: ${lineOf(named)} by ${shown}`);
      } else {
        mutants++;
        const readBy = [...new Set(counting.map(({ trial }) => trial.rule?.id ?? "checks of rosters"))];
        survivors.push({
          ...named,
          readBy,
          undated: isUndated(live, all),
          byChecks: isKilled(live, mutant, checking),
          question: ask ? question() : null,
        });
      }
    }
    put(live, compiled(file));
    forget();
  }
  const stale = excuses.filter((one) => one.figure.startsWith(only) && !equivalent.includes(one));
  const files = [...figures.values()].filter(({ id }) => id.startsWith(only)).length;
  const counts = { files, trials: trials.length, mutants, killed, values };
  return { ...counts, survivors, equivalent, stale, skipped, unused, broken };
};
