/** A fault a wall finds: where, and what to do instead. */
export type Fault = { readonly file: string; readonly line: number; readonly fault: string };
export type Source = { readonly file: string; readonly text: string };
type Wall = (source: Source) => readonly Fault[];

/** The arrow: a folder of the kernel imports from itself and from those before it. */
const arrow = ["base", "facts", "engine", "roster", "law", "publish"] as const;

const isCode = (file: string) => /\.tsx?$/.test(file);
const isTest = (file: string) => /\.test\.tsx?$|^test\/|fixture|fake-/.test(file);
const folderOf = (file: string) => arrow.indexOf(file.split("/")[1] as (typeof arrow)[number]);

/** The code of a line without what stands in strings and comments. */
const bare = (line: string) =>
  line
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""')
    .replace(/\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[gimsuy]*/g, '""')
    .replace(/\/\/.*$|^\s*\/?\*.*$/g, "");

const eachLine = ({ file, text }: Source, fault: (line: string) => string | null): readonly Fault[] =>
  text.split("\n").flatMap((line, index) => {
    const found = fault(line);
    return found === null ? [] : [{ file, line: index + 1, fault: found }];
  });

/** The file an import names, from the root of the project; null for a package. */
export const importedFile = (from: string, line: string): string | null => {
  const named = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/.exec(line)?.[1];
  if (!named) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of named.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
};

export const arrowWall: Wall = (source) =>
  source.file.startsWith("shared/") && folderOf(source.file) >= 0 && !isTest(source.file)
    ? eachLine(source, (line) => {
        const to = importedFile(source.file, line);
        if (to === null) return null;
        if (!to.startsWith("shared/")) return `the kernel imports nothing outside it: ${to}`;
        const rank = folderOf(to);
        return rank >= 0 && rank <= folderOf(source.file) ? null : `the arrow points the other way: ${to}`;
      })
    : [];

const allowedPackages = new Set(["zod", "zod/v4/locales", "date-fns", "@date-fns/utc"]);

export const packageWall: Wall = (source) =>
  source.file.startsWith("shared/") && isCode(source.file) && !isTest(source.file)
    ? eachLine(source, (line) => {
        const named = /^(?:import|export|\}).*?\bfrom "([^."][^"]*)"|^import "([^."][^"]*)"/
          .exec(line)
          ?.slice(1)
          .find(Boolean);
        return named === undefined || allowedPackages.has(named) ? null : `the kernel may not use ${named}`;
      })
    : [];

/** What the doors may see of the kernel: all that is public, and apart, for it brings zod, the check of own figures. */
const publicDoors = new Set(["shared/index.ts", "shared/own.ts"]);

/** The doors import the kernel's public doors, and never each other. */
export const doorWall: Wall = (source) => {
  const door = /^(addin|functions)\//.exec(source.file)?.[1];
  if (door === undefined || isTest(source.file) || !isCode(source.file)) return [];
  const other = door === "addin" ? "functions/" : "addin/";
  return eachLine(source, (line) => {
    const to = importedFile(source.file, line);
    if (to?.startsWith("shared/") && !publicDoors.has(to)) return `import shared/index.ts instead of ${to}`;
    if (to?.startsWith(other)) return `${door} may not import ${to}`;
    return to?.startsWith("test/") ? `only tests import ${to}` : null;
  });
};

