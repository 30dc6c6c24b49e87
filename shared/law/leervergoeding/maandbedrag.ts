import { entryOn } from "../../engine/parameter.ts";
import type { Batch } from "../../roster/batch.ts";
import type { RowCheck, Said } from "../../roster/check.ts";
import { maandkolommen } from "../kwartaal/maanden.ts";
import { type Afwijkend, type AfwijkendeMaand, afwijkendeMaanden } from "./afwijkende-maanden.ts";
import { ggmmi } from "./cijfers.ts";

/** What a check of months asks, and what it says besides the amounts. */
type Maandvraag = {
  readonly words: Pick<RowCheck, "id" | "severity" | "name" | "message" | "article" | "source">;
  /** Which months it looks at: those paid under the tariff, or above it. */
  readonly waar: keyof Afwijkend;
  readonly faalt: (maand: AfwijkendeMaand, batch: Batch) => boolean;
  readonly verwacht?: (maand: AfwijkendeMaand) => number;
  readonly zegt?: (maand: AfwijkendeMaand, batch: Batch) => Readonly<Record<string, Said>>;
};

/** A check of the amount of each month against its tariff or what is due. */
export const maandbedrag = ({ words, waar, faalt, verwacht, zegt }: Maandvraag): RowCheck => ({
  ...words,
  kind: "lerenden",
  needs: ["leervergoeding", "trap"],
  needsQuarter: true,
  columns: ["leervergoeding"],
  rows: (batch, found) => {
    const tell = (maand: AfwijkendeMaand): void =>
      found(maand.row, () => ({
        found: ["euro", maand.betaald],
        expected: ["euro", verwacht?.(maand) ?? maand.tarief],
        say: {
          maand: ["month", maand.day],
          betaald: ["euro", maand.betaald],
          verschuldigd: ["euro", maand.verschuldigd],
          tarief: ["euro", maand.tarief],
          ...zegt?.(maand, batch),
        },
        columns: [batch.monthColumn("leervergoeding", maand.month, maand.row)],
        entry: entryOn(ggmmi, maand.day) ?? undefined,
        on: maand.day,
        certainty: maandkolommen(batch).zekerheid(maand.row, maand.month),
      }));
    for (const maand of afwijkendeMaanden(batch)[waar]) {
      if (!faalt(maand, batch)) continue;
      tell(maand);
    }
  },
});
