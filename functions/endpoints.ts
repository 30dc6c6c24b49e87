import { ruleSchema, rules } from "../shared/index.ts";
import { questionLimits, rosterLimits } from "./body.ts";
import type { Endpoint, Request } from "./endpoint.ts";
import { alive, ready } from "./health.ts";
import { lawChanges, lawGaps, oneFigure, wholeLaw } from "./law.ts";
import { openapi } from "./openapi.ts";
import { good, type ProblemKind } from "./problem.ts";
import { type RosterMedia, workbookMedia } from "./read/roster.ts";
import { allChecks, validateRoster } from "./rosters.ts";
import { allRules, oneRule } from "./rules.ts";
import * as schemas from "./schemas.ts";
import { summariseQuarter } from "./summary.ts";

const rosterSchemas = {
  "application/json": schemas.roster,
  "text/csv": { type: "string" },
  "application/x-ndjson": { type: "string" },
  [workbookMedia]: { type: "string", format: "binary" },
} as const satisfies Record<RosterMedia, Request["content"][string]>;
const rosterRequest: Request = { content: rosterSchemas, most: rosterLimits, streams: true };

const whenReading = ["empty-body", "unreadable-body", "too-large", "unsupported-media-type", "wrong-shape"] as const;
const whenReadingARoster: readonly ProblemKind[] = [...whenReading, "wrong-parameter", "unusable-roster"];
const always: readonly ProblemKind[] = ["wrong-parameter"];

/** Every operation under /api. */
export const endpoints: readonly Endpoint[] = [
  {
    operationId: "health",
    method: "GET",
    route: "health",
    summary: { nl: "Leeft de dienst?", fr: "Le service vit-il ?", en: "Is the service alive?" },
    response: schemas.health,
    refusals: always,
    answer: alive,
  },
  {
    operationId: "ready",
    method: "GET",
    route: "health/ready",
    summary: {
      nl: "De versies van de code en van de wet",
      fr: "Les versions du code et de la loi",
      en: "The versions of the code and of the law",
    },
    response: schemas.readiness,
    refusals: [...always, "unusable-own-figures"],
    answer: ready,
  },
  {
    operationId: "openapi",
    method: "GET",
    route: "openapi.json",
    summary: { nl: "Dit document", fr: "Ce document", en: "This document" },
    response: schemas.anyDocument,
    refusals: always,
    answer: ({ language }) => good({ document: openapi(endpoints, language) }),
  },
  {
    operationId: "law",
    method: "GET",
    route: "law",
    summary: {
      nl: "Alle cijfers van de wet, met dag, artikel, bron en zekerheid",
      fr: "Tous les chiffres de la loi, avec jour, article, source et certitude",
      en: "Every figure of the law, with day, article, source and certainty",
    },
    response: schemas.law,
    refusals: always,
    answer: wholeLaw,
  },
  {
    operationId: "lawChanges",
    method: "GET",
    route: "law/changes",
    summary: {
      nl: "Alle wijzigingen, de nieuwste eerst",
      fr: "Toutes les modifications, la plus récente d’abord",
      en: "Every change, the newest first",
    },
    response: schemas.changes,
    refusals: always,
    answer: lawChanges,
  },
  {
    operationId: "lawGaps",
    method: "GET",
    route: "law/gaps",
    summary: {
      nl: "Alles wat de wet openlaat, en een organisatie zelf mag invullen",
      fr: "Tout ce que la loi laisse ouvert, et qu’une organisation peut compléter",
      en: "Everything the law leaves open, which an organisation may supply itself",
    },
    response: schemas.gaps,
    refusals: always,
    answer: lawGaps,
  },
  {
    operationId: "figure",
    method: "GET",
    route: "law/{*id}",
    summary: {
      nl: "Eén cijfer, met zijn geschiedenis of op een dag",
      fr: "Un chiffre, avec son histoire ou à un jour donné",
      en: "One figure, with its history or on a day",
    },
    params: {
      id: {
        describe: { nl: "het id, met schuine strepen", fr: "l’id, avec barres obliques", en: "the id, with slashes" },
        example: "leervergoeding/ggmmi",
      },
    },
    query: {
      on: {
        describe: { nl: "de dag", fr: "le jour", en: "the day" },
        example: "2024-12-31",
      },
    },
    response: schemas.figureAnswer,
    refusals: ["not-found", "wrong-parameter"],
    answer: oneFigure,
  },
  {
    operationId: "checks",
    method: "GET",
    route: "checks",
    summary: {
      nl: "De controles op roosters",
      fr: "Les contrôles des tableaux",
      en: "The checks on rosters",
    },
    response: schemas.checks,
    refusals: always,
    answer: allChecks,
  },
  {
    operationId: "rules",
    method: "GET",
    route: "rules",
    summary: { nl: "De functies", fr: "Les fonctions", en: "The functions" },
    response: schemas.rules,
    refusals: always,
    answer: allRules,
  },
  {
    operationId: "rule",
    method: "POST",
    route: "rules/{id}",
    summary: { nl: "Antwoord van een functie", fr: "Réponse d’une fonction", en: "The answer of a function" },
    params: {
      id: {
        describe: { nl: "de naam van de functie", fr: "le nom de la fonction", en: "the name of the function" },
        example: "LEERVERGOEDING",
      },
    },
    variants: {
      param: "id",
      each: () => rules.map((rule) => ({ value: rule.id, summary: rule.describe, request: ruleSchema(rule) })),
    },
    request: { content: { "application/json": { type: "object" } }, most: questionLimits },
    response: schemas.answer,
    refusals: [...whenReading, "not-found", "wrong-parameter"],
    answer: oneRule,
  },
  {
    operationId: "validateRoster",
    method: "POST",
    route: "rosters/validate",
    summary: {
      nl: "Controleert een rooster",
      fr: "Contrôle un tableau",
      en: "Checks a roster",
    },
    query: {
      kwartaal: {
        describe: {
          nl: "het kwartaal van rijen die er zelf geen noemen",
          fr: "le trimestre des lignes qui n’en indiquent pas",
          en: "the quarter of rows that name none themselves",
        },
        example: "2026K3",
      },
    },
    request: rosterRequest,
    response: schemas.validation,
    lines: schemas.validationLine,
    tables: true,
    refusals: whenReadingARoster,
    answer: validateRoster,
  },
  {
    operationId: "summariseQuarter",
    method: "POST",
    route: "quarters/{quarter}/summary",
    summary: {
      nl: "Overzicht van een kwartaal",
      fr: "Aperçu d’un trimestre",
      en: "The summary of a quarter",
    },
    params: {
      quarter: {
        describe: { nl: "het kwartaal", fr: "le trimestre", en: "the quarter" },
        example: "2026K3",
      },
    },
    query: {
      explain: {
        describe: {
          nl: "de rij van een lerende om te ontvouwen",
          fr: "la ligne d’un apprenant à détailler",
          en: "the row of a learner to unfold",
        },
        example: "2",
      },
      learners: {
        describe: {
          nl: "false: alleen de sommen, zonder de lerenden",
          fr: "false : les sommes seules, sans les apprenants",
          en: "false: the sums alone, without the learners",
        },
        example: "false",
      },
    },
    request: rosterRequest,
    response: schemas.summary,
    lines: schemas.summaryLine,
    tables: true,
    refusals: whenReadingARoster,
    answer: summariseQuarter,
  },
];
