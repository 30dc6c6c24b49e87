import { hold } from "./harness.ts";
import { kost } from "./kost.ts";

describe("cost and change", () => hold(kost));
