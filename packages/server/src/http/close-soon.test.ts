import { connect, type Socket } from "node:net";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { closeSoon } from "./close-soon.js";

test("a connection that never asked for anything holds up no stop; a request under way is answered", async () => {
  const app = Fastify({ forceCloseConnections: "idle" });
  closeSoon(app);
  let answer = (): void => {};
  let asked = (): void => {};
  const underWay = new Promise<void>((done) => {
    asked = done;
  });
  app.get("/", async () => {
    asked();
    await new Promise<void>((done) => {
      answer = done;
    });
    return "answered";
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const port = Number(new URL(url).port);
  const silent: Socket = connect(port, "127.0.0.1");
  await new Promise((done) => silent.once("connect", done));
  const answered = fetch(url).then((response) => response.text());
  await underWay;
  const gone = new Promise((done) => silent.once("close", done));
  const closed = app.close();
  await gone;
  answer();
  expect(await answered).toBe("answered");
  await closed;
});
