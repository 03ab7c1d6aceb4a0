// What Linux tells of other processes: the time that they took of a processor, and the memory that they hold.
import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second, the same on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of processor time that a process, its children and those that have ended took. */
export function processorSeconds(pid) {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => statOf(other)?.parent === pid);
  return [pid, ...children].reduce((sum, one) => sum + (statOf(one)?.ticks ?? 0), 0) / ticks;
}

/** Bytes of memory that a process holds. */
export function residentBytes(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}

/** The parent and the ticks of a process, with those of its ended children; null for one that is gone. */
function statOf(pid) {
  try {
    // Behind the name, which may hold anything, in its last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const used = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), ticks: used };
  } catch {
    return null;
  }
}
