import { matchesReference, parseReference, referenceTo } from "../document/reference.js";
import type { Findings } from "../findings/findings.js";
import { type TreeNode, valuePlace } from "../source/tree.js";
import { suggest } from "../spelling/did-you-mean.js";

interface KnownModel {
  readonly id: string;
  readonly version: string;
}

/** Says that none of the models there are is the one a document names. */
export function checkModelReference(
  findings: Findings,
  root: TreeNode,
  wanted: string | undefined,
  models: readonly KnownModel[],
): void {
  const reference = wanted === undefined ? undefined : parseReference(wanted);
  if (wanted === undefined || !reference || models.some((model) => matchesReference(wanted, model))) return;
  const versions = models.filter(({ id }) => id === reference.id).map(({ version }) => version);
  findings.add("unknown-model", valuePlace(root, ["model"]), `There is no model \`${wanted}\`.`, {
    help: (effort) =>
      versions.length > 0
        ? `There is ${versions.map((version) => `\`${referenceTo({ id: reference.id, version })}\``).join(", ")}.`
        : (suggest(
            reference.id,
            models.map(({ id }) => id),
            effort,
          ) ?? "If it is your own, name its file or folder too."),
  });
}
