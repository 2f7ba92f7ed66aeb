import mongoose, { type Connection } from 'mongoose';
import './mongoClosedSockets.ts';

type MongoConfig = { MONGODB_URI: string; MONGODB_DATABASE: string; MONGODB_POOL: number };

export type ConnectOptions = {
  /** Whether the driver tells of each command: for that it reads every reply twice. */
  readonly commandEvents?: boolean;
};

/**
 * A connection to the service's own database. Every write waits for the journal: what was acknowledged survives a crash of
 * the data engine. In a replica set it waits for that of a majority. An engine that stands alone is asked for its own by name: of a
 * majority it only begins to write the journal, and acknowledges before that is done: decision 0028.
 */
export async function connectMongo(
  config: MongoConfig,
  { commandEvents = true }: ConnectOptions = {},
): Promise<Connection> {
  return await open(config, (await standsAlone(config)) ? 1 : 'majority', commandEvents);
}

/** Neither a member of a replica set nor a router of a sharded cluster. */
async function standsAlone(config: MongoConfig): Promise<boolean> {
  const asking = await open({ ...config, MONGODB_POOL: 1 }, 1, false);
  try {
    const { setName, msg } = (await asking.db?.admin().command({ hello: 1 })) ?? {};
    return setName === undefined && msg !== 'isdbgrid';
  } finally {
    await asking.destroy();
  }
}

async function open(config: MongoConfig, w: 1 | 'majority', monitorCommands: boolean): Promise<Connection> {
  const connection = mongoose.createConnection(config.MONGODB_URI, {
    dbName: config.MONGODB_DATABASE,
    maxPoolSize: config.MONGODB_POOL,
    monitorCommands,
    writeConcern: { w, journal: true },
    retryWrites: false,
    serverSelectionTimeoutMS: 5_000,
    // A network that drops packets closes no connection: the driver's own look at the engine finds out, and drops those in use.
    heartbeatFrequencyMS: 5_000,
    connectTimeoutMS: 5_000,
    socketTimeoutMS: 30_000,
    waitQueueTimeoutMS: 10_000,
    // Indexes are built by `ready`, before a service says that it is.
    autoIndex: false,
    autoCreate: false,
  });
  return await connection.asPromise();
}

/** Whether an error is a unique index's refusal. With `index`, that index's. */
export function isDuplicate(error: unknown, index?: string): boolean {
  if (!(error instanceof mongoose.mongo.MongoServerError) || error.code !== 11_000) return false;
  return index === undefined || error.message.includes(index);
}
