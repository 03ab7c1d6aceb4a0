import type { Path } from "./tree.js";

/** A path in words: its last two named steps. */
export function label(path: Path, capital = false): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : step));
  if (steps.length === 0) return capital ? "The document" : "the document";
  const named = path.flatMap((step, index) => (typeof step === "string" ? [index] : []));
  const shown = steps
    .slice(named.at(-2) ?? 0)
    .join(".")
    .replaceAll(".[", "[");
  return `\`${shorten(shown)}\``;
}

/** A text cut to what fits into a message. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
