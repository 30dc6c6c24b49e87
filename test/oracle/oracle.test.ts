import { erkenning } from "./erkenning.ts";
import { hold } from "./harness.ts";
import { kalender } from "./kalender.ts";
import { leervergoeding } from "./leervergoeding.ts";
import { nummers } from "./nummers.ts";
import { premies } from "./premies.ts";

describe("calendar", () => hold(kalender));
describe("leervergoeding", () => hold(leervergoeding));
describe("numbers", () => hold(nummers));
describe("premiums", () => hold(premies));
describe("recognition and duties", () => hold(erkenning));
