/** What looks are drawn in, on either theme. Hosts override each by `--leadsim-look-<number>`, from 1. */
export const lookHues: readonly { readonly light: string; readonly dark: string }[] = [
  { light: "#1d6f82", dark: "#5fb3c5" },
  { light: "#3f6cab", dark: "#7fa6e0" },
  { light: "#6a5aa8", dark: "#a598e0" },
  { light: "#964f86", dark: "#cf8dc0" },
  { light: "#b2504f", dark: "#e28f88" },
  { light: "#b0672a", dark: "#dfa067" },
  { light: "#8b7a1f", dark: "#c9b75e" },
  { light: "#3f7f52", dark: "#7fc093" },
];
