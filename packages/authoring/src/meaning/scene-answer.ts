/** What a scene is answered with: a response, the time running out, or nothing where there is nothing to decide. */
export type SceneAnswer = Float64Array | "time" | "nothing";
