import { isIban } from "./iban.ts";

test.each([
  "BE68539007547034",
  "BE68 5390 0754 7034",
  "be68 5390 0754 7034",
  "DE89370400440532013000",
  "GB82 WEST 1234 5698 7654 32",
  "gb82 west 1234 5698 7654 32",
  "NO93 8601 1117 947",
  "MT84MALT011000012345MTLCAST001S",
])("%s is an IBAN", (typed) => expect(isIban(typed)).toBe(true));

test.each([
  ["a digit is wrong", "BE68539007547035"],
  ["two digits changed places", "BE68539007547043"],
  ["a Belgian account of fifteen characters", "BE0853900754703"],
  ["a Belgian account of seventeen characters", "BE975390075470340"],
  ["a Belgian account with a letter", "BE3453900754703A"],
  ["another sign than a space", "BE68-5390-0754-7034"],
  ["no country", "68539007547034BE"],
  ["one letter of a country", "B168539007547034"],
  ["letters for check digits", "BEAA539007547034"],
  ["an old account number", "539-0075470-34"],
  ["fourteen characters", "NO698601111794"],
  ["thirty-five characters", "MT21MALT011000012345MTLCAST001S0000"],
  ["nothing", ""],
])("%s", (_what, typed) => expect(isIban(typed)).toBe(false));
