import type { Selection } from "../port.ts";

/** The selected range, with the formula and value of its first cell. Formulas are read in English. */
export const readSelection = (): Promise<Selection> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const first = range.getCell(0, 0).load("formulas, values");
    await context.sync();
    const formula = first.formulas[0][0];
    return {
      address: range.address,
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
      value: first.values[0][0],
    };
  });

/** Listens to the selection on every sheet; the answer stops it, also when it comes before the listener stands. */
export const listenToSelection = (listener: () => void): (() => void) => {
  const registered = Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return handler;
  });
  // Excel refuses while a cell is being edited; the pane then reads only when asked.
  registered.catch(() => {});
  return () => {
    void registered
      .then((handler) =>
        Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      // A listener that never stood, or whose workbook is gone, needs no stopping.
      .catch(() => {});
  };
};
