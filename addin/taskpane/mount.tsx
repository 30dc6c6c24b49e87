import { render } from "preact";
import type { Sheet } from "../port.ts";
import { PaneRoot } from "./pane.tsx";

export type PaneOptions = {
  readonly today?: Date;
  /** Whether a spreadsheet may still come: until then the pane shows what it can, and says nothing of Excel. */
  readonly waiting?: boolean;
};

/** Puts the pane in a page, or gives the pane that stands there its spreadsheet. Without one (null) it says so. */
export const mountPane = (root: HTMLElement, sheet: Sheet | null, options: PaneOptions = {}): void => {
  const { today = new Date(), waiting = false } = options;
  render(<PaneRoot sheet={sheet} waiting={waiting} today={today} />, root);
};
