// Distributions

export { betaQuantile } from "./beta.js";
export { chiSquareQuantile, chiSquareTail } from "./chi-square.js";
export { logGamma } from "./gamma.js";
export { drawProbabilities } from "./hypergeometric.js";
export { logistic } from "./logistic.js";
export { normalCdf, normalQuantile, z90 } from "./normal.js";
export { noncentralityAt, noncentralTCdf, studentTwoSided } from "./student-t.js";

// Many tests at once

export { benjaminiHochberg } from "./benjamini-hochberg.js";

// Matrices

export { at, cholesky, dot, type Matrix, put, quadratic, solve, zeros } from "./matrix.js";

// Summaries and rounding

export { meanOf } from "./mean-of.js";
export { median } from "./median.js";
export { pearson } from "./pearson.js";
export { clamp, round } from "./round.js";

// Seeded random numbers

export { randomFrom } from "./random.js";
