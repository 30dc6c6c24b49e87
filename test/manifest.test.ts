/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyFunction, excelEnums, excelFunctions, languages, tableFunctions } from "../shared/build.ts";
import { root } from "./examples.ts";

const text = readFileSync(join(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");
const elements = (name: string) => [...xml.getElementsByTagName(name)];
const names = (parent: Element) => [...parent.children].map(({ tagName }) => tagName);
const attributes = (name: string) =>
  [...xml.getElementsByTagName("*")].flatMap((element) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value];
  });

/** The file that stands behind an address of the manifest, in what is built or in the sources. */
const pathOf = (address: string) => new URL(address).pathname.slice(1);

/** Microsoft's reader needs modules that jest cannot load, so it reads in a process of its own. */
const reader = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
  .then((read) => console.log(JSON.stringify(read)))`;

test("it is well-formed and Microsoft's own reader reads it", () => {
  expect(elements("parsererror")).toEqual([]);
  const read = JSON.parse(execFileSync(process.execPath, ["-e", reader], { cwd: root, encoding: "utf8" }));
  expect(read).toMatchObject({ defaultLocale: "nl-BE", hosts: ["Workbook"], officeAppType: "TaskPaneApp" });
  expect(read.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test("elements stand in the order of the schema", () => {
  expect(names(xml.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  const [host] = elements("Host").filter((element) => element.getAttribute("xsi:type") === "Workbook");
  expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  const [functions, ribbon] = elements("ExtensionPoint");
  expect(names(functions)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(names(ribbon.parentElement as Element)).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(names(elements("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  expect(names(elements("CustomTab")[0])).toEqual(["Group", "Label"]);
  for (const group of elements("Group")) expect(names(group).slice(0, 2)).toEqual(["Label", "Icon"]);
  for (const control of elements("Control")) expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("every resource that is named exists, once, is short enough, and is used", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) =>
    elements(tag).flatMap((one) => one.getAttribute("id") ?? []),
  );
  expect(new Set(defined).size).toBe(defined.length);
  const named = attributes("resid");
  expect(named.filter((resid) => !defined.includes(resid))).toEqual([]);
  expect(defined.filter((id) => !named.includes(id))).toEqual([]);
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts keep to the lengths Office allows", () => {
  for (const string of elements("bt:ShortStrings").flatMap((list) => [...list.getElementsByTagName("*")]))
    expect((string.getAttribute("DefaultValue") ?? string.getAttribute("Value") ?? "").length).toBeLessThanOrEqual(125);
  for (const string of elements("bt:LongStrings").flatMap((list) => [...list.getElementsByTagName("*")]))
    expect((string.getAttribute("DefaultValue") ?? string.getAttribute("Value") ?? "").length).toBeLessThanOrEqual(250);
});

test("one shared runtime: runtime, page, function file and panes are the same page", () => {
  const runtime = elements("Runtime")[0].getAttribute("resid");
  expect(elements("Runtime")[0].getAttribute("lifetime")).toBe("long");
  expect(elements("FunctionFile")[0].getAttribute("resid")).toBe(runtime);
  expect(elements("Page")[0].children[0].getAttribute("resid")).toBe(runtime);
  for (const action of elements("Action").filter((one) => one.getAttribute("xsi:type") === "ShowTaskpane"))
    expect(action.getElementsByTagName("SourceLocation")[0].getAttribute("resid")).toBe(runtime);
});

test("every address is https, of one place, and leads to a file that is built", () => {
  const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => value.startsWith("http"));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect([address, existsSync(join(root, "dist/addin", pathOf(address)))]).toEqual([address, true]);
  }
});

test("icons have the sizes they are asked in", () => {
  for (const image of elements("bt:Image").filter((one) => one.hasAttribute("id"))) {
    const file = readFileSync(join(root, "addin", pathOf(image.getAttribute("DefaultValue") ?? "")));
    const size = Number(/\d+$/.exec(image.getAttribute("id") ?? "")?.[0]);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("every command the ribbon names is associated", () => {
  const commands = readFileSync(join(root, "addin/commands/commands.ts"), "utf8");
  for (const { textContent } of elements("FunctionName")) expect(commands).toContain(`"${textContent}"`);
});

describe("the functions' metadata", () => {
  const ledger: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(join(root, "test/ids.json"), "utf8"),
  );

  test("published ids and the order of their parameters are for ever", () => {
    for (const [id, parameters] of Object.entries(ledger)) {
      const made = everyFunction.find((one) => one.id === id);
      expect([id, made?.facts.slice(0, parameters.length).map(([name]) => name)]).toEqual([id, parameters]);
    }
  });

  test("what is published now stands in the ledger", () => {
    expect(Object.fromEntries(everyFunction.map(({ id, facts }) => [id, facts.map(([name]) => name)]))).toEqual(ledger);
  });

  test("columns of the functions that read a table are for ever, and have a meaning in each language", () => {
    expect(
      Object.fromEntries(tableFunctions.map(({ id, columns }) => [id, columns.map((column) => column.id)])),
    ).toEqual({
      ROOSTERCONTROLE: ["rij", "referentie", "ernst", "controle", "kolom", "melding", "gevonden", "verwacht"],
      KWARTAALOVERZICHT: [
        ...["rij", "referentie", "onderneming", "vestiging", "overeenkomst", "statuut", "trap", "regime", "kengetal"],
        ...["mu", "tarief", "verschuldigd", "betaald", "bijdragen", "vermindering3000", "vermindering6310"],
        ...["aangegeven", "vakantiebijdrage", "persoonlijk", "werkbonus", "ingehouden", "pkwp", "stagebonus"],
        ...["premieaandeel", "nettokost", "zekerheid", "ontbreekt"],
      ],
    });
    for (const { columns } of tableFunctions)
      for (const { describe: meaning } of columns)
        for (const language of languages) expect(meaning[language].length).toBeGreaterThan(3);
  });

  test.each(languages)("is as Excel takes it, in %s", (language) => {
    const functions = excelFunctions(everyFunction, language, "https://localhost:3000");
    const built = JSON.parse(readFileSync(join(root, `dist/addin/functions.${language}.json`), "utf8"));
    expect(built.functions).toEqual(functions);
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    for (const { id, name, description, parameters, helpUrl } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]*$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(10);
      expect(existsSync(join(root, "dist/addin", pathOf(helpUrl)))).toBe(true);
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(3);
    }
  });

  test.each(languages)("offers each choice with a tooltip, in %s", (language) => {
    const { enums, functions } = JSON.parse(readFileSync(join(root, `dist/addin/functions.${language}.json`), "utf8"));
    expect(enums).toEqual(excelEnums(everyFunction, language));
    const named = functions.flatMap(({ parameters }: { parameters: { customEnumId?: string }[] }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect([...new Set(named)].sort()).toEqual(enums.map(({ id }: { id: string }) => id).sort());
    const choices = enums.find(({ id }: { id: string }) => id === "OVEREENKOMST").values;
    expect(choices.map(({ stringValue }: { stringValue: string }) => stringValue)).toEqual([
      "OAO",
      "SAO",
      "DA",
      "ODOS",
      "ODO",
      "ODOW",
    ]);
    for (const { tooltip } of choices) expect(tooltip.length).toBeGreaterThan(5);
  });

  test("says the same in no two languages", () => {
    const [nl, fr, en] = languages.map((language) => excelFunctions(everyFunction, language, "https://localhost:3000"));
    nl.forEach(({ description }, index) => {
      expect(new Set([description, fr[index].description, en[index].description]).size).toBe(3);
    });
  });
});
