import { amounts, type ParameterFile, term, yes, yesses } from "../../../engine/parameter.ts";
import bedragFile from "./bedrag.json" with { type: "json" };
import geslaagdFile from "./geslaagd.json" with { type: "json" };
import leeftijdFile from "./leeftijd.json" with { type: "json" };
import maandenFile from "./maanden.json" with { type: "json" };
import maximumFile from "./maximum.json" with { type: "json" };
import overeenkomstFile from "./overeenkomst.json" with { type: "json" };
import woonplaatsFile from "./woonplaats.json" with { type: "json" };

export const bedrag = amounts(bedragFile as ParameterFile);
export const maximum = term(maximumFile as ParameterFile);
export const maanden = term(maandenFile as ParameterFile);
export const leeftijd = term(leeftijdFile as ParameterFile);
export const moetSlagen = yes(geslaagdFile as ParameterFile);
export const woonplaats = yes(woonplaatsFile as ParameterFile);
export const soorten = yesses(overeenkomstFile as ParameterFile);
