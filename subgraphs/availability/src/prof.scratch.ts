import { readFileSync } from 'node:fs';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { systemClock } from '@tidbok/kit/clock.ts';
import { openCalendar } from './openCalendar.ts';
import { findSoonestSlots } from '#workflows/findSoonestSlots.ts';
const connection = await connectMongo({
  MONGODB_URI: readFileSync('/tmp/av/uri', 'utf8'),
  MONGODB_DATABASE: 'bench',
  MONGODB_POOL: 30,
});
const calendar = await openCalendar(connection, systemClock, 5);
const london = { latitude: 51.507, longitude: -0.128 };
const q = () =>
  findSoonestSlots(calendar, {
    treatmentCode: 'dental-check-up',
    near: london,
    radiusKm: 25,
    from: undefined,
    days: 14,
    first: 20,
    language: undefined,
  });
const log: string[] = [];
const started = new Map<number, number>();
connection.getClient().on('commandStarted', (e: any) => started.set(e.requestId, performance.now()));
connection
  .getClient()
  .on('commandSucceeded', (e: any) =>
    log.push(
      `${e.commandName} ${(e.reply.cursor?.firstBatch ?? []).length} docs engine+wire ${e.duration} at ${performance.now().toFixed(0)}`,
    ),
  );
for (let i = 0; i < 40; i++) await q();
log.length = 0;
const t0 = performance.now();
await q();
console.log('start', t0.toFixed(0), 'end', performance.now().toFixed(0));
console.log(log.join('\n'));
const c0 = process.cpuUsage();
const w0 = performance.now();
for (let i = 0; i < 100; i++) await q();
const c = process.cpuUsage(c0);
console.log(
  'cpu ms per query',
  ((c.user + c.system) / 1e5).toFixed(1),
  'wall',
  ((performance.now() - w0) / 100).toFixed(1),
);
await connection.close();
