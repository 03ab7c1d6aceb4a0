import type { ShapeMessage } from "./shape-message.js";

interface KnownPattern extends Omit<ShapeMessage, "help"> {
  readonly help: (value: string) => string;
}

/** An id, made of other words. */
export const kebab = (value: string): string =>
  value
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
/** A name of memory, made of other words. */
export const camel = (value: string): string =>
  kebab(value).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const perhapsDuration = (value: string): string => {
  const [, amount, unit] = /^(\d+)\s*([hms])[a-z]*\.?$/i.exec(value) ?? [];
  return amount === undefined ? "Write " : `Write \`${amount}${unit!.toLowerCase()}\`: `;
};
const perhaps = (words: string): string => (words === "" ? "" : ` For example \`${words}\`.`);

// Keyed by what is characteristic of each pattern in the schemas.
const patterns: readonly (readonly [test: (pattern: string) => boolean, known: KnownPattern])[] = [
  [
    (pattern) => pattern === "^[a-z][a-z0-9-]*$",
    {
      code: "invalid-id",
      message: "is not an id",
      help: (value) =>
        `Ids begin with a lower-case letter and hold lower-case letters, digits and hyphens.${perhaps(kebab(value))}`,
    },
  ],
  [
    (pattern) => pattern === "^[a-z][a-zA-Z0-9]*$",
    {
      code: "invalid-name",
      message: "is not a name of memory",
      help: (value) =>
        `Names begin with a lower-case letter and hold letters and digits.${perhaps(camel(value))}`,
    },
  ],
  [
    (pattern) => pattern.includes("h)?"),
    {
      code: "invalid-duration",
      message: "is not a duration",
      help: (value) =>
        `${perhapsDuration(value)}hours, minutes and seconds without spaces, such as \`90s\`, \`45m\`, \`1h\`, \`1h30m\`.`,
    },
  ],
  [
    (pattern) => pattern.includes("@"),
    {
      code: "invalid-reference",
      message: "is not a reference to a document",
      help: () =>
        "Write the id and the version: `sales-leader-core@1` for any 1.x.y, `sales-leader-core@1.0.0` for exactly that one.",
    },
  ],
  [
    (pattern) => pattern.includes("\\.\\."),
    {
      code: "invalid-range",
      message: "is not a range",
      help: (value) => {
        const [, from, to] = /^(-?[\d.]+)\s*(?:-|–|to|\.{3,}|,)\s*(-?[\d.]+)$/.exec(value) ?? [];
        return `Write both ends with two dots between them: \`${from === undefined ? "10..20" : `${from}..${to}`}\`.`;
      },
    },
  ],
  [
    (pattern) => pattern.includes("(?!.*//)"),
    {
      code: "invalid-value",
      message: "is not the path of such a file",
      help: () =>
        "Write a path from this file's folder down, with letters, digits, `-`, `_` and forward slashes, and the ending of the file's kind: `images/ines.webp`.",
    },
  ],
  [
    (pattern) => pattern.startsWith("^\\d+\\.\\d+\\.\\d+"),
    {
      code: "invalid-version",
      message: "is not a version",
      help: () => "Write three numbers: `1.0.0`.",
    },
  ],
];

/** What a value that does not fit a schema's pattern should have looked like. */
export function explainPattern(
  pattern: string,
  value: string,
): ShapeMessage & { readonly help?: string | undefined } {
  const known = patterns.find(([test]) => test(pattern))?.[1];
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  if (!known) {
    const help = pattern.startsWith("^[a-z]{2,3}")
      ? "Write a language tag: `en`, `de-CH`."
      : pattern.includes("\\S")
        ? "Write an amount, a space and its unit: `220 h`."
        : undefined;
    return { code: "invalid-value", message: `\`${shown}\` is not written as the format asks.`, help };
  }
  return { code: known.code, message: `\`${shown}\` ${known.message}.`, help: known.help(value) };
}
