import { type Day, dayOf, firstDay } from "../../base/day.ts";
import { type Cents, fractionHalfUp, productHalfUp, type Share, shareHalfUp } from "../../base/money.ts";
import { type Quarter, quarterStart, yearOfQuarter } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { type LawOf, lawOf } from "../../engine/answer.ts";
import { entryOn } from "../../engine/parameter.ts";
import { type Case, caseOf, type Decision, type Read, type Reads, read, type Step } from "../../engine/rule.ts";
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

/** In a quarter the limited regime holds for who was born on or after this day: only the year of birth counts. */
export const beperktGeborenVanaf = (kwartaal: Quarter): Day => {
  const tot = entryOn(leeftijdBeperkt, quarterStart(kwartaal))?.value ?? 0;
  return dayOf(yearOfQuarter(kwartaal) - tot, 1, 1) ?? firstDay;
};

/** Whether the limited regime holds in a quarter. */
export const isBeperkt = (vraag: Pick<Kwartaalvraag, "geboortedatum" | "kwartaal">): boolean =>
  vraag.geboortedatum >= beperktGeborenVanaf(vraag.kwartaal);

/** The age is read where the regime decides, so that an answer cites it. */
export const regimeReads = <F extends { readonly kwartaal: Quarter }>() => ({
  leeftijd: read<F, number>(leeftijdBeperkt, opKwartaal),
});

/** The base on which contributions are computed: 108 % of the wage of a manual worker. */
export const grondslagReads = <F extends Pick<Kwartaalvraag, "kwartaal" | "statuut">>(): {
  readonly grondslag: Read<F, Share>;
} => ({ grondslag: read<F, Share>(grondslag, opKwartaal, ({ statuut }) => statuut) });

export const grondslagVan = (kwartaalbedrag: Cents, aandeel: Share): Cents => shareHalfUp(kwartaalbedrag, aandeel);

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

/** A fraction of an amount, rounded to the cent, a half upward: exact, and quick where plain numbers hold it. */
export const breukVan = (bedrag: Cents, teller: number, noemer: number): Cents => {
  const heel = bedrag * teller;
  return heel + heel + noemer + noemer < Number.MAX_SAFE_INTEGER
    ? fractionHalfUp(bedrag, teller, noemer)
    : productHalfUp(bedrag, [teller], [noemer]);
};

/** What stays of a question while rows differ in a wage, a work fraction, the start and the size of the employer. */
export type Vast<F> = Omit<F, "kwartaalbedrag" | "mu" | "start" | "werknemers">;

/**
 * A case, and its reckoning by itself: `voor` looks up the law of a question once, and gives what reckons by it for all
 * that ask the same otherwise; null where the law has no answer. The case words what the same reckoning gives.
 */
export type Geval<F, K> = { readonly geval: Case<F>; readonly voor: (asked: F) => K | null };

/** A case with these facts: `gevalVan<Facts>()({ reads, reken, decide })`. */
export const gevalVan =
  <F extends Readonly<Record<string, unknown>>>() =>
  <R extends Reads<F>, K>({
    reads,
    reken,
    decide,
  }: {
    readonly reads: R;
    readonly reken: (asked: Vast<F>, law: LawOf<R>) => K;
    readonly decide: (asked: F, reken: K, law: LawOf<R>) => Decision;
  }): Geval<F, K> => ({
    geval: caseOf<F>()({
      reads,
      decide: (asked, law) => decide(asked, reken(asked, law as LawOf<R>), law as LawOf<R>),
    }),
    voor: (asked) => {
      const law = lawOf(reads, asked);
      return law === null ? null : reken(asked, law);
    },
  });

/** How a rule chooses among such cases. */
type Keuze<F, K> = (asked: F) => Geval<F, K> | Problem;
const isGeval = <F, K>(gekozen: Geval<F, K> | Problem): gekozen is Geval<F, K> => "geval" in gekozen;

/** The case that is chosen, for the rule itself. */
export const gevalUit =
  <F, K>(kies: Keuze<F, K>): ((asked: F) => Case<F> | Problem) =>
  (asked) => {
    const gekozen = kies(asked);
    return isGeval(gekozen) ? gekozen.geval : gekozen;
  };

/** The reckoning of the case that is chosen; null where the rule has no answer. */
export const voorVan =
  <F, K>(kies: Keuze<F, K>): Geval<F, K>["voor"] =>
  (asked) => {
    const gekozen = kies(asked);
    return isGeval(gekozen) ? gekozen.voor(asked) : null;
  };
