import { splitAddress } from "../address.ts";

/** The range of an address, on the sheet it names or else on the active one. */
export const rangeAt = (context: Excel.RequestContext, address: string): Excel.Range => {
  const { sheet, local } = splitAddress(address);
  const { worksheets } = context.workbook;
  return (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(local);
};
