import type { Exhibit } from "../generated/scenario.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { isWritten, type Path } from "../source/tree.js";
import { didYouMean } from "../spelling/did-you-mean.js";
import { checkPlainText, checkTranscript } from "./check-lines.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

/** Checks what exhibits hold. */
export function checkExhibits(check: ScenarioCheck): void {
  for (const [id, exhibit] of entriesOf(check.document.exhibits)) {
    const path = ["exhibits", id];
    if (!["text", "table", "transcript", "image"].some((field) => isWritten(check.root, [...path, field]))) {
      reportKey(check, "exhibit-without-content", path, `The exhibit \`${id}\` has nothing to show.`, {
        help: "Give it a `text`, a `table`, a `transcript` or an `image`.",
      });
    }
    checkTable(check, path, exhibit);
    checkMedia(check, path);
    checkTranscript(check, [...path, "transcript"], exhibit.transcript);
    for (const [field, words] of textsOf(exhibit)) checkPlainText(check, [...path, ...field], words);
  }
}

/** Sound and video are never the only carrier. */
function checkMedia(check: ScenarioCheck, path: Path): void {
  if (isWritten(check.root, [...path, "transcript"])) return;
  for (const field of ["sound", "video"]) {
    if (!isWritten(check.root, [...path, field])) continue;
    reportKey(check, "media-without-transcript", [...path, field], `The ${field} has no \`transcript\`.`, {
      help: "Write what is heard and seen as spoken lines under `transcript`: not everyone can hear or see it.",
    });
  }
}

function textsOf({ title, note, source, text, image }: Loose<Exhibit>): [Path, string | undefined][] {
  const paragraphs: [Path, string | undefined][] =
    typeof text === "string"
      ? [[["text"], text]]
      : itemsOf(text as readonly (string | undefined)[] | undefined).map(([index, words]) => [
          ["text", index],
          words,
        ]);
  return [
    [["title"], title],
    [["note"], note],
    [["source"], source],
    [["image", "alt"], image?.alt],
    ...paragraphs,
  ];
}

function checkTable(check: ScenarioCheck, path: Path, { table }: Loose<Exhibit>): void {
  const columns = table?.columns?.length;
  if (columns === undefined) return;
  for (const head of Object.keys(table?.units ?? {})) {
    if (table!.columns!.includes(head)) continue;
    reportKey(check, "unknown-column", [...path, "table", "units", head], `There is no column \`${head}\`.`, {
      help: (effort) =>
        didYouMean(
          head,
          itemsOf(table!.columns).map(([, column]) => column),
          effort,
        ),
    });
  }
  for (const [index, row] of itemsOf(table?.rows)) {
    if (row.length === columns) continue;
    reportValue(
      check,
      "table-row-length",
      [...path, "table", "rows", index],
      `The row has ${row.length} cells, and the table ${columns} columns.`,
      {
        help: 'Put a cell that holds a comma in quotes; write `""` for an empty cell.',
      },
    );
  }
}

/** Checks a list of exhibit ids. */
export function checkExhibitIds(
  check: ScenarioCheck,
  path: Path,
  ids: readonly (string | undefined)[] | undefined,
): void {
  const exhibits = check.document.exhibits ?? {};
  const seen = new Set<string>();
  for (const [index, id] of itemsOf(ids)) {
    if (!isWritten(check.root, ["exhibits", id])) {
      reportValue(check, "unknown-exhibit", [...path, index], `There is no exhibit \`${id}\`.`, {
        help: (effort) => didYouMean(id, Object.keys(exhibits), effort),
      });
    }
    if (seen.has(id))
      reportValue(check, "duplicate-item", [...path, index], `\`${id}\` stands twice in the list.`);
    seen.add(id);
  }
}
