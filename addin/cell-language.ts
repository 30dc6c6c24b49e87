import type { Language } from "../shared/index.ts";
import { documentLanguage } from "./office/language.ts";

/**
 * The workbook's language: what sentences in cells are written in, so that co-authors see the same cells. It is read
 * from the document's settings, which stand in memory, at each call: nothing to keep in step.
 */
export const cellLanguage = (): Language =>
  globalThis.Office?.context?.document?.settings ? documentLanguage() : "nl";
