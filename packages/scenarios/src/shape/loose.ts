/**
 * A document whose shape may be broken: every field may be missing, every value that is there has its type.
 * Checks read it so that one wrong field hides nothing else.
 */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** The entries of a loose map that are there, in order. */
export function entriesOf<T>(map: { readonly [key: string]: T | undefined } | undefined): [string, T][] {
  if (map === undefined) return [];
  return Object.entries(map).filter((entry): entry is [string, T] => entry[1] !== undefined);
}

/** The items of a loose list that are there, with their indices. */
export function itemsOf<T>(list: readonly (T | undefined)[] | undefined): [number, T][] {
  const items: [number, T][] = [];
  list?.forEach((item, index) => {
    if (item !== undefined) items.push([index, item]);
  });
  return items;
}
