import Module from "node:module";
import type { Callback, Category, HookCallback, Level, Log, Metadata, ProgrammingModel, Registered } from "./types.ts";

const CORE = "@azure/functions-core";

export interface Core {
  /** The module that the app's own copy of `@azure/functions` gets when it requires `@azure/functions-core`. */
  readonly module: object;
  readonly log: Log;
  functions(): readonly Registered[];
  model(): ProgrammingModel | undefined;
  runHooks(name: string, context: object): Promise<void>;
}

// User logs show from information up; the library's own notes only when something is wrong.
const shown: readonly Level[] = ["information", "warning", "error", "critical"];
const alarming: readonly Level[] = ["warning", "error", "critical"];

// Logs go to stderr, so that stdout holds nothing but what `npm start` promises to print.
function print(level: Level, category: Category, message: string): void {
  if ((category === "user" ? shown : alarming).includes(level)) process.stderr.write(`[${level}] ${message}\n`);
}

/** The seven members (and Disposable) of the module that Azure's own Node worker supplies to an app. */
export function makeCore(): Core {
  const functions = new Map<string, Registered>();
  const hooks = new Map<string, HookCallback[]>();
  let model: ProgrammingModel | undefined;

  const log: Log = (level, category, message) => {
    const context = { hookData: {}, level, message, category };
    for (const hook of hooks.get("log") ?? []) hook(context);
    print(context.level, context.category, context.message);
  };

  // A plain function that gives an object back can be called with `new`, which is all that Disposable is for.
  function Disposable(release: () => unknown): { dispose(): unknown } {
    return { dispose: release };
  }

  const module = {
    version: "3.9.1",
    hostVersion: "4.1036.0",
    Disposable,
    log,
    setProgrammingModel(next: ProgrammingModel): void {
      model = next;
    },
    getProgrammingModel(): ProgrammingModel | undefined {
      return model;
    },
    registerHook(name: string, hook: HookCallback): { dispose(): unknown } {
      hooks.set(name, [...(hooks.get(name) ?? []), hook]);
      return Disposable(() =>
        hooks.set(
          name,
          (hooks.get(name) ?? []).filter((other) => other !== hook),
        ),
      );
    },
    registerFunction(metadata: Metadata, callback: Callback): { dispose(): unknown } {
      const key = metadata.name.toLowerCase();
      if (functions.has(key)) throw new Error(`A function named "${metadata.name}" is already registered.`);
      functions.set(key, { metadata, callback });
      return Disposable(() => functions.delete(key));
    },
  };

  return {
    module,
    log,
    functions: () => [...functions.values()],
    model: () => model,
    async runHooks(name, context) {
      for (const hook of hooks.get(name) ?? []) await hook(context);
    },
  };
}

/**
 * Answers `require("@azure/functions-core")` with this core while `work` runs. The library asks once and remembers
 * the answer, so nothing stays patched once the app is loaded.
 */
export async function withCore<T>(core: Core, work: () => Promise<T>): Promise<T> {
  const original = Module.prototype.require;
  Module.prototype.require = new Proxy(original, {
    apply: (target, self, parts) => (parts[0] === CORE ? core.module : Reflect.apply(target, self, parts)),
  });
  try {
    return await work();
  } finally {
    Module.prototype.require = original;
  }
}
