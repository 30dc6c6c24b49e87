import type { Certainty } from "../../base/certainty.ts";
import { addDays, type Day } from "../../base/day.ts";
import type { Language, Text } from "../../base/text.ts";
import { firstDayOf, type Parameter } from "../../engine/parameter.ts";
import { achtereen, alsZin, dag, metEenheid, vul } from "./geschreven.ts";
import {
  bronVan,
  type Cijfer,
  type Rij,
  sprekend,
  type Tijdvak,
  tijdvakken,
  valtIn,
  zekerVan,
  zwakste,
} from "./rij.ts";

/** What came in the place of something: its name, the figure whose days are its days, and what came after it. */
export type Opvolger = {
  readonly naam: Text;
  readonly cijfer: Cijfer;
  readonly nu: Text;
  readonly daarna?: Opvolger;
};

/** Words that are made of figures, and how sure they are. */
export type Gemaakt = { readonly tekst: Text; readonly zekerheid: Certainty };

/** The words a topic is found by: those of a language, and those that are the same in all. */
export type Woorden = Readonly<Partial<Record<Language | "alle", readonly string[]>>>;

/** What held before something, while the figure of it was in force. */
export type Voorganger = { readonly cijfer: Cijfer; readonly nu: Text };

/** Something brochures speak of: the words it is found by, when it held, and what is to be said of it. */
export type Onderwerp = {
  readonly woorden: Woorden;
  readonly bewering: Text;
  /** The figure whose days are the days of the claim. */
  readonly tijd: Cijfer;
  /** The day on which the claim began, where it is a figure of its own: unknown as long as nobody knows it. */
  readonly begin?: Parameter<Day>;
  /** A claim that never was right, whatever the day. */
  readonly nooit?: true;
  /** The figures that sentences name: `{naam}`, and its days `{naamVan}`, `{naamTot}`, `{naamNa}`. */
  readonly cijfers?: Readonly<Record<string, Cijfer>>;
  /** Words that sentences name and that no figure holds, but that are made of figures. */
  readonly gemaakt?: Readonly<Record<string, (datum: Day) => Gemaakt>>;
  readonly uitleg: Text;
  /** What holds on the day; where the claim holds itself it may be left out. */
  readonly nu?: Text;
  readonly opvolger?: Opvolger;
  readonly voorganger?: Voorganger;
  /** Whether the sentences say already what is remarked with the figure. */
  readonly zonderOpmerking?: true;
  /** Days by which the topic is found, besides its own first and last: days that are figures, or those of a figure. */
  readonly dagen?: readonly Cijfer[];
};

/** The stretches of a claim: where its figure has a value other than no. */
const tijdvakkenVan = ({ parameter, key, deel }: Cijfer): readonly Tijdvak[] => {
  const known = tijdvakken(parameter, key).filter(({ value }) => value !== null && value !== false);
  return deel === undefined ? known : deel === "eerste" ? known.slice(0, 1) : known.slice(1);
};

/** The value that a sentence names: that of the day, or else the last one known before it. */
const genoemd = (cijfer: Cijfer, datum: Day): Tijdvak | undefined => {
  const all = tijdvakkenVan(cijfer);
  return all.filter(({ van }) => van <= datum).at(-1) ?? all[0];
};

/** The words for a name in a sentence of a topic. */
const woordenVoor = ({ cijfers = {}, gemaakt = {} }: Onderwerp, datum: Day): Readonly<Record<string, Text>> => {
  const made: Record<string, Text> = {};
  for (const [name, cijfer] of Object.entries(cijfers)) {
    const tijdvak = genoemd(cijfer, datum);
    if (tijdvak === undefined) continue;
    made[name] = metEenheid(tijdvak.value, cijfer.parameter.unit);
    made[`${name}Van`] = dag(tijdvak.van);
    made[`${name}Tot`] = dag(tijdvak.tot);
    made[`${name}Na`] = dag(tijdvak.tot && addDays(tijdvak.tot, 1));
  }
  for (const [name, make] of Object.entries(gemaakt)) made[name] = make(datum).tekst;
  return made;
};

/** How sure the figures and words are that a topic names. */
export const zekerheidVan = ({ cijfers = {}, gemaakt = {} }: Onderwerp, datum: Day): Certainty =>
  [
    ...Object.values(cijfers).map((cijfer) => {
      const tijdvak = genoemd(cijfer, datum);
      return tijdvak === undefined ? null : zekerVan(tijdvak, datum);
    }),
    ...Object.values(gemaakt).map((make) => make(datum).zekerheid),
  ].reduce<Certainty>(zwakste, "published");

const ditGeldt: Text = { nl: "dit geldt", fr: "cela vaut", en: "this holds" };
const nogNiet: Text = {
  nl: "nog niet: pas vanaf {van}",
  fr: "pas encore : seulement à partir du {van}",
  en: "not yet: only from {van}",
};
const eerst: Text = {
  nl: "{nogNiet}; toen: {toen}",
  fr: "{nogNiet} ; alors : {toen}",
  en: "{nogNiet}; until then: {toen}",
};
const nietMeer: Text = {
  nl: "bestaat niet meer; laatste dag {tot}",
  fr: "n’existe plus ; dernier jour {tot}",
  en: "no longer exists; last day {tot}",
};
const daartussen: Text = {
  nl: "niets: de laatste dag was {tot}, en {naam} begint pas op {begin}",
  fr: "rien : le dernier jour était le {tot}, et {naam} ne commence que le {begin}",
  en: "nothing: the last day was {tot}, and {naam} only begins on {begin}",
};
const onbekend: Text = {
  nl: "onbekend: geen bron gevonden",
  fr: "inconnu : aucune source trouvée",
  en: "unknown: no source found",
};

