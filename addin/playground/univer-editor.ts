import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
} from "@univerjs/core";
import { type IInsertCommandParams, InsertCommand } from "@univerjs/docs-ui";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { toCanonicalSigns } from "./dutch-formula.ts";
import type { UniverHost } from "./univer-host.ts";

type Nodes = NonNullable<ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>>;

/** The same parts with the text as it was typed: inserting a reference must not turn ";" into ",". */
const asTyped = (nodes: Nodes, typed: string): Nodes => {
  let position = typed.startsWith("=") ? 1 : 0;
  const parts = nodes.map((node) => {
    const length = (typeof node === "string" ? node : node.token).length;
    const text = typed.slice(position, position + length);
    position += length;
    return typeof node === "string" ? text : { ...node, token: text };
  });
  // Univer drops a last space, after which it then inserts no reference.
  const rest = typed.slice(position);
  return rest === "" ? parts : [...parts, rest];
};

/** The editor's helpers (coloured references, the hint of a parameter) read a formula with ";" as well. */
const readSemicolons = (host: UniverHost): void => {
  const lexer = host.injector.get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  const parameterAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const canonical = toCanonicalSigns(formula);
    const nodes = build(canonical);
    return nodes && canonical !== formula ? asTyped(nodes, formula) : nodes;
  };
  lexer.getFunctionAndParameter = (formula, index) => parameterAt(toCanonicalSigns(formula), index);
};

const editors: readonly string[] = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

const isWithinFormula = (before: string): boolean => before.startsWith("=") && before.split('"').length % 2 === 1;

/** Univer takes a click on a cell as a reference after "," or a space, never after ";": so a space follows it. */
const insertReferencesAfterSemicolons = (host: UniverHost): void => {
  const instances = host.injector.get(IUniverInstanceService);
  host.commands.beforeCommandExecuted((command) => {
    if (command.id !== InsertCommand.id) return;
    const { unitId, body, range } = command.params as IInsertCommandParams;
    if (!editors.includes(unitId) || body.dataStream !== ";") return;
    const text = instances.getUnit<DocumentDataModel>(unitId)?.getBody()?.dataStream ?? "";
    if (isWithinFormula(text.slice(0, range.startOffset))) body.dataStream = "; ";
  });
};

export const helpDutchEditor = (host: UniverHost): void => {
  if (host.language === "en") return;
  readSemicolons(host);
  insertReferencesAfterSemicolons(host);
};
