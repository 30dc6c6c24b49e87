import { readFileSync } from "node:fs";
import { adopt, fill, type Language, type OwnFile, parameters } from "../shared/index.ts";
import { checkOwnFile } from "../shared/own.ts";
import { sentences } from "./words.ts";

/** Names the file with an organisation's own figures. */
export const ownFiguresVariable = "DUAAL_EIGEN_CIJFERS";

export type OwnFigures = { readonly file: OwnFile | null; readonly faults: readonly string[] };
const none: OwnFigures = { file: null, faults: [] };

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The file named in the environment, or what is wrong with it; nothing where none is named. */
export const readOwnFigures = (
  language: Language,
  path = process.env[ownFiguresVariable]?.trim() ?? "",
): OwnFigures => {
  if (path === "") return none;
  try {
    return checkOwnFile(read(path), parameters, language);
  } catch (error) {
    // What JSON.parse says may hold a piece of the file; where it went wrong is enough.
    const name = error instanceof SyntaxError ? "ownNotJson" : "ownNotRead";
    return { file: null, faults: [fill(sentences[name][language], { variable: ownFiguresVariable })] };
  }
};

let taken: OwnFigures = none;

/** Fills the gaps of the law from the file, once, when the service starts. */
export const takeOwnFigures = (): void => {
  taken = readOwnFigures("nl");
  if (taken.file !== null) adopt(parameters, taken.file);
};

/** What was taken at the start; the faults of a file that could not be used in the asker's language. */
export const ownFigures = (language: Language): OwnFigures =>
  taken.faults.length > 0 && language !== "nl" ? readOwnFigures(language) : taken;
