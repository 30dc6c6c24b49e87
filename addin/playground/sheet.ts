import type { Sheet } from "../port.ts";
import type { PageLanguage } from "./page-language.ts";
import { pageOwnFigures, setPageOwnFigures } from "./page-own-figures.ts";
import type { UniverSheet } from "./univer-sheet.ts";

const listenWhenReady = (starting: Promise<UniverSheet>, listener: () => void): (() => void) => {
  let stopped = false;
  let stop = (): void => {};
  void starting.then(
    (univer) => {
      if (!stopped) stop = univer.onSelection(listener);
      listener();
    },
    () => {},
  );
  return () => {
    stopped = true;
    stop();
  };
};

/** The playground's spreadsheet as the pane knows it. It is still loading when the pane shows; who asks it waits. */
export const playgroundSheet = (starting: Promise<UniverSheet>, page: PageLanguage): Sheet => ({
  platform: "Univer",
  dark: null,
  partition: "playground.",
  selection: async () => (await starting).selection(),
  onSelection: (listener) => listenWhenReady(starting, listener),
  values: async (address) => (await starting).values(address),
  usedRange: async () => (await starting).usedRange(),
  write: async (address, cells) => {
    const univer = await starting;
    univer.write(address, cells);
    await univer.calculated();
  },
  insertFormula: async (formula) => {
    const univer = await starting;
    univer.write(univer.selection().address.split(":")[0], [[formula]]);
    await univer.calculated();
  },
  activate: async (address) => (await starting).activate(address),
  paint: async (paints) => {
    const univer = await starting;
    for (const { address, colour } of paints) univer.paint(address, colour);
    return async () => {
      for (const { address } of paints) univer.paint(address, null);
    };
  },
  sheetNames: async () => (await starting).sheetNames(),
  language: async () => page.get(),
  setLanguage: async (language) => page.set(language),
  onLanguage: (listener) => page.listen(listener),
  ownFigures: async () => pageOwnFigures(),
  setOwnFigures: async (text) => {
    setPageOwnFigures(text);
    const univer = await starting;
    univer.recalculate();
    await univer.calculated();
  },
});
