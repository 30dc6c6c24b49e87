/** Written in by the build; a test that loads the source has none. */
declare const DUAAL_VERSION: string | undefined;

/** The version of the code, from package.json. */
export const version = typeof DUAAL_VERSION === "string" ? DUAAL_VERSION : "0.0.0";
