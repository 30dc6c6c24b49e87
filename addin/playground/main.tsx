import "../taskpane/tokens.css";
import "../taskpane/pane.css";
import "./page.css";
import { render } from "preact";
import { followOwnFigures } from "../own-figures.ts";
import { mountPane } from "../taskpane/mount.tsx";
import { Page } from "./page.tsx";
import { pageLanguage } from "./page-language.ts";
import { pageOwnFigures } from "./page-own-figures.ts";
import { playgroundSheet } from "./sheet.ts";
import type { UniverSheet } from "./univer-sheet.ts";

const page = pageLanguage();
followOwnFigures(pageOwnFigures());

/** The spreadsheet is large, so it is fetched after the page shows. */
const startSheet = async (place: HTMLElement): Promise<UniverSheet> => {
  const language = page.get();
  const [{ createSheet }, { customFunctions }, { sampleWorkbook }] = await Promise.all([
    import("./univer.ts"),
    import("../custom-functions.ts"),
    import("./sample.ts"),
  ]);
  return createSheet(place, await sampleWorkbook(language), customFunctions(language, location.origin), { language });
};

const start = async (place: HTMLElement, pane: HTMLElement): Promise<void> => {
  const starting = startSheet(place);
  mountPane(pane, playgroundSheet(starting, page));
  await starting;
};

const root = document.getElementById("page");
if (root === null) throw new Error("the page has no root");
render(<Page page={page} onReady={start} />, root);
