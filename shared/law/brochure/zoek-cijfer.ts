import type { Certainty } from "../../base/certainty.ts";
import { addDays, type Day, daysPerWeek, minutesOfClock, monthsPerYear } from "../../base/day.ts";
import { factorOf, hundredthsOf } from "../../base/money.ts";
import { inEach, same, type Text } from "../../base/text.ts";
import { type Parameter, type Unit, units } from "../../engine/parameter.ts";
import { achtereen, alsZin, dag, metEenheid, vul } from "./geschreven.ts";
import type { Eenheid, Getal } from "./lees.ts";
import { opvolging, uitlegVan, zekerheidVan } from "./onderwerp.ts";
import { bronVan, type Rij, sprekend, type Tijdvak, tijdvakken, valtIn, zekerVan, zwakste } from "./rij.ts";
import { onderwerpVan } from "./zoek-onderwerp.ts";

/** The units of figures that a unit in a brochure can mean. */
const eenhedenVan: Readonly<Record<Eenheid, readonly Unit[]>> = {
  euro: ["EUR", "EUR/month", "EUR/hour", "EUR/quarter", "EUR/year"],
  procent: ["%"],
  maanden: ["months"],
  jaar: ["years", "months"],
  dagen: ["days"],
  weken: ["weeks", "days"],
  kwartalen: ["quarters"],
  uren: ["hours", "hours/day", "hours/week", "hours/year", "clock"],
  minuten: ["minutes"],
  keer: ["times"],
  personen: ["persons"],
};
const metKomma: readonly Unit[] = [...eenhedenVan.euro, ...eenhedenVan.procent, "factor", "hours"];
const kaal: readonly Unit[] = [...metKomma, ...Object.values(eenhedenVan).flat(), "level"];

/** A bare number may stand for what is counted only when it is whole; a time of day needs its hours named. */
const gezochteEenheden = ({ eenheid }: Getal, lezing: string): readonly Unit[] => {
  if (eenheid !== null) return eenhedenVan[eenheid];
  return lezing.includes(".") ? metKomma : kaal.filter((unit) => unit !== "clock");
};

/** A year is so many months, a week so many days. */
const maal: Partial<Record<Eenheid, Partial<Record<Unit, number>>>> = {
  jaar: { months: monthsPerYear },
  weken: { days: daysPerWeek },
};

/** A number as the kernel holds it in a unit; null where it is finer than that. */
const inEenheid = (lezing: string, unit: Unit, eenheid: Eenheid | null): number | null => {
  const kind = units[unit];
  const number = Number(lezing) * (eenheid === null ? 1 : (maal[eenheid]?.[unit] ?? 1));
  if (kind === "count") return Number.isInteger(number) ? number : null;
  if (kind === "factor") return factorOf(number);
  return kind === "time" ? minutesOfClock(`${lezing}:00`) : hundredthsOf(number);
};

/** A figure that has a number as its value, with the stretch of days and of a table the cells. */
export type Treffer = {
  readonly parameter: Parameter;
  readonly sleutels: readonly string[];
  readonly tijdvak: Tijdvak;
};

/** Where a figure has one of these values: cells of a table with the same days are told together. */
const treffersIn = (parameter: Parameter, values: ReadonlySet<number>): readonly Treffer[] => {
  const found: Treffer[] = [];
  for (const key of parameter.keys ?? [undefined])
    for (const tijdvak of tijdvakken(parameter, key)) {
      if (typeof tijdvak.value !== "number" || !values.has(tijdvak.value)) continue;
      const { value, van, tot } = tijdvak;
      const place = found.findIndex(({ tijdvak: one }) => one.value === value && one.van === van && one.tot === tot);
      if (place < 0) found.push({ parameter, sleutels: key === undefined ? [] : [key], tijdvak });
      else found[place] = { ...found[place], sleutels: [...found[place].sleutels, key ?? ""] };
    }
  return found;
};

/** The figures among these that have a number as their value, in whatever way it can be read. */
export const treffers = (parameters: readonly Parameter[], getal: Getal): readonly Treffer[] =>
  parameters.flatMap((parameter) => {
    const values = getal.lezingen
      .filter((lezing) => gezochteEenheden(getal, lezing).includes(parameter.unit))
      .map((lezing) => inEenheid(lezing, parameter.unit, getal.eenheid))
      .filter((value) => value !== null);
    return values.length === 0 ? [] : treffersIn(parameter, new Set(values));
  });

