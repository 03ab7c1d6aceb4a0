import type { CSSResultGroup } from "lit";
import { amountStyles } from "./amount-styles.js";
import { baseStyles } from "./base-styles.js";
import { colorStyles } from "./color-styles.js";
import { controlStyles } from "./control-styles.js";
import { deskStyles } from "./desk-styles.js";
import { frameStyles } from "./frame-styles.js";
import { lookStyles } from "./look-styles.js";
import { printStyles } from "./print-styles.js";
import { reviewStyles } from "./review-styles.js";
import { storyStyles } from "./story-styles.js";
import { timeStyles } from "./time-styles.js";

/** All of the player's styles: constructed sheets, which a policy against inline styles lets pass. */
export const styles: CSSResultGroup = [
  colorStyles,
  baseStyles,
  frameStyles,
  lookStyles,
  storyStyles,
  deskStyles,
  controlStyles,
  amountStyles,
  reviewStyles,
  timeStyles,
  printStyles,
];
