export { type Certainty, certainties } from "./base/certainty.ts";
export { type Day, dayOfText, isoOf } from "./base/day.ts";
export { withoutNumbers } from "./base/masked.ts";
export { type Quarter, quarterOfText, quarterStart, quarterText } from "./base/quarter.ts";
export { serialOf } from "./base/serial.ts";
export { fill, type Language, languages, type Text } from "./base/text.ts";
export { type Answer, answer, kindOf } from "./engine/answer.ts";
export { adopt, type OwnFile } from "./engine/own.ts";
export type { Parameter } from "./engine/parameter.ts";
export type { Asked, Rows, Rule } from "./engine/rule.ts";
export type { Field, Kind } from "./facts/field.ts";
export { isAboutLaw, type Problem } from "./facts/problem.ts";
export { isBlank } from "./facts/read.ts";
export { lawCheckedOn, parameters, rules } from "./law/index.ts";
export { type ExcelFunction, excelFunctions, helpPath, namespace, waaromHeader, waaromId } from "./publish/excel.ts";
export type { TableFunction } from "./publish/excel-table.ts";
export { everyFunction, tableFunctions } from "./publish/excel-tables.ts";
export { explain, type Line, sentence, type Told, tell, typedCell } from "./publish/explain.ts";
export type { Finding } from "./publish/finding.ts";
export { format, type Plain, plainValue } from "./publish/format.ts";
export { changesOf, figureOf, figureOn } from "./publish/law.ts";
export type { Unfolded } from "./publish/learner-summary.ts";
export { type Gap, gapsIn } from "./publish/own.ts";
export {
  addCounts,
  type CheckInfo,
  type Checking,
  type Counts,
  catalogue,
  columnIds,
  type RosterProblem,
  readTable,
  startChecking,
  type Validation,
  validate,
  validateAll,
} from "./publish/roster.ts";
export { ruleSchema, type Schema } from "./publish/schema.ts";
export { bySubject, subjectWord } from "./publish/subjects.ts";
export {
  correctAll,
  correctUnfolded,
  type Summary,
  type Summing,
  startSummary,
  summarise,
} from "./publish/summary.ts";
export {
  type ContributionSummary,
  type Correction,
  type EmployerSummary,
  type EstablishmentSummary,
  type LearnerSummary,
  type MonthSummary,
  type PremiumSummary,
  type PremiumTotal,
  type SummaryEnd,
  summed,
  summedByMonth,
  type Totals,
} from "./publish/summary-shape.ts";
export { certaintyWords, problemSentence } from "./publish/words.ts";
export { columnPlaces, openRoster, unreadable } from "./roster/open.ts";
export { type Cursor, longestPlain } from "./roster/plain-cells.ts";
export { learnersOf } from "./roster/run.ts";
export { matrixTable, objectTable, type Table } from "./roster/table.ts";
