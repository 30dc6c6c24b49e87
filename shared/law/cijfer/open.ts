import { date, type ParameterFile, term, word, yes } from "../../engine/parameter.ts";
import partnerschapPcFile from "../erkenning/partnerschap-pc.json" with { type: "json" };
import artikelAandelenFile from "../leervergoeding/artikel-aandelen.json" with { type: "json" };
import noemerFile from "../leervergoeding/noemer.json" with { type: "json" };
import opzegtermijnFile from "../overeenkomst/opzegtermijn.json" with { type: "json" };
import opheffingFile from "../premies/fiscaal/opheffing.json" with { type: "json" };
import belastbaarFile from "../premies/pkwp/belastbaar.json" with { type: "json" };
import mentoropleidingTegenFile from "../premies/pkwp/mentoropleiding-tegen.json" with { type: "json" };
import vierMaandenFile from "../premies/pkwp/vier-maanden.json" with { type: "json" };
import zevendeJaarFile from "../premies/pkwp/zevende-jaar.json" with { type: "json" };
import schooldagenFile from "../rsz/codes/prestatiecode-schooldagen.json" with { type: "json" };
import dmfaOdoFile from "../verplichtingen/dmfa-odo.json" with { type: "json" };

/** Questions of the law that no source answers and no other function asks: the user should know that they are open. */
export const artikelAandelen = word(artikelAandelenFile as ParameterFile);
export const noemer = term(noemerFile as ParameterFile);
export const opzegtermijn = term(opzegtermijnFile as ParameterFile);
export const vierMaanden = term(vierMaandenFile as ParameterFile);
export const mentoropleidingTegen = date(mentoropleidingTegenFile as ParameterFile);
export const belastbaar = yes(belastbaarFile as ParameterFile);
export const zevendeJaar = word(zevendeJaarFile as ParameterFile);
export const opheffing = date(opheffingFile as ParameterFile);
export const partnerschapPc = word(partnerschapPcFile as ParameterFile);
export const schooldagen = word(schooldagenFile as ParameterFile);
export const dmfaOdo = yes(dmfaOdoFile as ParameterFile);
