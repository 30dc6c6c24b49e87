import { addDays, type Day } from "../../base/day.ts";
import type { Cents } from "../../base/money.ts";
import { same, type Text } from "../../base/text.ts";
import type { Answer } from "../../engine/answer.ts";
import { firstDayOf } from "../../engine/parameter.ts";
import { type Trap, trap as trapVeld } from "../../facts/overeenkomst.ts";
import { aandeel, afronding, bekendmaking, ggmmi } from "../leervergoeding/cijfers.ts";
import { maandtariefOp } from "../leervergoeding/maandtarief.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { achtereen, alsZin, dag, metEenheid, vul } from "./geschreven.ts";
import type { Gemaakt } from "./onderwerp.ts";
import { type Rij, valtIn, zwakste } from "./rij.ts";

const trappen: readonly Trap[] = (trapVeld.choices ?? []).map(({ code }) => code);

/** A monthly tariff in a stretch of days. */
export type Tarief = {
  readonly trap: Trap;
  readonly bedrag: Cents;
  readonly van: Day;
  readonly tot: Day | null;
  readonly antwoord: Answer;
};

/** The monthly tariff of a step on a day, in words. */
export const tariefOp =
  (trap: Trap) =>
  (datum: Day): Gemaakt => {
    const { result, certainty } = maandtariefOp(datum, trap);
    const begin = firstDayOf(bestaat.OAO);
    const zonder = datum < begin ? vul(nogNiet, { dag: dag(begin) }) : onbekend;
    const tekst = result === null ? zonder : metEenheid(result, ggmmi.unit);
    return { tekst, zekerheid: result === null ? "published" : certainty };
  };
const nogNiet: Text = { nl: "nog niet: pas vanaf {dag}", fr: "pas encore : dès le {dag}", en: "not yet: from {dag}" };
const onbekend: Text = { nl: "onbekend", fr: "inconnu", en: "unknown" };

/** Every monthly tariff since the agreement exists, by step: the rule is asked on each day of a change. */
export const tarieven = (): readonly Tarief[] => {
  const begin = firstDayOf(bestaat.OAO);
  return trappen.flatMap((trap) => {
    const figures = [bestaat.OAO, ggmmi, aandeel, afronding, bekendmaking[trap]];
    const days = [...new Set(figures.flatMap(({ entries }) => entries.map(({ from }) => from)))]
      .filter((day) => day >= begin)
      .sort((one, other) => one - other);
    const made: Tarief[] = [];
    days.forEach((van, place) => {
      const antwoord = maandtariefOp(van, trap);
      const next = days[place + 1];
      const tot = next === undefined ? null : addDays(next, -1);
      const before = made.at(-1);
      if (before !== undefined && before.bedrag === antwoord.result) made[made.length - 1] = { ...before, tot };
      else if (antwoord.result !== null) made.push({ trap, bedrag: antwoord.result as Cents, van, tot, antwoord });
    });
    return made;
  });
};

const naam: Text = {
  nl: "leervergoeding OAO, trap {trap}: {bedrag}",
  fr: "indemnité d’apprentissage OAO, échelon {trap} : {bedrag}",
  en: "learning allowance OAO, step {trap}: {bedrag}",
};
const hoe: Text = {
  nl: "{aandeel} van het GGMMI van {ggmmi}, naar boven afgerond op {afronding}. Het bedrag verandert bij elke index, en hangt af van de trap.",
  fr: "{aandeel} du RMMMG de {ggmmi}, arrondi vers le haut à {afronding}. Le montant change à chaque index, et dépend de l’échelon.",
  en: "{aandeel} of the GGMMI of {ggmmi}, rounded up to {afronding}. The amount changes at every index, and depends on the step.",
};

/** A tariff as a row: what that step gets on the day. */
export const tariefRij = (tarief: Tarief, datum: Day): Rij => {
  const { trap, bedrag, van, tot, antwoord } = tarief;
  const nu = tariefOp(trap)(datum);
  const geldt = valtIn(tarief, datum);
  const used = (name: string) => antwoord.used.find((one) => one.name === name);
  const inWoorden = (name: string): Text => {
    const one = used(name);
    return one === undefined ? same("") : metEenheid(one.value, one.entry.parameter.unit);
  };
  const words = {
    trap: same(trap),
    bedrag: metEenheid(bedrag, ggmmi.unit),
    aandeel: inWoorden("aandeel"),
    ggmmi: inWoorden("ggmmi"),
    afronding: inWoorden("afronding"),
  };
  const remarks = ["bekendmaking", "ggmmi"].map((name) => used(name)?.entry.note ?? null);
  const bekend = used("bekendmaking")?.entry;
  return {
    bewering: vul(naam, words),
    van,
    tot,
    geldt,
    nu: nu.tekst,
    uitleg: achtereen(vul(hoe, words), ...remarks.map(alsZin)),
    artikel: bekend?.article ?? "",
    bron: bekend?.source ?? "",
    zekerheid: zwakste(antwoord.certainty, nu.zekerheid),
  };
};
