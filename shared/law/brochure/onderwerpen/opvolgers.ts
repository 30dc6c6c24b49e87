import { bedrag as leerlingenpremieBedrag } from "../../premies/leerlingenpremie/cijfers.ts";
import { stagebonusNieuw } from "../../premies/overzicht/cijfers.ts";
import { bedrag as pkwpBedrag } from "../../premies/pkwp/cijfers.ts";
import { bedrag as stagebonusBedrag } from "../../premies/stagebonus/cijfers.ts";
import type { Opvolger } from "../onderwerp.ts";
import type { Cijfer } from "../rij.ts";

/** The two amounts of the premium that replaced most of what stands in old brochures. */
export const pkwpMet: Cijfer = { parameter: pkwpBedrag, key: "vergoed" };
export const pkwpZonder: Cijfer = { parameter: pkwpBedrag, key: "onvergoed" };
/** Named in sentences as `{pkwp}` and `{pkwpZonder}`. */
export const pkwpCijfers = { pkwp: pkwpMet, pkwpZonder } as const;

export const pkwpOpvolger: Opvolger = {
  naam: {
    nl: "de premie kwalificerend werkplekleren",
    fr: "la prime d’apprentissage qualifiant (PKWP)",
    en: "the premium for qualifying workplace learning (PKWP)",
  },
  cijfer: pkwpMet,
  nu: {
    nl: "premie kwalificerend werkplekleren: {pkwp} per schooljaar met een vergoede lerende, {pkwpZonder} zonder vergoeding",
    fr: "prime d’apprentissage qualifiant (PKWP) : {pkwp} par année scolaire avec un apprenant indemnisé, {pkwpZonder} sans indemnité",
    en: "premium for qualifying workplace learning (PKWP): {pkwp} a school year with a paid learner, {pkwpZonder} without an allowance",
  },
};

export const leerlingenpremieCijfers = { premie: { parameter: leerlingenpremieBedrag } } as const;
export const leerlingenpremieOpvolger: Opvolger = {
  naam: {
    nl: "de leerlingenpremie",
    fr: "la prime d’apprenti (leerlingenpremie)",
    en: "the learner premium (leerlingenpremie)",
  },
  cijfer: leerlingenpremieCijfers.premie,
  nu: {
    nl: "leerlingenpremie alternerende opleiding: {premie} per schooljaar, aan de lerende",
    fr: "prime d’apprenti en alternance (leerlingenpremie) : {premie} par année scolaire, à l’apprenant",
    en: "learner premium (leerlingenpremie): {premie} a school year, to the learner",
  },
};

/** Named in sentences as `{eerste}` and `{derde}`. */
export const stagebonusCijfers = {
  eerste: { parameter: stagebonusBedrag, key: "1" },
  derde: { parameter: stagebonusBedrag, key: "3" },
} as const;
/** The stagebonus of 2018, and what came after it. */
export const stagebonusOpvolger: Opvolger = {
  naam: {
    nl: "de stagebonus met de regels van 2018",
    fr: "le stagebonus selon les règles de 2018",
    en: "the stagebonus with the rules of 2018",
  },
  cijfer: { parameter: stagebonusNieuw },
  nu: {
    nl: "stagebonus: {eerste} de eerste twee keren, {derde} de derde keer",
    fr: "stagebonus : {eerste} les deux premières fois, {derde} la troisième fois",
    en: "stagebonus: {eerste} the first two times, {derde} the third time",
  },
  daarna: pkwpOpvolger,
};
