import {
  inLanguage,
  type Model,
  sameLanguage,
  type Translatable,
  type TranslationDocument,
  translatableKind,
  translate,
} from "@leadsim/scenarios";
import type { NamedPlayable } from "./resolve-playable.js";
import { UserError } from "./user-error.js";

/**
 * What is to be played, in a language: whole, or not at all.
 * @throws UserError where a scenario, or the form, has no whole translation into it
 */
export function playableIn(playable: NamedPlayable, locale: string): NamedPlayable {
  const { translations } = playable.content;
  const { form, scenarios } = playable;
  return {
    ...playable,
    ...(form ? { form: spokenIn(form, locale, translations) } : {}),
    scenarios: scenarios.map((scenario) => spokenIn(scenario, locale, translations)),
  };
}

/** The model in a language where it has a whole translation, else as it is written. */
export function modelIn(
  model: Model,
  locale: string,
  content: { readonly translations: readonly TranslationDocument[] },
): Model {
  if (sameLanguage(model.locale, locale)) return model;
  return inLanguage(model, locale, content.translations) ?? model;
}

function spokenIn<T extends Translatable>(
  document: T,
  locale: string,
  translations: readonly TranslationDocument[],
): T {
  const found = inLanguage(document, locale, translations);
  if (found) return found;
  const kind = translatableKind(document);
  const begun = translations.find(
    (one) => one.kind === kind && one.of === document.id && one.locale === locale,
  );
  if (!begun) {
    throw new UserError(
      `There is no translation of the ${kind} ${document.id} into ${locale}.`,
      `Begin one: leadsim translate ${document.id} --lang ${locale}. One that lies elsewhere is found with --scenarios <folder>.`,
    );
  }
  const { left } = translate(document, begun);
  throw new UserError(
    `${begun.id} is not whole: ${left.length} of its texts ${left.length === 1 ? "is" : "are"} not translated as the ${kind} now stands, first ${left[0]}.`,
    `Refresh it: leadsim translate ${document.id} --lang ${locale}; leadsim check shows them all.`,
  );
}
