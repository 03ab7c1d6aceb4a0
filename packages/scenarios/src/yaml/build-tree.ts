import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Findings } from "../findings/findings.js";
import { isProse } from "../source/prose.js";
import type { Place } from "../source/source.js";
import type { Path, ScalarNode, ScalarStyle, TreeEntry, TreeNode } from "../source/tree.js";
import { findOddColon, findOddLetter } from "../spelling/look-alikes.js";
import { characterName } from "../text/character-name.js";
import { addTooDeep, depthLimit } from "../text/check-nesting.js";
import { addUnshowable, findUnshowable } from "../text/read-text.js";
import { fieldBefore, lineStart, nextLine } from "./line-shape.js";
import { asIndent, oddSpaces } from "./odd-spaces.js";
import { beginsWithBullet, bulletFix, findBullets, findPastedRows, rowsFix } from "./word-processor.js";
import {
  bulletWords,
  checkComment,
  checkTag,
  findSplitText,
  oddColonWords,
  oddLetterWords,
  pastedTable,
  quoteFix,
} from "./yaml-traps.js";

/** How many values one document may hold. */
export const valueLimit = 20_000;

/** Trees of entries one level down, by the places of their keys, that need not or need not again be built. */
export interface BuiltEntries {
  /** The tree that is known, and how many values it holds. */
  find(key: number): { readonly tree: TreeNode; readonly values: number } | undefined;
  /** Takes a tree in which nothing is wrong. */
  learn(key: number, field: string, node: ParsedNode, tree: TreeNode, values: number): void;
}

interface Building {
  readonly findings: Findings;
  readonly built: BuiltEntries | undefined;
  values: number;
  /** How much was said so far. */
  said: number;
  stopped: boolean;
}

/** Turns a parsed YAML document into a tree of leadsim's own, and finds YAML's traps on the way. */
export function buildTree(
  findings: Findings,
  contents: ParsedNode | null,
  built?: BuiltEntries,
): TreeNode | undefined {
  const building: Building = { findings: listened(), built, values: 0, said: 0, stopped: false };
  function listened(): Findings {
    const add: Findings["add"] = (...said) => {
      building.said += 1;
      findings.add(...said);
    };
    return { ...findings, add };
  }
  const root = build(building, contents, [], { start: 0, end: 0 });
  return building.stopped ? undefined : root;
}

function build(building: Building, node: ParsedNode | null, path: Path, fallback: Place): TreeNode {
  const place = node?.range ? { start: node.range[0], end: node.range[1] } : fallback;
  building.values += 1;
  if (building.stopped || node === null || !mayGoOn(building, path, place)) return emptyScalar(place);
  if (isAlias(node)) return refuseAlias(building, node, place);
  if (checkTag(building.findings, node, path, place)) return emptyScalar(place);
  if (node.anchor !== undefined)
    addAnchor(building.findings, anchorPlace(building.findings, node.anchor, place), isScalar(node));
  // The text that was to stand there is the anchor.
  if (node.anchor !== undefined && isScalar(node) && node.value === null) building.findings.mute(place);
  if (isMap(node)) return buildMap(building, node as YAMLMap<ParsedNode, ParsedNode | null>, path, place);
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      isPair(item)
        ? refuseKey(building, item as Pair<ParsedNode, ParsedNode | null>, place)
        : build(building, item as ParsedNode, [...path, index], place),
    );
    return { kind: "list", items, ...place };
  }
  return buildScalar(building, node, path, place);
}

function mayGoOn(building: Building, path: Path, place: Place): boolean {
  if (path.length > depthLimit) {
    addTooDeep(building.findings, place.start);
    building.stopped = true;
  } else if (building.values > valueLimit) {
    building.findings.add("too-many-values", place, `The document holds more than ${valueLimit} values.`, {
      help: "Split it into several documents.",
    });
    building.stopped = true;
  }
  return !building.stopped;
}

