import { weakestOf } from "../../base/certainty.ts";
import { addDays, type Day, dayOf, later, yearOf } from "../../base/day.ts";
import { type Cents, fractionHalfUp, wholeFactor, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterMonths, quarterOfDay } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearEnd, schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { blank, caseOf, type Decision, type FactsOf, read, required, rule } from "../../engine/rule.ts";
import { choice, day, euro, type Field, type ValueOf } from "../../facts/field.ts";
import { nettokost } from "../../facts/kost.ts";
import { einde, start, statuut, type Trap, trap } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { zekerheid } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { teJongBijStart } from "../arbeidstijd/leeftijd.ts";
import { ggmmi } from "../leervergoeding/cijfers.ts";
import { leervergoeding } from "../leervergoeding/leervergoeding.ts";
import { maandtariefOp } from "../leervergoeding/maandtarief.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { eindtVoorStart, startVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { stagebonus } from "../premies/stagebonus/stagebonus.ts";
import { rszBijdrage } from "../rsz/bijdragen/bijdrage.ts";
import { leeftijdBeperkt } from "../rsz/cijfers.ts";
import { premiekostenVan } from "./premiekost.ts";
import { trapIn } from "./tijdlijn.ts";

const facts = {
  geboortedatum: required(geboortedatum),
  start: required(start),
  einde: blank(einde),
  trap: required(trap),
  statuut: required(statuut),
  datum: required(datum),
};
type Facts = FactsOf<typeof facts>;

const wijziging = choice({
  id: "wijziging",
  name: { nl: "wijziging", fr: "changement", en: "change" },
  describe: { nl: "wat er verandert", fr: "ce qui change", en: "what changes" },
  byName: true,
  choices: [
    { code: "index", name: { nl: "indexering", fr: "indexation", en: "indexation" } },
    { code: "trap", name: { nl: "hogere trap", fr: "échelon supérieur", en: "higher step" } },
    { code: "rsz", name: { nl: "volledige RSZ-regeling", fr: "régime ONSS complet", en: "full RSZ regime" } },
    { code: "premie", name: { nl: "premie, eenmalig", fr: "prime, une fois", en: "premium, once" } },
    { code: "einde", name: { nl: "einde van de overeenkomst", fr: "fin du contrat", en: "end of the agreement" } },
  ],
});
type Wijziging = ValueOf<typeof wijziging>;

const columns: readonly Field[] = [
  day({
    id: "dag",
    name: { nl: "dag", fr: "jour", en: "day" },
    describe: { nl: "vanaf wanneer", fr: "à partir de quand", en: "from when" },
  }),
  wijziging,
  euro({
    id: "perMaand",
    name: { nl: "euro per maand", fr: "euros par mois", en: "euro a month" },
    describe: {
      nl: "wat de werkgever per maand meer betaalt; negatief is minder",
      fr: "ce que l’employeur paie de plus par mois ; négatif : de moins",
      en: "what the employer pays more a month; negative is less",
    },
  }),
  euro({
    id: "tariefDaarna",
    name: { nl: "tarief daarna", fr: "tarif ensuite", en: "tariff afterwards" },
    describe: {
      nl: "maandtarief na de wijziging",
      fr: "tarif mensuel après le changement",
      en: "monthly tariff after it",
    },
  }),
  zekerheid,
];

/** A change: its day, what it is, what it adds a month, the tariff after it, and the answers it stands on. */
type Rij = {
  readonly dag: Day;
  readonly wat: Wijziging;
  readonly perMaand: Cents | null;
  readonly tarief: Cents | null;
  readonly parts: readonly Answer[];
};

const bedragVan = ({ result }: Answer): Cents | null => result as Cents | null;
const min = (one: Cents | null, other: Cents | null): Cents | null =>
  one === null || other === null ? null : ((one - other) as Cents);

/** From when changes are told: the day that is asked about, or a later start. */
const vanaf = ({ datum: op, start: begin }: Facts): Day => later(op, begin);

/** Up to when: the end of the agreement, or while it runs that of the next school year. */
const totEnMet = (asked: Facts): Day => asked.einde ?? schoolYearEnd((schoolYearOfDay(vanaf(asked)) + 1) as SchoolYear);

