import type { Trap } from "../../facts/overeenkomst.ts";

/** The step that follows each step; above the highest there is none. */
export const hogereTrap = { "1": "2", "2": "3", "3": "3" } as const satisfies Record<Trap, Trap>;
