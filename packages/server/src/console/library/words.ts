import type { Form, Severity } from "@leadsim/scenarios";
import type { DocumentKind } from "../../content/document-kind.js";
import type { Language } from "../../language.js";

/** The words of the library. */
export interface LibraryWords {
  readonly title: string;
  readonly about: string;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly one: Readonly<Record<DocumentKind, string>>;
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly versions: string;
  readonly language: string;
  readonly from: string;
  readonly bundled: string;
  readonly own: string;
  readonly added: string;
  readonly hash: string;
  readonly model: string;
  readonly minutes: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<Form["purpose"], string>>;
  readonly none: string;
  readonly publicKey: string;
  readonly graph: string;
  readonly graphAbout: string;
  readonly graphOf: (title: string, scenes: number) => string;
  readonly scenes: string;
  readonly scene: string;
  readonly decides: string;
  readonly leadsTo: string;
  readonly end: string;
  readonly holds: string;
  readonly coverage: string;
  readonly coverageAbout: string;
  readonly competency: string;
  readonly behavior: string;
  readonly decisions: string;
  readonly scenarios: string;
  readonly notMeasured: (behaviors: number) => string;
  readonly preview: string;
  readonly previewAbout: string;
  readonly source: string;
  readonly upload: string;
  readonly uploadAbout: string;
  readonly kind: string;
  readonly file: string;
  readonly orText: string;
  readonly check: string;
  readonly take: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wrong: (errors: number) => string;
  readonly clean: string;
  readonly stored: (name: string) => string;
  readonly thereAlready: (name: string) => string;
  readonly diagnostics: string;
  readonly explain: string;
}

const en: LibraryWords = {
  title: "Library",
  about: "Content by id and version. A version never changes: sessions under way keep the one they began with.",
  kinds: { scenario: "Scenarios", form: "Forms", model: "Competency models", benchmark: "Benchmarks", theme: "Themes", translation: "Translations" },
  one: { scenario: "Scenario", form: "Form", model: "Competency model", benchmark: "Benchmark", theme: "Theme", translation: "Translation" },
  name: "Title",
  id: "Id",
  version: "Version",
  versions: "Versions",
  language: "Language",
  from: "From",
  bundled: "comes with leadsim",
  own: "your own",
  added: "Added",
  hash: "Fingerprint",
  model: "Model",
  minutes: "Minutes",
  purpose: "Purpose",
  purposes: { practice: "practice", development: "development", selection: "selection" },
  none: "There are none.",
  publicKey: "This content is public, and so is its key: it is not for selection.",
  graph: "Scenes",
  graphAbout: "Square: a decision. Round: a scene without one. Dashed: met under a condition, or on a way that is chosen.",
  graphOf: (title, scenes) => `The ${scenes} scenes of ${title} and the ways between them; the table below says the same.`,
  scenes: "Scenes and where they lead",
  scene: "Scene",
  decides: "Decision",
  leadsTo: "Leads to",
  end: "the end",
  holds: "Scenarios",
  coverage: "Coverage",
  coverageAbout: "What behaviors the scored decisions let a person show.",
  competency: "Competency",
  behavior: "Behavior",
  decisions: "Decisions",
  scenarios: "Scenarios",
  notMeasured: (behaviors) => `${behaviors} behaviors of the model are not measured.`,
  preview: "Open the preview",
  previewAbout: "It holds the scoring key: for authors alone.",
  source: "Source",
  upload: "Bring in content",
  uploadAbout: "The checker reads it first; nothing with errors is stored. A new version stands beside the earlier ones.",
  kind: "Kind",
  file: "File (YAML, or JSON for benchmarks and themes)",
  orText: "Or its text",
  check: "Check only",
  take: "Check and store",
  severities: { error: "error", warning: "warning", information: "information" },
  wrong: (errors) => (errors === 1 ? "One error; nothing was stored." : `${errors} errors; nothing was stored.`),
  clean: "Nothing is wrong with it.",
  stored: (name) => `${name} is stored.`,
  thereAlready: (name) => `${name} was there already, exactly like this.`,
  diagnostics: "What the checker says",
  explain: "What this means",
};

const de: LibraryWords = {
  title: "Bibliothek",
  about:
    "Inhalte nach Kennung und Version. Eine Version ändert sich nie: Laufende Sitzungen behalten die, mit der sie begannen.",
  kinds: { scenario: "Szenarien", form: "Formen", model: "Kompetenzmodelle", benchmark: "Vergleichsgruppen", theme: "Gestaltungen", translation: "Übersetzungen" },
  one: { scenario: "Szenario", form: "Form", model: "Kompetenzmodell", benchmark: "Vergleichsgruppe", theme: "Gestaltung", translation: "Übersetzung" },
  name: "Titel",
  id: "Kennung",
  version: "Version",
  versions: "Versionen",
  language: "Sprache",
  from: "Von",
  bundled: "kommt mit leadsim",
  own: "Ihr eigenes",
  added: "Aufgenommen",
  hash: "Fingerabdruck",
  model: "Modell",
  minutes: "Minuten",
  purpose: "Zweck",
  purposes: { practice: "Übung", development: "Entwicklung", selection: "Auswahl" },
  none: "Keine.",
  publicKey: "Dieser Inhalt ist öffentlich und sein Schlüssel auch: Er taugt nicht zur Auswahl.",
  graph: "Szenen",
  graphAbout:
    "Eckig: eine Entscheidung. Rund: eine Szene ohne. Gestrichelt: unter einer Bedingung, oder auf einem gewählten Weg.",
  graphOf: (title, scenes) =>
    `Die ${scenes} Szenen von ${title} und die Wege zwischen ihnen; die Tabelle darunter sagt dasselbe.`,
  scenes: "Szenen und wohin sie führen",
  scene: "Szene",
  decides: "Entscheidung",
  leadsTo: "Führt zu",
  end: "dem Ende",
  holds: "Szenarien",
  coverage: "Abdeckung",
  coverageAbout: "Welches Verhalten die bewerteten Entscheidungen zeigen lassen.",
  competency: "Kompetenz",
  behavior: "Verhalten",
  decisions: "Entscheidungen",
  scenarios: "Szenarien",
  notMeasured: (behaviors) => `${behaviors} Verhaltensweisen des Modells werden nicht gemessen.`,
  preview: "Vorschau öffnen",
  previewAbout: "Sie enthält den Bewertungsschlüssel: nur für Autoren.",
  source: "Quelltext",
  upload: "Inhalt einbringen",
  uploadAbout:
    "Die Prüfung liest ihn zuerst; mit Fehlern wird nichts gespeichert. Eine neue Version steht neben den früheren.",
  kind: "Art",
  file: "Datei (YAML; JSON für Vergleichsgruppen und Gestaltungen)",
  orText: "Oder ihr Text",
  check: "Nur prüfen",
  take: "Prüfen und speichern",
  severities: { error: "Fehler", warning: "Warnung", information: "Hinweis" },
  wrong: (errors) => (errors === 1 ? "Ein Fehler; es wurde nichts gespeichert." : `${errors} Fehler; es wurde nichts gespeichert.`),
  clean: "Daran ist nichts auszusetzen.",
  stored: (name) => `${name} ist gespeichert.`,
  thereAlready: (name) => `${name} war genau so schon da.`,
  diagnostics: "Was die Prüfung sagt",
  explain: "Was das bedeutet",
};

/** The words of the library, by language. */
export const libraryWords: Readonly<Record<Language, LibraryWords>> = { en, de };
