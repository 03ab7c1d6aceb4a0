const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id that stands in a page's address, or undefined where it is none. */
export function idOf(text: string | undefined): string | undefined {
  return text !== undefined && uuid.test(text) ? text : undefined;
}

/** One of some words, or undefined. */
export function oneOf<T extends string>(words: readonly T[], text: string | undefined): T | undefined {
  return words.find((word) => word === text);
}

/** A day of a date field (UTC), as its first moment; undefined where it is none. */
export function dayOf(text: string | undefined): Date | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}
