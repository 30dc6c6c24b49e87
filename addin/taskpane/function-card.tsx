import { Fragment } from "preact";
import {
  type Asked,
  answer,
  format,
  helpPath,
  kindOf,
  type Language,
  namespace,
  type Rule,
  waaromId,
} from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { exampleFormula, exampleValues, shownFormula } from "./example.ts";
import type { Say } from "./words.ts";

const needText = ({ field, need, presumed, default: value }: Asked, language: Language, say: Say): string => {
  if (need === "required") return "";
  if (need === "blank") return say("mayBeBlank");
  const standard = format(field.kind, presumed ?? value ?? null, language);
  return standard === "" ? say("optional") : `${say("optional")}, ${say("default", { waarde: standard })}`;
};

const Parameters = ({ rule, names }: { readonly rule: Rule; readonly names: readonly string[] }) => {
  const { language, say } = usePane();
  return (
    <dl class="parameters">
      {rule.facts.map(([name, asked], place) => (
        <div key={name}>
          <dt>
            <code>{names[place] ?? name}</code> <span class="quiet">{needText(asked, language, say)}</span>
          </dt>
          <dd>{asked.field.describe[language]}</dd>
        </div>
      ))}
    </dl>
  );
};

const Insert = ({ formula, word }: { readonly formula: string; readonly word: "insert" | "insertWhy" }) => {
  const { sheet, language, say, announce, attempt } = usePane();
  const insert = () =>
    attempt(async () => {
      await sheet?.insertFormula(formula);
      announce(say("inserted", { formule: shownFormula(formula, language) }));
    });
  return (
    <button type="button" class={`button ${word === "insert" ? "primary" : ""}`} disabled={!sheet} onClick={insert}>
      {say(word)}
    </button>
  );
};

/** A long name breaks at its points only. */
const FunctionName = ({ id }: { readonly id: string }) => (
  <>
    {id.split(/(?<=\.)/).map((part, place) => (
      <Fragment key={part}>
        {place > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);

/** A function: what it does, what it asks, an example that answers, and buttons that put it in the selected cell. */
export const FunctionCard = ({ rule, names }: { readonly rule: Rule; readonly names: readonly string[] }) => {
  const { language, say } = usePane();
  const formula = exampleFormula(rule);
  const given = answer(rule, exampleValues(rule));
  return (
    <details class="card">
      <summary>
        <span class="card-name">
          <FunctionName id={`${namespace}.${rule.id}`} />
        </span>
        <span class="card-about">{rule.describe[language]}</span>
      </summary>
      <div class="card-body">
        <h3>{say("parameters")}</h3>
        <Parameters rule={rule} names={names} />
        <h3>{say("example")}</h3>
        <p class="example">
          <code>{shownFormula(formula, language)}</code>
          {given.result !== null && !rule.columns && <output>{format(kindOf(given), given.result, language)}</output>}
        </p>
        <p class="buttons">
          <Insert formula={formula} word="insert" />
          {!rule.helper && <Insert formula={exampleFormula(rule, waaromId(rule))} word="insertWhy" />}
          <a href={helpPath(rule.id, language)} target="_blank" rel="noopener">
            {say("help")}
          </a>
        </p>
      </div>
    </details>
  );
};
