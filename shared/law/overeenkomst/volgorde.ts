import type { Text } from "../../base/text.ts";

/** Said wherever an agreement ends before it starts. */
export const eindeVoorStart: Text = {
  nl: "het einde ligt voor de start",
  fr: "la fin précède le début",
  en: "the end lies before the start",
};
