import { assign, cancel, enqueueActions, raise, setup } from "xstate";
import type { EngineError } from "../error/engine-error.js";
import { dueNext } from "./clock.js";
import type { TimedCommand } from "./command.js";
import { disorderOf, misfitOf, timeOf } from "./misfit.js";
import {
  changeExpiry,
  changeTime,
  lapse,
  moveOn,
  openExhibit,
  pause,
  respond,
  resume,
  withdraw,
} from "./moves.js";
import { isTaken } from "./retry.js";
import { type Session, type SessionStatus, statusOf } from "./session.js";

/** What the session machine carries. */
export interface SessionContext {
  readonly session: Session;
  /** The host's clock, in milliseconds: `Date.now` in a live host. */
  readonly now: () => number;
  /** Why the last command was refused, or null. */
  readonly refusal: EngineError | null;
}

/** A command; where `at` is missing the machine asks its clock. `clock` is its own timer. */
export type SessionEvent = TimedCommand | { readonly type: "clock" };

/** The longest a timer can run; past it the machine looks again. */
const longestTimer = 2 ** 31 - 1;

interface Args {
  readonly context: SessionContext;
  readonly event: SessionEvent;
}

/** A command with its time, for the lifecycle's questions. */
function timed({ context, event }: Args): TimedCommand {
  const command = event.type === "clock" ? ({ type: "tick" } as TimedCommand) : event;
  return { ...command, at: command.at ?? context.now() };
}

/** Runs a move at its command's time. */
function moving<T extends TimedCommand["type"]>(
  type: T,
  move: (session: Session, at: number, command: Extract<TimedCommand, { type: T }>) => Session,
) {
  return assign<SessionContext, SessionEvent, undefined, SessionEvent, never>(({ context, event }) => {
    const command = timed({ context, event });
    if (!isOf(command, type)) return {};
    return { session: move(context.session, timeOf(context.session, command.at!), command), refusal: null };
  });
}

function isOf<T extends TimedCommand["type"]>(
  command: TimedCommand,
  type: T,
): command is Extract<TimedCommand, { type: T }> {
  return command.type === type;
}

// Made by functions, so that a bundler may leave the machine and XState out where nobody asks for them.
const setUp = () =>
  setup({
    types: {
      context: {} as SessionContext,
      events: {} as SessionEvent,
      input: {} as { readonly session: Session; readonly now: () => number },
      output: {} as Session,
      emitted: {} as { readonly type: "refused"; readonly error: EngineError },
    },
    delays: {
      untilDue: ({ context }) => {
        const due = dueNext(context.session);
        return due ? Math.min(longestTimer, Math.max(0, due.at - context.now())) : longestTimer;
      },
    },
    guards: {
      isDisordered: (args) => disorderOf(args.context.session, timed(args)) !== null,
      isOverdue: (args) => (dueNext(args.context.session)?.at ?? Number.POSITIVE_INFINITY) <= timed(args).at!,
      fits: (args) => misfitOf(args.context.session, timed(args)) === null,
      isTaken: (args) => isTaken(args.context.session, timed(args)),
      isOn: ({ context }, status: SessionStatus) => statusOf(context.session.state) === status,
    },
    actions: {
      continue: moving("continue", moveOn),
      respond: moving("respond", respond),
      open: moving("open", openExhibit),
      pause: moving("pause", pause),
      resume: moving("resume", resume),
      changeTime: moving("change-time", changeTime),
      changeExpiry: moving("change-expiry", changeExpiry),
      withdraw: moving("withdraw", withdraw),
      wait: assign({ refusal: null }),
      lapse: assign({ session: ({ context }) => lapse(context.session), refusal: null }),
      again: raise((args) => {
        const command = timed(args as Args);
        return { ...command, reached: command.reached ?? args.context.session.state.turn };
      }),
      refuse: enqueueActions(({ context, event, enqueue }) => {
        const command = timed({ context, event });
        const error = disorderOf(context.session, command) ?? misfitOf(context.session, command);
        if (!error) return;
        enqueue.assign({ refusal: error });
        enqueue.emit({ type: "refused", error });
      }),
      setTimer: enqueueActions(({ context, enqueue }) => {
        if (dueNext(context.session)) enqueue.raise({ type: "clock" }, { id: "clock", delay: "untilDue" });
      }),
      clearTimer: cancel("clock"),
    },
  });

