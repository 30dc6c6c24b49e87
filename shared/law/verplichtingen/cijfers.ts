import { type ParameterFile, term, word, yesses } from "../../engine/parameter.ts";
import bouwFile from "./dimona-bouw.json" with { type: "json" };
import daFile from "./dimona-da.json" with { type: "json" };
import leerlingFile from "./dimona-leerling.json" with { type: "json" };
import odoFile from "./dimona-odo.json" with { type: "json" };
import saoFile from "./dimona-sao.json" with { type: "json" };
import saoGedoogdFile from "./dimona-sao-gedoogd.json" with { type: "json" };
import dmfaFile from "./dmfa.json" with { type: "json" };
import ficheFile from "./fiche.json" with { type: "json" };
import looptijdFile from "./looptijd.json" with { type: "json" };
import p01File from "./p01.json" with { type: "json" };
import p02File from "./p02.json" with { type: "json" };
import p03File from "./p03.json" with { type: "json" };
import p04File from "./p04.json" with { type: "json" };
import p05File from "./p05.json" with { type: "json" };
import p06File from "./p06.json" with { type: "json" };
import p07File from "./p07.json" with { type: "json" };
import p08File from "./p08.json" with { type: "json" };
import p09File from "./p09.json" with { type: "json" };
import p10File from "./p10.json" with { type: "json" };
import p11File from "./p11.json" with { type: "json" };
import p12File from "./p12.json" with { type: "json" };
import p13File from "./p13.json" with { type: "json" };
import p14File from "./p14.json" with { type: "json" };
import p15File from "./p15.json" with { type: "json" };
import p16File from "./p16.json" with { type: "json" };
import p17File from "./p17.json" with { type: "json" };
import p18File from "./p18.json" with { type: "json" };
import p19File from "./p19.json" with { type: "json" };
import p20File from "./p20.json" with { type: "json" };
import p21File from "./p21.json" with { type: "json" };
import p23File from "./p23.json" with { type: "json" };
import proefdagenFile from "./proefdagen.json" with { type: "json" };

/** Dimona type of a learner (OAO, ODOS), of one in construction (PC 124), and of a trainee (SAO). */
export const dimonaLeerling = word(leerlingFile as ParameterFile);
export const dimonaBouw = word(bouwFile as ParameterFile);
export const dimonaSao = word(saoFile as ParameterFile);
/** The type of a trainee of before, as long as it was put up with. */
export const dimonaSaoGedoogd = word(saoGedoogdFile as ParameterFile);
/** Of a part-time employment contract, and of an ODO, of which nobody knows it. */
export const dimonaDa = word(daFile as ParameterFile);
export const dimonaOdo = word(odoFile as ParameterFile);

/** Terms: of the DmfA after the quarter, of the yearly papers, and of stopping without reason. */
export const dmfa = term(dmfaFile as ParameterFile);
export const fiche = term(ficheFile as ParameterFile);
export const proefdagen = term(proefdagenFile as ParameterFile);
/** How many years an agreement lasts at most. */
export const looptijd = term(looptijdFile as ParameterFile);

/** For which agreements a duty holds; of an agreement that a source does not name there is no cell. */
export const p01 = yesses(p01File as ParameterFile);
export const p02 = yesses(p02File as ParameterFile);
export const p03 = yesses(p03File as ParameterFile);
export const p04 = yesses(p04File as ParameterFile);
export const p05 = yesses(p05File as ParameterFile);
export const p06 = yesses(p06File as ParameterFile);
export const p07 = yesses(p07File as ParameterFile);
export const p08 = yesses(p08File as ParameterFile);
export const p09 = yesses(p09File as ParameterFile);
export const p10 = yesses(p10File as ParameterFile);
export const p11 = yesses(p11File as ParameterFile);
export const p12 = yesses(p12File as ParameterFile);
export const p13 = yesses(p13File as ParameterFile);
export const p14 = yesses(p14File as ParameterFile);
export const p15 = yesses(p15File as ParameterFile);
export const p16 = yesses(p16File as ParameterFile);
export const p17 = yesses(p17File as ParameterFile);
export const p18 = yesses(p18File as ParameterFile);
export const p19 = yesses(p19File as ParameterFile);
export const p20 = yesses(p20File as ParameterFile);
export const p21 = yesses(p21File as ParameterFile);
export const p23 = yesses(p23File as ParameterFile);
