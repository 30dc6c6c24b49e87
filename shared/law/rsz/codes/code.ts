import type { Text } from "../../../base/text.ts";
import { entryOn, firstDayOf, type Parameter } from "../../../engine/parameter.ts";
import { caseOf, type FactsOf, lenient, optional, read, required, rule, type Step } from "../../../engine/rule.ts";
import { statuut } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { werkgeverscategorie, werknemerskengetal } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { geborenNaKwartaal, isBeperkt, isNogNietGeboren, opKwartaal, regimeReads } from "../kwartaal.ts";
import { kengetalBeperkt, kengetalOpenbaar, kengetalVolledig, openbaar, toegelaten, typeLeerling } from "./cijfers.ts";

const facts = {
  geboortedatum: required(geboortedatum),
  kwartaal: required(kwartaal),
  statuut: required(statuut),
  werkgeverscategorie: optional(werkgeverscategorie, "000"),
};
type Facts = FactsOf<typeof facts>;

const typeLeerlingStap = (value: string): Step => ({
  name: {
    nl: "type leerling (zone 00055)",
    fr: "type d’apprenti (zone 00055)",
    en: "apprenticeship type (zone 00055)",
  },
  kind: "text",
  value,
});
const anderKwartaal: Text = {
  nl: "de lijst van toegelaten combinaties is die van 2023/2; voor andere kwartalen is er geen gezien",
  fr: "la liste des combinaisons admises est celle de 2023/2 ; aucune autre n’a été vue",
  en: "the list of allowed combinations is that of 2023/2; none was seen for other quarters",
};
const geenType: Text = {
  nl: "het bijdragetype bij dit kengetal is niet gevonden",
  fr: "le type de cotisation de ce code n’a pas été trouvé",
  en: "the contribution type with this code was not found",
};

const nietToegelaten: Text = {
  nl: "De RSZ laat kengetal {kengetal} niet toe in werkgeverscategorie {werkgeverscategorie}: vraag het de RSZ na.",
  fr: "L’ONSS n’admet pas le code {kengetal} dans la catégorie {werkgeverscategorie} : demandez à l’ONSS.",
  en: "The RSZ does not allow code {kengetal} in employer category {werkgeverscategorie}: ask the RSZ.",
};
const nietInDeLijst: Text = {
  nl: "De lijst van 2023/2 laat kengetal {kengetal} niet toe in werkgeverscategorie {werkgeverscategorie}; van {kwartaal} is geen lijst gezien: vraag het de RSZ na.",
  fr: "La liste de 2023/2 n’admet pas le code {kengetal} dans la catégorie {werkgeverscategorie} ; aucune liste de {kwartaal} n’a été vue : demandez à l’ONSS.",
  en: "The list of 2023/2 does not allow code {kengetal} in employer category {werkgeverscategorie}; no list of {kwartaal} was seen: ask the RSZ.",
};

/** In English the article goes with the word. */
const lidwoord = { arbeider: "an", bediende: "a" } as const;

const ookToegelaten: Step["name"] = {
  nl: "ook toegelaten bijdragetype",
  fr: "type de cotisation également admis",
  en: "contribution type that is allowed too",
};

/** The list of one quarter is used for all: its only entry says which quarter that is. */
const lijstGeldt = (lijst: Parameter, asked: Facts): boolean => entryOn(lijst, opKwartaal(asked)) !== null;

