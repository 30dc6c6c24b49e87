import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { CustomFunction } from "./custom-function.ts";
import { type CellPlace, univerFunction } from "./univer-function.ts";
import type { Language, UniverHost } from "./univer-host.ts";

const infoOf = ({ id, description, parameters }: CustomFunction): IFunctionInfo => ({
  functionName: id,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: "",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  })),
});

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId}:${row}:${column}`;
const alertTitles: Readonly<Record<Language, string>> = { nl: "Fout", fr: "Erreur", en: "Error" };

/** The sentence of an error appears over its cell, in place of Univer's general one. */
const explainOnHover = (host: UniverHost, sentenceAt: (place: CellPlace) => string | undefined): void => {
  const alerts = host.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message = sentenceAt({ sheetId: subUnitId, row, column: col });
    showAlert(message ? { ...alert, title: alertTitles[host.language], message, width: 320, height: 96 } : alert);
  };
};

/** Registers the functions and returns the latest sentence of a cell whose function gave an error. */
export const registerFunctions = (
  host: UniverHost,
  functions: readonly CustomFunction[],
): ((place: CellPlace) => string | undefined) => {
  const sentences = new Map<string, string>();
  const explain = (place: CellPlace, message: string | undefined): void => {
    if (message === undefined) sentences.delete(keyOf(place));
    else sentences.set(keyOf(place), message);
  };
  const sentenceAt = (place: CellPlace): string | undefined => sentences.get(keyOf(place));
  host.injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((definition) => univerFunction(definition, explain)));
  host.injector.get(IDescriptionService).registerDescriptions(functions.map(infoOf));
  explainOnHover(host, sentenceAt);
  return sentenceAt;
};
