import { addMonths } from "../../base/day.ts";
import { partSharesHalfUp, zeroCents } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { entryOn } from "../../engine/parameter.ts";
import { caseOf, type Decision, type FactsOf, optional, read, required, rule, type Step } from "../../engine/rule.ts";
import { gewoonWeekrooster, statuut, weekrooster } from "../../facts/overeenkomst.ts";
import { leervergoedingBedrag } from "../../facts/vergoeding.ts";
import { inDienst, maandbedrag, ziekTot, ziekVan } from "../../facts/ziekte.ts";
import { kalenderAannames, kalenderReads, type Schoolvakantieregel } from "../kalender/vakanties.ts";
import { feestdagInVakantie, geenWettelijkeNoemer, vrijInElkeVakantie } from "./aannames.ts";
import {
  gewaarborgdAncienniteit,
  gewaarborgdArbeider,
  gewaarborgdArbeiderTot,
  gewaarborgdBediende,
  gewaarborgdBediendeTot,
  vakantieOnbetaald,
} from "./cijfers.ts";
import { gewaarborgdeDagen, laatsteDag, type Schijf } from "./gewaarborgd-dagen.ts";
import { beginVan, type Eindkalender, eindReads, kalenders } from "./gewaarborgd-kalender.ts";

const facts = {
  maandbedrag: required(maandbedrag),
  statuut: required(statuut),
  inDienst: required(inDienst),
  ziekVan: required(ziekVan),
  ziekTot: required(ziekTot),
  weekrooster: optional(weekrooster, gewoonWeekrooster),
};
type Facts = FactsOf<typeof facts>;
const opEersteDag = (asked: Facts) => asked.ziekVan;

const totVoorVan: Text = {
  nl: "de laatste dag van de ziekte ligt voor de eerste",
  fr: "le dernier jour de la maladie précède le premier",
  en: "the last day of the illness lies before the first",
};
const voorDienst: Text = {
  nl: "de ziekte begint voor de lerende in dienst kwam",
  fr: "la maladie commence avant l’entrée en service",
  en: "the illness begins before the learner came into service",
};

const nietGemodelleerd: readonly Text[] = [
  {
    nl: "het is een ziekte of ongeval in het privéleven; bij een arbeidsongeval of beroepsziekte betaalt de verzekeraar of Fedris",
    fr: "c’est une maladie ou un accident de la vie privée ; pour un accident du travail ou une maladie professionnelle, l’assureur ou Fedris paie",
    en: "it is an illness or accident in private life; after a work accident or occupational disease the insurer or Fedris pays",
  },
  {
    nl: "het is geen herval na een vroegere ziekte: herval is niet meegerekend",
    fr: "ce n’est pas une rechute après une maladie antérieure : la rechute n’est pas prise en compte",
    en: "it is no relapse after an earlier illness: relapse is not reckoned with",
  },
];

const nietsInVakantie: Text = {
  nl: "op dagen in een onbetaalde schoolvakantie is niets verschuldigd: de overeenkomst is dan geschorst",
  fr: "rien n’est dû pour les jours de vacances scolaires non payées : le contrat est alors suspendu",
  en: "nothing is owed on days in an unpaid school holiday: the agreement is suspended then",
};
const alsofNietGeschorst: Text = {
  nl: "dagen van de schorsing wegens covid-19 zijn geteld alsof de overeenkomst liep: wat bij ziekte in die schorsing gold, is niet gevonden",
  fr: "les jours de la suspension pour covid-19 sont comptés comme si le contrat courait : la règle en cas de maladie pendant celle-ci n’a pas été trouvée",
  en: "days of the suspension because of covid-19 are counted as if the agreement ran: what held for illness in that suspension was not found",
};

const zonderRecht: Text = {
  nl: "Op {ziekVan} was de lerende nog geen {ancienniteit} maand in dienst: geen gewaarborgde leervergoeding.",
  fr: "Au {ziekVan}, l’apprenant n’avait pas encore {ancienniteit} mois de service : pas d’indemnité garantie.",
  en: "On {ziekVan} the learner was not yet {ancienniteit} month in service: no guaranteed allowance.",
};
const metRecht: Text = {
  nl: "De roosterdagen van de ziekte, elk aan het percentage van die kalenderdag: {result}.",
  fr: "Les jours de l’horaire pendant la maladie, chacun au pourcentage de ce jour civil : {result}.",
  en: "The timetable days of the illness, each at the percentage of that calendar day: {result}.",
};

const ancienniteitOp = read(gewaarborgdAncienniteit, opEersteDag);

/** Not yet long enough in service on the first day of the illness. */
const teKort = caseOf<Facts>()({
  reads: { ancienniteit: ancienniteitOp },
  decide: () => ({ result: zeroCents, because: zonderRecht, assumptions: nietGemodelleerd }),
});

const stap = (deel: string, value: number): Step => ({
  name: {
    nl: `roosterdagen aan {${deel}}`,
    fr: `jours de l’horaire à {${deel}}`,
    en: `timetable days at {${deel}}`,
  },
  kind: "count",
  value,
});

type Wet = Schoolvakantieregel &
  Eindkalender & {
    readonly vakantieOnbetaald: boolean;
    readonly kalenderBekend: boolean;
    readonly eindKalenderBekend: boolean;
  };

