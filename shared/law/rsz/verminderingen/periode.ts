import type { Day } from "../../../base/day.ts";
import { type Cents, zeroCents } from "../../../base/money.ts";
import { type Quarter, quarterOfDay } from "../../../base/quarter.ts";
import type { Text } from "../../../base/text.ts";
import { type Entry, entryOn, firstDayOf, type Parameter } from "../../../engine/parameter.ts";
import { read } from "../../../engine/rule.ts";
import { type Geval, gevalVan, opKwartaal } from "../kwartaal.ts";

type Vraag = { readonly kwartaal: Quarter };

const laatste = (bedrag: Parameter<Cents>): Entry<Cents> => bedrag.entries.at(-1) as Entry<Cents>;

/** Zero outside the time of a reduction, with the quarter in which it began or ended. */
const buiten = <F extends Vraag>(
  bedrag: Parameter<Cents>,
  on: Day,
  name: Text,
  day: Day,
  because: Text,
): Geval<F, Cents> =>
  gevalVan<F>()({
    reads: { bedrag: read(bedrag, () => on) },
    reken: (): Cents => zeroCents,
    decide: (_, reken) => ({
      result: reken,
      because,
      steps: { grens: { name, kind: "quarter", value: quarterOfDay(day) } },
    }),
  });

/** Before the first quarter of a reduction, which the sentence names as `grens`. */
export const voorDePeriode = <F extends Vraag>(bedrag: Parameter<Cents>, because: Text): Geval<F, Cents> =>
  buiten(
    bedrag,
    firstDayOf(bedrag),
    { nl: "eerste kwartaal", fr: "premier trimestre", en: "first quarter" },
    firstDayOf(bedrag),
    because,
  );

/** After the last quarter of a reduction, which the sentence names as `grens`. */
export const naDePeriode = <F extends Vraag>(bedrag: Parameter<Cents>, because: Text): Geval<F, Cents> =>
  buiten(
    bedrag,
    laatste(bedrag).from,
    { nl: "laatste kwartaal", fr: "dernier trimestre", en: "last quarter" },
    laatste(bedrag).until ?? laatste(bedrag).from,
    because,
  );

export const isVoorDePeriode = (bedrag: Parameter<Cents>, asked: Vraag): boolean =>
  opKwartaal(asked) < firstDayOf(bedrag);

export const isNaDePeriode = (bedrag: Parameter<Cents>, asked: Vraag): boolean =>
  !isVoorDePeriode(bedrag, asked) && entryOn(bedrag, opKwartaal(asked)) === null;
