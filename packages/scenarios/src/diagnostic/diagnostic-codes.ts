import type { Severity } from "./diagnostic.js";

interface CodeEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
  /** Found by playing the story through, which `leadsim check` does; absent where loading finds it. */
  readonly by?: "play";
}

/** Every code a diagnostic may carry, in the order of the stages that find them. */
export const diagnosticCodes = [
  // Reading the text
  { code: "file-too-large", severity: "error", summary: "The file is larger than any document needs to be." },
  { code: "not-utf8", severity: "error", summary: "The file is not UTF-8 text." },
  {
    code: "control-character",
    severity: "error",
    summary: "The text holds a character that can't be shown.",
  },
  { code: "hidden-character", severity: "error", summary: "The text holds a character that nobody sees." },
  { code: "too-deep", severity: "error", summary: "Lists or maps are nested too deeply." },
  {
    code: "too-many-values",
    severity: "error",
    summary: "The document holds more values than any document needs.",
  },
  { code: "empty-document", severity: "error", summary: "The file holds no document." },
  { code: "too-many-diagnostics", severity: "information", summary: "More was found than is shown." },

  // YAML and its traps
  { code: "yaml-syntax", severity: "error", summary: "The YAML can't be read." },
  { code: "yaml-quotes", severity: "error", summary: "A text needs quotes to be read as one text." },
  { code: "yaml-tab", severity: "error", summary: "A tab stands where YAML wants spaces." },
  {
    code: "yaml-tag",
    severity: "error",
    summary: "`!` begins a YAML tag; what follows is not read as text.",
  },
  {
    code: "yaml-alias",
    severity: "error",
    summary: "Anchors and aliases (`&name`, `*name`) are not used here.",
  },
  { code: "yaml-merge-key", severity: "error", summary: "Merge keys (`<<`) are not used here." },
  { code: "yaml-multiple-documents", severity: "error", summary: "The file holds more than one document." },
  {
    code: "yaml-bullet",
    severity: "error",
    summary: "An entry of a list begins with another sign than a dash and a space.",
  },
  {
    code: "yaml-directive",
    severity: "error",
    summary: "A directive (`%YAML 1.1`) would have the file read by other rules.",
  },
  {
    code: "pasted-table",
    severity: "error",
    summary: "A table was pasted from a spreadsheet or from Markdown.",
  },
  { code: "yaml-key", severity: "error", summary: "A key is not a plain word." },
  {
    code: "forbidden-key",
    severity: "error",
    summary: "A key has a name that programs give a meaning of their own.",
  },
  { code: "duplicate-key", severity: "error", summary: "A key stands twice in one map." },
  {
    code: "text-cut-by-comment",
    severity: "warning",
    summary: "A text ends at ` #`, where a comment begins.",
  },
  { code: "text-split-at-comma", severity: "error", summary: "A text inside `{ }` is split at a comma." },
  { code: "json-syntax", severity: "error", summary: "The JSON can't be read." },

  // Shape
  { code: "wrong-format", severity: "error", summary: "The document is not of the kind it is read as." },
  { code: "unknown-field", severity: "error", summary: "A field is not part of the format." },
  { code: "missing-field", severity: "error", summary: "A required field is missing." },
  { code: "wrong-type", severity: "error", summary: "A value is of the wrong type." },
  { code: "unknown-word", severity: "error", summary: "A word is not one of the words allowed here." },
  { code: "invalid-id", severity: "error", summary: "An id is not in kebab-case." },
  { code: "invalid-name", severity: "error", summary: "A memory or derived name is not in camelCase." },
  {
    code: "invalid-duration",
    severity: "error",
    summary: "A duration is not written like `45m` or `1h30m`.",
  },
  { code: "invalid-range", severity: "error", summary: "A range is not written like `10..20`." },
  { code: "invalid-version", severity: "error", summary: "A version is not written like `1.0.0`." },
  { code: "invalid-reference", severity: "error", summary: "A reference is not written like `id@1`." },
  { code: "invalid-value", severity: "error", summary: "A value is not written as the format asks." },
  { code: "number-out-of-bounds", severity: "error", summary: "A number is outside what the format allows." },
  { code: "wrong-count", severity: "error", summary: "There are too few or too many entries." },
  { code: "empty-text", severity: "error", summary: "A text is empty." },
  { code: "text-too-long", severity: "error", summary: "A text is longer than the format allows." },

  // Names and references
  { code: "reserved-id", severity: "error", summary: "An id or name already means something else." },
  { code: "name-taken", severity: "error", summary: "A derived value has the name of a memory entry." },
  { code: "line-speaker", severity: "error", summary: "A line does not have exactly one speaker." },
  {
    code: "unknown-speaker",
    severity: "error",
    summary: "A line is spoken by somebody who is not in the cast.",
  },
  { code: "unknown-exhibit", severity: "error", summary: "An exhibit does not exist." },
  { code: "unknown-scene", severity: "error", summary: "A route leads to a scene that does not exist." },
  { code: "unknown-memory", severity: "error", summary: "An effect changes memory that does not exist." },
  {
    code: "unknown-behavior",
    severity: "error",
    summary: "A key row measures a behavior that the model does not have.",
  },
  {
    code: "unknown-option",
    severity: "error",
    summary: "A key row names an option or item that does not exist.",
  },
  { code: "unknown-bin", severity: "error", summary: "A key row names a bin that does not exist." },
  {
    code: "unknown-name",
    severity: "error",
    summary: "A condition or text reads a name that does not exist.",
  },
  { code: "duplicate-item", severity: "error", summary: "A list names the same thing twice." },
  { code: "unknown-model", severity: "error", summary: "A document names a model that does not exist." },
  { code: "model-mismatch", severity: "error", summary: "A document belongs to another model." },

  // Memory and effects
  {
    code: "memory-kind",
    severity: "error",
    summary: "A memory entry is not exactly one of flag, number or choice.",
  },
  {
    code: "memory-bounds",
    severity: "error",
    summary: "A memory's start value is not among its allowed values.",
  },
  { code: "set-type", severity: "error", summary: "A memory is set to a value of another type." },
  { code: "set-out-of-bounds", severity: "error", summary: "A memory is set to a value it can't hold." },
  {
    code: "add-to-non-number",
    severity: "error",
    summary: "Something is added to memory that is not a number.",
  },

  // Conditions and text
  { code: "condition-syntax", severity: "error", summary: "A condition can't be read." },
  {
    code: "condition-not-allowed",
    severity: "error",
    summary: "A condition uses a part of CEL that is not in the format.",
  },
  {
    code: "condition-type",
    severity: "error",
    summary: "The two sides of an operator don't fit each other.",
  },
  { code: "condition-word", severity: "error", summary: "A choice is compared with a word it never takes." },
  {
    code: "condition-too-complex",
    severity: "error",
    summary: "A condition is longer or deeper than a reader can follow.",
  },
  {
    code: "local-name-outside-after",
    severity: "error",
    summary: "A response's local name is read outside `after`.",
  },
  {
    code: "unknown-index",
    severity: "error",
    summary: "A condition looks up an option or item that does not exist.",
  },
  { code: "division-by-zero", severity: "error", summary: "The bounds let a divisor become zero." },
  {
    code: "two-conditions",
    severity: "error",
    summary: "A condition and its opposite form stand on the same thing.",
  },
  { code: "template-brace", severity: "error", summary: "A brace in a text is not closed or holds no name." },

  {
    code: "text-not-filled",
    severity: "error",
    summary: "Memory is quoted where text is printed as it stands.",
  },

  {
    code: "placeholder-text",
    severity: "error",
    summary: "A note such as `TODO` stands where people will read a text.",
  },
  {
    code: "markup-text",
    severity: "error",
    summary: "A text holds HTML or Markdown, which people would see raw.",
  },
  { code: "same-text", severity: "error", summary: "Two options of a decision have the same text." },
  { code: "copied-scene", severity: "error", summary: "Two scenes have the same words." },
  {
    code: "thousands-mark",
    severity: "warning",
    summary: "A number such as `1.500` may be meant as thousands.",
  },

  // Scenes
  { code: "two-decisions", severity: "error", summary: "A scene holds more than one decision." },
  {
    code: "within-without-decision",
    severity: "error",
    summary: "A scene has a time limit and nothing to decide.",
  },
  { code: "timeout-without-within", severity: "error", summary: "A scene has a timeout and no time limit." },
  {
    code: "after-without-decision",
    severity: "error",
    summary: "A scene has `after` and nothing to decide.",
  },
  {
    code: "continue-with-decision",
    severity: "error",
    summary: "A scene names the button that leads on and has a decision.",
  },
  { code: "conditional-decision", severity: "error", summary: "A scored decision can be skipped." },
  { code: "story-loop", severity: "warning", summary: "The story can return to a scene it has left." },
  { code: "unreachable-scene", severity: "warning", summary: "No route leads to a scene." },
  { code: "exhibit-without-content", severity: "error", summary: "An exhibit has nothing to show." },
  {
    code: "media-without-transcript",
    severity: "error",
    summary: "An exhibit has sound or video and no transcript.",
  },
  { code: "unknown-column", severity: "error", summary: "A unit is given to a column that does not exist." },
  {
    code: "table-row-length",
    severity: "error",
    summary: "A table row has another number of cells than there are columns.",
  },
  { code: "ending-conditioned", severity: "error", summary: "The last ending has a condition." },
  {
    code: "ending-unreachable",
    severity: "error",
    summary: "An ending can't be reached because one before it always holds.",
  },

  // Decisions and keys
  { code: "pick-impossible", severity: "error", summary: "More options are to be picked than there are." },
  { code: "budget-step", severity: "error", summary: "The budget can't be spent in its steps." },
  { code: "estimate-bounds", severity: "error", summary: "An estimate's bounds leave nothing to estimate." },
  { code: "bins-too-small", severity: "error", summary: "The bins can't hold all items." },
  { code: "range-inverted", severity: "error", summary: "A range ends before it begins." },
  { code: "range-outside", severity: "error", summary: "A range reaches outside what can be answered." },
  { code: "key-misses-option", severity: "error", summary: "A key row leaves out an option it must rate." },
  { code: "key-misses-bin", severity: "error", summary: "A key row leaves out a bin for an item." },
  { code: "key-too-short", severity: "error", summary: "A key row rates too few options to compare." },
  {
    code: "levels-without-spread",
    severity: "error",
    summary: "A key row can't tell a strong response from a weak one.",
  },
  { code: "key-impossible", severity: "error", summary: "No way of spending the budget meets a key row." },
  {
    code: "even-split-earns",
    severity: "warning",
    summary: "Spending the same on everything earns a strong level.",
  },
  {
    code: "option-without-why",
    severity: "warning",
    summary: "An option of a scored decision has no rationale.",
  },
  {
    code: "why-without-key",
    severity: "warning",
    summary: "A decision has rationales and no key, so it is not scored.",
  },

  // Models
  {
    code: "unknown-pillar",
    severity: "error",
    summary: "A competency or behavior names a pillar that does not exist.",
  },
  { code: "unknown-area", severity: "error", summary: "A competency names an area that does not exist." },
  {
    code: "duplicate-behavior",
    severity: "error",
    summary: "Two competencies hold a behavior of the same id.",
  },
  { code: "same-anchors", severity: "error", summary: "Two anchors of a behavior say the same." },
  {
    code: "few-behaviors",
    severity: "warning",
    summary: "A competency has too few behaviors to be measured well.",
  },
  { code: "unused-group", severity: "warning", summary: "A pillar or area holds no competency." },

  // Forms
  { code: "unknown-scenario", severity: "error", summary: "A form names a scenario that does not exist." },
  { code: "duplicate-scenario", severity: "error", summary: "A form holds a scenario twice." },
  { code: "nothing-scored", severity: "warning", summary: "Every scenario of a form is practice." },
  {
    code: "public-keys",
    severity: "warning",
    summary: "A form for selection uses scenarios whose keys are public.",
  },

  // Translations
  {
    code: "translation-of-nothing",
    severity: "warning",
    summary: "What a translation is of is not among the documents.",
  },
  { code: "translation-missing", severity: "warning", summary: "A text has no translation." },
  { code: "translation-stale", severity: "warning", summary: "A text has changed since it was translated." },
  { code: "translation-orphan", severity: "warning", summary: "A translation stands for no text." },
  {
    code: "translation-placeholder",
    severity: "error",
    summary: "A translation quotes other memory than its source.",
  },
  {
    code: "translation-number",
    severity: "warning",
    summary: "A number of the source is not in the translation.",
  },

  // Playing it through
  {
    code: "scene-never-shown",
    severity: "warning",
    by: "play",
    summary: "No play comes to a scene, because of the conditions on its way.",
  },
  {
    code: "condition-never-holds",
    severity: "warning",
    by: "play",
    summary: "A condition never holds in any play.",
  },
  {
    code: "condition-always-holds",
    severity: "information",
    by: "play",
    summary: "A condition holds in every play.",
  },
  { code: "ending-never-told", severity: "warning", by: "play", summary: "No play ends with an ending." },
  {
    code: "next-never-taken",
    severity: "warning",
    by: "play",
    summary: "A route is never taken, because another one goes first.",
  },
  {
    code: "loop-without-exit",
    severity: "error",
    by: "play",
    summary: "A story circles and never comes to an ending.",
  },
  {
    code: "uneven-opportunities",
    severity: "warning",
    by: "play",
    summary: "One path through the story offers more opportunities for a behavior than another.",
  },
  {
    code: "unknown-reachability",
    severity: "information",
    by: "play",
    summary: "A story is too large for all its plays to be explored.",
  },
  {
    code: "unused-memory",
    severity: "warning",
    by: "play",
    summary: "Memory or a derived value is declared and never used.",
  },
  {
    code: "unused-exhibit",
    severity: "warning",
    by: "play",
    summary: "No scene and no option shows an exhibit.",
  },
  {
    code: "unused-cast",
    severity: "information",
    by: "play",
    summary: "A member of the cast never speaks and is never named.",
  },
  {
    code: "no-trade-off",
    severity: "information",
    by: "play",
    summary: "One option is best on every behavior that a decision measures.",
  },
  {
    code: "options-keyed-alike",
    severity: "information",
    by: "play",
    summary: "Two options have the same level on every behavior.",
  },
  {
    code: "unread-response-earns",
    severity: "warning",
    by: "play",
    summary: "A response given without reading earns a strong level.",
  },
  {
    code: "order-predicts-key",
    severity: "warning",
    by: "play",
    summary: "The order of options in the file predicts their levels.",
  },
  {
    code: "best-option-longest",
    severity: "information",
    by: "play",
    summary: "The best option is the longest in more than half of the decisions.",
  },
  {
    code: "option-length",
    severity: "information",
    by: "play",
    summary: "The best and the worst option differ much in length.",
  },
  {
    code: "option-count",
    severity: "information",
    by: "play",
    summary: "A decision has fewer than three or more than six options.",
  },
  {
    code: "absolute-word",
    severity: "information",
    by: "play",
    summary: "An option holds a word that gives away how good it is.",
  },
  {
    code: "long-stem",
    severity: "information",
    by: "play",
    summary: "There is much to read before a decision.",
  },
  {
    code: "wrong-weekday",
    severity: "warning",
    by: "play",
    summary: "A date falls on another weekday than the one it is written with.",
  },
  {
    code: "wrong-total",
    severity: "warning",
    by: "play",
    summary: "A table's row of totals differs from what its column adds up to.",
  },
] as const satisfies readonly CodeEntry[];

/** One of the stable codes; each has a page `docs/diagnostics/<code>.md`. */
export type DiagnosticCode = (typeof diagnosticCodes)[number]["code"];
