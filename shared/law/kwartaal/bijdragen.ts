import { type Certainty, weaker, weakestOf } from "../../base/certainty.ts";
import { addDays, type Day, endOfMonth } from "../../base/day.ts";
import { type Cents, type Factor, factorDown, wholeFactor, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterMonths, quarterStart } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { gewest, werknemers } from "../../facts/onderneming.ts";
import { gewoonWeekrooster, overeenkomst, statuut } from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { categorie } from "../../facts/rooster.ts";
import { kwartaalloon } from "../../facts/vergoeding.ts";
import { type Batch, everyMonth, ofRun, type Values } from "../../roster/batch.ts";
import { codeOf } from "../../roster/column.ts";
import { room } from "../../roster/month-state.ts";
import { leervergoedingMaand } from "../leervergoeding/maand.ts";
import {
  type Aangiften,
  type Aangifteplan,
  aangifteplan,
  legeAangiften,
  type Onderdeel,
  vraagAlles,
  vraagCode,
  zetAangifte,
} from "../rsz/bijdragen/aangifte.ts";
import type { Regel } from "../rsz/bijdragen/besluit.ts";
import { bedragVan } from "../rsz/bijdragen/lijnen.ts";
import { type Oordeel, oordeel, oordeelVan, zonderPlaats } from "../rsz/bijdragen/oordeel.ts";
import type { Facts } from "../rsz/bijdragen/vraag.ts";
import { beperktGeborenVanaf } from "../rsz/kwartaal.ts";
import { rszRegime } from "../rsz/regime.ts";
import { bekend, buiten, maandkolommen } from "./maanden.ts";

/** Where a wage comes from: as it was given, what was paid in the months, or what is due in them. */
export const gronden = [null, "kwartaalloon", "betaald", "verschuldigd"] as const;
/** The RSZ regimes by their number; null where nobody can tell. */
export const regimes = ["geen", "beperkt", "volledig", null] as const;

/** A line of the declaration; what is missing where its amount is unknown. */
export type Bijdragelijn = {
  readonly naam: Text;
  readonly bedrag: Cents | null;
  readonly ontbreekt: readonly Text[];
};
export type Bijdrageantwoorden = Readonly<Record<Onderdeel, Answer | null>>;

/** What is declared for the learners of a batch in a quarter, as columns: cents, NaN where unknown or not declared. */
export type Bijdragekolommen = Omit<Aangiften, "regel" | "klasse"> & {
  /** The wage of the quarter, and by which of the `gronden`. */
  readonly loon: Values;
  readonly grond: Uint8Array;
  /** Which of the `regimes`; none where there is no learner for the RSZ, or the agreement lies outside the quarter. */
  readonly regime: Uint8Array;
  /** The work fraction µ, and whether it was given; where it is NaN, a whole quarter is presumed. */
  readonly mu: Values;
  readonly muGegeven: Uint8Array;
  readonly code: (row: number) => string | null;
  readonly lijnen: (row: number) => readonly Bijdragelijn[];
  readonly zekerheid: (row: number) => Certainty;
  readonly ontbreekt: (row: number) => readonly Text[];
  readonly aannames: (row: number) => readonly Text[];
  /** The rules' own answers, asked for this row. */
  readonly antwoorden: (row: number) => Bijdrageantwoorden;
};

const codes = ({ choices = [] }: { readonly choices?: readonly { readonly code: string }[] }): readonly string[] =>
  choices.map(({ code }) => code);
const soorten = codes(overeenkomst);
const statuten = codes(statuut);
const categorieen = codes(categorie);
const gewesten = codes(gewest);
const [sao, odo] = ["SAO", "ODO"].map((code) => codeOf(overeenkomst, code));
const [, beperkt, volledig, onbekendRegime] = regimes.keys();
const [, isGegeven, isBetaald, isVerschuldigd] = gronden.keys();

