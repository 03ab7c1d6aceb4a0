/** A team that no page can be made of: the message says why. */
export class TeamError extends Error {
  readonly code: "too-few-people" | "different-models";

  constructor(code: TeamError["code"], message: string) {
    super(message);
    this.name = "TeamError";
    this.code = code;
  }
}
