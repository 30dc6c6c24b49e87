import { type Day, lastDayOfTerm } from "../../base/day.ts";
import { inEach, type Text } from "../../base/text.ts";
import { type Entry, entryOn, firstDayOf, type Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, lenient, optional, read, required, rule } from "../../engine/rule.ts";
import { laatsteDag } from "../../facts/erkenning.ts";
import { erkendOp } from "../../facts/onderneming.ts";
import { partnerschap } from "../../facts/rooster.ts";
import { bedrag as pkwp } from "../premies/pkwp/cijfers.ts";
import {
  mentorplanConstructiv,
  mentortermijn,
  mentortermijnConstructiv,
  mentortermijnEducam,
  mentortermijnHandel,
  mentortermijnSector,
  mentorurenConstructiv,
} from "./cijfers.ts";

/** The terms of the partnerships whose own one was found. */
const termijnen = {
  VPDL: mentortermijn,
  EDUCAM: mentortermijnEducam,
  Constructiv: mentortermijnConstructiv,
  Handel: mentortermijnHandel,
} as const satisfies Readonly<Record<string, Parameter<number>>>;
const termijnVan = (wie: string): Parameter<number> | undefined =>
  (termijnen as Readonly<Record<string, Parameter<number>>>)[wie];

/** The last day of the training, the figure it stands on, and whether that is only the outer limit of all. */
export type OpleidingTegen = {
  readonly dag: Day;
  readonly maanden: number;
  readonly entry: Entry;
  readonly isUiterste: boolean;
};

/** By when a mentor must have followed the training; null for recognitions from before anybody had to. */
export const opleidingTegen = (wie: string, dag: Day): OpleidingTegen | null => {
  const figure = termijnVan(wie);
  const sectoraal = figure === undefined ? entryOn(mentortermijnSector, dag) : null;
  const eigenMaanden = sectoraal?.value?.[wie];
  if (sectoraal !== null && eigenMaanden !== undefined)
    return { dag: lastDayOfTerm(dag, eigenMaanden), maanden: eigenMaanden, entry: sectoraal, isUiterste: false };
  const entry = entryOn(figure ?? mentortermijn, dag);
  const maanden = entry?.value ?? null;
  return entry === null || maanden === null
    ? null
    : { dag: lastDayOfTerm(dag, maanden), maanden, entry, isUiterste: sectoraal !== null };
};

const facts = { erkendOp: required(erkendOp), partnerschap: optional(partnerschap, "VPDL") };
type Facts = FactsOf<typeof facts>;
const opErkenning = (asked: Facts) => asked.erkendOp;

const binnen: Text = {
  nl: "Erkend op {erkendOp}: de mentor volgt de opleiding binnen {termijn} maanden, uiterlijk op {result}.",
  fr: "Agréé le {erkendOp} : le tuteur suit la formation dans les {termijn} mois, au plus tard le {result}.",
  en: "Recognised on {erkendOp}: the mentor follows the training within {termijn} months, by {result}.",
};
const vanafAanvraag: Text = {
  nl: "Erkend op {erkendOp}: de mentor volgt de opleiding binnen {termijn} maanden, uiterlijk op {result}. Handel telt vanaf de aanvraag: dan is het vroeger.",
  fr: "Agréé le {erkendOp} : le tuteur suit la formation dans les {termijn} mois, au plus tard le {result}. Le secteur compte dès la demande : c’est alors plus tôt.",
  en: "Recognised on {erkendOp}: the mentor follows the training within {termijn} months, by {result}. The sector counts from the application: then it is earlier.",
};
const eigenTermijnOnbekend: Text = {
  nl: "de eigen termijn van {partnerschap} is niet gevonden; gerekend is met de uiterste grens van {termijn} maanden",
  fr: "le délai propre à {partnerschap} n’a pas été trouvé ; le calcul suit la limite maximale de {termijn} mois",
  en: "the own term of {partnerschap} was not found; the outer limit of {termijn} months was used",
};

/** The premium for qualifying workplace learning asks more than the recognition does. */
const voorPremie: Text = {
  nl: "Voor de premie moet ze al gevolgd zijn.",
  fr: "Pour la prime, elle doit déjà être suivie.",
  en: "For the premium it must have been followed already.",
};
/** The sentence, and of a term that ends while there is a premium what that asks. */
const metPremie = (because: Text, uiterlijk: Day): Text =>
  uiterlijk < firstDayOf(pkwp) ? because : inEach((language) => `${because[language]} ${voorPremie[language]}`);

