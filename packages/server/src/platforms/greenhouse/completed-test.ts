import type { Message } from "../../webhooks/send.js";

/**
 * Tells Greenhouse that a test is done, at the address that it gave when it sent the test; it asks for the
 * status then.
 * @see https://developers.greenhouse.io/assessment.html#patch-mark-test-as-completed
 */
export function completedTest({ address, key }: { readonly address: string; readonly key: string }): Message {
  const credentials = Buffer.from(`${key}:`).toString("base64");
  return { method: "PATCH", address, headers: { authorization: `Basic ${credentials}` } };
}
