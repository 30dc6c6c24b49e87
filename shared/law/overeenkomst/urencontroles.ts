import type { Day } from "../../base/day.ts";
import type { Hundredths } from "../../base/money.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { type Check, implausibleWeek, type RowCheck } from "../../roster/check.ts";
import { edulex, logica, sao, soorten } from "./bronnen.ts";
import { minimumuren, saoMinimumuren } from "./overeenkomst.ts";

/** Which side of the threshold of workplace hours an agreement must be on; null where hours do not matter. */
const vanafGrens = { OAO: true, ODOS: true, SAO: false, ODO: false, DA: null, ODOW: null } as const satisfies Record<
  Overeenkomst,
  boolean | null
>;

const uren = (id: string, aboveExpected: boolean, message: Check["message"]): RowCheck => ({
  id,
  kind: "lerenden",
  severity: "error",
  name: aboveExpected
    ? { nl: "te weinig uren op de werkplek", fr: "trop peu d’heures au travail", en: "too few workplace hours" }
    : { nl: "te veel uren op de werkplek", fr: "trop d’heures au travail", en: "too many workplace hours" },
  message,
  needs: ["overeenkomst", "start", "urenWerkplek"],
  columns: ["overeenkomst", "urenWerkplek"],
  article: "decreet 10 juni 2016, art. 3",
  source: edulex,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const gegeven = batch.values("urenWerkplek");
    const gevraagd = soorten.map((code) => vanafGrens[code] === aboveExpected);
    const tell = (row: number, grens: Hundredths, entry: Entry<Hundredths>): void =>
      found(row, () => ({
        found: ["hours", gegeven[row]],
        expected: ["hours", grens],
        say: {
          overeenkomst: ["text", soorten[soort[row]]],
          uren: ["hours", gegeven[row]],
          grens: ["hours", grens],
        },
        entry,
        on: start[row] as Day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!gevraagd[soort[row]] || Number.isNaN(start[row]) || Number.isNaN(gegeven[row])) continue;
      const entry = entryOn(minimumuren, start[row] as Day);
      const grens = entry?.value ?? null;
      if (entry === null || grens === null || gegeven[row] >= grens === aboveExpected) continue;
      tell(row, grens, entry);
    }
  },
});

const teWeinigUren = uren("uren-te-weinig", true, {
  nl: "Een {overeenkomst} vraagt minstens {grens} uur per week op de werkplek; hier {uren}.",
  fr: "Le contrat {overeenkomst} demande au moins {grens} heures par semaine au travail ; ici {uren}.",
  en: "Agreement {overeenkomst} needs at least {grens} hours a week at the workplace; here {uren}.",
});
const teVeelUren = uren("uren-te-veel", false, {
  nl: "Een {overeenkomst} heeft minder dan {grens} uur per week op de werkplek; hier {uren}.",
  fr: "Le contrat {overeenkomst} compte moins de {grens} heures par semaine au travail ; ici {uren}.",
  en: "Agreement {overeenkomst} has fewer than {grens} hours a week at the workplace; here {uren}.",
});

/** An SAO of fewer hours in all than the decree asks since it need no longer be full-time. */
const teWeinigInTotaal: RowCheck = {
  id: "sao-te-weinig-uren",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "te weinig uren in totaal voor een SAO",
    fr: "trop peu d’heures au total pour un SAO",
    en: "too few hours in all for an SAO",
  },
  message: {
    nl: "Een SAO vraagt minstens {grens} uur per week, werkplek en les samen; hier {uren}.",
    fr: "Un SAO demande au moins {grens} heures par semaine, travail et cours ensemble ; ici {uren}.",
    en: "An SAO needs at least {grens} hours a week, workplace and lessons together; here {uren}.",
  },
  needs: ["overeenkomst", "start", "urenWerkplek", "urenLes"],
  columns: ["urenWerkplek", "urenLes"],
  article: "decreet 10 juni 2022",
  source: "Belgisch Staatsblad 13-7-2022",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const werk = batch.values("urenWerkplek");
    const les = batch.values("urenLes");
    const tell = (row: number, samen: number, grens: Hundredths, entry: Entry<Hundredths>): void =>
      found(row, () => ({
        found: ["hours", samen],
        expected: ["hours", grens],
        say: { uren: ["hours", samen], grens: ["hours", grens] },
        entry,
        on: start[row] as Day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const samen = werk[row] + les[row];
      if (soort[row] !== sao || Number.isNaN(start[row]) || Number.isNaN(samen)) continue;
      const entry = entryOn(saoMinimumuren, start[row] as Day);
      const grens = entry?.value ?? null;
      if (entry === null || grens === null || samen >= grens) continue;
      tell(row, samen, grens, entry);
    }
  },
};

/** A week longer than anybody's. */
const urenOnmogelijk: RowCheck = {
  id: "uren-onmogelijk",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "ongeloofwaardig veel uren per week",
    fr: "nombre d’heures par semaine invraisemblable",
    en: "implausibly many hours a week",
  },
  message: {
    nl: "Werkplek en les samen zijn {uren} uur per week, meer dan {grens}. Kijk na of het gewone uren per week zijn, en niets dubbel telt.",
    fr: "Travail et cours font ensemble {uren} heures par semaine, plus de {grens}. Vérifiez que ce sont des heures ordinaires par semaine, sans double compte.",
    en: "Work and lessons together are {uren} hours a week, more than {grens}. Check that they are plain hours a week, and that none counts twice.",
  },
  needs: [["urenWerkplek", "urenLes"]],
  columns: ["urenWerkplek", "urenLes"],
  ...logica,
  rows: (batch, found) => {
    const werk = batch.values("urenWerkplek");
    const les = batch.values("urenLes");
    const tell = (row: number, samen: number): void =>
      found(row, () => ({
        found: ["hours", samen],
        say: { uren: ["hours", samen], grens: ["hours", implausibleWeek] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      const samen = (werk[row] || 0) + (les[row] || 0);
      if (samen > implausibleWeek) tell(row, samen);
    }
  },
};

/** What is wrong with the hours of a week. */
export const urenControles: readonly RowCheck[] = [teWeinigUren, teVeelUren, teWeinigInTotaal, urenOnmogelijk];
