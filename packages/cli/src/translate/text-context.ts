import type { Translatable } from "@leadsim/scenarios";

/** What a translator who sees one text alone should know of it: who says it. */
export function contextOf(document: Translatable, key: string): readonly string[] {
  if (!("cast" in document)) return [];
  const [, speaker] = /\.(?:say|reply|transcript)\.\d+\.([a-z][a-z0-9-]*)$/.exec(key) ?? [];
  const member = document.cast.find(({ id }) => id === speaker);
  return member ? [`Said by ${member.name}, ${member.role}`] : [];
}
