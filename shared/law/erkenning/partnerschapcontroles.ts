import type { Day } from "../../base/day.ts";
import { withoutNumbers } from "../../base/masked.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { pcNummer } from "../../facts/onderneming.ts";
import { isProblem } from "../../facts/problem.ts";
import { readValue } from "../../facts/read.ts";
import { type Partnerschap, partnerschap } from "../../facts/rooster.ts";
import { dayIn } from "../../roster/batch.ts";
import type { Check } from "../../roster/check.ts";
import { partnerschapComite } from "./cijfers.ts";
import { perWoord } from "./per-woord.ts";

export const partnerschapCodes: readonly Partnerschap[] = (partnerschap.choices ?? []).map(({ code }) => code);
const keuzes = partnerschapCodes.join(", ");

/** The partnership that is meant by what was typed; null where nobody knows it. */
export const partnerschapVan = (woord: string): Partnerschap | null => {
  const gelezen = readValue(partnerschap, woord);
  return isProblem(gelezen) ? null : (gelezen as Partnerschap);
};

/** The partnerships of the words of a roster. */
export const partnerschappen = perWoord("partnerschap", partnerschapVan);

/** A partnership that nobody knows here: told, and the row stays as it was. */
const onbekend: Check = {
  id: "partnerschap-onbekend",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "partnerschap onbekend", fr: "partenariat inconnu", en: "partnership unknown" },
  message: {
    nl: "Partnerschap “{gegeven}” is onbekend; kies uit {keuzes}.",
    fr: "Le partenariat « {gegeven} » est inconnu ; choisissez parmi {keuzes}.",
    en: "Partnership “{gegeven}” is unknown; choose from {keuzes}.",
  },
  needs: ["partnerschap"],
  columns: ["partnerschap"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const woord = batch.values("partnerschap");
    const codes = partnerschappen(batch);
    const tell = (row: number): void =>
      found(row, () => {
        const gegeven = withoutNumbers(batch.word("partnerschap", row) ?? "");
        return { found: ["text", gegeven], say: { gegeven: ["text", gegeven], keuzes: ["text", keuzes] } };
      });
    for (let row = 0; row < batch.rows; row++) if (woord[row] >= 0 && codes[woord[row]] === null) tell(row);
  },
};

/** The number of a committee, and of its part where one is named: 149 and 149.01 of "PC 149.01". */
type Comite = { readonly nummer: string; readonly deel: string };
const comiteVan = (woord: string): Comite => {
  const nummer = pcNummer(woord) ?? "";
  const rest = woord.slice(woord.indexOf(nummer) + nummer.length);
  return { nummer, deel: `${nummer}${/^\.\d\d/.exec(rest)?.[0] ?? ""}` };
};
const comites = perWoord("pc", comiteVan);

/** A partnership of another sector than that of the joint committee. */
const pastNiet: Check = {
  id: "partnerschap-past-niet",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "partnerschap past niet bij het paritair comité",
    fr: "partenariat et commission paritaire ne concordent pas",
    en: "partnership does not fit the joint committee",
  },
  message: {
    nl: "Partnerschap {gegeven}, maar PC {pc} hoort bij de sector van {verwacht}. Kijk na welk van beide klopt; het loket kiest het bevoegde partnerschap zelf.",
    fr: "Partenariat {gegeven}, mais la CP {pc} relève du secteur {verwacht}. Vérifiez lequel des deux est exact ; le guichet choisit lui-même le partenariat compétent.",
    en: "Partnership {gegeven}, but joint committee {pc} belongs to the sector of {verwacht}. See which of the two is right; the online portal itself chooses the competent partnership.",
  },
  needs: ["partnerschap", "pc", "start"],
  columns: ["partnerschap", "pc"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const woord = batch.values("partnerschap");
    const pc = batch.values("pc");
    const start = batch.values("start");
    const codes = partnerschappen(batch);
    const nummers = comites(batch);
    const tell = (
      row: number,
      gegeven: string,
      verwacht: string,
      comite: Comite,
      entry: Entry<Readonly<Record<string, string>>>,
      op: Day,
    ): void =>
      found(row, () => ({
        found: ["text", gegeven],
        expected: ["text", verwacht],
        say: { gegeven: ["text", gegeven], pc: ["text", comite.deel], verwacht: ["text", verwacht] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (!(woord[row] >= 0 && pc[row] >= 0) || op === null) continue;
      const gegeven = codes[woord[row]];
      const comite = nummers[pc[row]];
      if (gegeven === null) continue;
      const entry = entryOn(partnerschapComite, op);
      const verwacht = entry?.value?.[comite.deel] ?? entry?.value?.[comite.nummer];
      if (entry === null || verwacht === undefined || verwacht === gegeven) continue;
      tell(row, gegeven, verwacht, comite, entry, op);
    }
  },
};

export const partnerschapControles: readonly Check[] = [onbekend, pastNiet];
