import { blockLength } from "./kinds.mjs";

/**
 * Makes a kind of slip at a few places, spread over each scenario.
 * - found: something is said at the line of the slip (or, for a stretch, in it)
 * - mended: `--fix` gives back the scenario that was meant; where the slip changed words, one that loads
 *   without mistakes
 * - told: what is said there names what to write, by the pattern of the kind, or else offers any help or edit at all
 */
export function tryKind(kind, files, tools, most) {
  const tries = files
    .filter(({ document }) => document && (!kind.only || document.id === kind.only))
    .flatMap((file) => {
      const lines = file.source.split("\n");
      const places = kind.places(lines);
      const step = Math.max(1, places.length / most);
      const chosen = Array.from(
        { length: Math.min(most, places.length) },
        (_, index) => places[Math.floor(index * step)],
      );
      return chosen.map((place) => tryPlace(kind, file, lines, place, tools));
    })
    .filter(Boolean);
  return { kind, tries };
}

function tryPlace(kind, file, lines, place, { checkDocuments, fixDocuments, loadScenario, content }) {
  const { first, count, words } = place;
  const text = [...lines.slice(0, first), ...words, ...lines.slice(first + count)].join("\n");
  const document = { file: file.file, kind: "scenario", source: new TextEncoder().encode(text) };
  const { diagnostics } = checkDocuments([document], content);
  const wanted = linesOf(kind, place, text.split("\n"));
  const here = diagnostics.filter(
    ({ start, related = [] }) => wanted(start.line) || related.some((other) => wanted(other.start.line)),
  );
  const fixed = fixDocuments([document], content);
  const source = new TextDecoder().decode(fixed.documents[0].source);
  const model = content.models[0];
  const loaded = loadScenario(source, { file: file.file, model });
  const clean = loaded.document !== undefined && fixed.mended.length > 0;
  const same = clean && JSON.stringify(loaded.document) === JSON.stringify(file.document);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const advice = kind.advice;
  return {
    file: file.document.id,
    line: first + 1,
    words: (words[0] ?? "(deleted)").trim().slice(0, 90),
    found: kind.silent ? diagnostics.length === 0 || here.length > 0 : here.length > 0,
    mended: kind.silent ? true : kind.meaning ? clean : same,
    told: here.some(({ help, message, fix }) =>
      advice
        ? advice.test(`${message} ${help ?? ""}`)
        : help !== undefined && (fix !== undefined || /`[^`]+`/.test(help)),
    ),
    errors,
    said: diagnostics
      .slice(0, 4)
      .map(
        (one) =>
          `${one.start.line}:${one.start.column} ${one.severity} ${one.code} ${one.message.slice(0, 110)} | ${(one.help ?? "").slice(0, 90)}${one.fix ? ` | FIX ${one.fix.title}` : ""}`,
      ),
  };
}

/** Lines at which something said is said of the slip. */
function linesOf(kind, { first, words, named }, lines) {
  if (Array.isArray(named)) return (line) => named.includes(line - 1);
  switch (kind.named) {
    case "next":
      return (line) => line === first + 2;
    case "both":
      return (line) => line === first + 1 || line === first + 2;
    case "above":
      return (line) => line === first || line === first + 1;
    case "or-top":
      return (line) => line === first + 1 || line === 1 || line === 2;
    case "or-key":
      return (line) => line === first + 1 || /^ {6,}key:|^ {8,}[a-z-]+: \{/.test(lines[line - 1] ?? "");
    default: {
      const length =
        words.length > 1
          ? words.length
          : blockLength(lines, first) > 1 && words.length > 1
            ? words.length
            : 1;
      return (line) => line >= first + 1 && line <= first + length;
    }
  }
}
