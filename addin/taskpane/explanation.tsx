import {
  type Answer,
  explain,
  format,
  isAboutLaw,
  kindOf,
  type Line,
  namespace,
  type Rows,
  sentence,
} from "../../shared/index.ts";
import { Badge } from "./badge.tsx";
import { usePane } from "./context.ts";
import type { Word } from "./words.ts";

const Source = ({ line }: { readonly line: Line }) => {
  const { say } = usePane();
  const title = line.artikel || say("source");
  if (/^https?:\/\//.test(line.bron))
    return (
      <a href={line.bron} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
    );
  return <>{[line.artikel, line.bron].filter(Boolean).join(" · ")}</>;
};

const needsUnit = new Set(["count", "hours"]);

/** A figure; what is noted of it stands after its name. */
const Figure = ({ line }: { readonly line: Line }) => {
  const { language, say } = usePane();
  const value = line.kind === null ? "" : format(line.kind, line.value, language);
  const [name, ...notes] = line.tekst.split("; ");
  return (
    <li>
      <p class="line">
        <span>{name}</span>
        <strong>
          {value} {line.kind !== null && needsUnit.has(line.kind) ? line.unit : ""}
        </strong>
      </p>
      {notes.length > 0 && <p class="quiet">{notes.join("; ")}</p>}
      <p class="quiet origin">
        <span>
          <Source line={line} />
          {line.vanaf !== null && `, ${say("from", { dag: format("day", line.vanaf, language) })}`}
        </span>
        {line.certainty && <Badge certainty={line.certainty} />}
      </p>
    </li>
  );
};

const Step = ({ line }: { readonly line: Line }) => {
  const { language } = usePane();
  return (
    <li>
      <p class="line">
        <span>{line.tekst}</span>
        <strong>{line.kind === null ? "" : format(line.kind, line.value, language)}</strong>
      </p>
    </li>
  );
};

const Plain = ({ line }: { readonly line: Line }) => <li>{line.tekst}</li>;

/** The parts of an explanation below its answer, in the order in which they are read. */
const parts = [
  ["ontbreekt", "missing", Plain],
  ["stap", "steps", Step],
  ["cijfer", "figures", Figure],
  ["aanname", "assumptions", Plain],
] as const satisfies readonly (readonly [Line["soort"], Word, unknown])[];

/** The answer in a few words: of a table its rows, and of an empty cell that it is empty. */
const useResult = (answer: Answer): string => {
  const { language, say } = usePane();
  if (answer.result === null) return say("noResult");
  if (!answer.rule.columns) return format(kindOf(answer), answer.result, language) || say("blankResult");
  const { length } = answer.result as Rows;
  return length === 1 ? say("oneRowResult") : say("rowsResult", { aantal: length });
};

/** An answer unfolded: the result and its certainty, the sentence, the steps, figures, assumptions and gaps. */
export const Explanation = ({ answer }: { readonly answer: Answer }) => {
  const { language, say } = usePane();
  const lines = explain(answer, language);
  const result = useResult(answer);
  return (
    <>
      <div class="answer">
        <p class="quiet">{`${namespace}.${answer.rule.id}`}</p>
        <p class="result">
          <strong>{result}</strong>{" "}
          {(answer.problem === null || isAboutLaw(answer.problem)) && <Badge certainty={answer.certainty} />}
        </p>
        <p>{sentence(answer, language)}</p>
      </div>
      {parts.map(([soort, word, Item]) => {
        const own = lines.filter((line) => line.soort === soort);
        if (own.length === 0) return null;
        return (
          <section key={soort} class={`part part-${soort}`}>
            <h2>{say(word)}</h2>
            <ul>
              {own.map((line, place) => (
                <Item key={`${place} ${line.tekst}`} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};
