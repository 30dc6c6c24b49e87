import { type Certainty, weaker } from "../../../base/certainty.ts";
import type { Day } from "../../../base/day.ts";
import { type Cents, euroOf } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { certaintyOn, entryOn, firstDayOf, lastDayOf, type Parameter } from "../../../engine/parameter.ts";
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
import { binnen } from "../geldt.ts";
import { bedrag as pkwp } from "../pkwp/cijfers.ts";
import { verruimd } from "../stagebonus/cijfers.ts";
import { mentorpremieBrussel, sectorpremies, stagebonusNieuw } from "./cijfers.ts";
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
  const entry = entryOn(figuur, on);
  return entry === null ? "notInForce" : certaintyOn(entry, on);
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
  nl: "Maatregelen op {datum} voor een vestiging in het gewest {gewest}: {aantal}. Wat niet samengaat, staat bij elke rij; wat voor de lerende is, gaat volgens de woonplaats van de lerende.",
  fr: "Mesures au {datum} pour un établissement dans la région {gewest} : {aantal}. Ce qui n’est pas cumulable figure à chaque ligne ; ce qui est pour l’apprenant suit le domicile de l’apprenant.",
  en: "Measures on {datum} for an establishment in the region {gewest}: {aantal}. What cannot be combined stands in each row; what is for the learner goes by where the learner lives.",
};
const kloof: Text = {
  nl: "Na {einde} en voor {begin} is er noch de oude steun (stagebonus, startbonus, 3800, 6310), noch de PKWP of de leerlingenpremie; alleen de verruimde stagebonus liep tot {verruimdTot}. Maatregelen op {datum}: {aantal}.",
  fr: "Après le {einde} et avant le {begin}, il n’y a ni l’ancien soutien (stagebonus, startbonus, 3800, 6310) ni la PKWP ou la leerlingenpremie ; seul le stagebonus élargi courait jusqu’au {verruimdTot}. Mesures au {datum} : {aantal}.",
  en: "After {einde} and before {begin} there is neither the old support (stagebonus, startbonus, 3800, 6310) nor the PKWP or the leerlingenpremie; only the extended stagebonus ran to {verruimdTot}. Measures on {datum}: {aantal}.",
};
const inBrussel: Text = {
  nl: "De Vlaamse maatregelen voor de onderneming gelden niet voor een Brusselse vestiging; Brussel heeft een eigen mentorpremie, vanaf {brusselVan}. Startbonus en leerlingenpremie zijn volgens de woonplaats van de lerende. Maatregelen op {datum}: {aantal}.",
  fr: "Les mesures flamandes pour l’entreprise ne valent pas pour un établissement bruxellois ; Bruxelles a sa propre prime de tuteur, à partir du {brusselVan}. Startbonus et leerlingenpremie suivent le domicile de l’apprenant. Mesures au {datum} : {aantal}.",
  en: "The Flemish measures for the firm do not hold for a Brussels establishment; Brussels has a mentor premium of its own, from {brusselVan}. Startbonus and leerlingenpremie go by where the learner lives. Measures on {datum}: {aantal}.",
};
const inWallonie: Text = {
  nl: "De Vlaamse maatregelen voor de onderneming gelden niet voor een Waalse vestiging, en Wallonië schafte zijn stage- en startbonus af op 1 september 2016. De Vlaamse startbonus en leerlingenpremie zijn volgens de woonplaats van de lerende. Maatregelen op {datum}: {aantal}.",
  fr: "Les mesures flamandes pour l’entreprise ne valent pas pour un établissement wallon, et la Wallonie a supprimé ses bonus de stage et de démarrage le 1er septembre 2016. Le startbonus et la leerlingenpremie flamands suivent le domicile de l’apprenant. Mesures au {datum} : {aantal}.",
  en: "The Flemish measures for the firm do not hold for a Walloon establishment, and Wallonia abolished its own such bonuses on 1 September 2016. The Flemish startbonus and leerlingenpremie go by where the learner lives. Measures on {datum}: {aantal}.",
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
        verruimdTot: {
          name: {
            nl: "laatste dag van de verruimde stagebonus",
            fr: "dernier jour du stagebonus élargi",
            en: "last day of the extended stagebonus",
          },
          kind: "day",
          value: lastDayOf(verruimd),
        },
        brusselVan: {
          name: {
            nl: "eerste dag van de Brusselse mentorpremie",
            fr: "premier jour de la prime de tuteur bruxelloise",
            en: "first day of the Brussels mentor premium",
          },
          kind: "day",
          value: firstDayOf(mentorpremieBrussel),
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
    nl: "een rij per maatregel; bestaat = van ≤ datum ≤ tot, in het gewest van de vestiging (voor de lerende: volgens de woonplaats)",
    fr: "une ligne par mesure ; existe = van ≤ date ≤ tot, dans la région de l’établissement (pour l’apprenant : selon son domicile)",
    en: "a row a measure; exists = van ≤ date ≤ tot, in the region of the establishment (for the learner: by where the learner lives)",
  },
  facts,
  gives: overzicht,
  columns: [maatregel, voor, bestaat, bedrag, van, tot, vervangt, vervangenDoor, nietSamenMet, zekerheid, eenheid],
  cases: [tabel],
  pick: ({ datum: day }) =>
    day < firstDayOf(sectorpremies) ? { code: "notInForce", figure: overzicht.name, day } : tabel,
});
