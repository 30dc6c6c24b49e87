import {
  type Answer,
  answer,
  certaintyWords,
  type Day,
  explain,
  type Field,
  format,
  isAboutLaw,
  isBlank,
  type Kind,
  kindOf,
  type Language,
  plainValue,
  problemSentence,
  type Rows,
  type Rule,
  sentence,
  serialOf,
  type Text,
  tell,
  typedCell,
  waaromHeader,
} from "../shared/index.ts";

/** An error as a cell shows it, with the sentence that Excel shows beside it. */
export type CellError = { readonly error: string; readonly message: string };
export type CellValue = number | string | boolean | CellError;
export type Matrix = readonly (readonly unknown[])[];
export type Cells = readonly (readonly CellValue[])[];

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Rows and columns of a whole Excel sheet: a reference of that size stops at what is used. */
const wholeRows = 1_048_576;
const wholeColumns = 16_384;

/** An argument as a matrix; nothing, or one value, is 1×1. */
const matrixOf = (argument: unknown): Matrix =>
  Array.isArray(argument) ? (Array.isArray(argument[0]) ? argument : [argument]) : [[argument]];

/** An empty cell as Excel may hand it over; a 0 may also have been typed. */
export const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === "" || cell === 0;

/** The last row, or column, in which anything stands; at least the first. */
const usedRows = (matrix: Matrix): number => {
  let rows = matrix.length;
  while (rows > 1 && matrix[rows - 1].every(isEmpty)) rows--;
  return rows;
};
const usedColumns = (matrix: Matrix): number => {
  let columns = matrix[0].length;
  while (columns > 1 && matrix.every((row) => isEmpty(row[columns - 1]))) columns--;
  return columns;
};

/** Whole-column and whole-row references, cut together at what is used. */
const cut = (matrices: readonly Matrix[]): readonly Matrix[] => {
  const tall = matrices.filter((matrix) => matrix.length >= wholeRows);
  const wide = matrices.filter((matrix) => matrix[0].length >= wholeColumns);
  if (tall.length === 0 && wide.length === 0) return matrices;
  const rows = Math.max(1, ...tall.map(usedRows));
  const columns = Math.max(1, ...wide.map(usedColumns));
  return matrices.map((matrix) => {
    const shorter = matrix.length >= wholeRows ? matrix.slice(0, rows) : matrix;
    return shorter[0].length >= wholeColumns ? shorter.map((row) => row.slice(0, columns)) : shorter;
  });
};

type Shape = { readonly rows: number; readonly columns: number };

/** The shape that arguments give together; null where they do not fit. */
const shapeOf = (matrices: readonly Matrix[]): Shape | null => {
  const many = matrices
    .map((matrix): Shape => ({ rows: matrix.length, columns: matrix[0].length }))
    .filter(({ rows, columns }) => rows > 1 || columns > 1);
  if (many.length === 0) return { rows: 1, columns: 1 };
  const [first] = many;
  if (many.every(({ rows, columns }) => rows === first.rows && columns === first.columns)) return first;
  const tall = many.filter(({ columns }) => columns === 1);
  const wide = many.filter(({ rows }) => rows === 1);
  const fit =
    tall.length + wide.length === many.length &&
    tall.every(({ rows }) => rows === tall[0].rows) &&
    wide.every(({ columns }) => columns === wide[0].columns);
  return fit ? { rows: tall[0].rows, columns: wide[0].columns } : null;
};

const cellOf = (matrix: Matrix, row: number, column: number): unknown =>
  matrix[matrix.length === 1 ? 0 : row][matrix[0].length === 1 ? 0 : column];

export const valueError = (message: string): CellError => ({ error: "#VALUE!", message });
export const notAvailable = (message: string): CellError => ({ error: "#N/A", message });

/** How a result stands in a cell: days as serials and choices that are numbers as numbers, so that Excel can reckon. */
const cellValue = (kind: Kind, value: unknown): number | string | boolean => {
  if (value === null || value === undefined) return "";
  if (kind === "choice" && /^[1-9]\d*$/.test(String(value))) return Number(value);
  return kind === "day" || kind === "month" ? serialOf(value as Day) : (plainValue(kind, value) as number | string);
};

/** In an explanation a day is written out: the column holds amounts too, so no number format would fit. */
const explainedValue = (kind: Kind, value: unknown, language: Language): number | string | boolean =>
  kind === "day" || kind === "month" ? format(kind, value, language) : cellValue(kind, value);

const shownAnswer = (given: Answer, language: Language): CellValue => {
  if (given.problem !== null)
    return (isAboutLaw(given.problem) ? notAvailable : valueError)(problemSentence(given.problem, language));
  return given.result === null ? notAvailable(sentence(given, language)) : cellValue(kindOf(given), given.result);
};

