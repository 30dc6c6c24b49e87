import type { Day } from "../../../base/day.ts";
import { type Cents, type Factor, type Share, shareHalfUp, zeroCents } from "../../../base/money.ts";
import { quarterEnd } from "../../../base/quarter.ts";
import type { Text } from "../../../base/text.ts";
import type { Answer } from "../../../engine/answer.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import { type Decision, lenient, read } from "../../../engine/rule.ts";
import { start } from "../../../facts/overeenkomst.ts";
import type { Problem } from "../../../facts/problem.ts";
import { beperktBasis } from "../bijdragen/cijfers.ts";
import {
  basisNaam,
  bedragStap,
  type Geval,
  gevalVan,
  grondslagReads,
  grondslagVan,
  isBeperkt,
  opKwartaal,
  regimeReads,
} from "../kwartaal.ts";
import { metOntbreekt } from "../ontbreekt.ts";
import { type Beta, betaReads, maalMuBeta } from "./beta.ts";
import {
  betaDoelgroep,
  deeltijds,
  deeltijdsCategorie,
  inGewest,
  leerling,
  leerlingVanaf,
  leerplichtigeBasis,
} from "./cijfers.ts";
import { isNaDePeriode, isVoorDePeriode, naDePeriode, voorDePeriode } from "./periode.ts";
import { basisbijdrageRead, type Categorie, type Facts, perCategorie } from "./vraag.ts";

/** The answer of the structural reduction for the same question: it goes first under the one cap. */
export type Structureel = (asked: Facts) => Answer;

const afgeschaft: Text = {
  nl: "De Vlaamse doelgroepvermindering {code} bestond tot en met {grens}; in haar plaats kwam de premie kwalificerend werkplekleren (PKWP).",
  fr: "La réduction flamande {code} a existé jusqu’en {grens} ; la prime d’apprentissage qualifiant (PKWP) l’a remplacée.",
  en: "The Flemish reduction {code} existed up to {grens}; the premium for qualifying workplace learning (PKWP) took its place.",
};
const nogNiet6310: Text = {
  nl: "De doelgroepvermindering 6310 bestaat vanaf {grens}: in {kwartaal} is er geen.",
  fr: "La réduction 6310 existe à partir de {grens} : pas en {kwartaal}.",
  en: "The reduction 6310 exists from {grens}: there is none in {kwartaal}.",
};
const nogNiet6311: Text = {
  nl: "De doelgroepvermindering 6311 bestaat vanaf {grens}; ervoor liep ze onder code 6310.",
  fr: "La réduction 6311 existe à partir de {grens} ; auparavant elle relevait du code 6310.",
  en: "The reduction 6311 exists from {grens}; before that it ran under code 6310.",
};

