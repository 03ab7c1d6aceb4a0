/**
 * Time left in words, in steps that don't flicker: whole minutes, from two minutes on quarters of a minute,
 * the last quarter in fives.
 */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds > 120) return `${Math.ceil(seconds / 60)} min left`;
  const step = seconds > 15 ? 15 : 5;
  const rounded = Math.ceil(seconds / step) * step;
  if (rounded === 0) return "no time left";
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const words = [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])];
  return `${words.join(" ")} left`;
}
