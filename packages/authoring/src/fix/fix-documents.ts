import { applyEdits, areApart, type Diagnostic, type TextEdit } from "@leadsim/scenarios";
import { type Checked, checkDocuments } from "../check/check-documents.js";
import type { Content, FoundDocument } from "../content.js";
import { isDefinedOtherwise } from "./defined-otherwise.js";

/** One diagnostic that was mended. */
export interface Mended {
  readonly diagnostic: Diagnostic;
  /** What was done, as the fix says it. */
  readonly title: string;
}

export interface FixedDocuments {
  /** The documents as they are now; the same objects where nothing was changed. */
  readonly documents: readonly FoundDocument[];
  readonly mended: readonly Mended[];
  /** Fixes that a person must decide on, or that would have made new mistakes. */
  readonly left: readonly Mended[];
}

const rounds = 10;

/** What follows ` #` may be text or a comment: quoting a comment would show it to candidates. */
const needsPerson: ReadonlySet<string> = new Set(["text-cut-by-comment"]);

/** With one of these a file can't be read any further, so what is wrong below is not known yet. */
const unreadable: ReadonlySet<string> = new Set([
  "yaml-syntax",
  "yaml-quotes",
  "yaml-tab",
  "yaml-multiple-documents",
  "yaml-directive",
  "yaml-bullet",
  "pasted-table",
  "control-character",
]);

type Fixable = Diagnostic & { readonly fix: NonNullable<Diagnostic["fix"]> };

/**
 * Makes the edits that diagnostics carry, checks again, and goes on until nothing more can be mended. Comments and
 * layout stay: an edit changes its own stretch and nothing else. An edit that would not leave
 * fewer mistakes is not made.
 */
export function fixDocuments(found: readonly FoundDocument[], library: Content): FixedDocuments {
  let documents = found;
  let checked = checkDocuments(documents, library);
  const mended: Mended[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (const file of new Set(checked.diagnostics.filter(isFixable).map((diagnostic) => diagnostic.file))) {
      const scope = scopeOf(documents, file);
      const step = fixFile(
        { documents: scope, checked: checkDocuments(scope, library), file, library },
        refused,
      );
      if (!step) continue;
      documents = documents.map(
        (document) => step.documents.find(({ file: name }) => name === document.file) ?? document,
      );
      mended.push(...step.mended);
      changed = true;
    }
    if (!changed) break;
    checked = checkDocuments(documents, library);
  }
  return { documents, mended, left: checked.diagnostics.filter(isFixable).map(toMended) };
}

/** What a file is checked with: a scenario with the models, a form with the scenarios, too, a model with everything. */
function scopeOf(documents: readonly FoundDocument[], file: string): readonly FoundDocument[] {
  const kind = documents.find((document) => document.file === file)?.kind;
  if (kind === "model") return documents;
  return documents.filter(
    (document) =>
      document.file === file ||
      document.kind === "model" ||
      (kind === "form" && document.kind === "scenario"),
  );
}

/** A file that is being mended, with what it is checked beside and what was found so far. */
interface FixedFile {
  readonly documents: readonly FoundDocument[];
  readonly checked: Checked;
  readonly file: string;
  readonly library: Content;
}

interface Step {
  readonly documents: readonly FoundDocument[];
  readonly checked: Checked;
  readonly mended: readonly Mended[];
}

/** All fixes of a file that can be made together; where that is no gain, those of them that are. */
function fixFile(before: FixedFile, refused: Set<string>): Step | undefined {
  if (obstacle(before.checked, before.file) !== undefined)
    return makeReadable(before, refused, "all") ?? makeReadable(before, refused, "first");
  const { checked } = before;
  const together = chooseApart(fixesOf(before, checked, refused));
  if (together.length === 0) return undefined;
  const all = tryFixes(before, together);
  if (all) return all;
  let best: Step | undefined;
  let chosen: readonly Fixable[] = [];
  for (const fix of together) {
    const step = tryFixes({ ...before, checked: best?.checked ?? checked }, [...chosen, fix]);
    if (step) {
      best = step;
      chosen = [...chosen, fix];
    } else refused.add(identity(fix));
  }
  return best;
}

function fixesOf(
  { documents, file }: FixedFile,
  { diagnostics }: Checked,
  refused: ReadonlySet<string>,
): readonly Fixable[] {
  const text = linesOf(documents, file).join("\n");
  return diagnostics
    .filter(isFixable)
    .filter((diagnostic) => diagnostic.file === file && !needsPerson.has(diagnostic.code))
    .filter((diagnostic) => !refused.has(identity(diagnostic)) && !isDefinedOtherwise(text, diagnostic));
}

/**
 * Where a file can't be read, the line that is blamed may be right and the mistake stand above it. So its fixes are
 * made one obstacle after the other, and kept only when the file can be read in the end and nothing is wrong with any
 * line they have changed.
 *
 * @param take all that are known at a time, which is sooner done; or the first one, after which others may be none
 */