function buildMap(
  building: Building,
  node: YAMLMap<ParsedNode, ParsedNode | null>,
  path: Path,
  place: Place,
): TreeNode {
  const entries = new Map<string, TreeEntry>();
  const split = node.flow === true ? findSplitText(building.findings, node) : undefined;
  for (const pair of node.items) {
    if (split?.has(pair)) continue;
    const joined = node.flow === true ? readJoined(building, pair) : undefined;
    if (joined) {
      if (!entries.has(joined.name)) entries.set(joined.name, joined.entry);
      continue;
    }
    const key = readKey(building, pair, place);
    if (key === undefined) continue;
    const value = buildValue(building, pair, [...path, key.name], key.place);
    const earlier = entries.get(key.name);
    if (earlier) addDuplicate(building.findings, key.name, { key: key.place, value }, earlier);
    else entries.set(key.name, { key: key.place, value });
  }
  return { kind: "map", entries, ...place };
}

function buildValue(
  building: Building,
  { value }: Pair<ParsedNode, ParsedNode | null>,
  path: Path,
  key: Place,
): TreeNode {
  const fallback = { start: key.end, end: key.end };
  const { built, values, said } = building;
  if (!built || path.length !== 2) return build(building, value, path, fallback);
  const known = built.find(key.start);
  if (known) {
    building.values += known.values;
    return known.tree;
  }
  const tree = build(building, value, path, fallback);
  if (value && building.said === said)
    built.learn(key.start, String(path[0]), value, tree, building.values - values);
  return tree;
}

/** `{ listen:5 }` or `{ listen = 5 }`: a key and its value that YAML reads as one word. */
function readJoined(
  building: Building,
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
): { readonly name: string; readonly entry: TreeEntry } | undefined {
  if (value !== null || !isScalar(key) || key.type !== "PLAIN" || !key.range) return undefined;
  const { text } = building.findings.source;
  const place = { start: key.range[0], end: key.range[1] };
  const match = /^([a-z][\w-]*)(\s*[:=]\s*)(\S.*)$/i.exec(text.slice(place.start, place.end));
  if (!match || match[1]! in Object.prototype) return undefined;
  const [, name = "", sign = "", words = ""] = match;
  const signPlace = { start: place.start + name.length, end: place.start + name.length + sign.length };
  building.findings.add("yaml-key", place, `\`${match[0]}\` is read as one word.`, {
    help: `Write a colon and a space: \`${name}: ${words}\`.`,
    fix: { title: "Write a colon and a space", edits: [{ ...signPlace, text: ": " }] },
  });
  const number = /^-?\d+(\.\d+)?$/.test(words) ? Number(words) : words;
  const at = { start: signPlace.end, end: place.end };
  return {
    name,
    entry: {
      key: { start: place.start, end: signPlace.start },
      value: { kind: "scalar", value: number, style: "plain", ...at },
    },
  };
}

function addDuplicate(findings: Findings, name: string, { key, value }: TreeEntry, earlier: TreeEntry): void {
  const { text } = findings.source;
  const said = (at: Place): string => text.slice(at.start, at.end).trim();
  const [start, end] = [lineStart(text, key.start), nextLine(text, key.start)];
  const isSame = said(value) === said(earlier.value);
  const isLine = said({ start, end }) === said({ start: key.start, end: value.end });
  findings.add("duplicate-key", key, `\`${name}\` stands twice in this map.`, {
    help: `Delete this \`${name}\` or the first one, or give one of them another name.`,
    fix:
      isSame && isLine
        ? { title: `Delete the second ${name}`, edits: [{ start, end, text: "" }] }
        : undefined,
    related: [{ message: "The first one is here.", place: earlier.key }],
  });
}

