import { type Parameter, type ParameterFile, word, words, yesses } from "../../../engine/parameter.ts";
import beperktFile from "./kengetal-beperkt.json" with { type: "json" };
import openbaarKengetalFile from "./kengetal-openbaar.json" with { type: "json" };
import volledigFile from "./kengetal-volledig.json" with { type: "json" };
import openbaarFile from "./openbaar.json" with { type: "json" };
import toegelaten015 from "./toegelaten-015.json" with { type: "json" };
import toegelaten035 from "./toegelaten-035.json" with { type: "json" };
import toegelaten439 from "./toegelaten-439.json" with { type: "json" };
import toegelaten495 from "./toegelaten-495.json" with { type: "json" };
import typeLeerlingFile from "./type-leerling.json" with { type: "json" };

type Words = Readonly<Record<string, string>>;

/** The worker code of a learner, by status. */
export const kengetalBeperkt = words(beperktFile as ParameterFile);
export const kengetalVolledig = words(volledigFile as ParameterFile);
/** The code that some public employers had for a learner in the full regime, and which employers those were. */
export const kengetalOpenbaar = words(openbaarKengetalFile as ParameterFile);
export const openbaar = yesses(openbaarFile as ParameterFile);
/** Zone 00055 of the DmfA. */
export const typeLeerling = word(typeLeerlingFile as ParameterFile);

/** The RSZ's own list of 2023/2: the contribution type of each employer category that may have the code. */
export const toegelaten: Readonly<
  Record<"beperkt" | "volledig", Readonly<Record<"arbeider" | "bediende", Parameter<Words>>>>
> = {
  beperkt: {
    arbeider: words(toegelaten035 as unknown as ParameterFile),
    bediende: words(toegelaten439 as unknown as ParameterFile),
  },
  volledig: {
    arbeider: words(toegelaten015 as unknown as ParameterFile),
    bediende: words(toegelaten495 as unknown as ParameterFile),
  },
};