function makeReadable(
  before: FixedFile,
  refused: ReadonlySet<string>,
  take: "all" | "first",
): Step | undefined {
  let { documents, checked } = before;
  const mended: Mended[] = [];
  const changed = new Set<string>();
  const rewritten = new Set<string>();
  for (let at = obstacle(checked, before.file); at !== undefined; ) {
    const known = chooseApart(fixesOf(before, checked, refused).filter(({ code }) => unreadable.has(code)));
    const fixes = take === "all" ? known : known.slice(0, 1);
    if (fixes.length === 0 || mended.length > mostObstacles) return undefined;
    // What was put in quotes and still can't be read would be put in quotes again, and double them each time.
    for (const { code, start } of fixes.filter((fix) => rewritesLine.has(fix.code))) {
      const line = `${code} ${start.line}`;
      if (rewritten.has(line)) return undefined;
      rewritten.add(line);
    }
    const step = withFixes({ ...before, documents, checked }, fixes);
    const next = obstacle(step.checked, before.file);
    for (const line of changedLines(documents, step.documents, before.file)) changed.add(line);
    mended.push(...step.mended);
    ({ documents, checked } = step);
    // An obstacle that stays is not overcome; one further up was made.
    if (next !== undefined && next <= at) return undefined;
    at = next;
  }
  const wrong = linesWithErrors(documents, checked, before.file);
  if (wrong.some((line) => changed.has(line))) return undefined;
  const isTorn =
    mended.some(({ diagnostic }) => movesLines(diagnostic)) &&
    tearsEntry(documents, checked, before.file, changed);
  return isTorn ? undefined : { documents, checked, mended };
}

const movesLines = ({ fix }: Diagnostic): boolean =>
  fix?.edits.every(({ text }) => text.trim() === "") ?? false;

/**
 * Whether something is wrong in an entry that a changed line stands in, a scene say: a line that was right can have
 * been moved so that others, which are right too, belong to it.
 */
function tearsEntry(
  documents: readonly FoundDocument[],
  { diagnostics }: Checked,
  file: string,
  changed: ReadonlySet<string>,
): boolean {
  const lines = linesOf(documents, file);
  const entryOf = (at: number): number => {
    let first = at;
    while (first > 0 && !/^ {0,2}[^\s#-]/.test(lines[first]!)) first -= 1;
    return first;
  };
  const touched = new Set(lines.flatMap((line, at) => (changed.has(line) ? [entryOf(at)] : [])));
  return diagnostics.some(
    (diagnostic) =>
      diagnostic.file === file &&
      diagnostic.severity === "error" &&
      touched.has(entryOf(diagnostic.start.line - 1)),
  );
}

/** Mistakes whose fix writes the rest of a line anew: no line needs that twice. */
const rewritesLine: ReadonlySet<string> = new Set(["yaml-quotes", "pasted-table"]);

/** Obstacles after which a file is left to a person. */
const mostObstacles = 50;

function linesOf(documents: readonly FoundDocument[], file: string): readonly string[] {
  const document = documents.find((one) => one.file === file);
  return document ? new TextDecoder().decode(document.source).split("\n") : [];
}

function changedLines(
  before: readonly FoundDocument[],
  after: readonly FoundDocument[],
  file: string,
): readonly string[] {
  const known = new Set(linesOf(before, file));
  return linesOf(after, file).filter((line) => !known.has(line));
}

function linesWithErrors(
  documents: readonly FoundDocument[],
  { diagnostics }: Checked,
  file: string,
): readonly string[] {
  const lines = linesOf(documents, file);
  return diagnostics
    .filter((diagnostic) => diagnostic.file === file && diagnostic.severity === "error")
    .map(({ start }) => lines[start.line - 1] ?? "");
}

function withFixes({ documents, file, library }: FixedFile, fixes: readonly Fixable[]): Step {
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const changed = documents.map((document) => (document.file === file ? edited(document, edits) : document));
  return { documents: changed, checked: checkDocuments(changed, library), mended: fixes.map(toMended) };
}

/** The documents with fixes made, when that is better than what there was. */
function tryFixes(before: FixedFile, fixes: readonly Fixable[]): Step | undefined {
  const step = withFixes(before, fixes);
  return isBetter(before.checked, step.checked, before.file) ? step : undefined;
}

/** Fewer errors, or as many and fewer warnings, in a file that can be read. */
function isBetter(before: Checked, after: Checked, file: string): boolean {
  if (obstacle(after, file) !== undefined) return false;
  const errors = countOf(after, "error") - countOf(before, "error");
  return errors < 0 || (errors === 0 && countOf(after, "warning") < countOf(before, "warning"));
}

/** Where a file stops being readable; undefined when it can be read. */
const obstacle = ({ diagnostics }: Checked, file: string): number | undefined =>
  diagnostics.find((diagnostic) => diagnostic.file === file && unreadable.has(diagnostic.code))?.start.offset;

const countOf = ({ diagnostics }: Checked, severity: Diagnostic["severity"]): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

function chooseApart(fixes: readonly Fixable[]): readonly Fixable[] {
  const chosen: Fixable[] = [];
  const edits: TextEdit[] = [];
  for (const diagnostic of fixes) {
    if (!areApart(diagnostic.fix.edits, edits)) continue;
    chosen.push(diagnostic);
    edits.push(...diagnostic.fix.edits);
  }
  return chosen;
}

/** A document with edits made; a byte order mark stays. */
function edited(document: FoundDocument, edits: readonly TextEdit[]): FoundDocument {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(document.source);
  return { ...document, source: new TextEncoder().encode(applyEdits(text, edits)) };
}

const isFixable = (diagnostic: Diagnostic): diagnostic is Fixable => diagnostic.fix !== undefined;
const toMended = (diagnostic: Fixable): Mended => ({ diagnostic, title: diagnostic.fix.title });
const identity = ({ code, file, start, fix }: Fixable): string =>
  `${file} ${code} ${start.offset} ${JSON.stringify(fix.edits.map(({ text }) => text))}`;
