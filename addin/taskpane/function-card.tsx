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
  type TableFunction,
  waaromId,
} from "../../shared/index.ts";
import type { Sheet } from "../port.ts";
import { usePane } from "./context.ts";
import { exampleFormula, exampleOverTable, exampleRange, exampleValues, shownFormula } from "./example.ts";
import { rosterRange } from "./roster-range.ts";
import type { Say } from "./words.ts";

const needText = ({ field, need, presumed, default: value }: Asked, language: Language, say: Say): string => {
  if (need === "required") return "";
  if (need === "blank") return say("mayBeBlank");
  const standard = format(field.kind, presumed ?? value ?? null, language);
  return standard === "" ? say("optional") : `${say("optional")}, ${say("default", { waarde: standard })}`;
};

const Parameters = ({ facts, names }: Pick<Rule, "facts"> & { readonly names: readonly string[] }) => {
  const { language, say } = usePane();
  return (
    <dl class="parameters">
      {facts.map(([name, asked], place) => (
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

type InsertProps = {
  readonly word: "insert" | "insertWhy";
  /** The formula for this spreadsheet, or null where it has no place to point at. */
  readonly formulaIn: (sheet: Sheet) => Promise<string | null>;
};

const Insert = ({ word, formulaIn }: InsertProps) => {
  const { sheet, language, say, announce, attempt } = usePane();
  const insert = () =>
    attempt(async () => {
      const formula = sheet && (await formulaIn(sheet));
      if (!formula) return announce(say("noRosterSheet"));
      await sheet.insertFormula(formula);
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

/** The example of a rule, with its answer. */
const RuleExample = ({ rule }: { readonly rule: Rule }) => {
  const { language } = usePane();
  const given = answer(rule, exampleValues(rule));
  return (
    <p class="example">
      <code>{shownFormula(exampleFormula(rule), language)}</code>
      {given.result !== null && !rule.columns && <output>{format(kindOf(given), given.result, language)}</output>}
    </p>
  );
};

const TableExample = ({ made }: { readonly made: TableFunction }) => {
  const { language } = usePane();
  return (
    <p class="example">
      <code>{shownFormula(exampleOverTable(made, exampleRange), language)}</code>
    </p>
  );
};

const RuleButtons = ({ rule }: { readonly rule: Rule }) => (
  <>
    <Insert word="insert" formulaIn={async () => exampleFormula(rule)} />
    {!rule.helper && <Insert word="insertWhy" formulaIn={async () => exampleFormula(rule, waaromId(rule))} />}
  </>
);

/** A table is read from the sheet it stands on: the formula points at the roster that is found there. */
const tableFormulaIn =
  (made: TableFunction) =>
  async (sheet: Sheet): Promise<string | null> => {
    const range = await rosterRange(sheet);
    return range && exampleOverTable(made, range);
  };

/** A function: what it does, what it asks, an example that answers, and buttons that put it in the selected cell. */
export const FunctionCard = ({
  made,
  names,
}: {
  readonly made: Rule | TableFunction;
  readonly names: readonly string[];
}) => {
  const { language, say } = usePane();
  return (
    <details class="card">
      <summary>
        <span class="card-name">
          <FunctionName id={`${namespace}.${made.id}`} />
        </span>
        <span class="card-about">{made.describe[language]}</span>
      </summary>
      <div class="card-body">
        <h3>{say("parameters")}</h3>
        <Parameters facts={made.facts} names={names} />
        <h3>{say("example")}</h3>
        {"spill" in made ? <TableExample made={made} /> : <RuleExample rule={made} />}
        <p class="buttons">
          {"spill" in made ? <Insert word="insert" formulaIn={tableFormulaIn(made)} /> : <RuleButtons rule={made} />}
          <a href={helpPath(made.id, language)} target="_blank" rel="noopener">
            {say("help")}
          </a>
        </p>
      </div>
    </details>
  );
};
