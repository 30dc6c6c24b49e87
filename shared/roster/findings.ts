import type { Check, Detail, Severity } from "./check.ts";

/** A finding before it is worded; `row` counts from 0, and is below 0 for the header. */
export type RawFinding = Detail & { readonly row: number; readonly reference: string | null; readonly check: Check };

/** Findings as they come: as many as are asked are kept until they are taken, all are counted. */
export type Findings = {
  readonly add: (check: Check, row: number, reference: () => string | null, detail?: () => Detail) => void;
  /** The findings since they were last taken, by row. */
  readonly take: () => readonly RawFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How often each check found something. */
  readonly byCheck: ReadonlyMap<string, number>;
  readonly capped: () => boolean;
  /** Whether no more are kept. */
  readonly isFull: () => boolean;
};

export const makeFindings = (most: number): Findings => {
  const counts = { error: 0, warning: 0, notice: 0 };
  const byCheck = new Map<string, number>();
  let kept = 0;
  let waiting: RawFinding[] = [];
  return {
    add: (check, row, reference, detail) => {
      counts[check.severity]++;
      byCheck.set(check.id, (byCheck.get(check.id) ?? 0) + 1);
      if (kept >= most) return;
      kept++;
      waiting.push({ ...detail?.(), row, reference: reference(), check });
    },
    take: () => {
      const taken = waiting.sort((one, other) => one.row - other.row);
      waiting = [];
      return taken;
    },
    counts,
    byCheck,
    isFull: () => kept >= most,
    capped: () => counts.error + counts.warning + counts.notice > kept,
  };
};
