import { amount, date, dates, type ParameterFile, share, term, terms, yes } from "../../engine/parameter.ts";
import afwezigheidFile from "./afwezigheid.json" with { type: "json" };
import decreetFile from "./decreet.json" with { type: "json" };
import inhalenFile from "./inhalen.json" with { type: "json" };
import kinderbijslagGrensFile from "./kinderbijslag-grens.json" with { type: "json" };
import mentorkortingVlaamsFile from "./mentorkorting-vlaams.json" with { type: "json" };
import onderlingOverlegFile from "./onderling-overleg.json" with { type: "json" };
import sanctiesFile from "./sancties.json" with { type: "json" };
import stemmingFile from "./stemming.json" with { type: "json" };
import uurminimumAandeelFile from "./uurminimum-aandeel.json" with { type: "json" };
import sectorFile from "./vakantieweken-sector.json" with { type: "json" };
import zevendeJaarFile from "./vakantieweken-zevende-jaar.json" with { type: "json" };
import vakantiewekenZevendeJaarVanafFile from "./vakantieweken-zevende-jaar-vanaf.json" with { type: "json" };
import vakantiewerkFile from "./vakantiewerk.json" with { type: "json" };
import verklaringOpEerFile from "./verklaring-op-eer.json" with { type: "json" };
import voltijdsFile from "./voltijds.json" with { type: "json" };
import woonWerkverkeerFile from "./woon-werkverkeer.json" with { type: "json" };

/** Days that brochures confuse: the draft, the decree, the executive order, and the vote. */
export const decreet = dates(decreetFile as ParameterFile);
export const stemming = date(stemmingFile as ParameterFile);
/** Exceptions to being free in all school holidays. */
export const vakantiewekenZevendeJaar = term(zevendeJaarFile as ParameterFile);
export const vakantiewekenSector = terms(sectorFile as ParameterFile);
/** The day on which the exception of the seventh year began: nobody knows it. */
export const vakantiewekenZevendeJaarVanaf = date(vakantiewekenZevendeJaarVanafFile as ParameterFile);
/** Since when the reduction for mentors, which was federal before, is Flemish. */
export const mentorkortingVlaams = yes(mentorkortingVlaamsFile as ParameterFile);
/** What brochures say of an agreement and its allowance, and no other function asks for. */
export const voltijds = yes(voltijdsFile as ParameterFile);
export const woonWerkverkeer = yes(woonWerkverkeerFile as ParameterFile);
export const vakantiewerk = yes(vakantiewerkFile as ParameterFile);
export const inhalen = yes(inhalenFile as ParameterFile);
export const onderlingOverleg = yes(onderlingOverlegFile as ParameterFile);
export const afwezigheid = yes(afwezigheidFile as ParameterFile);
/** Amounts that a text names and nobody has to reckon with. */
export const uurminimumAandeel = share(uurminimumAandeelFile as ParameterFile);
export const kinderbijslagGrens = amount(kinderbijslagGrensFile as ParameterFile);
/** What brochures say of a recognition besides its conditions. */
export const verklaringOpEer = yes(verklaringOpEerFile as ParameterFile);
export const sancties = yes(sanctiesFile as ParameterFile);
