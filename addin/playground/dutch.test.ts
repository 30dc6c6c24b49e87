import { toCanonical, toDutch } from "./dutch.ts";
import { toCanonicalSigns, withoutSpaces } from "./dutch-formula.ts";

const formulas: readonly (readonly [string, string])[] = [
  ['=DUAAL.LEERVERGOEDING("1/09/2022";3)', '=DUAAL.LEERVERGOEDING("1/09/2022",3)'],
  ["=duaal.leertrap.waarom(WAAR;1)", "=DUAAL.LEERTRAP.WAAROM(TRUE,1)"],
  ["=DUAAL.LEERTRAP(VRAI;1)", "=DUAAL.LEERTRAP(TRUE,1)"],
  ["=SOM(1,5;2)", "=SUM(1.5,2)"],
  ["=som(A1:A3)*1,06", "=SUM(A1:A3)*1.06"],
  ['=ALS(EN(A1>2;NIET(B1));"ja; of 1,5";ONWAAR)', '=IF(AND(A1>2,NOT(B1)),"ja; of 1,5",FALSE)'],
  ["=VERT.ZOEKEN(A1;'Blad; 1,5'!A:B;2;ONWAAR)", "=VLOOKUP(A1,'Blad; 1,5'!A:B,2,FALSE)"],
  ["=X.ZOEKEN(A1;T[Naam, voor];T[Bedrag])", "=XLOOKUP(A1,T[Naam, voor],T[Bedrag])"],
  ["=SOM({1\\2,5;3\\4})", "=SUM({1,2.5;3,4})"],
  ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
  ["=som(b2;$c$3)", "=SUM(B2,$c$3)"],
  ["=DATE(2026,9,1)", "=DATE(2026,9,1)"],
  ["=ROUND(A1,2)", "=ROUND(A1,2)"],
  ["=SUM($A$1,5)", "=SUM($A$1,5)"],
  ["=SUM(1:5,2)", "=SUM(1:5,2)"],
  ["=DATUM(2026;9;1)", "=DATE(2026,9,1)"],
  ["=F(;;2)", "=F(,,2)"],
  ["=WAAR!A1", "=WAAR!A1"],
  ['="a""b;c"&1,5', '="a""b;c"&1.5'],
  ["=1,5E3+A1", "=1.5E3+A1"],
];

test.each(formulas)("%s is read as %s", (typed, formula) => {
  expect(toCanonical(typed)).toEqual({ formula });
});

test("a lone comma between numbers is English when the page is English", () => {
  expect(toCanonical("=SUM(1,2)", false)).toEqual({ formula: "=SUM(1,2)" });
  expect(toCanonical("=SUM(1,5;2)", false)).toEqual({ formula: "=SUM(1.5,2)" });
  expect(toCanonical("=SOM(1,5)", false)).toEqual({ formula: "=SUM(1.5)" });
});

test("a formula shown in Dutch is read back unchanged", () => {
  const shown = toDutch('=IF(AND(A1>2.5,TRUE),SUM({1,2;3,4.5}),"a,b")');
  expect(shown).toBe('=ALS(EN(A1>2,5;WAAR);SOM({1\\2;3\\4,5});"a,b")');
  expect(toCanonical(shown)).toEqual({ formula: '=IF(AND(A1>2.5,TRUE),SUM({1,2;3,4.5}),"a,b")' });
  expect(toDutch('=DUAAL.LEERVERGOEDING("1/09/2022",3)')).toBe('=DUAAL.LEERVERGOEDING("1/09/2022";3)');
});

test("the separators alone keep every position", () => {
  expect(toCanonicalSigns("=SOM(1,5;A1)")).toBe("=SOM(1.5,A1)");
});

test("the editor's space goes, a text's stays", () => {
  expect(withoutSpaces('=SOM(A1; "a; b"; 2)')).toBe('=SOM(A1;"a; b";2)');
});

const values: readonly (readonly [string, object])[] = [
  ["12,5", { value: 12.5 }],
  ["-0,25", { value: -0.25 }],
  ["1.234,56", { value: 1234.56 }],
  ["1.234", { value: 1234 }],
  ["12.5", { value: 12.5 }],
  ["648,30 €", { value: 648.3, format: '"€" #,##0.00' }],
  ["10,27%", { value: 0.1027, format: "0.00%" }],
  ["50 %", { value: 0.5, format: "0%" }],
  ["1/09/2022", { value: 44805, format: "dd/mm/yyyy" }],
  ["1-9-2022", { value: 44805, format: "dd/mm/yyyy" }],
  ["1.9.2022", { value: 44805, format: "dd/mm/yyyy" }],
  ["2022-09-01", { value: 44805, format: "dd/mm/yyyy" }],
  ["1/9/22", { value: 44805, format: "dd/mm/yyyy" }],
  ["31/12/99", { value: 36525, format: "dd/mm/yyyy" }],
  ["12/31/2026", { value: "12/31/2026" }],
  ["29/02/2023", { value: "29/02/2023" }],
  ["waar", { value: true }],
  ["ONWAAR", { value: false }],
  ["98.04.12-123.45", { value: "98.04.12-123.45" }],
  ["0478.123.456", { value: "0478.123.456" }],
  ["1234567890123456", { value: "1234567890123456" }],
  ["2026K3", { value: "2026K3" }],
  ["WWWLL--", { value: "WWWLL--" }],
  ["=", { value: "=" }],
  ["", { value: "" }],
];

test.each(values)("%s typed into a cell", (typed, value) => {
  expect(toCanonical(typed)).toEqual(value);
});