function readKey(
  building: Building,
  pair: Pair<ParsedNode, ParsedNode | null>,
  map: Place,
): { name: string; place: Place } | undefined {
  const { key } = pair;
  const place = key?.range ? { start: key.range[0], end: key.range[1] } : map;
  if (isAlias(key)) {
    addAnchor(building.findings, place, true);
    return undefined;
  }
  if (!isScalar(key) || key.value === null || typeof key.value === "boolean" || key.value === "") {
    refuseKey(building, pair, place);
    return undefined;
  }
  if (key.anchor !== undefined)
    addAnchor(building.findings, anchorPlace(building.findings, key.anchor, place), true);
  checkTag(building.findings, key as ParsedNode, [], place);
  const bullets =
    typeof key.value === "string" && beginsWithBullet(key.value)
      ? findBullets(building.findings.source.text, place.start)
      : [];
  if (bullets[0]) {
    const { text } = building.findings.source;
    building.findings.add("yaml-bullet", bullets[0], bulletWords(text, bullets[0]).message, {
      help: bulletWords(text, bullets[0]).help,
      fix: bulletFix(bullets),
    });
    building.findings.mute(map);
    return undefined;
  }
  const tight = typeof key.value === "string" && key.type === "PLAIN" ? tightName.exec(key.value) : null;
  if (tight) {
    const [all, name = "", odd = ""] = tight;
    const at = place.start + all.length;
    const said =
      odd === ""
        ? "A space is missing after the colon."
        : `After the colon stands ${characterName(odd[0]!)}, which looks like a space and is none.`;
    building.findings.add("yaml-key", { start: at - odd.length - 1, end: at }, said, {
      help: "Write `name: value`.",
      fix: { title: "Put a space", edits: [{ start: at - odd.length, end: at, text: " " }] },
    });
    building.findings.mute({ start: place.start, end: map.end });
    return name in Object.prototype ? undefined : { name, place };
  }
  const alike = readLookAlike(building, pair, place);
  if (alike) return alike;
  // Numbers are keys as they are written (`1:` in anchors).
  const name = typeof key.value === "string" ? key.value : String(key.source ?? key.value);
  if (name === "<<") {
    building.findings.add("yaml-merge-key", place, "Merge keys (`<<`) are not used here.", {
      help: "Write in its place the fields that it stands for, such as `prompt: …`.",
    });
    return undefined;
  }
  if (name in Object.prototype) {
    building.findings.add("forbidden-key", place, `\`${name}\` can't be a key.`, {
      help: "Choose another name: this one has a meaning of its own in programs that read the document.",
    });
    return undefined;
  }
  return { name, place };
}

/** A name with its colon and no space after it, or one that is none. */
const tightName = new RegExp(`^([a-z][\\w-]*):([${oddSpaces}]*)(?=[^ \\t\\n])`, "i");

/** A name with a colon or a letter that looks like the right one: told, and read as what was meant. */
function readLookAlike(
  { findings }: Building,
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  place: Place,
): { name: string; place: Place } | undefined {
  if (!isScalar(key) || key.type !== "PLAIN" || typeof key.value !== "string") return undefined;
  const colon = findOddColon(key.value);
  if (colon) {
    const at = { start: place.start + colon.from, end: place.start + colon.to };
    const said = oddColonWords(colon.sign);
    findings.add("yaml-key", at, `${said[0]!.toUpperCase()}${said.slice(1)}.`, {
      help: "Write a colon of the keyboard and a space: `name: value`.",
      fix: { title: "Write a colon and a space", edits: [{ ...at, text: ": " }] },
    });
    // What follows was torn at a later colon.
    findings.mute({ start: place.start, end: value?.range?.[1] ?? place.end });
    return { name: colon.name, place };
  }
  const letter = findOddLetter(key.value);
  if (!letter || letter.meant in Object.prototype) return undefined;
  const at = { start: place.start + letter.at, end: place.start + letter.at + letter.sign.length };
  findings.add("yaml-key", at, oddLetterWords(letter.sign, letter.plain), {
    help: `Type the name anew: \`${letter.meant}\`.`,
    fix: { title: `Write ${letter.meant}`, edits: [{ ...place, text: letter.meant }] },
  });
  return { name: letter.meant, place };
}

function refuseKey(building: Building, pair: Pair<ParsedNode, ParsedNode | null>, place: Place): ScalarNode {
  const at = pair.key?.range ? { start: pair.key.range[0], end: pair.key.range[1] } : place;
  building.findings.add("yaml-key", at, "This key is not a plain word.", {
    help: "Keys are words such as `text`. If this was meant to be a text, put it in quotes.",
  });
  return emptyScalar(at);
}

function buildScalar(building: Building, node: Scalar, path: Path, place: Place): ScalarNode {
  checkComment(building.findings, node, path, place);
  const { value } = node;
  const style = styleOf(node);
  if (style === "plain" && typeof value === "string") checkPasted(building.findings, value, path, place);
  if (typeof value === "string" && style === "double") checkEscapes(building.findings, value, place);
  if (typeof value === "string" || typeof value === "boolean")
    return { kind: "scalar", value, style, ...place };
  if (typeof value === "number" && Number.isFinite(value)) return { kind: "scalar", value, style, ...place };
  // `.inf`, `.nan` and integers too large for a double are no numbers of this format.
  if (value !== null && value !== undefined)
    return { kind: "scalar", value: String(node.source), style, ...place };
  return { ...emptyScalar(place), style };
}

