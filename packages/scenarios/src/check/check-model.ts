import type { Findings } from "../findings/findings.js";
import type { ModelDocument } from "../generated/model.js";
import { entriesOf, type Loose } from "../shape/loose.js";
import { keyPlace, type Path, type TreeNode, valuePlace } from "../source/tree.js";
import { didYouMean } from "../spelling/did-you-mean.js";

/** Fewer behaviors than this say little about a competency. */
const fewestBehaviors = 2;

/** Checks a model's references and what its behaviors say. */
export function checkModel(findings: Findings, root: TreeNode, document: Loose<ModelDocument>): void {
  const used = new Set<string>();
  const competencies = entriesOf(document.competencies);
  for (const [id, { area, pillar, behaviors }] of competencies) {
    const path = ["competencies", id];
    checkGroup(findings, root, [...path, "area"], "area", area, document.areas, used);
    checkGroup(findings, root, [...path, "pillar"], "pillar", pillar, document.pillars, used);
    for (const [behavior, content] of entriesOf(behaviors)) {
      const at = [...path, "behaviors", behavior];
      checkGroup(findings, root, [...at, "pillar"], "pillar", content.pillar, document.pillars, used);
      checkAnchors(findings, root, [...at, "anchors"], content.anchors);
    }
    const count = entriesOf(behaviors).length;
    if (count > 0 && count < fewestBehaviors) {
      findings.add("few-behaviors", keyPlace(root, path), `\`${id}\` has ${count} behavior.`, {
        help: "What is measured by one behavior is that behavior: give the competency two or more.",
      });
    }
  }
  checkDuplicates(findings, root, competencies);
  checkUnused(findings, root, document, used);
}

function checkGroup(
  findings: Findings,
  root: TreeNode,
  path: Path,
  kind: "area" | "pillar",
  id: string | undefined,
  groups: object | undefined,
  used: Set<string>,
): void {
  if (id === undefined) return;
  used.add(`${kind} ${id}`);
  const known = Object.keys(groups ?? {});
  if (known.includes(id)) return;
  findings.add(`unknown-${kind}`, valuePlace(root, path), `There is no ${kind} \`${id}\`.`, {
    help: (effort) => didYouMean(id, known, effort),
  });
}

function checkAnchors(
  findings: Findings,
  root: TreeNode,
  path: Path,
  anchors: Loose<ModelDocument["competencies"][string]["behaviors"][string]["anchors"]> | undefined,
): void {
  const seen = new Map<string, string>();
  for (const [level, text] of Object.entries(anchors ?? {})) {
    if (typeof text !== "string") continue;
    const words = text.trim().toLowerCase().replace(/\s+/g, " ");
    const earlier = seen.get(words);
    if (earlier === undefined) seen.set(words, level);
    else {
      findings.add(
        "same-anchors",
        valuePlace(root, [...path, level]),
        `The anchors ${earlier} and ${level} say the same.`,
        {
          help: "Say what one sees at this level and not at the other.",
        },
      );
    }
  }
}

function checkDuplicates(
  findings: Findings,
  root: TreeNode,
  competencies: readonly (readonly [string, Loose<ModelDocument["competencies"][string]>])[],
): void {
  const owners = new Map<string, Path>();
  for (const [id, { behaviors }] of competencies) {
    for (const behavior of Object.keys(behaviors ?? {})) {
      const path = ["competencies", id, "behaviors", behavior];
      const earlier = owners.get(behavior);
      if (earlier === undefined) owners.set(behavior, path);
      else {
        findings.add(
          "duplicate-behavior",
          keyPlace(root, path),
          `\`${behavior}\` is a behavior of \`${String(earlier[1])}\` already.`,
          {
            help: "Keys name behaviors by id alone: give this one another.",
            related: [{ message: "The first one is here.", place: keyPlace(root, earlier) }],
          },
        );
      }
    }
  }
}

function checkUnused(
  findings: Findings,
  root: TreeNode,
  document: Loose<ModelDocument>,
  used: ReadonlySet<string>,
): void {
  for (const [kind, field] of [
    ["area", "areas"],
    ["pillar", "pillars"],
  ] as const) {
    const known = Object.keys(document[field] ?? {});
    // Whoever misspelt a name did not forget to use it.
    if ([...used].some((name) => name.startsWith(`${kind} `) && !known.includes(name.slice(kind.length + 1))))
      continue;
    for (const id of known) {
      if (used.has(`${kind} ${id}`)) continue;
      findings.add(
        "unused-group",
        keyPlace(root, [field, id]),
        `The ${kind} \`${id}\` holds no competency.`,
        {
          help: "Delete it, or give it a competency.",
        },
      );
    }
  }
}
