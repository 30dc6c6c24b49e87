import { type Case, caseOf, read } from "../../../engine/rule.ts";
import { grondslagReads, grondslagVan, isArbeider, opKwartaal, regimeReads } from "../kwartaal.ts";
import { basisbijdrageRead, type Categorie, perCategorie } from "../verminderingen/vraag.ts";
import { besluit } from "./besluit.ts";
import { afzonderlijk } from "./cijfers.ts";
import { type Aandelen, deelVan, delenReads, eigenFso } from "./delen.ts";
import { kengetallijnen } from "./kengetal.ts";
import { apart, type Deel } from "./lijnen.ts";
import type { Facts } from "./vraag.ts";

/** The closure fund with wage moderation: a basic and a special rate with profit, one rate without. */
const fsoVan = (asked: Facts, law: Aandelen & { readonly drempelFso: number }): readonly Deel[] =>
  asked.fso !== null
    ? [eigenFso(asked.fso)]
    : asked.categorie !== "1"
      ? [deelVan("fsoNietCommercieel", law)]
      : [
          deelVan(asked.werknemers >= law.drempelFso ? "fsoGrootMet" : "fsoKleinMet", law),
          deelVan("fsoBijzonder", law),
        ];

/** What an employer of some size pays for unemployment: without wage moderation less. */
const werkloosheidVan = (soort: Categorie) => (soort === "3zonderLM" ? "werkloosheidZonder" : "werkloosheidMet");

export const volledig: Readonly<Record<Categorie, Case<Facts>>> = perCategorie((soort) =>
  caseOf<Facts>()({
    reads: {
      ...regimeReads<Facts>(),
      ...grondslagReads<Facts>(),
      ...delenReads,
      afzonderlijk: read(afzonderlijk, opKwartaal),
      basisbijdrage: basisbijdrageRead<Facts>(soort),
    },
    decide: (asked, law) => {
      const basis = grondslagVan(asked, law.grondslag);
      const andere: readonly Deel[] = [
        ...fsoVan(asked, law),
        deelVan("tijdelijke", law),
        ...(asked.werknemers >= law.drempelWerkloosheid ? [deelVan(werkloosheidVan(soort), law)] : []),
      ];
      return besluit(asked, {
        beperkt: false,
        basis,
        lijnen: [
          ...kengetallijnen(basis, law.afzonderlijk, law.basisbijdrage, isArbeider(asked), law),
          ...andere.map((deel) => apart(basis, deel)),
        ],
        on: [
          ...["leeftijd", "grondslag", "afzonderlijk", "drempelWerkloosheid"],
          ...(asked.fso === null && soort === "1" ? ["drempelFso"] : []),
        ],
        aannames: [],
      });
    },
  }),
);
