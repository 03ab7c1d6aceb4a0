import { isUnprintable } from "@leadsim/scenarios/rules";

/**
 * Text from a document, made safe to print: a scenario must not be able to move the cursor, retitle the
 * window or turn the reading direction around. Line breaks stay; tabs become spaces.
 */
export function plain(text: string): string {
  let safe = "";
  for (const character of text.replace(/\r\n?/g, "\n").replace(/\t/g, "  ")) {
    if (character === "\n" || !isUnprintable(character.codePointAt(0) ?? 0)) safe += character;
  }
  return safe;
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s*\n\s*/g, " ");
}

/** The first control character of a text that has no place in a cell or a name; undefined where there is none. */
export function hiddenControl(text: string): string | undefined {
  for (const character of text) {
    if (!"\n\r\t".includes(character) && isUnprintable(character.codePointAt(0) ?? 0)) return character;
  }
  return undefined;
}

/** Takes the screen away, what was scrolled up included, and begins at its top. */
export const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/** What leadsim itself tells a terminal: colors, to clear a line, and {@link clearScreen}. */
const escapeSign = "\u001b";
const ownSequence = new RegExp(
  `${escapeSign}\\[(?:\\d{1,3}(?:;\\d{1,3})*m|[0-2]?K|2J${escapeSign}\\[3J${escapeSign}\\[H)`,
  "y",
);

/**
 * All that goes to a terminal passes here, whatever wrote it: of control characters only line breaks, tabs,
 * the return before a line that is written anew and leadsim's own colors are left.
 */
export function forTerminal(text: string): string {
  let safe = "";
  for (let at = 0; at < text.length; ) {
    ownSequence.lastIndex = at;
    const own = text[at] === escapeSign ? ownSequence.exec(text)?.[0] : undefined;
    const character = own ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length;
    if (own !== undefined || "\n\r\t".includes(character) || !isUnprintable(character.codePointAt(0) ?? 0)) {
      safe += character;
    }
  }
  return safe;
}
