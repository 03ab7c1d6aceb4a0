/** What is given at a scene: a response, the time running out, or nothing where there is nothing to decide. */
export type Given = Float64Array | "time" | "nothing";