const trapOp = (asked: Facts, dag: Day): Trap =>
  trapIn({ van: asked.datum, start: asked.start, trap: asked.trap }, dag);

/** A change of the tariff: by the index with the step of the day before, by the step with the index of the day. */
const tariefwijziging = (asked: Facts, dag: Day, wat: "index" | "trap"): Rij => {
  const gisteren = addDays(dag, -1);
  const ervoor = maandtariefOp(wat === "index" ? gisteren : dag, trapOp(asked, gisteren));
  const erna = maandtariefOp(dag, trapOp(asked, wat === "index" ? gisteren : dag));
  return {
    dag,
    wat,
    perMaand: min(bedragVan(erna), bedragVan(ervoor)),
    tarief: bedragVan(erna),
    parts: [ervoor, erna],
  };
};

const indexeringen = (asked: Facts): readonly Rij[] =>
  ggmmi.entries.filter(({ from }) => from > vanaf(asked)).map(({ from }) => tariefwijziging(asked, from, "index"));

const hogereTrappen = (asked: Facts): readonly Rij[] => {
  const rijen: Rij[] = [];
  for (let year = schoolYearOfDay(vanaf(asked)) + 1; year <= schoolYearOfDay(totEnMet(asked)); year++) {
    const dag = schoolYearStart(year as SchoolYear);
    if (trapOp(asked, dag) !== trapOp(asked, addDays(dag, -1))) rijen.push(tariefwijziging(asked, dag, "trap"));
  }
  return rijen;
};

/** The employer's contributions a month, for a full quarter at one tariff. */
const bijdrageIn = (asked: Facts, kwartaal: Quarter, tarief: Cents): Answer =>
  answerFacts(rszBijdrage, {
    ...{ kwartaalbedrag: tarief * quarterMonths(kwartaal).length, kwartaal, geboortedatum: asked.geboortedatum },
    ...{ statuut: asked.statuut, werknemers: 1, categorie: "1", mu: wholeFactor, fso: null, start: asked.start },
    gewest: "Vlaams",
  });

const naarVolledig = (asked: Facts, leeftijd: number): readonly Rij[] => {
  const dag = dayOf(yearOf(asked.geboortedatum) + leeftijd + 1, 1, 1);
  if (dag === null) return [];
  const tarief = maandtariefOp(dag, trapOp(asked, dag));
  const bedrag = bedragVan(tarief);
  const kwartaal = quarterOfDay(dag);
  const common = { dag, wat: "rsz", tarief: bedrag } as const;
  if (bedrag === null || dag <= vanaf(asked)) return [{ ...common, perMaand: null, parts: [tarief] }];
  // Compared in one quarter, with a learner born a year later, so that nothing but the regime differs.
  const jonger = { ...asked, geboortedatum: dayOf(yearOf(asked.geboortedatum) + 1, 1, 1) ?? asked.geboortedatum };
  const ervoor = bijdrageIn(jonger, kwartaal, bedrag);
  const erna = bijdrageIn(asked, kwartaal, bedrag);
  const meer = min(bedragVan(erna), bedragVan(ervoor));
  const perMaand = meer === null ? null : fractionHalfUp(meer, 1, quarterMonths(kwartaal).length);
  return [{ ...common, perMaand, parts: [tarief, ervoor, erna] }];
};

const premies = (asked: Facts): readonly Rij[] => {
  const vraag = { ...asked, overeenkomst: "OAO", gewest: "Vlaams", mentorOpgeleid: true };
  return premiekostenVan(vraag, totEnMet(asked)).map(({ dag, bedrag, parts }) => {
    const tarief = maandtariefOp(dag, trapOp(asked, dag));
    const perMaand = bedrag === null ? null : ((zeroCents - bedrag) as Cents);
    return { dag, wat: "premie", perMaand, tarief: bedragVan(tarief), parts: [...parts, tarief] };
  });
};

const slot = (asked: Facts): readonly Rij[] => {
  if (asked.einde === null) return [];
  const tarief = maandtariefOp(asked.einde, trapOp(asked, asked.einde));
  const perMaand = min(zeroCents, bedragVan(tarief));
  return [{ dag: addDays(asked.einde, 1), wat: "einde", perMaand, tarief: zeroCents, parts: [tarief] }];
};

