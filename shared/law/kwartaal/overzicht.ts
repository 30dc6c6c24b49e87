import { type Cents, wholeFactor, zeroCents } from "../../base/money.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import { answerFacts } from "../../engine/answer.ts";
import { gewest } from "../../facts/onderneming.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { makeAgreements, mostFirms } from "../../roster/agreements.ts";
import { type Batch, everyMonth, type Values } from "../../roster/batch.ts";
import { codeOf } from "../../roster/column.ts";
import { makeGrown, makePlaces } from "../../roster/grown.ts";
import { makeSums, type Sums } from "../../roster/sums.ts";
import { mentorkorting } from "../rsz/verminderingen/mentor.ts";
import { type Bijdragekolommen, bijdragekolommen } from "./bijdragen.ts";
import { buiten, type Maandkolommen, maandkolommen, nietVan } from "./maanden.ts";
import { measures, type Premiekolommen, premiekolommen, slots } from "./premies.ts";
import { type Correctie, makeTelling } from "./telling.ts";

/** The amounts of a month. */
export const maandbedragen = ["tarief", "verschuldigd", "betaald"] as const;
/** What is reckoned of a quarter from the wage of its three months. */
export const rszbedragen = [
  "bruto",
  "af3000",
  "af6310",
  "netto",
  "vakantie",
  "persoonlijk",
  "werkbonus",
  "lerende",
] as const;
/** The amounts of a learner in a quarter, each in whole cents: they are added up and never rounded again. */
export const bedragen = [...maandbedragen, ...rszbedragen, "premieaandeel", "nettokost"] as const;
export type Bedrag = (typeof bedragen)[number];
export type Maandbedrag = (typeof maandbedragen)[number];

const perKwartaal = maandbedragen.length * everyMonth.length;
/** The place of an amount among the sums of a group: first those of the months, then those of the quarter. */
export const plaatsVan = (bedrag: Bedrag): number => perKwartaal + bedragen.indexOf(bedrag);
export const maandplaats = (bedrag: Maandbedrag, month: number): number =>
  month * maandbedragen.length + maandbedragen.indexOf(bedrag);
/** The place of a right by school year of the quarter and measure. */
export const rechtplaats = (slot: number, measure: number): number => slot * measures.length + measure;

/** The school years a quarter touches: the third has two. */
export const schooljarenVan = (quarter: Quarter): readonly SchoolYear[] => [
  ...new Set([schoolYearOfDay(quarterStart(quarter)), schoolYearOfDay(quarterEnd(quarter))]),
];

/** The learners of a batch in a quarter, as columns. */
export type Lerenden = {
  /** The rows that count. */
  readonly rijen: readonly number[];
  readonly maanden: Maandkolommen;
  readonly bijdragen: Bijdragekolommen;
  readonly premies: Premiekolommen;
  /** The paid amounts of the months. */
  readonly betaald: readonly Values[];
  /** 1 where a wage stands in the place of an allowance: such a row has rights, and no amounts. */
  readonly metLoon: Uint8Array;
  readonly premieaandeel: Values;
  readonly nettokost: Values;
};

/** A group of learners: a firm, an establishment, or all. */
export type Groep = {
  /** The number of the firm or establishment; null where the roster gives none. */
  readonly nummer: number | null;
  readonly rijen: readonly number[];
  readonly lerenden: number;
  /** What is known of an amount, and whether that is all of it. */
  readonly bedrag: (plaats: number) => Som;
  /** The rights to premiums by their place, and how many learners have one. */
  readonly recht: (plaats: number) => Som & { readonly lerenden: number };
  /** The reduction for the mentors of then: of each firm by its learners, a person once; and of all firms together. */
  readonly mentorkorting: Cents | null;
};
export type Som = { readonly bekend: Cents; readonly heel: boolean };

/** A quarter that is being summed. */
export type Optellen = {
  /** The learners of a batch that count in the quarter, null where there are none; `personen`: whom rows are about. */
  readonly add: (batch: Batch, personen: Values) => Lerenden | null;
  readonly close: () => Overzicht;
};

