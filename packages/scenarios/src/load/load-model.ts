import schema from "../../schemas/model.schema.json" with { type: "json" };
import { checkModel } from "../check/check-model.js";
import type { Behavior, Model } from "../document/model.js";
import type { ModelDocument } from "../generated/model.js";
import { checkShape } from "../shape/check-shape.js";
import type { Loose } from "../shape/loose.js";
import { readText } from "../text/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { acceptedIn, type Loaded } from "./loaded.js";

/** Loads a competency model from YAML. Everything that is wrong is found at once and returned as diagnostics. */
export function loadModel(source: string | Uint8Array, options: { readonly file: string }): Loaded<Model> {
  const { findings, readable } = readText(source, options.file);
  const root = readable ? parseYaml(findings) : undefined;
  const shape = root && checkShape(findings, "model", schema, root);
  if (!root || shape === undefined) return { diagnostics: findings.list() };
  checkModel(findings, root, shape as Loose<ModelDocument>);
  const diagnostics = findings.list();
  const accepted = acceptedIn(shape as { accept?: unknown });
  if (findings.hasErrors()) return { diagnostics, ...accepted };
  return { document: resolveModel(shape as unknown as ModelDocument), diagnostics, ...accepted };
}

function resolveModel(document: ModelDocument): Model {
  const competencies = Object.entries(document.competencies);
  const { id, version, title, locale, about } = document;
  return {
    id,
    version,
    title,
    locale,
    about,
    pillars: Object.entries(document.pillars).map(([pillar, rest]) => ({ id: pillar, ...rest })),
    areas: Object.entries(document.areas).map(([area, rest]) => ({ id: area, ...rest })),
    competencies: competencies.map(
      ([competency, { name, area, pillar, kind = "reflective", definition, behaviors }]) => ({
        id: competency,
        name,
        area,
        pillar,
        kind,
        definition,
        behaviors: Object.keys(behaviors),
      }),
    ),
    behaviors: competencies.flatMap(([competency, { pillar, behaviors }]) =>
      Object.entries(behaviors).map(
        ([behavior, content]): Behavior => ({
          id: behavior,
          competency,
          pillar: content.pillar ?? pillar,
          statement: content.statement,
          cue: content.cue,
          anchors: content.anchors,
          practice: content.practice,
          ...(content.interview ? { interview: content.interview } : {}),
          topics: content.topics ?? [],
        }),
      ),
    ),
  };
}
