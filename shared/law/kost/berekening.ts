import { type Certainty, weakestOf } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { type Cents, type Share, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterMonths, quarterOfDay } from "../../base/quarter.ts";
import type { Answer } from "../../engine/answer.ts";
import type { Overeenkomst, Trap } from "../../facts/overeenkomst.ts";
import { ggmmi } from "../leervergoeding/cijfers.ts";
import { kwartaalkostVan, verdeel } from "./kwartaalkost.ts";
import { type Maandkost, maandkostVan } from "./maandkost.ts";
import { premiekostenVan } from "./premiekost.ts";
import { maandenVan } from "./tijdlijn.ts";

/** Everything a cost is reckoned from. */
export type Kostvraag = {
  readonly geboortedatum: Day;
  readonly start: Day;
  readonly einde: Day | null;
  readonly trap: Trap;
  readonly statuut: string;
  readonly van: Day;
  readonly tot: Day;
  readonly overeenkomst: Overeenkomst;
  readonly weekrooster: string;
  readonly werknemers: number;
  readonly categorie: string;
  readonly bedrag: Cents | null;
  readonly gewest: string;
  readonly mentorOpgeleid: boolean;
  readonly indexering: Share;
};

/** A month of cost, in cents; null where a part is unknown. */
export type Kostmaand = {
  readonly first: Day;
  readonly tarief: Cents | null;
  readonly verschuldigd: Cents | null;
  readonly bijdragen: Cents | null;
  readonly verminderingen: Cents | null;
  readonly vakantiebijdrage: Cents | null;
  readonly premies: Cents | null;
  /** Of contributions with an unknown part: what is known of them. */
  readonly bekendeBijdragen: Cents;
  readonly certainty: Certainty;
};

/** The whole cost: its months, what they were reckoned from, and what an own amount fell short of. */
export type Kost = {
  readonly maanden: readonly Kostmaand[];
  readonly parts: readonly Answer[];
  /** The first month in which an own amount lies below the law's tariff; null where none does. */
  readonly lager: Day | null;
};

/** The quarters of some months, each once. */
const kwartalenVan = (maanden: readonly Day[]): readonly Quarter[] => [...new Set(maanden.map(quarterOfDay))];

type Kwartaal = { readonly maanden: readonly Maandkost[]; readonly rijen: readonly Omit<Kostmaand, "premies">[] };

/** A quarter's months, with its contributions spread over them; also the months that are not shown. */
const kwartaalVan = (asked: Kostvraag, kwartaal: Quarter, afronding: Cents): Kwartaal & Pick<Kost, "parts"> => {
  const maanden = quarterMonths(kwartaal).map((first) => maandkostVan(asked, first, afronding, ggmmi.checkedOn));
  const kwartaalkost = kwartaalkostVan(asked, kwartaal, maanden);
  const gewichten = maanden.map(({ verschuldigd }) => verschuldigd ?? 0);
  const bijdragen = verdeel(kwartaalkost.bijdragen, gewichten);
  const bekend = verdeel(kwartaalkost.bekend, gewichten);
  const verminderingen = verdeel(kwartaalkost.verminderingen, gewichten);
  const vakantie = verdeel(kwartaalkost.vakantie, gewichten);
  const rijen = maanden.map(({ first, tarief, verschuldigd, parts }, place) => ({
    ...{ first, tarief, verschuldigd },
    bijdragen: bijdragen[place],
    bekendeBijdragen: bekend[place] ?? zeroCents,
    verminderingen: verminderingen[place],
    vakantiebijdrage: vakantie[place],
    certainty:
      verschuldigd === null || kwartaalkost.bijdragen === null
        ? ("unknown" as const)
        : weakestOf([...parts, ...kwartaalkost.parts], "assumed"),
  }));
  return { maanden, rijen, parts: [...maanden.flatMap(({ parts }) => parts), ...kwartaalkost.parts] };
};

/** The cost of an agreement by month: contributions by quarter, spread over its months, and rights by school year. */
export const kostVan = (asked: Kostvraag, afronding: Cents): Kost => {
  const gevraagd = maandenVan(asked);
  const kwartalen = kwartalenVan(gevraagd).map((kwartaal) => kwartaalVan(asked, kwartaal, afronding));
  const getoond = (first: Day): boolean => gevraagd.includes(first);
  const premies = premiekostenVan(asked, gevraagd.at(-1) ?? asked.van).filter(({ first }) => getoond(first));
  const premieIn = (month: Day): Cents | null =>
    totaalVan(premies.filter(({ first }) => first === month).map(({ bedrag }) => bedrag));
  const maanden = kwartalen
    .flatMap(({ rijen }) => rijen)
    .filter(({ first }) => getoond(first))
    .map((rij) => ({ ...rij, premies: premieIn(rij.first) }));
  const laag = kwartalen
    .flatMap((kwartaal) => kwartaal.maanden)
    .find(({ first, minimum }) => minimum !== null && getoond(first) && (asked.bedrag ?? 0) < minimum);
  return {
    maanden,
    parts: [...kwartalen.flatMap(({ parts }) => parts), ...premies.flatMap(({ parts }) => parts)],
    lager: laag?.first ?? null,
  };
};

/** What a month costs in the end; null where a part is unknown. */
export const nettoVan = ({
  verschuldigd,
  bijdragen,
  verminderingen,
  vakantiebijdrage,
  premies,
}: Kostmaand): Cents | null =>
  verschuldigd === null ||
  bijdragen === null ||
  verminderingen === null ||
  vakantiebijdrage === null ||
  premies === null
    ? null
    : ((verschuldigd + bijdragen - verminderingen + vakantiebijdrage - premies) as Cents);

/** What is known of a month's cost. */
export const bekendVan = (maand: Kostmaand): Cents => {
  const { verschuldigd, bijdragen, bekendeBijdragen, verminderingen, vakantiebijdrage, premies } = maand;
  const betaald = (verschuldigd ?? 0) + (bijdragen ?? bekendeBijdragen) + (vakantiebijdrage ?? 0);
  return (betaald - (verminderingen ?? 0) - (premies ?? 0)) as Cents;
};

/** A column added up; null where a month of it is unknown. */
export const totaalVan = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.reduce<Cents | null>(
    (total, amount) => (total === null || amount === null ? null : ((total + amount) as Cents)),
    zeroCents,
  );
