import type { Theme } from "@leadsim/scenarios";
import { contrast } from "@leadsim/scenarios/rules";
import { type Html, html } from "../page/escape.js";
import { grounds } from "../page/styles/base.js";
import type { Language } from "../words/language.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { ThemeError } from "./theme-error.js";

/** The words of a language with an organization's own for standings, in marks and in sentences. */
export function themedWords(language: Language, theme: Theme | undefined): Words {
  return wordsIn(language, theme?.standings?.[language]);
}

/** Whether a theme leaves a section in. */
export function isShown(section: string, theme: Theme | undefined): boolean {
  return !theme?.without?.some((left) => left === section);
}

/** The organization's mark, above the title. */
export function logo(theme: Theme | undefined): Html | null {
  if (theme?.logo === undefined) return null;
  return html`<img class="logo" src="${theme.logo.image}" alt="${theme.logo.alt}">`;
}

const needed = 4.5;

/**
 * Holds a theme to what pages need, before one is made with it.
 * @throws ThemeError where the accent can't be read on the page
 */
export function checkTheme(theme: Theme): void {
  themeStyles(theme);
}

/**
 * What a theme adds to a stylesheet, after all else. Colors, families and paper are held to narrow patterns by the
 * schema, and here once more, since nothing else of a document may enter a stylesheet.
 * @throws ThemeError where the accent can't be read on the page
 */
export function themeStyles(theme: Theme | undefined): string {
  const paper = theme?.paper === "Letter" ? "letter" : "A4";
  return `@page{size:${paper}}${accentStyles(theme)}${fontStyles(theme)}`;
}

function accentStyles(theme: Theme | undefined): string {
  if (theme?.colors === undefined) return "";
  const accent = held(theme.colors.accent, /^#[0-9a-f]{6}$/i);
  const dark = held(theme.colors.accentDark, /^#[0-9a-f]{6}$/i);
  checkContrast("accent", accent, grounds.light);
  checkContrast("accentDark", dark, grounds.dark);
  const set = (color: string): string =>
    `:root{--accent:${color};--accent-soft:color-mix(in srgb,${color} 25%,var(--paper))}`;
  return `${set(accent)}@media (prefers-color-scheme:dark){${set(dark)}}@media print{${set(accent)}}`;
}

function fontStyles(theme: Theme | undefined): string {
  const { text, headings } = theme?.fonts ?? {};
  const families = (list: string): string =>
    held(list, /^[a-z0-9 _,-]+$/i)
      .split(",")
      .map((name) => `"${name.trim()}"`)
      .join(",");
  const body = text === undefined ? "" : `body{font-family:${families(text)},var(--sans)}`;
  const titles = headings === undefined ? "" : `h1,h2{font-family:${families(headings)},var(--serif)}`;
  return body + titles;
}

function checkContrast(name: string, color: string, on: readonly string[]): void {
  const worst = Math.min(...on.map((ground) => contrast(color, ground)));
  if (worst >= needed) return;
  throw new ThemeError(
    `The theme's ${name} ${color} has a contrast of ${worst.toFixed(1)} to 1 with the page; text needs ${needed} to 1. Take a ${name === "accent" ? "darker" : "lighter"} one.`,
  );
}

function held(value: string, pattern: RegExp): string {
  if (!pattern.test(value)) throw new TypeError("a theme's value does not fit its schema");
  return value;
}
