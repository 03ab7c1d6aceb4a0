/** A form to begin from: which scenarios are sat together. */
export function formSkeleton(id: string, title: string, scenarios: readonly string[]): string {
  return `# A form is a fixed set of scenarios sat together. Check it with its scenarios: leadsim check <folder>
format: leadsim/form@1
id: ${id}
version: 1.0.0
title: "${title}"
locale: en
model: sales-leader-core@1 # every scenario below measures it
purpose: development # practice, development or selection; library scenarios are public, so not for selection
instructions:
  - Answer as you think one should act. There is no secret right answer to guess.
  - You can pause at any time. How long you take is never scored.
  - Answers faster than their text can be read are noted, for you to see, too.
# The exact versions, in this order. practice: true plays a scenario without evidence.
scenarios:
${scenarios.map((scenario) => `  - scenario: ${scenario}`).join("\n")}
`;
}
