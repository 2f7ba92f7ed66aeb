import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { projectWithPackedClient, typeCheckAndRun } from './packedClient.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

let platform: TestPlatform;
let project: string;

beforeAll(async () => {
  [platform, project] = await Promise.all([startTestPlatform(), projectWithPackedClient()]);
});
afterAll(async () => {
  await platform?.end();
  if (project) await rm(project, { recursive: true, force: true });
});

test('the packed client works, with its types, in a project of its own', async () => {
  const printed = await typeCheckAndRun(
    project,
    `
    import { BookAppointmentDocument, createTidbokClient, SoonestSlotsDocument, watchBooking } from '@tidbok/client';

    declare const process: { argv: string[] };
    const [, , url, token] = process.argv;
    const client = createTidbokClient({ url: url!, token: () => token! });
    const { soonestSlots } = await client.request(SoonestSlotsDocument, {
      input: { treatmentCode: '${demoTreatmentCodes.FREE}', near: { latitude: ${demoPlace.latitude}, longitude: ${demoPlace.longitude} } },
    });
    const { start, providerId, treatmentId, provider } = soonestSlots[0]!.slot;
    const { bookAppointment } = await client.request(BookAppointmentDocument, {
      input: { idempotencyKey: 'from a project of its own', providerId, treatmentId, start },
    });
    if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
    for await (const { bookingStatusChanged: { status, booking } } of watchBooking(client, bookAppointment.booking.id, { afterVersion: 0 })) {
      console.log(status, booking.provider?.name === provider?.name);
      if (status === 'CONFIRMED') break;
    }
    await client.dispose();
    `,
    [platform.url, await platform.token('patient')],
  );
  expect(printed).toBe('PENDING true\nCONFIRMED true\n');
});
