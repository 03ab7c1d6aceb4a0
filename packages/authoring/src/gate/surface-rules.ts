/** A way to tell options apart by their surface alone: no scene, no exhibit, no person is known to it. */
export interface SurfaceRule {
  readonly id: SurfaceRuleId;
  /** How strongly a text has the mark. */
  readonly score: (text: string, cast: readonly string[]) => number;
}

export type SurfaceRuleId =
  | "longest"
  | "shortest"
  | "asks"
  | "question-words"
  | "people-named"
  | "dates"
  | "numbers"
  | "evidence-words"
  | "hedges"
  | "with-them"
  | "negatives"
  | "own-it"
  | "blend";

const weekdays = "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?";
const months = "january|february|march|april|june|july|august|september|october|november|december";
const spans =
  "today|tonight|tomorrow|yesterday|weeks?|months?|quarters?|mornings?|afternoons?|hours?|minutes?";
const marks = {
  asks: /\b(asks?|asking|find out|hear|listen)\b|\?/gi,
  "question-words": /\b(what|who|whom|whose|why|how|which|where|when|whether)\b/gi,
  dates: new RegExp(`\\bday \\d+|\\b(${weekdays}|${months}|${spans}|days?)\\b`, "gi"),
  numbers: /\d+([.,:]\d+)*|\b(one|two|three|four|five|six|seven|eight|nine|ten|half|third|both|twice)\b/gi,
  "evidence-words":
    /\b(figures?|data|records?|recordings?|notes?|tables?|examples?|compare|check|count|reports?|numbers|evidence|facts?|look at|go through|read|show)\b/gi,
  hedges:
    /\b(maybe|perhaps|could|might|may|some|a little|a few|likely|probably|would|for now|if|as far as|about)\b/gi,
  "with-them": /\b(with (him|her|them|both|the team)|together|jointly|side by side)\b/gi,
  negatives: /\b(not|no|never|nothing|without|none|nor|leave|leaves|drop|stop|skip|wait|refuse)\b|n['’]t\b/gi,
  "own-it":
    /\b(you are|it is) (responsible|yours)\b|\byour (own|part|mistake|share|call)\b|\b(yourself|take the blame|own up|admit)\b/gi,
} as const satisfies Readonly<Record<string, RegExp>>;

type MarkId = keyof typeof marks;

function count(id: MarkId, text: string): number {
  return text.match(marks[id])?.length ?? 0;
}

function named(text: string, cast: readonly string[]): number {
  return cast.reduce((sum, name) => sum + (text.includes(name) ? 1 : 0), 0);
}

/** What books on coaching praise, all in one: a reader of them would take the option with most of it. */
function blend(text: string, cast: readonly string[]): number {
  const praised: readonly MarkId[] = [
    "asks",
    "question-words",
    "dates",
    "evidence-words",
    "with-them",
    "own-it",
  ];
  const sum = praised.reduce((total, id) => total + Math.min(1, count(id, text)), 0);
  return sum + Math.min(1, named(text, cast)) - Math.min(1, count("negatives", text));
}

const marked = (id: MarkId): SurfaceRule => ({ id, score: (text) => count(id, text) });

/** Every rule of the gate, in the order they are printed. */
export const surfaceRules: readonly SurfaceRule[] = [
  { id: "longest", score: (text) => text.length },
  { id: "shortest", score: (text) => -text.length },
  marked("asks"),
  marked("question-words"),
  { id: "people-named", score: named },
  marked("dates"),
  marked("numbers"),
  marked("evidence-words"),
  marked("hedges"),
  marked("with-them"),
  marked("negatives"),
  marked("own-it"),
  { id: "blend", score: blend },
];
