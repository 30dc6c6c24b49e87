/**
 * @jest-environment jsdom
 */
import { act } from "preact/test-utils";
import { answer, rules } from "../../shared/index.ts";
import { type FakeSheet, fakeSheet } from "../fake-sheet.ts";
import type { Sheet } from "../port.ts";
import { exampleValues } from "./example.ts";
import { mountPane } from "./mount.tsx";
import { openTab } from "./open-tab.ts";

const today = new Date(2026, 10, 22);
const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));

let root: HTMLElement;
const show = async (sheet: Sheet | null): Promise<void> => {
  await act(async () => mountPane(root, sheet, { today }));
  await settled();
};
beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement("main"));
});
afterEach(() => act(() => root.remove()));

const tabs = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[role=tab]")];
const panel = (): HTMLElement => root.querySelector<HTMLElement>("[role=tabpanel]:not([hidden])") ?? root;
const text = (): string => (panel().textContent ?? "").replace(/\s+/g, " ");
const click = async (element: Element | undefined): Promise<void> => {
  if (!(element instanceof HTMLElement)) throw new Error("nothing to click");
  await act(async () => element.click());
  await settled();
};
const button = (name: string): Element | undefined =>
  [...panel().querySelectorAll("button")].find(({ textContent }) => textContent === name);
const change = async (element: Element | null, value: string, event: string): Promise<void> => {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) throw new Error("no field");
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settled();
};
const openByName = (name: string): Promise<void> => click(tabs().find(({ textContent }) => textContent === name));
const select = async (sheet: FakeSheet, address: string): Promise<void> => {
  await act(async () => sheet.select(address));
  await settled();
};

