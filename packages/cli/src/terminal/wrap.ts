import { width } from "./width.js";

/**
 * Breaks text into lines of at most `columns`, at spaces where there are any.
 * Paragraph breaks stay; a word longer than the line is cut.
 */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(1, columns);
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, room));
}

/** Wrapped text behind a first-line label, later lines hanging under the first: `2. Ask her to…`. */
export function hang(label: string, text: string, columns: number): string {
  const indent = " ".repeat(width(label));
  const lines = wrap(text, columns - width(label));
  return lines.map((line, index) => (index === 0 ? label : indent) + line).join("\n");
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ").filter((part) => part !== "")) {
    for (const piece of pieces(word, columns)) {
      if (line === "") line = piece;
      else if (width(line) + 1 + width(piece) <= columns) line += ` ${piece}`;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && width(piece + character) > columns) {
      cut.push(piece);
      piece = "";
    }
    piece += character;
  }
  cut.push(piece);
  return cut;
}
