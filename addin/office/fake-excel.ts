/** Properties that Excel gives only after `load` and `sync`. */
const guarded = new Set(["address", "formulas", "values", "color", "items", "name"]);
type Bag = Record<string, unknown>;

/** A workbook as Office.js hands it over: reading what was not loaded throws, as in Excel. */
export const fakeExcel = () => {
  const waiting: (() => void)[] = [];
  const fills = new Map<string, string>();
  const formulas = new Map<string, unknown>();
  const selected: string[] = [];
  const calculated: string[] = [];
  const listeners = new Set<() => Promise<void>>();

  const loadable = (held: Bag): Bag => {
    const loaded = new Set<string>();
    return new Proxy(held, {
      get: (target, key, self) => {
        if (key === "load")
          return (names: string) => {
            waiting.push(() => {
              for (const name of names.split(",")) loaded.add(name.trim().split("/")[0]);
            });
            return self;
          };
        if (guarded.has(String(key)) && !loaded.has(String(key))) throw new Error(`${String(key)} was not loaded`);
        return Reflect.get(target, key);
      },
    });
  };
  const fillOf = (address: string) =>
    loadable({
      get color() {
        return fills.get(address) ?? "#FFFFFF";
      },
      set color(colour: string) {
        fills.set(address, colour);
      },
      clear: () => fills.delete(address),
    });
  const range = (sheet: string, local: string): Bag => {
    const address = `${sheet}!${local}`;
    return loadable({
      address,
      values: [[formulas.has(address) ? 714.8 : local]],
      get formulas() {
        return [[formulas.get(address) ?? local]];
      },
      set formulas(written: unknown[][]) {
        formulas.set(address, written[0][0]);
      },
      isNullObject: false,
      format: { fill: fillOf(address) },
      worksheet: { activate: () => {} },
      select: () => selected.push(address),
      getCell: () => range(sheet, local),
      getResizedRange: () => range(sheet, local),
    });
  };
  const worksheet = (name: string) =>
    loadable({
      name,
      getRange: (local: string) => range(name, local),
      getUsedRangeOrNullObject: () => range(name, "A1:C9"),
    });
  const context = {
    sync: async () => {
      for (const done of waiting.splice(0)) done();
    },
    workbook: {
      application: { calculate: (type: string) => calculated.push(type) },
      worksheets: loadable({
        items: [{ name: "Blad1" }, { name: "Rooster" }],
        getActiveWorksheet: () => worksheet("Blad1"),
        getItem: worksheet,
      }),
      getSelectedRange: () => range("Blad1", "B2"),
      getActiveCell: () => range("Blad1", "B2"),
      onSelectionChanged: {
        add: (listener: () => Promise<void>) => {
          listeners.add(listener);
          return { context, remove: () => listeners.delete(listener) };
        },
      },
    },
  };
  return {
    fills,
    formulas,
    selected,
    calculated,
    listeners,
    Excel: {
      CalculationType: { full: "Full" },
      // As Excel's own: an earlier context may come before the work.
      run: async (...given: unknown[]) => (given.at(-1) as (given: unknown) => unknown)(context),
    },
  };
};
