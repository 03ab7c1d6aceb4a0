import type { Language } from "../../language.js";
import type { ExportData } from "./export-data.js";

/** The words of the export's page. */
export interface ExportWords {
  readonly title: string;
  readonly about: string;
  readonly data: string;
  readonly dataNames: Readonly<Record<ExportData, string>>;
  readonly format: string;
  readonly formats: Readonly<Record<"csv" | "jsonl" | "parquet", string>>;
  readonly form: string;
  readonly team: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  readonly dayHint: string;
  readonly download: string;
  readonly audited: string;
}

const en: ExportWords = {
  title: "Export",
  about:
    "One row for each order, scale, piece of evidence or entry. Scores stand only where the evidence carries them; the tier says so.",
  data: "What",
  dataNames: {
    orders: "Orders with their last session",
    scores: "Scales of results",
    evidence: "Evidence of results, with levels",
    audit: "Audit",
  },
  format: "As",
  formats: { csv: "CSV, for spreadsheets", jsonl: "JSON Lines", parquet: "Parquet, for data tools" },
  form: "Form",
  team: "Team",
  any: "any",
  from: "From",
  to: "Until",
  dayHint: "Orders by the day they were made, results by the day the session ended (UTC).",
  download: "Download",
  audited: "Each export is written down in the audit.",
};

const de: ExportWords = {
  title: "Export",
  about:
    "Eine Zeile je Auftrag, Skala, Beleg oder Eintrag. Werte stehen nur da, wo die Belege sie tragen; die Stufe (tier) sagt es.",
  data: "Was",
  dataNames: {
    orders: "Aufträge mit ihrer letzten Sitzung",
    scores: "Skalen der Ergebnisse",
    evidence: "Belege der Ergebnisse, mit Stufen",
    audit: "Protokoll",
  },
  format: "Als",
  formats: { csv: "CSV, für Tabellen", jsonl: "JSON Lines", parquet: "Parquet, für Datenwerkzeuge" },
  form: "Form",
  team: "Team",
  any: "alle",
  from: "Von",
  to: "Bis",
  dayHint: "Aufträge nach dem Tag der Bestellung, Ergebnisse nach dem Tag, an dem die Sitzung endete (UTC).",
  download: "Herunterladen",
  audited: "Jeder Export wird im Protokoll vermerkt.",
};

/** The words of the export, by language. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { en, de };
