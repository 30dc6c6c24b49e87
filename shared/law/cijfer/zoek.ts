import { memo } from "../../base/memo.ts";
import { nearest } from "../../base/nearest.ts";
import { perObject } from "../../base/per-object.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { cijferId } from "../../facts/cijfer.ts";
import type { Problem } from "../../facts/problem.ts";
import { shown } from "../../facts/read.ts";

/** A figure that was asked for, and of a table the cell; a key is null where none was typed. */
export type Gevraagd = { readonly parameter: Parameter; readonly key: string | null };

/** The ids of a table's cells. */
const idsOf = ({ id, keys }: Parameter): readonly string[] => (keys ?? []).map((key) => `${id}#${key}`);

const geenKeuze = (typed: string, choices: readonly string[]): Problem => ({
  code: "notAChoice",
  field: cijferId,
  given: shown(cijferId, typed),
  values: { keuzes: choices.join(", ") },
});

/** The ids that come nearest to a text; a column of one slip asks it many times. */
const dichtstBij = perObject((parameters: readonly Parameter[]) =>
  memo((wanted: string) =>
    nearest(
      wanted,
      parameters.map(({ id }) => id),
    ),
  ),
);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The figure that is meant, `id` or of a table `id#key`, without regard to case; or the ids that come nearest. */
export const zoek = (parameters: readonly Parameter[], typed: string): Gevraagd | Problem => {
  const mark = typed.indexOf("#");
  const wanted = (mark < 0 ? typed : typed.slice(0, mark)).trim().replace(/\/+$/, "");
  const parameter = parameters.find(({ id }) => same(id, wanted));
  if (parameter === undefined) return geenKeuze(typed, dichtstBij(parameters)(wanted));
  if (mark < 0) return { parameter, key: null };
  const typedKey = typed.slice(mark + 1).trim();
  const key = parameter.keys?.find((one) => same(one, typedKey));
  if (key !== undefined) return { parameter, key };
  return geenKeuze(typed, parameter.keys === null ? [parameter.id] : idsOf(parameter));
};

/** The same, where a table is of no use without its key. */
export const zoekCel = (parameters: readonly Parameter[], typed: string): Gevraagd | Problem => {
  const found = zoek(parameters, typed);
  return "parameter" in found && found.key === null && found.parameter.keys !== null
    ? geenKeuze(typed, idsOf(found.parameter))
    : found;
};
