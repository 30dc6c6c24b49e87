import { date, dates, type ParameterFile, term, terms } from "../../engine/parameter.ts";
import decreetFile from "./decreet.json" with { type: "json" };
import stemmingFile from "./stemming.json" with { type: "json" };
import sectorFile from "./vakantieweken-sector.json" with { type: "json" };
import zevendeJaarFile from "./vakantieweken-zevende-jaar.json" with { type: "json" };

/** Days that brochures confuse: the draft, the decree, the executive order, and the vote. */
export const decreet = dates(decreetFile as ParameterFile);
export const stemming = date(stemmingFile as ParameterFile);
/** Exceptions to being free in all school holidays. */
export const vakantiewekenZevendeJaar = term(zevendeJaarFile as ParameterFile);
export const vakantiewekenSector = terms(sectorFile as ParameterFile);
