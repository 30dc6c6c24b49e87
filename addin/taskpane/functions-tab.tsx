import { useState } from "preact/hooks";
import { excelFunctions, type Language, namespace, type Rule, rules } from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { FunctionCard } from "./function-card.tsx";
import { subjectName } from "./words.ts";

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const matches = (rule: Rule, typed: string, language: Language): boolean =>
  bare(`${namespace}.${rule.id} ${rule.name[language]} ${rule.describe[language]}`).includes(bare(typed.trim()));

/** The rules found, by subject, in the order of the law. */
const bySubject = (found: readonly Rule[]): readonly (readonly [string, readonly Rule[]])[] =>
  [...new Set(found.map(({ subject }) => subject))].map((subject) => [
    subject,
    found.filter((rule) => rule.subject === subject),
  ]);

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
      <p class="quiet" role="status">
        {found.length === 0 ? say("noneFound") : say("countFound", { aantal: found.length })}
      </p>
      {bySubject(found).map(([subject, group]) => (
        <section key={subject} class="group">
          <h2>{subjectName(subject, language)}</h2>
          {group.map((rule) => (
            <FunctionCard key={rule.id} rule={rule} names={(listed.get(rule.id) ?? []).map(({ name }) => name)} />
          ))}
        </section>
      ))}
    </>
  );
};
