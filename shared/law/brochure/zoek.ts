import type { Day } from "../../base/day.ts";
import { withoutNumbers } from "../../base/masked.ts";
import { euroOf } from "../../base/money.ts";
import { nearest } from "../../base/nearest.ts";
import { inEach, same, type Text } from "../../base/text.ts";
import { type Parameter, units } from "../../engine/parameter.ts";
import { mostRows } from "../../facts/brochure.ts";
import { achtereen, dag, vul } from "./geschreven.ts";
import { alsWoorden, type Getal, inhoudVan, lees } from "./lees.ts";
import { type Onderwerp, rijVan } from "./onderwerp.ts";
import { type Rij, tijdvakken, valtIn } from "./rij.ts";
import { type Tarief, tariefRij, tarieven } from "./tarieven.ts";
import { centenVan, cijferRij, type Treffer, treffers } from "./zoek-cijfer.ts";
import { alleWoorden, inWoord, onderwerpenIn, onderwerpVan, termen } from "./zoek-onderwerp.ts";

/** What is looked in: every figure, and every tariff. */
type Boek = { readonly parameters: readonly Parameter[]; readonly tarieven: readonly Tarief[] };

/** Amounts written without their cents: the tariffs that begin with the same euros. */
const afgekapt = (alle: readonly Tarief[], { eenheid, lezingen }: Getal): readonly Tarief[] =>
  eenheid === null || eenheid === "euro"
    ? alle.filter(({ bedrag }) => lezingen.includes(String(euroOf(bedrag)).split(".")[0]))
    : [];

/** What was found for one number; `vaag` where it had neither unit nor decimals, and so can mean many things. */
type Gevonden = {
  readonly getal: Getal;
  readonly vaag: boolean;
  readonly tarieven: readonly Tarief[];
  readonly treffers: readonly Treffer[];
};
const opgezocht = ({ parameters, tarieven: alle }: Boek, getal: Getal, vaag: boolean): Gevonden => {
  const cents = centenVan(getal);
  const exact = alle.filter(({ bedrag }) => cents.has(bedrag));
  const figures = treffers(parameters, getal);
  const isBedrag = exact.length > 0 || figures.some(({ parameter }) => parameter.kind === "euro");
  return { getal, vaag, tarieven: isBedrag ? exact : afgekapt(alle, getal), treffers: figures };
};
const isLeeg = ({ tarieven: ours, treffers: theirs }: Gevonden): boolean => ours.length + theirs.length === 0;

/** A number is looked up in each way it can be read; a space in it may part two numbers. */
const gezocht = (boek: Boek, getal: Getal): readonly Gevonden[] => {
  const found = getal.lezingen.map((lezing, place) =>
    opgezocht(boek, { ...getal, lezingen: [lezing] }, place > 0 || (getal.eenheid === null && !/[.]/.test(lezing))),
  );
  return getal.delen.length > 0 && found.every(isLeeg) ? getal.delen.flatMap((deel) => gezocht(boek, deel)) : found;
};

/** A topic that was found says it already, where its figure never had another value. */
const isVerteld = ({ parameter }: Treffer, found: readonly Onderwerp[]): boolean =>
  found.some(({ tijd }) => tijd.parameter === parameter) &&
  parameter.keys === null &&
  tijdvakken(parameter).length === 1;

/** Whether a topic names a figure, or takes its days from it. */
const gaatOver = ({ tijd, cijfers = {} }: Onderwerp, parameter: Parameter): boolean =>
  [tijd, ...Object.values(cijfers)].some((one) => one.parameter === parameter);

/** Words that begin alike are of one family; a long one may be part of a longer one. */
const begin = (word: string): string => /^[a-z]{5}/.exec(word)?.[0] ?? word;
const isLang = (word: string): boolean => /^[a-z]{6,}$/.test(word);
const verwant = (one: string, other: string): boolean =>
  begin(one) === begin(other) || (isLang(one) && isLang(other) && (one.includes(other) || other.includes(one)));

/** Whether a word that was typed says that its number is that of a figure; without words the number is enough. */
const wijst = (inhoud: readonly string[], { parameter, sleutels }: Treffer, found: readonly Onderwerp[]): boolean => {
  if (inhoud.length === 0 || found.some((one) => gaatOver(one, parameter))) return true;
  const onderwerp = onderwerpVan(parameter);
  const names = [
    parameter.id,
    ...Object.values(parameter.name),
    ...sleutels,
    ...(onderwerp ? alleWoorden(onderwerp) : []),
  ];
  const all = names.flatMap((name) => alsWoorden(name).trim().split(" "));
  return inhoud.some((word) => all.some((other) => other !== "" && verwant(word, other)));
};

