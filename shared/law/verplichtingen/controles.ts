import type { Check } from "../../roster/check.ts";
import { dimonaControles } from "./dimonacontroles.ts";
import { plichtControles } from "./plichtcontroles.ts";

export const verplichtingenControles: readonly Check[] = [...dimonaControles, ...plichtControles];
