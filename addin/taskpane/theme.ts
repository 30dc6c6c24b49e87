import type { Sheet } from "../port.ts";

/** How the pane looks: light, dark, or as the spreadsheet or the system does. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const keyOf = (sheet: Sheet | null): string => `${sheet?.partition ?? ""}duaal.theme`;

/** A browser may refuse to keep anything; then the choice holds until the pane closes. */
export const keptTheme = (sheet: Sheet | null): Theme => {
  try {
    return themes.find((theme) => theme === localStorage.getItem(keyOf(sheet))) ?? "auto";
  } catch {
    return "auto";
  }
};

export const keepTheme = (sheet: Sheet | null, theme: Theme): void => {
  try {
    localStorage.setItem(keyOf(sheet), theme);
  } catch {
    // Nothing is lost but the memory of a colour.
  }
};

/** Shows a theme, and follows the system while it is automatic; the answer stops that. */
export const applyTheme = (theme: Theme, sheet: Sheet | null): (() => void) => {
  const system = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
  const show = (): void => {
    const dark = theme === "auto" ? (sheet?.dark ?? system?.matches ?? false) : theme === "dark";
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  };
  show();
  system?.addEventListener("change", show);
  return () => system?.removeEventListener("change", show);
};
