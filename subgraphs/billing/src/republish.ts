// Sends the state of every invoice out once more, for a consumer that has missed events which the log no longer has:
//   node subgraphs/billing/src/republish.ts   with the environment of the service
// Versions stay, so whoever has them already is not disturbed. It may be repeated, and runs beside the service.
import { systemClock } from '@tidbok/kit/clock.ts';
import { readConfig, storeConfig } from '@tidbok/kit/config.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { republishInvoices } from '#store/republishInvoices.ts';

const connection = await connectMongo(readConfig(storeConfig));
await republishInvoices(connection, systemClock.now(), (kind, count) => console.log(`${kind}: ${count}`));
await connection.close();
