import { type Certainty, weaker } from "../../../base/certainty.ts";
import type { Day } from "../../../base/day.ts";
import { type Cents, euroOf } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { entryOn, firstDayOf, isPastCheck, type Parameter } from "../../../engine/parameter.ts";
import {
  caseOf,
  type Decision,
  type FactsOf,
  lenient,
  optional,
  type Read,
  type Reads,
  read,
  required,
  rule,
} from "../../../engine/rule.ts";
import { gewest } from "../../../facts/onderneming.ts";
import { zekerheid } from "../../../facts/tabel.ts";
import { datum } from "../../../facts/tijd.ts";
import { binnen, lastDayOf } from "../geldt.ts";
import { bedrag as pkwp } from "../pkwp/cijfers.ts";
import { sectorpremies, stagebonusNieuw } from "./cijfers.ts";
import {
  bedrag,
  bestaat,
  eenheid,
  maatregel,
  nietSamenMet,
  overzicht,
  tot,
  van,
  vervangenDoor,
  vervangt,
  voor,
} from "./kolommen.ts";
import { type Maatregel, maatregelen, nietSamenMetVan, vervangenDoorVan, vervangtVan } from "./maatregelen.ts";

const facts = { datum: required(datum), gewest: optional(gewest, "Vlaams") };
type Facts = FactsOf<typeof facts>;

const figuren: readonly Parameter[] = [
  ...new Set(maatregelen.flatMap(({ tijd, bedrag }) => (bedrag === null ? [tijd] : [tijd, bedrag]))),
];
const readVan = (figuur: Parameter): Read<Facts> =>
  lenient(read(figuur as Parameter<unknown>, ({ datum }: Facts) => binnen(figuur, datum)));
const reads: Reads<Facts> = Object.fromEntries(figuren.map((figuur) => [figuur.id, readVan(figuur)]));

type Wet = Readonly<Record<string, unknown>>;

/** Amounts as numbers, in their order; euro and percent both have two decimals at most. */
const bedragen = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  const cells = typeof value === "object" ? Object.values(value) : [value];
  return cells.map((cell) => String(euroOf(cell as Cents))).join(" / ");
};

const zekerheidVan = (figuur: Parameter, datum: Day): Certainty => {
  const on = binnen(figuur, datum);
  const own: Certainty = entryOn(figuur, on)?.certainty ?? "notInForce";
  return isPastCheck(figuur, on) ? weaker<Certainty>(own, "assumed") : own;
};

/** Whether a measure exists on a day in a region; null where nobody knows. */
const isEr = (een: Maatregel, { datum: day, gewest: waar }: Facts, law: Wet): boolean | null => {
  const value = law[een.tijd.id];
  if (value === null) return null;
  const last = lastDayOf(een.tijd);
  const inTijd = day >= firstDayOf(een.tijd) && (last === null || day <= last);
  return value !== false && inTijd && (een.gewest === null || een.gewest === waar);
};

const rij = (een: Maatregel, asked: Facts, law: Wet): readonly unknown[] => {
  const { naam, tijd, bedrag: figuur } = een;
  const er = isEr(een, asked, law);
  const sure = zekerheidVan(tijd, asked.datum);
  return [
    naam,
    een.voor,
    er,
    figuur === null ? null : bedragen(law[figuur.id]),
    er === null ? null : firstDayOf(tijd),
    er === null ? null : lastDayOf(tijd),
    vervangtVan(naam),
    vervangenDoorVan(naam),
    nietSamenMetVan(naam),
    figuur === null ? sure : weaker(sure, zekerheidVan(figuur, asked.datum)),
    figuur === null || law[figuur.id] === null ? null : figuur.unit,
  ];
};

