import { gapsOf } from "../../engine/own.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import {
  caseOf,
  type FactsOf,
  lenient,
  type Reads,
  type Rows,
  type Rule,
  read,
  required,
  rule,
} from "../../engine/rule.ts";
import { cijferId, cijferNaam, openstaandeCijfers, opmerking, totEnMet, vanaf } from "../../facts/cijfer.ts";
import { bron } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { opOfEersteDag } from "../tabel.ts";
import * as open from "./open.ts";

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const columns = [cijferId, cijferNaam, vanaf, totEnMet, opmerking, bron];

const byId = (one: Parameter, other: Parameter): number => (one.id < other.id ? -1 : 1);

/** The figures that nobody knows on a day, each with the stretch of days on which that is so. */
const rijen = (parameters: readonly Parameter[], { datum: day }: Facts): Rows =>
  [...parameters].sort(byId).flatMap((parameter) => {
    const entry = entryOn(parameter, day);
    if (entry === null || entry.value !== null) return [];
    const gap = gapsOf(parameter).find(({ from }) => from === entry.from);
    return [[parameter.id, parameter.name, entry.from, gap?.to ?? null, entry.note, entry.source]];
  });

/** A question that is asked later is looked at on its first day, so that it leaves out its own row only. */
const vragen = Object.fromEntries(
  Object.entries(open).map(([name, parameter]) => [
    name,
    lenient(read<Facts, unknown>(parameter, (asked) => opOfEersteDag(parameter, asked.datum))),
  ]),
) as Reads<Facts>;

/** What the law leaves open on a day: what an organisation may fill with figures of its own. */
export const openstaandRegel = (parameters: readonly Parameter[]): Rule => {
  const opgesomd = caseOf<Facts>()({
    reads: { begin: read(bestaat.OAO, ({ datum: day }: Facts) => day), ...vragen },
    decide: (asked) => {
      const gevonden = rijen(parameters, asked);
      return {
        result: gevonden,
        because: {
          nl: "Op {datum} laat de wet {aantal} cijfers open: geen bron geeft ze. Een organisatie mag ze zelf invullen.",
          fr: "Au {datum}, la loi laisse {aantal} chiffres ouverts : aucune source ne les donne. Une organisation peut les compléter.",
          en: "On {datum} the law leaves {aantal} figures open: no source gives them. An organisation may fill them itself.",
        },
        steps: {
          aantal: {
            name: { nl: "openstaande cijfers", fr: "chiffres ouverts", en: "open figures" },
            kind: "count",
            value: gevonden.length,
          },
        },
        on: ["begin"],
      };
    },
  });
  return rule({
    id: "OPENSTAAND",
    subject: "cijfer",
    name: openstaandeCijfers.name,
    describe: {
      nl: "Alle cijfers die op een dag niemand kent, met de reden; antwoorden die ze nodig hebben, zijn onbekend.",
      fr: "Tous les chiffres que personne ne connaît à un jour donné, avec la raison ; les réponses qui en ont besoin sont inconnues.",
      en: "Every figure that nobody knows on a day, with the reason; answers that need them are unknown.",
    },
    formula: {
      nl: "een rij voor elk cijfer waarvan de datering van die dag onbekend is",
      fr: "une ligne pour chaque chiffre dont la datation de ce jour est inconnue",
      en: "a row for each figure whose entry of that day is unknown",
    },
    facts,
    gives: openstaandeCijfers,
    columns,
    cases: [opgesomd],
    pick: () => opgesomd,
  });
};