type Ban = { readonly where: RegExp; readonly word: RegExp; readonly instead: string };
const bans: readonly Ban[] = [
  { where: /^shared\/(?!base\/)/, word: /\bnew Date\b|\bDate\.\w+/, instead: "a function of base/day.ts" },
  { where: /^shared\/base\//, word: /\bnew Date\(\)|\bDate\.now\b/, instead: "a day that the caller gives" },
  {
    where: /^shared\/(?!base\/)/,
    word: /\bMath\.(?:round|ceil|floor|trunc)\b|\btoFixed\b|\bparseFloat\b/,
    instead: "a named rounding of base/money.ts",
  },
  {
    where: /^(?:shared|addin|functions)\//,
    word: /^\s*(?:export )?(?:abstract )?class\s+\w+.*\{$|^\s*(?:export )?(?:const )?enum\s/,
    instead: "a function, or a union",
  },
  { where: /^(?:shared|addin|functions)\//, word: /\bexport default\b/, instead: "a named export" },
  {
    where: /^(?:shared|addin|functions)\//,
    word: /:\s*any\b|<any>|\bas any\b/,
    instead: "unknown, or the type itself",
  },
  {
    where: /^(?:shared|addin|functions\/(?!host\/))/,
    word: /\bconsole\.log\b/,
    instead: "nothing, or the log of the call",
  },
  { where: /^addin\//, word: /\bformulasLocal\b/, instead: "range.formulas, in English" },
];

/** Where another's interface asks for what is banned; each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  "addin/playground/univer-function.ts": "Univer's formula engine takes a function as a class of its own",
  "addin/playground/custom-function.ts": "a caller may type its matrices as narrowly as it likes",
};

export const wordWall: Wall = (source) =>
  isCode(source.file) && !isTest(source.file) && !(source.file in exceptions)
    ? eachLine(source, (line) => {
        const code = bare(line);
        const ban = bans.find(({ where, word }) => where.test(source.file) && word.test(code));
        return ban ? `${ban.word.exec(code)?.[0].trim()}: use ${ban.instead}` : null;
      })
    : [];

/** A number in a rule is a law that escaped its file. */
export const numeralWall: Wall = (source) =>
  source.file.startsWith("shared/law/") && isCode(source.file) && !isTest(source.file)
    ? eachLine(source, (line) => {
        const found = bare(line)
          .match(/(?<![\w.$])\d[\d_]*(?:\.\d+)?/g)
          ?.find((numeral) => numeral !== "0" && numeral !== "1");
        return found === undefined ? null : `the number ${found}: give it a name in base, or a parameter file`;
      })
    : [];

const widest = 120;
/** A line may be wider only where it is a single text that cannot be broken. */
const oneText = /^\s*(?:[\w$]+: |(?:const )?\w+ = |\()?["'`].*["'`][,;)]*$|"https?:/;
export const widthWall: Wall = (source) =>
  /\.(?:tsx?|mjs|css)$/.test(source.file)
    ? eachLine(source, (line) =>
        line.length <= widest || oneText.test(line) ? null : `${line.length} characters wide`,
      )
    : [];

const switchedOff = new RegExp(
  [
    "\\b(?:it|test|describe)\\.(?:only|skip|todo)\\b",
    "\\b(?:xit|xtest|xdescribe|fit|fdescribe)\\(",
    // In pieces, so that this file is not found by others who look for these marks.
    `\\b(?:${["TO", "FIX", "XX", "HA"].map((head, place) => head + ["DO", "ME", "X", "CK"][place]).join("|")})\\b`,
  ].join("|"),
);
export const switchedOffWall: Wall = (source) =>
  /\.(?:tsx?|mjs|css|html)$/.test(source.file) && !source.file.startsWith("test/tidy/")
    ? eachLine(source, (line) => (switchedOff.test(line) ? "switched off, singled out or unfinished" : null))
    : [];

/** Paths of a machine say nothing to anybody else. */
export const pathWall: Wall = (source) =>
  source.file === "package-lock.json" || source.file.startsWith("test/tidy/")
    ? []
    : eachLine(source, (line) =>
        /(?:^|[^\w.-])\/(?:work|root|home)\/[A-Za-z.]/.test(line) ? "a path of one machine" : null,
      );

export const walls = {
  arrowWall,
  packageWall,
  doorWall,
  wordWall,
  numeralWall,
  widthWall,
  switchedOffWall,
  pathWall,
} as const;
