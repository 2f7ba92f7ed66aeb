import { randomUUID } from 'node:crypto';
import { BookAppointmentDocument, type TidbokClient } from '../../client/src/index.ts';
import { demoTreatmentCodes } from '../demo-data/wellKnown.ts';
import { onTheWall, soonestTimes } from './soonestTime.ts';
import { tell } from './tell.ts';

/** Two patients book one time at once. Exactly one gets it; the other is told so in so many words. */
export async function raceForOneTime(ada: TidbokClient, bo: TidbokClient): Promise<void> {
  const [time] = await soonestTimes(ada, demoTreatmentCodes.ON_SITE);
  if (!time) throw new Error('there is no time to race for');
  tell(`Ada and Bo both want ${onTheWall(time)} with ${time.provider?.name}`);

  const attempt = async (name: string, client: TidbokClient): Promise<boolean> => {
    const { bookAppointment } = await client.request(BookAppointmentDocument, {
      input: {
        idempotencyKey: randomUUID(),
        providerId: time.providerId,
        treatmentId: time.treatmentId,
        start: time.start,
      },
    });
    const won = bookAppointment.__typename === 'BookAppointmentSuccess';
    tell(
      won
        ? `${name} gets it: ${bookAppointment.booking.status}`
        : `${name}: ${bookAppointment.code}. ${bookAppointment.message}`,
      1,
    );
    return won;
  };
  const winners = (await Promise.all([attempt('Ada', ada), attempt('Bo', bo)])).filter(Boolean).length;
  if (winners !== 1) throw new Error(`${winners} won the race for one time`);
}