describe("tabs", () => {
  test("are a tablist that arrow keys walk through", async () => {
    await show(fakeSheet({ Blad1: [[]] }));
    expect(tabs().map(({ textContent }) => textContent)).toEqual(["Functies", "Uitleg", "Rooster", "Kwartaal"]);
    const press = (key: string) =>
      act(async () => {
        tabs()
          .find(({ tabIndex }) => tabIndex === 0)
          ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
    const chosen = () => tabs().findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    await press("ArrowLeft");
    expect(chosen()).toBe(3);
    expect(document.activeElement).toBe(tabs()[3]);
    await press("ArrowRight");
    expect(chosen()).toBe(0);
    await press("End");
    expect(chosen()).toBe(3);
    await press("Home");
    expect(chosen()).toBe(0);
  });

  test("name the panel they show", async () => {
    await show(fakeSheet({ Blad1: [[]] }));
    await openByName("Uitleg");
    expect(document.getElementById(panel().getAttribute("aria-labelledby") ?? "")).toBe(tabs()[1]);
    expect(tabs()[1].getAttribute("aria-controls")).toBe(panel().id);
  });

  test("can be opened from the ribbon", async () => {
    await show(fakeSheet({ Blad1: [[]] }));
    await act(async () => openTab("uitleg"));
    expect(tabs()[1].getAttribute("aria-selected")).toBe("true");
  });
});

describe("functies", () => {
  test("finds a function, and inserts its example in the selected cell in English", async () => {
    const sheet = fakeSheet({ Blad1: [[]] });
    await show(sheet);
    await change(panel().querySelector("input"), "leervergoeding", "input");
    expect(text()).toContain("DUAAL.LEERVERGOEDING");
    expect(text()).toContain('=DUAAL.LEERVERGOEDING("1/09/2026";2)');
    await select(sheet, "C3");
    await click(button("Invoegen"));
    expect(sheet.cells.get("Blad1!C3")).toBe('=DUAAL.LEERVERGOEDING("1/09/2026",2)');
    expect(root.querySelector(".status")?.textContent).toContain("Formule ingevoegd");
    await click(button("Invoegen met uitleg"));
    expect(sheet.cells.get("Blad1!C3")).toBe('=DUAAL.LEERVERGOEDING.WAAROM("1/09/2026",2)');
  });

  test("a function that reads a table is inserted over the roster of another sheet", async () => {
    const header = ["referentie", "geboortedatum", "overeenkomst", "start"];
    const learners = Array.from({ length: 700 }, (_, place) => [`L-${place}`, "15/03/2009", "OAO", "1/09/2025"]);
    const sheet = fakeSheet({
      Leeg: [[]],
      Prijzen: [["a", "b", "c"]],
      "Mijn rooster": [["Titel"], header, ...learners],
    });
    await show(sheet);
    await change(panel().querySelector("input"), "ROOSTERCONTROLE", "input");
    expect(text()).toContain("=DUAAL.ROOSTERCONTROLE(Rooster!A1:AB500)");
    expect(text()).toContain("het rooster met zijn hoofden");
    await click(button("Invoegen"));
    // Twice five hundred rows, for seven hundred stand there.
    expect(sheet.cells.get("Leeg!A1")).toBe("=DUAAL.ROOSTERCONTROLE('Mijn rooster'!A2:D1001)");
    await change(panel().querySelector("input"), "KWARTAALOVERZICHT", "input");
    await click(button("Invoegen"));
    expect(sheet.cells.get("Leeg!A1")).toBe("=DUAAL.KWARTAALOVERZICHT('Mijn rooster'!A2:D1001,\"2026K3\")");
    await select(sheet, "'Mijn rooster'!F1");
    await click(button("Invoegen"));
    expect(root.querySelector(".status")?.textContent).toContain("Op geen ander blad staat een rooster");
  });

  test("every example answers, with more than an empty cell", () => {
    const silent = rules.filter((rule) =>
      ["", null].includes(answer(rule, exampleValues(rule)).result as string | null),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("says so when nothing is found", async () => {
    await show(fakeSheet({ Blad1: [[]] }));
    await change(panel().querySelector("input"), "zzz", "input");
    expect(text()).toContain("Geen functie gevonden");
  });

  test("a sheet that refuses is told to the user", async () => {
    const warned = jest.spyOn(console, "warn").mockImplementation(() => {});
    await show({ ...fakeSheet({ Blad1: [[]] }), insertFormula: () => Promise.reject(new Error("busy")) });
    await click(button("Invoegen"));
    expect(root.querySelector(".status")?.textContent).toContain("Dat lukte niet");
    warned.mockRestore();
  });
});

describe("without Excel", () => {
  test("says so kindly and still shows the functions", async () => {
    await show(null);
    expect(root.textContent).toContain("Dit venster hoort in Excel");
    expect(root.textContent).toContain("DUAAL.LEERVERGOEDING");
    expect(button("Invoegen")?.hasAttribute("disabled")).toBe(true);
    await openByName("Rooster");
    expect(text()).toContain("Open Duaal in Excel");
  });

  test("says nothing of Excel while it may still come", async () => {
    await act(async () => mountPane(root, null, { today, waiting: true }));
    expect(root.textContent).toContain("DUAAL.LEERVERGOEDING");
    expect(root.textContent).not.toContain("hoort in Excel");
  });
});

describe("uitleg", () => {
  const explained = async (formula: string, others: readonly unknown[] = []): Promise<string> => {
    const sheet = fakeSheet({ Blad1: [[formula, ...others]], "Andere 't": [["1/09/2022"]] });
    await show(sheet);
    await openByName("Uitleg");
    return text();
  };

  test("unfolds the answer, its figures and their articles", async () => {
    const said = await explained('=DUAAL.LEERVERGOEDING("1/09/2022",3)');
    expect(said).toMatch(/€ \d{3},\d{2}/);
    expect(said).toContain("Trap 3");
    expect(said).toContain("Cijfers uit de wet");
    expect(said).toContain("vanaf");
    expect(panel().querySelector("a[href^=https]")).not.toBeNull();
    expect(panel().querySelector(".badge")).not.toBeNull();
  });

  test("reads the cells the formula refers to, also on another sheet", async () => {
    const direct = await explained('=DUAAL.LEERVERGOEDING("1/09/2022",3)');
    const result = /€ \d{3},\d{2}/.exec(direct)?.[0] ?? "nothing";
    expect(await explained("=DUAAL.LEERVERGOEDING(B1,C1)", [44_805, 3])).toContain(result);
    expect(await explained("=DUAAL.LEERVERGOEDING('Andere ''t'!A1,3)")).toContain(result);
    expect(await explained("=DUAAL.LEERVERGOEDING(DATE(2022,9,1),3)")).toContain(result);
    expect(await explained("=DUAAL.LEERVERGOEDING.WAAROM(DATE(B1,21,1),3)", [2021])).toContain(result);
  });

  test.each([
    ["", "Kies een cel met een DUAAL-formule"],
    ["=SUM(B1:B9)", "gebruikt geen functie van Duaal"],
    ['=DUAAL.LEERVERGOEDING("gisteren",3)', "“gisteren” is geen dag"],
    ['=DUAAL.LEERVERGOEDING("1/09/2022")', "Ontbreekt: trap"],
    ['=DUAAL.LEERVERGOEDING("1/09/1950",3)', "Niet van kracht"],
    ["=DUAAL.LEERVERGOEDING(B1:B9,3)", "datum is een bereik (B1:B9)"],
    ['=DUAAL.LEERVERGOEDING("1/09/2022",B1*2)', "trap is zelf een berekening"],
    ["=DUAAL.LEERVERGOEDING(TODAY(),3)", "datum is zelf een berekening"],
    ["=DUAAL.LEERVERGOEDING([@datum],3)", "datum verwijst naar een naam of tabelkolom"],
    ["=DUAAL.BESTAATNIET(1)", "Duaal kent geen functie DUAAL.BESTAATNIET"],
    ["=DUAAL.LEERVERGOEDING(1;2)", "te ingewikkeld"],
    ["=DUAAL.ROOSTERCONTROLE(B1:C9)", "verwacht wat er hoort te staan"],
    ['=INDEX(DUAAL.KWARTAALOVERZICHT(B1:C9,"2025K2"),2,3)', "Deze functie leest een hele tabel"],
    ["=DUAAL.LEERVERGOEDING(DUAAL.ROOSTERCONTROLE(B1:C9),3)", "datum is zelf een berekening"],
    ['=DUAAL.TIJDLIJN("leervergoeding/ggmmi")', "Tabel van"],
    ['=DUAAL.FEESTDAG("1/09/2026")', "Leeg"],
    ['=ROUND(DUAAL.LEERVERGOEDING("1/09/2022",3)/2,0)', "De cel rekent hier nog mee verder"],
    ['=DUAAL.LEERVERGOEDING("1/09/2022",DUAAL.LEERVERGOEDING("x",1))', "“x” is geen dag"],
  ])("%s", async (formula, expected) => {
    expect(await explained(formula)).toContain(expected);
  });

  test("a cell that shows an error is named", async () => {
    expect(await explained("=DUAAL.LEERVERGOEDING(B1,3)", ["#REF!"])).toContain("cel B1 toont een fout");
  });

  test("follows the selection while it is seen", async () => {
    const sheet = fakeSheet({ Blad1: [["niets", '=DUAAL.LEERVERGOEDING("1/09/2022",1)']] });
    await show(sheet);
    await openByName("Uitleg");
    expect(text()).toContain("Kies een cel");
    await select(sheet, "B1");
    expect(text()).toContain("Trap 1");
    await openByName("Functies");
    await select(sheet, "A1");
    await openByName("Uitleg");
    expect(text()).toContain("Kies een cel");
  });
});

describe("taal", () => {
  test("is the workbook's, and changes every word", async () => {
    const sheet = fakeSheet({ Blad1: [['=DUAAL.LEERVERGOEDING("1/09/2022",3)']] });
    await show(sheet);
    await openByName("Uitleg");
    const chooser = root.querySelector(".settings select");
    await change(chooser, "fr", "change");
    expect(await sheet.language()).toBe("fr");
    expect(tabs()[0].textContent).toBe("Fonctions");
    expect(text()).toContain("Échelon 3");
    expect(text()).toMatch(/\d{3},\d{2} €/);
    await act(async () => sheet.setLanguage("en"));
    await settled();
    expect(tabs()[0].textContent).toBe("Functions");
    expect(root.querySelector(".pane")?.getAttribute("lang")).toBe("en");
  });
});

test("the look is light, dark or automatic, and is remembered", async () => {
  await show(fakeSheet({ Blad1: [[]] }));
  expect(document.documentElement.dataset.theme).toBe("light");
  await change(root.querySelectorAll(".settings select")[1], "dark", "change");
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("duaal.theme")).toBe("dark");
  await act(async () => mountPane(root, null, { today, waiting: true }));
  await show(fakeSheet({ Blad1: [[]] }));
  expect(document.documentElement.dataset.theme).toBe("dark");
  localStorage.clear();
});

describe("rooster", () => {
  const header = ["referentie", "geboortedatum", "overeenkomst", "start", "trap"];
  const rows = [
    ["Leerlingen van dit jaar"],
    header,
    ["L-1", "15/03/2009", "OAO", "30/02/2026", 1],
    ["L-2", "15/03/2009", "XYZ", "1/09/2026", 1],
    ["L-3", "15/03/2009", "OAO", 46_266, 1],
  ];
  const checked = async (cells: readonly (readonly unknown[])[]): Promise<FakeSheet> => {
    const sheet = fakeSheet({ Rooster: cells });
    await show(sheet);
    await openByName("Rooster");
    await click(button("Controleren"));
    return sheet;
  };

  test("counts and groups the findings, and a choice goes to the cell below the header", async () => {
    const sheet = await checked(rows);
    expect(text()).toContain("3 rijen in Rooster!A2:E5");
    expect(panel().querySelector(".counts .severity-error dd")?.textContent).toBe("2");
    const finding = [...panel().querySelectorAll(".finding")].find(({ textContent }) =>
      textContent?.includes("30/02/2026"),
    );
    await click(finding);
    expect(sheet.active()).toBe("Rooster!D3");
  });

  test("colours the cells, and takes the colours away", async () => {
    const sheet = await checked(rows);
    await click(button("Cellen kleuren"));
    expect(sheet.colours.has("Rooster!D3")).toBe(true);
    expect(sheet.colours.has("Rooster!C4")).toBe(true);
    await click(button("Kleuren weghalen"));
    expect(sheet.colours.size).toBe(0);
  });

  test("speaks the language of the workbook, also after the check", async () => {
    const sheet = await checked(rows);
    await act(async () => sheet.setLanguage("fr"));
    await settled();
    expect(text()).toContain("n’est pas un jour");
  });

  test("a sheet that is no roster is told so", async () => {
    await checked([
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
    expect(panel().querySelector(".message-error")?.textContent).toContain("kolom");
    await checked([[]]);
    expect(panel().querySelector(".message-error")).not.toBeNull();
  });
});

describe("kwartaal", () => {
  test("sums up the quarter that is over, and another when it is chosen", async () => {
    const header = ["referentie", "geboortedatum", "overeenkomst", "start", "einde", "trap", "statuut", "weekrooster"];
    await show(
      fakeSheet({ Blad1: [header, ["L-1", "15/03/2009", "OAO", "1/09/2025", "30/06/2026", 2, "arbeider", "WWWLL--"]] }),
    );
    await openByName("Kwartaal");
    await click(button("Samenvatten"));
    expect(text()).toContain("Geen lerende met een overeenkomst in dit kwartaal");
    await change(panel().querySelector("select"), "2026K1", "change");
    expect(text()).toContain("Totaal 2026K1");
    expect(text()).toContain("01/2026");
    expect(text()).toContain("Premie 2025-2026");
    expect(text()).toMatch(/Tarief ?€ /);
  });

  const header = [
    "referentie",
    "geboortedatum",
    "onderneming",
    "vestiging",
    "overeenkomst",
    "start",
    "trap",
    "statuut",
  ];
  const quarterOf = async (rows: readonly (readonly unknown[])[]): Promise<void> => {
    await show(fakeSheet({ Blad1: [[...header, "leervergoeding"], ...rows] }));
    await openByName("Kwartaal");
    await change(panel().querySelector("select"), "2026K1", "change");
    await click(button("Samenvatten"));
  };
  const learner = (reference: string, firm: string, establishment: string, trap: unknown = 2) => [
    ...[reference, "15/03/2008", firm, establishment, "OAO", "1/09/2025", trap, "arbeider", 700],
  ];
  const sums = (place: Element | null) =>
    Object.fromEntries(
      [...(place?.querySelectorAll(":scope > .sums > div") ?? [])].map((div) => [
        div.querySelector("dt")?.textContent,
        div.querySelector("dd")?.textContent?.replace(/\s/g, " "),
      ]),
    );
  const euros = (written = "") => Number(written.replace(/[€ .]/g, "").replace("−", "-").replace(",", "."));

  test("the totals come first: what is paid, declared now, billed later, less the premiums’ share", async () => {
    await quarterOf([learner("L-1", "1999.990.144", "8.999.990.194")]);
    const total = sums(panel().querySelector(".answer"));
    expect(Object.keys(total)).toEqual([
      ...["Tarief", "Verschuldigd", "Betaald", "Nu aan te geven", "Later aangerekend", "Deel van de premies"],
      "Nettokost",
    ]);
    expect(euros(total.Betaald)).toBe(2100);
    expect(euros(total["Deel van de premies"])).toBeLessThan(0);
    const parts = ["Betaald", "Nu aan te geven", "Later aangerekend", "Deel van de premies"];
    expect(parts.reduce((sum, name) => sum + euros(total[name]), 0)).toBeCloseTo(euros(total.Nettokost), 2);
    const [folded, reckoning] = panel().querySelectorAll("details.fold");
    expect(folded.hasAttribute("open")).toBe(false);
    expect(folded.textContent).toContain("Bijdragen");
    expect(folded.textContent).toContain("Premie 2025-2026");
    expect(reckoning.textContent).toContain("op wat betaald is, €");
    expect(reckoning.textContent).toContain("geschat");
    expect(reckoning.textContent).toContain("basisbijdrage");
  });

  test("each firm unfolds to its sums, its establishments and its learners", async () => {
    await quarterOf([
      learner("L-1", "1999.990.144", "8.999.990.194"),
      learner("L-2", "1999.990.144", "8.999.990.293"),
      learner("L-3", "1999.990.243", "8.999.990.392", null),
    ]);
    const [first, second, ...others] = panel().querySelectorAll("details.employer");
    expect(others).toEqual([]);
    expect(first.textContent).toContain("1999990144");
    expect(first.querySelector(".card-about")?.textContent).toBe("2 lerenden");
    expect([...first.querySelectorAll(":scope > .card-body > table tbody th")].map((cell) => cell.textContent)).toEqual(
      ["8999990194", "8999990293"],
    );
    expect(first.querySelectorAll("details.card")).toHaveLength(2);
    // A firm of one establishment has no table of them; what nobody knows is a word, with the known part beside it.
    expect(second.querySelector(":scope > .card-body > table")).toBeNull();
    expect(sums(second.querySelector(".card-body")).Tarief).toContain("onbekend");
    expect(sums(panel().querySelector(".answer")).Tarief).toMatch(/onbekend, bekend deel € /);
  });

  test("of many learners some are shown, and more when asked", async () => {
    await quarterOf(Array.from({ length: 60 }, (_, place) => learner(`L-${place}`, "1999.990.144", "8.999.990.194")));
    expect(panel().querySelectorAll("details.card")).toHaveLength(50);
    await click(button("Toon 10 meer"));
    expect(panel().querySelectorAll("details.card")).toHaveLength(60);
  });

  test.each([
    ["fr", ["À déclarer", "Facturé plus tard", "Part des primes", "Coût net"]],
    ["en", ["Declared now", "Billed later", "Share of premiums", "Net cost"]],
  ] as const)("speaks %s", async (language, words) => {
    const sheet = fakeSheet({ Blad1: [header, learner("L-1", "1999.990.144", "8.999.990.194").slice(0, 8)] });
    await sheet.setLanguage(language);
    await show(sheet);
    await click(tabs()[3]);
    await change(panel().querySelector("select"), "2026K1", "change");
    await click(panel().querySelector("button.primary") ?? undefined);
    for (const word of words) expect(text()).toContain(word);
    expect(text()).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe("own figures", () => {
  const own = (id: string) => ({
    organisatie: "Bakkerij Voorbeeld",
    cijfers: [{ id, values: [{ from: "2025-02-01", value: 4.35, source: "brief" }] }],
  });
  const section = (): string => root.querySelector(".own-figures")?.textContent?.replace(/\s+/g, " ") ?? "";
  const choose = async (content: string): Promise<void> => {
    const input = root.querySelector<HTMLInputElement>(".own-figures input[type=file]");
    if (input === null) throw new Error("no field for a file");
    const file = { size: content.length, text: async () => content };
    Object.defineProperty(input, "files", { configurable: true, value: [file] });
    Object.defineProperty(input, "value", { configurable: true, writable: true, value: "" });
    await act(async () => {
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settled();
    await settled();
  };

  test("are taken over from a good file, kept with the workbook, and forgotten again", async () => {
    const sheet = fakeSheet({ Blad1: [[]] });
    await show(sheet);
    await choose(JSON.stringify(own("leervergoeding/uurminimum")));
    expect(section()).toContain("Cijfers van Bakkerij Voorbeeld:");
    expect(section()).toContain("01/02/2025: 4,35 (brief)");
    expect(JSON.parse((await sheet.ownFigures()) ?? "")).toEqual(own("leervergoeding/uurminimum"));
    // The same file once more: a gap that was filled is no fault.
    await choose(JSON.stringify(own("leervergoeding/uurminimum")));
    expect(root.querySelector(".own-figures [role=alert]")).toBeNull();
    await click([...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Vergeten"));
    expect(await sheet.ownFigures()).toBeNull();
  });

  test("are refused with what is wrong, and what was kept stays", async () => {
    const sheet = fakeSheet({ Blad1: [[]] });
    await show(sheet);
    await choose("{niets");
    expect(section()).toContain("Dit bestand is geen geldige JSON.");
    await choose(JSON.stringify(own("leervergoeding/ggmmi")));
    expect(section()).toContain("een eigen cijfer vervangt nooit de wet");
    expect(await sheet.ownFigures()).toBeNull();
  });

  test("come with a template of everything that is open", async () => {
    await show(fakeSheet({ Blad1: [[]] }));
    const link = root.querySelector<HTMLAnchorElement>(".own-figures a[download]");
    const template = JSON.parse(decodeURIComponent(link?.href.split(",").slice(1).join(",") ?? ""));
    expect(template.cijfers).toContainEqual({
      id: "leervergoeding/uurminimum",
      values: [
        { from: "2022-11-01", until: "2023-10-31", value: null, source: "" },
        { from: "2025-02-01", value: null, source: "" },
      ],
    });
  });
});
