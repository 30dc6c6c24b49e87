import type { Finding } from "../../shared/index.ts";
import type { Paint } from "../port.ts";
import type { PlacedTable } from "./roster-table.ts";
import type { Word } from "./words.ts";

export type Severity = Finding["severity"];

/** From grave to light, as they are shown. */
export const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];

export const severityWords = { error: "errors", warning: "warnings", notice: "notices" } as const satisfies Record<
  Severity,
  Word
>;

/** The ground of a cell. A sheet is light, also beside a dark pane. */
const colours = { error: "#fbd5d5", warning: "#fdeab5", notice: "#d6e8fa" } as const satisfies Record<Severity, string>;

/** The cells to colour, each once, in the colour of its gravest finding. */
export const paintsOf = (findings: readonly Finding[], { cellOf }: PlacedTable): readonly Paint[] => {
  const cells = new Map<string, string>();
  for (const severity of severities)
    for (const finding of findings.filter((one) => one.severity === severity))
      for (const column of finding.columns.length > 0 ? finding.columns : [undefined]) {
        const address = cellOf(finding.row, column);
        if (!cells.has(address)) cells.set(address, colours[severity]);
      }
  return [...cells].map(([address, colour]) => ({ address, colour }));
};
