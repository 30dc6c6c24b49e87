import { type Expression, parseFormula } from "./formula.ts";

const value = (given: number | string | boolean | null): Expression => ({ kind: "value", value: given });
const cell = (address: string): Expression => ({ kind: "cell", address });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: "call", name, args });
const computed = (...parts: Expression[]): Expression => ({ kind: "computed", parts });

const readings: readonly (readonly [string, Expression])[] = [
  ['=DUAAL.LEERVERGOEDING("1/09/2022",3)', call("DUAAL.LEERVERGOEDING", value("1/09/2022"), value(3))],
  ["=duaal.leervergoeding(A2, $B$2)", call("DUAAL.LEERVERGOEDING", cell("A2"), cell("B2"))],
  ["=DUAAL.X(Rooster!A2)", call("DUAAL.X", cell("Rooster!A2"))],
  ["=DUAAL.X('Mijn blad''s'!$A2)", call("DUAAL.X", cell("'Mijn blad''s'!A2"))],
  ['=DUAAL.X("zeg ""ja""")', call("DUAAL.X", value('zeg "ja"'))],
  ["=DUAAL.X(TRUE,false,TRUE())", call("DUAAL.X", value(true), value(false), value(true))],
  ["=DUAAL.X(,1,,)", call("DUAAL.X", value(null), value(1), value(null), value(null))],
  ["=DUAAL.X()", call("DUAAL.X")],
  ["=DUAAL.X(-1.5,+2E3,.5)", call("DUAAL.X", value(-1.5), value(2000), value(0.5))],
  ["=DUAAL.X(DATE(2022,9,1))", call("DUAAL.X", call("DATE", value(2022), value(9), value(1)))],
  ["=DUAAL.X((A2))", call("DUAAL.X", cell("A2"))],
  ["=DUAAL.X(@A2)", call("DUAAL.X", cell("A2"))],
  ["=DUAAL.X(A2:A9)", call("DUAAL.X", { kind: "range", address: "A2:A9" })],
  ["=DUAAL.X(A:A)", call("DUAAL.X", { kind: "range", address: "A:A" })],
  ["=DUAAL.X(2:3)", call("DUAAL.X", { kind: "range", address: "2:3" })],
  ["=DUAAL.X(C2#)", call("DUAAL.X", { kind: "range", address: "C2#" })],
  ["=DUAAL.X(B2*2)", call("DUAAL.X", computed(cell("B2"), value(2)))],
  ["=DUAAL.X(-B2)", call("DUAAL.X", computed(cell("B2")))],
  ["=DUAAL.X(5%)", call("DUAAL.X", computed(value(5)))],
  ["=DUAAL.X(#N/A,{1,2})", call("DUAAL.X", computed(), computed())],
  ["=DUAAL.X(lonen)", call("DUAAL.X", { kind: "name", name: "lonen" })],
  ["=DUAAL.X(Tabel1[@[start datum]])", call("DUAAL.X", { kind: "name", name: "Tabel1[@[start datum]]" })],
  ["=DUAAL.X([@start])", call("DUAAL.X", { kind: "name", name: "[@start]" })],
  ["=DUAAL.X([Map1.xlsx]Blad1!$A$1)", call("DUAAL.X", { kind: "name", name: "[Map1.xlsx]Blad1!$A$1" })],
  ['=IFERROR(DUAAL.X(1),"")', call("IFERROR", call("DUAAL.X", value(1)), value(""))],
  ["=ROUND(DUAAL.X(1)/3,2)", call("ROUND", computed(call("DUAAL.X", value(1)), value(3)), value(2))],
  ["=_xlfn.TRUE()", value(true)],
];

test.each(readings)("%s", (formula, expected) => {
  expect(parseFormula(formula)).toEqual(expected);
});

test.each(["", "1/09/2022", "=", "=DUAAL.X(", "=DUAAL.X(1))", "=DUAAL.X(1;2)", '=DUAAL.X("open)', "=1 2", "=(1,2)"])(
  "%s is not read",
  (formula) => {
    expect(parseFormula(formula)).toBeNull();
  },
);
