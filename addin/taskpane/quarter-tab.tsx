import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { quarterOfText, summarise } from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { NeedsSheet } from "./needs-sheet.tsx";
import { ReadRoster } from "./read-roster.tsx";
import type { PlacedTable } from "./roster-table.ts";
import { SummaryView } from "./summary.tsx";

/** The quarter is one for the whole pane: its name, and the field that chooses it. */
export type QuarterProps = { readonly quarter: string; readonly choice: ComponentChildren };

/** Sums up a quarter of the roster on the active sheet. */
export const QuarterTab = ({ quarter: name, choice }: QuarterProps) => {
  const { sheet, language, say } = usePane();
  const [placed, setPlaced] = useState<PlacedTable | null>(null);
  const outcome = useMemo(() => {
    const quarter = quarterOfText(name);
    return placed && quarter !== null ? summarise(placed.table, quarter, language) : null;
  }, [placed, name, language]);
  if (!sheet) return <NeedsSheet />;
  return (
    <>
      <p>{say("quarterIntro")}</p>
      <ReadRoster label="summarise" choice={choice} onRead={setPlaced} />
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
