import { followOwnFigures } from "../own-figures.ts";
import { saveSettings } from "./language.ts";

/** The name under which a workbook keeps the organisation's own figures; functions in cells read it too. */
const setting = "duaal.ownFigures";

/** What this workbook keeps, as text; null where it keeps nothing. */
export const documentOwnFigures = (): string | null => {
  const kept = globalThis.Office?.context?.document?.settings?.get(setting);
  return typeof kept === "string" ? kept : null;
};

export const setDocumentOwnFigures = async (text: string | null): Promise<void> => {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(setting);
  else settings.set(setting, text);
  await saveSettings();
  followOwnFigures(text);
};
