import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../shared/index.ts";
import type { Sheet } from "../port.ts";
import { type Say, sayIn } from "./words.ts";

/** What every part of the pane may need. Without a spreadsheet `sheet` is null. */
export type PaneContext = {
  readonly sheet: Sheet | null;
  /** Whether a spreadsheet may still come. */
  readonly waiting: boolean;
  readonly language: Language;
  readonly say: Say;
  /** Says something to the user, also to who does not see the screen. */
  readonly announce: (sentence: string) => void;
  /** Does something with the spreadsheet; when it fails the user is told. */
  readonly attempt: (deed: () => Promise<void>) => Promise<void>;
};

export const Pane = createContext<PaneContext>({
  sheet: null,
  waiting: false,
  language: "nl",
  say: sayIn("nl"),
  announce: () => {},
  attempt: (deed) => deed(),
});

export const usePane = (): PaneContext => useContext(Pane);
