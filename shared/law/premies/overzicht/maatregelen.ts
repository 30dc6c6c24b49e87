import type { Parameter } from "../../../engine/parameter.ts";
import { deeltijds, leerling, mentor } from "../../rsz/verminderingen/cijfers.ts";
import { aandeel } from "../fiscaal/cijfers.ts";
import { bedrag as leerlingenpremie } from "../leerlingenpremie/cijfers.ts";
import { bedrag as pkwp } from "../pkwp/cijfers.ts";
import { aanvullend, bedrag as stagebonus, verruimd } from "../stagebonus/cijfers.ts";
import { bedrag as startbonus } from "../startbonus/cijfers.ts";
import {
  leerplekondersteuning,
  mentorpremieBrussel,
  sectorpremies,
  stagebonusNieuw,
  stagebonusOud,
  startbonusBestaat,
  structureel,
} from "./cijfers.ts";
import type { Naam, Voor } from "./kolommen.ts";

/** A measure: the figure whose days are its days, the figure of its amount, and the region (null: all of them). */
export type Maatregel = {
  readonly naam: Naam;
  readonly voor: Voor;
  readonly gewest: "Vlaams" | "Brussel" | null;
  readonly tijd: Parameter;
  readonly bedrag: Parameter | null;
};

/** A measure of the Flemish Region, by its amount alone or by its days and its amount. */
const vlaams = (voor: Voor, naam: Naam, tijd: Parameter, bedrag: Parameter = tijd): Maatregel => ({
  naam,
  voor,
  gewest: "Vlaams",
  tijd,
  bedrag,
});

/** Every measure, in the order in which they came. */
export const maatregelen: readonly Maatregel[] = [
  vlaams("onderneming", "stagebonus 2006", stagebonusOud, stagebonus),
  vlaams("onderneming", "stagebonus 2018", stagebonusNieuw, stagebonus),
  vlaams("onderneming", "aanvullende stagebonus", aanvullend),
  vlaams("onderneming", "verruimde stagebonus", verruimd),
  vlaams("lerende", "startbonus", startbonusBestaat, startbonus),
  vlaams("onderneming", "mentorkorting 3800", mentor),
  vlaams("onderneming", "leerlingen 6310", leerling),
  vlaams("onderneming", "deeltijds lerenden 6311", deeltijds),
  { naam: "structureel 3000", voor: "onderneming", gewest: null, tijd: structureel, bedrag: null },
  vlaams("onderneming", "fiscaal voordeel vennootschap", aandeel.vennootschap),
  vlaams("onderneming", "fiscaal voordeel natuurlijke persoon", aandeel.natuurlijkePersoon),
  vlaams("onderneming", "PKWP", pkwp),
  vlaams("lerende", "leerlingenpremie", leerlingenpremie),
  vlaams("onderneming", "leerplekondersteuning", leerplekondersteuning),
  {
    naam: "mentorpremie Brussel",
    voor: "onderneming",
    gewest: "Brussel",
    tijd: mentorpremieBrussel,
    bedrag: mentorpremieBrussel,
  },
  { naam: "sectorpremies", voor: "onderneming", gewest: null, tijd: sectorpremies, bedrag: sectorpremies },
];

/** What came in the place of a measure. */
const opvolger: Readonly<Partial<Record<Naam, Naam>>> = {
  "stagebonus 2006": "stagebonus 2018",
  "stagebonus 2018": "PKWP",
  startbonus: "leerlingenpremie",
  "mentorkorting 3800": "PKWP",
  "leerlingen 6310": "PKWP",
  "deeltijds lerenden 6311": "PKWP",
};

/** Measures that cannot be had together. */
const nietSamen: readonly (readonly [Naam, Naam])[] = [
  ["stagebonus 2018", "verruimde stagebonus"],
  ["leerlingen 6310", "PKWP"],
  ["deeltijds lerenden 6311", "PKWP"],
  ["PKWP", "leerplekondersteuning"],
];

const opgesomd = (namen: readonly Naam[]): string | null => (namen.length === 0 ? null : namen.join("; "));

export const vervangenDoorVan = (naam: Naam): Naam | null => opvolger[naam] ?? null;
export const vervangtVan = (naam: Naam): string | null =>
  opgesomd(maatregelen.map((one) => one.naam).filter((one) => opvolger[one] === naam));
export const nietSamenMetVan = (naam: Naam): string | null =>
  opgesomd(nietSamen.flatMap(([one, other]) => (one === naam ? [other] : other === naam ? [one] : [])));
