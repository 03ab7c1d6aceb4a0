/** The colors of one theme, as hexadecimal values. Hosts override each by `--leadsim-<name>`. */
export interface Colors {
  /** Behind everything. */
  readonly paper: string;
  /** Behind documents, figures and messages. */
  readonly panel: string;
  /** Text. */
  readonly ink: string;
  /** Text of less weight. */
  readonly soft: string;
  /** Lines that only part; nothing depends on them. */
  readonly rule: string;
  /** Borders of what can be operated. */
  readonly edge: string;
  /** Buttons, links, what was picked. */
  readonly accent: string;
  /** Text on `accent`. */
  readonly "on-accent": string;
  /** Behind what was picked. */
  readonly "accent-soft": string;
  /** What needs attention. */
  readonly warn: string;
  readonly "warn-soft": string;
  /** What went wrong, and what can't be undone. */
  readonly danger: string;
  readonly focus: string;
  /** Behind the initials of the people of a story, in turn. */
  readonly "face-1": string;
  readonly "face-2": string;
  readonly "face-3": string;
  readonly "face-4": string;
  readonly "face-5": string;
  readonly "face-6": string;
  /** The initials. */
  readonly "face-ink": string;
}

export type ColorName = keyof Colors;

export const light: Colors = {
  paper: "#fdfcf9",
  panel: "#f5f2eb",
  ink: "#1c2326",
  soft: "#566063",
  rule: "#e2ddd2",
  edge: "#828785",
  accent: "#0d5a6b",
  "on-accent": "#ffffff",
  "accent-soft": "#e3eff0",
  warn: "#7d5200",
  "warn-soft": "#f8ecd4",
  danger: "#a03223",
  focus: "#0b57d0",
  "face-1": "#d5e5ea",
  "face-2": "#ecdcc9",
  "face-3": "#dfe3c8",
  "face-4": "#e8d5dc",
  "face-5": "#d9d8ec",
  "face-6": "#d0e6da",
  "face-ink": "#22303a",
};

export const dark: Colors = {
  paper: "#14181a",
  panel: "#1d2326",
  ink: "#e9e6df",
  soft: "#a9b1b4",
  rule: "#333b3f",
  edge: "#7e888c",
  accent: "#83cbd8",
  "on-accent": "#0b2329",
  "accent-soft": "#1b3a42",
  warn: "#e8bd6c",
  "warn-soft": "#3a301a",
  danger: "#f2a08c",
  focus: "#9ec1ff",
  "face-1": "#2d4a55",
  "face-2": "#54432f",
  "face-3": "#434a2b",
  "face-4": "#54384a",
  "face-5": "#3f3e60",
  "face-6": "#2c4d40",
  "face-ink": "#f1eee7",
};
