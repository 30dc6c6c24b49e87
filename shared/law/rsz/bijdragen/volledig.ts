import type { Text } from "../../../base/text.ts";
import { lenient, read } from "../../../engine/rule.ts";
import { type Geval, gevalVan, grondslagReads, isArbeider, opKwartaal, regimeReads, type Vast } from "../kwartaal.ts";
import { betaGrens } from "../verminderingen/cijfers.ts";
import { basisbijdrageRead, type Categorie, perCategorie } from "../verminderingen/vraag.ts";
import { besluit, type Regel, type Regels } from "./besluit.ts";
import { afzonderlijk, volledig852 } from "./cijfers.ts";
import { type Aandelen, deelVan, delenReads, eigenFso, type Grootte, perGrootte } from "./delen.ts";
import { kengetallijnen } from "./kengetal.ts";
import { apart, type Deel } from "./lijnen.ts";
import type { Facts } from "./vraag.ts";

/** The closure fund with wage moderation: a basic and a special rate with profit, one rate without. */
const fsoVan = (asked: Vast<Facts>, law: Aandelen, grootte: Grootte): readonly Deel[] =>
  asked.fso !== null
    ? [eigenFso(asked.fso)]
    : asked.categorie !== "1"
      ? [deelVan("fsoNietCommercieel", law)]
      : [deelVan(grootte.fso ? "fsoGrootMet" : "fsoKleinMet", law), deelVan("fsoBijzonder", law)];

const zonderSectorfondsen: Text = {
  nl: "bijdragen voor sectorfondsen (820, 826, 830) zijn niet aangerekend: voor leerlingen ouder dan 18 zijn ze niet verschuldigd",
  fr: "les cotisations aux fonds sectoriels (820, 826, 830) ne sont pas comptées : elles ne sont pas dues pour les apprentis de plus de 18 ans",
  en: "contributions to sector funds (820, 826, 830) are not charged: they are not due for apprentices older than 18",
};
const zonder852: Text = {
  nl: "bijdrage 852 ({bijdrage852}) is niet aangerekend: geen bron zegt of ze voor een leerling in de volledige regeling verschuldigd is",
  fr: "la cotisation 852 ({bijdrage852}) n’est pas comptée : aucune source ne dit si elle est due pour un apprenti en régime complet",
  en: "contribution 852 ({bijdrage852}) is not charged: no source says whether it is due for a learner in the full regime",
};

/** What an employer of some size pays for unemployment: without wage moderation less. */
const werkloosheidVan = (soort: Categorie) => (soort === "3zonderLM" ? "werkloosheidZonder" : "werkloosheidMet");

export const volledig: Readonly<Record<Categorie, Geval<Facts, Regels>>> = perCategorie((soort) =>
  gevalVan<Facts>()({
    reads: {
      ...regimeReads<Facts>(),
      ...grondslagReads<Facts>(),
      ...delenReads,
      afzonderlijk: read(afzonderlijk, opKwartaal),
      basisbijdrage: basisbijdrageRead<Facts>(soort),
      verschuldigd852: lenient(read(volledig852, opKwartaal)),
      muLaag: read(betaGrens, opKwartaal, () => "laag"),
    },
    reken: (asked, law) =>
      perGrootte(law, (grootte): Regel => {
        const andere: readonly Deel[] = [
          ...fsoVan(asked, law, grootte),
          deelVan("tijdelijke", law),
          ...(grootte.werkloosheid ? [deelVan(werkloosheidVan(soort), law)] : []),
          ...(law.verschuldigd852 ? [deelVan("bijdrage852", law)] : []),
        ];
        return {
          beperkt: false,
          grondslag: law.grondslag,
          lijnen: [
            ...kengetallijnen(law, { beperkt: false, arbeider: isArbeider(asked) }),
            ...andere.map((deel) => apart(deel)),
          ],
          on: [
            ...["leeftijd", "grondslag", "afzonderlijk", "drempelWerkloosheid"],
            ...(asked.fso === null && soort === "1" ? ["drempelFso"] : []),
            ...(law.verschuldigd852 === null ? ["bijdrage852"] : ["verschuldigd852"]),
          ],
          muLaag: law.muLaag,
          aannames: [zonderSectorfondsen, ...(law.verschuldigd852 === null ? [zonder852] : [])],
        };
      }),
    decide: (asked, reken) => besluit(asked, reken(asked.werknemers)),
  }),
);
