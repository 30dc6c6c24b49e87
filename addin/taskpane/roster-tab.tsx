import { useMemo, useState } from "preact/hooks";
import { type Finding, quarterOfText, type RosterProblem, type Validation, validate } from "../../shared/index.ts";
import { checkName } from "./check-name.ts";
import { usePane } from "./context.ts";
import { Findings } from "./findings.tsx";
import { NeedsSheet } from "./needs-sheet.tsx";
import type { QuarterProps } from "./quarter-tab.tsx";
import { ReadRoster } from "./read-roster.tsx";
import type { PlacedTable } from "./roster-table.ts";
import { paintsOf, severities, severityWords } from "./severity.ts";

/** What takes the colours away again; it outlives a new check, for the colours do too. */
type Undo = (() => Promise<void>) | null;
type Colours = { readonly undo: Undo; readonly setUndo: (undo: (before: Undo) => Undo) => void };
type Checked = { readonly placed: PlacedTable; readonly outcome: Validation | RosterProblem };

const Counts = ({ validation }: { readonly validation: Validation }) => {
  const { say } = usePane();
  return (
    <dl class="counts">
      {severities.map((severity) => (
        <div key={severity} class={`severity-${severity}`}>
          <dd>{validation.counts[severity]}</dd>
          <dt>{say(severityWords[severity])}</dt>
        </div>
      ))}
    </dl>
  );
};

const Remarks = ({ counts }: Pick<Validation, "counts">) => {
  const { language, say } = usePane();
  const notDone = Object.entries(counts.notDone);
  return (
    <>
      {counts.skippedRows > 0 && <p class="message">{say("skippedRows", { aantal: counts.skippedRows })}</p>}
      {counts.capped && <p class="message">{say("capped")}</p>}
      {notDone.length > 0 && (
        <details class="card">
          <summary>
            <span class="card-name">{say("notDone")}</span>
            <span class="count">{notDone.length}</span>
          </summary>
          <dl class="parameters">
            {notDone.map(([check, reason]) => (
              <div key={check}>
                <dt>{checkName(check, language)}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
};

/** Colours the cells of the findings, and takes the colours away again. */
const PaintButton = ({
  validation,
  placed,
  undo,
  setUndo,
}: Colours & { readonly validation: Validation } & Pick<Checked, "placed">) => {
  const { sheet, say, announce, attempt } = usePane();
  const paint = () =>
    attempt(async () => {
      const paints = paintsOf(validation.findings, placed);
      const back = (await sheet?.paint(paints)) ?? null;
      setUndo(() => back);
      announce(say("painted", { aantal: paints.length }));
    });
  const unpaint = () =>
    attempt(async () => {
      await undo?.();
      setUndo(() => null);
      announce(say("unpainted"));
    });
  return (
    <button type="button" class="button" onClick={undo ? unpaint : paint}>
      {say(undo ? "unpaint" : "paint")}
    </button>
  );
};

const Outcome = ({ placed, outcome, ...colours }: Checked & Colours) => {
  const { sheet, say, attempt } = usePane();
  if (!("findings" in outcome)) return <p class="message message-error">{outcome.message}</p>;
  const open = (finding: Finding) =>
    attempt(async () => sheet?.activate(placed.cellOf(finding.row, finding.columns[0])));
  return (
    <>
      <p class="quiet">{say("checked", { rijen: outcome.rows, bereik: placed.address })}</p>
      <Counts validation={outcome} />
      <Remarks counts={outcome.counts} />
      {outcome.findings.length === 0 ? (
        <p class="message message-good">{say("clean")}</p>
      ) : (
        <>
          <p class="buttons">
            <PaintButton validation={outcome} placed={placed} {...colours} />
          </p>
          <Findings findings={outcome.findings} onOpen={open} />
        </>
      )}
    </>
  );
};

/** Checks the roster on the active sheet, here and without a network. */
export const RosterTab = ({ quarter, choice }: QuarterProps) => {
  const { sheet, language, say } = usePane();
  const [undo, setUndo] = useState<Undo>(null);
  const [placed, setPlaced] = useState<PlacedTable | null>(null);
  // The findings speak the language of the workbook, also after it changes.
  const outcome = useMemo(
    () => placed && validate(placed.table, { language, quarter: quarterOfText(quarter) }),
    [placed, language, quarter],
  );
  if (!sheet) return <NeedsSheet />;
  return (
    <>
      <p>{say("rosterIntro")}</p>
      <ReadRoster label="check" choice={choice} onRead={setPlaced} />
      <div aria-live="polite">
        {placed && outcome && <Outcome placed={placed} outcome={outcome} undo={undo} setUndo={setUndo} />}
      </div>
    </>
  );
};
