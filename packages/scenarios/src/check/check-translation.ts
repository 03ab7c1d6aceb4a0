import type { Findings } from "../findings/findings.js";
import type { TranslatedText, TranslationDocument } from "../generated/translation.js";
import { entriesOf, type Loose } from "../shape/loose.js";
import { label, shorten } from "../source/path-label.js";
import { placeInScalar } from "../source/place-in-scalar.js";
import type { Place } from "../source/source.js";
import { keyPlace, nodeAt, type Path, type TreeNode, valuePlace } from "../source/tree.js";
import { textFaults } from "../translate/text-faults.js";

/** What a check of a translation works on. */
interface TranslationCheck {
  readonly findings: Findings;
  readonly root: TreeNode;
  readonly document: Loose<TranslationDocument>;
  /** The texts of what is translated, by key; absent where it is not known. */
  readonly written: ReadonlyMap<string, string> | undefined;
}

/**
 * Checks the texts of a translation against those that they are made from, and against the document as it now
 * stands.
 */
export function checkTranslation(check: TranslationCheck): void {
  for (const [key, entry] of entriesOf(check.document.texts)) {
    const written = check.written?.get(key);
    if (check.written && written === undefined) reportOrphan(check, key);
    else checkEntry(check, key, entry, written);
  }
  reportAbsent(check);
}

function checkEntry(
  check: TranslationCheck,
  key: string,
  entry: Loose<TranslatedText>,
  written: string | undefined,
): void {
  const { from, was, text } = entry;
  if (from === undefined) return;
  if (text === undefined) {
    const place = keyPlace(check.root, ["texts", key]);
    check.findings.add("translation-missing", place, `“${shorten(from)}” is not translated.`, {
      help: "Write it as `text:`.",
    });
    return;
  }
  const source = was ?? from;
  checkBlank(check, key, text);
  reportFaults(check, key, source, text);
  if (was !== undefined || (written !== undefined && written !== from))
    reportStale(check, key, entry, written);
}

function reportStale(
  { findings, root }: TranslationCheck,
  key: string,
  { from, was }: Loose<TranslatedText>,
  written: string | undefined,
): void {
  const now = written ?? from ?? "";
  const before = was ?? from ?? "";
  findings.add(
    "translation-stale",
    valuePlace(root, ["texts", key, "text"]),
    `“${shorten(before)}” has become “${shorten(now)}”.`,
    {
      help:
        was === undefined
          ? "Let `leadsim translate` refresh the file, then mend the translation."
          : "Mend the translation, then delete `was`.",
    },
  );
}

function reportOrphan({ findings, root }: TranslationCheck, key: string): void {
  findings.add(
    "translation-orphan",
    keyPlace(root, ["texts", key]),
    `There is no text \`${shorten(key)}\`.`,
    {
      help: "It was moved or deleted in what is translated: let `leadsim translate` refresh the file.",
    },
  );
}

function reportAbsent({ findings, root, document, written }: TranslationCheck): void {
  if (!written || document.texts === undefined) return;
  const absent = [...written.keys()].filter((key) => !Object.hasOwn(document.texts ?? {}, key));
  const [first] = absent;
  if (first === undefined) return;
  const many = absent.length === 1 ? "One text has" : `${absent.length} texts have`;
  findings.add(
    "translation-missing",
    keyPlace(root, ["texts"]),
    `${many} no entry, first \`${shorten(first)}\`.`,
    {
      help: "`leadsim translate` adds what is missing, with the text to translate.",
    },
  );
}

function checkBlank({ findings, root }: TranslationCheck, key: string, text: string): void {
  if (text.trim() !== "") return;
  const path = ["texts", key, "text"];
  findings.add("empty-text", valuePlace(root, path), `${label(path, true)} holds only spaces.`, {
    help: "Write it, or leave the field out.",
  });
}

function reportFaults(check: TranslationCheck, key: string, source: string, text: string): void {
  const path = ["texts", key, "text"];
  for (const { code, message, help, at } of textFaults(source, text)) {
    const place = at ? inside(check, path, at.from, at.to) : valuePlace(check.root, path);
    check.findings.add(code, place, message, { help });
  }
}

function inside({ findings, root }: TranslationCheck, path: Path, from: number, to: number): Place {
  const node = nodeAt(root, path);
  return node.kind === "scalar" ? placeInScalar(findings.source, node, from, to) : valuePlace(root, path);
}
