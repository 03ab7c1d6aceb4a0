import { stringify } from "yaml";
import type { TranslatedText, TranslationDocument } from "../generated/translation.js";

/** A translation as its file holds it: an empty line before each text. */
export function printTranslation({ texts, accept, ...head }: TranslationDocument): string {
  const document = {
    ...head,
    texts: Object.fromEntries(Object.entries(texts).map(([key, entry]) => [key, inOrder(entry)])),
    ...(accept ? { accept } : {}),
  };
  const [first = "", ...rest] = stringify(document, { lineWidth: 120 }).split(/^(?= {2}\S)/m);
  return first + rest.join("\n");
}

function inOrder({ from, was, text, note }: TranslatedText): object {
  return Object.fromEntries(
    Object.entries({ from, was, text, note }).filter(([, words]) => words !== undefined),
  );
}
