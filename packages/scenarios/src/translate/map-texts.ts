import type { Form } from "../document/form.js";
import type { Model } from "../document/model.js";
import type { Scenario } from "../document/scenario.js";
import type { TranslationDocument } from "../generated/translation.js";
import type { EachText } from "./each-text.js";
import { mapForm } from "./map-form.js";
import { mapModel } from "./map-model.js";
import { mapScenario } from "./map-scenario.js";

/** What can be translated: checked documents that people write. */
export type Translatable = Scenario | Model | Form;

/** The kind of a document, as a translation names it. */
export function translatableKind(document: Translatable): TranslationDocument["kind"] {
  return "scenes" in document ? "scenario" : "behaviors" in document ? "model" : "form";
}

/** The document with each of its texts taken that holds a letter: figures and signs are the same in every language. */
export function mapTexts<T extends Translatable>(document: T, each: EachText): T {
  const spoken: EachText = (key, text) => (/\p{L}/u.test(text) ? each(key, text) : text);
  return mapped(document, spoken) as T;
}

function mapped(document: Translatable, each: EachText): Translatable {
  if ("scenes" in document) return mapScenario(document, each);
  return "behaviors" in document ? mapModel(document, each) : mapForm(document, each);
}

/** Every text of a document by its key, in the document's order. */
export function textsOf(document: Translatable): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(document, (key, text) => {
    texts.set(key, text);
    return text;
  });
  return texts;
}
