import type { Image, ImageView, LineView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { ToldLine } from "../play/run.js";

/** Lines with who speaks them, by name. */
export function viewLines(lines: readonly ToldLine[], { scenario }: Play): LineView[] {
  return lines.map(({ speaker, text }) => {
    const person = scenario.cast.find(({ id }) => id === speaker);
    if (!person) return { speaker: { kind: speaker === "you" ? "you" : "narrator" }, text };
    const { id, name, role, picture } = person;
    return { speaker: { kind: "cast", id, name, role, picture: viewImage(picture) }, text };
  });
}

export function viewImage(image: Image | undefined): ImageView | null {
  return image ? { file: image.file, alt: image.alt } : null;
}
