import schema from "../../schemas/scenario.schema.json" with { type: "json" };
import { checkCastWritten } from "../check/check-cast.js";
import { checkCopies } from "../check/check-copies.js";
import { checkExhibits } from "../check/check-exhibits.js";
import { checkMemory } from "../check/check-memory.js";
import { checkModelReference } from "../check/check-model-reference.js";
import { checkRoutes } from "../check/check-routes.js";
import { checkEndings, checkReservedIds, checkScenes } from "../check/check-scenes.js";
import { checkWriting } from "../check/check-writing.js";
import { reportValue, type ScenarioCheck } from "../check/scenario-check.js";
import type { Model } from "../document/model.js";
import { matchesReference, referenceTo } from "../document/reference.js";
import type { Scenario } from "../document/scenario.js";
import type { ScenarioDocument } from "../generated/scenario.js";
import { resolveScenario } from "../resolve/resolve-scenario.js";
import { checkShape } from "../shape/check-shape.js";
import type { Loose } from "../shape/loose.js";
import { readText } from "../text/read-text.js";
import { createKnownEntries, type KnownEntries } from "../yaml/known-entries.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { acceptedIn, type Loaded } from "./loaded.js";

/** How a scenario is loaded. */
export interface LoadScenarioOptions {
  /** The name that diagnostics carry; nothing is read from it. */
  readonly file: string;
  /** The model whose behaviors the keys measure. Without it, behaviors are not checked. */
  readonly model?: Model;
  /** The models there are, where none of them is `model`: with them, a model that does not exist is an error. */
  readonly models?: readonly { readonly id: string; readonly version: string }[];
}

/**
 * Loads a scenario from YAML: reads, validates, checks references, keys and conditions, and resolves. Everything that
 * is wrong is found at once and returned as diagnostics; nothing is thrown for what an author wrote.
 */
export function loadScenario(source: string | Uint8Array, options: LoadScenarioOptions): Loaded<Scenario> {
  return load(source, options, undefined);
}

/**
 * Loads one scenario again and again while it is written: gives a function that is called like `loadScenario` and
 * gives what it gives, and that reads anew only the scenes that have changed since it was called before.
 */
export function scenarioLoader(): typeof loadScenario {
  const known = createKnownEntries();
  return (source, options) => load(source, options, known);
}

function load(
  source: string | Uint8Array,
  options: LoadScenarioOptions,
  known: KnownEntries | undefined,
): Loaded<Scenario> {
  const { findings, readable } = readText(source, options.file);
  const root = readable ? parseYaml(findings, known) : undefined;
  if (!root) return { diagnostics: findings.list() };
  const shape = checkShape(findings, "scenario", schema, root);
  if (shape === undefined) return { diagnostics: findings.list() };
  const document = shape as Loose<ScenarioDocument>;
  const check: ScenarioCheck = {
    findings,
    root,
    document,
    model: modelFor(document, options.model),
    names: new Map(),
    improperNames: new Set(),
    conditions: new Map(),
    told: new Set(),
    sound: new Map(),
  };
  checkModel(check, options.model);
  if (!options.model && options.models) checkModelReference(findings, root, document.model, options.models);
  checkReservedIds(check);
  checkCastWritten(check);
  checkMemory(check);
  checkExhibits(check);
  checkScenes(check);
  checkEndings(check);
  checkRoutes(check);
  checkCopies(check);
  checkWriting(findings, root);
  const diagnostics = findings.list();
  const accepted = acceptedIn(document as { accept?: unknown });
  if (findings.hasErrors()) return { diagnostics, ...accepted };
  return {
    document: resolveScenario(document as unknown as ScenarioDocument, check),
    diagnostics,
    ...accepted,
  };
}

// Behaviors of a model that the scenario does not name would all be unknown: one diagnostic says enough.
function modelFor(document: Loose<ScenarioDocument>, model: Model | undefined): Model | undefined {
  return model && document.model !== undefined && matchesReference(document.model, model) ? model : undefined;
}

function checkModel(check: ScenarioCheck, model: Model | undefined): void {
  const wanted = check.document.model;
  if (!model || wanted === undefined || check.model || !wanted.includes("@")) return;
  reportValue(
    check,
    "model-mismatch",
    ["model"],
    `The scenario measures \`${wanted}\`, and is checked against \`${referenceTo(model)}\`.`,
    {
      help: "Load it with the model it names, or name the model it is written for.",
    },
  );
}
