// The package's one public entry.
export { type AnswerError, TidbokError } from './errors.ts';
export * from './generated/documents.ts';
export type { ClientOptions, Document } from './options.ts';
export type { Resume, StreamOptions } from './stream.ts';
export { createTidbokClient, type TidbokClient } from './tidbokClient.ts';
export { watchBooking, watchBookings } from './watch.ts';
