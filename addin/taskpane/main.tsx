import "./tokens.css";
import "./pane.css";
import { associateCommands } from "../commands/commands.ts";
import { officeReady } from "../office/ready.ts";
import { officeSheet } from "../office/sheet.ts";
import { mountPane } from "./mount.tsx";

const root = document.getElementById("pane");
if (root === null) throw new Error("the page has no place for the pane");

/** After this we say that Excel is not here; should it still come, the pane goes on with it. */
const patienceMs = 3000;

// The line in the page itself is for who sees it before this script.
root.replaceChildren();
mountPane(root, null, { waiting: true });
const impatient = setTimeout(() => mountPane(root, null), patienceMs);
const inExcel = await officeReady();
clearTimeout(impatient);
if (inExcel) associateCommands();
mountPane(root, inExcel ? officeSheet() : null);
