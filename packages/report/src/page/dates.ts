const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date in UTC, the same on every machine: `14 March 2026`. */
export function utcDate(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "unknown date";
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The time of day in UTC: `09:10`. */
function utcTime(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}

/** When a session was played: `14 March 2026, 09:10 to 10:02 UTC`. */
export function utcSpan(began: number, ended: number): string {
  const from = utcDate(began);
  const to = utcDate(ended);
  if (from === "unknown date" || to === "unknown date") return "unknown date";
  if (from === to) return `${from}, ${utcTime(began)} to ${utcTime(ended)} UTC`;
  return `${from}, ${utcTime(began)} to ${to}, ${utcTime(ended)} UTC`;
}

/** How long a response took: `48 s`, `2 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