export type Overzicht = {
  readonly quarter: Quarter;
  readonly overgeslagen: number;
  readonly totaal: Groep;
  readonly ondernemingen: readonly Groep[];
  readonly vestigingen: readonly Groep[];
  /** Rights that proved to count elsewhere, or to be open, when all rows were read. */
  readonly correcties: readonly Correctie[];
};

/** Agreements of which a wage stands in the place of an allowance: nothing of it is known, and nothing misses. */
export const metLoon = ["DA", "ODOW"] as const;
const loon: ReadonlySet<number> = new Set(metLoon.map((code) => codeOf(overeenkomst, code)));
const vlaams = codeOf(gewest, "Vlaams");
const geenNummer = -1;

/** Groups in the order in which they first appear. */
const makeGroepen = () => {
  const plaatsen = makePlaces();
  const nummers: (number | null)[] = [];
  const rijen: number[][] = [];
  const begeleid: number[] = [];
  const sommen: Sums = makeSums(perKwartaal + bedragen.length);
  const rechten: Sums = makeSums(slots.length * measures.length);
  const gerechtigd: Sums = makeSums(slots.length * measures.length);
  return {
    sommen,
    rechten,
    gerechtigd,
    rijen,
    begeleid,
    /** The group of a number; rows without one are a group too. */
    van: (nummer: number): number => {
      const plaats = plaatsen.of(Number.isNaN(nummer) ? geenNummer : nummer);
      if (plaats === nummers.length) {
        nummers.push(Number.isNaN(nummer) ? null : nummer);
        rijen.push([]);
        begeleid.push(0);
      }
      return plaats;
    },
    groepen: (korting: (lerenden: number) => Cents | null): readonly Groep[] =>
      nummers.map((nummer, groep) => ({
        nummer,
        rijen: rijen[groep],
        lerenden: rijen[groep].length,
        bedrag: (plaats) => ({
          bekend: sommen.known(groep, plaats) as Cents,
          heel: sommen.isWhole(groep, plaats),
        }),
        recht: (plaats) => ({
          bekend: rechten.known(groep, plaats) as Cents,
          heel: rechten.isWhole(groep, plaats),
          lerenden: gerechtigd.known(groep, plaats),
        }),
        mentorkorting: korting(begeleid[groep]),
      })),
  };
};
type Groepen = ReturnType<typeof makeGroepen>;

/** The premiums' share of a quarter, of all its school years and measures: what is known of it. */
const bekendAandeelVan = ({ schooljaar, aandeel }: Premiekolommen, row: number): number => {
  let som = 0;
  for (const measure of measures)
    for (const slot of slots)
      if (!Number.isNaN(schooljaar[slot][row]) && !Number.isNaN(aandeel[measure][slot][row]))
        som += aandeel[measure][slot][row];
  return som;
};
/** How many parts of it nobody knows. */
const openAandelenVan = ({ schooljaar, aandeel }: Premiekolommen, row: number): number => {
  let open = 0;
  for (const measure of measures)
    for (const slot of slots)
      if (!Number.isNaN(schooljaar[slot][row]) && Number.isNaN(aandeel[measure][slot][row])) open++;
  return open;
};
/** What is known of a share, where no part of it is open. */
type Stand = { readonly deel: number; readonly open: number };
const heelDeel = ({ deel, open }: Stand): number => (open > 0 ? Number.NaN : deel);

