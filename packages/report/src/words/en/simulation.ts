import type { SimulationWords } from "../simulation-words.js";

export const simulation: SimulationWords = {
  notices: {
    simulated: () =>
      "Simulated: no person was measured. The numbers show how the content and its key behave under the generator's assumptions.",
    forecast: () =>
      "Forecast from variance components and the commonest path of simulated people: no person was measured. It holds as far as the components do, and as if a benchmark were made for exactly this form.",
    "shipped-priors": () =>
      "Scores and bands rest on the shipped priors (set by judgment; nobody has been measured).",
    benchmark: ({ kind, benchmark }) =>
      `Scores and bands rest on variance components and target of the ${kind} benchmark ${benchmark}.`,
  },
};
