import { type Day, sunday, weekdayOf } from "../../base/day.ts";
import { memo } from "../../base/memo.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import type { AcrossCheck, Found } from "../../roster/check.ts";
import type { Ledger } from "../../roster/ledger.ts";
import { feestdagen, feestdagenPasen } from "../kalender/cijfers.ts";
import { feestdagOn } from "../kalender/feestdagen.ts";
import { bron, wet } from "./bronnen.ts";
import { feestdag, zondag } from "./cijfers.ts";
import { dienstenVan, eersteWerk, elkeDag, ouderdom } from "./diensten.ts";

const common = {
  kind: "uurrooster",
  severity: "warning",
  needs: ["geboortedatum"],
  columns: ["datum"],
  article: wet,
  source: bron,
} as const;

/** Work on a day of rest: who does it, where the figure forbids it. */
const rustdag = (
  { ledger, found }: { readonly ledger: Ledger; readonly found: Found },
  figure: Parameter<boolean>,
  naamOp: (day: Day) => string,
): void => {
  const diensten = dienstenVan(ledger);
  const tell = (first: number, day: Day, naam: string, entry: Entry<boolean>): void =>
    found(first, () => ({ say: { dag: ["day", day], naam: ["text", naam] }, entry, on: day }));
  elkeDag(diensten, ouderdom.jong, (dag, day) => {
    const naam = naamOp(day);
    if (naam === "") return;
    const first = eersteWerk(diensten, dag);
    const entry = entryOn(figure, day);
    if (first < 0 || entry?.value !== true) return;
    tell(first, day, naam, entry);
  });
};

export const werkOpZondag: AcrossCheck = {
  ...common,
  id: "jongere-zondag",
  name: { nl: "zondagswerk van een minderjarige", fr: "travail dominical d’un mineur", en: "Sunday work of a minor" },
  message: {
    nl: "{dag} is een zondag: een minderjarige werkt dan niet, tenzij een uitzondering voor de sector geldt.",
    fr: "Le {dag} est un dimanche : un mineur ne travaille pas, sauf exception pour le secteur.",
    en: "{dag} is a Sunday: a minor does not work then, unless an exception for the sector holds.",
  },
  across: (ledger, found) => rustdag({ ledger, found }, zondag, (day) => (weekdayOf(day) === sunday ? "zondag" : "")),
};

/** The public holiday on a day; nothing on other days, and where the figures do not reach. */
const feestdagOp = (day: Day): string => {
  const vast = entryOn(feestdagen, day)?.value;
  const pasen = entryOn(feestdagenPasen, day)?.value;
  return vast == null || pasen == null ? "" : feestdagOn({ feestdagen: vast, feestdagenPasen: pasen }, day);
};

export const werkOpFeestdag: AcrossCheck = {
  ...common,
  id: "jongere-feestdag",
  name: {
    nl: "werk van een minderjarige op een feestdag",
    fr: "travail d’un mineur un jour férié",
    en: "work of a minor on a public holiday",
  },
  message: {
    nl: "{dag} is een feestdag ({naam}): een minderjarige werkt dan niet, tenzij een uitzondering voor de sector geldt.",
    fr: "Le {dag} est un jour férié ({naam}) : un mineur ne travaille pas, sauf exception pour le secteur.",
    en: "{dag} is a public holiday ({naam}): a minor does not work then, unless an exception for the sector holds.",
  },
  // The same days come back for everybody.
  across: (ledger, found) => rustdag({ ledger, found }, feestdag, memo(feestdagOp)),
};
