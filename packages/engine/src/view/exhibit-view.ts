import type { Exhibit, ExhibitView, TableView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { SessionState } from "../session/session.js";
import { viewImage, viewLines } from "./line-view.js";

/** An exhibit, by its place in the scenario, with its marks. */
export function viewExhibit(
  place: number,
  play: Play,
  { fresh, read }: Pick<SessionState, "fresh" | "read">,
): ExhibitView {
  const { id, title, note, source, text, table, transcript, image, sound, video } =
    play.scenario.exhibits[place]!;
  return {
    id,
    title,
    note: note ?? null,
    source: source ?? null,
    new: fresh.includes(place),
    read: read.includes(place),
    text: [...(text ?? [])],
    table: table ? viewTable(table) : null,
    transcript: viewLines(transcript ?? [], play),
    image: viewImage(image),
    sound: sound ? { file: sound.file, captions: null } : null,
    video: video ? { file: video.file, captions: video.captions ?? null } : null,
  };
}

function viewTable({ columns, units = {}, rows }: NonNullable<Exhibit["table"]>): TableView {
  return {
    columns: columns.map((text) => ({ text, unit: Object.hasOwn(units, text) ? units[text]! : null })),
    // Where every row begins with words, these say what the row is about.
    rowHeaders: columns.length > 1 && rows.every(([first]) => typeof first === "string" && first !== ""),
    rows: rows.map((row) => [...row]),
  };
}
