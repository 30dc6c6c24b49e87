import { type Cents, euroOf, hundredthsOf, sum } from "../base/money.ts";
import { asSentence, fill, type Language, same, type Text } from "../base/text.ts";
import { euroText } from "../base/written.ts";
import { required } from "../engine/rule.ts";
import { euro, type Field } from "../facts/field.ts";
import { onderneming, vestiging } from "../facts/onderneming.ts";
import { overeenkomst, statuut, trap } from "../facts/overeenkomst.ts";
import { referentie } from "../facts/persoon.ts";
import { isProblem } from "../facts/problem.ts";
import { mu } from "../facts/rooster.ts";
import { zekerheid } from "../facts/tabel.ts";
import { kwartaal } from "../facts/tijd.ts";
import { column, readQuarter, rij, type SpilledRow, type TableFunction, tabel } from "./excel-table.ts";
import type { Plain } from "./format.ts";
import { type Summary, summarise } from "./summary.ts";
import type { LearnerSummary, Totals } from "./summary-shape.ts";
import { certaintyWords, problemSentence } from "./words.ts";

type Amount = number | null;

/** Amounts added up in whole cents; null where one is unknown. */
const added = (amounts: readonly Amount[]): Amount =>
  amounts.includes(null) ? null : euroOf(sum(amounts.map((amount) => hundredthsOf(amount ?? 0) as Cents)));

/** A column of amounts: of a learner, and of a sum with the part of it that is known. */
type AmountColumn = {
  readonly field: Field;
  readonly of: (learner: LearnerSummary) => Amount;
  readonly total: (totals: Totals) => Amount;
  readonly known: (totals: Totals) => number;
};

const inEuro = (id: string, nl: string, fr: string, en: string): Field =>
  euro({ id, name: same(id), describe: { nl, fr, en } });

type Summed = keyof Totals["subtotalKnown"];
const summed = (name: Summed, field: Field, of: AmountColumn["of"]): AmountColumn => ({
  field,
  of,
  total: (totals) => totals[name],
  known: ({ subtotalKnown }) => subtotalKnown[name],
});

/** A premium is a right of a school year, and a quarter may touch two. */
const premium = (measure: "pkwp" | "stagebonus", field: Field): AmountColumn => ({
  field,
  of: (learner) => added(learner[measure].map(({ amount }) => amount)),
  total: (totals) => added(totals[measure].map(({ amount }) => amount)),
  known: (totals) => added(totals[measure].map(({ subtotalKnown }) => subtotalKnown)) ?? 0,
});