const caseVan = (regeling: "beperkt" | "volledig", soort: Facts["statuut"]) => {
  const lijst = toegelaten[regeling][soort];
  return caseOf<Facts>()({
    reads: {
      ...regimeReads<Facts>(),
      kengetal: read(regeling === "beperkt" ? kengetalBeperkt : kengetalVolledig, opKwartaal, () => soort),
      typen: lenient(
        read(
          lijst,
          () => firstDayOf(lijst),
          (asked: Facts) => asked.werkgeverscategorie,
        ),
      ),
      typeLeerling: read(typeLeerling, opKwartaal),
    },
    decide: (asked, law) => {
      const assumptions = lijstGeldt(lijst, asked) ? [] : [anderKwartaal];
      if (law.typen === null) {
        const paar = `${asked.werkgeverscategorie} – ${law.kengetal}`;
        return {
          result: null,
          because: lijstGeldt(lijst, asked) ? nietToegelaten : nietInDeLijst,
          missing: [
            {
              nl: `toegelaten combinatie ${paar}`,
              fr: `combinaison admise ${paar}`,
              en: `allowed combination ${paar}`,
            },
          ],
          assumptions,
          on: ["leeftijd", "kengetal"],
        };
      }
      const [type, ...ook] = law.typen.split("/");
      return {
        result: law.kengetal,
        because: {
          nl: "Kengetal {kengetal}, bijdragetype {typeBijdrage}, voor een {statuut} in werkgeverscategorie {werkgeverscategorie}.",
          fr: "Code {kengetal}, type de cotisation {typeBijdrage}, pour un {statuut} de la catégorie {werkgeverscategorie}.",
          en: `Code {kengetal}, contribution type {typeBijdrage}, for ${lidwoord[soort]} {statuut} in employer category {werkgeverscategorie}.`,
        },
        steps: {
          typeBijdrage: {
            name: { nl: "bijdragetype", fr: "type de cotisation", en: "contribution type" },
            kind: "text",
            value: type,
          },
          ...Object.fromEntries(
            ook.map((value) => [`ook${value}`, { name: ookToegelaten, kind: "text", value } satisfies Step]),
          ),
          typeLeerling: typeLeerlingStap(law.typeLeerling),
        },
        assumptions,
      };
    },
  });
};

/** Public employers had a code of their own for a learner in the full regime. */
const openbaarCase = caseOf<Facts>()({
  reads: {
    ...regimeReads<Facts>(),
    openbaar: read(openbaar, opKwartaal, ({ werkgeverscategorie: soort }: Facts) => soort),
    kengetal: read(kengetalOpenbaar, opKwartaal, ({ statuut: soort }: Facts) => soort),
    typeLeerling: read(typeLeerling, opKwartaal),
  },
  decide: (asked, law) => ({
    result: law.kengetal,
    because: {
      nl: "Kengetal {kengetal}, voor een {statuut} in de openbare werkgeverscategorie {werkgeverscategorie}, tot 2019K4.",
      fr: "Code {kengetal}, pour un {statuut} de la catégorie publique {werkgeverscategorie}, jusqu’en 2019K4.",
      en: `Code {kengetal}, for ${lidwoord[asked.statuut]} {statuut} in the public employer category {werkgeverscategorie}, up to 2019K4.`,
    },
    steps: { typeLeerling: typeLeerlingStap(law.typeLeerling) },
    assumptions: [geenType],
  }),
});

const gevallen = {
  beperkt: { arbeider: caseVan("beperkt", "arbeider"), bediende: caseVan("beperkt", "bediende") },
  volledig: { arbeider: caseVan("volledig", "arbeider"), bediende: caseVan("volledig", "bediende") },
} as const;

const isOpenbaar = (asked: Facts): boolean =>
  entryOn(openbaar, opKwartaal(asked))?.value?.[asked.werkgeverscategorie] === true;

/** The worker code of a learner in the declaration. */
export const rszCode = rule({
  id: "RSZCODE",
  subject: "rsz",
  name: { nl: "werknemerskengetal", fr: "code travailleur", en: "worker code" },
  describe: {
    nl: "Werknemerskengetal van de lerende in de DmfA; de uitleg noemt ook het bijdragetype en het type leerling.",
    fr: "Code travailleur de l’apprenant dans la DmfA ; l’explication donne aussi le type de cotisation et d’apprenti.",
    en: "The learner's worker code in the DmfA; the explanation names the contribution and apprenticeship type too.",
  },
  formula: {
    nl: "beperkt: arbeider 035, bediende 439; volledig: arbeider 015, bediende 495; als de RSZ het kengetal in de werkgeverscategorie toelaat",
    fr: "limité : ouvrier 035, employé 439 ; complet : ouvrier 015, employé 495 ; si l’ONSS admet le code dans la catégorie d’employeur",
    en: "limited: arbeider 035, bediende 439; full: arbeider 015, bediende 495; where the RSZ allows the code in the employer category",
  },
  facts,
  gives: werknemerskengetal,
  cases: [...Object.values(gevallen.beperkt), ...Object.values(gevallen.volledig), openbaarCase],
  pick: (asked) => {
    if (isNogNietGeboren(asked)) return geborenNaKwartaal;
    if (isBeperkt(asked)) return gevallen.beperkt[asked.statuut];
    return isOpenbaar(asked) ? openbaarCase : gevallen.volledig[asked.statuut];
  },
});
