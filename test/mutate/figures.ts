import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  amount,
  clock,
  date,
  factor,
  hoursLimit,
  type Parameter,
  type ParameterFile,
  share,
  term,
  type Unit,
  units,
  word,
  yes,
} from "../../shared/engine/parameter.ts";
import { parameters } from "../../shared/index.ts";

const law = join(process.cwd(), "shared/law");

/** Every parameter file there is, by its path below the law. */
export const parameterFiles: readonly (readonly [string, ParameterFile])[] = (
  readdirSync(law, { recursive: true }) as string[]
)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".examples.json"))
  .sort()
  .map((name) => [name, JSON.parse(readFileSync(join(law, name), "utf8"))]);

/** The live figures of an id: what rules and checks hold in their hands. */
export const liveOf = (id: string): readonly Parameter[] => parameters.filter((parameter) => parameter.id === id);

const compilers = {
  euro: amount,
  share,
  factor,
  count: term,
  hours: hoursLimit,
  time: clock,
  day: date,
  yesNo: yes,
  text: word,
} as const;

/** Compiles a file by the kernel's own door; a table and a single figure go through the same one. */
export const compiled = (file: ParameterFile): Parameter =>
  compilers[units[file.unit as Unit]](file) as Parameter<unknown>;

type Content = { readonly days: Int32Array; readonly entries: Parameter["entries"] };

/** Puts other content in a live figure, as plain fields. Its values are new objects, for memories go by object. */
export const put = (live: Parameter, { days, entries }: Content): void => {
  const plain = { configurable: true, enumerable: true, writable: true };
  Object.defineProperties(live, {
    days: { ...plain, value: days },
    entries: { ...plain, value: entries.map((entry) => ({ ...entry, parameter: live })) },
  });
};
