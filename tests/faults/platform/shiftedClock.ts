// Given to a service by NODE_OPTIONS=--import: its clock is off by what stands in a file, from moment to moment. What is shifted is what
// the platform takes for the time: `Date.now` and `Temporal.Now`. Where the file says so, `new Date()` too, by which libraries judge
// tokens, whose tolerance is seconds. What never is: monotonic clocks, and with them timers.
import { readFileSync } from 'node:fs';
import type { ClockFile } from './clockShift.ts';

const file = process.env['TIDBOK_CLOCK_FILE'];
if (!file) throw new Error('TIDBOK_CLOCK_FILE names no file');

const read = (): ClockFile => JSON.parse(readFileSync(file, 'utf8')) as ClockFile;
let shift = read();
setInterval(() => (shift = read()), 50).unref();

const dates = globalThis.Date;
const trueNow = dates.now.bind(dates);
dates.now = () => trueNow() + shift.ms;
globalThis.Date = new Proxy(dates, {
  construct(target, given: unknown[], asked: new () => Date) {
    const moment = given.length === 0 ? [trueNow() + shift.tokensMs] : given;
    return Reflect.construct(target, moment, asked) as Date;
  },
});

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