/** What holds on the day in the place of a claim that does not. */
const nuVan = (onderwerp: Onderwerp, datum: Day, van: Day, tot: Day | null, geldt: boolean): Text => {
  const { nu, opvolger } = onderwerp;
  const words = { ...woordenVoor(onderwerp, datum), van: dag(van), tot: dag(tot) };
  if (datum < van) return voorheen(onderwerp, datum, words);
  if (geldt) return vul(nu ?? ditGeldt, words);
  if (opvolger === undefined) return vul(nu ?? nietMeer, words);
  return naOpvolger(opvolger, datum, words);
};

/** What held before a claim did: nothing, or what its predecessor says. */
const voorheen = ({ voorganger }: Onderwerp, datum: Day, words: Readonly<Record<string, Text>>): Text => {
  const gezegd = vul(nogNiet, words);
  return voorganger !== undefined && tijdvakkenVan(voorganger.cijfer).some((one) => valtIn(one, datum))
    ? vul(eerst, { nogNiet: gezegd, toen: vul(voorganger.nu, words) })
    : gezegd;
};

/** The successor that holds on the day; between two of them there was nothing. */
const naOpvolger = (opvolger: Opvolger, datum: Day, words: Readonly<Record<string, Text>>): Text => {
  const { cijfer, naam, nu, daarna } = opvolger;
  const all = tijdvakkenVan(cijfer);
  const begin = all[0]?.van ?? firstDayOf(cijfer.parameter);
  if (datum < begin) return vul(daartussen, { ...words, naam, begin: dag(begin) });
  const einde = all.at(-1)?.tot ?? null;
  return daarna !== undefined && einde !== null && datum > einde
    ? naOpvolger(daarna, datum, { ...words, tot: dag(einde) })
    : vul(nu, words);
};

/** The sentences of a topic, for a day. */
export const uitlegVan = (onderwerp: Onderwerp, datum: Day): Text =>
  vul(onderwerp.uitleg, woordenVoor(onderwerp, datum));

/** What came in the place of a topic, for a row about one of its figures. */
export const opvolging = (onderwerp: Onderwerp, datum: Day): Text | null => {
  const all = tijdvakkenVan(onderwerp.tijd);
  const last = all.at(-1);
  if (onderwerp.opvolger === undefined || last === undefined || last.tot === null || datum <= last.tot) return null;
  return nuVan(onderwerp, datum, all[0].van, last.tot, false);
};

/** The first and last day of a claim; null where it never was right, nobody knows it, or it goes on. */
export const dagenVan = ({ tijd, nooit, begin }: Onderwerp): readonly (Day | null)[] => {
  const all = nooit ? [] : tijdvakkenVan(tijd);
  const van = begin === undefined ? all[0]?.van : begin.entries.at(-1)?.value;
  return [van ?? null, all.at(-1)?.tot ?? null];
};

/** A topic as a row. */
export const rijVan = (onderwerp: Onderwerp, datum: Day): Rij => {
  const { tijd, bewering, nooit, begin, zonderOpmerking } = onderwerp;
  const all = tijdvakkenVan(tijd);
  const [van, tot] = dagenVan(onderwerp);
  const words = woordenVoor(onderwerp, datum);
  // Inside its days the figure itself may be unknown.
  const gat = tijdvakken(tijd.parameter, tijd.key).find((one) => one.value === null && valtIn(one, datum));
  const nearest = all.find((tijdvak) => valtIn(tijdvak, datum)) ?? genoemd(tijd, datum);
  const told = gat ?? nearest ?? tijdvakken(tijd.parameter, tijd.key)[0];
  const entry = sprekend(gat && nearest && nearest.van <= datum ? nearest : told, datum);
  // Nobody knows whether it held before the first day that is taken for it.
  const vroeger = begin !== undefined && van === null && datum < told.van;
  const geldt = gat || vroeger ? null : nearest !== undefined && valtIn(nearest, datum) && nooit !== true;
  const remark = gat ? gat.entries[0].note : zonderOpmerking ? null : entry.note;
  return {
    bewering: vul(bewering, words),
    van,
    tot: gat && nearest ? nearest.tot : tot,
    geldt,
    nu: geldt === null ? onbekend : nuVan(onderwerp, datum, all[0]?.van ?? told.van, all.at(-1)?.tot ?? null, geldt),
    uitleg: achtereen(vul(onderwerp.uitleg, words), alsZin(remark)),
    artikel: entry.article,
    bron: bronVan(entry),
    zekerheid:
      entry.value === null ? "unknown" : zwakste(zekerVan(nearest ?? told, datum), zekerheidVan(onderwerp, datum)),
  };
};