const oddSpace = new RegExp(`[${oddSpaces}]`);

/** A later line of a text that would be an entry or a field, were it not for a sign in its indentation. */
const joinedLine = new RegExp(`\\n((?: *[${oddSpaces}])+ *)(?:- |[\\w-]+: )`);

/** A list or a table that YAML reads as one text, since its lines begin as no list does. */
function checkPasted(findings: Findings, value: string, path: Path, place: Place): void {
  const { text } = findings.source;
  const joined = joinedLine.exec(text.slice(place.start, place.end));
  if (joined) {
    const [all, indent = ""] = joined;
    const start = place.start + joined.index + 1;
    const at = start + indent.search(oddSpace);
    findings.add(
      "yaml-syntax",
      { start: at, end: at + 1 },
      `${characterName(text[at]!)} looks like a space and is none.`,
      {
        help: "Indent it with the spaces of the keyboard.",
        fix: {
          title: "Indent with spaces",
          edits: [{ start, end: start + indent.length, text: asIndent(indent) }],
        },
      },
    );
    findings.mute({ start: place.start, end: place.start + joined.index + all.length });
    return;
  }
  const rows =
    path.at(-1) === "rows" || /^\S[^\n]*\t/.test(text.slice(place.start, place.start + 400))
      ? findPastedRows(text, place.start)
      : [];
  if (rows[0] && !isProse(path)) {
    const { message, help } = pastedTable;
    // Entries with a dash are texts of their own: the first one tells of all.
    if (lineStart(text, place.start) === rows[0].start)
      findings.add("pasted-table", { start: place.start, end: rows[0].end }, message, {
        help,
        fix: rowsFix(text, rows),
      });
    findings.mute(place);
    return;
  }
  if (
    !/^[–—•‣◦▪·]\s/u.test(value) ||
    (fieldBefore(text, place.start) !== "" && lineStart(text, place.start) !== place.start)
  )
    return;
  const bullets = findBullets(text, place.start);
  if (!bullets[0]) return;
  const { message, help } = bulletWords(text, bullets[0]);
  findings.add("yaml-bullet", bullets[0], message, { help, fix: bulletFix(bullets) });
  findings.mute(place);
}

// An escape can write what the text itself may not hold.
function checkEscapes(findings: Findings, value: string, place: Place): void {
  const bad = findUnshowable(value);
  if (bad) addUnshowable(findings, bad.name, place);
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return "double";
    case "QUOTE_SINGLE":
      return "single";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}

function emptyScalar(place: Place): ScalarNode {
  return { kind: "scalar", value: null, style: "plain", start: place.start, end: place.end };
}

function refuseAlias(building: Building, node: Alias, place: Place): ScalarNode {
  building.findings.add("yaml-alias", place, `\`*${node.source}\` is a YAML alias, which is not used here.`, {
    help: "If it was meant as text, put the whole text in quotes; otherwise write the value out.",
    fix: quoteFix(building.findings.source, place.start),
  });
  building.findings.mute(place);
  return { kind: "scalar", value: `*${node.source}`, style: "plain", ...place };
}

/** An anchor is text by mistake only where a text follows; before a map or list it can go. */
function addAnchor(findings: Findings, place: Place, onText: boolean): void {
  const { text } = findings.source;
  const written = text.slice(place.start, place.end);
  const space = /^ */.exec(text.slice(place.end, place.end + 80))![0].length;
  findings.add("yaml-alias", place, `\`${written}\` is a YAML anchor, which is not used here.`, {
    help: onText
      ? "If it was meant as text, put the whole text in quotes; otherwise write the value out."
      : "Delete it, and write the value out where it is used.",
    fix: onText
      ? quoteFix(findings.source, place.start)
      : { title: "Delete the anchor", edits: [{ start: place.start, end: place.end + space, text: "" }] },
  });
}

function anchorPlace(findings: Findings, anchor: string, node: Place): Place {
  const start = findings.source.text.lastIndexOf(`&${anchor}`, node.start);
  return start === -1 ? node : { start, end: start + anchor.length + 1 };
}