const amounts: readonly AmountColumn[] = [
  summed(
    "tariff",
    inEuro("tarief", "maandtarieven samen", "tarifs mensuels additionnés", "monthly tariffs together"),
    ({ tariff }) => tariff,
  ),
  summed(
    "due",
    inEuro("verschuldigd", "leervergoeding die te betalen is", "indemnité à payer", "allowance to pay"),
    ({ due }) => due,
  ),
  summed(
    "paid",
    inEuro(
      "betaald",
      "leervergoeding die volgens het rooster betaald is",
      "indemnité payée selon le tableau",
      "allowance paid, as the roster says",
    ),
    ({ paid }) => paid,
  ),
  summed(
    "gross",
    inEuro(
      "bijdragen",
      "RSZ-bijdragen van de werkgever, vóór verminderingen",
      "cotisations ONSS de l’employeur, avant réductions",
      "the employer's contributions, before reductions",
    ),
    ({ contributions }) => contributions.gross,
  ),
  summed(
    "structural",
    inEuro(
      "vermindering3000",
      "structurele vermindering, zoals toegepast",
      "réduction structurelle, telle qu’appliquée",
      "structural reduction, as applied",
    ),
    ({ contributions }) => contributions.structural,
  ),
  summed(
    "targetGroup",
    inEuro(
      "vermindering6310",
      "doelgroepvermindering voor de lerende, zoals toegepast",
      "réduction groupe cible pour l’apprenant, telle qu’appliquée",
      "target group reduction for the learner, as applied",
    ),
    ({ contributions }) => contributions.targetGroup,
  ),
  summed(
    "declared",
    inEuro(
      "aangegeven",
      "bijdragen min verminderingen: in dit kwartaal aan te geven",
      "cotisations moins réductions : à déclarer ce trimestre",
      "contributions less reductions: declared in this quarter",
    ),
    ({ contributions }) => contributions.declared,
  ),
  summed(
    "billedLater",
    inEuro(
      "vakantiebijdrage",
      "jaarlijkse vakantiebijdrage, een jaar later aangerekend",
      "cotisation annuelle de vacances, facturée un an plus tard",
      "yearly holiday contribution, billed a year later",
    ),
    ({ contributions }) => contributions.billedLater,
  ),
  summed(
    "personal",
    inEuro(
      "persoonlijk",
      "persoonlijke bijdrage van de lerende, vóór de werkbonus",
      "cotisation personnelle de l’apprenant, avant le bonus à l’emploi",
      "the learner's personal contribution, before the werkbonus",
    ),
    ({ contributions }) => contributions.personal,
  ),
  summed(
    "werkbonus",
    inEuro(
      "werkbonus",
      "vermindering van de persoonlijke bijdrage",
      "réduction de la cotisation personnelle",
      "reduction of the personal contribution",
    ),
    ({ contributions }) => contributions.werkbonus,
  ),
  summed(
    "learnerPays",
    inEuro(
      "ingehouden",
      "persoonlijk min werkbonus: wat de lerende betaalt",
      "cotisation personnelle moins bonus : ce que l’apprenant paie",
      "personal less werkbonus: what the learner pays",
    ),
    ({ contributions }) => contributions.learnerPays,
  ),
  premium(
    "pkwp",
    inEuro(
      "pkwp",
      "premie kwalificerend werkplekleren: het hele bedrag van elk schooljaar dat het kwartaal raakt",
      "prime PKWP : le montant entier de chaque année scolaire que le trimestre touche",
      "premium PKWP: the whole amount of each school year that the quarter touches",
    ),
  ),
  premium(
    "stagebonus",
    inEuro(
      "stagebonus",
      "stagebonus: het hele bedrag van elk schooljaar dat het kwartaal raakt",
      "stagebonus : le montant entier de chaque année scolaire que le trimestre touche",
      "stagebonus: the whole amount of each school year that the quarter touches",
    ),
  ),
  summed(
    "premiumShare",
    inEuro(
      "premieaandeel",
      "deel van die premies dat bij dit kwartaal hoort, naar dagen",
      "part de ces primes qui revient à ce trimestre, selon les jours",
      "the part of those premiums that belongs to this quarter, by days",
    ),
    ({ pkwp, stagebonus }) => added([...pkwp, ...stagebonus].map(({ share }) => share)),
  ),
  summed(
    "netCost",
    inEuro(
      "nettokost",
      "kwartaalloon (anders betaald, of verschuldigd) + aangegeven + vakantiebijdrage − premieaandeel",
      "salaire du trimestre (sinon payé, ou dû) + déclaré + cotisation de vacances − part des primes",
      "quarterly wage (else paid, or due) + declared + holiday contribution − the premiums' share",
    ),
    ({ netCost }) => netCost,
  ),
];

/** Who a row is about. */
const about: readonly (readonly [Field, (learner: LearnerSummary) => Plain])[] = [
  [rij, ({ row }) => row],
  [referentie, ({ reference }) => reference],
  [onderneming, ({ employer }) => employer],
  [vestiging, ({ establishment }) => establishment],
  [overeenkomst, (learner) => learner.overeenkomst],
  [statuut, (learner) => learner.statuut],
  [trap, (learner) => (learner.trap === null ? null : Number(learner.trap))],
  [column("regime", "RSZ-regeling", "régime ONSS", "RSZ regime"), ({ regime }) => regime],
  [
    column("kengetal", "werknemerskengetal van de RSZ", "code travailleur de l’ONSS", "the RSZ's worker code"),
    ({ contributions }) => contributions.code,
  ],
  [mu, ({ contributions }) => contributions.mu],
];

/** The columns, for ever in this order. */
const columns: readonly Field[] = [
  ...about.map(([field]) => field),
  ...amounts.map(({ field }) => field),
  zekerheid,
  column(
    "ontbreekt",
    "wat er ontbreekt om alles te weten",
    "ce qui manque pour tout savoir",
    "what is missing to know all",
  ),
];

