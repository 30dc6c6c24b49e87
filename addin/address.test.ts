import { addressOf, areaOf, onSheetOf, splitAddress } from "./address.ts";

test.each([
  ["A1", { sheet: null, row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
  ["$B$2:AA10", { sheet: null, row: 1, column: 1, rows: 9, columns: 26 }, "B2:AA10"],
  ["Rooster!C3", { sheet: "Rooster", row: 2, column: 2, rows: 1, columns: 1 }, "Rooster!C3"],
  ["'Jan''s blad'!A1:B2", { sheet: "Jan's blad", row: 0, column: 0, rows: 2, columns: 2 }, "'Jan''s blad'!A1:B2"],
  ["'K3'!A1", { sheet: "K3", row: 0, column: 0, rows: 1, columns: 1 }, "'K3'!A1"],
  ["XFD1048576", { sheet: null, row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "XFD1048576"],
])("%s", (address, area, written) => {
  expect(areaOf(address)).toEqual(area);
  expect(addressOf(area)).toBe(written);
});

test.each(["A:A", "1:3", "A1,B2", "lonen", ""])("%s is no rectangle", (address) => {
  expect(areaOf(address)).toBeNull();
});

test("an address without a sheet takes that of another", () => {
  expect(onSheetOf("A1", "'Blad 1'!B2")).toBe("'Blad 1'!A1");
  expect(onSheetOf("Rooster!A1", "Blad1!B2")).toBe("Rooster!A1");
  expect(onSheetOf("A1", "B2")).toBe("A1");
  expect(splitAddress("'Jan''s'!A:A")).toEqual({ sheet: "Jan's", local: "A:A" });
});
