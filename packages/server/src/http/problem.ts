import { EngineError } from "@leadsim/engine";
import type { Problem as EngineProblem } from "@leadsim/scenarios";
import { ScoringError } from "@leadsim/scoring";
import { DatabaseError } from "../database/database-error.js";
import { HostError } from "../host-error.js";

/** An error as it goes out: RFC 9457, with a code that programs branch on. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** What to do, in English. */
  readonly detail: string;
  readonly [extra: string]: unknown;
}

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is this host's own fault, to be logged whole. */
  readonly unexpected: boolean;
}

const titles: Readonly<Record<number, string>> = {
  400: "The request is not as it should be",
  401: "Sign in first",
  403: "Not permitted",
  404: "Not found",
  405: "Not a method of this address",
  409: "It does not fit where things stand",
  410: "No longer there",
  413: "Too large",
  415: "Not a kind of body that is read here",
  422: "It can't be done as asked",
  429: "Too many requests",
  500: "Something went wrong here",
  501: "Not set up here",
  502: "Another system did not answer as it should",
  503: "Not available at the moment",
};

/** What the engine refused, as an answer. Where content was changed, the caller can do nothing: that is ours. */
const statusOfKind = { caller: 422, conflict: 409, gone: 410, content: 500 } as const;

export function problemOf(status: number, code: string, detail: string, extra: object = {}): Problem {
  return {
    type: `urn:leadsim:problem:${code}`,
    title: titles[status] ?? "Refused",
    status,
    code,
    detail,
    ...extra,
  };
}

/** A refusal of the engine's, as it stands in the member `problem`, with the session's view for whoever shows it. */
export function refusalProblem(problem: EngineProblem, extra: object = {}): Problem {
  return problemOf(statusOfKind[problem.kind], problem.code, problem.message, { problem, ...extra });
}

/** What an error is to the caller. Nothing of an unexpected one goes out. */
export function answerTo(error: unknown): ProblemAnswer {
  if (error instanceof HostError) {
    const problem = problemOf(error.status, error.code, error.message, error.detail);
    const { after } = error.detail;
    const headers: Record<string, string> = {};
    if (typeof after === "number") headers["retry-after"] = String(after);
    if (error.status === 401) headers["www-authenticate"] = 'Bearer realm="leadsim"';
    return { problem, headers, unexpected: false };
  }
  if (error instanceof EngineError) {
    const unexpected = error.kind === "content";
    if (!unexpected) return { problem: refusalProblem(error.toJSON()), headers: {}, unexpected };
  }
  if (error instanceof ScoringError) {
    return { problem: problemOf(422, error.code, error.message), headers: {}, unexpected: false };
  }
  if (error instanceof DatabaseError && error.code === "unavailable") {
    const words = "The database can't be reached at the moment. Nothing was stored; send the same again.";
    return {
      problem: problemOf(503, "unavailable", words),
      headers: { "retry-after": "2" },
      unexpected: false,
    };
  }
  const known = frameworkProblem(error);
  if (known) return { problem: known, headers: {}, unexpected: false };
  return {
    problem: problemOf(500, "internal", "It was written down. Try again later."),
    headers: {},
    unexpected: true,
  };
}

interface FrameworkError {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[];
  readonly validationContext?: string;
}

/** What the framework refused before a route was reached. */
function frameworkProblem(error: unknown): Problem | null {
  const { code = "", statusCode = 500, validation, validationContext = "body" } = error as FrameworkError;
  if (validation) {
    const errors = validation.slice(0, 20).map(({ instancePath, message = "is wrong" }) => ({
      at: `${validationContext}${instancePath}`,
      message,
    }));
    const [first] = errors;
    return problemOf(400, "invalid-request", `${first?.at ?? "It"} ${first?.message ?? "is wrong"}.`, {
      errors,
    });
  }
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return problemOf(413, "too-large", "The body is larger than allowed here.");
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    return problemOf(415, "unsupported-media", "Send JSON, with Content-Type: application/json.");
  }
  if (statusCode >= 400 && statusCode < 500) {
    return problemOf(
      statusCode === 404 ? 404 : 400,
      "invalid-request",
      "The request can't be read as it is.",
    );
  }
  return null;
}
