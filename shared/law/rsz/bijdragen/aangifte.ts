import type { Day } from "../../../base/day.ts";
import type { Cents, Factor } from "../../../base/money.ts";
import { type Answer, answerFacts } from "../../../engine/answer.ts";
import { rszCode } from "../codes/code.ts";
import { grondslagVan } from "../kwartaal.ts";
import {
  type Persoonlijkreken,
  persoonlijkeBijdrage,
  persoonlijksoorten,
  persoonlijkVoor,
} from "../persoonlijk/persoonlijk.ts";
import { type Doelgroepreken, doelgroepsoorten } from "../verminderingen/doelgroep.ts";
import { type Structureelreken, structureelsoorten } from "../verminderingen/structureel.ts";
import { doelgroepVoor, structureelVoor, vermindering } from "../verminderingen/vermindering.ts";
import type { Regel, Regels } from "./besluit.ts";
import { bijdrageVoor, rszBijdrage } from "./bijdrage.ts";
import { bekend, isVolledig } from "./lijnen.ts";
import { type Vakantiereken, vakantiebijdrage, vakantieVoor } from "./vakantie.ts";
import type { Facts } from "./vraag.ts";

/** What is said of a learner in a quarter, by the rules one by one. */
export type Onderdeel = "bijdrage" | "structureel" | "doelgroep" | "persoonlijk" | "vakantie" | "code";

type Werknemer = Pick<Facts, "geboortedatum" | "kwartaal" | "statuut">;
const gewoneCategorie = "000";

/** The worker code with an ordinary employer. */
export const vraagCode = ({ geboortedatum, kwartaal, statuut }: Werknemer): Answer =>
  answerFacts(rszCode, { geboortedatum, kwartaal, statuut, werkgeverscategorie: gewoneCategorie });

/** The questions of one learner, each to its rule. */
export const vraagAlles = (vraag: Facts): Readonly<Record<Onderdeel, Answer>> => {
  const { kwartaalbedrag, geboortedatum, kwartaal, statuut, mu, categorie, start, gewest } = vraag;
  const eigen = { kwartaalbedrag, geboortedatum, kwartaal, statuut, mu };
  const verminderd = { ...eigen, categorie, start, gewest };
  return {
    bijdrage: answerFacts(rszBijdrage, vraag),
    structureel: answerFacts(vermindering, { ...verminderd, code: "3000" }),
    doelgroep: answerFacts(vermindering, { ...verminderd, code: "6310" }),
    persoonlijk: answerFacts(persoonlijkeBijdrage, eigen),
    vakantie: answerFacts(vakantiebijdrage, { kwartaalbedrag, kwartaal, statuut }),
    code: vraagCode(vraag),
  };
};

/**
 * The same rules with their law looked up once, for all learners who differ only in a wage, a work fraction, a start
 * and the number of employees. Null where a rule has no answer for any of them.
 */
export type Aangifteplan = {
  readonly regels: Regels | null;
  readonly structureel: Structureelreken | null;
  readonly doelgroep: Doelgroepreken | null;
  readonly persoonlijk: Persoonlijkreken | null;
  readonly vakantie: Vakantiereken | null;
  readonly code: string | null;
};

export const aangifteplan = (vraag: Facts): Aangifteplan => ({
  regels: bijdrageVoor(vraag),
  structureel: structureelVoor({ ...vraag, code: "3000" }),
  doelgroep: doelgroepVoor({ ...vraag, code: "6310" }),
  persoonlijk: persoonlijkVoor(vraag),
  vakantie: vakantieVoor(vraag),
  code: vraagCode(vraag).result as string | null,
});

/** What is declared for learners, as columns: in cents, NaN where it is unknown. */
export type Aangiften = {
  readonly basis: Float64Array;
  /** The lines together, and what is known of them. */
  readonly bruto: Float64Array;
  readonly brutoBekend: Float64Array;
  readonly af3000: Float64Array;
  readonly af6310: Float64Array;
  /** What is declared now: the lines less the reductions. */
  readonly netto: Float64Array;
  /** What is billed a year later. */
  readonly vakantie: Float64Array;
  /** The learner's own contribution, what the werkbonus takes off it (never more), and what is left to pay. */
  readonly persoonlijk: Float64Array;
  readonly werkbonus: Float64Array;
  readonly lerende: Float64Array;
  /** The lines, and what the reductions and the own contribution came to: of whom both are alike, answers are too. */
  readonly regel: (Regel | null | undefined)[];
  readonly klasse: Uint16Array;
};

/** Columns for so many rows, of numbers that are all NaN. */
export const legeAangiften = (rows: number, leeg: () => Float64Array): Aangiften => {
  return {
    ...{ basis: leeg(), bruto: leeg(), brutoBekend: leeg(), af3000: leeg(), af6310: leeg(), netto: leeg() },
    ...{ vakantie: leeg(), persoonlijk: leeg(), werkbonus: leeg(), lerende: leeg() },
    regel: new Array<Regel | null | undefined>(rows).fill(undefined),
    klasse: new Uint16Array(rows),
  };
};

const orNaN = (bedrag: Cents | null): number => (bedrag === null ? Number.NaN : bedrag);

/** Plain arithmetic under a law that was looked up before; all is written in the place of a row. */
export const zetAangifte = (
  to: Aangiften,
  row: number,
  { regels, structureel, doelgroep, persoonlijk, vakantie }: Aangifteplan,
  loon: Cents,
  mu: Factor,
  start: Day | null,
  werknemers: number,
): void => {
  const regel = regels === null ? null : regels(werknemers);
  to.regel[row] = regel;
  if (regel !== null) {
    const basis = grondslagVan(loon, regel.grondslag);
    const som = bekend(basis, regel.lijnen);
    to.basis[row] = basis;
    to.brutoBekend[row] = som;
    to.bruto[row] = isVolledig(regel.lijnen) ? som : Number.NaN;
  }
  let klasse = 0;
  let eerst: Cents | null = null;
  if (structureel !== null) {
    const { bedrag, soort } = structureel(loon, mu);
    eerst = bedrag;
    to.af3000[row] = orNaN(bedrag);
    klasse = structureelsoorten.indexOf(soort);
  }
  klasse *= doelgroepsoorten.length;
  if (doelgroep !== null) {
    const { bedrag, soort } = doelgroep(loon, mu, start, eerst);
    to.af6310[row] = orNaN(bedrag);
    klasse += doelgroepsoorten.indexOf(soort);
  }
  klasse *= persoonlijksoorten.length;
  if (persoonlijk !== null) {
    const { bijdrage, lerende, soort } = persoonlijk(loon, mu);
    to.persoonlijk[row] = bijdrage;
    to.lerende[row] = orNaN(lerende);
    to.werkbonus[row] = bijdrage - orNaN(lerende);
    klasse += persoonlijksoorten.indexOf(soort);
  }
  if (vakantie !== null) to.vakantie[row] = vakantie(loon).bedrag;
  to.netto[row] = to.bruto[row] - to.af3000[row] - to.af6310[row];
  to.klasse[row] = klasse;
};
