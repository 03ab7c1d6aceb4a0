import type { Language } from "../../language.js";

/** The words of a person's page. */
export interface PersonWords {
  readonly name: string;
  readonly email: string;
  readonly reference: string;
  readonly team: string;
  readonly language: string;
  readonly known: string;
  readonly erased: string;
  readonly orders: string;
  readonly form: string;
  readonly ordered: string;
  readonly status: string;
  readonly change: string;
  readonly save: string;
  readonly export: string;
  readonly exportAbout: string;
  readonly download: string;
  readonly erase: string;
  readonly eraseAbout: string;
  readonly sure: string;
  readonly nobody: string;
  readonly done: Readonly<Record<"changed" | "erased", string>>;
}

const en: PersonWords = {
  name: "Name",
  email: "E-mail",
  reference: "Reference",
  team: "Team",
  language: "Language",
  known: "Known since",
  erased: "Erased",
  orders: "Orders",
  form: "Form",
  ordered: "Ordered",
  status: "Status",
  change: "Correct what is stored",
  save: "Save",
  export: "Everything about this person",
  exportAbout: "One document for the person, as JSON: what is stored, what was played, results without keys.",
  download: "Download",
  erase: "Forget this person",
  eraseAbout:
    "Name, address, reference and team go, invitations end, sessions under way are withdrawn. What was played stays under ids that lead to nobody. This can't be undone.",
  sure: "Forget this person for good?",
  nobody: "Erased person",
  done: { changed: "It is stored.", erased: "The person is forgotten." },
};

const de: PersonWords = {
  name: "Name",
  email: "E-Mail",
  reference: "Referenz",
  team: "Team",
  language: "Sprache",
  known: "Bekannt seit",
  erased: "Gelöscht",
  orders: "Aufträge",
  form: "Form",
  ordered: "Beauftragt",
  status: "Stand",
  change: "Gespeichertes berichtigen",
  save: "Speichern",
  export: "Alles über diese Person",
  exportAbout:
    "Ein Dokument für die Person, als JSON: was gespeichert ist, was gespielt wurde, Ergebnisse ohne Schlüssel.",
  download: "Herunterladen",
  erase: "Diese Person vergessen",
  eraseAbout:
    "Name, Adresse, Referenz und Team verschwinden, Einladungen enden, laufende Sitzungen werden zurückgezogen. Was gespielt wurde, bleibt unter Kennungen, die zu niemandem führen. Das lässt sich nicht rückgängig machen.",
  sure: "Diese Person endgültig vergessen?",
  nobody: "Gelöschte Person",
  done: { changed: "Es ist gespeichert.", erased: "Die Person ist vergessen." },
};

/** The words of a person's page, by language. */
export const personWords: Readonly<Record<Language, PersonWords>> = { en, de };
