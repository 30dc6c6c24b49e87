/** The door for who reads a file of an organisation's own figures: its strict check brings zod along. */
export { checkOwnFile } from "./engine/strict.ts";
