import mongoose from 'mongoose';
import { Unavailable } from './failures.ts';

const outages = [
  Unavailable,
  mongoose.Error.MongooseServerSelectionError,
  mongoose.mongo.MongoNetworkError,
  mongoose.mongo.MongoServerSelectionError,
  mongoose.mongo.MongoNotConnectedError,
  mongoose.mongo.MongoTopologyClosedError,
];

// What the system says of a connection; the driver passes on a write to a socket that closed under it as it is.
const lost = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']);

/** Whether something that will come back was away, a store or a service: the same may be asked again a little later. */
export function isOutage(error: unknown): boolean {
  if (outages.some((outage) => error instanceof outage)) return true;
  if (error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('RetryableWriteError')) return true;
  if (error instanceof Error && 'code' in error && lost.has(String(error.code))) return true;
  return error instanceof Error && error.cause !== undefined && isOutage(error.cause);
}
