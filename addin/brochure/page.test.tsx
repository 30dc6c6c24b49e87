/**
 * @jest-environment jsdom
 */
import { render } from "preact";
import { act } from "preact/test-utils";
import { format, type Language, lawCheckedOn } from "../../shared/index.ts";
import type { PageLanguage } from "../playground/page-language.ts";
import { BrochurePage } from "./page.tsx";

let root: HTMLElement;
let language: Language;
let heard: () => void;
const page: PageLanguage = {
  get: () => language,
  set: (chosen) => {
    language = chosen;
    heard();
  },
  listen: (listener) => {
    heard = listener;
    return () => undefined;
  },
};

const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
beforeEach(async () => {
  language = "nl";
  root = document.body.appendChild(document.createElement("div"));
  await act(async () => render(<BrochurePage page={page} />, root));
  await settled();
});
afterEach(() => act(() => root.remove()));

const input = (type: string): HTMLInputElement => root.querySelector(`input[type=${type}]`) as HTMLInputElement;
const type = async (element: HTMLInputElement, value: string): Promise<void> => {
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settled();
};
const submit = async (): Promise<void> => {
  await act(async () => {
    root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
  await settled();
};
const ask = async (value: string): Promise<void> => {
  await type(input("search"), value);
  await submit();
};
const click = async (name: string): Promise<void> => {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => button.click());
  await settled();
};
const said = (): string => root.querySelector("[role=status]")?.textContent ?? "";
const claims = (): readonly string[] =>
  [...root.querySelectorAll(".claim")].map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " "));

test("an amount tells when it held and what holds now", async () => {
  await ask("max. €648,30");
  expect(said()).toBe(`1 antwoord, bekeken op ${format("day", lawCheckedOn, "nl")}.`);
  const [claim] = claims();
  for (const part of [
    "Geldt niet meer",
    "Leervergoeding OAO, trap 3: € 648,30 per maand".slice(1),
    "Gold van 01/08/2022 tot 31/10/2022.",
    "Nu € 770,60 per maand",
    "Atlas College",
    "afgeleid",
  ])
    expect(claim).toContain(part);
});

test("an example is a click, and its text stands in the field", async () => {
  await click("Dimona OTH");
  expect(input("search").value).toBe("Dimona OTH");
  expect(claims()[0]).toContain("ALT; bouw RTA");
});

test("another day gives what held then, and is named", async () => {
  await ask("6310");
  expect(claims()[0]).toContain("Nu premie kwalificerend werkplekleren");
  await type(input("date"), "2023-07-15");
  expect(claims()[0]).toContain("Op 15/07/2023 niets: de laatste dag was 30/06/2023");
  await type(input("date"), "2023-06-30");
  expect(claims()[0]).toContain("Geldt van 01/07/2016 tot 30/06/2023.");
});

test("what nobody knows of a day has no days, and does not begin", async () => {
  await type(input("date"), "2023-08-31");
  await ask("vakantiewerk");
  expect(claims()[0]).toContain("Niet bekend");
  expect(claims()[0]).not.toContain("Begint op");
  await type(input("date"), "2023-09-01");
  expect(claims()[0]).toContain("Geldt sinds 01/09/2023.");
});

test("the language of the page is that of the answer", async () => {
  await ask("stagebonus");
  await click("FR");
  expect(document.documentElement.lang).toBe("fr");
  expect(document.title).toBe("Ma brochure est-elle à jour ?");
  expect(claims()[0]).toContain("Valait du 01/09/2018 au 30/06/2023.");
  await click("EN");
  expect(claims()[0]).toContain("Held from 01/09/2018 to 30/06/2023.");
});

test("nothing typed, and too much, is said where the field points to", async () => {
  for (const typed of ["", "x".repeat(201)]) {
    await ask(typed);
    expect(said()).toMatch(/\S.{15,}/);
    expect(claims()).toEqual([]);
    expect(input("search").getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(input("search").getAttribute("aria-describedby") ?? "")?.textContent).toBe(said());
  }
  await ask("648,30");
  expect(input("search").getAttribute("aria-invalid")).toBe("false");
});

test("what is not found says what can be typed", async () => {
  await ask("mentorkortin");
  expect(said()).toBe("Niets gevonden.");
  expect(claims()[0]).toContain("mentorkorting");
});

test("a figure links to its history", async () => {
  await ask("4,11");
  expect(root.querySelector(".claim a")?.getAttribute("href")).toBe("help/nl/wet/leervergoeding/uurminimum.html");
});

test("every example is answered, in each language", async () => {
  for (const chosen of ["NL", "FR", "EN"]) {
    await click(chosen);
    for (const example of [...root.querySelectorAll(".examples button")].map(({ textContent }) => textContent ?? "")) {
      await click(example);
      expect([example, claims().length > 0, root.querySelectorAll(".claim-verdict").length]).toEqual([
        example,
        true,
        claims().length,
      ]);
    }
  }
});
