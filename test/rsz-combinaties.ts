// The RSZ's own list of allowed combinations of 2023/2 (tauxDRS_2023_2_N.xls), the rows of learners.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answer, type Rule, rules, tell } from "../shared/index.ts";
import { root } from "./examples.ts";

const [, ...lines] = readFileSync(join(root, "test/law/toegelaten-combinaties-2023-2.csv"), "utf8")
  .trim()
  .split(/\r?\n/);
export const rows = lines.map((line) => line.split(";") as [category: string, code: string, type: string]);
const rszCode = rules.find(({ id }) => id === "RSZCODE") as Rule;

/** Who gets which code in 2023/2. */
const learners = {
  "035": ["2005-12-31", "arbeider"],
  "439": ["2005-12-31", "bediende"],
  "015": ["2004-12-31", "arbeider"],
  "495": ["2004-12-31", "bediende"],
} as const;
export type Code = keyof typeof learners;
export const codes = ["035", "439", "015", "495"] as const satisfies readonly Code[];
export const categories = [...new Set(rows.map(([category]) => category))].sort();

/** The types the list allows; where a second one is allowed besides 0, the first is the one for a learner. */
export const typesOf = (category: string, code: Code) =>
  rows.filter((row) => row[0] === category && row[1] === code).map(([, , type]) => type);

export const asked = (category: string, code: Code, quarter = "2023K2") => {
  const [birth, statuut] = learners[code];
  return tell(answer(rszCode, [birth, quarter, statuut, category]), "nl");
};

/** What the list says of a category and a code, and what RSZCODE says of it. */
export const compared = (category: string, code: Code) => {
  const [type, ...also] = typesOf(category, code);
  const { result, certainty, missing, workings } = asked(category, code);
  const told = workings.find(({ name }) => name === "bijdragetype")?.value;
  const others = workings.filter(({ name }) => name === "ook toegelaten bijdragetype").map(({ value }) => value);
  const listed =
    type === undefined
      ? {
          result: null,
          certainty: "unknown",
          missing: [`toegelaten combinatie ${category} – ${code}`],
          type: undefined,
          also,
        }
      : { result: code, certainty: "published", missing: [], type, also };
  return { listed, answered: { result, certainty, missing, type: told, also: others } };
};
