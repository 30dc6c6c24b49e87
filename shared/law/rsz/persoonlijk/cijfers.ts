import { amount, type ParameterFile, share } from "../../../engine/parameter.ts";
import bijdrageFile from "./bijdrage.json" with { type: "json" };
import arbeiderFile from "./werkbonus-arbeider.json" with { type: "json" };
import bediendeFile from "./werkbonus-bediende.json" with { type: "json" };
import grensFile from "./werkbonus-grens.json" with { type: "json" };

/** The worker's own contribution in the full regime. */
export const persoonlijk = share(bijdrageFile as ParameterFile);
/** The reduction for low wages (werkbonus): up to which monthly wage the whole amount holds, and the amounts. */
export const werkbonusGrens = amount(grensFile as ParameterFile);
export const werkbonus = {
  arbeider: amount(arbeiderFile as ParameterFile),
  bediende: amount(bediendeFile as ParameterFile),
} as const;
