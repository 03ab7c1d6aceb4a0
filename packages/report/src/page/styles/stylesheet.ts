import { base } from "./base.js";
import { charts } from "./charts.js";
import { evidence } from "./evidence.js";
import { marks } from "./marks.js";
import { print } from "./print.js";

/**
 * The whole stylesheet of a page.
 * @param foot what every printed page says in its foot: a constant of the tables of words
 */
export function stylesheet(foot = ""): string {
  return `${base}${marks}${charts}${evidence}${print(foot)}`.replace(/\n+/g, "\n").trim();
}
