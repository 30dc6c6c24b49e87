import { type Cents, type Factor, type Share, sum, zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { type Answer, answerFacts } from "../../../engine/answer.ts";
import { entryOn } from "../../../engine/parameter.ts";
import type { Decision, Step } from "../../../engine/rule.ts";
import { basisNaam, bedragStap, grondslagVan, opKwartaal } from "../kwartaal.ts";
import { metOntbreekt } from "../ontbreekt.ts";
import { leerling } from "../verminderingen/cijfers.ts";
import { vermindering } from "../verminderingen/vermindering.ts";
import { priveWerkgeverPerCategorie } from "../werkgever.ts";
import { fsoCijfers } from "./cijfers.ts";
import { bedragVan, bekend, isVolledig, type Lijn } from "./lijnen.ts";
import type { Facts } from "./vraag.ts";

/** What a regime says of every wage: its lines, on which reads it stands besides them, and what it assumes. */
export type Regel = {
  readonly beperkt: boolean;
  /** The share of the wage on which the lines are due. */
  readonly grondslag: Share;
  readonly lijnen: readonly Lijn[];
  readonly on: readonly string[];
  readonly aannames: readonly Text[];
  /** The work fraction from which there are reductions, where the regime has one. */
  readonly muLaag: Factor | null;
};
/** The same by the number of employees. */
export type Regels = (werknemers: number) => Regel;

const namen = {
  "3000": {
    nl: "structurele vermindering (3000), af te trekken",
    fr: "réduction structurelle (3000), à déduire",
    en: "structural reduction (3000), to deduct",
  },
  "6310": {
    nl: "doelgroepvermindering leerling (6310), af te trekken",
    fr: "réduction groupe cible apprenti (6310), à déduire",
    en: "target-group reduction learner (6310), to deduct",
  },
  bruto: {
    nl: "bijdragen vóór verminderingen",
    fr: "cotisations avant réductions",
    en: "contributions before reductions",
  },
} as const satisfies Record<string, Text>;

const zonderStart: Text = {
  nl: "geen doelgroepvermindering 6310 afgetrokken: het begin van de overeenkomst is niet opgegeven",
  fr: "aucune réduction 6310 déduite : le début du contrat n’est pas indiqué",
  en: "no reduction 6310 was deducted: the start of the agreement is not given",
};
const eigenPercentage: Text = {
  nl: "uw eigen FSO-percentage is niet nagekeken",
  fr: "votre propre taux FFE n’a pas été vérifié",
  en: "your own closure-fund rate was not checked",
};
const uitkomst: Text = {
  nl: "Op een basis van {basis} is {bruto} aan werkgeversbijdragen verschuldigd; na verminderingen {result}.",
  fr: "Sur une base de {basis}, les cotisations patronales sont de {bruto} ; après réductions {result}.",
  en: "On a base of {basis} employer contributions of {bruto} are due; after reductions {result}.",
};
const zonderVermindering: Text = {
  nl: "Op een basis van {basis} is {bruto} aan werkgeversbijdragen verschuldigd; de prestatiebreuk {mu} ligt onder {muLaag}, dus is er geen vermindering.",
  fr: "Sur une base de {basis}, les cotisations patronales sont de {bruto} ; la fraction de prestation {mu} est inférieure à {muLaag} : aucune réduction.",
  en: "On a base of {basis} employer contributions of {bruto} are due; the work fraction {mu} lies below {muLaag}, so there is no reduction.",
};
const zonderLoon: Text = {
  nl: "Zonder loon in het kwartaal zijn er geen werkgeversbijdragen.",
  fr: "Sans salaire pendant le trimestre il n’y a pas de cotisations patronales.",
  en: "Without a wage in the quarter there are no employer contributions.",
};
const eigenFsoOfCijfer: Text = {
  nl: "Uw percentage in fso, of een eigen cijfer, vult dat aan.",
  fr: "Votre taux dans fso, ou un chiffre propre, y remédie.",
  en: "Your rate in fso, or a figure of your own, fills the gap.",
};
const onvolledig: Text = {
  nl: "Een deel van de bijdragen op een basis van {basis} is niet bekend; de bekende lijnen zijn samen {bruto}, vóór verminderingen.",
  fr: "Une partie des cotisations sur une base de {basis} n’est pas connue ; les lignes connues font {bruto}, avant réductions.",
  en: "A part of the contributions on a base of {basis} is not known; the known lines together are {bruto}, before reductions.",
};

type Code = "3000" | "6310";
const verminderingVan = (asked: Facts, code: Code): Answer => {
  const { werknemers, fso, ...vraag } = asked;
  return answerFacts(vermindering, { ...vraag, code });
};

/** The reductions that may be taken: the structural one in the full regime, that for learners while it existed. */
const verminderingenVan = (asked: Facts, beperkt: boolean): readonly (readonly [Code, Answer])[] => [
  ...(beperkt ? [] : [["3000", verminderingVan(asked, "3000")] as const]),
  ...(bestaat6310(asked) && asked.start !== null ? [["6310", verminderingVan(asked, "6310")] as const] : []),
];
const bestaat6310 = (asked: Facts): boolean => entryOn(leerling, opKwartaal(asked)) !== null;

/** Whether a reduction that was not asked for, as the start is blank, could have mattered. */
const mist6310 = (asked: Facts): boolean =>
  asked.start === null && bestaat6310(asked) && verminderingVan(asked, "6310").result !== zeroCents;

/** Whether what is missing is of the closure fund, of which the caller may give the rate. */
const isFso = (naam: Text): boolean => fsoCijfers.some((cijfer) => cijfer.name === naam);

/** The lines added up, less the reductions; nothing where one of them is unknown. */
export const besluit = (asked: Facts, { beperkt, grondslag, lijnen, on, aannames, muLaag }: Regel): Decision => {
  const basis = grondslagVan(asked.kwartaalbedrag, grondslag);
  const teWeinig = muLaag !== null && asked.mu < muLaag;
  const verminderingen = verminderingenVan(asked, beperkt);
  const af = sum(verminderingen.map(([, { result }]) => (result ?? zeroCents) as Cents));
  const bruto = bekend(basis, lijnen);
  const netto = (bruto - af) as Cents;
  const volledig = isVolledig(lijnen) && verminderingen.every(([, { result }]) => result !== null);
  const ontbreekt = lijnen.flatMap((lijn) => lijn.ontbreekt);
  const ookVanDelen = verminderingen.flatMap(([, { decision }]) => decision?.missing ?? []);
  const because = !volledig
    ? metOntbreekt(onvolledig, [...ontbreekt, ...ookVanDelen], ontbreekt.some(isFso) ? eigenFsoOfCijfer : undefined)
    : basis === zeroCents
      ? zonderLoon
      : teWeinig
        ? zonderVermindering
        : uitkomst;
  const steps: readonly (readonly [string, Step])[] = [
    ["basis", bedragStap(basisNaam, basis)],
    ...lijnen.map((lijn, place) => [`lijn${place}`, bedragStap(lijn.naam, bedragVan(basis, lijn))] as const),
    ["bruto", bedragStap(namen.bruto, bruto)],
    ...verminderingen.map(
      ([code, { result }]) => [`af${code}`, bedragStap(namen[code], result as Cents | null)] as const,
    ),
  ];
  return {
    result: volledig ? netto : null,
    because,
    steps: Object.fromEntries(steps),
    on: [...on, ...lijnen.flatMap((lijn) => lijn.on), ...(teWeinig ? ["muLaag"] : [])],
    assumptions: [
      priveWerkgeverPerCategorie,
      ...aannames,
      ...(asked.fso === null ? [] : [eigenPercentage]),
      ...(mist6310(asked) ? [zonderStart] : []),
    ],
    missing: ontbreekt,
    parts: verminderingen.map(([, answer]) => answer),
    ...(volledig ? {} : { subtotalKnown: netto }),
  };
};
