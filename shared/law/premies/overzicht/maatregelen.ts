import type { Parameter } from "../../../engine/parameter.ts";
import { deeltijds, leerling, mentor } from "../../rsz/verminderingen/cijfers.ts";
import { aandeel } from "../fiscaal/cijfers.ts";
import { bedrag as leerlingenpremie } from "../leerlingenpremie/cijfers.ts";
import { bedrag as pkwp } from "../pkwp/cijfers.ts";
import { aanvullend, bedrag as stagebonus, verruimd } from "../stagebonus/cijfers.ts";
import { bedrag as startbonus } from "../startbonus/cijfers.ts";
import {
  deeltijdsBestaat,
  leerplekondersteuning,
  mentorpremieBrussel,
  sectorpremies,
  stagebonusNieuw,
  stagebonusOud,
  startbonusBestaat,
  structureel,
} from "./cijfers.ts";
import type { Naam, Voor } from "./kolommen.ts";

/** A measure: the figures of its days and its amount, and the region of the establishment (null: any). */
export type Maatregel = {
  readonly naam: Naam;
  readonly voor: Voor;
  readonly gewest: "Vlaams" | "Brussel" | null;
  readonly tijd: Parameter;
  readonly bedrag: Parameter | null;
};

/** A measure for firms with an establishment in the Flemish Region; without days of its own those of its amount. */
const vlaams = (naam: Naam, tijd: Parameter, bedrag: Parameter = tijd): Maatregel => ({
  naam,
  voor: "onderneming",
  gewest: "Vlaams",
  tijd,
  bedrag,
});

/** A measure for learners who live in the Flemish Region, wherever the establishment is. */
const vanLerende = (naam: Naam, tijd: Parameter, bedrag: Parameter = tijd): Maatregel => ({
  naam,
  voor: "lerende",
  gewest: null,
  tijd,
  bedrag,
});

/** Every measure, in the order in which they came. */
export const maatregelen: readonly Maatregel[] = [
  vlaams("stagebonus 2006", stagebonusOud, stagebonus),
  vlaams("stagebonus 2018", stagebonusNieuw, stagebonus),
  vlaams("aanvullende stagebonus", aanvullend),
  vlaams("verruimde stagebonus", verruimd),
  vanLerende("startbonus", startbonusBestaat, startbonus),
  vlaams("mentorkorting 3800", mentor),
  vlaams("leerlingen 6310", leerling),
  vlaams("deeltijds lerenden 6311", deeltijdsBestaat, deeltijds),
  { naam: "structureel 3000", voor: "onderneming", gewest: null, tijd: structureel, bedrag: null },
  vlaams("fiscaal voordeel vennootschap", aandeel.vennootschap),
  vlaams("fiscaal voordeel natuurlijke persoon", aandeel.natuurlijkePersoon),
  vlaams("PKWP", pkwp),
  vanLerende("leerlingenpremie", leerlingenpremie),
  vlaams("leerplekondersteuning", leerplekondersteuning),
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
  "verruimde stagebonus": "PKWP",
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
