import { createFindings, type Findings } from "../findings/findings.js";
import { createSource, type Place } from "../source/source.js";
import { characterName } from "./character-name.js";
import { checkHiddenCharacters } from "./hidden-characters.js";

/** Largest document, in UTF-16 units. The largest scenario imaginable (200 scenes) is a third of it. */
const sizeLimit = 1_000_000;

// Everything below the space but tab, line feed and carriage return; DEL and the controls of C1, which terminals obey;
// two noncharacters; lone surrogates.
const unshowable = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]" +
    "|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
);

/** The first character of a text that can't be shown, with its offset. */
export function findUnshowable(text: string): { readonly offset: number; readonly name: string } | undefined {
  const match = unshowable.exec(text);
  if (!match) return undefined;
  return { offset: match.index, name: characterName(match[0]) };
}

/**
 * Reads text or bytes into a source with its findings. What is too large or not text is answered before any
 * parser sees it; `readable` is false then.
 */
export function readText(
  input: string | Uint8Array,
  file: string,
  limit = sizeLimit,
): { readonly findings: Findings; readonly readable: boolean } {
  const tooLarge = input.length > limit * (typeof input === "string" ? 1 : 3);
  if (tooLarge) return refused(file, "", (findings) => addTooLarge(findings, limit));
  const decoded = typeof input === "string" ? { text: input, intact: true } : decode(input);
  if (decoded.text.length > limit) return refused(file, "", (findings) => addTooLarge(findings, limit));
  if (!decoded.intact) {
    return refused(file, decoded.text, (findings) => {
      const start = Math.max(0, findings.source.text.indexOf("\ufffd"));
      findings.add("not-utf8", { start, end: start + 1 }, "The file is not UTF-8 text.", {
        help: "Save it as UTF-8. If it is not a text file, it is not a leadsim document.",
      });
    });
  }
  const findings = createFindings(createSource(file, decoded.text));
  const bad = [...findings.source.text.matchAll(new RegExp(unshowable, "g"))].slice(0, mostNamed);
  for (const { 0: sign, index } of bad) {
    addUnshowable(findings, characterName(sign), { start: index, end: index + sign.length });
  }
  checkHiddenCharacters(findings);
  return { findings, readable: bad.length === 0 };
}

/** Characters that are named in one file: one that is full of them is no text. */
const mostNamed = 20;

/** Says that a text holds a character that can't be shown. */
export function addUnshowable(findings: Findings, name: string, place: Place): void {
  findings.add("control-character", place, `The text holds the character ${name}, which can't be shown.`, {
    help: "Delete it. If the whole file looks wrong, it is not a text file.",
    fix: isEscape(findings, place)
      ? undefined
      : { title: `Delete ${name}`, edits: [{ start: place.start, end: place.end, text: "" }] },
  });
}

/** Whether a place holds a text that writes the character with an escape, and not the character. */
function isEscape({ source }: Findings, { start, end }: Place): boolean {
  return end - start !== 1 || source.text[start] === '"';
}

function decode(bytes: Uint8Array): { text: string; intact: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), intact: true };
  } catch {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), intact: false };
  }
}

function refused(file: string, text: string, say: (findings: Findings) => void): ReturnType<typeof readText> {
  const findings = createFindings(createSource(file, text));
  say(findings);
  return { findings, readable: false };
}

function addTooLarge(findings: Findings, limit: number): void {
  const message = `The file is larger than ${limit / 1_000_000} million characters.`;
  findings.add("file-too-large", { start: 0, end: 0 }, message, {
    help: "A document is text written by people. Split it, or move long material out of it.",
  });
}
