import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { connectPostgres } from "./connect-postgres.js";

/** A message of PostgreSQL's protocol: its sign, its length, its content. */
function message(sign: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(sign), length, content]);
}

const authenticated = message("R", Buffer.alloc(4));
const ready = message("Z", Buffer.from("I"));
const text = (words: string): Buffer => Buffer.from(`${words}\0`);
const int = (bytes: 2 | 4, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
};
const bool = (name: string): Buffer =>
  Buffer.concat([text(name), int(4, 0), int(2, 0), int(4, 16), int(2, 1), int(4, -1), int(2, 0)]);
/** The answer to the question for the role: one that row-level security binds. */
const role = Buffer.concat([
  message("T", Buffer.concat([int(2, 2), bool("above"), bool("known")])),
  message("D", Buffer.concat([int(2, 2), int(4, 1), Buffer.from("f"), int(4, 1), Buffer.from("t")])),
  message("C", text("SELECT 1")),
  ready,
]);
const gone = message(
  "E",
  Buffer.from("SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0"),
);

test("a connection that breaks in the read that makes it ready ends one request and not the program", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    connections += 1;
    socket.once("data", () => {
      if (connections > 1) return socket.end(Buffer.concat([authenticated, ready, gone]));
      socket.write(Buffer.concat([authenticated, ready]));
      return socket.once("data", () => socket.end(role));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const database = connectPostgres({
    kind: "server",
    says: "A server that goes at once.",
    connection: { url: `postgres://leadsim:x@127.0.0.1:${port}/leadsim` },
    connections: 1,
    patience: 2_000,
  });
  try {
    for (let asked = 0; asked < 3; asked += 1)
      await expect(database.single("default", "SELECT 1", [])).rejects.toMatchObject({ code: "unavailable" });
    expect(connections).toBeGreaterThan(1);
  } finally {
    await database.close();
    server.close();
  }
});
