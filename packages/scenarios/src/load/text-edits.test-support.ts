import fc from "fast-check";

/** A change of a text, as a person or a paste makes it. */
export type TextEdit = (text: string) => string;

const scraps = fc.constantFrom(
  ..."{}[]:,#&*!|>'\"%@`?-<=\\ \n\t\r".split(""),
  ...'  : | #|- |---\n|\n...\n|\n%YAML 1.2\n|!x |*x|&x |<<: |null|true|{{|{trust}|\'\'|""|\\"|\r\n|\ufeff|\u2028|é|😀|__proto__: |constructor: '.split(
    "|",
  ),
  ..."if: |next: end|next: nowhere|text: |text: >-\n|text: |+\n|key: |choose:|scenes:|endings:|x: 1|a|ab".split(
    "|",
  ),
);

/** Lines as they stand in a file that somebody works on, indented by up to eight columns. */
const line = fc
  .tuple(
    fc.nat({ max: 8 }),
    fc.constantFrom(
      "",
      "# a comment",
      "#",
      "}",
      "]",
      "-",
      "- x",
      "- narrator: Hello",
      "x",
      "xy",
      "x:",
      "heading: A heading # cut",
      "heading: |",
      "heading: >+",
      "heading: 'open",
      'heading: "open',
      "say: {",
      "say: [",
      "next: end",
      "within: 3m",
      "\theading: x",
      "? x",
      ": y",
      "&anchor x: 1",
      "*alias",
      "call:",
      "scenes:",
      "endings:",
      "---",
      "...",
    ),
  )
  .map(([indent, words]) => " ".repeat(indent) + words);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const characters = fc
  .record({
    at: share,
    length: fc.nat({ max: 12 }),
    words: fc.oneof(scraps, scraps, fc.constant(""), fc.string({ maxLength: 3 })),
  })
  .map(
    ({ at, length, words }): TextEdit =>
      (text) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + words + text.slice(start + length);
      },
  );

/** The same for the lines of a text, whatever they end with. */
const onLines = (change: (lines: string[]) => void): TextEdit => {
  return (text) => {
    const lines = text.split("\n");
    change(lines);
    return lines.join("\n");
  };
};
const placeIn = (lines: readonly unknown[], at: number): number => Math.floor(at * lines.length);

const oneLine = fc
  .tuple(share, line, fc.constantFrom("insert", "replace", "delete", "twice", "append"))
  .map(([at, words, what]) =>
    onLines((lines) => {
      const place = placeIn(lines, at);
      if (what === "insert") lines.splice(place, 0, words);
      else if (what === "replace") lines[place] = words;
      else if (what === "delete") lines.splice(place, 1);
      else if (what === "twice") lines.splice(place, 0, lines[place]!);
      else lines[place] += words.trimStart();
    }),
  );

/** Some lines further in or out. */
const indented = fc
  .tuple(share, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -4, max: 4 }))
  .map(([at, count, by]) =>
    onLines((lines) => {
      const place = placeIn(lines, at);
      for (let index = place; index < Math.min(place + count, lines.length); index += 1) {
        const words = lines[index]!;
        lines[index] = by > 0 ? " ".repeat(by) + words : words.replace(new RegExp(`^ {0,${-by}}`), "");
      }
    }),
  );

/** A stretch of lines, such as a scene, once more somewhere else, or moved there. */
const copied = fc
  .tuple(share, share, fc.integer({ min: 1, max: 25 }), fc.boolean())
  .map(([from, to, count, move]) =>
    onLines((lines) => {
      const stretch = lines.slice(placeIn(lines, from), placeIn(lines, from) + count);
      if (move) lines.splice(placeIn(lines, from), count);
      lines.splice(placeIn(lines, to), 0, ...stretch);
    }),
  );

/** A word of the text in another spelling: at one place, or at all. */
const renamed = fc.tuple(share, fc.constantFrom("x", "-2", "end", "S"), fc.boolean()).map(
  ([at, more, everywhere]): TextEdit =>
    (text) => {
      const words = [...text.matchAll(/[a-z][a-z-]{2,}/g)];
      const word = words[placeIn(words, at)];
      if (!word) return text;
      if (everywhere) return text.replaceAll(word[0], word[0] + more);
      return text.slice(0, word.index) + more + text.slice(word.index);
    },
);

const whole: fc.Arbitrary<TextEdit> = fc.constantFrom(
  (text: string) => text.replace(/\r?\n/g, "\r\n"),
  (text: string) => text.replaceAll("\r", ""),
  (text: string) => `\ufeff${text}`,
  (text: string) => `# a comment\n${text}`,
  (text: string) => text.trimEnd(),
  (text: string) => `${text}\n`,
);

/** Any change; `undo` takes the last one back. */
export const edit: fc.Arbitrary<TextEdit | "undo"> = fc.oneof(
  { weight: 5, arbitrary: characters },
  { weight: 4, arbitrary: oneLine },
  { weight: 2, arbitrary: indented },
  { weight: 2, arbitrary: copied },
  { weight: 1, arbitrary: renamed },
  { weight: 1, arbitrary: whole },
  { weight: 5, arbitrary: fc.constant("undo" as const) },
);

/** Every text on the way, the first one included. */
export function textsOnTheWay(first: string, edits: readonly (TextEdit | "undo")[]): readonly string[] {
  const before: string[] = [];
  const texts = [first];
  for (const one of edits) {
    const text = texts.at(-1)!;
    if (one === "undo") texts.push(before.pop() ?? text);
    else {
      before.push(text);
      texts.push(one(text));
    }
  }
  return texts;
}
