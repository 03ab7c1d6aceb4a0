import { estimateFigures } from "../document/response-names.js";
import type { Findings } from "../findings/findings.js";
import { placeInScalar } from "../source/place-in-scalar.js";
import { isProse } from "../source/prose.js";
import type { Path, ScalarNode, TreeNode } from "../source/tree.js";
import { findMarkup } from "./markup.js";

/** Anything that may be worth a look: most documents hold none of it, and are not walked through. */
const suspicious =
  /TODO|TBD|TBC|FIXME|XXX|\.\.\.|…|\?\?|lorem ipsum|placeholder|\bhere\b|<[/!a-z]|&[a-z#]|\*|__|\b_|`|~~|\]\(|#|\d[.,]\d{3}(?!\d)/i;

/**
 * Checks what people will read, as it is written: notes to oneself, marks of other formats, thousands that
 * are none.
 */
export function checkWriting(findings: Findings, root: TreeNode): void {
  if (!suspicious.test(findings.source.text)) return;
  visit(root, [], (node, path) => {
    if (typeof node.value === "string" && isProse(path)) {
      if (!checkPlaceholder(findings, node, node.value)) checkMarkup(findings, node, node.value);
    } else if (node.style === "plain" && path[0] !== "exhibits") checkThousands(findings, node, path);
  });
}

function visit(node: TreeNode, path: Path, take: (node: ScalarNode, path: Path) => void): void {
  if (node.kind === "scalar") take(node, path);
  else if (node.kind === "list")
    for (const [index, item] of node.items.entries()) visit(item, [...path, index], take);
  else for (const [name, { value }] of node.entries) visit(value, [...path, name], take);
}

/** A text that is nothing but a note that something is missing. */
const placeholder =
  /^(?:to ?do|tbd|tba|tbc|fixme|wip|x{3,}|\?{2,}|\.{2,}|…+|-{2,}|_{2,}|placeholder|(?:your )?text(?: goes)? here|(?:insert|add|write) .{0,60}\bhere|\[[^\]]*\]|<[^>]*>)[.!:]?$/i;
/** A note inside a text. */
const note = /\b(?:TODO|FIXME|TBD|XXX)\b|\blorem ipsum\b/;

function checkPlaceholder(findings: Findings, node: ScalarNode, text: string): boolean {
  const whole = placeholder.test(text.trim()) && text.trim() !== "";
  const inside = whole ? undefined : note.exec(text);
  if (!whole && !inside) return false;
  const written = whole ? text.trim() : inside![0];
  const from = whole ? 0 : inside!.index;
  const place = whole ? node : placeInScalar(findings.source, node, from, from + written.length);
  findings.add(
    "placeholder-text",
    place,
    `\`${written.slice(0, 60)}\` stands where people will read a text.`,
    {
      help: "Write the text, or leave the field out. A note to yourself goes into a comment: `# …`.",
    },
  );
  return true;
}

function checkMarkup(findings: Findings, node: ScalarNode, text: string): void {
  const at = (from: number, to: number) => placeInScalar(findings.source, node, from, to);
  for (const found of findMarkup(text)) {
    const edits = found.edits.map(({ from, to, text: words }) => ({ ...at(from, to), text: words }));
    findings.add(
      "markup-text",
      at(found.from, found.to),
      `\`${text.slice(found.from, found.to).slice(0, 60)}\` is ${found.kind}: people would see it as it is written here.`,
      {
        help: "Texts are plain: write the words alone. Paragraphs are entries of a list, and a line of `say` is a paragraph of its own.",
        fix: { title: "Write the words alone", edits },
      },
    );
  }
}

const grouped = /^-?[1-9]\d{0,2}([.,]\d{3})+$/;

/** `1.500` is one and a half, and may have been meant as one thousand five hundred. */
function checkThousands(findings: Findings, node: ScalarNode, path: Path): void {
  const written = findings.source.text.slice(node.start, node.end);
  const field = String(path.at(-1));
  // A budget has a unit behind its amount, a range two ends; a condition may hold any number.
  const parts =
    typeof node.value === "number" || isAmount(field, path) ? [...written.matchAll(/-?[\d.,]*\d/g)] : [];
  for (const { 0: number, index } of parts) {
    if (!grouped.test(number) || number.includes(",")) continue;
    const thousands = number.replaceAll(".", "");
    const decimal = String(Number(number));
    if (decimal === "NaN") continue;
    const place = { start: node.start + index, end: node.start + index + number.length };
    findings.add("thousands-mark", place, `\`${number}\` is read as ${decimal}, with a decimal point.`, {
      help: `Write \`${thousands}\` if ${Number(thousands).toLocaleString("en")} is meant, and \`${decimal}\` if ${decimal} is: a group of three looks like thousands.`,
    });
  }
}

const conditions = new Set(["if", "unless", "only-if", "skip-if", "is"]);

function isAmount(field: string, path: Path): boolean {
  return (
    field === "budget" ||
    conditions.has(field) ||
    (estimateFigures.some((figure) => figure === field) && path.includes("key"))
  );
}
