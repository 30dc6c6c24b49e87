import type { Check } from "../../roster/check.ts";
import {
  inszControlegetal,
  mentorInszControlegetal,
  ondernemingControlegetal,
  rsznummerControlegetal,
  vestigingControlegetal,
} from "./controlegetal.ts";
import { geboortedagOnbekend, inszGeboortedatum, mentorGeboortedatum, mentorIsLerende } from "./persooncontroles.ts";
import { rekeningnummerControlegetal } from "./rekeningnummer.ts";
import { tussenControles } from "./tussencontroles.ts";

export const nummersControles: readonly Check[] = [
  inszControlegetal,
  inszGeboortedatum,
  geboortedagOnbekend,
  mentorInszControlegetal,
  mentorGeboortedatum,
  mentorIsLerende,
  ondernemingControlegetal,
  vestigingControlegetal,
  rsznummerControlegetal,
  rekeningnummerControlegetal,
  ...tussenControles,
];
