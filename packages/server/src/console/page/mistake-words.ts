import type { Language } from "../../language.js";
import type { FieldMistake, MistakeCode } from "./form-mistakes.js";

/** The words of what is wrong with a form. */
export interface MistakeWords {
  /** At the top of the page. */
  readonly said: (count: number) => string;
  readonly codes: Readonly<Record<MistakeCode, (mistake: FieldMistake) => string>>;
}

const en: MistakeWords = {
  said: (count) =>
    count === 1
      ? "One field is not as it must be; nothing was stored. What is wrong stands beside it."
      : `${count} fields are not as they must be; nothing was stored. What is wrong stands beside each.`,
  codes: {
    missing: () => "This is needed.",
    choose: () => "Choose at least one of these.",
    "choose-one": () => "Choose one of these.",
    "too-long": ({ to = 0 }) => `At most ${to} characters.`,
    "too-many": ({ to = 0 }) => `At most ${to} of them.`,
    twice: () => "One of them is there twice.",
    number: ({ from = 0, to = 0 }) => `A whole number from ${from} to ${to}.`,
    email: () => "This is no e-mail address.",
    locale: () => "A language code such as en or de-CH.",
    blanks: () => "Plain letters, digits and signs, without blanks.",
    hosts: () => "Names of hosts such as lms.example.com, without https://.",
    "no-url": () => "A whole address, such as https://example.com/hooks.",
    "not-https": () => "The address must begin with https://.",
    user: () => "The address must hold no user and no password.",
    fragment: () => "The address must hold no part after a #.",
    private: () => "The address must lie on the open internet. The operator can allow another.",
    future: () => "A day in the future.",
    moment: () => "A day and a time of day, in the future.",
    "once-more": () => "Put it in once more: a secret is not sent back.",
    "reference-taken": () => "This reference is another person's.",
    nobody: () => "Say who it is: a name, an e-mail address or a reference.",
    "no-address": () => "A mail needs an address.",
    "version-taken": () => "This version is there already, with other content. Give yours a new version.",
    "id-taken": () => "Another document has this id. Give yours an id of its own.",
    full: () => "The session holds all the changes that it may.",
    other: () => "This is not as it must be.",
  },
};

const de: MistakeWords = {
  said: (count) =>
    count === 1
      ? "Ein Feld ist nicht, wie es sein muss; es wurde nichts gespeichert. Was falsch ist, steht dabei."
      : `${count} Felder sind nicht, wie sie sein müssen; es wurde nichts gespeichert. Was falsch ist, steht jeweils dabei.`,
  codes: {
    missing: () => "Das wird gebraucht.",
    choose: () => "Wählen Sie mindestens eines davon.",
    "choose-one": () => "Wählen Sie eines davon.",
    "too-long": ({ to = 0 }) => `Höchstens ${to} Zeichen.`,
    "too-many": ({ to = 0 }) => `Höchstens ${to} davon.`,
    twice: () => "Eines davon steht zweimal da.",
    number: ({ from = 0, to = 0 }) => `Eine ganze Zahl von ${from} bis ${to}.`,
    email: () => "Das ist keine E-Mail-Adresse.",
    locale: () => "Ein Sprachcode wie de oder en-GB.",
    blanks: () => "Einfache Buchstaben, Ziffern und Zeichen, ohne Leerzeichen und Umlaute.",
    hosts: () => "Namen von Hosts wie lms.example.com, ohne https://.",
    "no-url": () => "Eine ganze Adresse, wie https://example.com/hooks.",
    "not-https": () => "Die Adresse muss mit https:// beginnen.",
    user: () => "Die Adresse darf weder Benutzer noch Passwort enthalten.",
    fragment: () => "Die Adresse darf keinen Teil nach einem # enthalten.",
    private: () => "Die Adresse muss im offenen Internet liegen. Eine andere kann der Betreiber zulassen.",
    future: () => "Ein Tag in der Zukunft.",
    moment: () => "Tag und Uhrzeit, in der Zukunft.",
    "once-more": () => "Geben Sie es noch einmal ein: Ein Geheimnis wird nicht zurückgesendet.",
    "reference-taken": () => "Diese Referenz gehört einer anderen Person.",
    nobody: () => "Sagen Sie, wer es ist: Name, E-Mail-Adresse oder Referenz.",
    "no-address": () => "Eine Mail braucht eine Adresse.",
    "version-taken": () =>
      "Diese Version gibt es schon, mit anderem Inhalt. Geben Sie Ihrem eine neue Version.",
    "id-taken": () => "Ein anderes Dokument hat diese Kennung. Geben Sie Ihrem eine eigene.",
    full: () => "Die Sitzung enthält alle Änderungen, die sie darf.",
    other: () => "Das ist nicht, wie es sein muss.",
  },
};

/** The words of what is wrong with a form, by language. */
export const mistakeWords: Readonly<Record<Language, MistakeWords>> = { en, de };
