/**
 * Time left in words, in steps that don't flicker and never promise too much: whole minutes, from two minutes on
 * quarters of a minute, the last quarter in fives.
 */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds === 0) return "no time left";
  if (seconds < 5) return "a few seconds left";
  const step = seconds >= 120 ? 60 : seconds >= 15 ? 15 : 5;
  return `${duration(Math.floor(seconds / step) * step)} left`;
}

/** Seconds as `2 min 30 s`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])].join(" ");
}