const geteld: Text = {
  nl: "Maatregelen op {datum} voor een vestiging in het gewest {gewest}: {aantal}. Wat niet samengaat, staat bij elke rij.",
  fr: "Mesures au {datum} pour un établissement dans la région {gewest} : {aantal}. Ce qui n’est pas cumulable figure à chaque ligne.",
  en: "Measures on {datum} for an establishment in the region {gewest}: {aantal}. What cannot be combined stands in each row.",
};
const kloof: Text = {
  nl: "Na {einde} en voor {begin} is er noch de oude steun (stagebonus, startbonus, 3800, 6310), noch de PKWP of de leerlingenpremie. Maatregelen op {datum}: {aantal}.",
  fr: "Après le {einde} et avant le {begin}, il n’y a ni l’ancien soutien (stagebonus, startbonus, 3800, 6310) ni la PKWP ou la leerlingenpremie. Mesures au {datum} : {aantal}.",
  en: "After {einde} and before {begin} there is neither the old support (stagebonus, startbonus, 3800, 6310) nor the PKWP or the leerlingenpremie. Measures on {datum}: {aantal}.",
};
const inBrussel: Text = {
  nl: "De Vlaamse maatregelen gelden niet voor een Brusselse vestiging; Brussel heeft een eigen mentorpremie. Maatregelen op {datum}: {aantal}.",
  fr: "Les mesures flamandes ne valent pas pour un établissement bruxellois ; Bruxelles a sa propre prime de tuteur. Mesures au {datum} : {aantal}.",
  en: "The Flemish measures do not hold for a Brussels establishment; Brussels has a mentor premium of its own. Measures on {datum}: {aantal}.",
};
const inWallonie: Text = {
  nl: "De Vlaamse maatregelen gelden niet voor een Waalse vestiging, en Wallonië schafte stage- en startbonus af op 1 september 2016. Maatregelen op {datum}: {aantal}.",
  fr: "Les mesures flamandes ne valent pas pour un établissement wallon, et la Wallonie a supprimé ces bonus le 1er septembre 2016. Mesures au {datum} : {aantal}.",
  en: "The Flemish measures do not hold for a Walloon establishment, and Wallonia abolished these bonuses on 1 September 2016. Measures on {datum}: {aantal}.",
};
const sectoren: Text = {
  nl: "sectorpremies zijn niet meegeteld: volledige bedragen zijn niet gevonden, vraag het uw sectorfonds",
  fr: "les primes sectorielles ne sont pas comptées : montants complets non trouvés, demandez à votre fonds sectoriel",
  en: "sector premiums are not counted: no complete amounts were found, ask your sector fund",
};

const zin = ({ datum: day, gewest: waar }: Facts): Text => {
  if (waar === "Brussel") return inBrussel;
  if (waar === "Waals") return inWallonie;
  return day > (lastDayOf(stagebonusNieuw) ?? day) && day < firstDayOf(pkwp) ? kloof : geteld;
};

const tabel = caseOf<Facts>()({
  reads,
  decide: (asked, law): Decision => {
    const er = maatregelen.filter((een) => isEr(een, asked, law) === true);
    const onbekend = figuren.filter(({ id }) => (law as Wet)[id] === null).map(({ id }) => id);
    return {
      result: maatregelen.map((een) => rij(een, asked, law)),
      because: zin(asked),
      steps: {
        aantal: {
          name: { nl: "maatregelen die bestaan", fr: "mesures existantes", en: "measures that exist" },
          kind: "count",
          value: er.length,
        },
        einde: {
          name: {
            nl: "laatste dag van de stagebonus",
            fr: "dernier jour du stagebonus",
            en: "last day of the stagebonus",
          },
          kind: "day",
          value: lastDayOf(stagebonusNieuw),
        },
        begin: {
          name: { nl: "eerste dag van de PKWP", fr: "premier jour de la PKWP", en: "first day of the PKWP" },
          kind: "day",
          value: firstDayOf(pkwp),
        },
      },
      on: Object.keys(reads).filter((name) => !onbekend.includes(name)),
      assumptions: [sectoren],
    };
  },
});

/** Which measures exist on a day, what they amount to, and what replaced or excludes what. */
export const premies = rule({
  id: "PREMIES",
  subject: "premies",
  name: overzicht.name,
  describe: {
    nl: "Welke premies en verminderingen er op een dag zijn, wat welke verving, en wat niet samengaat.",
    fr: "Quelles primes et réductions existent un jour donné, ce qui a remplacé quoi, et ce qui n’est pas cumulable.",
    en: "Which premiums and reductions there are on a day, what replaced what, and what cannot be combined.",
  },
  formula: {
    nl: "een rij per maatregel; bestaat = van ≤ datum ≤ tot, in het gewest van de vestiging",
    fr: "une ligne par mesure ; existe = van ≤ date ≤ tot, dans la région de l’établissement",
    en: "a row a measure; exists = van ≤ date ≤ tot, in the region of the establishment",
  },
  facts,
  gives: overzicht,
  columns: [maatregel, voor, bestaat, bedrag, van, tot, vervangt, vervangenDoor, nietSamenMet, zekerheid, eenheid],
  cases: [tabel],
  pick: ({ datum: day }) =>
    day < firstDayOf(sectorpremies) ? { code: "notInForce", figure: overzicht.name, day } : tabel,
});