/** A row in which every needed cell is blank says nothing, and gets nothing. */
const saysNothing = (rule: Rule, values: readonly unknown[]): boolean =>
  rule.facts.some(([, { need }]) => need === "required") &&
  rule.facts.every(([, { field, need }], place) => need !== "required" || isBlank(field, values[place], false));

const shapeSentence: Text = {
  nl: "De bereiken hebben niet dezelfde vorm: geef overal evenveel rijen, of één cel.",
  fr: "Les plages n’ont pas la même forme : donnez partout autant de lignes, ou une seule cellule.",
  en: "The ranges differ in shape: give as many rows everywhere, or a single cell.",
};
const singleSentence: Text = {
  nl: "Deze uitleg gaat over één geval: geef telkens één cel, geen bereik.",
  fr: "Cette explication porte sur un seul cas : donnez chaque fois une cellule, pas une plage.",
  en: "This explanation is about a single case: give one cell each time, not a range.",
};

/** Only what is asked: Excel hands an Invocation at the end, after an older call in a parameter's place. */
export const matricesOf = ({ facts }: Pick<Rule, "facts">, given: readonly unknown[]): readonly Matrix[] =>
  facts.map((_, place) => {
    const argument = given[place];
    const invocation =
      typeof argument === "object" && argument !== null && !Array.isArray(argument) && !isCellError(argument);
    return matrixOf(invocation ? null : argument);
  });
const argumentsOf = (rule: Rule, given: readonly unknown[]): readonly Matrix[] => cut(matricesOf(rule, given));

export const isOneCell = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0].length === 1;

/** Answers a rule for cells: 1×1 broadcasts, equal shapes pair, a column with a row gives a table; errors stay. */
export const answerCells = (rule: Rule, given: readonly unknown[], language: Language): Cells => {
  const matrices = argumentsOf(rule, given);
  const shape = shapeOf(matrices);
  if (shape === null) return [[notAvailable(shapeSentence[language])]];
  const values: unknown[] = new Array(matrices.length);
  const cells: CellValue[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < shape.columns; column++) {
      let failed: CellError | null = null;
      for (let place = 0; place < matrices.length; place++) {
        values[place] = cellOf(matrices[place], row, column);
        if (failed === null && isCellError(values[place])) failed = values[place] as CellError;
      }
      line.push(failed ?? (saysNothing(rule, values) ? "" : shownAnswer(answer(rule, values), language)));
    }
    cells.push(line);
  }
  return cells;
};

/** The answer for single values, or the one cell that stands in its place. */
const answerOfSingles = (rule: Rule, given: readonly unknown[], language: Language): Answer | Cells => {
  const matrices = argumentsOf(rule, given);
  if (!matrices.every(isOneCell)) return [[valueError(singleSentence[language])]];
  const values = matrices.map(([[cell]]) => cell);
  const failed = values.find(isCellError);
  if (failed) return [[failed as CellError]];
  if (saysNothing(rule, values)) return [[""]];
  const answered = answer(rule, values);
  return answered.problem !== null && !isAboutLaw(answered.problem) ? [[shownAnswer(answered, language)]] : answered;
};

/** What stands in a table: days and months written out; an amount that nobody knows is #N/A, with what is missing. */
const tableCell = (column: Field, cell: unknown, missing: string, language: Language): CellValue => {
  const { kind, value } = typedCell(column, cell, language);
  const named = column.byName && column.choices?.find(({ code }) => code === value);
  if (named) return named.name[language];
  return value === null && kind === "euro" ? notAvailable(missing) : explainedValue(kind, value, language);
};

/** Answers a rule that gives a table, for single values: a header row, and its rows. */
export const tableCells = (rule: Rule, given: readonly unknown[], language: Language): Cells => {
  const answered = answerOfSingles(rule, given, language);
  if (!("rule" in answered)) return answered;
  if (answered.result === null) return [[shownAnswer(answered, language)]];
  const columns = rule.columns ?? [];
  const missing = tell(answered, language).missing.join("; ");
  return [
    columns.map(({ id }) => id),
    ...(answered.result as Rows).map((row) =>
      columns.map((field, place) => tableCell(field, row[place], missing, language)),
    ),
  ];
};

/** Explains a rule for single values: a header row, the answer, the steps, figures, assumptions and what is missing. */
export const explainCells = (rule: Rule, given: readonly unknown[], language: Language): Cells => {
  const answered = answerOfSingles(rule, given, language);
  if (!("rule" in answered)) return answered;
  return [
    [...waaromHeader],
    ...explain(answered, language).map((line) => [
      line.soort,
      line.tekst,
      line.kind === null ? "" : explainedValue(line.kind, line.value, language),
      line.unit,
      line.artikel,
      line.bron,
      line.vanaf === null ? "" : format("day", line.vanaf, language),
      line.certainty === null ? "" : certaintyWords[line.certainty][language],
    ]),
  ];
};
