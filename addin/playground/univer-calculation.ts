import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import type { UniverHost } from "./univer-host.ts";

/** Long enough for ten thousand functions; after it a caller goes on rather than hang. */
const patience = 20_000;

const isStopped = (command: ICommandInfo): boolean => {
  const state = (command.params as ISetFormulaCalculationNotificationMutation | undefined)?.functionsExecutedState;
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
};

/** Resolves once no change waits for the engine, which starts a tenth of a second after the last one. */
export const watchCalculation = (host: UniverHost): (() => Promise<void>) => {
  const dirty = host.injector.get(IActiveDirtyManagerService);
  // The first calculation starts by itself after the workbook was made.
  let waiting = true;
  let running = false;
  const listeners = new Set<() => void>();

  const settle = (): void => {
    // Results are applied in the same turn as the notice, so they are there one turn later.
    setTimeout(() => {
      if (waiting || running) return;
      for (const listener of listeners) listener();
      listeners.clear();
    });
  };

  host.commands.onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (!isStopped(command)) return;
      running = false;
      settle();
    } else if (dirty.get(command.id) && !options?.onlyLocal) {
      const { trigger } = (command.params ?? {}) as { readonly trigger?: string };
      if (trigger !== SetStyleCommand.id) waiting = true;
    }
  });

  return () =>
    new Promise((resolve) => {
      listeners.add(resolve);
      setTimeout(resolve, patience);
      settle();
    });
};
