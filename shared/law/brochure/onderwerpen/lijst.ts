import type { Onderwerp } from "../onderwerp.ts";
import { aanvraag } from "./aanvraag.ts";
import { erkend } from "./erkenning.ts";
import { oudeSteun } from "./oude-steun.ts";
import { contract } from "./overeenkomst.ts";
import { verplichting } from "./plichten.ts";
import { steun } from "./premies.ts";
import { socialeZekerheid } from "./rsz.ts";
import { vergoeding } from "./vergoeding.ts";

/** Everything brochures speak of, in the order in which a reader would want it. */
export const onderwerpen: readonly Onderwerp[] = [
  ...oudeSteun,
  ...steun,
  ...vergoeding,
  ...socialeZekerheid,
  ...erkend,
  ...aanvraag,
  ...contract,
  ...verplichting,
];
