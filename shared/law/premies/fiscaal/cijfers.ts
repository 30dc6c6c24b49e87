import type { Share } from "../../../base/money.ts";
import { type Parameter, type ParameterFile, share } from "../../../engine/parameter.ts";
import natuurlijkePersoonFile from "./natuurlijke-persoon.json" with { type: "json" };
import vennootschapFile from "./vennootschap.json" with { type: "json" };

/** The exempt share of the costs, for a financial year that begins on a day. */
export const aandeel = {
  natuurlijkePersoon: share(natuurlijkePersoonFile as ParameterFile),
  vennootschap: share(vennootschapFile as ParameterFile),
} as const satisfies Record<string, Parameter<Share>>;