const aannames: readonly Text[] = [
  {
    nl: "een OAO in het Vlaams Gewest, bij een werkgever van categorie 1 met minder dan 10 werknemers; de mentor is opgeleid",
    fr: "un OAO en Région flamande, chez un employeur de catégorie 1 de moins de 10 travailleurs ; le tuteur est formé",
    en: "an OAO in the Flemish Region, with an employer of category 1 with fewer than 10 employees; the mentor is trained",
  },
  {
    nl: "de trap stijgt op 1 september, als de lerende slaagt",
    fr: "l’échelon monte le 1er septembre, si l’apprenant réussit",
    en: "the step rises on 1 September, if the learner succeeds",
  },
];
const geenIndex: Text = {
  nl: "een volgende indexering is nog niet bekend",
  fr: "une prochaine indexation n’est pas encore connue",
  en: "no next indexation is known yet",
};

const bekend: Text = {
  nl: "Na {vanaf} verandert voor deze lerende {aantal} keer iets dat nu al bekend is, tot en met {tot}.",
  fr: "Après le {vanaf}, changements déjà connus pour cet apprenant jusqu’au {tot} : {aantal}.",
  en: "After {vanaf}, up to {tot}, changes known already for this learner: {aantal}.",
};
const geeindigd: Text = {
  nl: "De overeenkomst is geëindigd op {tot}: er verandert niets meer.",
  fr: "Le contrat a pris fin le {tot} : plus rien ne change.",
  en: "The agreement ended on {tot}: nothing changes any more.",
};

const beslis = (asked: Facts, leeftijd: number): Decision => {
  const [begin, slotdag] = [vanaf(asked), totEnMet(asked)];
  const voorbij = begin > slotdag;
  const rijen = [
    ...indexeringen(asked),
    ...hogereTrappen(asked),
    ...naarVolledig(asked, leeftijd),
    ...premies(asked),
    ...slot(asked),
  ]
    .filter(({ dag, wat }) => dag > begin && (wat === "einde" || dag <= slotdag))
    .sort((one, other) => one.dag - other.dag);
  const open = !voorbij && !rijen.some(({ wat }) => wat === "index");
  return {
    result: rijen.map(({ dag, wat, perMaand, tarief, parts }) => [dag, wat, perMaand, tarief, weakestOf(parts)]),
    because: voorbij ? geeindigd : bekend,
    steps: {
      vanaf: { name: { nl: "na", fr: "après le", en: "after" }, kind: "day", value: begin },
      tot: { name: { nl: "tot en met", fr: "jusqu’au", en: "up to" }, kind: "day", value: slotdag },
      aantal: { name: { nl: "wijzigingen", fr: "changements", en: "changes" }, kind: "count", value: rijen.length },
    },
    assumptions: voorbij ? [] : [...aannames, ...(open ? [geenIndex] : [])],
    parts: rijen.flatMap(({ parts }) => parts),
  };
};

const verander = caseOf<Facts>()({
  reads: {
    bestaat: read(bestaat.OAO, ({ start: begin }: Facts) => begin),
    leeftijd: read(leeftijdBeperkt, vanaf),
  },
  decide: (asked, law) => beslis(asked, law.leeftijd),
});

/** What changes for a learner, as far as it is known, in the order of days. */
export const verschil = rule({
  id: "VERSCHIL",
  subject: "kost",
  name: { nl: "wat verandert er", fr: "ce qui change", en: "what changes" },
  describe: {
    nl: "Wat na een dag verandert voor deze lerende: index, trap, RSZ-regeling, premie en einde, met het bedrag per maand.",
    fr: "Ce qui change après un jour pour cet apprenant : index, échelon, régime ONSS, prime et fin, avec le montant par mois.",
    en: "What changes after a day for this learner: index, step, RSZ regime, premium and end, with the amount a month.",
  },
  formula: {
    nl: "per wijziging: bedrag per maand erna − bedrag per maand ervoor",
    fr: "par changement : montant mensuel après − montant mensuel avant",
    en: "for each change: monthly amount after − monthly amount before",
  },
  facts,
  gives: nettokost,
  columns,
  madeOf: [leervergoeding, rszBijdrage, premieKwp, stagebonus],
  cases: [verander],
  pick: (asked) => eindtVoorStart(asked) ?? startVoorGeboorte(asked) ?? teJongBijStart(asked) ?? verander,
});
