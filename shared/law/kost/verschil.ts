import { type Certainty, weaker } from "../../base/certainty.ts";
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
import type { Problem } from "../../facts/problem.ts";
import { zekerheid } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { ggmmi } from "../leervergoeding/cijfers.ts";
import { leervergoeding } from "../leervergoeding/leervergoeding.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { eindeVoorStart, geborenNaStart } from "../overeenkomst/volgorde.ts";
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

const zekerheidVan = (parts: readonly Answer[]): Certainty =>
  parts.reduce<Certainty>((weakest, { certainty }) => weaker<Certainty>(weakest, certainty), "published");

const tariefOp = (dag: Day, op: Trap): Answer =>
  answerFacts(leervergoeding, { datum: dag, trap: op, overeenkomst: "OAO", uren: null, uurbedrag: null });
const bedragVan = ({ result }: Answer): Cents | null => result as Cents | null;
const min = (one: Cents | null, other: Cents | null): Cents | null =>
  one === null || other === null ? null : ((one - other) as Cents);

/** A change of the tariff from one day to the next. */
const tariefwijziging = (asked: Facts, dag: Day, wat: "index" | "trap"): Rij => {
  const stap = (on: Day): Trap => trapIn({ van: asked.datum, trap: asked.trap }, on);
  const ervoor = tariefOp(addDays(dag, -1), stap(addDays(dag, -1)));
  // On a 1 September the step and the index may change both: each row tells its own part.
  const erna = tariefOp(dag, wat === "index" ? stap(addDays(dag, -1)) : stap(dag));
  const basis = wat === "trap" ? tariefOp(dag, stap(addDays(dag, -1))) : ervoor;
  return {
    dag,
    wat,
    perMaand: min(bedragVan(erna), bedragVan(basis)),
    tarief: bedragVan(erna),
    parts: [basis, erna],
  };
};

const volgendeIndex = (asked: Facts): readonly Rij[] => {
  const volgende = ggmmi.entries.find(({ from }) => from > asked.datum);
  return volgende ? [tariefwijziging(asked, volgende.from, "index")] : [];
};

const hogereTrap = (asked: Facts): readonly Rij[] => {
  const dag = schoolYearStart((schoolYearOfDay(asked.datum) + 1) as SchoolYear);
  return trapIn({ van: asked.datum, trap: asked.trap }, dag) === asked.trap
    ? []
    : [tariefwijziging(asked, dag, "trap")];
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
  const tarief = tariefOp(dag, trapIn({ van: asked.datum, trap: asked.trap }, dag));
  const bedrag = bedragVan(tarief);
  const kwartaal = quarterOfDay(dag);
  const common = { dag, wat: "rsz", tarief: bedrag } as const;
  if (bedrag === null || dag <= asked.datum) return [{ ...common, perMaand: null, parts: [tarief] }];
  // Compared in one quarter, with a learner born a year later, so that nothing but the regime differs.
  const jonger = { ...asked, geboortedatum: dayOf(yearOf(asked.geboortedatum) + 1, 1, 1) ?? asked.geboortedatum };
  const ervoor = bijdrageIn(jonger, kwartaal, bedrag);
  const erna = bijdrageIn(asked, kwartaal, bedrag);
  const meer = min(bedragVan(erna), bedragVan(ervoor));
  const perMaand = meer === null ? null : fractionHalfUp(meer, 1, quarterMonths(kwartaal).length);
  return [{ ...common, perMaand, parts: [tarief, ervoor, erna] }];
};

const volgendePremie = (asked: Facts): readonly Rij[] => {
  const vraag = { ...asked, overeenkomst: "OAO", gewest: "Vlaams", mentorOpgeleid: true };
  const volgendJaar = schoolYearEnd((schoolYearOfDay(asked.datum) + 1) as SchoolYear);
  const premie = premiekostenVan(vraag, volgendJaar).find(({ dag }) => dag > asked.datum);
  if (!premie) return [];
  const { dag, bedrag, parts } = premie;
  const tarief = tariefOp(dag, trapIn({ van: asked.datum, trap: asked.trap }, dag));
  const perMaand = bedrag === null ? null : ((zeroCents - bedrag) as Cents);
  return [{ dag, wat: "premie", perMaand, tarief: bedragVan(tarief), parts: [...parts, tarief] }];
};

const slot = (asked: Facts): readonly Rij[] => {
  if (asked.einde === null) return [];
  const tarief = tariefOp(asked.einde, trapIn({ van: asked.datum, trap: asked.trap }, asked.einde));
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

const beslis = (asked: Facts, leeftijd: number): Decision => {
  const index = volgendeIndex(asked);
  const loopt = ({ dag, wat }: Rij): boolean =>
    dag > asked.datum && (wat === "einde" || asked.einde === null || dag <= asked.einde);
  const rijen = [
    ...index,
    ...hogereTrap(asked),
    ...naarVolledig(asked, leeftijd),
    ...volgendePremie(asked),
    ...slot(asked),
  ]
    .filter(loopt)
    .sort((one, other) => one.dag - other.dag);
  return {
    result: rijen.map(({ dag, wat, perMaand, tarief, parts }) => [dag, wat, perMaand, tarief, zekerheidVan(parts)]),
    because: {
      nl: "Na {datum} verandert voor deze lerende {aantal} keer iets dat nu al bekend is.",
      fr: "Après le {datum}, {aantal} changements déjà connus concernent cet apprenant.",
      en: "After {datum} {aantal} changes that are known already concern this learner.",
    },
    steps: {
      aantal: { name: { nl: "wijzigingen", fr: "changements", en: "changes" }, kind: "count", value: rijen.length },
    },
    assumptions: [...aannames, ...(index.length === 0 ? [geenIndex] : [])],
    parts: rijen.flatMap(({ parts }) => parts),
  };
};

const verander = caseOf<Facts>()({
  reads: {
    bestaat: read(bestaat.OAO, ({ start: begin }: Facts) => begin),
    leeftijd: read(leeftijdBeperkt, ({ datum: op, start: begin }: Facts) => later(op, begin)),
  },
  decide: (asked, law) => beslis(asked, law.leeftijd),
});

const fout = (asked: Facts): Problem | null => {
  if (asked.einde !== null && asked.einde < asked.start)
    return { code: "inconsistent", field: einde, because: eindeVoorStart };
  return asked.geboortedatum > asked.start
    ? { code: "inconsistent", field: geboortedatum, because: geborenNaStart }
    : null;
};

/** What changes next for a learner, in the order of days. */
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
  pick: (asked) => fout(asked) ?? verander,
});
