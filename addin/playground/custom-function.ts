/** A value a function is given: blank cells are null, an error in a cell comes as the error it shows. */
export type FunctionArgument = number | string | boolean | null | { readonly error: string };

/** A value a function answers: an error carries the sentence that explains it. */
export type FunctionResult =
  | number
  | string
  | boolean
  | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };

export type CustomFunction = {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** The number format of a cell that had none, as Excel gives a cell with DATE one. */
  readonly format?: string;
  /** Each argument is a matrix, an omitted one undefined; the answer is a matrix that spills. May throw. */
  // biome-ignore lint/suspicious/noExplicitAny: a caller may type its matrices as narrowly as it likes.
  readonly call: (...args: any[]) => readonly (readonly unknown[])[];
};
