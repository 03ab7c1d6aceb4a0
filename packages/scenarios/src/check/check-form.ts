import {
  matchesReference,
  newestMeant,
  parseReference,
  referencesAgree,
  referenceTo,
} from "../document/reference.js";
import type { Findings, Help } from "../findings/findings.js";
import type { FormDocument } from "../generated/form.js";
import { itemsOf, type Loose } from "../shape/loose.js";
import { type TreeNode, valuePlace } from "../source/tree.js";
import { suggest } from "../spelling/did-you-mean.js";
import { checkModelReference } from "./check-model-reference.js";
import type { LoadFormOptions } from "./form-options.js";

/** Checks a form's references, and what its purpose asks of them. */
export function checkForm(
  findings: Findings,
  root: TreeNode,
  document: Loose<FormDocument>,
  options: LoadFormOptions,
): void {
  checkFormModel(findings, root, document, options);
  const seen = new Set<string>();
  for (const [index, entry] of itemsOf(document.scenarios)) {
    const reference = entry.scenario === undefined ? undefined : parseReference(entry.scenario);
    if (entry.scenario === undefined || !reference) continue;
    const place = valuePlace(root, ["scenarios", index, "scenario"]);
    if (seen.has(reference.id)) {
      findings.add("duplicate-scenario", place, `The form holds \`${reference.id}\` twice.`, {
        help: "Nobody meets a scenario for the first time twice: keep one of the two.",
      });
    }
    seen.add(reference.id);
    checkScenario(findings, root, document, options, { index, written: entry.scenario, id: reference.id });
  }
  checkPurpose(findings, root, document, options, [...seen]);
}

function checkFormModel(
  findings: Findings,
  root: TreeNode,
  document: Loose<FormDocument>,
  { model, models }: LoadFormOptions,
): void {
  if (!model && models) checkModelReference(findings, root, document.model, models);
  if (!model || document.model === undefined || !parseReference(document.model)) return;
  if (matchesReference(document.model, model)) return;
  findings.add(
    "model-mismatch",
    valuePlace(root, ["model"]),
    `The form measures \`${document.model}\`, and the model there is \`${referenceTo(model)}\`.`,
    {
      help: "Load it with the model it names, or name the model there is.",
    },
  );
}

function checkScenario(
  findings: Findings,
  root: TreeNode,
  document: Loose<FormDocument>,
  { scenarios }: LoadFormOptions,
  { index, written, id }: { readonly index: number; readonly written: string; readonly id: string },
): void {
  if (!scenarios) return;
  const place = valuePlace(root, ["scenarios", index, "scenario"]);
  const known = newestMeant(written, scenarios);
  if (!known) {
    const versions = scenarios
      .filter((candidate) => candidate.id === id)
      .map(({ version }) => `\`${referenceTo({ id, version })}\``);
    const ids = scenarios.map((scenario) => scenario.id);
    const help: Help = (effort) =>
      versions.length > 0
        ? `There is ${versions.slice(0, 5).join(", ")}.`
        : (suggest(id, ids, effort) ?? "If it is your own, name its file or folder too.");
    findings.add("unknown-scenario", place, `There is no scenario \`${written}\`.`, { help });
    return;
  }
  const { model } = document;
  if (!isReference(model) || !isReference(known.model) || referencesAgree(model, known.model)) return;
  findings.add("model-mismatch", place, `\`${id}\` measures \`${known.model}\`, and the form \`${model}\`.`, {
    help: "All scenarios of a form measure the form's model.",
  });
}

function isReference(written: string | undefined): written is string {
  return written !== undefined && parseReference(written) !== undefined;
}

function checkPurpose(
  findings: Findings,
  root: TreeNode,
  document: Loose<FormDocument>,
  { publicScenarios = [] }: LoadFormOptions,
  ids: readonly string[],
): void {
  const entries = itemsOf(document.scenarios);
  if (
    document.purpose !== "practice" &&
    entries.length > 0 &&
    entries.every(([, entry]) => entry.practice === true)
  ) {
    findings.add(
      "nothing-scored",
      valuePlace(root, ["purpose"]),
      "Every scenario is practice, so the form gives no evidence.",
      {
        help: "Leave `practice: true` to the scenarios that warm up, or make it a form for practice.",
      },
    );
  }
  const open = ids.filter((id) => publicScenarios.includes(id));
  if (document.purpose !== "selection" || open.length === 0) return;
  findings.add(
    "public-keys",
    valuePlace(root, ["purpose"]),
    `The keys of ${open.map((id) => `\`${id}\``).join(", ")} are public.`,
    {
      help: "Candidates can read them. For selection, write scenarios of your own and keep them private.",
    },
  );
}
