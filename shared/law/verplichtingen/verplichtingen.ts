import { type Certainty, weaker } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import { quarterOfDay } from "../../base/quarter.ts";
import { fill, inEach, type Text } from "../../base/text.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { certaintyOn, entryOn, type Parameter } from "../../engine/parameter.ts";
import {
  caseOf,
  type FactsOf,
  lenient,
  optional,
  presumed,
  type Read,
  read,
  required,
  rule,
} from "../../engine/rule.ts";
import { day, text, yesNo } from "../../facts/field.ts";
import { erkendOp, pc } from "../../facts/onderneming.ts";
import { type Overeenkomst, overeenkomst, start } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { partnerschap } from "../../facts/rooster.ts";
import { artikel, bron, zekerheid } from "../../facts/tabel.ts";
import { erkenningTot } from "../erkenning/geldigheid.ts";
import { mentorDeadline } from "../erkenning/mentor.ts";
import { bestaat, perOvereenkomst } from "../overeenkomst/overeenkomst.ts";
import { startVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { binnen } from "../premies/geldt.ts";
import { ingevuld, opOfEersteDag } from "../tabel.ts";
import { dimonaType } from "./dimona.ts";
import { keuringNodig } from "./keuring.ts";
import { nietNu, nietVoor, onbekendVoor, type Plicht, plichten } from "./plichten.ts";
import { dmfaTermijn, pkwpDeadline } from "./termijnen.ts";
import { getallen, termijnen, vakantie } from "./wanneer.ts";
import { oudeVakantie, woorden } from "./woorden.ts";

const facts = {
  overeenkomst: required(overeenkomst),
  start: required(start),
  geboortedatum: optional(geboortedatum),
  pc: optional(pc),
  partnerschap: presumed(partnerschap, "VPDL"),
  erkendOp: optional(erkendOp),
};
type Facts = FactsOf<typeof facts>;
const bijStart = (asked: Facts): Day => asked.start;

const columns = [
  text({
    id: "id",
    name: { nl: "kenmerk", fr: "repère", en: "mark" },
    describe: { nl: "kenmerk van de plicht", fr: "repère de l’obligation", en: "mark of the duty" },
  }),
  text({
    id: "plicht",
    name: { nl: "plicht", fr: "obligation", en: "duty" },
    describe: { nl: "wat te doen is", fr: "ce qu’il faut faire", en: "what is to be done" },
  }),
  yesNo({
    id: "geldt",
    name: { nl: "geldt", fr: "vaut", en: "holds" },
    describe: {
      nl: "voor deze overeenkomst? leeg = hangt af van meer, of onbekend",
      fr: "pour ce contrat ? vide = dépend d’autre chose, ou inconnu",
      en: "for this agreement? blank = depends on more, or unknown",
    },
  }),
  day({
    id: "termijn",
    name: { nl: "termijn", fr: "délai", en: "term" },
    describe: { nl: "de dag waar het om gaat", fr: "le jour dont il s’agit", en: "the day it is about" },
  }),
  text({
    id: "wanneer",
    name: { nl: "wanneer", fr: "quand", en: "when" },
    describe: { nl: "wanneer, in woorden", fr: "quand, en toutes lettres", en: "when, in words" },
  }),
  artikel,
  bron,
  zekerheid,
];

/** The answers of other rules that some duties are made of, by duty. */
type Delen = Readonly<Partial<Record<string, Answer>>>;

/** An answer with a day or an unknown; of a right or a duty that was not there yet, nothing. */
const bruikbaar = (answer: Answer): Answer | undefined => (answer.certainty === "notInForce" ? undefined : answer);

const delenVan = (asked: Facts): Delen => {
  const pkwp = answerFacts(pkwpDeadline, { datum: asked.start });
  const { erkendOp: erkend } = asked;
  return {
    P04: pkwp,
    P05: pkwp,
    P06: answerFacts(dimonaType, { overeenkomst: asked.overeenkomst, start: asked.start, pc: asked.pc }),
    P16: answerFacts(dmfaTermijn, { kwartaal: quarterOfDay(asked.start) }),
    ...(erkend === null
      ? {}
      : {
          P14: bruikbaar(answerFacts(mentorDeadline, { erkendOp: erkend, partnerschap: asked.partnerschap ?? "VPDL" })),
          P23: bruikbaar(answerFacts(erkenningTot, { datum: erkend })),
        }),
  };
};

const keuring = ({ overeenkomst, geboortedatum, start }: Facts, leeftijd: number): true | null =>
  geboortedatum !== null && keuringNodig(overeenkomst, geboortedatum, start, leeftijd) ? true : null;

/** Whether a duty holds: as its figure says; some depend on age, on the recognition, or on the premium. */
const geldtVoor = (id: string, asked: Facts, getal: number, delen: Delen): boolean | null => {
  if (id === "P11") return keuring(asked, getal);
  if (id === "P04" || id === "P05") return delen[id]?.certainty !== "notApplicable";
  return id === "P14" && asked.erkendOp !== null ? delen.P14 !== undefined : true;
};

type Rij = {
  readonly id: string;
  readonly cells: readonly unknown[];
  /** The name of the duty where no source says whether it holds for this agreement. */
  readonly onbekend: Text | null;
  readonly geldt: boolean | null;
};

const opDag = (dagen: Parameter<number>, start: Day): string => String(entryOn(dagen, start)?.value);

const rij = ({ id, figure, plicht, wanneer, niet }: Plicht, asked: Facts, delen: Delen): Rij | null => {
  const entry = entryOn(figure, asked.start);
  if (entry === null) return null;
  const gezegd = entry.value?.[asked.overeenkomst];
  const row = (geldt: boolean | null, termijn: Day | null, woorden: Text, zeker: Certainty) => ({
    id,
    cells: [id, plicht, geldt, termijn, woorden, entry.article, entry.source, zeker],
    onbekend: gezegd === undefined ? figure.name : null,
    geldt,
  });
  const zeker = certaintyOn(entry, asked.start);
  const woord = { overeenkomst: asked.overeenkomst };
  if (gezegd === undefined) return row(null, null, ingevuld(onbekendVoor, woord), "unknown");
  const teller = getallen[id] ? entryOn(getallen[id], asked.start) : null;
  const getal = teller?.value ?? 0;
  const geldt = gezegd && geldtVoor(id, asked, getal, delen);
  if (geldt === false)
    return row(false, null, ingevuld(gezegd ? nietNu[id] : (niet?.[asked.overeenkomst] ?? nietVoor), woord), zeker);
  const deel = delen[id];
  const dag = termijnen[id] ? termijnen[id](asked, getal) : ((deel?.result ?? null) as Day | null);
  const words = {
    ...woord,
    getal: String(getal),
    ...Object.fromEntries(Object.entries(vakantie).map(([naam, dagen]) => [naam, opDag(dagen, asked.start)])),
  };
  const sure = [zeker, ...(teller ? [certaintyOn(teller, asked.start)] : []), ...(deel ? [deel.certainty] : [])];
  const zonderType = ingevuld(woorden[id]?.(asked) ?? wanneer, words);
  return row(geldt, dag, metType(zonderType, delen.P06?.result ?? null), sure.reduce(weaker<Certainty>));
};

const typeOnbekend: Text = {
  nl: "niet gevonden, vraag het na bij de RSZ",
  fr: "pas trouvé, renseignez-vous auprès de l’ONSS",
  en: "not found, ask the RSZ",
};
const metType = (woorden: Text, type: unknown): Text =>
  inEach((language) => fill(woorden[language], { dimona: type === null ? typeOnbekend[language] : String(type) }));

const telling = {
  geldig: {
    nl: "plichten die gelden of kunnen gelden",
    fr: "obligations qui valent ou peuvent valoir",
    en: "duties that hold or may hold",
  },
  alle: { nl: "plichten in de lijst", fr: "obligations de la liste", en: "duties in the list" },
} as const satisfies Record<string, Text>;

const algemeenPartnerschap: Text = {
  nl: "de termijn van de mentoropleiding is die van het {partnerschap}: er is geen partnerschap opgegeven, en welk bij een paritair comité hoort, is niet gevonden",
  fr: "le délai de la formation du tuteur est celui de {partnerschap} : aucun partenariat indiqué, et celui d’une commission paritaire n’a pas été trouvé",
  en: "the term of the mentor training is that of {partnerschap}: no partnership was given, and which belongs to a joint committee was not found",
};

const getalNaam = (id: string): string => `${id}getal`;

const lijst = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], bijStart),
      ...Object.fromEntries(
        plichten.map(({ id, figure }) => [
          id,
          lenient(
            read<Facts, boolean>(
              figure,
              (asked) => opOfEersteDag(figure, asked.start),
              () => soort,
            ),
          ),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(getallen).map(([id, figure]) => [getalNaam(id), read<Facts, number>(figure, bijStart)]),
      ),
      ...Object.fromEntries(
        Object.entries(vakantie).map(([naam, dagen]) => [
          naam,
          read<Facts, number>(dagen, (asked) => binnen(dagen, asked.start)),
        ]),
      ),
    } as Readonly<Record<string, Read<Facts, unknown>>>,
    decide: (asked) => {
      const delen = delenVan(asked);
      const rijen = plichten.flatMap((plicht) => rij(plicht, asked, delen) ?? []);
      const geldig = rijen.filter(({ geldt }) => geldt !== false);
      const gezegd = rijen.filter(({ onbekend }) => onbekend === null);
      const geteld = geldig.filter(({ onbekend }) => onbekend === null);
      return {
        result: rijen.map(({ cells }) => cells),
        because: {
          nl: "{overeenkomst} met een start op {start}: {aantal} van {rijen} plichten en regels gelden of kunnen gelden.",
          fr: "{overeenkomst} débutant le {start} : {aantal} des {rijen} obligations et règles valent ou peuvent valoir.",
          en: "{overeenkomst} starting on {start}: {aantal} of {rijen} duties and rules hold or may hold.",
        },
        steps: {
          aantal: { name: telling.geldig, kind: "count", value: geldig.length },
          rijen: { name: telling.alle, kind: "count", value: rijen.length },
        },
        on: [
          "bestaat",
          ...gezegd.map(({ id }) => id),
          ...geteld.filter(({ id }) => id in getallen).map(({ id }) => getalNaam(id)),
          ...(oudeVakantie(asked) ? Object.keys(vakantie) : []),
        ],
        parts: [
          ...new Set(gezegd.flatMap(({ id, geldt }) => (geldt === false && id !== "P04" ? [] : (delen[id] ?? [])))),
        ],
        missing: rijen.flatMap(({ onbekend }) => onbekend ?? []),
        assumptions: delen.P14 !== undefined && asked.partnerschap === null ? [algemeenPartnerschap] : [],
      };
    },
  });

