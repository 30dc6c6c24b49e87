import type * as z from "zod";
import type { Language, Schema, Text } from "../shared/index.ts";
import type { Body } from "./body.ts";
import type { Limits } from "./limits.ts";
import type { Outcome, ProblemKind } from "./problem.ts";
import type { BodyLimits, Chunks } from "./read/chunks.ts";

/** A request as a handler sees it: read, bounded, and in one language. */
export type Question = {
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
  /** Of an operation that reads its body as it comes: what it says it is, and its bytes. */
  readonly stream: Stream;
  readonly limits: Limits;
  /** What the client wants: one document, lines as they come, or a table. */
  readonly wants: Wanted;
};

export type Stream = { readonly media: string; readonly chunks: Chunks };

export const wanted = {
  document: "application/json",
  lines: "application/x-ndjson",
  csv: "text/csv",
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type Wanted = keyof typeof wanted;

/** A table as a file: a sheet a table, with headers in the client's language. */
export type Table = {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly format?: "text" | "euro" | "day" | "count" }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};

/** One document, lines of them as they come, or tables. */
export type Reply =
  | { readonly document: unknown }
  | { readonly lines: AsyncIterable<unknown> }
  | { readonly tables: readonly Table[]; readonly fileName: string };

export type Described = { readonly describe: Text; readonly example: string };

/** A request body: its media types with a schema each, and how much of it is read. */
export type Request = {
  readonly content: Readonly<Record<string, z.ZodType | Schema>>;
  readonly most: (limits: Limits) => BodyLimits;
  /** Whether the operation reads the body itself, as it comes. */
  readonly streams?: true;
};

/** One value of a route's parameter that has a body, and so a page, of its own. */
export type Variant = { readonly value: string; readonly summary: Text; readonly request: Schema };

/** An operation: its registration, its documentation and its test come from this one row. */
export type Endpoint = {
  readonly operationId: string;
  readonly method: "GET" | "POST";
  readonly route: string;
  readonly summary: Text;
  readonly params?: Readonly<Record<string, Described>>;
  readonly variants?: { readonly param: string; readonly each: () => readonly Variant[] };
  readonly query?: Readonly<Record<string, Described>>;
  readonly request?: Request;
  readonly response: z.ZodType;
  /** The lines of a streamed answer, where there is one. */
  readonly lines?: z.ZodType;
  /** Whether the answer may also be a table: CSV or a workbook. */
  readonly tables?: true;
  readonly refusals: readonly ProblemKind[];
  readonly answer: (question: Question) => Outcome<Reply> | Promise<Outcome<Reply>>;
};
