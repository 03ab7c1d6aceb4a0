/** What a file that leadsim writes is: by the first lines of its text, so that nothing of another kind is replaced unasked. */
export type FileKind = keyof typeof fileKinds;

/** How each kind is told, and a name for such a file. */
export const fileKinds = {
  transcript: { mark: formatMark("transcript"), example: "transcript.json" },
  profile: { mark: formatMark("profile"), example: "profile.json" },
  report: {
    mark: /^<!doctype html>[\s\S]*<meta name="generator" content="leadsim">/,
    example: "report.html",
  },
  comparison: { mark: formatMark("comparison"), example: "comparison.json" },
  interview: { mark: formatMark("interview-guide"), example: "interview.json" },
  shared: { mark: formatMark("candidate-profile|tracking-result"), example: "for-candidate.json" },
  benchmark: { mark: formatMark("benchmark"), example: "benchmark.json" },
  norms: { mark: formatMark("norms"), example: "norms.json" },
  simulation: { mark: formatMark("simulation"), example: "simulation.json" },
  "item-statistics": { mark: formatMark("item-statistics"), example: "items.json" },
  calibration: { mark: formatMark("calibration"), example: "calibration.json" },
  "ability table": {
    mark: /^(?:[^",\r\n]+|"[^"\r\n]*"),theta,se,low,high,T,/,
    example: "abilities.csv",
  },
  "fairness report": { mark: formatMark("fairness"), example: "fairness.json" },
} as const satisfies Readonly<Record<string, { readonly mark: RegExp; readonly example: string }>>;

function formatMark(names: string): RegExp {
  return new RegExp(String.raw`"format"\s*:\s*"leadsim/(?:${names})@`);
}
