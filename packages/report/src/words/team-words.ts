/** The words of the page for whoever leads or supports several people. */
export interface TeamWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly people: (people: number) => string;
  /** What the page is and is not. */
  readonly nature: string;
  readonly simulated: (people: number) => string;
  /** People whose responses come from a file. */
  readonly scripted: (people: number) => string;
  /** People whose sessions were not completed. */
  readonly unfinished: (people: number) => string;
  readonly selection: (people: number) => string;
  readonly map: string;
  readonly mapIntro: string;
  /** In a row: what its cells stand against. */
  readonly target: (of: { readonly low: string; readonly high: string }) => string;
  readonly mapRegion: string;
  readonly competency: string;
  /** Where the evidence of one person carries no range. */
  readonly tooLittle: string;
  /** Before the names of competencies in which nobody's evidence carries a range. */
  readonly noRange: (competencies: number) => string;
  readonly common: string;
  readonly commonIntro: (least: number) => string;
  readonly below: (of: { readonly below: number; readonly told: number; readonly open: number }) => string;
  readonly untold: (competencies: number, least: number) => string;
  readonly coaching: string;
  readonly coachingIntro: string;
  /** Where competencies are counted, but none is a gap of several. */
  readonly noCoaching: string;
  /** Where so few people have a range that no competency is counted. */
  readonly nothingCounted: (least: number) => string;
  readonly weighs: (share: string) => string;
  readonly workshop: string;
  readonly workshopIntro: (least: number) => string;
  readonly noWorkshop: string;
  readonly exercise: string;
  /** In its place, where the model's is not known. */
  readonly noExercise: string;
  readonly notSeen: (of: {
    readonly missed: number;
    readonly asked: number;
    /** Of the missed, those who showed part of it. */
    readonly partly: number;
  }) => string;
}
