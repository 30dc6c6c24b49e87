export interface Route<T> {
  /** Empty means any method. */
  readonly methods: readonly string[];
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  /** One number a segment, lower is more specific. */
  readonly ranks: readonly number[];
  readonly target: T;
}

interface Parameter {
  readonly name: string;
  readonly checks: readonly ((value: string) => boolean)[];
}

type Check = (value: string, bounds: readonly number[]) => boolean;

const whole = /^[+-]?\d+$/;
const real = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

// The constraints of ASP.NET routing that a template may name.
const constraints: Readonly<Record<string, Check>> = {
  int: (value) => whole.test(value) && Math.abs(Number(value)) <= 2 ** 31 - 1,
  long: (value) => whole.test(value),
  decimal: (value) => real.test(value),
  double: (value) => real.test(value),
  float: (value) => real.test(value),
  bool: (value) => /^(true|false)$/i.test(value),
  alpha: (value) => /^[a-z]*$/i.test(value),
  guid: (value) => /^\{?[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?$/i.test(value),
  datetime: (value) => !Number.isNaN(Date.parse(value)),
  required: (value) => value !== "",
  min: (value, [low]) => whole.test(value) && Number(value) >= low,
  max: (value, [high]) => whole.test(value) && Number(value) <= high,
  range: (value, [low, high]) => whole.test(value) && Number(value) >= low && Number(value) <= high,
  length: (value, [low, high]) => value.length >= low && value.length <= (high ?? low),
  minlength: (value, [low]) => value.length >= low,
  maxlength: (value, [high]) => value.length <= high,
};

function readCheck(text: string, template: string): (value: string) => boolean {
  const [, name, inside = ""] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
  if (name === "regex") {
    const expression = new RegExp(inside.replaceAll("{{", "{").replaceAll("}}", "}"), "i");
    return (value) => expression.test(value);
  }
  const check = constraints[name ?? ""];
  if (check === undefined) throw new Error(`The route "${template}" has the unknown constraint "${text}".`);
  const bounds = inside === "" ? [] : inside.split(",").map(Number);
  return (value) => check(value, bounds);
}

// Braces that stand twice are part of a regular expression, so a parameter ends at a brace that stands alone.
const parameterText = /\{(\*{0,2})(\w+)((?::(?:\{\{|\}\}|[^{}])+)?)(\??)\}/g;
const segmentText = /(?:\{(?:\{\{|\}\}|[^{}])*\}|[^/{}])+/g;

const rank = { literal: 1, mixed: 2, constrained: 3, parameter: 4, catchAll: 5 } as const;

/** Reads a route template once, so that a request costs one regular expression. */
export function readRoute<T>(template: string, methods: readonly string[], target: T): Route<T> {
  const parameters: Parameter[] = [];
  const ranks: number[] = [];
  let source = "";
  for (const segment of template.match(segmentText) ?? []) {
    let end = 0;
    let inside = "";
    let group: "plain" | "optional" | "catchAll" = "plain";
    for (const found of segment.matchAll(parameterText)) {
      const [all, stars, name, tail, question] = found;
      // A colon inside a constraint's parentheses is not the start of the next constraint.
      const checks = (tail.match(/(?<=:)\w+(?:\(.*?\)(?=:|$))?/g) ?? []).map((text) => readCheck(text, template));
      parameters.push({ name, checks });
      inside += verbatim(segment.slice(end, found.index)) + (stars === "" ? "([^/]+?)" : "(.*)");
      end = found.index + all.length;
      const alone = all === segment;
      if (stars !== "") group = "catchAll";
      else if (question !== "") group = "optional";
      ranks.push(stars ? rank.catchAll : !alone ? rank.mixed : checks.length > 0 ? rank.constrained : rank.parameter);
    }
    if (end === 0) ranks.push(rank.literal);
    const rest = segment.slice(end);
    if (/[{}]/.test(rest)) throw new Error(`The route "${template}" cannot be read at "${rest}".`);
    inside += verbatim(rest);
    source += group === "plain" ? `/${inside}` : `(?:/${inside})?`;
  }
  const upper = methods.map((method) => method.toUpperCase());
  // Routes are matched without regard to case, as ASP.NET does.
  return { methods: upper, pattern: new RegExp(`^${source}/?$`, "is"), parameters, ranks, target };
}

function verbatim(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Literal before parameter before catch-all, from left to right; of two that agree so far the shorter one. */
export function sortRoutes<T>(routes: readonly Route<T>[]): readonly Route<T>[] {
  return [...routes].sort((left, right) => {
    const length = Math.max(left.ranks.length, right.ranks.length);
    for (let index = 0; index < length; index += 1) {
      const difference = (left.ranks[index] ?? 0) - (right.ranks[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

export interface Match<T> {
  readonly target: T;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the function for a method and a path below the route prefix; the routes must be sorted. */
export function findRoute<T>(routes: readonly Route<T>[], method: string, path: string): Match<T> | undefined {
  const decoded = decode(path);
  for (const route of routes) {
    if (route.methods.length > 0 && !route.methods.includes(method)) continue;
    const found = route.pattern.exec(decoded);
    if (found === null) continue;
    const given = route.parameters.map((parameter, index) => ({ ...parameter, value: found[index + 1] }));
    // An optional parameter that is absent is not named at all.
    const present = given.filter(({ value }) => value !== undefined && value !== "");
    if (!present.every(({ value, checks }) => checks.every((check) => check(value)))) continue;
    return { target: route.target, params: Object.fromEntries(present.map(({ name, value }) => [name, value])) };
  }
  return undefined;
}

// Azure's web server decodes all but the slash, so that an encoded slash stays inside its segment.
function decode(path: string): string {
  try {
    return decodeURIComponent(path.replace(/%2f/gi, "%252F"));
  } catch {
    return path;
  }
}

/** The part of a path below the route prefix, or nothing when the path lies outside it. */
export function below(prefix: string, path: string): string | undefined {
  if (prefix === "") return path;
  const start = `/${prefix}`;
  if (path.slice(0, start.length).toLowerCase() !== start.toLowerCase()) return undefined;
  const rest = path.slice(start.length);
  return rest === "" || rest.startsWith("/") ? rest : undefined;
}
