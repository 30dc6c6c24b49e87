import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/sheets";
import type { UniverHost } from "./univer-host.ts";
import { leastColumns } from "./workbook-data.ts";

/** A sheet that somebody adds has room for the widest answer; Univer's own is narrower, and shows an error instead. */
export const giveNewSheetsRoom = (host: UniverHost): void => {
  host.commands.beforeCommandExecuted((command) => {
    if (command.id !== InsertSheetMutation.id || !command.params) return;
    const { sheet } = command.params as IInsertSheetMutationParams;
    sheet.columnCount = Math.max(sheet.columnCount ?? 0, leastColumns);
  });
};
