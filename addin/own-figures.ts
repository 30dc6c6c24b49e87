import { adopt, type OwnFile, parameters } from "../shared/index.ts";

let followed: string | null = null;
let undo: (() => void) | null = null;

/**
 * Keeps the figures of this script in step with what the workbook keeps: called before every answer, it does nothing
 * while the text is the same. A text that was changed from outside, so that it cannot be used, fills nothing.
 */
export const followOwnFigures = (kept: string | null): void => {
  if (kept === followed) return;
  followed = kept;
  undo?.();
  undo = null;
  if (kept === null) return;
  try {
    undo = adopt(parameters, JSON.parse(kept) as OwnFile);
  } catch (error) {
    console.warn("The workbook's own figures cannot be used.", error);
  }
};

/** The file as the workbook keeps it, or null. */
export const readOwnFile = (kept: string | null): OwnFile | null => {
  try {
    return kept === null ? null : (JSON.parse(kept) as OwnFile);
  } catch {
    return null;
  }
};
