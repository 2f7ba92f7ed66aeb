// A process as mongoHeartbeat.int.test.ts harms it: a driver that looks for the engine often, under the watch. It ends with 3 where the
// watch says that the driver is silent. At each line that it is sent it asks the engine, and says whether it was answered.
import mongoose from 'mongoose';
import { createInterface } from 'node:readline';
import { watchHeartbeat } from './mongoHeartbeat.ts';

const [uri = ''] = process.argv.slice(2);

// The clock goes an hour back and an hour forth, all the time.
const trueNow = Date.now.bind(Date);
const shifts = [0, -3_600_000, 3_600_000];
let turn = 0;
Object.assign(Date, { now: () => trueNow() + shifts[turn % shifts.length]! });
setInterval(() => void (turn += 1), 70).unref();

const client = new mongoose.mongo.MongoClient(uri, {
  heartbeatFrequencyMS: 500,
  connectTimeoutMS: 500,
  serverSelectionTimeoutMS: 2_000,
});
await client.connect();
watchHeartbeat(client, () => process.exit(3), { everyMs: 1_200, silences: 2 });
for await (const _ of createInterface(process.stdin)) {
  const asked = client.db('watched').command({ ping: 1 });
  console.log(
    await asked.then(
      () => 'answered',
      () => 'away',
    ),
  );
}
process.exit(0);
