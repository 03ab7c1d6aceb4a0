/** The words of the page for a coaching talk. */
export interface DebriefWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly forWhom: string;
  readonly nature: string;
  readonly simulated: string;
  readonly path: string;
  /** What the picture of the path says. */
  readonly pathSays: (of: { readonly decisions: number; readonly forks: number }) => string;
  /** Before the list of decisions to go to. */
  readonly jump: string;
  readonly ranOut: string;
  /** The levels that an answer counts for. */
  readonly level: (level: string) => string;
  readonly alternatives: (options: number) => string;
  /** What opens to a strongest response for each behavior, where types have too many answers to tell. */
  readonly stronger: string;
  readonly noneStronger: string;
  readonly nothingSaid: string;
  readonly elsewhere: (heading: string) => string;
  readonly toTheEnd: string;
}
