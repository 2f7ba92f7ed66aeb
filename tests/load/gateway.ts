// The gateway's CPU per request on a query over three subgraphs, against a stock Apollo gateway in the same run.
//   npm run load -- gateway [--count 2000] [--rounds 5]
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { identitySigner } from '@tidbok/kit/identity/signedIdentity.ts';
import { decodeJwt } from 'jose';
import { BookAppointmentDocument, SoonestSlotsDocument } from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform } from '../system/testPlatform.ts';
import { cpuSeconds, latencyLine, percentile, runMany } from './measure.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '5' } },
});
const count = Number(values.count);
const query = `query ThreeSubgraphs($id: ID!) {
  booking(id: $id) { id status start provider { name clinic { name address { city } } } treatment { name } invoice { number status amount { amount currency } } }
}`;

const platform = await startTestPlatform();
const token = await platform.token('patient');
const { soonestSlots } = await platform.client('patient').request(SoonestSlotsDocument, {
  input: { treatmentCode: demoTreatmentCodes.ON_SITE, near: demoPlace, first: 1 },
});
const slot = soonestSlots[0]?.slot;
if (!slot) throw new Error('no free time');
const { bookAppointment } = await platform.client('patient').request(BookAppointmentDocument, {
  input: {
    idempotencyKey: randomUUID(),
    providerId: slot.providerId,
    treatmentId: slot.treatmentId,
    start: slot.start,
  },
});
if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
const id = bookAppointment.booking.id;

const signedIdentity = await (async () => {
  const key = platform.secrets.identityKeys['gateway'];
  if (!key) throw new Error('no signing key');
  // Good for a minute: the stock gateway gets a new process, and with it a new one, each round.
  return () =>
    identitySigner(key)({
      subject: decodeJwt(token).sub ?? '',
      roles: ['ANYONE', 'PATIENT'],
      clinics: [],
      provider: null,
    });
})();

async function startStock() {
  const port = 15_900;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stockGateway.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SIGNED_IDENTITY: await signedIdentity(),
      SUBGRAPHS: JSON.stringify(
        Object.fromEntries(
          ['providers', 'availability', 'bookings', 'billing'].map((name) => [
            name,
            `${platform.origin(name)}/graphql`,
          ]),
        ),
      ),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop: () => child.kill() };
}

async function cpuPerRequest(
  url: string,
  pid: number,
): Promise<{ microseconds: number; latencies: number[] }> {
  const ask = async (): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { id } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { booking?: { provider?: unknown; invoice?: unknown } };
      errors?: unknown;
    };
    if (errors || !data?.booking?.provider || !data.booking.invoice)
      throw new Error(JSON.stringify({ data, errors }));
  };
  await runMany(200, 8, ask);
  const before = cpuSeconds(pid);
  const { latencies } = await runMany(count, 8, ask);
  return { microseconds: ((cpuSeconds(pid) - before) / count) * 1e6, latencies };
}

try {
  const ratios: number[] = [];
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const stock = await startStock();
    const theirs = await cpuPerRequest(stock.url, stock.pid);
    stock.stop();
    const ours = await cpuPerRequest(platform.url, platform.processes.get('gateway')?.pid ?? 0);
    ratios.push(ours.microseconds / theirs.microseconds);
    console.log(
      `round ${round}: ours ${ours.microseconds.toFixed(0)} µs CPU a request (${latencyLine(ours.latencies)}), ` +
        `stock ${theirs.microseconds.toFixed(0)} µs (${latencyLine(theirs.latencies)}), ratio ${ratios.at(-1)?.toFixed(2)}`,
    );
  }
  console.log(`median ratio ours / stock: ${percentile(ratios, 0.5).toFixed(2)}`);
} finally {
  await platform.end();
}