/** A topic that holds, though the number typed with it is one that its figure does not have on the day. */
const isWeerlegd = (onderwerp: Onderwerp, hits: readonly Treffer[], datum: Day): boolean => {
  const own = hits.filter(({ parameter }) => parameter.keys === null && parameter === onderwerp.tijd.parameter);
  return (
    own.length > 0 && own.every(({ tijdvak }) => !valtIn(tijdvak, datum)) && rijVan(onderwerp, datum).geldt === true
  );
};

const alleenGetal: Text = {
  nl: "Alleen het getal komt overeen: niets zegt dat dit cijfer bedoeld is met “{woorden}”.",
  fr: "Seul le nombre correspond : rien ne dit que « {woorden} » désigne ce chiffre.",
  en: "The number alone matches: nothing says that “{woorden}” means this figure.",
};
/** A figure that was found by its number alone is not confirmed. */
const onbevestigd = (rij: Rij, inhoud: readonly string[]): Rij => ({
  ...rij,
  geldt: rij.geldt === true ? null : rij.geldt,
  uitleg: achtereen(vul(alleenGetal, { woorden: same(inhoud.join(" ")) }), rij.uitleg),
});

/** The figures for numbers of one kind: those of the topics found, of other topics, and the rest. */
const cijfersIn = (gevonden: readonly Gevonden[], found: readonly Onderwerp[]): readonly Treffer[] => {
  const all = new Map(gevonden.flatMap(({ treffers: some }) => some.map((one) => [sleutelVan(one), one])));
  const noemt = ({ cijfers = {} }: Onderwerp, parameter: Parameter): boolean =>
    Object.values(cijfers).some((one) => one.parameter === parameter);
  const rang = ({ parameter }: Treffer): number =>
    (found.some((one) => noemt(one, parameter)) ? 0 : 1) + (onderwerpVan(parameter) === null ? 1 : 0);
  return [...all.values()].filter((one) => !isVerteld(one, found)).sort((one, other) => rang(one) - rang(other));
};
const sleutelVan = ({ parameter, tijdvak, sleutels }: Treffer): string =>
  [parameter.id, tijdvak.van, ...sleutels].join(" ");

const alsRij = (one: Tarief | Onderwerp | Treffer, datum: Day): Rij => {
  if ("trap" in one) return tariefRij(one, datum);
  return "tijdvak" in one ? cijferRij(one, datum) : rijVan(one, datum);
};

/** The amount of the law that comes nearest to one that it does not hold. */
const dichtst = ({ parameters, tarieven: alle }: Boek, getal: Getal, datum: Day): Rij | null => {
  const cents = [...centenVan(getal)];
  const euros = parameters
    .filter(({ unit }) => units[unit] === "euro")
    .flatMap((parameter) =>
      (parameter.keys ?? [undefined]).flatMap((key) =>
        tijdvakken(parameter, key).map(
          (tijdvak): Treffer => ({ parameter, sleutels: key === undefined ? [] : [key], tijdvak }),
        ),
      ),
    )
    .filter(({ tijdvak }) => typeof tijdvak.value === "number");
  const ver = (amount: number): number => Math.min(...cents.map((one) => Math.abs(one - amount)));
  const all = [
    ...alle.map((one) => ({ one, ver: ver(one.bedrag) })),
    ...euros.map((one) => ({ one, ver: ver(one.tijdvak.value as number) })),
  ].sort((one, other) => one.ver - other.ver);
  if (cents.length === 0 || all.length === 0) return null;
  const [{ one }] = all;
  return alsRij(one, datum);
};

const nergens: Text = {
  nl: "“{gezocht}”: niets gevonden",
  fr: "« {gezocht} » : rien trouvé",
  en: "“{gezocht}”: nothing found",
};
const dichtbij: Text = {
  nl: "Het dichtst erbij: {bewering} ({van} tot {tot}).",
  fr: "Le plus proche : {bewering} ({van} au {tot}).",
  en: "The nearest: {bewering} ({van} to {tot}).",
};
const watTypen: Text = {
  nl: "Typ een bedrag (648,30), een getal met eenheid (40 %, 6 maanden), een code (6310), een dag (1/07/2023) of een term, zoals {woorden}.",
  fr: "Saisissez un montant (648,30), un nombre avec son unité (40 %, 6 mois), un code (6310), un jour (1/07/2023) ou un terme, comme {woorden}.",
  en: "Type an amount (648,30), a number with its unit (40 %, 6 months), a code (6310), a day (1/07/2023) or a term, such as {woorden}.",
};

