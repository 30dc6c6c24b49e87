import { addDays, type Day, dayOfText, isoOf } from "../shared/base/day.ts";
import { answer, type Rule, rules } from "../shared/index.ts";
import { schoolkalenderVan } from "../shared/law/kalender/schoolkalender.ts";
import type { Schoolvakanties } from "../shared/law/kalender/vakanties.ts";
import published from "./law/schoolvakanties.json" with { type: "json" };

const day = (iso: string): Day => dayOfText(iso) as Day;
const ruleOf = (id: string): Rule => rules.find((one) => one.id === id) as Rule;
const result = (id: string, iso: string) => answer(ruleOf(id), [iso]).result;

/** The autumn holiday of 2020 was made longer after that table was drawn up. */
const extended: Readonly<Record<string, string>> = { "2020-2021": "2020-11-15" };

const years = Object.entries(published);

test("the table has every school year from 2016-2017 to 2027-2028", () =>
  expect(years.map(([year]) => Number(year.slice(0, 4)))).toEqual(Array.from({ length: 12 }, (_, at) => 2016 + at)));

describe.each(years)("school year %s", (year, table) => {
  test("the rule gives the calendar of the table", () => {
    const calendar = schoolkalenderVan(day(`${year.slice(0, 4)}-09-01`)).result as Schoolvakanties;
    const stretch = (name: string) => [isoOf(calendar[`${name}Van`]), isoOf(calendar[`${name}Tot`])];
    expect(stretch("herfst")).toEqual([table.herfst[0], extended[year] ?? table.herfst[1]]);
    for (const name of ["kerst", "krokus", "paas", "zomer"] as const) expect(stretch(name)).toEqual(table[name]);
    expect(isoOf(calendar.hemelvaart)).toBe(table.hemelvaart);
  });

  test("every day of it has the holiday it should have", () => {
    const names = { herfst: "herfstvakantie", kerst: "kerstvakantie", krokus: "krokusvakantie" } as const;
    const all = { ...names, paas: "paasvakantie", zomer: "zomervakantie" } as const;
    const first = Number(year.slice(0, 4));
    for (let on = day(`${first}-09-01`); on <= day(`${first + 1}-08-31`); on = addDays(on, 1)) {
      const iso = isoOf(on);
      const name = (Object.keys(all) as (keyof typeof all)[]).find((one) => {
        const to = one === "herfst" ? (extended[year] ?? table.herfst[1]) : table[one][1];
        return iso >= table[one][0] && iso <= to;
      });
      const bridge = on === addDays(day(table.hemelvaart), 1) ? "brugdag na Hemelvaart" : "";
      expect([iso, result("SCHOOLVAKANTIE", iso)]).toEqual([iso, name ? all[name] : bridge]);
    }
  });

  test("the public holidays that hang on Easter are those of the table", () => {
    expect(result("FEESTDAG", table.paasmaandag)).toBe("paasmaandag");
    expect(result("FEESTDAG", table.hemelvaart)).toBe("O.L.H. Hemelvaart");
    expect(result("FEESTDAG", table.pinkstermaandag)).toBe("pinkstermaandag");
  });
});

test("a year has ten public holidays", () => {
  const names: unknown[] = [];
  for (let on = day("2025-01-01"); on <= day("2025-12-31"); on = addDays(on, 1)) {
    const name = result("FEESTDAG", isoOf(on));
    if (name !== "") names.push(name);
  }
  expect(names).toHaveLength(10);
  expect(new Set(names).size).toBe(10);
});
