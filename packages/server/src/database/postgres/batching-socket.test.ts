import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { batchingSocket } from "./batching-socket.js";

let socket: Socket;
let got = "";
const server = createServer((other) =>
  other.on("data", (part) => {
    got += part;
  }),
);
beforeEach(async () => {
  got = "";
  const port = await new Promise<number>((done) =>
    server.listen(0, "127.0.0.1", () => done((server.address() as { port: number }).port)),
  );
  socket = batchingSocket();
  socket.connect(port, "127.0.0.1");
  await new Promise((done) => socket.once("connect", done));
});
afterEach(() => {
  socket.destroy();
  server.close();
});

test("what is written in one turn goes out as one, in order, and nothing waits for a later turn", async () => {
  const single = vi.spyOn(socket, "_write");
  const several = vi.spyOn(socket, "_writev" as "_write");
  socket.write("a");
  socket.cork();
  socket.write("b");
  socket.uncork();
  socket.write("c");
  await Promise.resolve().then(() => socket.write("d"));
  await expect.poll(() => got).toBe("abcd");
  expect([single.mock.calls.length, several.mock.calls.length]).toEqual([0, 1]);
  socket.write("e");
  await expect.poll(() => got).toBe("abcde");
});
