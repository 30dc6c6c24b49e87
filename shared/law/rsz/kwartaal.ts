import { type Day, yearOf } from "../../base/day.ts";
import { type Cents, type Share, shareHalfUp } from "../../base/money.ts";
import { type Quarter, quarterStart, yearOfQuarter } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { entryOn } from "../../engine/parameter.ts";
import { type Read, read, type Step } from "../../engine/rule.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import type { Problem } from "../../facts/problem.ts";
import { grondslag } from "./bijdragen/cijfers.ts";
import { leeftijdBeperkt } from "./cijfers.ts";

/** What every question about a quarter holds. */
export type Kwartaalvraag = {
  readonly kwartaalbedrag: Cents;
  readonly geboortedatum: Day;
  readonly kwartaal: Quarter;
  readonly statuut: "arbeider" | "bediende";
};

/** Figures of a quarter hold from its first day. */
export const opKwartaal = ({ kwartaal }: { readonly kwartaal: Quarter }): Day => quarterStart(kwartaal);

/** Whether the limited regime holds in a quarter: only the year of birth counts. */
export const isBeperkt = (vraag: Pick<Kwartaalvraag, "geboortedatum" | "kwartaal">): boolean => {
  const tot = entryOn(leeftijdBeperkt, opKwartaal(vraag))?.value ?? 0;
  return yearOfQuarter(vraag.kwartaal) <= yearOf(vraag.geboortedatum) + tot;
};

/** The age is read where the regime decides, so that an answer cites it. */
export const regimeReads = <F extends { readonly kwartaal: Quarter }>() => ({
  leeftijd: read<F, number>(leeftijdBeperkt, opKwartaal),
});

/** The base on which contributions are computed: 108 % of the wage of a manual worker. */
export const grondslagReads = <F extends Pick<Kwartaalvraag, "kwartaal" | "statuut">>(): {
  readonly grondslag: Read<F, Share>;
} => ({ grondslag: read<F, Share>(grondslag, opKwartaal, ({ statuut }) => statuut) });

export const grondslagVan = (vraag: Pick<Kwartaalvraag, "kwartaalbedrag">, aandeel: Share): Cents =>
  shareHalfUp(vraag.kwartaalbedrag, aandeel);

export const isArbeider = ({ statuut }: Pick<Kwartaalvraag, "statuut">): boolean => statuut === "arbeider";

/** A step that is an amount; nothing stands for an unknown one. */
export const bedragStap = (name: Text, value: Cents | null): Step => ({ name, kind: "euro", value });

export const basisNaam: Text = {
  nl: "berekeningsbasis",
  fr: "base de calcul",
  en: "contribution base",
};

/** Born after the quarter began: a slip in one of the two. */
export const geborenNaKwartaal: Problem = {
  code: "inconsistent",
  field: geboortedatum,
  because: {
    nl: "de geboortedatum ligt na het begin van het kwartaal",
    fr: "la date de naissance est postérieure au début du trimestre",
    en: "the date of birth lies after the quarter's first day",
  },
};
export const isNogNietGeboren = (vraag: Pick<Kwartaalvraag, "geboortedatum" | "kwartaal">): boolean =>
  vraag.geboortedatum > opKwartaal(vraag);
