import { DatabaseError, HostError, SettingsError } from "@leadsim/server";
import { expect, test } from "vitest";
import { startRefusal } from "./start-refusal.js";

const refusal = (error: unknown) => startRefusal({ DatabaseError, HostError, SettingsError }, error);

test("what there is not to try out is refused with what there is", () => {
  const error = new HostError("not-found", "There is no form “nope”.", { known: ["one", "two"] });
  expect(refusal(error)).toMatchObject({ message: "There is no form “nope”.", hint: "There are: one, two." });
});

test("a port that is taken is told by its number", () => {
  const error = Object.assign(new Error("listen"), { code: "EADDRINUSE", port: 4310 });
  expect(refusal(error)).toMatchObject({ message: "Port 4310 is taken." });
});

test("an address, a port and a data folder that can't be had are told with the setting that mends them", () => {
  const of = (fields: object) => refusal(Object.assign(new Error("no"), fields));
  const unknown = { code: "ENOTFOUND", syscall: "getaddrinfo", hostname: "999.1.1.1" };
  expect(of(unknown)).toMatchObject({ message: "999.1.1.1 is no address of this machine." });
  const elsewhere = { code: "EADDRNOTAVAIL", syscall: "listen", address: "8.8.8.8", port: 80 };
  expect(of(elsewhere)).toMatchObject({ message: "8.8.8.8 is no address of this machine." });
  const file = { code: "EEXIST", syscall: "mkdir", path: "/etc/passwd" };
  expect(of(file)).toMatchObject({ message: "/etc/passwd can't be used as a data folder (EEXIST)." });
  const theirs = { code: "EACCES", syscall: "open", path: "/data/secret" };
  expect(of(theirs)).toMatchObject({ message: "/data/secret can't be used as a data folder (EACCES)." });
  const low = { code: "EACCES", syscall: "listen", address: "127.0.0.1", port: 80 };
  expect(of(low)).toMatchObject({ message: "Port 80 can't be opened by this user." });
});

test("what nobody can mend stays what it was", () => {
  const error = new TypeError("x is undefined");
  expect(refusal(error)).toBe(error);
});
