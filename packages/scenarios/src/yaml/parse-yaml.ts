import { type Document, type ParsedNode, parseDocument } from "yaml";
import { addTooDeep, checkNesting } from "../source/check-nesting.js";
import type { Findings } from "../source/findings.js";
import type { TreeNode } from "../source/tree.js";
import { buildTree } from "./build-tree.js";
import { addSyntaxErrors } from "./yaml-syntax.js";

/** Parses YAML into a tree with places. No tree when the text could not be read as one document. */
export function parseYaml(findings: Findings): TreeNode | undefined {
  if (!checkNesting(findings)) return undefined;
  const document = parseSafely(findings);
  if (document === undefined) return undefined;
  if (addSyntaxErrors(findings, document.errors)) return undefined;
  if (document.contents === null) {
    findings.add("empty-document", { start: 0, end: 0 }, "The file holds no document.", {
      help: "Begin with `format: leadsim/scenario@1` (or `leadsim/model@1`, `leadsim/form@1`).",
    });
    return undefined;
  }
  return buildTree(findings, document.contents);
}

function parseSafely(findings: Findings): Document.Parsed<ParsedNode> | undefined {
  try {
    return parseDocument(findings.source.text, {
      version: "1.2",
      // Checked while the tree is built, where it takes no time that grows with the square of the keys.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
    });
  } catch (error) {
    // Only input made to break parsers comes here.
    if (error instanceof RangeError) addTooDeep(findings, 0);
    else findings.add("yaml-syntax", { start: 0, end: 1 }, "The YAML can't be read.");
    return undefined;
  }
}
