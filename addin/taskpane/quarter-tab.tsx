import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { quarterOfText, type RosterProblem, type Summary, summarise } from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { NeedsSheet } from "./needs-sheet.tsx";
import { type PlacedTable, readRoster } from "./roster-table.ts";
import { SummaryView } from "./summary.tsx";

/** The quarter is one for the whole pane: its name, and the field that chooses it. */
export type QuarterProps = { readonly quarter: string; readonly choice: ComponentChildren };

/** Sums up a quarter of the roster on the active sheet. */
export const QuarterTab = ({ quarter: name, choice }: QuarterProps) => {
  const { sheet, language, say, attempt } = usePane();
  const [placed, setPlaced] = useState<PlacedTable | null>(null);
  const [outcome, setOutcome] = useState<Summary | RosterProblem | null>(null);
  useEffect(() => {
    const quarter = quarterOfText(name);
    setOutcome(placed && quarter !== null ? summarise(placed.table, quarter, language) : null);
  }, [placed, name, language]);
  if (!sheet) return <NeedsSheet />;
  return (
    <>
      <p>{say("quarterIntro")}</p>
      <div class="buttons">
        {choice}
        <button
          type="button"
          class="button primary"
          onClick={() => attempt(async () => setPlaced(await readRoster(sheet)))}
        >
          {say("summarise")}
        </button>
      </div>
      <div aria-live="polite">
        {outcome &&
          ("learners" in outcome ? (
            <SummaryView summary={outcome} />
          ) : (
            <p class="message message-error">{outcome.message}</p>
          ))}
      </div>
    </>
  );
};
