const transform = {
  "^.+\\.(tsx?|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  rootDir: ".",
  transform,
  testEnvironment: "node",
  transformIgnorePatterns: ["/node_modules/(?!preact/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

/** `tidy` needs nothing built; `unit` proves the parts and the doors; `browser` opens the built pages in Chromium. */
export default {
  projects: [
    { ...common, displayName: "tidy", testMatch: ["<rootDir>/test/tidy/**/*.test.ts"] },
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/{shared,addin,functions}/**/*.test.ts?(x)", "<rootDir>/test/{,oracle/,mutate/}*.test.ts"],
    },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
  testTimeout: 120_000,
};