/** The reads that matter: a figure of the last day that is that of the first is not told twice. */
const teltMee = (wet: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(wet).filter((name) => !(name in beginVan) || wet[name] !== wet[beginVan[name]]);

const beslis = (asked: Facts, wet: Wet, schijven: readonly Schijf[]): Decision => {
  const { ziekVan: van, ziekTot: tot } = asked;
  const last = laatsteDag(van, tot, schijven);
  const { delen, dagen, vakantie, geschorst } = gewaarborgdeDagen(
    {
      van,
      tot,
      weekrooster: asked.weekrooster,
      vakantieOnbetaald: wet.vakantieOnbetaald,
      kalender: kalenders(wet, van, last),
    },
    schijven,
  );
  return {
    result: partSharesHalfUp(asked.maandbedrag, delen),
    because: metRecht,
    steps: Object.fromEntries(schijven.map(({ naam }, place) => [`dagen${naam}`, stap(naam, dagen[place])])),
    assumptions: [
      ...nietGemodelleerd,
      geenWettelijkeNoemer,
      ...(vakantie
        ? [
            nietsInVakantie,
            feestdagInVakantie,
            vrijInElkeVakantie,
            ...kalenderAannames({ kalenderBekend: wet.kalenderBekend && wet.eindKalenderBekend }),
          ]
        : []),
      ...(geschorst ? [alsofNietGeschorst] : []),
    ],
    on: teltMee(wet),
  };
};

/** What every status reads; a second calendar matters to an illness that goes on into the next school year. */
const gemeenschappelijk = (grenzen: (asked: Facts) => readonly number[]) => ({
  ancienniteit: ancienniteitOp,
  vakantieOnbetaald: read(vakantieOnbetaald, opEersteDag),
  ...kalenderReads<Facts>(opEersteDag),
  ...eindReads<Facts>((asked) =>
    laatsteDag(
      asked.ziekVan,
      asked.ziekTot,
      grenzen(asked).map((tot) => ({ tot })),
    ),
  ),
});

const perStatuut = {
  arbeider: caseOf<Facts>()({
    reads: {
      deel1: read(gewaarborgdArbeider, opEersteDag, () => "1"),
      tot1: read(gewaarborgdArbeiderTot, opEersteDag, () => "1"),
      deel2: read(gewaarborgdArbeider, opEersteDag, () => "2"),
      tot2: read(gewaarborgdArbeiderTot, opEersteDag, () => "2"),
      deel3: read(gewaarborgdArbeider, opEersteDag, () => "3"),
      tot3: read(gewaarborgdArbeiderTot, opEersteDag, () => "3"),
      ...gemeenschappelijk((asked) => Object.values(entryOn(gewaarborgdArbeiderTot, asked.ziekVan)?.value ?? {})),
    },
    decide: (asked, law) =>
      beslis(asked, law, [
        { naam: "deel1", tot: law.tot1, deel: law.deel1 },
        { naam: "deel2", tot: law.tot2, deel: law.deel2 },
        { naam: "deel3", tot: law.tot3, deel: law.deel3 },
      ]),
  }),
  bediende: caseOf<Facts>()({
    reads: {
      deel: read(gewaarborgdBediende, opEersteDag),
      tot: read(gewaarborgdBediendeTot, opEersteDag),
      ...gemeenschappelijk((asked) => [entryOn(gewaarborgdBediendeTot, asked.ziekVan)?.value ?? 0]),
    },
    decide: (asked, law) => beslis(asked, law, [{ naam: "deel", tot: law.tot, deel: law.deel }]),
  }),
} as const;

/** Whether the learner was long enough in service on the first day of the illness. */
const heeftRecht = ({ inDienst: from, ziekVan: van }: Facts): boolean => {
  const maanden = entryOn(gewaarborgdAncienniteit, van)?.value;
  return maanden == null || addMonths(from, maanden) <= van;
};

/** What the employer owes for an illness or accident in private life: the guaranteed allowance. */
export const gewaarborgd = rule({
  id: "GEWAARBORGD",
  subject: "leervergoeding",
  name: { nl: "gewaarborgde leervergoeding", fr: "indemnité garantie", en: "guaranteed allowance" },
  describe: {
    nl: "Wat de werkgever verschuldigd is voor een ziekte of een ongeval in het privéleven.",
    fr: "Ce que l’employeur doit pour une maladie ou un accident de la vie privée.",
    en: "What the employer owes for an illness or an accident in private life.",
  },
  formula: {
    nl: "som over de roosterdagen van maandbedrag / roosterdagen van de maand × percentage: arbeider dag 1-7 100 %, 8-14 85,88 %, 15-30 25,88 %; bediende dag 1-30 100 %; vanaf één maand dienst",
    fr: "somme, par jour de l’horaire, de montant mensuel / jours de l’horaire du mois × pourcentage : ouvrier jour 1-7 100 %, 8-14 85,88 %, 15-30 25,88 % ; employé jour 1-30 100 % ; dès un mois de service",
    en: "sum over the timetable days of monthly amount / the month's timetable days × percentage: arbeider day 1-7 100 %, 8-14 85.88 %, 15-30 25.88 %; bediende day 1-30 100 %; from one month of service",
  },
  facts,
  gives: leervergoedingBedrag,
  cases: [teKort, ...Object.values(perStatuut)],
  pick: (asked) => {
    if (asked.ziekTot < asked.ziekVan) return { code: "inconsistent", field: ziekTot, because: totVoorVan };
    if (asked.ziekVan < asked.inDienst) return { code: "inconsistent", field: ziekVan, because: voorDienst };
    return heeftRecht(asked) ? perStatuut[asked.statuut] : teKort;
  },
});