const notPaid: Text = {
  nl: "Het rooster zegt niet voor elke maand wat betaald is.",
  fr: "Le tableau ne dit pas pour chaque mois ce qui est payé.",
  en: "The roster does not say for each month what was paid.",
};
const withWage: Text = {
  nl: "Bij deze overeenkomst hoort een loon: er is geen leervergoeding.",
  fr: "Ce contrat donne un salaire : il n’y a pas d’indemnité d’apprentissage.",
  en: "This agreement has a wage: there is no learning allowance.",
};
const notKnown: Text = {
  nl: "Dit bedrag is niet bekend.",
  fr: "Ce montant n’est pas connu.",
  en: "This amount is not known.",
};
const knownPart: Text = {
  nl: "Bekend deel: {bedrag}.",
  fr: "Partie connue : {bedrag}.",
  en: "Known part: {bedrag}.",
};
const leftOut: Text = {
  nl: "rijen die niet meetellen: {aantal} (niet te lezen, of dubbel)",
  fr: "lignes qui ne comptent pas : {aantal} (illisibles, ou en double)",
  en: "rows left out: {aantal} (they cannot be read, or stand there twice)",
};

/** Agreements with a wage, and the columns in which an allowance would stand. */
const waged: ReadonlySet<string | null> = new Set(["DA", "ODOW"]);
const ofAllowance: ReadonlySet<string> = new Set(["tarief", "verschuldigd", "betaald"]);

/** Why an amount is not there. */
const whyNot = ({ id }: Field, missing: readonly string[], language: Language): string =>
  id === "betaald" ? notPaid[language] : missing.length > 0 ? missing.join("; ") : notKnown[language];

const learnerRow = (learner: LearnerSummary, language: Language): SpilledRow => ({
  cells: [
    ...about.map(([, of]) => of(learner)),
    ...amounts.map(({ of }) => of(learner)),
    certaintyWords[learner.certainty][language],
    learner.missing.join("; "),
  ],
  missing: (field) =>
    waged.has(learner.overeenkomst) && ofAllowance.has(field.id)
      ? withWage[language]
      : whyNot(field, learner.missing, language),
});

const totalRow = ({ totals, certainty, missing, skippedRows }: Summary, language: Language): SpilledRow => {
  const left = skippedRows > 0 ? [fill(leftOut[language], { aantal: String(skippedRows) })] : [];
  const knownOf = (field: Field): number => amounts.find((one) => one.field === field)?.known(totals) ?? 0;
  return {
    cells: [
      ...about.map(([field]) => (field === rij ? "totaal" : null)),
      ...amounts.map(({ total }) => total(totals)),
      certaintyWords[certainty][language],
      [...missing, ...left].join("; "),
    ],
    missing: (field) => {
      const bedrag = euroText((hundredthsOf(knownOf(field)) ?? 0) as Cents, language);
      return `${asSentence(whyNot(field, missing, language))} ${fill(knownPart[language], { bedrag })}`;
    },
  };
};

/** Sums up a quarter of a roster in one call: a row a learner, a total last. */
export const kwartaalOverzicht: TableFunction = {
  id: "KWARTAALOVERZICHT",
  subject: "kost",
  name: { nl: "overzicht van een kwartaal", fr: "aperçu d’un trimestre", en: "summary of a quarter" },
  describe: {
    nl: "Vat een kwartaal van een rooster samen: een rij voor elke lerende, met vergoeding, RSZ, premies en nettokost, en het totaal als laatste rij.",
    fr: "Résume un trimestre d’un tableau : une ligne par apprenant, avec indemnité, ONSS, primes et coût net, et le total à la dernière ligne.",
    en: "Sums up a quarter of a roster: a row for each learner, with allowance, RSZ, premiums and net cost, and the total as the last row.",
  },
  formula: {
    nl: "Dezelfde bedragen als op het tabblad Kwartaal van het deelvenster en over HTTP.",
    fr: "Les mêmes montants que sous l’onglet Trimestre du volet et par HTTP.",
    en: "The same amounts as on the pane's tab Quarter and over HTTP.",
  },
  facts: [
    ["tabel", tabel],
    ["kwartaal", required(kwartaal)],
  ],
  columns,
  helper: true,
  cases: [],
  spill: (table, [asked], language) => {
    const quarter = readQuarter(asked) ?? { code: "required" as const, field: kwartaal };
    if (isProblem(quarter)) return { refused: problemSentence(quarter, language) };
    const summary = summarise(table, quarter, language);
    if ("message" in summary) return { refused: summary.message };
    return { rows: [...summary.learners.map((learner) => learnerRow(learner, language)), totalRow(summary, language)] };
  },
};
