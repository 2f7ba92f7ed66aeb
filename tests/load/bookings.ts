// Bookings through the gateway, from a hold to CONFIRMED, free of charge; all processes and the load on this machine.
//   npm run load -- bookings [--count 2000] [--width 20]
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import {
  BookAppointmentDocument,
  HoldSlotDocument,
  ProvidersDocument,
  SlotsDocument,
} from '../../client/src/index.ts';
import { demoTreatmentCodes, demoTreatmentIds } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform } from '../system/testPlatform.ts';
import { cpuSeconds, latencyLine, runMany } from './measure.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, width: { type: 'string', default: '20' } },
});
const count = Number(values.count);

const platform = await startTestPlatform();
try {
  const desk = platform.client('admin');
  // Several callers: each may hold only a few times at once.
  const callers = [
    platform.client('patient', 'patient-ada'),
    platform.client('patient', 'patient-bo'),
    desk,
    platform.client('partner'),
  ];
  const times = await freeTimes();
  if (times.length < count) throw new Error(`only ${times.length} free times`);

  const before = cpuOfEach();
  const { latencies, seconds } = await runMany(count, Number(values.width), async (index, worker) => {
    const time = times[index];
    const caller = callers[worker % callers.length];
    if (!time || !caller) return;
    const { holdSlot } = await caller.request(HoldSlotDocument, {
      input: { idempotencyKey: randomUUID(), ...time },
    });
    if (holdSlot.__typename !== 'HoldSlotSuccess') throw new Error(holdSlot.message);
    const { bookAppointment } = await caller.request(BookAppointmentDocument, {
      input: { idempotencyKey: randomUUID(), holdId: holdSlot.hold.id },
    });
    if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
    if (bookAppointment.booking.status !== 'CONFIRMED') throw new Error(bookAppointment.booking.status);
  });
  console.log(
    `${count} bookings, ${values.width} at a time: ${(count / seconds).toFixed(0)} per second; hold to CONFIRMED ${latencyLine(latencies)}`,
  );

  const after = cpuOfEach();
  const costs = [...after].map(
    ([name, cpu]) => `${name} ${(((cpu - (before.get(name) ?? 0)) / count) * 1000).toFixed(1)}`,
  );
  console.log(`CPU milliseconds a booking: ${costs.join(', ')}`);

  function cpuOfEach(): Map<string, number> {
    const pids = [
      ...platform.processes.values(),
      { name: 'mongo', pid: platform.engines.mongo.pid },
      { name: 'redis', pid: platform.engines.redis.pid },
    ];
    return new Map(pids.flatMap(({ name, pid }) => (pid === undefined ? [] : [[name, cpuSeconds(pid)]])));
  }

  /** A time of each quarter of each provider's days, no two of which touch. */
  async function freeTimes(): Promise<{ providerId: string; treatmentId: string; start: string }[]> {
    const { providers } = await desk.request(ProvidersDocument, {
      filter: { treatmentCode: demoTreatmentCodes.FREE },
      first: 100,
    });
    const from = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
    const found = [];
    for (const { node } of providers.edges) {
      const treatmentId = demoTreatmentIds.FREE;
      const { slots } = await desk
        .request(SlotsDocument, { providerId: node.id, treatmentId, from, days: 31 })
        .catch(() => ({ slots: [] }));
      let free = '';
      for (const { start, end } of slots) {
        if (start < free) continue;
        found.push({ providerId: node.id, treatmentId, start });
        // Room for the buffers.
        free = Temporal.Instant.from(end).add({ minutes: 30 }).toString({ fractionalSecondDigits: 3 });
      }
    }
    return found;
  }
} finally {
  await platform.end();
}