const teVroegBegonnen: Text = {
  nl: "De overeenkomst begon op {start}, vóór {vanaf}: geen doelgroepvermindering.",
  fr: "Le contrat a commencé le {start}, avant le {vanaf} : pas de réduction groupe cible.",
  en: "The agreement began on {start}, before {vanaf}: no target-group reduction.",
};
const anderGewest: Text = {
  nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen Vlaamse doelgroepvermindering.",
  fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de réduction flamande.",
  en: "The establishment is not in the Flemish Region ({gewest}): no Flemish target-group reduction.",
};
const socialeMaribel: Text = {
  nl: "In de sociale maribel (categorie {categorie}) is er geen doelgroepvermindering 6311.",
  fr: "Dans le Maribel social (catégorie {categorie}) il n’y a pas de réduction groupe cible 6311.",
  en: "In the social maribel (category {categorie}) there is no target-group reduction 6311.",
};
const teWeinig: Text = {
  nl: "De prestatiebreuk {mu} ligt onder {muLaag}: geen doelgroepvermindering.",
  fr: "La fraction de prestation {mu} est inférieure à {muLaag} : pas de réduction groupe cible.",
  en: "The work fraction {mu} lies below {muLaag}: no target-group reduction.",
};
const leerplichtigeOnbekend: Text = {
  nl: "Van een leerplichtige met een gewone overeenkomst is niet bekend van welke bijdragen de vermindering afgaat.",
  fr: "Pour un jeune soumis à l’obligation scolaire sous contrat ordinaire, on ignore de quelles cotisations la réduction se déduit.",
  en: "Of a minor at school with an ordinary contract it is not known from which contributions the reduction is taken.",
};
const toegepast: Text = {
  nl: "Van de doelgroepvermindering van {voorPlafond} kan {result} worden toegepast; er blijft {plafond} aan bijdragen om op te verminderen.",
  fr: "Sur la réduction de {voorPlafond}, {result} peut être appliqué ; il reste {plafond} de cotisations à réduire.",
  en: "Of the target-group reduction of {voorPlafond}, {result} can be applied; {plafond} of contributions is left to reduce.",
};
const naStructureelOnbekend: Text = {
  nl: "De doelgroepvermindering komt na de structurele vermindering, en die is voor dit kwartaal niet bekend.",
  fr: "La réduction groupe cible vient après la réduction structurelle, qui n’est pas connue pour ce trimestre.",
  en: "The target-group reduction comes after the structural one, which is not known for this quarter.",
};
const begonnen: Text = {
  nl: "de overeenkomst is begonnen op of na {vanaf}",
  fr: "le contrat a commencé le {vanaf} ou après",
  en: "the agreement began on {vanaf} or later",
};
const portfolio: Text = {
  nl: "de portfolio staat bij de VDAB ten laatste op het einde van het kwartaal waarin de overeenkomst begon",
  fr: "le portfolio est auprès du VDAB au plus tard à la fin du trimestre du début du contrat",
  en: "the portfolio is with the VDAB at the latest at the end of the quarter in which the agreement began",
};
const onderTwintigUur: Text = {
  nl: "de overeenkomst is een deeltijdse arbeidsovereenkomst (DA) van minder dan 20 uur per week",
  fr: "le contrat est un contrat de travail à temps partiel (DA) de moins de 20 heures par semaine",
  en: "the agreement is a part-time employment contract (DA) of fewer than 20 hours a week",
};
const plafondNaam: Text = {
  nl: "bijdragen om op te verminderen",
  fr: "cotisations à réduire",
  en: "contributions to reduce",
};
const voorPlafondNaam: Text = {
  nl: "vermindering vóór het plafond (bedrag × µ × bèta)",
  fr: "réduction avant plafond (montant × µ × bêta)",
  en: "reduction before the cap (amount × µ × beta)",
};

type Wet = Beta & {
  readonly bedrag: Cents;
  readonly inGewest: boolean;
  readonly inCategorie?: boolean;
  readonly vanaf?: Day;
  readonly grondslag: Share;
  readonly basisbijdrage: Share | null;
};

/** Why there is no right: the words, and the read it stands on. */
const weigeringen = {
  teVroegBegonnen: { because: teVroegBegonnen, on: ["vanaf"] },
  anderGewest: { because: anderGewest, on: ["inGewest"] },
  socialeMaribel: { because: socialeMaribel, on: ["inCategorie"] },
  teWeinig: { because: teWeinig, on: ["muLaag"] },
} as const satisfies Record<string, Pick<Decision, "because" | "on">>;
type Weigering = keyof typeof weigeringen;

/** What a question can come to. */
export const doelgroepsoorten = [
  "teVroegBegonnen",
  "anderGewest",
  "socialeMaribel",
  "teWeinig",
  "toegepast",
  "basisOnbekend",
  "naOnbekend",
  "buitenPeriode",
] as const;
/** What comes of a wage, a work fraction and a start, with the amounts on the way to it; null where it is unknown. */
export type Doelgroepuitkomst = {
  readonly soort: (typeof doelgroepsoorten)[number];
  readonly bedrag: Cents | null;
  readonly basis: Cents;
  readonly voorPlafond: Cents;
  readonly plafond: Cents;
};
/** `eerst` is what the structural reduction took before; null where that is unknown. */
export type Doelgroepreken = (
  kwartaalbedrag: Cents,
  mu: Factor,
  start: Day | null,
  eerst: Cents | null,
) => Doelgroepuitkomst;

