/**
 * Marks the tables that are wider than their place, so that it is said below them: where scrollbars are hidden, as on a
 * phone, a column beyond the edge would not be missed.
 */
export function markWideTables(root: ShadowRoot): void {
  for (const place of root.querySelectorAll(".scroll")) {
    place.classList.toggle("is-wide", place.scrollWidth > place.clientWidth);
  }
}