/** What a roster leaves open is taken as the rules do, and said. */
const standaard = {
  statuut: codeOf(statuut, "arbeider"),
  categorie: codeOf(categorie, "1"),
  gewest: codeOf(gewest, "Vlaams"),
  werknemers: 1,
} as const;
const nietOpgegeven = ({ name }: { readonly name: Text }, nl: string, fr: string, en: string): Text => ({
  nl: `${name.nl} is niet opgegeven: ${nl}`,
  fr: `${name.fr} : non indiqué, donc ${fr}`,
  en: `${name.en} is not given: ${en}`,
});
const aannames = {
  statuut: nietOpgegeven(statuut, "arbeider", "ouvrier", "arbeider (manual worker)"),
  categorie: nietOpgegeven(categorie, "categorie 1", "catégorie 1", "category 1"),
  gewest: nietOpgegeven(gewest, "Vlaams Gewest", "Région flamande", "Flemish Region"),
  werknemers: nietOpgegeven(werknemers, "een kleine werkgever", "un petit employeur", "a small employer"),
  muGeschat: {
    nl: "µ is niet opgegeven: geschat als de betaalde roosterdagen op alle roosterdagen van het kwartaal",
    fr: "µ n’est pas indiqué : estimé par les jours payés de l’horaire sur tous les jours de l’horaire du trimestre",
    en: "µ is not given: estimated as the paid timetable days of all timetable days of the quarter",
  },
  muHeel: {
    nl: "µ is niet opgegeven en niet te schatten: een volledig kwartaal (1)",
    fr: "µ n’est pas indiqué et ne peut être estimé : un trimestre complet (1)",
    en: "µ is not given and cannot be estimated: a whole quarter (1)",
  },
  verschuldigd: {
    nl: "het loon van het kwartaal is niet opgegeven: de verschuldigde leervergoeding",
    fr: "le salaire du trimestre n’est pas indiqué : l’indemnité due",
    en: "the wage of the quarter is not given: the allowance due",
  },
} as const satisfies Record<string, Text>;

const bijdragenOdo: Text = {
  nl: "RSZ-bijdragen op de vergoeding van een ODO",
  fr: "cotisations ONSS sur l’indemnité d’un ODO",
  en: "social-security contributions on the allowance of an ODO",
};

const onleesbaar = oordeel("unknown");
const nietVanToepassing = oordeel("notApplicable");
const nietAangegeven = oordeel("published");
const odoOnbekend = oordeel("unknown", bijdragenOdo);
const zonderGeboorte = oordeel("unknown", geboortedatum.name);
const zonderLoon = oordeel("unknown", kwartaalloon.name);

/** The law of all rows that share it, and what was said of such rows. */
type Plan = {
  readonly wet: Aangifteplan;
  /** By the lines, which differ with the size of the employer, and by what came of a row; asked of one such row. */
  readonly oordelen: Map<Regel | null, Map<number, Oordeel>>;
};

/** The regime of an agreement on a day, by its number: of who was born early enough for the full one, or was not. */
type Regimes = {
  readonly vroeg: Answer;
  readonly laat: Answer;
  readonly nummerVroeg: number;
  readonly nummerLaat: number;
};

/** What is remembered of a quarter. */
type Kwartaal = {
  readonly quarter: Quarter;
  readonly eerste: Day;
  readonly laatste: Day;
  readonly maanden: readonly Day[];
  readonly einden: readonly Day[];
  readonly beperktVanaf: Day;
  /** By the day on which an agreement begins, and its kind. */
  readonly regimes: (Regimes | undefined)[];
  /** By all that makes another law. */
  readonly plannen: (Plan | undefined)[];
};
const kwartaalVan = (quarter: Quarter): Kwartaal => {
  const maanden = quarterMonths(quarter);
  return {
    quarter,
    eerste: quarterStart(quarter),
    laatste: quarterEnd(quarter),
    maanden,
    einden: maanden.map(endOfMonth),
    beperktVanaf: beperktGeborenVanaf(quarter),
    regimes: [],
    plannen: [],
  };
};

/** Days of a month's timetable: those that are paid before absence, and all. */
type Dagen = { readonly teBetalen: number; readonly mogelijk: number };

/** Figures do not change while a roster is read. */
const geheugen = ofRun(() => ({
  kwartalen: new Map<number, Kwartaal>(),
  dagen: new Map<string, Map<number, Dagen>>(),
}));

const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
};

const geenAntwoord: Bijdrageantwoorden = {
  bijdrage: null,
  structureel: null,
  doelgroep: null,
  persoonlijk: null,
  vakantie: null,
  code: null,
};

const nummerVan = ({ result }: Answer): number => regimes.indexOf(result as (typeof regimes)[number]);

const stap = ({ decision }: Answer, name: string, otherwise: number): number =>
  (decision?.steps?.[name]?.value as number | undefined) ?? otherwise;

