import { Socket } from "node:net";

/** A socket that sends what is written in one turn of the program as one: each sending is a call to the system. */
export function batchingSocket(): Socket {
  const socket = new Socket();
  const write = socket.write.bind(socket) as (...parts: readonly unknown[]) => boolean;
  let isHeld = false;
  const batched = (...parts: readonly unknown[]): boolean => {
    if (!isHeld) {
      isHeld = true;
      socket.cork();
      process.nextTick(() => {
        isHeld = false;
        socket.uncork();
      });
    }
    return write(...parts);
  };
  // Only then: Node takes its own `write` back when a socket begins to connect.
  socket.once("connect", () => {
    socket.write = batched;
  });
  return socket;
}
