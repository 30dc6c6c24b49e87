import { fill, type Language, type Text } from "../../base/text.ts";
import { decimalText } from "../../base/written.ts";
import { helpPath, namespace, parameterName } from "../excel.ts";
import type { TableFunction } from "../excel-table.ts";
import { tableFunctions } from "../excel-tables.ts";
import type { HelpPage } from "../help.ts";
import { mostFindings } from "../roster.ts";
import { code, document, type Page, safe, table, tag } from "./html.ts";
import { words } from "./words.ts";

const heading: Text = { nl: "Goed om te weten", fr: "Bon à savoir", en: "Good to know" };

/** What holds for every table that a function reads. */
const always: readonly Text[] = [
  {
    nl: "Titels mogen boven de hoofden staan. Hoofden worden herkend in het Nederlands, Frans en Engels, in elke volgorde; een tabel zonder de nodige kolommen is #WAARDE! met wat ontbreekt.",
    fr: "Des titres peuvent figurer au-dessus des en-têtes. Ceux-ci sont reconnus en néerlandais, français et anglais, dans n’importe quel ordre ; un tableau sans les colonnes nécessaires donne #VALEUR! avec ce qui manque.",
    en: "Titles may stand above the headers. Headers are recognised in Dutch, French and English, in any order; a table without the needed columns is #VALUE! with what is missing.",
  },
  {
    nl: "Lege rijen tellen niet, en een verwijzing naar hele kolommen stopt bij de laatste gebruikte rij. Een cel met een Excelfout is een bevinding in haar eigen rij.",
    fr: "Les lignes vides ne comptent pas, et une référence à des colonnes entières s’arrête à la dernière ligne utilisée. Une cellule avec une erreur d’Excel est un constat dans sa propre ligne.",
    en: "Blank rows do not count, and a reference to whole columns stops at the last row in use. A cell with an error of Excel is a finding in its own row.",
  },
  {
    nl: "Excel geeft een lege cel soms door als 0. Komt geen enkele cel van het bereik als leeg binnen, dan telt een 0 als leeg, behalve in afwezig, in premiesOntvangen, en in van, waar het middernacht is. Wie dan 0 euro bedoelt, schrijft het als tekst: '0.",
    fr: "Excel transmet parfois une cellule vide comme 0. Si aucune cellule de la plage n’arrive vide, un 0 compte comme vide, sauf dans afwezig, dans premiesOntvangen, et dans van, où c’est minuit. Pour 0 euro, écrivez alors du texte : '0.",
    en: "Excel sometimes hands over an empty cell as 0. Where no cell of the range arrives as empty, a 0 counts as empty, but for afwezig, for premiesOntvangen, and for van, where it is midnight. Who then means 0 euro writes it as text: '0.",
  },
];

/** What holds for one of them. */
const ofOne: Readonly<Record<string, readonly Text[]>> = {
  ROOSTERCONTROLE: [
    {
      nl: "Is alles goed, dan staat er één rij: geen bevindingen. Er staan hoogstens {meeste} bevindingen; een laatste rij zegt hoeveel er nog zijn.",
      fr: "Si tout est en ordre, il y a une ligne : aucun constat. Il y a au plus {meeste} constats ; une dernière ligne dit combien il en reste.",
      en: "Where all is well there is one row: no findings. There are at most {meeste} findings; a last row says how many more there are.",
    },
    {
      nl: "Geef een kwartaal voor rijen die er zelf geen noemen: sommige controles hebben het nodig.",
      fr: "Indiquez un trimestre pour les lignes qui n’en nomment pas : certains contrôles en ont besoin.",
      en: "Give a quarter for rows that name none themselves: some checks need it.",
    },
    {
      nl: "Over HTTP: POST rosters/validate. Artikels en bronnen staan daar, en op het tabblad Rooster van het deelvenster.",
      fr: "Par HTTP : POST rosters/validate. Les articles et sources y figurent, ainsi que dans le volet.",
      en: "Over HTTP: POST rosters/validate. Articles and sources stand there, and on the pane's tab Roster.",
    },
  ],
  KWARTAALOVERZICHT: [
    {
      nl: "Een bedrag dat niemand kent is #N/B, met wat ontbreekt; in het totaal ook met het deel dat bekend is.",
      fr: "Un montant que personne ne connaît est #N/A, avec ce qui manque ; dans le total aussi avec la partie connue.",
      en: "An amount that nobody knows is #N/A, with what is missing; in the total also with the part that is known.",
    },
    {
      nl: "Rijen die niet te lezen zijn of dubbel staan tellen niet mee; de laatste rij zegt hoeveel.",
      fr: "Les lignes illisibles ou en double ne comptent pas ; la dernière ligne dit combien.",
      en: "Rows that cannot be read or stand there twice are left out; the last row says how many.",
    },
    {
      nl: "Over HTTP: POST quarters/{kwartaal}/summary.",
      fr: "Par HTTP : POST quarters/{kwartaal}/summary.",
      en: "Over HTTP: POST quarters/{kwartaal}/summary.",
    },
  ],
};

const spelled = ({ id, facts }: TableFunction, language: Language): string => {
  const names = facts.map(([name, asked]) => {
    const word = parameterName(name, asked, language);
    return asked.need === "optional" ? `[${word}]` : word;
  });
  return `=${namespace}.${id}(${names.join("; ")})`;
};

const pageOf = (made: TableFunction, language: Language): Page => {
  const { id, describe, formula, facts, columns } = made;
  const filled = { meeste: decimalText(mostFindings, language, 0, 1), kwartaal: "2026K3" };
  return {
    path: `${id}.html`,
    title: `${namespace}.${id}`,
    body: [
      tag("p", safe(describe[language]), 'class="inleiding"'),
      tag("pre", code(spelled(made, language)), 'tabindex="0"'),
      tag("p", safe(formula[language])),
      tag("h2", words.parameters[language]),
      table(
        words.parameters[language],
        [words.parameter, words.meaning, words.required].map((word) => ({ name: word[language] })),
        facts.map(([name, asked]) => [
          code(parameterName(name, asked, language)),
          safe(asked.field.describe[language]),
          (asked.need === "optional" ? words.optional : words.needed)[language],
        ]),
      ),
      tag("h2", words.columns[language]),
      table(
        words.columns[language],
        [words.column, words.meaning].map((word) => ({ name: word[language] })),
        columns.map((field) => [code(field.id), safe(field.describe[language])]),
      ),
      tag("h2", heading[language]),
      tag("ul", [...always, ...ofOne[id]].map((text) => tag("li", safe(fill(text[language], filled)))).join("\n")),
    ],
  };
};

/** The help pages of the functions that read a table. */
export const tableHelpPages = (language: Language): readonly HelpPage[] =>
  tableFunctions.map((made) => ({
    path: helpPath(made.id, language),
    html: document(pageOf(made, language), language),
  }));