const lijsten = perOvereenkomst(lijst);

const naam: Text = {
  nl: "verplichtingen",
  fr: "obligations",
  en: "duties",
};

/** What a firm has to do for an agreement, and when: a checklist. */
export const verplichtingen = rule({
  id: "VERPLICHTINGEN",
  subject: "verplichtingen",
  name: naam,
  describe: {
    nl: "De plichten en regels bij een overeenkomst, met de dag waar het om gaat en de bron.",
    fr: "Les obligations et règles d’un contrat, avec le jour dont il s’agit et la source.",
    en: "The duties and rules of an agreement, with the day it is about and the source.",
  },
  formula: {
    nl: "elke plicht die op de start bestond, een rij: of ze voor deze overeenkomst geldt, en tegen welke dag",
    fr: "chaque obligation qui existait au début, une ligne : si elle vaut pour ce contrat, et pour quel jour",
    en: "each duty that existed at the start, a row: whether it holds for this agreement, and by which day",
  },
  facts,
  gives: text({
    id: "plichten",
    name: naam,
    describe: { nl: "een rij per plicht", fr: "une ligne par obligation", en: "a row for each duty" },
  }),
  columns,
  cases: Object.values(lijsten),
  pick: (asked) => startVoorGeboorte(asked) ?? lijsten[asked.overeenkomst],
});
