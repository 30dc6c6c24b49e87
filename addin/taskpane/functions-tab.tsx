import { useState } from "preact/hooks";
import {
  bySubject,
  everyFunction,
  excelFunctions,
  type Language,
  namespace,
  type Rule,
  subjectWord,
} from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { FunctionCard } from "./function-card.tsx";

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Named = Pick<Rule, "id" | "name" | "describe">;

const matches = ({ id, name, describe }: Named, typed: string, language: Language): boolean =>
  bare(`${namespace}.${id} ${name[language]} ${describe[language]}`).includes(bare(typed.trim()));

/** Every function, found by its name or by what it does. */
export const FunctionsTab = () => {
  const { language, say } = usePane();
  const [typed, setTyped] = useState("");
  const listed = new Map(excelFunctions(everyFunction, language, ".").map((one) => [one.id, one.parameters]));
  const found = everyFunction.filter((one) => matches(one, typed, language));
  return (
    <>
      <label class="field">
        <span>{say("search")}</span>
        <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p>
        <a href={`brochure.html?taal=${language}`} target="_blank" rel="noopener">
          {say("brochure")}
        </a>
      </p>
      <p class="quiet" role="status">
        {found.length === 1
          ? say("oneFound")
          : say(found.length === 0 ? "noneFound" : "countFound", { aantal: found.length })}
      </p>
      {bySubject(found, ({ subject }) => subject).map(([subject, group]) => (
        <section key={subject} class="group">
          <h2>{subjectWord(subject, language)}</h2>
          {group.map((one) => (
            <FunctionCard key={one.id} made={one} names={(listed.get(one.id) ?? []).map(({ name }) => name)} />
          ))}
        </section>
      ))}
    </>
  );
};
