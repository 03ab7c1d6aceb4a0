/** Colors for faces; the same as in the styles. */
const hueCount = 6;

/**
 * The color of each person: by their place among those who were introduced together, and kept on pages that no longer
 * tell who is who.
 */
export class Hues {
  readonly #known = new Map<string, number>();

  introduce(cast: readonly { readonly id: string }[]): void {
    for (const [place, { id }] of cast.entries()) this.#known.set(id, (place % hueCount) + 1);
  }

  /** From 1. Whoever was not introduced, such as after a reload at the end, gets a color by their id. */
  of(id: string): number {
    return this.#known.get(id) ?? hueOfStranger(id);
  }
}

function hueOfStranger(id: string): number {
  const sum = [...id].reduce((before, letter) => before + letter.charCodeAt(0), 0);
  return (sum % hueCount) + 1;
}
