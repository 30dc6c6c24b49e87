import { type Parameter, type ParameterFile, share, shares, term, yes } from "../../../engine/parameter.ts";
import afzonderlijkFile from "./afzonderlijk.json" with { type: "json" };
import asbestFile from "./asbest.json" with { type: "json" };
import beperkt857File from "./beperkt-857.json" with { type: "json" };
import beperkt859File from "./beperkt-859.json" with { type: "json" };
import beperktBasisFile from "./beperkt-basis.json" with { type: "json" };
import bijdrage852File from "./bijdrage-852.json" with { type: "json" };
import bijzonderFile from "./bijzonder.json" with { type: "json" };
import drempelFsoFile from "./drempel-fso.json" with { type: "json" };
import drempelWerkloosheidFile from "./drempel-werkloosheid.json" with { type: "json" };
import fsoBijzonderFile from "./fso-bijzonder.json" with { type: "json" };
import fsoGrootMetFile from "./fso-groot-met.json" with { type: "json" };
import fsoGrootZonderFile from "./fso-groot-zonder.json" with { type: "json" };
import fsoKleinMetFile from "./fso-klein-met.json" with { type: "json" };
import fsoKleinZonderFile from "./fso-klein-zonder.json" with { type: "json" };
import fsoNietCommercieelFile from "./fso-nietcommercieel.json" with { type: "json" };
import grondslagFile from "./grondslag.json" with { type: "json" };
import tijdelijkeFile from "./tijdelijke-werkloosheid.json" with { type: "json" };
import vakantieJaarlijksFile from "./vakantie-jaarlijks.json" with { type: "json" };
import vakantieKwartaalFile from "./vakantie-kwartaal.json" with { type: "json" };
import volledig852File from "./volledig-852.json" with { type: "json" };
import volledigBasisFile from "./volledig-basis.json" with { type: "json" };
import volledigBasisZonderFile from "./volledig-basis-zonderlm.json" with { type: "json" };
import werkloosheidMetFile from "./werkloosheid-met.json" with { type: "json" };
import werkloosheidZonderFile from "./werkloosheid-zonder.json" with { type: "json" };

/** Share of the wage on which contributions are computed, by status. */
export const grondslag = shares(grondslagFile as ParameterFile);
/** Whether the parts of a contribution stand on lines of their own, each rounded. */
export const afzonderlijk = yes(afzonderlijkFile as ParameterFile);
export const beperktBasis = share(beperktBasisFile as ParameterFile);
export const volledigBasis = shares(volledigBasisFile as ParameterFile);
export const volledigBasisZonderLm = share(volledigBasisZonderFile as ParameterFile);
export const vakantieKwartaal = share(vakantieKwartaalFile as ParameterFile);
export const vakantieJaarlijks = share(vakantieJaarlijksFile as ParameterFile);
export const bijzonder = share(bijzonderFile as ParameterFile);
export const asbest = share(asbestFile as ParameterFile);

/** The closure fund: by size, with and without wage moderation; and of employers without profit. */
export const fsoKleinZonder = share(fsoKleinZonderFile as ParameterFile);
export const fsoGrootZonder = share(fsoGrootZonderFile as ParameterFile);
export const fsoKleinMet = share(fsoKleinMetFile as ParameterFile);
export const fsoGrootMet = share(fsoGrootMetFile as ParameterFile);
export const fsoBijzonder = share(fsoBijzonderFile as ParameterFile);
export const fsoNietCommercieel = share(fsoNietCommercieelFile as ParameterFile);
export const fsoCijfers: readonly Parameter[] = [
  fsoKleinZonder,
  fsoGrootZonder,
  fsoKleinMet,
  fsoGrootMet,
  fsoBijzonder,
  fsoNietCommercieel,
];
export const drempelFso = term(drempelFsoFile as ParameterFile);

/** Unemployment: from a size on (855 with, 857 without wage moderation), and temporary unemployment (859). */
export const drempelWerkloosheid = term(drempelWerkloosheidFile as ParameterFile);
export const werkloosheidMet = share(werkloosheidMetFile as ParameterFile);
export const werkloosheidZonder = share(werkloosheidZonderFile as ParameterFile);
export const tijdelijkeWerkloosheid = share(tijdelijkeFile as ParameterFile);
export const bijdrage852 = share(bijdrage852File as ParameterFile);
/** Whether 857 and 859 are due for a learner in the limited regime, and 852 in the full one: nobody could say. */
export const beperkt857 = yes(beperkt857File as ParameterFile);
export const beperkt859 = yes(beperkt859File as ParameterFile);
export const volledig852 = yes(volledig852File as ParameterFile);
