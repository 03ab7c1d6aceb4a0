import { css, unsafeCSS } from "lit";
import { lookHues } from "../look/look-hues.js";
import { dark, light } from "./tokens.js";

/** A theme's colors as custom properties, each of which a host can set by `--leadsim-<name>`. */
function declared(theme: "light" | "dark"): string {
  const looks = lookHues.map((hue, place) => [`look-${place + 1}`, hue[theme]]);
  return [...Object.entries({ light, dark }[theme]), ...looks]
    .map(([name, value]) => `--${name}:var(--leadsim-${name},${value});`)
    .join("");
}

const lightColors = unsafeCSS(declared("light"));
const darkColors = unsafeCSS(declared("dark"));

export const colorStyles = css`
  :host {
    color-scheme: light;
    ${lightColors}
  }
  :host([theme="dark"]) {
    color-scheme: dark;
    ${darkColors}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      color-scheme: dark;
      ${darkColors}
    }
  }
  @media print {
    :host,
    :host([theme="dark"]) {
      color-scheme: light;
      ${lightColors}
    }
  }
`;
