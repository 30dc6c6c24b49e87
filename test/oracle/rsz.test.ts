import { answer, type Rule, rules } from "../../shared/index.ts";
import { hold } from "./harness.ts";
import { rsz } from "./rsz.ts";
import { allCategories, typesOf } from "./rsz-tables.ts";

const says = (id: string, values: Readonly<Record<string, unknown>>) => rsz[id].says(values);
/** A learner in the limited regime in 2023, and one in the full regime since 2018. */
const young = { geboortedatum: "2006-03-15" };
const grown = { geboortedatum: "1990-03-15" };

/** Vectors of the sources: a wage, contributions of the quarter, FSO .07 or .12, what is billed a year later. */
test.each([
  [1944.9, "arbeider", 1, 145.98, 1.47, 215.72],
  [1944.9, "bediende", 1, 26.84, 1.36, 0],
  [1471.8, "arbeider", 1, 110.47, 1.11, 163.25],
  [1750.8, "arbeider", 1, 131.41, 1.32, 194.19],
  [1750.8, "arbeider", 20, 131.41, 2.27, 194.19],
  [1471.8, "bediende", 20, 20.31, 1.77, 0],
  [1701, "arbeider", 1, 127.68, 1.29, 188.67],
  [2023.5, "arbeider", 1, 151.88, 1.53, 224.44],
  [1837.5, "arbeider", 1, 137.92, 1.39, 203.81],
  [2186.1, "arbeider", 1, 164.09, 1.65, 242.47],
])(
  "the oracle knows the limited regime: %s %s %s",
  (kwartaalbedrag, statuut, werknemers, quarterly, closure, billed) => {
    const asked = { kwartaalbedrag, statuut, werknemers, kwartaal: "2023K2", ...young };
    expect(says("RSZBIJDRAGE", asked)).toMatchObject({ result: Math.round((quarterly + closure) * 100) / 100 });
    expect(says("VAKANTIEBIJDRAGE", asked)).toMatchObject({ result: billed });
  },
);

test.each([
  [1701, "arbeider", 459.27],
  [1701, "bediende", 425.25],
  [2023.5, "arbeider", 546.35],
  [1944.9, "arbeider", 525.12],
  [1944.9, "bediende", 486.23],
  [2186.1, "arbeider", 590.25],
  [2186.1, "bediende", 546.53],
])("the oracle knows the full regime: %s %s", (kwartaalbedrag, statuut, reduction) => {
  const asked = { kwartaalbedrag, statuut, kwartaal: "2023K1", ...grown };
  expect(says("VERMINDERING", { ...asked, code: "3000" })).toMatchObject({ result: reduction });
  expect(says("VERMINDERING", { ...asked, code: "6310" })).toMatchObject({ result: 0 });
  expect(says("PERSOONLIJKEBIJDRAGE", asked)).toMatchObject({ result: 0 });
});

const code = rules.find(({ id }) => id === "RSZCODE") as Rule;
const learners = [
  ["035", young, "arbeider"],
  ["439", young, "bediende"],
  ["015", grown, "arbeider"],
  ["495", grown, "bediende"],
] as const;

test.each(learners)(
  "the kernel tells the contribution type of %s in each category",
  (worker, { geboortedatum }, statuut) => {
    const differ = allCategories.filter((category) => {
      const { decision, result } = answer(code, [geboortedatum, "2023K2", statuut, category]);
      const type = result === null ? undefined : decision?.steps?.typeBijdrage?.value;
      const [first] = typesOf(category, worker);
      return type !== first;
    });
    expect(differ).toEqual([]);
  },
);

test.each([
  ["2016K3", "4"],
  ["2019K3", "4"],
  ["2019K4", "1"],
  ["2026K3", "1"],
])("the kernel tells the kind of apprentice (zone 00055) in %s", (quarter, kind) => {
  const { decision } = answer(code, ["1990-03-15", quarter, "arbeider", "000"]);
  expect(decision?.steps?.typeLeerling?.value).toBe(kind);
});

describe("social security", () => hold(rsz));
