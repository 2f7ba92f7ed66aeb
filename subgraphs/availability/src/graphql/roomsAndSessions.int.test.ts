import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { openClinic } from '#testing/equipmentForTests.ts';
import { askingOn } from './askForTests.ts';
import { examplesOf } from './guideForTests.ts';

// docs/guides/rooms-and-sessions.md, followed to the letter.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { answerOf } = askingOn(() => test);

describe("a clinic's desk", () => {
  it('can follow docs/guides/rooms-and-sessions.md to the letter', async () => {
    const guided = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_200)) });
    const [one, two] = [await guided.make('ROOM'), await guided.make('ROOM')];
    const [laser, drill] = [await guided.make('DEVICE'), await guided.make('DEVICE')];
    const examples = await examplesOf('rooms-and-sessions', (example) =>
      example
        .replace('ROOM_1', one.id)
        .replace('ROOM_2', two.id)
        .replace('DEVICE_1', laser.id)
        .replace('DEVICE_2', drill.id)
        .replaceAll('PROVIDER', guided.providerId)
        .replaceAll('TREATMENT', guided.treatmentId)
        .replaceAll('CLINIC', guided.clinicId),
    );
    const answers: string[] = [];
    for (const query of examples) answers.push(...Object.keys(await answerOf(guided.desk, query)));
    expect(answers).toEqual(['equipment', 'requirements', 'session']);
  });
});