// What is due happens before the command, which is then looked at again.
const lapsing = { guard: "isOverdue", target: "#session.arriving", actions: ["again", "lapse"] } as const;

const onClock = [lapsing, { target: "#session.arriving" }] as const;

const handle = (action: ActionName) =>
  [
    { guard: "isDisordered", actions: "refuse" },
    lapsing,
    { guard: "isTaken", actions: "wait" },
    { guard: "fits", target: "#session.arriving", actions: action },
    { actions: "refuse" },
  ] as const;

type ActionName =
  | "continue"
  | "respond"
  | "open"
  | "pause"
  | "resume"
  | "changeTime"
  | "changeExpiry"
  | "withdraw"
  | "wait"
  | "refuse";

/**
 * The lifecycle of a session, once: briefing, showing, deciding, consequence, paused, completed, expired,
 * withdrawn. The scenario's graph is data inside it. `apply` runs it as a pure transition; a live host runs
 * it as an actor, with real timers:
 *
 * ```ts
 * import { createActor } from "xstate";
 *
 * const actor = createActor(sessionMachine, { input: { session, now: Date.now } });
 * actor.on("refused", ({ error }) => show(error.message));
 * actor.start();
 * actor.send({ type: "continue" });
 * actor.getSnapshot().context.session;
 * ```
 *
 * Which commands a state takes is said here; what else a command must fit is asked of the session (`misfitOf`), which
 * reads the play. To take a session up again, or one that was reopened, start a new actor with the session as input:
 * snapshots of actors are not to be trusted.
 */
export const sessionMachine = /* @__PURE__ */ createSessionMachine();

function createSessionMachine() {
  return setUp().createMachine({
    id: "session",
    context: ({ input }) => ({ session: input.session, now: input.now, refusal: null }),
    output: ({ context }) => context.session,
    initial: "arriving",
    states: {
      // Passed through after each move: where to depends on what the session has come to.
      arriving: {
        always: [
          { guard: { type: "isOn", params: "paused" }, target: "paused" },
          { guard: { type: "isOn", params: "briefing" }, target: "running.briefing" },
          { guard: { type: "isOn", params: "showing" }, target: "running.showing" },
          { guard: { type: "isOn", params: "deciding" }, target: "running.deciding" },
          { guard: { type: "isOn", params: "consequence" }, target: "running.consequence" },
          { guard: { type: "isOn", params: "completed" }, target: "completed" },
          { guard: { type: "isOn", params: "expired" }, target: "expired" },
          { target: "withdrawn" },
        ],
      },
      running: {
        entry: "setTimer",
        exit: "clearTimer",
        on: {
          pause: handle("pause"),
          "change-time": handle("changeTime"),
          "change-expiry": handle("changeExpiry"),
          withdraw: handle("withdraw"),
          tick: handle("wait"),
          clock: onClock,
          "*": handle("refuse"),
        },
        initial: "briefing",
        states: {
          briefing: { on: { continue: handle("continue") } },
          showing: { on: { continue: handle("continue"), open: handle("open") } },
          deciding: { on: { respond: handle("respond"), open: handle("open") } },
          consequence: { on: { continue: handle("continue"), open: handle("open") } },
        },
      },
      paused: {
        entry: "setTimer",
        exit: "clearTimer",
        on: {
          resume: handle("resume"),
          "change-time": handle("changeTime"),
          "change-expiry": handle("changeExpiry"),
          withdraw: handle("withdraw"),
          tick: handle("wait"),
          clock: onClock,
          "*": handle("refuse"),
        },
      },
      completed: { type: "final" },
      expired: { type: "final" },
      withdrawn: { type: "final" },
    },
  });
}
