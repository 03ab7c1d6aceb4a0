import { checkMeaning, type MeaningInput } from "@leadsim/authoring/check";

// The other side of open-meaning-thread.ts: one scenario in, what was found out.
declare const self: { onmessage: unknown; postMessage(message: unknown): void };

self.onmessage = ({ data }: { data: MeaningInput }) => self.postMessage(checkMeaning(data));
