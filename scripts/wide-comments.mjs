// Lines of comments that are wider than a reader's window: the formatter breaks code, but leaves comments as they are.

const widest = 120;

/** Comments that may not be broken: directives, tables and code in TSDoc, and addresses. */
const keptWhole = /biome-ignore|@ts-|https?:\/\/|^\s*\* ?\||^\s*\* ? {4}/;

/** What to say of each comment line of a file that is over 120 characters wide. */
export const wideComments = (path, text) =>
  text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.length > widest && /^\s*(\/\/|\/?\*)/.test(line) && !keptWhole.test(line))
    .map(
      ({ line, number }) =>
        `${path}:${number}: a comment of ${line.length} characters; break it before ${widest}`,
    );
