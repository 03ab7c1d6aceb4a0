// Panels of raters

export {
  type BehaviorSortMarks,
  type BehaviorSortResult,
  behaviorSortReading,
  behaviorSortResult,
  behaviorSortSheet,
  readBehaviorSort,
} from "../panel/behavior-sort.js";
export { keyAgreement } from "../panel/key-agreement.js";
export {
  type OptionsOnlyMarks,
  type OptionsOnlyResult,
  optionsOnlyResult,
  optionsOnlySheet,
  readOptionsOnly,
} from "../panel/options-only.js";
export { panelItems } from "../panel/panel-items.js";
export { panelResult } from "../panel/panel-result.js";
export { proposeKey } from "../panel/propose-key.js";
export { ratingSheet } from "../panel/rating-sheet.js";
export { readRatings } from "../panel/read-ratings.js";
export { readingSheet } from "../panel/reading-sheet.js";
