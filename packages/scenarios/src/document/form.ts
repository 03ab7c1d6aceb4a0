/** A checked form: a fixed set of scenarios sat together. Pure data. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly locale: string;
  /** Reference to the model, `id@version`. */
  readonly model: string;
  readonly purpose: "practice" | "development" | "selection";
  /** Paragraphs. */
  readonly instructions: readonly string[];
  /** Milliseconds that pauses may stop the clock of limited scenes, in all; absent: any. */
  readonly pauses?: number;
  /** Reference to the benchmark, `id@version`. */
  readonly benchmark?: string;
  readonly scenarios: readonly {
    readonly id: string;
    readonly version: string;
    readonly practice: boolean;
  }[];
}