/** Adds the learners of a quarter up, batch by batch. */
export const makeOptellen = (quarter: Quarter): Optellen => {
  const alles = makeGroepen();
  const ondernemingen = makeGroepen();
  const vestigingen = makeGroepen();
  const overeenkomsten = makeAgreements();
  const telling = makeTelling();
  let overgeslagen = 0;
  /** Persons of a firm that its mentors guide. */
  const begeleiden = makePlaces();
  /** Of each learner the row, the groups in which it was counted, and its cost: a right may still be corrected. */
  const geteld = {
    rij: makeGrown("small"),
    firma: makeGrown("small"),
    plek: makeGrown("small"),
    /** The cost before premiums. */
    kost: makeGrown("any"),
    /** What is known of the premiums' share, and how many parts of it are not. */
    deel: makeGrown("any"),
    open: makeGrown("small"),
    metLoon: makeGrown("small"),
  };

  /** Whether a row tells of somebody new who is guided in Flanders; of whom nobody knows, each row is somebody new. */
  const isBegeleid = (streek: number, persoon: number, firmaplaats: number): boolean => {
    if (!Number.isNaN(streek) && streek !== vlaams) return false;
    if (persoon < 0) return true;
    const before = begeleiden.count;
    return begeleiden.of(persoon * mostFirms + firmaplaats) === before;
  };

  const telMaanden = (groepen: Groepen, groep: number, lerenden: Lerenden, row: number): void => {
    const { maanden, betaald } = lerenden;
    for (const month of everyMonth) {
      const stand = maanden.stand[month][row];
      if (stand === buiten || stand === nietVan) continue;
      const waarden = [maanden.tarief[month][row], maanden.verschuldigd[month][row], betaald[month][row]];
      for (let place = 0; place < waarden.length; place++) {
        groepen.sommen.add(groep, month * maandbedragen.length + place, waarden[place]);
        groepen.sommen.add(groep, perKwartaal + place, waarden[place]);
      }
    }
  };
  const telKwartaal = (groepen: Groepen, groep: number, lerenden: Lerenden, row: number): void => {
    const eerste = perKwartaal + maandbedragen.length;
    for (let place = 0; place < rszbedragen.length; place++)
      groepen.sommen.add(groep, eerste + place, lerenden.bijdragen[rszbedragen[place]][row]);
    groepen.sommen.add(groep, plaatsVan("premieaandeel"), lerenden.premieaandeel[row]);
    groepen.sommen.add(groep, plaatsVan("nettokost"), lerenden.nettokost[row]);
  };
  const telRechten = (groepen: Groepen, groep: number, { premies }: Lerenden, row: number): void => {
    for (const slot of slots) {
      if (Number.isNaN(premies.schooljaar[slot][row])) continue;
      for (let measure = 0; measure < measures.length; measure++) {
        const bedrag = premies.bedrag[measures[measure]][slot][row];
        groepen.rechten.add(groep, rechtplaats(slot, measure), bedrag);
        if (bedrag > 0) groepen.gerechtigd.add(groep, rechtplaats(slot, measure), 1);
      }
    }
  };

  /** Takes a right that counts elsewhere, or is open, out of the sums in which it was counted. */
  const corrigeer = (correcties: readonly Correctie[]): void => {
    const plaatsen = new Map<number, number>();
    const rijen = new Set(correcties.map(({ row }) => row));
    const rij = geteld.rij.values();
    for (let place = 0; place < rij.length; place++) if (rijen.has(rij[place])) plaatsen.set(rij[place], place);
    /** The premiums' share of a row, as it stands after the corrections before. */
    const standen = new Map<number, Stand>();
    for (const { row, slot, measure, bedrag, eigen, aandeel } of correcties) {
      const place = plaatsen.get(row);
      if (place === undefined) continue;
      const stand = standen.get(row) ?? { deel: geteld.deel.values()[place], open: geteld.open.values()[place] };
      const wasOpen = Number.isNaN(eigen);
      const nieuw = {
        deel: wasOpen ? stand.deel : stand.deel - aandeel,
        open: stand.open + Number(bedrag === null) - Number(wasOpen),
      };
      standen.set(row, nieuw);
      const [had, keeps] = [heelDeel(stand), heelDeel(nieuw)];
      const kost = geteld.kost.values()[place];
      const inGroepen = [
        [alles, alles.van(geenNummer)],
        [ondernemingen, geteld.firma.values()[place]],
        [vestigingen, geteld.plek.values()[place]],
      ] as const;
      const recht = rechtplaats(slot, measures.indexOf(measure));
      for (const [groepen, groep] of inGroepen) {
        groepen.rechten.replace(groep, recht, eigen, bedrag ?? Number.NaN);
        if (eigen > 0) groepen.gerechtigd.replace(groep, recht, 1, 0);
        if (geteld.metLoon.values()[place] > 0) continue;
        groepen.sommen.replace(groep, plaatsVan("premieaandeel"), had, keeps);
        groepen.sommen.replace(groep, plaatsVan("nettokost"), kost - had, kost - keeps);
      }
    }
  };

  /** The rows of the batch that count in the quarter. */
  const tellende = (batch: Batch, { stand }: Maandkolommen, personen: Values): readonly number[] => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const firma = batch.values("onderneming");
    const rijen: number[] = [];
    for (let row = 0; row < batch.rows; row++) {
      if (batch.quarter[row] !== quarter && !(batch.broken[row] && Number.isNaN(batch.quarter[row]))) continue;
      if (batch.blank[row]) continue;
      if (batch.broken[row] || einde[row] < start[row]) overgeslagen++;
      else if (everyMonth.some((month) => stand[month][row] !== buiten))
        if (overeenkomsten.isSecond(personen[row], firma[row], start[row])) overgeslagen++;
        else rijen.push(row);
    }
    return rijen;
  };

  return {
    add: (batch, personen) => {
      const maanden = maandkolommen(batch);
      const rijen = tellende(batch, maanden, personen);
      if (rijen.length === 0) return null;
      const bijdragen = bijdragekolommen(batch, rijen);
      const premies = premiekolommen(batch, rijen);
      const lerenden: Lerenden = {
        rijen,
        maanden,
        bijdragen,
        premies,
        betaald: everyMonth.map((month) => batch.monthly("leervergoeding", month)),
        metLoon: batch.codes(),
        premieaandeel: batch.numbers(),
        nettokost: batch.numbers(),
      };
      const firma = batch.values("onderneming");
      const vestiging = batch.values("vestiging");
      const streek = batch.values("gewest");
      const soort = batch.values("overeenkomst");
      const mee = batch.codes();
      for (const row of lerenden.rijen) {
        mee[row] = 1;
        const heeftLoon = loon.has(soort[row]);
        if (heeftLoon) lerenden.metLoon[row] = 1;
        const deel = bekendAandeelVan(premies, row);
        const open = openAandelenVan(premies, row);
        const kost = bijdragen.loon[row] + bijdragen.netto[row] + bijdragen.vakantie[row];
        lerenden.premieaandeel[row] = open > 0 ? Number.NaN : deel;
        lerenden.nettokost[row] = kost - lerenden.premieaandeel[row];
        const [firmaplaats, plek] = [ondernemingen.van(firma[row]), vestigingen.van(vestiging[row])];
        geteld.rij.push(batch.first + row);
        geteld.firma.push(firmaplaats);
        geteld.plek.push(plek);
        geteld.kost.push(kost);
        geteld.deel.push(deel);
        geteld.open.push(open);
        geteld.metLoon.push(heeftLoon ? 1 : 0);
        if (isBegeleid(streek[row], personen[row], firmaplaats)) ondernemingen.begeleid[firmaplaats]++;
        const inGroepen = [
          [alles, alles.van(geenNummer)],
          [ondernemingen, firmaplaats],
          [vestigingen, plek],
        ] as const;
        for (const [groepen, groep] of inGroepen) {
          groepen.rijen[groep].push(batch.first + row);
          telRechten(groepen, groep, lerenden, row);
          if (heeftLoon) continue;
          telMaanden(groepen, groep, lerenden, row);
          telKwartaal(groepen, groep, lerenden, row);
        }
      }
      telling.add(batch, premies, personen, mee);
      return lerenden;
    },
    close: () => {
      const correcties = telling.close();
      if (correcties.length > 0) corrigeer(correcties);
      const kortingen = new Map<number, Cents | null>();
      const korting = (leerlingen: number): Cents | null => {
        if (leerlingen === 0) return zeroCents;
        const known = kortingen.get(leerlingen);
        if (known !== undefined) return known;
        const made = answerFacts(mentorkorting, { leerlingen, kwartaal: quarter, mu: wholeFactor });
        kortingen.set(leerlingen, made.result as Cents | null);
        return made.result as Cents | null;
      };
      const firmas = ondernemingen.groepen(korting);
      const samen = firmas.reduce<Cents | null>(
        (som, { mentorkorting: een }) => (som === null || een === null ? null : ((som + een) as Cents)),
        zeroCents,
      );
      // A quarter without learners has a total too.
      alles.van(geenNummer);
      const [totaal] = alles.groepen(() => samen);
      return {
        quarter,
        overgeslagen,
        totaal,
        ondernemingen: firmas,
        vestigingen: vestigingen.groepen(() => null),
        correcties,
      };
    },
  };
};
