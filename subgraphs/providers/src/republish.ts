// Sends the present state of every entry out once more, for a consumer that came later than the log keeps events:
//   node subgraphs/providers/src/republish.ts   with the environment of the service
// Versions stay, so whoever has them already is not disturbed. It may be repeated, and runs beside the service.
import { readConfig, storeConfig } from '@tidbok/kit/config.ts';
import { systemClock } from '@tidbok/kit/clock.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { republishEntries } from '#store/republishEntries.ts';

const connection = await connectMongo(readConfig(storeConfig));
await republishEntries(connection, systemClock.now(), (kind, count) => console.log(`${kind}: ${count}`));
await connection.close();
