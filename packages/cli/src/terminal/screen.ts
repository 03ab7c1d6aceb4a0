import type { Colors } from "./colors.js";

/** How something is to be drawn. */
export interface Screen {
  readonly colors: Colors;
  readonly columns: number;
}
