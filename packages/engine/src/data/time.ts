/** The latest time a host may give: the end of the year 9999. Deadlines that follow from it are still dates. */
const latestTime = 253_402_300_799_999;

/** Whether a value is a time: whole milliseconds since 1970-01-01 UTC. */
export function isTime(value: unknown, latest: number = latestTime): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= latest;
}
