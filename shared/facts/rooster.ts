import { same } from "../base/text.ts";
import { choice, count, day, factor, text, time, type ValueOf } from "./field.ts";

export const categorie = choice({
  id: "categorie",
  name: { nl: "categorie", fr: "catégorie", en: "category" },
  describe: {
    nl: "werkgeverscategorie van de structurele vermindering",
    fr: "catégorie d’employeur de la réduction structurelle",
    en: "employer category of the structural reduction",
  },
  choices: [
    { code: "1", name: same("1") },
    { code: "2", name: same("2") },
    { code: "3", name: same("3") },
    { code: "3zonderLM", name: same("3zonderLM") },
  ],
});

/** The partnerships that recognise, and those of sectors whose fund is known but not its competence. */
export const partnerschap = choice({
  id: "partnerschap",
  name: { nl: "partnerschap", fr: "partenariat", en: "partnership" },
  describe: {
    nl: "sectoraal partnerschap, bv. EDUCAM",
    fr: "partenariat sectoriel, p. ex. EDUCAM",
    en: "sectoral partnership, e.g. EDUCAM",
  },
  choices: [
    { code: "VPDL", name: same("Vlaams Partnerschap Duaal Leren"), also: ["Vlaams Partnerschap"] },
    { code: "EDUCAM", name: same("EDUCAM") },
    { code: "Constructiv", name: same("Constructiv") },
    { code: "Volta", name: same("Volta") },
    { code: "mtech+", name: same("mtech+"), also: ["mtech", "mtechplus"] },
    { code: "Woodwize", name: same("Woodwize") },
    { code: "Alimento", name: same("Alimento") },
    { code: "Horeca", name: { nl: "Horeca", fr: "Horeca", en: "Hospitality" }, also: ["Horeca Forma"] },
    { code: "Handel", name: { nl: "Handel", fr: "Commerce", en: "Commerce" }, also: ["Commercetraining"] },
    { code: "VIVO", name: same("VIVO"), also: ["social profit"] },
    { code: "Fitness", name: same("Fitness") },
    { code: "EDUplus", name: same("EDUplus") },
    { code: "Textielverzorging", name: { nl: "Textielverzorging", fr: "Entretien du textile", en: "Textile care" } },
    { code: "andere", name: { nl: "andere", fr: "autre", en: "other" } },
  ],
});
export type Partnerschap = ValueOf<typeof partnerschap>;

/** In a roster any words may stand: a partnership that is not known is told, and loses no row. */
export const partnerschapRooster = text({
  id: partnerschap.id,
  name: partnerschap.name,
  describe: partnerschap.describe,
});

export const opleiding = text({
  id: "opleiding",
  name: { nl: "opleiding", fr: "formation", en: "training" },
  describe: {
    nl: "officiële naam van de opleiding",
    fr: "nom officiel de la formation",
    en: "official name of the training",
  },
});

export const mu = factor({
  id: "mu",
  name: same("µ"),
  describe: {
    nl: "prestatiebreuk van het kwartaal, 0 tot 1",
    fr: "fraction de prestation du trimestre, 0 à 1",
    en: "work fraction of the quarter, 0 to 1",
  },
  least: 0,
  most: 2,
});

export const mentorErvaring = count({
  id: "mentorErvaring",
  name: { nl: "ervaring van de mentor", fr: "expérience du tuteur", en: "the mentor's experience" },
  describe: {
    nl: "jaren praktijkervaring van de mentor",
    fr: "années d’expérience du tuteur",
    en: "the mentor's years of practice",
  },
  least: 0,
  most: 70,
});

const dayNamed = (id: string, nl: string, fr: string, en: string) =>
  day({ id, name: { nl, fr, en }, describe: { nl, fr, en } });

export const mentorOpleidingOp = dayNamed(
  "mentorOpleidingOp",
  "mentoropleiding op",
  "formation du mentor le",
  "mentor training on",
);
export const uittreksel5962Op = dayNamed(
  "uittreksel5962Op",
  "uittreksel 596.2 op",
  "extrait 596.2 du",
  "extract 596.2 on",
);
export const geregistreerdOp = dayNamed("geregistreerdOp", "geregistreerd op", "enregistré le", "registered on");
export const dimonaOp = dayNamed("dimonaOp", "Dimona op", "Dimona le", "Dimona on");
export const verzekerdOp = dayNamed("verzekerdOp", "verzekerd op", "assuré le", "insured on");
export const medischOnderzoekOp = dayNamed(
  "medischOnderzoekOp",
  "medisch onderzoek op",
  "examen médical le",
  "medical exam on",
);
export const risicoanalyseOp = dayNamed(
  "risicoanalyseOp",
  "risicoanalyse op",
  "analyse des risques le",
  "risk analysis on",
);

export const dimonaType = choice({
  id: "dimonaType",
  name: { nl: "Dimonatype", fr: "type Dimona", en: "Dimona type" },
  describe: {
    nl: "type van de Dimona-aangifte",
    fr: "type de la déclaration Dimona",
    en: "type of the Dimona declaration",
  },
  choices: ["ALT", "OTH", "RTA", "STG", "STU", "BCW", "DWD", "EXT", "FLX", "IVT", "TRI"].map((code) => ({
    code,
    name: same(code),
  })),
});

export const werknemersVestiging = count({
  id: "werknemersVestiging",
  name: { nl: "werknemers vestiging", fr: "travailleurs de l’établissement", en: "employees of the establishment" },
  describe: {
    nl: "aantal werknemers van de vestiging",
    fr: "nombre de travailleurs de l’établissement",
    en: "headcount of the establishment",
  },
  least: 0,
  most: 1_000_000,
});

export const datumDienst = dayNamed("datum", "datum", "date", "date");
export const van = time({
  id: "van",
  name: { nl: "van", fr: "de", en: "from" },
  describe: { nl: "begin van de dienst, uu:mm", fr: "début du service, hh:mm", en: "start of the shift, hh:mm" },
});
export const tot = time({
  id: "tot",
  name: { nl: "tot", fr: "à", en: "to" },
  describe: { nl: "einde van de dienst, uu:mm", fr: "fin du service, hh:mm", en: "end of the shift, hh:mm" },
});
export const pauze = time({
  id: "pauze",
  name: { nl: "pauze", fr: "pause", en: "break" },
  describe: { nl: "pauze, u:mm", fr: "pause, h:mm", en: "break, h:mm" },
});
export const plaats = choice({
  id: "plaats",
  name: { nl: "plaats", fr: "lieu", en: "place" },
  describe: { nl: "werkplek of school", fr: "travail ou école", en: "workplace or school" },
  choices: [
    { code: "werkplek", name: { nl: "werkplek", fr: "travail", en: "workplace" } },
    { code: "school", name: { nl: "school", fr: "école", en: "school" } },
  ],
});