const zonder = (soort: Doelgroepuitkomst["soort"], bedrag: Cents | null): Doelgroepuitkomst => ({
  soort,
  bedrag,
  basis: zeroCents,
  voorPlafond: zeroCents,
  plafond: zeroCents,
});
const geweigerd: Readonly<Record<Weigering, Doelgroepuitkomst>> = {
  teVroegBegonnen: zonder("teVroegBegonnen", zeroCents),
  anderGewest: zonder("anderGewest", zeroCents),
  socialeMaribel: zonder("socialeMaribel", zeroCents),
  teWeinig: zonder("teWeinig", zeroCents),
};
const basisOnbekend = zonder("basisOnbekend", null);
const naOnbekend = zonder("naOnbekend", null);

/** Why there is no right; null where there is one. */
const weigeringVan = (law: Wet, mu: Factor, begin: Day | null): Weigering | null =>
  law.vanaf !== undefined && begin !== null && begin < law.vanaf
    ? "teVroegBegonnen"
    : !law.inGewest
      ? "anderGewest"
      : law.inCategorie === false
        ? "socialeMaribel"
        : mu < law.muLaag
          ? "teWeinig"
          : null;

/** The reduction of a target group, as far as there are contributions left to reduce. */
const rekenVan =
  (law: Wet): Doelgroepreken =>
  (kwartaalbedrag, mu, begin, eerst) => {
    const weigering = weigeringVan(law, mu, begin);
    if (weigering !== null) return geweigerd[weigering];
    if (law.basisbijdrage === null) return basisOnbekend;
    if (eerst === null) return naOnbekend;
    const basis = grondslagVan(kwartaalbedrag, law.grondslag);
    const plafond = (shareHalfUp(basis, law.basisbijdrage) - eerst) as Cents;
    const voorPlafond = maalMuBeta(law.bedrag, mu, law);
    return { soort: "toegepast", bedrag: Math.min(voorPlafond, plafond) as Cents, basis, voorPlafond, plafond };
  };

const aannamesVan = (asked: Facts, law: Wet): readonly Text[] =>
  law.vanaf === undefined ? [portfolio, onderTwintigUur] : asked.start === null ? [begonnen] : [];

/** The words of what comes of a question; `parts` are what went before under the same cap. */
const verwoord = (
  asked: Facts,
  law: Wet,
  { soort, bedrag: result, basis, voorPlafond, plafond }: Doelgroepuitkomst,
  parts?: readonly Answer[],
): Decision => {
  if (soort in weigeringen) return { result, ...weigeringen[soort as Weigering] };
  if (soort === "basisOnbekend")
    return {
      result,
      because: metOntbreekt(leerplichtigeOnbekend, [leerplichtigeBasis.name]),
      missing: [leerplichtigeBasis.name],
      on: Object.keys(law).filter((name) => name !== "basisbijdrage"),
    };
  const assumptions = aannamesVan(asked, law);
  if (soort === "naOnbekend") return { result, because: naStructureelOnbekend, parts, assumptions };
  return {
    result,
    because: toegepast,
    steps: {
      basis: bedragStap(basisNaam, basis),
      voorPlafond: bedragStap(voorPlafondNaam, voorPlafond),
      plafond: bedragStap(plafondNaam, plafond),
    },
    assumptions,
    ...(parts ? { parts } : {}),
  };
};

/** In the limited regime nothing goes before: the whole basic contribution can be reduced. */
const opDeBasis = (asked: Facts, reken: Doelgroepreken, law: Wet): Decision =>
  verwoord(asked, law, reken(asked.kwartaalbedrag, asked.mu, asked.start, zeroCents));

/** In the full regime what is left after the structural reduction. */
const naStructureel = (asked: Facts, reken: Doelgroepreken, law: Wet, structureel: Structureel): Decision => {
  const eerst = structureel(asked);
  const uitkomst = reken(asked.kwartaalbedrag, asked.mu, asked.start, eerst.result as Cents | null);
  return verwoord(asked, law, uitkomst, [eerst]);
};

