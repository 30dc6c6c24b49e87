import { hold, holdEach } from "./harness.ts";
import { tables } from "./tables.ts";
import { everyEdge, everyId, everyTurn, inFull, readings } from "./tables-figures.ts";

describe("tables", () => hold(tables));
describe("the law itself", () => hold(readings));

test("every figure and key of the law, on each of its edges", () =>
  holdEach("PARAMETER", readings.PARAMETER, everyEdge));
test("the history of every figure and key", () =>
  holdEach(
    "TIJDLIJN",
    inFull.TIJDLIJN,
    everyId.map((id) => ({ id })),
  ));
test("what is open on each day on which anything turns", () =>
  holdEach(
    "OPENSTAAND",
    inFull.OPENSTAAND,
    everyTurn.map((datum) => ({ datum })),
  ));
