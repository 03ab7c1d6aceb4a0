import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * A name that a package publishes.
 * @typedef {object} PublicName
 * @property {string} name
 * @property {string} heading what the table of contents says above it
 * @property {boolean} isValue whether it is there when the program runs
 * @property {ts.Declaration} declaration
 * @property {string} type of a constant, as the compiler sees it; empty for what is no constant
 */

/**
 * An entry of a package: `@leadsim/engine`, `@leadsim/engine/errors`.
 * @typedef {object} PublicEntry
 * @property {string} entry as it is imported
 * @property {string} folder of the package, such as `packages/engine`
 * @property {readonly PublicName[]} names in the order of the table of contents
 */

/**
 * Reads what every package publishes from its sources.
 * @param {string} root
 * @returns {readonly PublicEntry[]}
 */
export function publicEntries(root) {
  const found = readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .flatMap((folder) => sourcesOf(root, folder));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram(
    found.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  return found.map(({ entry, folder, file }) => {
    const source = program.getSourceFile(file);
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
    return { entry, folder, names: symbols.map((symbol) => nameOf(symbol, source, checker)) };
  });
}

function sourcesOf(root, folder) {
  const { name, exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return Object.entries(exports ?? {}).flatMap(([path, entry]) => {
    const source = entry["leadsim-source"];
    return source ? [{ entry: name + path.slice(1), folder, file: join(root, folder, source) }] : [];
  });
}

function nameOf(symbol, source, checker) {
  const at = symbol.declarations?.find((declaration) => declaration.getSourceFile() === source);
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return {
    name: symbol.name,
    heading: at ? headingAbove(source, at.getStart()) : "",
    isValue: (meant.flags & ts.SymbolFlags.Value) !== 0,
    declaration: meant.declarations[0],
    type: typeOf(meant, checker),
  };
}

/** Characters of a type that are read at a glance. */
const longestType = 300;

function typeOf(symbol, checker) {
  const [declaration] = symbol.declarations;
  if (!ts.isVariableDeclaration(declaration)) return "";
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const whole = checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation);
  // The compiler shortens a long one itself; where a type comes from is a path of this machine.
  const told = whole.length <= longestType ? whole : checker.typeToString(type, declaration);
  return told.replace(/import\("[^"]*"\)\./g, "");
}

/**
 * The last comment of one line that stands alone, with a blank line below: tables of contents have their
 * headings so.
 */
function headingAbove(source, place) {
  const before = source.text
    .slice(0, place)
    .split(/\n\s*\n/)
    .slice(0, -1);
  const heading = before.map((block) => block.trim()).findLast((block) => /^\/\/ .+$/.test(block));
  return heading?.slice("// ".length) ?? "";
}
