/** The door for the build and the tests: what reads and writes files about the law, and never travels to a user. */
export { languages } from "./base/text.ts";
export { checkParameterFile } from "./engine/strict.ts";
export { parameters, rules } from "./law/index.ts";
export { excelEnums, excelFunctions } from "./publish/excel.ts";
export { everyFunction, tableFunctions } from "./publish/excel-tables.ts";
export { digestOf } from "./publish/help/digest.ts";
export { type CheckExample, type GoodRows, runExamples } from "./publish/help/examples.ts";
export { tableHelpPages } from "./publish/help/table.ts";
export { helpPages } from "./publish/help.ts";