const volgens = (figure: Parameter<number>, because: Text) =>
  caseOf<Facts>()({
    reads: { termijn: read(figure, opErkenning) },
    decide: (asked, { termijn }) => {
      const result = lastDayOfTerm(asked.erkendOp, termijn);
      return { result, because: metPremie(because, result) };
    },
  });

const gepland: Text = {
  nl: "Erkend op {erkendOp}: plan de mentoropleiding uiterlijk op {planTegen} in, van minstens {uren} uur, en volg ze uiterlijk op {result}.",
  fr: "Agréé le {erkendOp} : planifiez la formation du tuteur au plus tard le {planTegen}, d’une durée de {uren} heures au moins, et suivez-la au plus tard le {result}.",
  en: "Recognised on {erkendOp}: plan the mentor training by {planTegen}, of at least {uren} hours, and follow it by {result}.",
};
/** Constructiv says when to plan the training as well, and how long it is at least. */
const bouw = caseOf<Facts>()({
  reads: {
    termijn: read(termijnen.Constructiv, opErkenning),
    plan: read(mentorplanConstructiv, opErkenning),
    uren: read(mentorurenConstructiv, opErkenning),
  },
  decide: (asked, { termijn, plan }) => {
    const result = lastDayOfTerm(asked.erkendOp, termijn);
    return {
      result,
      because: metPremie(gepland, result),
      steps: {
        planTegen: {
          name: { nl: "uiterlijk in te plannen", fr: "à planifier au plus tard le", en: "to be planned by" },
          kind: "day",
          value: lastDayOfTerm(asked.erkendOp, plan),
        },
      },
    };
  },
});

const algemeen = volgens(termijnen.VPDL, binnen);
const eigen: Readonly<Record<string, ReturnType<typeof volgens>>> = {
  VPDL: algemeen,
  EDUCAM: volgens(termijnen.EDUCAM, binnen),
  Constructiv: volgens(termijnen.Constructiv, binnen),
  Handel: volgens(termijnen.Handel, vanafAanvraag),
};

/** A partnership whose own term nobody found: the outer limit, unless an organisation knows better. */
const sector = caseOf<Facts>()({
  reads: {
    termijn: read(mentortermijn, opErkenning),
    eigenTermijn: lenient(read(mentortermijnSector, opErkenning, (asked: Facts) => asked.partnerschap)),
  },
  decide: (asked, { termijn, eigenTermijn }) => {
    const result = lastDayOfTerm(asked.erkendOp, eigenTermijn ?? termijn);
    return eigenTermijn === null
      ? { result, because: metPremie(binnen, result), assumptions: [eigenTermijnOnbekend], on: ["termijn"] }
      : {
          result,
          because: metPremie(
            {
              nl: "Erkend op {erkendOp}: de mentor volgt de opleiding binnen {eigenTermijn} maanden, uiterlijk op {result}.",
              fr: "Agréé le {erkendOp} : le tuteur suit la formation dans les {eigenTermijn} mois, au plus tard le {result}.",
              en: "Recognised on {erkendOp}: the mentor follows the training within {eigenTermijn} months, by {result}.",
            },
            result,
          ),
          on: ["eigenTermijn"],
        };
  },
});

/** The last day on which the mentor must have followed the training. */
export const mentorDeadline = rule({
  id: "MENTORDEADLINE",
  subject: "erkenning",
  name: {
    nl: "termijn van de mentoropleiding",
    fr: "délai de la formation du tuteur",
    en: "term of the mentor training",
  },
  describe: {
    nl: "Laatste dag waarop de mentor de mentoropleiding gevolgd moet hebben.",
    fr: "Dernier jour pour que le tuteur ait suivi sa formation.",
    en: "Last day on which the mentor must have followed the mentor training.",
  },
  formula: {
    nl: "dag van de erkenning + 12 maanden (Constructiv 6; erkend van 1/9/2019 tot 31/3/2020: 18) − 1 dag",
    fr: "jour de l’agrément + 12 mois (Constructiv 6 ; agréé du 1/9/2019 au 31/3/2020 : 18) − 1 jour",
    en: "day of the recognition + 12 months (Constructiv 6; recognised 1/9/2019 to 31/3/2020: 18) − 1 day",
  },
  facts,
  gives: laatsteDag,
  cases: [...Object.values(eigen), bouw, sector],
  // Before partnerships had terms of their own, one term held for all of them.
  pick: (asked) => {
    if (asked.partnerschap === "Constructiv" && entryOn(mentorplanConstructiv, asked.erkendOp) !== null) return bouw;
    return eigen[asked.partnerschap] ?? (entryOn(mentortermijnSector, asked.erkendOp) === null ? algemeen : sector);
  },
});
