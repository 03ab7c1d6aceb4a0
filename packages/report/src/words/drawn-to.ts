/** What a table of abilities says of its prior, `mean 0 sd 1`, in a language's words; empty where there is none. */
export function drawnTo(prior: string | undefined, say: (mean: string, sd: string) => string): string {
  const [, mean, sd] = /^mean (\S+) sd (\S+)$/.exec(prior ?? "") ?? [];
  return mean === undefined || sd === undefined ? "" : say(mean, sd);
}
