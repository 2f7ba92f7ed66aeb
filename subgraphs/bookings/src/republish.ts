// Sends the state of every booking out once more, for a consumer that has missed events which the log no longer has:
//   node subgraphs/bookings/src/republish.ts   with the environment of the service
// Versions stay, so whoever has them already is not disturbed. It may be repeated, and runs beside the service.
import { readConfig, storeConfig } from '@tidbok/kit/config.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { republishBookings } from '#store/republishBookings.ts';

const connection = await connectMongo(readConfig(storeConfig));
await republishBookings(connection, (kind, count) => console.log(`${kind}: ${count}`));
await connection.close();
