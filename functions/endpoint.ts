import type * as z from "zod";
import type { Language, Schema, Text } from "../shared/index.ts";
import type { Body, BodyLimits } from "./body.ts";
import type { Limits } from "./limits.ts";
import type { Outcome, ProblemKind } from "./problem.ts";

/** A request as a handler sees it: read, bounded, and in one language. */
export type Question = {
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly limits: Limits;
  /** Whether the client asked for lines as they come, rather than one document. */
  readonly asLines: boolean;
};

/** One document, or lines of them. */
export type Reply = { readonly document: unknown } | { readonly lines: Iterable<unknown> };

export type Described = { readonly describe: Text; readonly example: string };

/** A request body: its media types with a schema each, and how much of it is read. */
export type Request = {
  readonly content: Readonly<Record<string, z.ZodType | Schema>>;
  readonly most: (limits: Limits) => BodyLimits;
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
  readonly refusals: readonly ProblemKind[];
  readonly answer: (question: Question) => Outcome<Reply>;
};
