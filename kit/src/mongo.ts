import mongoose, { type Connection } from 'mongoose';
import './mongoClosedSockets.ts';

/**
 * A connection to the service's own database. Every write waits for the journal: what was acknowledged survives a crash of
 * the data engine.
 */
export async function connectMongo(config: {
  MONGODB_URI: string;
  MONGODB_DATABASE: string;
  MONGODB_POOL: number;
}): Promise<Connection> {
  const connection = mongoose.createConnection(config.MONGODB_URI, {
    dbName: config.MONGODB_DATABASE,
    maxPoolSize: config.MONGODB_POOL,
    monitorCommands: true,
    writeConcern: { w: 'majority', journal: true },
    // On a standalone engine a majority is one.
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
