import type { Language } from "../language.js";

/** What the page around the candidate's screen says. */
export interface PageWords {
  readonly title: string;
  readonly loading: string;
  readonly notValid: { readonly heading: string; readonly text: string };
  readonly noLink: { readonly heading: string; readonly text: string };
  readonly noAccess: { readonly heading: string; readonly text: string };
  readonly offline: { readonly heading: string; readonly text: string };
  readonly refused: { readonly heading: string; readonly text: string };
  readonly again: string;
  /** What stands below the player once it is over. */
  readonly afterwards: string;
  readonly report: string;
  readonly goBack: string;
  readonly noScript: string;
}

const en: PageWords = {
  title: "Simulation",
  loading: "One moment …",
  notValid: {
    heading: "This link can't be used",
    text: "It may have expired, been replaced by a newer one, or been opened on too many devices. Ask those who invited you for a new one.",
  },
  noLink: {
    heading: "The link is not whole",
    text: "Open the link in your invitation once more. Some programs cut off what stands behind the # sign: then copy all of it into the address bar.",
  },
  noAccess: {
    heading: "This browser has no access",
    text: "Open the link in your invitation in this browser. If it does not work any more, ask those who invited you for a new one. What you have sent is kept.",
  },
  offline: {
    heading: "No connection at the moment",
    text: "Nothing is lost. Check your connection and try again.",
  },
  refused: {
    heading: "Not possible at the moment",
    text: "Nothing is lost. Wait a minute and load this page again.",
  },
  again: "Try again",
  afterwards: "Your result",
  report: "See what came of it",
  goBack: "Back to where you came from",
  noScript: "This page needs JavaScript.",
};

const de: PageWords = {
  title: "Simulation",
  loading: "Einen Moment …",
  notValid: {
    heading: "Dieser Link gilt nicht (mehr)",
    text: "Vielleicht ist er abgelaufen, durch einen neueren ersetzt oder auf zu vielen Geräten geöffnet worden. Bitten Sie die Absender der Einladung um einen neuen.",
  },
  noLink: {
    heading: "Der Link ist nicht vollständig",
    text: "Öffnen Sie den Link aus Ihrer Einladung noch einmal. Manche Programme schneiden ab, was hinter dem Zeichen # steht: Kopieren Sie ihn dann ganz in die Adresszeile.",
  },
  noAccess: {
    heading: "Dieser Browser hat keinen Zugang",
    text: "Öffnen Sie den Link aus Ihrer Einladung in diesem Browser. Wenn er nicht mehr gilt, bitten Sie die Absender um einen neuen. Was Sie gesendet haben, ist gespeichert.",
  },
  offline: {
    heading: "Zurzeit keine Verbindung",
    text: "Nichts ist verloren. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  },
  refused: {
    heading: "Im Moment nicht möglich",
    text: "Nichts ist verloren. Warten Sie eine Minute und laden Sie diese Seite noch einmal.",
  },
  again: "Noch einmal versuchen",
  afterwards: "Ihr Ergebnis",
  report: "Ergebnis ansehen",
  goBack: "Zurück, woher Sie kamen",
  noScript: "Diese Seite braucht JavaScript.",
};

const tables: Readonly<Record<Language, PageWords>> = { en, de };

export function pageWords(language: Language): PageWords {
  return tables[language];
}
