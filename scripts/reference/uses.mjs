import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Where callers are looked for, and pages that show how a name is used. */
const places = ["packages", "examples", "bench", "testing", "docs", "README.md"];

/**
 * Names that nobody imports from outside the package, that no page shows, and that no other name of the
 * package needs in its declaration.
 * @param {string} root
 * @param {readonly import("./public-entries.mjs").PublicEntry[]} entries
 * @returns {readonly string[]} as `@leadsim/engine: name`
 */
export function unusedNames(root, entries) {
  const { imports, pages } = read(root);
  return entries.flatMap(({ entry, folder, names }) => {
    const packageName = entry
      .split("/")
      .slice(0, entry.startsWith("@") ? 2 : 1)
      .join("/");
    const own = names.map(({ name, declaration }) => ({ name, text: signatureOf(declaration) }));
    return names
      .filter(({ name, isValue }) => {
        const word = new RegExp(`\\b${name}\\b`);
        const isImported = imports.some(
          (one) =>
            !one.file.startsWith(`${folder}/`) && one.from.startsWith(packageName) && one.names.has(name),
        );
        const isShown = pages.some((text) => word.test(text));
        const isNeeded = !isValue && own.some((other) => other.name !== name && word.test(other.text));
        return !isImported && !isShown && !isNeeded;
      })
      .map(({ name }) => `${entry}: ${name}`);
  });
}

/**
 * Imports that a page shows, of names that are not published.
 * @param {string} root
 * @param {readonly import("./public-entries.mjs").PublicEntry[]} entries
 * @returns {readonly string[]} as `docs/page.md: name of @leadsim/engine`
 */
export function strayImports(root, entries) {
  const published = new Map(
    entries.map(({ entry, names }) => [entry, new Set(names.map(({ name }) => name))]),
  );
  return places
    .flatMap((place) => filesIn(root, place))
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => importsIn(file, readFileSync(join(root, file), "utf8")))
    .flatMap(({ file, from, names }) =>
      [...names]
        .filter((name) => name !== "" && !published.get(from)?.has(name))
        .map((name) => `${file}: ${name} of ${from}`),
    );
}

/** A declaration as a caller sees it: without what is inside a function. */
export function signatureOf(declaration) {
  const text = declaration.getText();
  if (ts.isFunctionDeclaration(declaration) && declaration.body) {
    return text.slice(0, declaration.body.getStart() - declaration.getStart()).trim();
  }
  if (ts.isVariableDeclaration(declaration) && declaration.initializer) {
    return text.slice(0, declaration.initializer.getStart() - declaration.getStart()).replace(/\s*=\s*$/, "");
  }
  return text;
}

function read(root) {
  const imports = [];
  const pages = [];
  for (const file of places.flatMap((place) => filesIn(root, place))) {
    const text = readFileSync(join(root, file), "utf8");
    // What is written as code, so that words of every day are no use of a name.
    if (file.endsWith(".md")) pages.push((text.match(/```[\s\S]*?```|`[^`\n]+`/g) ?? []).join("\n"));
    else imports.push(...importsIn(file, text));
  }
  return { imports, pages };
}

function importsIn(file, text) {
  const found = text.matchAll(
    /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"((?:@leadsim\/|leadsim)[^"]*)"/g,
  );
  return [...found].map(([, list, from]) => ({
    file,
    from,
    names: new Set(
      list.split(",").map(
        (one) =>
          one
            .trim()
            .replace(/^type /, "")
            .split(/\s+as\s+/)[0],
      ),
    ),
  }));
}

const passedOver = /(^|\/)(node_modules|dist|generated|library|fixtures)$|^docs\/reference$/;

function filesIn(root, place) {
  const path = join(root, place);
  if (!existsSync(path) || passedOver.test(place)) return [];
  if (!statSync(path).isDirectory()) return /\.(ts|mjs|md|html)$/.test(place) ? [place] : [];
  return readdirSync(path).flatMap((name) => filesIn(root, `${place}/${name}`));
}
