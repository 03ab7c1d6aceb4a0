// Rules that several packages keep: pure, a few lines each, so that packages which otherwise take only types
// may carry them

export { contrast } from "./color/contrast.js";
export { add, divide, multiply, subtract } from "./decimal/decimal.js";
export { atStep, evenAmounts, stepsIn } from "./decimal/steps.js";
export { tellingDigits } from "./decimal/telling-digits.js";
export { canonicalJson } from "./document/canonical-json.js";
export { type Present, present } from "./document/present.js";
export { printExpression } from "./document/print-expression.js";
export {
  type Identity,
  idIn,
  matchesReference,
  matchesVersion,
  newestMeant,
  parseReference,
  type Reference,
  referencesAgree,
  referenceTo,
} from "./document/reference.js";
export {
  type EstimateFigure,
  estimateFigures,
  type LocalKind,
  localNames,
  localNamesOf,
  responseNames,
  responseTypes,
} from "./document/response-names.js";
export { topField } from "./document/top-field.js";
export { emptyLedger, type WorkKind, workKinds } from "./document/work-kinds.js";
export { nearest } from "./spelling/nearest.js";
export { isUnprintable } from "./terminal/is-unprintable.js";
export { textWidth } from "./terminal/text-width.js";
export { characterName } from "./text/character-name.js";
