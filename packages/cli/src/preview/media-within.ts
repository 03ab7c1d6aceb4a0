import { loadScenario, type Scenario } from "@leadsim/scenarios";
import type { PreviewSources } from "./preview-sources.js";
import { readMedia } from "./read-media.js";

/** Bytes that one page holds of pictures and recordings; what comes after is left out. */
const most = 50 * 1024 * 1024;

/** The pictures and recordings of the scenarios beside a preview, as addresses that hold them, and those left out. */
export function mediaWithin({ folder, read }: PreviewSources): {
  readonly media: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
} {
  const media: Record<string, string> = {};
  const leftOut: string[] = [];
  let bytes = 0;
  for (const name of new Set(
    read().flatMap(({ file, text }) => namedIn(loadScenario(text, { file }).document)),
  )) {
    const found = readMedia(folder, name);
    if (!found || bytes + found.body.length > most) {
      leftOut.push(name);
      continue;
    }
    bytes += found.body.length;
    media[name] = `data:${found.type};base64,${found.body.toString("base64")}`;
  }
  return { media, leftOut };
}

function namedIn(scenario: Scenario | undefined): readonly string[] {
  if (!scenario) return [];
  const named = [
    ...scenario.cast.map(({ picture }) => picture?.file),
    ...scenario.exhibits.flatMap(({ image, sound, video }) => [
      image?.file,
      sound?.file,
      video?.file,
      video?.captions,
    ]),
  ];
  return named.filter((name) => name !== undefined);
}
