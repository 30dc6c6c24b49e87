/** The door for the build and the tests: what reads and writes files about the law, and never travels to a user. */
export { languages } from "./base/text.ts";
export { checkParameterFile } from "./engine/strict.ts";
export { rules } from "./law/index.ts";
export { excelEnums, excelFunctions, helpPath } from "./publish/excel.ts";
export { helpPage } from "./publish/help.ts";
