import { ledgerModel } from '../../subgraphs/availability/src/store/ledgerModel.ts';
import { fromRow } from '../../subgraphs/availability/src/store/ledgerMapping.ts';
import { entriesOf } from '../../subgraphs/availability/src/domain/ledger/row.ts';
import { claimAt } from './claimAt.ts';
import type { Connection } from './importedRegister.ts';

const insertedAtOnce = 500;
const claimsOfADay = 10;
const firstDay = Temporal.PlainDate.from('2020-01-01');
/** Days of one calendar, until the next one's. */
const daysEach = 2_000;

/** Puts so many days of other calendars beside what is there, each with ten appointments. */
export async function growLedger(connection: Connection, rows: number): Promise<void> {
  const ledger = ledgerModel(connection);
  for (let first = 0; first < rows; first += insertedAtOnce) {
    const some = Array.from({ length: Math.min(insertedAtOnce, rows - first) }, (_, n) => rowAt(first + n));
    await ledger.collection.insertMany(some as never, { ordered: false });
  }
}

function rowAt(index: number) {
  const calendarId = `beside_${Math.floor(index / daysEach)}`;
  const date = firstDay.add({ days: index % daysEach });
  const claims = Array.from({ length: claimsOfADay }, (_, nth) =>
    claimAt({ calendarId, date, nth }, { id: `${calendarId}_${date.toString()}_${nth}`, secured: true }),
  );
  const { key, startsAt, bits } = claims[0]!.first;
  const entries = claims.flatMap((claim) => entriesOf(claim).map(({ entry }) => entry));
  return fromRow({ key, time: { startsAt, bits }, entries, rev: claimsOfADay });
}
