import type { Benchmark } from "@leadsim/scenarios";
import { UserError } from "../user-error.js";

/** Where norms come from; a judgment is never built from results. */
export type NormKind = Exclude<Benchmark["kind"], "judgment">;

/** What the person says about the people behind the numbers. */
export interface ProvenanceOptions {
  readonly id?: string;
  readonly title?: string;
  readonly population?: string;
  readonly sampling?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: NormKind;
  readonly statement?: string;
}

/** The same, whole. */
export interface Provenance {
  readonly id: string;
  readonly title: string;
  readonly population: string;
  readonly sampling: string;
  readonly dates: { readonly from: string; readonly to: string };
  readonly kind: NormKind;
  readonly statement?: string;
}

const asked = {
  id: "a short name in kebab-case",
  title: "the name that reports show",
  kind: "pilot, operational or synthetic",
  population: "whose results these are",
  sampling: "how they were chosen",
  from: "the first day, such as 2026-01-05",
  to: "the last day",
} as const;

/**
 * Norms without provenance can't be read, so all of it is asked for; dates may come from the sessions.
 * @throws UserError that names every option missing, or that can't be
 */
export function provenanceOf(
  options: ProvenanceOptions,
  days?: { readonly from: string; readonly to: string },
): Provenance {
  const { id, title, population, sampling, kind, statement } = options;
  const [from, to] = [options.from ?? days?.from, options.to ?? days?.to];
  if (!id || !title || !population || !sampling || !kind || !from || !to) {
    const given = { ...options, from, to };
    const missing = (Object.keys(asked) as (keyof typeof asked)[]).filter((name) => !given[name]);
    throw new UserError(
      `Norms need to say where they come from: ${missing.map((name) => `--${name}`).join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`,
      missing.map((name) => `--${name}: ${asked[name]}`).join("\n"),
    );
  }
  if (!/^[a-z][a-z0-9-]{0,79}$/.test(id)) {
    throw new UserError(
      `--id ${id} can't be an id.`,
      "Lower-case letters, digits and hyphens, such as emea-pilot.",
    );
  }
  if (!isDay(from) || !isDay(to) || from > to) {
    throw new UserError(
      `--from ${from} and --to ${to} are no span of days.`,
      "Write days as 2026-01-05, the first one first.",
    );
  }
  const dates = { from, to };
  return { id, title, population, sampling, dates, kind, ...(statement ? { statement } : {}) };
}

/**
 * The same before results are read, which may take a while: their sessions will tell the days.
 * @throws UserError as {@link provenanceOf} does
 */
export function provenanceBefore(options: ProvenanceOptions): Provenance {
  return provenanceOf(options, { from: options.from ?? "0001-01-01", to: options.to ?? "9999-12-31" });
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
