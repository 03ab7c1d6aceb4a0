import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page read as a browser would read it, with what the parser had to forgive. */
export interface PageTree {
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
}

export function readPage(markup: string): PageTree {
  const errors: string[] = [];
  const document = parse(markup, {
    sourceCodeLocationInfo: true,
    onParseError: (error: ParserError) =>
      errors.push(`${error.code} at ${error.startLine}:${error.startCol}`),
  });
  return { errors, elements: elementsIn(document) };
}

/** Every element within another, in order. */
export function elementsIn(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) =>
    "tagName" in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

export function named(tree: PageTree, ...tags: string[]): Element[] {
  return tree.elements.filter((element) => tags.includes(element.tagName));
}

export function withClass(tree: PageTree, name: string): Element[] {
  return tree.elements.filter((element) => attribute(element, "class")?.split(" ").includes(name));
}

/** All text within an element, white space collapsed. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  const children = "childNodes" in node ? node.childNodes : [];
  return children.map(textOf).join(" ").replace(/\s+/g, " ").trim();
}

/** Every text of the page's body with the language that a browser takes it to be in, white space collapsed. */
export function spokenTexts(tree: PageTree): readonly { readonly text: string; readonly language: string }[] {
  const [root] = named(tree, "html");
  const [body] = named(tree, "body");
  return textsWithin(body!, attribute(root!, "lang") ?? "");
}

function textsWithin(node: Node, around: string): { text: string; language: string }[] {
  if (node.nodeName === "#text" && "value" in node) {
    const text = node.value.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [{ text, language: around }];
  }
  const language = "attrs" in node ? (attribute(node, "lang") ?? around) : around;
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => textsWithin(child, language));
}

/** The section with this id. */
export function section(tree: PageTree, id: string): Element {
  const found = named(tree, "section").find((element) => attribute(element, "id") === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}
