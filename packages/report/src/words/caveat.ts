/** What limits every number it touches, said again in each section, on screen and in print. */
export type Caveat = "incomplete" | "simulated" | "simulated-calibration" | "priors" | "within-scenario";