/** The contributions of some rows of a batch, each in its own quarter; the columns say nothing of the others. */
export const bijdragekolommen = (batch: Batch, rijen: readonly number[]): Bijdragekolommen => {
  const { rows, quarter, broken, birthYear } = batch;
  const aangiften = legeAangiften(rows, batch.numbers);
  const { regel, klasse, ...bedragen } = aangiften;
  const leeg = (): Values => batch.numbers();
  const [loon, mu] = [leeg(), leeg()];
  const [grond, regime, muGegeven] = [batch.codes(), batch.codes(), batch.codes()];
  const plannen: (Plan | undefined)[] = new Array(rows);
  /** What is said of rows that are not reckoned. */
  const vast: (Oordeel | undefined)[] = new Array(rows);

  const { kwartalen, dagen } = geheugen(batch);
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const einde = batch.values("einde");
  const status = batch.values("statuut");
  const soortWerkgever = batch.values("categorie");
  const streek = batch.values("gewest");
  const grootte = batch.values("werknemers");
  const gegevenLoon = batch.values("kwartaalloon");
  const gegevenMu = batch.values("mu");
  const rooster = batch.values("weekrooster");
  const betaald = everyMonth.map((month) => batch.monthly("leervergoeding", month));
  const afwezig = everyMonth.map((month) => batch.monthly("afwezig", month));
  const maanden = maandkolommen(batch);

  const of = (values: Values, row: number, otherwise: number): number =>
    Number.isNaN(values[row]) ? otherwise : values[row];
  const kwartaalIn = (row: number): Kwartaal =>
    remembered(kwartalen, quarter[row], () => kwartaalVan(quarter[row] as Quarter));

  /** The regime is asked for the first day of the quarter, or of an agreement that begins in it. */
  const dagVan = (row: number, { eerste }: Kwartaal): Day => Math.max(start[row], eerste) as Day;
  const vraagRegime = (row: number, kwartaal: Kwartaal, geboren: number): Answer =>
    answerFacts(rszRegime, {
      geboortedatum: geboren,
      datum: dagVan(row, kwartaal),
      overeenkomst: soorten[soort[row]],
    });
  const regimesVan = (row: number, kwartaal: Kwartaal): Regimes => {
    const { regimes: known, eerste, beperktVanaf } = kwartaal;
    const key = (dagVan(row, kwartaal) - eerste) * soorten.length + soort[row];
    const found = known[key];
    if (found !== undefined) return found;
    const vroeg = vraagRegime(row, kwartaal, addDays(beperktVanaf, -1));
    const laat = vraagRegime(row, kwartaal, beperktVanaf);
    const made = { vroeg, laat, nummerVroeg: nummerVan(vroeg), nummerLaat: nummerVan(laat) };
    known[key] = made;
    return made;
  };

  /** The number of the regime of a row. Of who is no learner the birth does not matter. */
  const regimeVan = (row: number, kwartaal: Kwartaal): number => {
    const { nummerVroeg, nummerLaat } = regimesVan(row, kwartaal);
    const born = birthYear[row];
    if (born < kwartaal.beperktVanaf) return nummerVroeg;
    return nummerLaat === beperkt && !(born <= dagVan(row, kwartaal)) ? onbekendRegime : nummerLaat;
  };

  const vraagVan = (row: number): Facts =>
    ({
      kwartaalbedrag: of(loon, row, zeroCents),
      geboortedatum: birthYear[row],
      kwartaal: quarter[row],
      statuut: statuten[of(status, row, standaard.statuut)],
      werknemers: of(grootte, row, standaard.werknemers),
      categorie: categorieen[of(soortWerkgever, row, standaard.categorie)],
      mu: of(mu, row, wholeFactor),
      fso: null,
      start: start[row],
      gewest: gewesten[of(streek, row, standaard.gewest)],
    }) as Facts;

  /** The law of a row: another for each regime, and for who was not born when the quarter began. */
  const planIn = (row: number, { plannen: known, eerste }: Kwartaal): Plan => {
    const geval = birthYear[row] > eerste ? onbekendRegime : regime[row];
    const perStatus = geval * statuten.length + of(status, row, standaard.statuut);
    const perCategorie = perStatus * categorieen.length + of(soortWerkgever, row, standaard.categorie);
    const key = perCategorie * gewesten.length + of(streek, row, standaard.gewest);
    const found = known[key];
    if (found !== undefined) return found;
    const made = { wet: aangifteplan(vraagVan(row)), oordelen: new Map() };
    known[key] = made;
    return made;
  };

  /** The wage of the quarter: as given, else what was paid in all its months, else what is due in all of them. */
  const leesLoon = (row: number): void => {
    if (!Number.isNaN(gegevenLoon[row])) {
      loon[row] = gegevenLoon[row];
      grond[row] = isGegeven;
      return;
    }
    let som = 0;
    let verschuldigd = 0;
    for (let month = 0; month < everyMonth.length; month++) {
      const stand = maanden.stand[month][row];
      if (stand === buiten) continue;
      som += betaald[month][row];
      verschuldigd += stand === bekend ? maanden.verschuldigd[month][row] : Number.NaN;
    }
    loon[row] = Number.isNaN(som) ? verschuldigd : som;
    grond[row] = !Number.isNaN(som) ? isBetaald : Number.isNaN(verschuldigd) ? 0 : isVerschuldigd;
  };

  const woorden = batch.words("weekrooster");
  const perRooster: Map<number, Dagen>[] = [];
  const vanRooster = (place: number): Map<number, Dagen> => {
    const made = remembered(dagen, woorden[place] ?? gewoonWeekrooster, () => new Map<number, Dagen>());
    perRooster[place] = made;
    return made;
  };
  const vraagDagen = (row: number, month: number, { maanden: firsts }: Kwartaal): Dagen => {
    const answer = answerFacts(leervergoedingMaand, {
      maand: firsts[month],
      trap: "1",
      weekrooster: woorden[rooster[row]] ?? gewoonWeekrooster,
      afwezig: 0,
      start: start[row],
      einde: Number.isNaN(einde[row]) ? null : einde[row],
      statuut: statuten[standaard.statuut],
      overeenkomst: soorten[soort[row]],
      uren: 0,
      uurbedrag: zeroCents,
      onbetaaldeVakantie: 0,
      betaaldeVakantie: 0,
      essentieel: null,
    });
    // Of a month outside the agreement that the law does not know, nothing counts.
    const otherwise = maanden.stand[month][row] === buiten ? 0 : Number.NaN;
    return { teBetalen: stap(answer, "betaald", otherwise), mogelijk: stap(answer, "mogelijk", otherwise) };
  };
  /** The timetable of a month of which the amounts due tell none: outside the agreement, by the hour, without step. */
  const dagenIn = (row: number, month: number, kwartaal: Kwartaal): Dagen => {
    const most = room.day - 1;
    const from = Math.max(0, Math.min(start[row] - kwartaal.maanden[month], most));
    const to = einde[row] < kwartaal.einden[month] ? Math.min(kwartaal.einden[month] - einde[row], most) : 0;
    const when = (kwartaal.quarter * everyMonth.length + month) * soorten.length + soort[row];
    const key = (when * room.day + from) * room.day + to;
    const place = of(rooster, row, woorden.length);
    const known = perRooster[place] ?? vanRooster(place);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = vraagDagen(row, month, kwartaal);
    known.set(key, made);
    return made;
  };

  /** The work fraction: as given, else paid timetable days of all timetable days of the quarter's three months. */
  const leesMu = (row: number, kwartaal: Kwartaal): void => {
    if (!Number.isNaN(gegevenMu[row])) {
      mu[row] = gegevenMu[row];
      muGegeven[row] = 1;
      return;
    }
    let paid = 0;
    let possible = 0;
    for (let month = 0; month < everyMonth.length; month++) {
      let days = maanden.betaald[month][row];
      let all = maanden.dagen[month][row];
      if (Number.isNaN(all)) {
        const { teBetalen, mogelijk } = dagenIn(row, month, kwartaal);
        const isAfwezig = maanden.stand[month][row] !== buiten && afwezig[month][row] > 0;
        days = isAfwezig ? teBetalen - afwezig[month][row] : teBetalen;
        all = mogelijk;
      }
      // More absence than days to pay is a slip, from which nothing can be told.
      paid += days < 0 ? Number.NaN : days;
      possible += all;
    }
    mu[row] = factorDown(paid, possible);
  };

  /** Nothing is declared. */
  const zetNiets = (row: number): void => {
    loon[row] = 0;
    for (const values of Object.values(bedragen)) values[row] = 0;
    vast[row] = nietAangegeven;
  };

  let kwartaal: Kwartaal | null = null;
  for (const row of rijen) {
    vast[row] = onleesbaar;
    if (broken[row] || Number.isNaN(quarter[row]) || einde[row] < start[row]) continue;
    if (kwartaal?.quarter !== quarter[row]) kwartaal = kwartaalIn(row);
    vast[row] = nietVanToepassing;
    if (!(start[row] <= kwartaal.laatste) || einde[row] < kwartaal.eerste) continue;
    if (soort[row] === sao) {
      zetNiets(row);
      continue;
    }
    regime[row] = regimeVan(row, kwartaal);
    if (soort[row] === odo) {
      leesLoon(row);
      if (loon[row] === 0) zetNiets(row);
      else vast[row] = odoOnbekend;
      continue;
    }
    if (regime[row] === 0) continue;
    leesLoon(row);
    leesMu(row, kwartaal);
    if (regime[row] !== beperkt && regime[row] !== volledig) {
      const born = birthYear[row];
      vast[row] = Number.isNaN(born) ? zonderGeboorte : oordeelVan([vraagRegime(row, kwartaal, born)]);
      continue;
    }
    const plan = planIn(row, kwartaal);
    plannen[row] = plan;
    vast[row] = Number.isNaN(loon[row]) ? zonderLoon : undefined;
    if (Number.isNaN(loon[row])) continue;
    const fractie = of(mu, row, wholeFactor) as Factor;
    const aantal = of(grootte, row, standaard.werknemers);
    zetAangifte(aangiften, row, plan.wet, loon[row] as Cents, fractie, start[row] as Day, aantal);
  }

  /** What the rules say of a row: asked of the first row of which the same comes, under the same law. */
  const oordeelIn = (row: number): Oordeel => {
    const plan = plannen[row];
    if (vast[row] !== undefined || plan === undefined) return vast[row] ?? onleesbaar;
    const perKlasse = remembered(plan.oordelen, regel[row] ?? null, () => new Map<number, Oordeel>());
    return remembered(perKlasse, klasse[row], () => oordeelVan(Object.values(vraagAlles(vraagVan(row)))));
  };
  const isGerekend = (row: number): boolean => vast[row] === undefined;
  const opengelaten = [
    [status, aannames.statuut],
    [soortWerkgever, aannames.categorie],
    [grootte, aannames.werknemers],
    [streek, aannames.gewest],
  ] as const;
  const aangenomen = (row: number): readonly Text[] => [
    ...opengelaten.filter(([values]) => Number.isNaN(values[row])).map(([, text]) => text),
    ...(muGegeven[row] ? [] : [Number.isNaN(mu[row]) ? aannames.muHeel : aannames.muGeschat]),
    ...(grond[row] === isVerschuldigd ? [aannames.verschuldigd] : []),
  ];
  const isAangenomen = (row: number): boolean =>
    !muGegeven[row] || grond[row] === isVerschuldigd || opengelaten.some(([values]) => Number.isNaN(values[row]));
  return {
    ...{ loon, grond, regime, mu, muGegeven },
    ...bedragen,
    code: (row) => plannen[row]?.wet.code ?? null,
    lijnen: (row) =>
      (regel[row]?.lijnen ?? []).map((lijn) => ({
        naam: zonderPlaats(lijn.naam),
        bedrag: bedragVan(bedragen.basis[row] as Cents, lijn),
        ontbreekt: lijn.ontbreekt,
      })),
    zekerheid: (row) => {
      const { zekerheid } = oordeelIn(row);
      if (!isGerekend(row)) return zekerheid;
      const { vroeg, laat } = regimesVan(row, kwartaalIn(row));
      let zwakste = weakestOf([regime[row] === beperkt ? laat : vroeg], zekerheid);
      if (isAangenomen(row)) zwakste = weaker<Certainty>(zwakste, "assumed");
      if (grond[row] === isVerschuldigd)
        for (const month of everyMonth)
          if (maanden.stand[month][row] !== buiten) zwakste = weaker(zwakste, maanden.zekerheid(row, month));
      return zwakste;
    },
    ontbreekt: (row) => oordeelIn(row).ontbreekt,
    aannames: (row) => (isGerekend(row) ? [...oordeelIn(row).aannames, ...aangenomen(row)] : []),
    antwoorden: (row) =>
      plannen[row] === undefined
        ? geenAntwoord
        : isGerekend(row)
          ? vraagAlles(vraagVan(row))
          : { ...geenAntwoord, code: vraagCode(vraagVan(row)) },
  };
};
