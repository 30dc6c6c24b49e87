import { amount, amounts, type ParameterFile, term, yes, yesses } from "../../../engine/parameter.ts";
import aanvraagFile from "./aanvraag.json" with { type: "json" };
import aanvullendFile from "./aanvullend.json" with { type: "json" };
import bedragFile from "./bedrag.json" with { type: "json" };
import eersteAanvraagFile from "./eerste-aanvraag.json" with { type: "json" };
import geplandFile from "./gepland.json" with { type: "json" };
import gewestFile from "./gewest.json" with { type: "json" };
import leeftijdFile from "./leeftijd.json" with { type: "json" };
import maandenFile from "./maanden.json" with { type: "json" };
import maximumFile from "./maximum.json" with { type: "json" };
import overeenkomstFile from "./overeenkomst.json" with { type: "json" };
import overeenkomstDaFile from "./overeenkomst-da.json" with { type: "json" };
import verruimdFile from "./verruimd.json" with { type: "json" };

export const bedrag = amounts(bedragFile as ParameterFile);
export const maximum = term(maximumFile as ParameterFile);
export const maanden = term(maandenFile as ParameterFile);
/** Whether the planned length of the agreement counts, rather than its length inside the school year. */
export const gepland = yes(geplandFile as ParameterFile);
export const leeftijd = term(leeftijdFile as ParameterFile);
export const inGewest = yesses(gewestFile as ParameterFile);
export const soorten = yesses(overeenkomstFile as ParameterFile);
/** Of a DA the sources are not sure from the beginning. */
export const soortDa = yes(overeenkomstDaFile as ParameterFile);
export const aanvraag = term(aanvraagFile as ParameterFile);

/** What holds in some school years only. */
export const eersteAanvraag = term(eersteAanvraagFile as ParameterFile);
export const aanvullend = amount(aanvullendFile as ParameterFile);
export const verruimd = amount(verruimdFile as ParameterFile);
