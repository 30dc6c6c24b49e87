import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { namespace, problemSentence, type TableFunction } from "../../shared/index.ts";
import { splitAddress } from "../address.ts";
import { usePane } from "./context.ts";
import { type Explained, explainCell } from "./explain-cell.ts";
import { Explanation } from "./explanation.tsx";
import { NeedsSheet } from "./needs-sheet.tsx";
import type { Refusal } from "./resolve.ts";
import type { Word } from "./words.ts";

const refusalWords = {
  range: "refusedRange",
  computed: "refusedComputed",
  name: "refusedName",
  error: "refusedError",
} as const satisfies Record<Refusal["code"], Word>;

const Refused = ({ explained }: { readonly explained: Extract<Explained, { state: "refused" }> }) => {
  const { language, say } = usePane();
  const { refusal, problem, rule, place } = explained;
  if (problem) return <p class="message">{problemSentence(problem, language)}</p>;
  if (!refusal) return null;
  const field = rule.facts[place]?.[1].field.name[language] ?? "";
  return <p class="message">{say(refusalWords[refusal.code], { veld: field, wat: refusal.what })}</p>;
};

/** What a function gives that reads a whole table: what each column holds. */
const TableTold = ({ made }: { readonly made: TableFunction }) => {
  const { language, say } = usePane();
  return (
    <>
      <div class="answer">
        <p class="quiet">{`${namespace}.${made.id}`}</p>
        <p>{made.describe[language]}</p>
        <p>{say("readsTable")}</p>
      </div>
      <section class="part">
        <h2>{say("columns")}</h2>
        <ul>
          {made.columns.map(({ id, describe }) => (
            <li key={id}>
              <code>{id}</code> <span class="quiet">{describe[language]}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

const Told = ({ explained }: { readonly explained: Explained }) => {
  const { say } = usePane();
  const cel = splitAddress(explained.address).local;
  switch (explained.state) {
    case "empty":
      return <p class="message">{say("chooseCell")}</p>;
    case "foreign":
      return <p class="message">{say("foreign", { cel })}</p>;
    case "unreadable":
      return <p class="message">{say("unreadable")}</p>;
    case "unexplained":
      return <p class="message">{say("unexplained", { functie: explained.name })}</p>;
    case "table":
      return <TableTold made={explained.made} />;
    case "refused":
      return <Refused explained={explained} />;
    case "answered":
      return (
        <>
          {explained.partly && <p class="message">{say("partly", { functie: explained.answer.rule.id })}</p>}
          <Explanation answer={explained.answer} />
        </>
      );
  }
};

/** Follows the selection and explains the formula in it. While another tab is seen it reads nothing. */
export const ExplainTab = ({ active }: { readonly active: boolean }) => {
  const { sheet, say } = usePane();
  const [explained, setExplained] = useState<Explained | null>(null);
  const latest = useRef(0);

  const read = useCallback(async () => {
    if (!sheet) return;
    const turn = ++latest.current;
    try {
      const found = await explainCell(sheet, await sheet.selection());
      // A slower answer about an earlier selection must not replace a later one.
      if (turn === latest.current) setExplained(found);
    } catch {
      // Excel refuses while a cell is being edited; the next selection is read again.
      if (turn === latest.current) setExplained(null);
    }
  }, [sheet]);

  useEffect(() => {
    if (!sheet || !active) return;
    void read();
    return sheet.onSelection(() => void read());
  }, [sheet, active, read]);

  if (!sheet) return <NeedsSheet />;
  return (
    <>
      <p class="bar">
        <span class="address">{explained?.address ?? ""}</span>
        <button type="button" class="button subtle" onClick={() => void read()}>
          {say("readAgain")}
        </button>
      </p>
      <div aria-live="polite">
        {explained ? <Told explained={explained} /> : <p class="message">{say("chooseCell")}</p>}
      </div>
    </>
  );
};