/** The terms that come nearest to a word; for a number there is nothing to come near to, but an example. */
const voorstellen = (getypt: string, words: readonly string[]): string =>
  /[a-z]/i.test(getypt) ? nearest(getypt, words).join(", ") : words[0];

/** A row that says that nothing was found, what comes near, and what can be typed. */
const nietsRij = (getypt: string, near: Rij | null): Rij => ({
  bewering: vul(nergens, { gezocht: same(withoutNumbers(getypt)) }),
  van: null,
  tot: null,
  geldt: null,
  nu: same(""),
  uitleg: achtereen(
    near && vul(dichtbij, { bewering: near.bewering, van: dag(near.van), tot: dag(near.tot) }),
    vul(watTypen, { woorden: inEach((language) => voorstellen(getypt, termen(language))) }),
  ),
  artikel: "",
  bron: "",
  zekerheid: "unknown",
});

const nogMeer: Text = {
  nl: "nog {aantal} rijen",
  fr: "encore {aantal} lignes",
  en: "{aantal} more rows",
};
const nauwer: Text = {
  nl: "Zet er een eenheid bij (€, %, maanden, dagen) of zoek minder tegelijk.",
  fr: "Ajoutez une unité (€, %, mois, jours) ou cherchez moins à la fois.",
  en: "Add a unit (€, %, months, days) or look up less at once.",
};
const meerRij = (aantal: number): Rij => ({
  bewering: vul(nogMeer, { aantal: same(String(aantal)) }),
  van: null,
  tot: null,
  geldt: null,
  nu: same(""),
  uitleg: nauwer,
  artikel: "",
  bron: "",
  zekerheid: "unknown",
});

/** A year on its own says nothing, and needs no row that says so. */
const isJaar = ({ getypt, eenheid }: Getal): boolean => eenheid === null && /^(?:19|20)\d{2}$/.test(getypt);

/** Whether a bare number is but a part of a word that was found, as the 2 of “model 2”. */
const isDeel = ({ getal, vaag }: Gevonden, found: readonly Onderwerp[]): boolean =>
  vaag && inWoord(getal.getypt, found);

/** A bare number of one or two digits is in a sentence a page, an item or an age rather than an amount. */
const isKlein = ({ getypt, eenheid }: Getal): boolean => eenheid === null && /^\d{1,2}$/.test(getypt);

const nietGevonden = (
  boek: Boek,
  getallen: readonly Getal[],
  found: readonly Onderwerp[],
  datum: Day,
): readonly Rij[] =>
  getallen
    .filter((getal) => !isJaar(getal) && !inWoord(getal.getypt, found))
    .filter((getal) => gezocht(boek, getal).every(isLeeg))
    .map((getal) => nietsRij(getal.metEenheid, dichtst(boek, getal, datum)));

/** What was found, and how many rows it is. */
export type Uitkomst = { readonly rijen: readonly Rij[]; readonly aantal: number };

/** Everything a text says that the law knows of, what fits best first. */
export const zoek = (parameters: readonly Parameter[], tekst: string, datum: Day): Uitkomst => {
  const gelezen = lees(tekst);
  const boek: Boek = { parameters, tarieven: gelezen.getallen.length > 0 ? tarieven() : [] };
  const found = onderwerpenIn(gelezen);
  const alleen = found.length === 0 && gelezen.getallen.every(isKlein);
  const getallen = alleen ? gelezen.getallen : gelezen.getallen.filter((getal) => !isKlein(getal));
  const gevonden = getallen.flatMap((getal) => gezocht(boek, getal)).filter((one) => !isDeel(one, found));
  const inhoud = inhoudVan(gelezen);
  const bedoeld = (one: Treffer): boolean => wijst(inhoud, one, found);
  const hits = [false, true].flatMap((isVaag) =>
    cijfersIn(
      gevonden.filter(({ vaag }) => vaag === isVaag),
      found,
    ),
  );
  const all = [
    ...[
      ...new Set(gevonden.flatMap(({ tarieven: tariffs }) => tariffs)),
      ...found.filter((one) => !isWeerlegd(one, hits, datum)),
      ...hits.filter(bedoeld),
    ].map((one) => alsRij(one, datum)),
    ...hits.filter((one) => !bedoeld(one)).map((one) => onbevestigd(cijferRij(one, datum), inhoud)),
  ];
  const niets = nietGevonden(boek, getallen, found, datum);
  const rijen = [...all, ...niets];
  if (rijen.length === 0) return { rijen: [nietsRij(tekst, null)], aantal: 0 };
  if (rijen.length <= mostRows) return { rijen, aantal: all.length };
  const getoond = mostRows - 1;
  return { rijen: [...rijen.slice(0, getoond), meerRij(rijen.length - getoond)], aantal: all.length };
};
