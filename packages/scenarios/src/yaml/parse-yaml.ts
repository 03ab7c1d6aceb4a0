import { type Document, type ParsedNode, parseDocument } from "yaml";
import type { Findings } from "../findings/findings.js";
import type { TreeNode } from "../source/tree.js";
import { addTooDeep, checkNesting } from "../text/check-nesting.js";
import { buildTree } from "./build-tree.js";
import { type EntryReading, readEntries } from "./entry-reading.js";
import type { KnownEntries } from "./known-entries.js";
import { readPlain } from "./read-plain.js";
import { checkDirective } from "./yaml-directive.js";
import { addSyntaxErrors } from "./yaml-syntax.js";

/**
 * Parses YAML into a tree with places. No tree when the text could not be read as one document.
 * @param known what is known of the text from readings before; what is known after this one is kept in it
 */
export function parseYaml(findings: Findings, known?: KnownEntries): TreeNode | undefined {
  if (!checkNesting(findings) || !checkDirective(findings)) return undefined;
  return readPlain(findings.source, known) ?? parseAnyYaml(findings, known);
}

/** Parses whatever YAML allows, and says what it does not. */
export function parseAnyYaml(findings: Findings, known?: KnownEntries): TreeNode | undefined {
  const entries = known && readEntries(findings.source, known);
  const document = parseShortened(entries) ?? parseSafely(findings);
  if (document === undefined) return undefined;
  if (addSyntaxErrors(findings, document.errors)) {
    entries?.keep(document);
    return undefined;
  }
  if (document.contents === null) {
    findings.add("empty-document", { start: 0, end: 0 }, "The file holds no document.", {
      help: "Begin with `format: leadsim/scenario@1` (or `leadsim/model@1`, `leadsim/form@1`).",
    });
    return undefined;
  }
  const tree = buildTree(findings, document.contents, entries);
  entries?.keep(document);
  return tree;
}

/** Parses what is not known; nothing where what is known does not fit in, so that the whole must be parsed. */
function parseShortened(entries: EntryReading | undefined): Document.Parsed<ParsedNode> | undefined {
  if (!entries) return undefined;
  try {
    const document = parse(entries.shortened);
    if (entries.fits(document)) return document;
  } catch {
    // Said where the whole is parsed.
  }
  entries.forget();
  return undefined;
}

function parseSafely(findings: Findings): Document.Parsed<ParsedNode> | undefined {
  try {
    return parse(findings.source.text);
  } catch (error) {
    // Only input made to break parsers comes here.
    if (error instanceof RangeError) addTooDeep(findings, 0);
    else findings.add("yaml-syntax", { start: 0, end: 1 }, "The YAML can't be read.");
    return undefined;
  }
}

function parse(text: string): Document.Parsed<ParsedNode> {
  return parseDocument(text, {
    version: "1.2",
    // Checked while the tree is built, where it takes no time that grows with the square of the keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
}
