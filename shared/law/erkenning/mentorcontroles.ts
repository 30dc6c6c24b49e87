import { inszBirthOf } from "../../base/checkdigits.ts";
import { addMonths, ageOn, type Day, dayOf, firstDay, monthsPerYear } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { type Batch, dayIn, numberIn } from "../../roster/batch.ts";
import type { Check } from "../../roster/check.ts";
import { mentorervaring, mentorleeftijd } from "./cijfers.ts";
import { type OpleidingTegen, opleidingTegen } from "./mentor.ts";
import { partnerschappen } from "./partnerschapcontroles.ts";

const wet = {
  kind: "lerenden",
  severity: "warning",
  article: "decreet 10 juni 2016; besluit Vlaamse Regering 8 juli 2016",
  source: "syntravlaanderen.be, erkenningsvoorwaarden duale werkplek",
} as const;

/** Without a partnership the general term holds; it is the outer limit of all of them. */
const algemeen = "VPDL";

const opleidingTeLaat: Check = {
  ...wet,
  id: "mentoropleiding-te-laat",
  name: {
    nl: "mentoropleiding te laat",
    fr: "formation du tuteur trop tardive",
    en: "mentor training too late",
  },
  message: {
    nl: "De mentor volgde de opleiding op {dag}; met een erkenning op {op} moest dat binnen {maanden} maanden, uiterlijk op {uiterlijk}. Vraag uw partnerschap of de erkenning nog geldt; een vrijstelling of een latere mentor is mogelijk.",
    fr: "Le tuteur a suivi la formation le {dag} ; avec un agrément du {op}, c’était dans les {maanden} mois, au plus tard le {uiterlijk}. Demandez à votre partenariat si l’agrément vaut encore ; une dispense ou un tuteur ultérieur est possible.",
    en: "The mentor followed the training on {dag}; with a recognition on {op} it was due within {maanden} months, by {uiterlijk}. Ask your partnership whether the recognition still holds; an exemption or a later mentor is possible.",
  },
  needs: ["erkendOp", "mentorOpleidingOp"],
  columns: ["mentorOpleidingOp", "erkendOp"],
  rows: (batch, found) => {
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const gevolgd = batch.values("mentorOpleidingOp");
    const woord = batch.values("partnerschap");
    const codes = partnerschappen(batch);
    const tell = (row: number, tegen: OpleidingTegen, op: Day): void =>
      found(row, () => ({
        found: ["day", gevolgd[row]],
        expected: ["day", tegen.dag],
        say: {
          dag: ["day", gevolgd[row]],
          op: ["day", op],
          maanden: ["count", tegen.maanden],
          uiterlijk: ["day", tegen.dag],
        },
        entry: tegen.entry,
        on: op,
        certainty: tegen.isUiterste ? "assumed" : undefined,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(erkendOp, row);
      if (op === null || !(gevolgd[row] > op) || erkendTot[row] < op) continue;
      const wie = (woord[row] >= 0 ? codes[woord[row]] : null) ?? algemeen;
      const tegen = opleidingTegen(wie, op);
      if (tegen === null || gevolgd[row] <= tegen.dag) continue;
      tell(row, tegen, op);
    }
  },
};

/**
 * The birth of a mentor: as given, else as the INSZ tells it. Of a year alone its first day: nobody is older. Rows
 * beside each other mostly have the same mentor.
 */
const geborenVan = (): ((gegeven: number, insz: number) => Day | null) => {
  let laatste = Number.NaN;
  let geboren: Day | null = null;
  return (gegeven, insz) => {
    if (!Number.isNaN(gegeven)) return gegeven as Day;
    if (Number.isNaN(insz)) return null;
    if (insz !== laatste) {
      const birth = inszBirthOf(insz);
      laatste = insz;
      geboren = birth === null ? null : (birth.day ?? dayOf(birth.year, 1, 1));
    }
    return geboren;
  };
};

/** As many days as nobody has lived who is younger than any limit: a year more than the highest. */
const ruimOud = (): number => {
  const hoogste = Math.max(...mentorleeftijd.entries.map(({ value }) => value?.gewoon ?? 0));
  return addMonths(firstDay, (hoogste + 1) * monthsPerYear) - firstDay;
};

const teJong: Check = {
  ...wet,
  id: "mentor-te-jong",
  name: { nl: "mentor te jong", fr: "tuteur trop jeune", en: "mentor too young" },
  message: {
    nl: "De mentor is {leeftijd} jaar bij de start op {start}; een mentor is minstens {gewoon}, of {verlaagd} als het partnerschap dat toestaat met bewijs van vooropleiding.",
    fr: "Le tuteur a {leeftijd} ans au début le {start} ; un tuteur a au moins {gewoon} ans, ou {verlaagd} si le partenariat l’admet avec preuve de formation préalable.",
    en: "The mentor is {leeftijd} at the start on {start}; a mentor is at least {gewoon}, or {verlaagd} where the partnership allows it with proof of prior education.",
  },
  needs: ["start", ["mentorGeboortedatum", "mentorInsz"]],
  columns: ["mentorGeboortedatum", "mentorInsz"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const gegeven = batch.values("mentorGeboortedatum");
    const insz = batch.values("mentorInsz");
    const ruim = ruimOud();
    const mentorGeboren = geborenVan();
    const tell = (
      row: number,
      leeftijd: number,
      grenzen: Readonly<Record<string, number>>,
      op: Day,
      entry: Entry<Readonly<Record<string, number>>>,
    ): void =>
      found(row, () => ({
        columns: kolomVan(batch, row),
        found: ["count", leeftijd],
        expected: ["count", grenzen.gewoon],
        say: {
          leeftijd: ["count", leeftijd],
          start: ["day", op],
          gewoon: ["count", grenzen.gewoon],
          verlaagd: ["count", grenzen.verlaagd],
        },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (op === null || op - gegeven[row] >= ruim) continue;
      const geboren = mentorGeboren(gegeven[row], insz[row]);
      if (geboren === null || op - geboren >= ruim || geboren > op) continue;
      const entry = entryOn(mentorleeftijd, op);
      const leeftijd = ageOn(geboren, op);
      const grenzen = entry?.value ?? null;
      if (entry === null || grenzen === null || leeftijd >= grenzen.gewoon) continue;
      tell(row, leeftijd, grenzen, op, entry);
    }
  },
};

/** The column that told the mentor's birth. */
const kolomVan = (batch: Batch, row: number): readonly string[] => [
  numberIn(batch.values("mentorGeboortedatum"), row) === null ? "mentorInsz" : "mentorGeboortedatum",
];

const teWeinigErvaring: Check = {
  ...wet,
  id: "mentor-te-weinig-ervaring",
  name: {
    nl: "mentor met te weinig ervaring",
    fr: "tuteur avec trop peu d’expérience",
    en: "mentor with too little experience",
  },
  message: {
    nl: "De mentor heeft {jaren} jaar praktijkervaring; gevraagd is minstens {grens} jaar in het beroep, tenzij het partnerschap afwijkt met bewijs van vooropleiding.",
    fr: "Le tuteur a {jaren} ans d’expérience pratique ; il en faut au moins {grens} dans le métier, sauf dérogation du partenariat avec preuve de formation préalable.",
    en: "The mentor has {jaren} years of practice; at least {grens} in the occupation are asked, unless the partnership deviates with proof of prior education.",
  },
  needs: ["start", "mentorErvaring"],
  columns: ["mentorErvaring"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const ervaring = batch.values("mentorErvaring");
    const hoogste = Math.max(...mentorervaring.entries.map(({ value }) => value ?? 0));
    const tell = (row: number, grens: number, entry: Entry<number>, op: Day): void =>
      found(row, () => ({
        found: ["count", ervaring[row]],
        expected: ["count", grens],
        say: { jaren: ["count", ervaring[row]], grens: ["count", grens] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (op === null || !(ervaring[row] < hoogste)) continue;
      const entry = entryOn(mentorervaring, op);
      const grens = entry?.value ?? null;
      if (entry === null || grens === null || ervaring[row] >= grens) continue;
      tell(row, grens, entry, op);
    }
  },
};

export const mentorControles: readonly Check[] = [opleidingTeLaat, teJong, teWeinigErvaring];
