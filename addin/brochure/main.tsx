import "../taskpane/tokens.css";
import "../taskpane/pane.css";
import "../playground/page.css";
import "./brochure.css";
import { render } from "preact";
import { followOwnFigures } from "../own-figures.ts";
import { pageLanguage } from "../playground/page-language.ts";
import { pageOwnFigures } from "../playground/page-own-figures.ts";
import { applyTheme, keptTheme } from "../taskpane/theme.ts";
import { BrochurePage } from "./page.tsx";

const root = document.getElementById("brochure");
if (root === null) throw new Error("the page has no root");
applyTheme(keptTheme(null), null);
followOwnFigures(pageOwnFigures());
render(<BrochurePage page={pageLanguage()} />, root);
