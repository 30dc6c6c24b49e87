/** What most checks of the allowance stand on. */
export const besluit = "besluit Vlaamse Regering 8 juli 2016; 20 november 2020";
export const bron =
  "https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren";

/** Checks of logic stand on no law. */
export const logica = { article: "", source: "" } as const;
