/**
 * Rules that once stood in several places and disagreed: how they look where they are written out again, and
 * their home.
 * @type {readonly { readonly pattern: RegExp, readonly home: string, readonly instead: string }[]}
 */
const rules = [
  {
    pattern: /\}@\$\{|\.split\("@"|indexOf\("@"|lastIndexOf\("@"/,
    home: "packages/scenarios/src/document/reference.ts",
    instead: "referenceTo, parseReference or idIn",
  },
  {
    pattern: /\.find\([^;]*\bmatchesReference\(/,
    home: "packages/scenarios/src/document/reference.ts",
    instead: "newestMeant",
  },
  {
    pattern: /\[\s*"low",\s*"likely",\s*"high",?\s*\]|select: \["picked"\],\s*"best-worst"/,
    home: "packages/scenarios/src/document/response-names.ts",
    instead: "estimateFigures, responseNames or localNamesOf",
  },
  {
    pattern: /"rank",\s*"select",\s*"allocate"/,
    home: "packages/scenarios/src/document/response-names.ts",
    instead: "responseTypes",
  },
  {
    pattern: /"coaching",\s*"selling",\s*"admin"|coaching: 0,\s*selling: 0/,
    home: "packages/scenarios/src/document/work-kinds.ts",
    instead: "workKinds or emptyLedger",
  },
  {
    pattern: /\[1, 1\.25, 1\.5, 2\b/,
    home: "packages/engine/src/session/session.ts",
    instead: "timeFactors",
  },
  {
    pattern: /0\.2126 \*/,
    home: "packages/scenarios/src/color/contrast.ts",
    instead: "contrast",
  },
  {
    pattern: />= 0x1100 &&/,
    home: "packages/scenarios/src/terminal/text-width.ts",
    instead: "textWidth",
  },
  {
    pattern: /\[[^\]]*\\u2066-\\u2069|>= 0x2066 &&/,
    home: "packages/scenarios/src/terminal/is-unprintable.ts",
    instead: "isUnprintable",
  },
  {
    pattern: /function (?:canonicalJson|sortedJson)\b/,
    home: "packages/scenarios/src/document/canonical-json.ts",
    instead: "canonicalJson",
  },
  {
    pattern: /case "negate":\s*return `-/,
    home: "packages/scenarios/src/document/print-expression.ts",
    instead: "printExpression",
  },
];

/**
 * Where a rule is written out again outside its home.
 * @param {string} file from the root of the project
 * @param {string} text
 * @returns {readonly string[]} one line for each place
 */
export function secondHomes(file, text) {
  return rules
    .filter(({ home }) => home !== file)
    .flatMap(({ pattern, home, instead }) =>
      [...text.matchAll(new RegExp(pattern, "g"))].map(({ index }) => {
        const line = text.slice(0, index).split("\n").length;
        return `${file}:${line} writes a rule out again that stands in ${home}: take ${instead}`;
      }),
    );
}
