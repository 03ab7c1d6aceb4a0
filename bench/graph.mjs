// One generated graph, told in three languages: leadsim's YAML, ink, and a plain XState config.
// Scene i has four options; the guard of option k sends a candidate who is ahead (a score of at least two a
// response) one way and the others another. After `responses` responses the story ends.

/** @typedef {{ scenes: number, options: number, responses: number }} Size */

export const size = { scenes: 200, options: 4, responses: 30 };

/**
 * Where option k of scene i leads, by whether the candidate is ahead: one to six scenes on, so that 30
 * responses fit.
 */
export function target(i, k, ahead) {
  const leap = 1 + ((i * 7 + k * 31 + (ahead ? 11 : 3)) % 6);
  // Near the end of the file there is nowhere further to go; no session of 30 responses comes there.
  return i + leap < size.scenes ? i + leap : null;
}

/** A scene's name, or what the language calls the end. */
function name(scene, end) {
  return scene === null ? end : `s${scene}`;
}

/** What option k of scene i adds to the score. */
export function gain(i, k) {
  return ((i + k) % 3) + 1;
}

/** The walk itself, as plain arithmetic: the truth that every engine must agree with. */
export function walk(choices) {
  let scene = 0;
  let score = 0;
  for (const [place, k] of choices.entries()) {
    score += gain(scene, k);
    scene = target(scene, k, score >= 2 * (place + 1));
  }
  return { scene, score };
}

export function toLeadsim() {
  const scenes = Array.from({ length: size.scenes }, (_, i) => {
    const ks = Array.from({ length: size.options }, (_, k) => k);
    const options = ks.map(
      (k) => `        o${k}: { text: Option ${k}, why: Why ${k}, add: { score: ${gain(i, k)}, steps: 1 } }`,
    );
    const after = ks.flatMap((k) => [
      `      - { if: 'picked == "o${k}" && score >= 2 * steps', next: ${name(target(i, k, true), "end")} }`,
      `      - { if: 'picked == "o${k}" && score < 2 * steps', next: ${name(target(i, k, false), "end")} }`,
    ]);
    return [
      `  s${i}:`,
      `    say: [{ narrator: Scene ${i} }]`,
      "    choose:",
      "      prompt: What do you do?",
      "      options:",
      ...options,
      `      key: { behavior-a: { ${ks.map((k) => `o${k}: ${k + 1}`).join(", ")} }, behavior-b: { ${ks.map((k) => `o${k}: ${5 - k}`).join(", ")} } }`,
      "    after:",
      `      - { if: steps >= ${size.responses}, next: end }`,
      ...after,
    ].join("\n");
  });
  return `format: leadsim/scenario@1
id: bench
version: 1.0.0
title: Bench
locale: en
minutes: 1
instruction: should
summary: A generated graph.
model: bench@1
cast: {}
memory:
  score: { number: 0, min: 0, max: 1000000 }
  steps: { number: 0, min: 0, max: 1000000 }
scenes:
${scenes.join("\n")}
endings:
  done: { say: [{ narrator: Done. }] }
`;
}

export function toInk() {
  const knots = Array.from({ length: size.scenes }, (_, i) => {
    const choices = Array.from({ length: size.options }, (_, k) =>
      [
        `+ {score >= 0} [Option ${k}]`,
        `  ~ score = score + ${gain(i, k)}`,
        "  ~ steps = steps + 1",
        `  {steps >= ${size.responses}: -> END}`,
        `  {score >= 2 * steps: -> ${name(target(i, k, true), "END")} | -> ${name(target(i, k, false), "END")}}`,
      ].join("\n"),
    );
    return `=== s${i} ===\nScene ${i}\n${choices.join("\n")}`;
  });
  return `VAR score = 0\nVAR steps = 0\n-> s0\n${knots.join("\n")}\n`;
}

/** A state per scene, guards and actions inline: what one would write by hand in XState. */
export function toXStateConfig(assign) {
  const states = Object.fromEntries(
    Array.from({ length: size.scenes }, (_, i) => [
      `s${i}`,
      {
        on: Object.fromEntries(
          Array.from({ length: size.options }, (_, k) => {
            const add = assign({
              score: ({ context }) => context.score + gain(i, k),
              steps: ({ context }) => context.steps + 1,
            });
            return [
              `o${k}`,
              [
                { guard: ({ context }) => context.steps + 1 >= size.responses, target: "done", actions: add },
                {
                  guard: ({ context }) => context.score + gain(i, k) >= 2 * (context.steps + 1),
                  target: name(target(i, k, true), "done"),
                  actions: add,
                },
                { target: name(target(i, k, false), "done"), actions: add },
              ],
            ];
          }),
        ),
      },
    ]),
  );
  return {
    id: "bench",
    initial: "s0",
    context: { score: 0, steps: 0 },
    states: { ...states, done: { type: "final" } },
  };
}

/** Choices of one session: seeded, the same for every engine. */
export function choicesOf(session) {
  let state = (session + 1) * 2654435761;
  return Array.from({ length: size.responses }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % size.options;
  });
}
