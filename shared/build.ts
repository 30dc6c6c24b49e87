/** The door for the build and the tests: what reads and writes files about the law, and never travels to a user. */
export { languages } from "./base/text.ts";
export { checkParameterFile } from "./engine/strict.ts";
export { parameters, rules } from "./law/index.ts";
export { excelEnums, excelFunctions } from "./publish/excel.ts";
export { helpPages } from "./publish/help.ts";
