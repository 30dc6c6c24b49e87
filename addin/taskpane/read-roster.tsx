import type { ComponentChildren } from "preact";
import { usePane } from "./context.ts";
import { type PlacedTable, readRoster } from "./roster-table.ts";
import type { Word } from "./words.ts";

/** The quarter's choice and the button that reads the roster from the active sheet. */
export const ReadRoster = ({
  label,
  choice,
  onRead,
}: {
  readonly label: Word;
  readonly choice: ComponentChildren;
  readonly onRead: (placed: PlacedTable) => void;
}) => {
  const { sheet, say, attempt } = usePane();
  return (
    <div class="buttons">
      {choice}
      <button
        type="button"
        class="button primary"
        onClick={() =>
          attempt(async () => {
            if (sheet) onRead(await readRoster(sheet));
          })
        }
      >
        {say(label)}
      </button>
    </div>
  );
};
