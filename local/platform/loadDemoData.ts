import { MongoClient } from 'mongodb';
import { untilProjected } from '../import/untilProjected.ts';
import type { Platform } from '../platform.ts';

interface DemoRecord {
  _id: 'demo';
  state: 'loading' | 'loaded';
}

/**
 * Fills an empty directory with the demo data. Whether it did so is remembered beside the data, in MongoDB, so
 * that a load cut short is finished at the next start, and a directory with data of one's own is left alone.
 */
export async function loadDemoData(platform: Platform, report: (line: string) => void): Promise<void> {
  const client = new MongoClient(platform.engines.mongodbUri, { writeConcern: { w: 1, journal: true } });
  try {
    const records = client.db('tidbok_local').collection<DemoRecord>('records');
    const record = await records.findOne({ _id: 'demo' });
    if (record?.state === 'loaded') return;
    if (!record && !(await isDirectoryEmpty(client))) return;

    await records.updateOne({ _id: 'demo' }, { $set: { state: 'loading' } }, { upsert: true });
    const { seedDemo } = await import('../demo-data/seed.ts');
    await seedDemo({
      providersUrl: `${platform.origin('providers')}/graphql`,
      availabilityUrl: `${platform.origin('availability')}/graphql`,
      signingKey: JSON.stringify(platform.secrets.identityKeys['local']),
      report,
    });
    // A search that comes up empty just after "ready" would look like a fault.
    await untilProjected(platform.engines.mongodbUri, () => undefined);
    await records.updateOne({ _id: 'demo' }, { $set: { state: 'loaded' } });
  } finally {
    await client.close();
  }
}

async function isDirectoryEmpty(client: MongoClient): Promise<boolean> {
  for (const collection of await client.db('tidbok_providers').collections()) {
    if (await collection.findOne({}, { projection: { _id: 1 } })) return false;
  }
  return true;
}
