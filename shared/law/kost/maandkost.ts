import { type Day, endOfMonth } from "../../base/day.ts";
import {
  type Cents,
  fractionHalfUp,
  type Share,
  shareHalfUp,
  shareUp,
  wholeShare,
  zeroCents,
} from "../../base/money.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import type { Overeenkomst, Trap } from "../../facts/overeenkomst.ts";
import { leervergoedingMaand } from "../leervergoeding/maand.ts";
import { maandtariefOp } from "../leervergoeding/maandtarief.ts";
import { jarenNa, trapIn } from "./tijdlijn.ts";

/** What a month costs before contributions: the tariff, what is due, and on how many days of the timetable. */
export type Maandkost = {
  readonly first: Day;
  readonly tarief: Cents | null;
  readonly verschuldigd: Cents | null;
  readonly betaald: number;
  readonly mogelijk: number;
  /** The law's tariff, where the caller gave an amount of his own. */
  readonly minimum: Cents | null;
  readonly parts: readonly Answer[];
};

/** What a month is reckoned from. */
export type Maandvraag = {
  readonly start: Day;
  readonly einde: Day | null;
  readonly van: Day;
  readonly trap: Trap;
  readonly statuut: string;
  readonly overeenkomst: Overeenkomst;
  readonly weekrooster: string;
  readonly bedrag: Cents | null;
  readonly indexering: Share;
};

const stap = ({ decision }: Answer, name: string): number =>
  (decision?.steps?.[name]?.value as number | undefined) ?? 0;

/** An amount raised by the presumed index of each year after the last check of the law. */
const geindexeerd = (amount: Cents, jaren: number, indexering: Share, raise: (amount: Cents, by: Share) => Cents) => {
  let raised = amount;
  for (let year = 0; year < jaren && indexering > 0; year++) raised = raise(raised, (wholeShare + indexering) as Share);
  return raised;
};

/** The month's days, as the allowance due counts them; the hourly agreements count them for their own amount. */
const dagenVan = (asked: Maandvraag, first: Day, trap: Trap): Answer =>
  answerFacts(leervergoedingMaand, {
    maand: first,
    trap,
    weekrooster: asked.weekrooster,
    afwezig: 0,
    start: asked.start,
    einde: asked.einde,
    statuut: asked.statuut,
    overeenkomst: asked.overeenkomst,
    uren: 0,
    uurbedrag: zeroCents,
    onbetaaldeVakantie: 0,
    betaaldeVakantie: 0,
    essentieel: null,
  });

/** Whether the agreement runs on a day of the month that begins on `first`. */
const loopt = ({ start, einde }: Maandvraag, first: Day): boolean =>
  start <= endOfMonth(first) && (einde === null || einde >= first);

/** The monthly amount: the caller's own, or the law's; raised by the presumed index. */
const tariefVan = (asked: Maandvraag, wettelijk: Answer, jaren: number, afronding: Cents): Cents | null => {
  const { bedrag, indexering } = asked;
  if (bedrag !== null) return geindexeerd(bedrag, jaren, indexering, shareHalfUp);
  const tarief = wettelijk.result as Cents | null;
  return tarief && geindexeerd(tarief, jaren, indexering, (amount, by) => shareUp(amount, by, afronding));
};

/** Tariff and amount due of a month. Outside the agreement nothing is due, but its timetable counts for the quarter. */
export const maandkostVan = (asked: Maandvraag, first: Day, afronding: Cents, gecontroleerd: Day): Maandkost => {
  const trap = trapIn(asked, first);
  const dagen = dagenVan(asked, first, trap);
  const betaald = stap(dagen, "betaald");
  const mogelijk = stap(dagen, "mogelijk");
  const common = { first, betaald, mogelijk };
  if (!loopt(asked, first) || asked.overeenkomst === "SAO")
    return { ...common, tarief: zeroCents, verschuldigd: zeroCents, minimum: null, parts: [] };
  const wettelijk = maandtariefOp(first, trap, asked.overeenkomst);
  const tarief = tariefVan(asked, wettelijk, jarenNa(gecontroleerd, first), afronding);
  const verschuldigd = tarief === null || mogelijk === 0 ? null : fractionHalfUp(tarief, betaald, mogelijk);
  const eigen = asked.bedrag !== null;
  // The days of an hourly agreement are counted with its own rule; what that presumes of hours does not matter here.
  const geteld = asked.overeenkomst === "OAO" ? [dagen] : [];
  return {
    ...{ ...common, tarief, verschuldigd },
    minimum: eigen ? (wettelijk.result as Cents | null) : null,
    parts: eigen ? geteld : [wettelijk, ...geteld],
  };
};
