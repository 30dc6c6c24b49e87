import type { Check } from "../../roster/check.ts";
import { dag8 } from "./dagcontroles.ts";
import { omgekeerd, ongeloofwaardig, teLangePauze, tijdensSchorsing } from "./dienstcontroles.ts";
import { teLangeDienstweek, zesdeDag } from "./dienstweekcontroles.ts";
import { andereGeboortedatum, buitenOvereenkomst, zonderLerende } from "./lerendecontroles.ts";
import { avondwerk, nachtwerk } from "./nachtcontroles.ts";
import { dubbel, overlap } from "./overlapcontroles.ts";
import { ononderbrokenWerk, teKortePauze, teKortePauzeMeerderjarige } from "./pauzecontroles.ts";
import { teKorteRust, teKorteRustMeerderjarige, teKorteWeekrust } from "./rustcontroles.ts";
import { werkOpFeestdag, werkOpZondag } from "./rustdagcontroles.ts";
import { week38, weekBouw } from "./weekcontroles.ts";
import { eenzijdig, opZondag, teVol } from "./weekroostercontroles.ts";
import { drieTwee, teVeelUren } from "./weekroosterurencontroles.ts";

export const arbeidstijdControles: readonly Check[] = [
  week38,
  weekBouw,
  eenzijdig,
  teVol,
  opZondag,
  teVeelUren,
  drieTwee,
  dag8,
  teLangeDienstweek,
  zesdeDag,
  ononderbrokenWerk,
  teKortePauze,
  teKortePauzeMeerderjarige,
  teKorteRust,
  teKorteRustMeerderjarige,
  teKorteWeekrust,
  werkOpZondag,
  werkOpFeestdag,
  nachtwerk,
  avondwerk,
  omgekeerd,
  teLangePauze,
  ongeloofwaardig,
  dubbel,
  overlap,
  tijdensSchorsing,
  zonderLerende,
  andereGeboortedatum,
  buitenOvereenkomst,
];
