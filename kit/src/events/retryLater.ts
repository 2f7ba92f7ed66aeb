import mongoose from 'mongoose';
import { Unavailable } from '#kit/failures.ts';

/** Thrown by a reaction when what it needs is away for a while: it is tried again for as long as that lasts. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
}

const outages = [
  RetryLater,
  Unavailable,
  mongoose.Error.MongooseServerSelectionError,
  mongoose.mongo.MongoNetworkError,
  mongoose.mongo.MongoServerSelectionError,
  mongoose.mongo.MongoNotConnectedError,
  mongoose.mongo.MongoTopologyClosedError,
];

/** Whether something that will come back was away. Such a failure says nothing about the event, so it costs none of its tries. */
export function isOutage(error: unknown): boolean {
  if (outages.some((outage) => error instanceof outage)) return true;
  if (error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('RetryableWriteError')) return true;
  return error instanceof Error && error.cause !== undefined && isOutage(error.cause);
}
