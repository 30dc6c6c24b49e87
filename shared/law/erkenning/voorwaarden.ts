import { type Certainty, weaker } from "../../base/certainty.ts";
import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { certaintyOn, type Entry, entryOn, firstDayOf, type Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, type Read, read, refusal, required, rule } from "../../engine/rule.ts";
import { choice, count, day, text } from "../../facts/field.ts";
import { bron, zekerheid } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { ingevuld, opOfEersteDag } from "../tabel.ts";
import { mentortermijn } from "./cijfers.ts";
import { type Niveau, type Voorwaarde, voorwaarden } from "./voorwaardenlijst.ts";

const erkenningsvoorwaardenNaam = {
  nl: "erkenningsvoorwaarden",
  fr: "conditions d’agrément",
  en: "conditions of recognition",
};

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const niveaus = {
  onderneming: { nl: "onderneming", fr: "entreprise", en: "firm" },
  vestiging: { nl: "vestiging", fr: "établissement", en: "establishment" },
  opleiding: { nl: "opleiding", fr: "formation", en: "training" },
  capaciteit: { nl: "capaciteit", fr: "capacité", en: "capacity" },
  mentor: { nl: "mentor", fr: "tuteur", en: "mentor" },
} as const satisfies Record<Niveau, unknown>;

const columns = [
  text({
    id: "id",
    name: { nl: "kenmerk", fr: "repère", en: "mark" },
    describe: { nl: "kenmerk van de voorwaarde", fr: "repère de la condition", en: "mark of the condition" },
  }),
  choice({
    id: "niveau",
    name: { nl: "niveau", fr: "niveau", en: "level" },
    describe: { nl: "waarover ze gaat", fr: "ce qu’elle concerne", en: "what it is about" },
    choices: Object.entries(niveaus).map(([code, name]) => ({ code, name })),
    byName: true,
  }),
  text({
    id: "voorwaarde",
    name: { nl: "voorwaarde", fr: "condition", en: "condition" },
    describe: { nl: "wat gevraagd wordt", fr: "ce qui est demandé", en: "what is asked" },
  }),
  text({
    id: "bewijs",
    name: { nl: "bewijs", fr: "preuve", en: "proof" },
    describe: { nl: "waarmee u het toont", fr: "comment le montrer", en: "how to show it" },
  }),
  day({
    id: "vanaf",
    name: { nl: "vanaf", fr: "à partir du", en: "from" },
    describe: { nl: "sinds wanneer ze geldt", fr: "depuis quand elle vaut", en: "since when it holds" },
  }),
  bron,
  zekerheid,
  count({
    id: "grens",
    name: { nl: "grens", fr: "limite", en: "limit" },
    describe: { nl: "het getal van de voorwaarde", fr: "le chiffre de la condition", en: "the condition's number" },
  }),
  count({
    id: "afwijking",
    name: { nl: "afwijking", fr: "dérogation", en: "deviation" },
    describe: {
      nl: "het getal van de uitzondering",
      fr: "le chiffre de l’exception",
      en: "the number of the exception",
    },
  }),
];

/** A number of a figure: the figure itself, or a cell of its table. */
const getal = (value: unknown, cell: string | undefined): number | null => {
  const number = cell === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[cell];
  return typeof number === "number" ? number : null;
};

/** The entry of the proof that is asked on a day; null of a condition without one, or before it was asked. */
const bewijsOp = ({ later }: Voorwaarde, op: Day): Entry | null => (later ? entryOn(later.figure, op) : null);

const rij = (een: Voorwaarde, op: Day) => {
  const { id, niveau, figure, grens, afwijking } = een;
  const entry = entryOn(figure, op);
  const proef = bewijsOp(een, op);
  // A condition that was once, and is no more, has no row.
  if (entry === null || entry.value === false) return null;
  const { voorwaarde, bewijs } = proef === null ? een : (een.later ?? een);
  const eerste = getal((proef ?? entry).value, grens);
  const tweede = afwijking === undefined ? null : getal(entry.value, afwijking);
  const words = { grens: String(eerste), afwijking: String(tweede) };
  return [
    id,
    niveau,
    ingevuld(voorwaarde, words),
    bewijs,
    firstDayOf(figure),
    entry.source,
    [entry, ...(proef ? [proef] : [])].map((one) => certaintyOn(one, op)).reduce(weaker<Certainty>),
    eerste,
    tweede,
  ];
};

