import type { Text } from "../../../base/text.ts";
import { lenient, read } from "../../../engine/rule.ts";
import { gevalVan, grondslagReads, isArbeider, opKwartaal, regimeReads, type Vast } from "../kwartaal.ts";
import { besluit, type Regel } from "./besluit.ts";
import { afzonderlijk, beperkt857, beperkt859, beperktBasis } from "./cijfers.ts";
import { type Aandelen, deelVan, delenReads, eigenFso, type Grootte, perGrootte } from "./delen.ts";
import { kengetallijnen } from "./kengetal.ts";
import { apart, type Deel } from "./lijnen.ts";
import type { Facts } from "./vraag.ts";

const nietAangerekend = (code: string): Text => ({
  nl: `bijdrage ${code} is niet aangerekend: ze kan bij een leerling in de beperkte regeling staan, maar geen bron zegt of ze verschuldigd is`,
  fr: `la cotisation ${code} n’est pas comptée : elle peut figurer chez un apprenti en régime limité, mais aucune source ne dit si elle est due`,
  en: `contribution ${code} is not charged: it may stand with a learner in the limited regime, but no source says whether it is due`,
});

/** The closure fund without wage moderation: by size for an employer with profit, one rate for the others. */
const fsoVan = (asked: Vast<Facts>, law: Aandelen, grootte: Grootte): Deel =>
  asked.fso !== null
    ? eigenFso(asked.fso)
    : asked.categorie !== "1"
      ? deelVan("fsoNietCommercieel", law)
      : deelVan(grootte.fso ? "fsoGrootZonder" : "fsoKleinZonder", law);

/** A contribution of which nobody could say whether it is due: charged once that is known, else an assumption. */
type Onzeker = {
  readonly code: string;
  readonly van: string;
  readonly verschuldigd: boolean | null;
  readonly deel: Deel;
};

export const beperkt = gevalVan<Facts>()({
  reads: {
    ...regimeReads<Facts>(),
    ...grondslagReads<Facts>(),
    ...delenReads,
    afzonderlijk: read(afzonderlijk, opKwartaal),
    basisbijdrage: read(beperktBasis, opKwartaal),
    verschuldigd857: lenient(read(beperkt857, opKwartaal)),
    verschuldigd859: lenient(read(beperkt859, opKwartaal)),
  },
  reken: (asked, law) =>
    perGrootte(law, (grootte): Regel => {
      const onzeker: readonly Onzeker[] = [
        {
          code: "859",
          van: "verschuldigd859",
          verschuldigd: law.verschuldigd859,
          deel: deelVan("tijdelijke", law),
        },
        ...(grootte.werkloosheid
          ? [
              {
                code: "857",
                van: "verschuldigd857",
                verschuldigd: law.verschuldigd857,
                deel: deelVan("werkloosheidZonder", law),
              },
            ]
          : []),
      ];
      return {
        beperkt: true,
        grondslag: law.grondslag,
        lijnen: [
          ...kengetallijnen(law, { beperkt: true, arbeider: isArbeider(asked) }),
          apart(fsoVan(asked, law, grootte)),
          ...onzeker.filter(({ verschuldigd }) => verschuldigd === true).map(({ deel }) => apart(deel)),
        ],
        on: [
          ...["leeftijd", "grondslag", "afzonderlijk", "drempelWerkloosheid"],
          ...(asked.fso === null && asked.categorie === "1" ? ["drempelFso"] : []),
          ...onzeker.filter(({ verschuldigd }) => verschuldigd !== null).map(({ van }) => van),
        ],
        muLaag: null,
        aannames: onzeker.filter(({ verschuldigd }) => verschuldigd === null).map(({ code }) => nietAangerekend(code)),
      };
    }),
  decide: (asked, reken) => besluit(asked, reken(asked.werknemers)),
});
