import schema from "../../schemas/translation.schema.json" with { type: "json" };
import { checkTranslation } from "../check/check-translation.js";
import { checkWriting } from "../check/check-writing.js";
import { newestMeant } from "../document/reference.js";
import type { Findings } from "../findings/findings.js";
import type { TranslationDocument } from "../generated/translation.js";
import { checkShape } from "../shape/check-shape.js";
import type { Loose } from "../shape/loose.js";
import { type TreeNode, valuePlace } from "../source/tree.js";
import { suggest } from "../spelling/did-you-mean.js";
import { readText } from "../text/read-text.js";
import { type Translatable, textsOf, translatableKind } from "../translate/map-texts.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { acceptedIn, type Loaded } from "./loaded.js";

/** How a translation is loaded. */
export interface LoadTranslationOptions {
  /** The name that diagnostics carry; nothing is read from it. */
  readonly file: string;
  /** The documents there are, what is translated among them. Without them the translation is checked by itself. */
  readonly documents?: readonly Translatable[];
}

/**
 * Loads a translation from YAML. Everything that is wrong is found at once and returned as diagnostics: names in braces
 * that were lost, and beside the document that is translated what is missing, stale or stands for nothing.
 */
export function loadTranslation(
  source: string | Uint8Array,
  options: LoadTranslationOptions,
): Loaded<TranslationDocument> {
  const { findings, readable } = readText(source, options.file);
  const root = readable ? parseYaml(findings) : undefined;
  const shape = root && checkShape(findings, "translation", schema, root);
  if (!root || shape === undefined) return { diagnostics: findings.list() };
  const document = shape as Loose<TranslationDocument>;
  const translated = options.documents && findTranslated(findings, root, document, options.documents);
  checkTranslation({ findings, root, document, written: translated && textsOf(translated) });
  checkWriting(findings, root);
  const diagnostics = findings.list();
  const accepted = acceptedIn(shape as { accept?: unknown });
  if (findings.hasErrors()) return { diagnostics, ...accepted };
  return { document: document as unknown as TranslationDocument, diagnostics, ...accepted };
}

/** The document that is translated: of several versions the newest. */
function findTranslated(
  findings: Findings,
  root: TreeNode,
  { kind, of }: Loose<TranslationDocument>,
  documents: readonly Translatable[],
): Translatable | undefined {
  if (kind === undefined || of === undefined) return undefined;
  const known = documents.filter((document) => translatableKind(document) === kind);
  const found = newestMeant(of, known) ?? known.find(({ id }) => id === of);
  if (found) return found;
  const ids = known.map(({ id }) => id);
  findings.add("translation-of-nothing", valuePlace(root, ["of"]), `There is no ${kind} \`${of}\`.`, {
    help: (effort) =>
      suggest(of, ids, effort) ??
      "If it is your own, name its file or folder too, and mend its mistakes first.",
  });
  return undefined;
}
