import { useState } from "preact/hooks";
import {
  bySubject,
  excelFunctions,
  type Language,
  namespace,
  type Rule,
  rules,
  subjectWord,
} from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { FunctionCard } from "./function-card.tsx";

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const matches = (rule: Rule, typed: string, language: Language): boolean =>
  bare(`${namespace}.${rule.id} ${rule.name[language]} ${rule.describe[language]}`).includes(bare(typed.trim()));

/** Every function, found by its name or by what it does. */
export const FunctionsTab = () => {
  const { language, say } = usePane();
  const [typed, setTyped] = useState("");
  const listed = new Map(excelFunctions(rules, language, ".").map((one) => [one.id, one.parameters]));
  const found = rules.filter((rule) => matches(rule, typed, language));
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
          {group.map((rule) => (
            <FunctionCard key={rule.id} rule={rule} names={(listed.get(rule.id) ?? []).map(({ name }) => name)} />
          ))}
        </section>
      ))}
    </>
  );
};
