import { parentPort } from "node:worker_threads";
import { checkMeaning, type MeaningInput } from "@leadsim/authoring/check";

// The other side of open-meaning-thread.ts: one scenario in, what was found out.
parentPort?.on("message", (input: MeaningInput) => parentPort?.postMessage(checkMeaning(input)));
