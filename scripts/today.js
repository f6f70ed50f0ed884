// @ts-check

/** The day that it is wherever the day begins first, YYYY-MM-DD: nobody's today is later. */
export function today() {
  const HOURS_AHEAD = 14;
  return new Date(Date.now() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