const bewijsNaam = (id: string): string => `${id}bewijs`;
const leest = (figure: Parameter) =>
  read<Facts, unknown>(figure as Parameter<unknown>, (asked) => opOfEersteDag(figure, asked.datum));

const vroeger: Text = {
  nl: "Op {datum} gelden {aantal} voorwaarden voor de erkenning als leerwerkplek. Een mentoropleiding was er nog niet algemeen: vóór {opleidingVanaf} vroegen alleen enkele sectoren ze.",
  fr: "Au {datum}, {aantal} conditions valent pour l’agrément comme lieu de formation. La formation du tuteur n’était pas encore générale : avant le {opleidingVanaf}, seuls quelques secteurs la demandaient.",
  en: "On {datum} {aantal} conditions hold for the recognition as a place of learning. A mentor training was not general yet: before {opleidingVanaf} only some sectors asked for one.",
};
const nu: Text = {
  nl: "Op {datum} gelden {aantal} voorwaarden voor de erkenning als leerwerkplek.",
  fr: "Au {datum}, {aantal} conditions valent pour l’agrément comme lieu de formation.",
  en: "On {datum} {aantal} conditions hold for the recognition as a place of learning.",
};

const lijst = caseOf<Facts>()({
  reads: Object.fromEntries(
    voorwaarden.flatMap(({ id, figure, later }) => [
      [id, leest(figure)],
      ...(later ? [[bewijsNaam(id), leest(later.figure)]] : []),
    ]),
  ) as Readonly<Record<string, Read<Facts, unknown>>>,
  decide: (asked) => {
    const gevonden = voorwaarden.flatMap((voorwaarde) => {
      const cells = rij(voorwaarde, asked.datum);
      return cells === null ? [] : [{ id: voorwaarde.id, cells, bewijs: bewijsOp(voorwaarde, asked.datum) }];
    });
    if (gevonden.length === 0)
      return refusal({ code: "notInForce", figure: erkenningsvoorwaardenNaam, day: asked.datum });
    return {
      result: gevonden.map(({ cells }) => cells),
      because: asked.datum < firstDayOf(mentortermijn) ? vroeger : nu,
      steps: {
        aantal: {
          name: { nl: "voorwaarden", fr: "conditions", en: "conditions" },
          kind: "count",
          value: gevonden.length,
        },
        opleidingVanaf: {
          name: { nl: "mentoropleiding vanaf", fr: "formation du tuteur à partir du", en: "mentor training from" },
          kind: "day",
          value: firstDayOf(mentortermijn),
        },
      },
      on: gevonden.flatMap(({ id, bewijs }) => (bewijs === null ? [id] : [id, bewijsNaam(id)])),
    };
  },
});

/** What a firm, an establishment, a training and a mentor must fulfil for a recognition, on a day. */
export const erkenningsvoorwaarden = rule({
  id: "ERKENNINGSVOORWAARDEN",
  subject: "erkenning",
  name: erkenningsvoorwaardenNaam,
  describe: {
    nl: "De voorwaarden voor een erkenning als leerwerkplek op een dag, met bewijs en bron.",
    fr: "Les conditions d’agrément comme lieu de formation à un jour donné, avec preuve et source.",
    en: "The conditions of a recognition as a place of learning on a day, with proof and source.",
  },
  formula: {
    nl: "elke voorwaarde die op die dag geldt, een rij",
    fr: "chaque condition qui vaut ce jour-là, une ligne",
    en: "each condition that holds on that day, a row",
  },
  facts,
  gives: text({
    id: "voorwaarden",
    name: erkenningsvoorwaardenNaam,
    describe: { nl: "een rij per voorwaarde", fr: "une ligne par condition", en: "a row for each condition" },
  }),
  columns,
  cases: [lijst],
  pick: () => lijst,
});