const vaste = (bedrag: Parameter<Cents>) => ({
  ...regimeReads<Facts>(),
  ...grondslagReads<Facts>(),
  bedrag: read<Facts, Cents>(bedrag, opKwartaal),
  inGewest: read<Facts, boolean>(inGewest, opKwartaal, (asked) => asked.gewest),
  ...betaReads<Facts>(betaDoelgroep),
});
const categorieRead = {
  inCategorie: read<Facts, boolean>(deeltijdsCategorie, opKwartaal, (asked) => asked.categorie),
};
const vanafRead = { vanaf: read<Facts, Day>(leerlingVanaf, opKwartaal) };

const beperkt6310 = gevalVan<Facts>()({
  reads: { ...vaste(leerling), ...vanafRead, basisbijdrage: read(beperktBasis, opKwartaal) },
  reken: (_, law) => rekenVan(law),
  decide: opDeBasis,
});
/** For a learner under nineteen with an ordinary contract the contributions were not found. */
const beperkt6311 = gevalVan<Facts>()({
  reads: { ...vaste(deeltijds), ...categorieRead, basisbijdrage: lenient(read(leerplichtigeBasis, opKwartaal)) },
  reken: (_, law) => rekenVan(law),
  decide: opDeBasis,
});

/** A target group, outside its time too. */
type Doelgroepgeval = Geval<Facts, Doelgroepreken>;
export type Doelgroep = {
  readonly gevallen: readonly Doelgroepgeval[];
  readonly kies: (asked: Facts) => Doelgroepgeval | Problem;
};

/** A case that gives one amount, whatever is asked. */
const altijd = ({ geval, voor }: Geval<Facts, Cents>): Doelgroepgeval => ({
  geval,
  voor: (asked) => {
    const uitkomst = zonder("buitenPeriode", voor(asked));
    return () => uitkomst;
  },
});

const naHetKwartaal: Problem = {
  code: "inconsistent",
  field: start,
  because: {
    nl: "de overeenkomst begint na het kwartaal",
    fr: "le contrat commence après le trimestre",
    en: "the agreement begins after the quarter",
  },
};
export const beginPastNiet = (asked: Pick<Facts, "start" | "kwartaal">): Problem | null =>
  asked.start !== null && asked.start > quarterEnd(asked.kwartaal) ? naHetKwartaal : null;

/** The target-group reductions, each by its code; the structural one is asked of the rule itself. */
export const doelgroepen = (structureel: Structureel): Readonly<Record<"6310" | "6311", Doelgroep>> => {
  const volledig6310 = perCategorie((soort: Categorie) =>
    gevalVan<Facts>()({
      reads: { ...vaste(leerling), ...vanafRead, basisbijdrage: basisbijdrageRead<Facts>(soort) },
      reken: (_, law) => rekenVan(law),
      decide: (asked, reken, law) => naStructureel(asked, reken, law, structureel),
    }),
  );
  const volledig6311 = perCategorie((soort: Categorie) =>
    gevalVan<Facts>()({
      reads: { ...vaste(deeltijds), ...categorieRead, basisbijdrage: basisbijdrageRead<Facts>(soort) },
      reken: (_, law) => rekenVan(law),
      decide: (asked, reken, law) => naStructureel(asked, reken, law, structureel),
    }),
  );
  const doelgroep = (
    bedrag: Parameter<Cents>,
    nogNiet: Text,
    beperkt: Doelgroepgeval,
    volledig: Readonly<Record<Categorie, Doelgroepgeval>>,
  ): Doelgroep => {
    const vooraf = altijd(voorDePeriode<Facts>(bedrag, nogNiet));
    const erna = altijd(naDePeriode<Facts>(bedrag, afgeschaft));
    return {
      gevallen: [vooraf, erna, beperkt, ...Object.values(volledig)],
      kies: (asked) =>
        isVoorDePeriode(bedrag, asked)
          ? vooraf
          : isNaDePeriode(bedrag, asked)
            ? erna
            : (beginPastNiet(asked) ?? (isBeperkt(asked) ? beperkt : volledig[asked.categorie])),
    };
  };
  return {
    "6310": doelgroep(leerling, nogNiet6310, beperkt6310, volledig6310),
    "6311": doelgroep(deeltijds, nogNiet6311, beperkt6311, volledig6311),
  };
};
