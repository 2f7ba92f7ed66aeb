// Given to a service by NODE_OPTIONS=--import: its clock is off by the milliseconds that stand in a file, from moment to moment.
// What is shifted is what the platform takes for the time: `Date.now` and `Temporal.Now`. What is not: `new Date()`, by which
// libraries judge tokens, whose tolerance is seconds; monotonic clocks, and with them timers.
import { readFileSync } from 'node:fs';

const file = process.env['TIDBOK_CLOCK_FILE'];
if (!file) throw new Error('TIDBOK_CLOCK_FILE names no file');

const read = (): number => Number(readFileSync(file, 'utf8'));
let offset = read();
setInterval(() => (offset = read()), 50).unref();

const dates = globalThis.Date;
const trueNow = dates.now.bind(dates);
dates.now = () => trueNow() + offset;

const now = Temporal.Now;
const instant = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(dates.now());
const zoned = (zone: Temporal.TimeZoneLike = now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
Object.assign(now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
  plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
  plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
});
