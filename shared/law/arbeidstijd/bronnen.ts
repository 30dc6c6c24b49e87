/** What the checks of working time stand on. */
export const wet = "Arbeidswet 16 maart 1971, art. 30-34bis";
export const bron = "https://werk.belgie.be/nl/themas/arbeidsreglementering/jeugdige-werknemers";
/** What holds for everybody, of age or not. */
export const arbeidswet = "Arbeidswet 16 maart 1971";
