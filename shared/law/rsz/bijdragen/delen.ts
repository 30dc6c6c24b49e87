import type { Share } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import { lenient, type Read, read } from "../../../engine/rule.ts";
import { opKwartaal } from "../kwartaal.ts";
import {
  asbest,
  bijdrage852,
  bijzonder,
  drempelFso,
  drempelWerkloosheid,
  fsoBijzonder,
  fsoGrootMet,
  fsoGrootZonder,
  fsoKleinMet,
  fsoKleinZonder,
  fsoNietCommercieel,
  tijdelijkeWerkloosheid,
  vakantieKwartaal,
  werkloosheidMet,
  werkloosheidZonder,
} from "./cijfers.ts";
import type { Deel } from "./lijnen.ts";
import type { Facts } from "./vraag.ts";

const opDag = <V>(parameter: Parameter<V>): Read<Facts, V | null> => lenient(read<Facts, V>(parameter, opKwartaal));

/** The percentages that both regimes may need; what a learner does not need of them, no answer stands on. */
const parameters = {
  vakantie: vakantieKwartaal,
  bijzonder,
  asbest,
  fsoKleinZonder,
  fsoGrootZonder,
  fsoKleinMet,
  fsoGrootMet,
  fsoBijzonder,
  fsoNietCommercieel,
  tijdelijke: tijdelijkeWerkloosheid,
  werkloosheidMet,
  werkloosheidZonder,
  bijdrage852,
} as const;
export type Naam = keyof typeof parameters;
export type Aandelen = Readonly<Record<Naam, Share | null>>;

export const delenReads = {
  vakantie: opDag(vakantieKwartaal),
  bijzonder: opDag(bijzonder),
  asbest: opDag(asbest),
  fsoKleinZonder: opDag(fsoKleinZonder),
  fsoGrootZonder: opDag(fsoGrootZonder),
  fsoKleinMet: opDag(fsoKleinMet),
  fsoGrootMet: opDag(fsoGrootMet),
  fsoBijzonder: opDag(fsoBijzonder),
  fsoNietCommercieel: opDag(fsoNietCommercieel),
  tijdelijke: opDag(tijdelijkeWerkloosheid),
  werkloosheidMet: opDag(werkloosheidMet),
  werkloosheidZonder: opDag(werkloosheidZonder),
  bijdrage852: opDag(bijdrage852),
  drempelFso: read<Facts, number>(drempelFso, opKwartaal),
  drempelWerkloosheid: read<Facts, number>(drempelWerkloosheid, opKwartaal),
};

/** The size of an employer, as far as it matters here. */
export type Grootte = { readonly fso: boolean; readonly werkloosheid: boolean };
type Drempels = { readonly drempelFso: number; readonly drempelWerkloosheid: number };

/** Something by the number of employees, made once for each size. */
export const perGrootte = <T>(
  { drempelFso: fsoVanaf, drempelWerkloosheid: werkloosheidVanaf }: Drempels,
  make: (grootte: Grootte) => T,
): ((werknemers: number) => T) => {
  const made: readonly T[][] = [[], []];
  return (werknemers) => {
    const fso = werknemers >= fsoVanaf;
    const werkloosheid = werknemers >= werkloosheidVanaf;
    const alike = made[fso ? 1 : 0];
    const place = werkloosheid ? 1 : 0;
    alike[place] ??= make({ fso, werkloosheid });
    return alike[place];
  };
};

/** Its contribution type says the size of the employer, and whether there is wage moderation. */
const fsoBasis = (type: string): Text => ({
  nl: `FSO, basisbijdrage (809, type ${type})`,
  fr: `FFE, cotisation de base (809, type ${type})`,
  en: `closure fund, basic contribution (809, type ${type})`,
});

/** What the lines are called. */
const namen: Readonly<Record<Naam, Text>> = {
  vakantie: {
    nl: "vakantiebijdrage, deel per kwartaal (253)",
    fr: "cotisation vacances, partie trimestrielle (253)",
    en: "holiday contribution, quarterly part (253)",
  },
  bijzonder: {
    nl: "bijzondere bijdrage arbeidsongevallen (255)",
    fr: "cotisation spéciale accidents du travail (255)",
    en: "special contribution accidents at work (255)",
  },
  asbest: { nl: "asbestfonds (256)", fr: "fonds amiante (256)", en: "asbestos fund (256)" },
  fsoKleinZonder: fsoBasis("2"),
  fsoGrootZonder: fsoBasis("4"),
  fsoKleinMet: fsoBasis("0"),
  fsoGrootMet: fsoBasis("5"),
  fsoBijzonder: {
    nl: "FSO, bijzondere bijdrage (810, type 0)",
    fr: "FFE, cotisation spéciale (810, type 0)",
    en: "closure fund, special contribution (810, type 0)",
  },
  fsoNietCommercieel: {
    nl: "FSO, niet-commerciële sector (811, type 0 of 2)",
    fr: "FFE, secteur non marchand (811, type 0 ou 2)",
    en: "closure fund, non-commercial sector (811, type 0 or 2)",
  },
  tijdelijke: {
    nl: "tijdelijke werkloosheid (859)",
    fr: "chômage temporaire (859)",
    en: "temporary unemployment (859)",
  },
  werkloosheidMet: { nl: "werkloosheid (855)", fr: "chômage (855)", en: "unemployment (855)" },
  werkloosheidZonder: { nl: "werkloosheid (857)", fr: "chômage (857)", en: "unemployment (857)" },
  bijdrage852: { nl: "bijdrage 852", fr: "cotisation 852", en: "contribution 852" },
};

/** A percentage as a part of the contributions. */
export const deelVan = (naam: Naam, law: Aandelen): Deel => ({
  naam: namen[naam],
  aandeel: law[naam],
  van: [naam, parameters[naam]],
});

/** The caller's own rate for the closure fund, in the place of the figures. */
export const eigenFso = (aandeel: Share): Deel => ({
  naam: {
    nl: "FSO aan uw eigen percentage ({fso})",
    fr: "FFE à votre propre taux ({fso})",
    en: "closure fund at your own rate ({fso})",
  },
  aandeel,
  van: null,
});
