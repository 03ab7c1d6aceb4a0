import type { PlayDecision } from "@leadsim/engine/plays";

/** A response as few words, for the paths that diagnostics tell. */
export function responseWords({ type, options, decision }: PlayDecision, answer: Float64Array): string {
  const id = (place: number): string => options[place]?.id ?? "";
  const each = (words: (place: number) => string): string =>
    options.map((option, place) => `${option.id} ${words(place)}`).join(", ");
  switch (type) {
    case "choose":
      return id(answer[0]!);
    case "best-worst":
      return `best ${id(answer[0]!)}, worst ${id(answer[1]!)}`;
    case "select":
      return options
        .filter((_, place) => answer[place] === 1)
        .map((option) => option.id)
        .join(" + ");
    case "rank":
      return options
        .map((option, place) => ({ id: option.id, position: answer[place]! }))
        .sort((a, b) => a.position - b.position)
        .map((option) => option.id)
        .join(" > ");
    case "rate":
    case "allocate":
      return each((place) => String(answer[place]));
    case "estimate":
      return `${answer[0]} / ${answer[1]} / ${answer[2]}`;
    case "sort":
      return each((place) => `in ${decision.type === "sort" ? decision.bins[answer[place]!]?.id : ""}`);
  }
}
