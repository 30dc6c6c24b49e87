import type { Language } from "../../base/text.ts";
import { arbeidstijdControles } from "../../law/arbeidstijd/controles.ts";
import { erkenningControles } from "../../law/erkenning/controles.ts";
import { kalenderControles } from "../../law/kalender/controles.ts";
import { leervergoedingControles } from "../../law/leervergoeding/controles.ts";
import { nummersControles } from "../../law/nummers/controles.ts";
import { overeenkomstControles } from "../../law/overeenkomst/controles.ts";
import { pkwpControles } from "../../law/premies/pkwp/controles.ts";
import { rszControles } from "../../law/rsz/controles.ts";
import { verplichtingenControles } from "../../law/verplichtingen/controles.ts";
import type { Check } from "../../roster/check.ts";

/** The checks of a subject stand in its folder of the law; what reading brings to light is about the roster itself. */
const bySubject: Readonly<Record<string, readonly Check[]>> = {
  nummers: nummersControles,
  overeenkomst: overeenkomstControles,
  leervergoeding: leervergoedingControles,
  arbeidstijd: arbeidstijdControles,
  kalender: kalenderControles,
  rsz: rszControles,
  erkenning: erkenningControles,
  verplichtingen: verplichtingenControles,
  premies: pkwpControles,
};
const subjects = new Map(
  Object.entries(bySubject).flatMap(([subject, checks]) => checks.map(({ id }) => [id, subject] as const)),
);

/** The subject of law that a check belongs to. */
export const checkSubject = ({ id }: Pick<Check, "id">): string => subjects.get(id) ?? "rooster";

/** A page below `help/<language>/`, from the address that serves the add-in. */
export const inFolder = (language: Language, path: string): string => `help/${language}/${path}`;

/** Where the page of a check stands, below those of its language; and the page that lists them. */
export const checkPath = ({ id }: Pick<Check, "id">): string => `controles/${id}.html`;
export const checksPath = "controles/index.html";
/** The place on that page where the row stands that examples are laid over. */
export const goodRow = "goed";
