import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Lets a server that closes end as soon as what is under way is answered. Two kinds of connection held up every stop
 * until its patience ended: one that never asked for anything, which a browser opens ahead of need and Node counts as
 * busy; and one that is kept alive behind an answer that was given after the closing began.
 */
export function closeSoon(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  let isClosing = false;
  app.server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  app.server.on("request", ({ socket }) => silent.delete(socket));
  app.addHook("preClose", async () => {
    isClosing = true;
    for (const socket of silent) socket.destroy();
  });
  app.addHook("onSend", async (_request, reply) => {
    if (isClosing) void reply.header("connection", "close");
  });
}
