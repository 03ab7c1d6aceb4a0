import type { ImageView, SpeakerView } from "@leadsim/scenarios";
import { html, type TemplateResult } from "lit";

export type Locate = (file: string) => string | null;
export type HueOf = (id: string) => number;

/** A person's picture, or the initials on a color of their own. The name always stands beside it. */
export function face(
  person: { readonly id: string; readonly name: string; readonly picture: ImageView | null },
  { locate, hueOf }: { readonly locate: Locate; readonly hueOf: HueOf },
  { described = false }: { readonly described?: boolean } = {},
): TemplateResult {
  const address = person.picture && locate(person.picture.file);
  if (person.picture && address) {
    const alt = described ? person.picture.alt : "";
    return html`<img class="face" src=${address} alt=${alt} width="40" height="40" loading="lazy" decoding="async" />`;
  }
  return html`<span class="face face-${hueOf(person.id)}" aria-hidden="true">${initialsOf(person.name)}</span>`;
}

/** Up to two letters: of the first and the last part of a name. */
function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/u).filter((part) => /^\p{L}/u.test(part));
  const ends = parts.length > 1 ? [parts[0]!, parts[parts.length - 1]!] : parts;
  return ends.map((part) => [...part][0]!.toLocaleUpperCase()).join("");
}

/** The people among speakers, each once, in the order they speak. */
export function peopleAmong(
  speakers: readonly SpeakerView[],
): readonly Extract<SpeakerView, { readonly kind: "cast" }>[] {
  const people = speakers.flatMap((speaker) => (speaker.kind === "cast" ? [speaker] : []));
  return people.filter(({ id }, place) => people.findIndex((other) => other.id === id) === place);
}