/** The amounts in cents that a number can mean, where it can be one. */
export const centenVan = ({ eenheid, lezingen }: Getal): ReadonlySet<number> =>
  new Set(
    eenheid === null || eenheid === "euro"
      ? lezingen.map((lezing) => hundredthsOf(Number(lezing))).filter((cents) => cents !== null)
      : [],
  );

const nogNiet: Text = { nl: "nog niet: pas vanaf {dag}", fr: "pas encore : dès le {dag}", en: "not yet: from {dag}" };
const nietMeer: Text = {
  nl: "bestaat niet meer sinds {dag}",
  fr: "n’existe plus depuis le {dag}",
  en: "has not existed since {dag}",
};
const onbekend: Text = {
  nl: "onbekend: geen bron gevonden",
  fr: "inconnu : aucune source trouvée",
  en: "unknown: no source found",
};
const geschiedenis: Text = {
  nl: 'Alle waarden: DUAAL.TIJDLIJN("{id}").',
  fr: 'Toutes les valeurs : DUAAL.TIJDLIJN("{id}").',
  en: 'All values: DUAAL.TIJDLIJN("{id}").',
};

/** What a figure is on a day, in words; of a table the cell. */
const nuVan = ({ parameter, sleutels: [key] }: Treffer, datum: Day): Text => {
  const all = tijdvakken(parameter, key);
  const entry = all.find((one) => valtIn(one, datum));
  if (entry === undefined) {
    const first = all[0].van;
    if (datum < first) return vul(nogNiet, { dag: dag(first) });
    const last = all.at(-1)?.tot ?? null;
    return vul(nietMeer, { dag: dag(last === null ? null : addDays(last, 1)) });
  }
  return entry.value === null ? onbekend : metEenheid(entry.value, parameter.unit);
};

const dubbelepunt: Text = { nl: ": ", fr: " : ", en: ": " };
const opDeDag: Text = { nl: "Op {dag}: {opmerking}", fr: "Au {dag} : {opmerking}", en: "On {dag}: {opmerking}" };

/** A figure with a value, as a row. */
export const cijferRij = (treffer: Treffer, datum: Day): Rij => {
  const { parameter, sleutels, tijdvak } = treffer;
  const { id, name, unit } = parameter;
  const onderwerp = onderwerpVan(parameter);
  const entry = sprekend(tijdvak, datum);
  const nu = tijdvakken(parameter, sleutels[0]).find((one) => valtIn(one, datum));
  const geldt = valtIn(tijdvak, datum);
  const gaf = nu !== undefined && nu.value === null && tijdvak.tot === addDays(nu.van, -1);
  const cellen = sleutels.length === 0 ? "" : ` (${sleutels.join(", ")})`;
  const waarde = metEenheid(tijdvak.value, unit);
  return {
    bewering: inEach((language) => `${name[language]}${cellen}${dubbelepunt[language]}${waarde[language]}`),
    van: tijdvak.van,
    tot: tijdvak.tot,
    geldt: gaf ? null : geldt,
    nu: (onderwerp && opvolging(onderwerp, datum)) ?? nuVan(treffer, datum),
    uitleg: achtereen(
      onderwerp && uitlegVan(onderwerp, datum),
      onderwerp?.zonderOpmerking && onderwerp.tijd.parameter === parameter ? null : alsZin(entry.note),
      nu?.value === null && nu.entries[0].note !== null
        ? alsZin(vul(opDeDag, { dag: dag(datum), opmerking: nu.entries[0].note }))
        : null,
      vul(geschiedenis, { id: same(sleutels.length === 1 ? `${id}#${sleutels[0]}` : id) }),
    ),
    artikel: entry.article,
    bron: bronVan(entry),
    zekerheid: [
      zekerVan(tijdvak, datum),
      nu === undefined || nu.value === null ? null : zekerVan(nu, datum),
      onderwerp && zekerheidVan(onderwerp, datum),
    ].reduce<Certainty>(zwakste, "published"),
  };
};
