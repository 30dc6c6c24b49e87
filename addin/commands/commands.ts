import { openTab } from "../taskpane/open-tab.ts";

/** The ribbon's "Leg deze cel uit": shows the pane, which follows the selection. */
const explainCell = async (event: Office.AddinCommands.Event): Promise<void> => {
  try {
    await Office.addin.showAsTaskpane();
    openTab("uitleg");
  } finally {
    event.completed();
  }
};

/** The names stand in the manifest. Pane and commands share one runtime, so this runs in the pane's page. */
export const associateCommands = (): void => {
  Office.actions.associate("explainCell", explainCell);
};
