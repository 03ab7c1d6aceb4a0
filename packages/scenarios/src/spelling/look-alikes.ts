/** Signs of other scripts that look like a colon. */
const oddColon = /^(\s*(?:-\s+)*[a-z][\w.-]*)\s*([：﹕∶꞉ː])\s*/iu;

/** An equals sign, or a semicolon before the beginning of a text, where the colon of a field belongs. */
const wrongSign = /^(\s*(?:-\s+)*[a-z][\w-]*)(?:\s*(=)\s*(?=[^\s=])|(;)\s+(?=[A-Z\d"'“{[]))/;

/** The place of a sign behind a name that looks like a colon or stands for it, with the spaces around it. */
export function findOddColon(
  words: string,
): { readonly name: string; readonly sign: string; readonly from: number; readonly to: number } | undefined {
  const [all, name, first, second] = oddColon.exec(words) ?? wrongSign.exec(words) ?? [];
  const sign = first ?? second;
  if (all === undefined || name === undefined || sign === undefined) return undefined;
  return { name: name.trim().replace(/^(?:-\s+)*/, ""), sign, from: name.length, to: all.length };
}

/** Letters of Cyrillic and Greek that look like those of the keyboard; a soft hyphen is not seen at all. */
const letters: ReadonlyMap<string, string> = new Map([
  ["\u0430", "a"],
  ["\u0435", "e"],
  ["\u043e", "o"],
  ["\u0440", "p"],
  ["\u0441", "c"],
  ["\u0443", "y"],
  ["\u0445", "x"],
  ["\u0456", "i"],
  ["\u0458", "j"],
  ["\u0455", "s"],
  ["\u0501", "d"],
  ["\u04bb", "h"],
  ["\u03b1", "a"],
  ["\u03b9", "i"],
  ["\u03bd", "v"],
  ["\u03bf", "o"],
  ["\u03c1", "p"],
  ["\u00ad", ""],
]);

/** A name in which letters look like others, as it was meant, with the first of them; undefined where all are plain. */
export function findOddLetter(
  name: string,
):
  | { readonly meant: string; readonly sign: string; readonly plain: string; readonly at: number }
  | undefined {
  const at = [...name].findIndex((sign) => letters.has(sign));
  if (at === -1) return undefined;
  const meant = [...name].map((sign) => letters.get(sign) ?? sign).join("");
  if (!/^[a-z][\w-]*$/i.test(meant) || !/[a-z]/i.test(name)) return undefined;
  const sign = [...name][at]!;
  return { meant, sign, plain: letters.get(sign)!, at };
}

/** What is said of a word with a letter that looks like another, or with a hyphen that is not seen. */
export const lookAlikeWords = (plain: string): string =>
  plain === ""
    ? "In this word stands a hyphen that nobody sees."
    : `In this word stands a letter that looks like \`${plain}\` and is another.`;
