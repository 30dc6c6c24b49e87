/** @jest-environment jsdom */
import { functionsSource, matrix, playExcel, runtimeSource, shownCells } from "./office-runtime.ts";

test("x", async () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const page = frame.contentWindow as any;
  const s = page.document.createElement("script");
  s.src = "custom-functions-runtime.js";
  page.document.head.append(s);
  page.eval(`(${playExcel.toString()})()`);
  page.eval(runtimeSource());
  page.eval(functionsSource());
  const r = await page.excelHost.call([
    { id: "LEERVERGOEDING", args: ["2024-12-31", 2].map(matrix) },
    { id: "LEERVERGOEDING", args: ["x", 2].map(matrix) },
    { id: "LEERVERGOEDING", args: [[["2024-12-31"], ["x"]], [[2]]].map(matrix) },
    { id: "LEERVERGOEDING", args: [[[{ type: "CustomFunctionError", code: "#REF!" }]], 2].map(matrix) },
    { id: "NOPE", args: [2].map(matrix) },
  ]);
  console.log(
    JSON.stringify(r),
    r.map((x: any) => JSON.stringify(shownCells(x))),
    page.excelHost.asked,
  );
  frame.remove();
});
