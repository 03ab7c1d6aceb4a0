import ts from "typescript";
import { signatureOf } from "./uses.mjs";

/**
 * The reference page of a package, from its declarations and what is written above them.
 * @param {string} title
 * @param {readonly import("./public-entries.mjs").PublicEntry[]} entries
 * @returns {string} Markdown
 */
export function referencePage(title, entries) {
  const parts = entries.map(({ entry, names }) => {
    const headings = [...new Set(names.map(({ heading }) => heading))];
    const rooms = headings.map((heading) => {
      const own = inOrder(names.filter((one) => one.heading === heading));
      return [...(heading === "" ? [] : [`### ${heading}`]), ...own.map(describe)].join("\n\n");
    });
    return [`## \`${entry}\``, ...rooms].join("\n\n");
  });
  const note = "<!-- Made by `npm run reference` from the declarations. Do not edit. -->";
  return `${[`# ${title}: reference`, note, ...parts].join("\n\n")}\n`;
}

/** What runs comes before what only describes. */
function inOrder(names) {
  return [...names.filter(({ isValue }) => isValue), ...names.filter(({ isValue }) => !isValue)];
}

function describe({ name, declaration, type }) {
  const generated = /\/generated\/(.*)\.ts$/.exec(declaration.getSourceFile().fileName)?.[1];
  const text = documentationOf(declaration);
  if (generated !== undefined) {
    const schema = `[${generated}.schema.json](../../packages/scenarios/schemas/${generated}.schema.json)`;
    return `- **\`${name}\`**${text === "" ? "" : `: ${text.replaceAll("\n", " ")}`} (${schema})`;
  }
  return [
    `#### \`${name}\``,
    ...(text === "" ? [] : [text]),
    `\`\`\`ts\n${codeOf(declaration, type)}\n\`\`\``,
  ].join("\n\n");
}

function codeOf(declaration, type) {
  if (ts.isVariableDeclaration(declaration)) return constantOf(declaration, type);
  const code = ts.isClassDeclaration(declaration) ? outlineOf(declaration) : signatureOf(declaration);
  return code.replace(/^export (?:declare )?/, "");
}

/** A value longer than this is told by its type. */
const longestValue = 600;

/** A constant with its value where that is written out, else with its type. */
function constantOf(declaration, type) {
  const { initializer } = declaration;
  const value = initializer && isPlain(initializer) ? initializer.getText() : "";
  if (value !== "" && value.length <= longestValue) return `const ${declaration.name.getText()} = ${value}`;
  return `const ${declaration.name.getText()}: ${declaration.type?.getText() ?? type}`;
}

/** Whether an expression is a value written out: nothing in it is called or looked up. */
function isPlain(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isPlain(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand);
  if (ts.isBinaryExpression(node)) return isPlain(node.left) && isPlain(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((own) => ts.isPropertyAssignment(own) && isPlain(own.initializer));
  }
  return (
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

/** A class without the bodies of its members, and without those that are its own business. */
function outlineOf(declaration) {
  const body = declaration.members
    .filter((member) => !ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
    .filter((member) => !(member.name && ts.isPrivateIdentifier(member.name)))
    .map((member) => {
      const text = member.getText();
      return `  ${member.body ? text.slice(0, member.body.getStart() - member.getStart()).trim() : text}`;
    });
  const head = declaration.getText().slice(0, declaration.members.pos - declaration.getStart());
  return `${head.trim()}\n${body.join("\n")}\n}`;
}

function documentationOf(declaration) {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const [comment] = (ts.getJSDocCommentsAndTags(holder) ?? []).filter(ts.isJSDoc);
  if (!comment) return "";
  const written = comment.getText().replace(/^\/\*\*|\*\/$/g, "");
  return written
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .replace(/\{@link ([^}]+)\}/g, "`$1`")
    .replace(/^@param (?:\{[^}]*\} )?([\w.]+)\s+/gm, "- `$1`: ")
    .replace(/^@returns?\s+/gm, "- returns ")
    .replace(/^@throws\s+/gm, "- throws ")
    .replace(/([^\n])\n(- (?:`|returns |throws ))/, "$1\n\n$2")
    .trim();
}
