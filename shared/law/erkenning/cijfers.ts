import { hoursLimit, type ParameterFile, term, terms, words, yes } from "../../engine/parameter.ts";
import beroepFile from "./beroep.json" with { type: "json" };
import beslissingFile from "./beslissing.json" with { type: "json" };
import capaciteitFile from "./capaciteit.json" with { type: "json" };
import capaciteitConstructivFile from "./capaciteit-constructiv.json" with { type: "json" };
import capaciteitMentorFile from "./capaciteit-mentor.json" with { type: "json" };
import duurFile from "./duur.json" with { type: "json" };
import herinneringFile from "./herinnering.json" with { type: "json" };
import hernieuwingFile from "./hernieuwing.json" with { type: "json" };
import mentorervaringFile from "./mentorervaring.json" with { type: "json" };
import mentorleeftijdFile from "./mentorleeftijd.json" with { type: "json" };
import mentorplanConstructivFile from "./mentorplan-constructiv.json" with { type: "json" };
import mentortermijnFile from "./mentortermijn.json" with { type: "json" };
import mentortermijnConstructivFile from "./mentortermijn-constructiv.json" with { type: "json" };
import mentortermijnEducamFile from "./mentortermijn-educam.json" with { type: "json" };
import mentortermijnHandelFile from "./mentortermijn-handel.json" with { type: "json" };
import mentortermijnSectorFile from "./mentortermijn-sector.json" with { type: "json" };
import mentorurenConstructivFile from "./mentoruren-constructiv.json" with { type: "json" };
import partnerschapComiteFile from "./partnerschap-comite.json" with { type: "json" };
import stilzwijgendFile from "./stilzwijgend.json" with { type: "json" };
import uittrekselFile from "./uittreksel.json" with { type: "json" };
import aanwezigheidFile from "./voorwaarde-aanwezigheid.json" with { type: "json" };
import draagkrachtFile from "./voorwaarde-draagkracht.json" with { type: "json" };
import gedragFile from "./voorwaarde-gedrag.json" with { type: "json" };
import mentorFile from "./voorwaarde-mentor.json" with { type: "json" };
import opleidingFile from "./voorwaarde-opleiding.json" with { type: "json" };
import organisatieFile from "./voorwaarde-organisatie.json" with { type: "json" };
import veroordelingenFile from "./voorwaarde-veroordelingen.json" with { type: "json" };
import vestigingFile from "./voorwaarde-vestiging.json" with { type: "json" };

/** How long a recognition holds, and the terms of its procedure. */
export const duur = term(duurFile as ParameterFile);
export const beslissing = term(beslissingFile as ParameterFile);
/** Whether silence is a recognition: nobody knows. */
export const stilzwijgend = yes(stilzwijgendFile as ParameterFile);
export const beroep = term(beroepFile as ParameterFile);
/** This product's own reminder, and the day nobody published. */
export const herinnering = term(herinneringFile as ParameterFile);
export const hernieuwing = term(hernieuwingFile as ParameterFile);

/** Months in which a mentor must follow the training: the outer limit, and what partnerships agreed. */
export const mentortermijn = term(mentortermijnFile as ParameterFile);
export const mentortermijnEducam = term(mentortermijnEducamFile as ParameterFile);
export const mentortermijnConstructiv = term(mentortermijnConstructivFile as ParameterFile);
/** Of Constructiv: by when to plan it, and how many hours it takes at least. */
export const mentorplanConstructiv = term(mentorplanConstructivFile as ParameterFile);
export const mentorurenConstructiv = hoursLimit(mentorurenConstructivFile as ParameterFile);
export const mentortermijnHandel = term(mentortermijnHandelFile as ParameterFile);
export const mentortermijnSector = terms(mentortermijnSectorFile as ParameterFile);
/** How many months old the mentor's extract may be. */
export const uittreksel = term(uittrekselFile as ParameterFile);

/** How many learners at once: for everybody, of Constructiv, and for each mentor of the other partnerships. */
export const capaciteit = terms(capaciteitFile as ParameterFile);
export const capaciteitConstructiv = terms(capaciteitConstructivFile as ParameterFile);
export const capaciteitMentor = terms(capaciteitMentorFile as ParameterFile);

/** The conditions of recognition that hold no number, and the mentor's age and practice. */
export const organisatie = yes(organisatieFile as ParameterFile);
export const draagkracht = yes(draagkrachtFile as ParameterFile);
export const veroordelingen = yes(veroordelingenFile as ParameterFile);
/** Irreproachable conduct, before and since an extract proves it. */
export const gedrag = yes(gedragFile as ParameterFile);
export const mentor = yes(mentorFile as ParameterFile);
export const vestiging = yes(vestigingFile as ParameterFile);
export const opleiding = yes(opleidingFile as ParameterFile);
export const aanwezigheid = yes(aanwezigheidFile as ParameterFile);
export const mentorleeftijd = terms(mentorleeftijdFile as ParameterFile);
export const mentorervaring = term(mentorervaringFile as ParameterFile);

/** The partnership of a joint committee, by the sector fund; the whole table was not found. */
export const partnerschapComite = words(partnerschapComiteFile as ParameterFile);
