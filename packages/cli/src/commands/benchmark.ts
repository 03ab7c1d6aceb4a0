import { Command } from "commander";
import type { Io } from "../io.js";

export function benchmarkCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("benchmark").action(() => {
    io.stdout.write("not yet\n");
    finish(0);
  });
}
