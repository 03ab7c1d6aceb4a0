import ts from "typescript";

/** Names that do not tell what they are, what to write instead, and where they are looked for. */
const unclear = [
  { name: /^(?:bring|hear|cones?)$/i, instead: "say what is done, or what it is", where: /^packages\// },
  { name: /^given$/i, instead: "answer, or what the value is", where: /^packages\/authoring\// },
  {
    name: /^roads?(?![a-z])|[a-z]Roads?(?![a-z])/,
    instead: "path, or route for one step of it",
    where: /^packages\//,
  },
  { name: /^stage(?:Of)?$/i, instead: "Prepared, prepare", where: /^packages\/(?:authoring|cli)\// },
];

/**
 * Names declared in a source file that a reader could not guess the meaning of.
 * @param {string} path
 * @param {string} text
 * @returns {readonly string[]} one line for each, with what to write instead
 */
export function unclearNames(path, text) {
  const rules = unclear.filter(({ where }) => where.test(path));
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const name = node.name && ts.isIdentifier(node.name) ? node.name : undefined;
    const isDeclared = name !== undefined && !ts.isPropertyAccessExpression(node);
    const rule = isDeclared ? rules.find((one) => one.name.test(name.text)) : undefined;
    if (rule) {
      const { line } = source.getLineAndCharacterOfPosition(name.getStart());
      found.push(`${path}:${line + 1}: the name ${name.text} does not tell what it is (${rule.instead})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
