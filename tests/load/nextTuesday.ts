/** A day on which nearly all are open, whenever a load is run. Never today. */
export function nextTuesday(): Temporal.PlainDate {
  const today = Temporal.Now.plainDateISO('Europe/London');
  return today.add({ days: ((2 - today.dayOfWeek + 6) % 7) + 1 });
}
