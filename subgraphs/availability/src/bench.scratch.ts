import { readFileSync } from 'node:fs';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { systemClock } from '@tidbok/kit/clock.ts';
import { openCalendar } from './openCalendar.ts';
import { findSoonestSlots } from '#workflows/findSoonestSlots.ts';
import { listSlots } from '#workflows/listSlots.ts';
import { claimSlot } from '#workflows/claimSlot.ts';
import { fromSchedule } from '#store/resourceMapping.ts';
import { ledgerDaysBetween } from '#domain/ledgerDay.ts';
import { openBits } from '#domain/openHours.ts';
import { bookableStarts } from '#domain/bookable.ts';
import { setBits, setRange, noBits } from '#domain/dayBits.ts';
const uri = readFileSync('/tmp/av/uri', 'utf8');
const connection = await connectMongo({ MONGODB_URI: uri, MONGODB_DATABASE: 'bench', MONGODB_POOL: 30 });
const calendar = await openCalendar(connection, systemClock, 5);
const now = systemClock.now();
const rows = readFileSync('/work/shared/data/practices/practices.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((l) => {
    const p = l.trim().split(',');
    return { id: p[0]!, kind: p[1]!, lat: Number(p.at(-2)), lon: Number(p.at(-1)) };
  })
  .filter((r) => Number.isFinite(r.lat) && Math.abs(r.lat) < 90);
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const m = (t: string) => {
  const [h, n] = t.split(':').map(Number);
  return Math.round((h! * 60 + n!) / 5) * 5;
};
if (process.argv[2] === 'fill') {
  const windows = new Map<string, { weekday: number; opens: number; closes: number }[]>();
  for (const l of readFileSync('/work/shared/data/practices/opening-times.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)) {
    const [id, w, o, c] = l.trim().split(',');
    const list = windows.get(id!) ?? [];
    list.push({ weekday: names.indexOf(w!) + 1, opens: m(o!), closes: m(c!) });
    windows.set(id!, list);
  }
  await connection.dropDatabase();
  await openCalendar(connection, systemClock, 5);
  for (const [id, code] of [
    ['t_dentist', 'dental-check-up'],
    ['t_optician', 'eye-test'],
  ])
    await calendar.directory.saveTreatment({
      id: id!,
      version: 1,
      code: code!,
      name: 'x',
      durationMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 10,
      price: { amount: 1, currency: 'GBP' },
      paymentPolicy: 'FREE',
      clinicId: null,
      listed: true,
    });
  const days = ledgerDaysBetween('Europe/London', now.epochMilliseconds, now.epochMilliseconds + 15 * 864e5);
  let batch: any[] = [];
  let led: any[] = [];
  let total = 0;
  for (const r of rows) {
    const schedule = {
      version: 1,
      dayZone: 'Europe/London',
      periods: [{ validFrom: '2026-01-01', validUntil: null, windows: windows.get(r.id) ?? [] }],
      exceptions: [],
    };
    batch.push({
      _id: `p_${r.id}`,
      provider: {
        version: 1,
        clinicId: `c_${r.id}`,
        name: 'n',
        languages: ['en'],
        treatmentIds: [`t_${r.kind}`],
        listed: true,
      },
      clinic: {
        id: `c_${r.id}`,
        version: 1,
        name: 'c',
        place: { type: 'Point', coordinates: [r.lon, r.lat] },
        timeZone: 'Europe/London',
        listed: true,
      },
      codes: [r.kind === 'dentist' ? 'dental-check-up' : 'eye-test'],
      schedule: fromSchedule(schedule),
    });
    for (const day of days) {
      const open = openBits(schedule, 'Europe/London', day);
      const all = setBits(open).length;
      if (!all) continue;
      const busy = noBits(288);
      const claims: any[] = [];
      let used = 0;
      // 60 % filled, the nearest days more
      const fill = day === days[0] || day === days[1] ? 0.9 : 0.55;
      const starts = setBits(
        bookableStarts({ bits: 288, open, busy: noBits(288) }, { before: 0, length: 6, after: 2 }, 0),
      );
      let last = -10;
      for (const s of starts) {
        if (s < last + 8 || Math.random() > fill) continue;
        last = s;
        setRange(busy, s, s + 8);
        used++;
        claims.push({
          id: `b${total++}`,
          kind: 'booking',
          from: s,
          to: s + 8,
          clinicId: `c_${r.id}`,
          treatmentId: `t_${r.kind}`,
          start: new Date(day.startsAt + s * 3e5),
          end: new Date(day.startsAt + (s + 6) * 3e5),
          timeZone: 'Europe/London',
          until: null,
        });
      }
      led.push({
        _id: `p_${r.id}|${day.date}`,
        startsAt: new Date(day.startsAt),
        bits: 288,
        rules: 1,
        zone: 'Europe/London',
        open,
        busy,
        claims,
        rev: 1,
      });
    }
    if (batch.length >= 500) {
      await connection.collection('resources').insertMany(batch, { ordered: false });
      await connection.collection('ledger').insertMany(led, { ordered: false });
      batch = [];
      led = [];
    }
  }
  if (batch.length) {
    await connection.collection('resources').insertMany(batch);
    await connection.collection('ledger').insertMany(led);
  }
  console.log('claims', total, 'rows', await connection.collection('ledger').countDocuments());
}
const stats = (name: string, t: number[]) => {
  t.sort((a, b) => a - b);
  console.log(
    name,
    'p50',
    t[t.length >> 1]!.toFixed(1),
    'p95',
    t[Math.floor(t.length * 0.95)]!.toFixed(1),
    'p99',
    t[Math.floor(t.length * 0.99)]!.toFixed(1),
    'max',
    t.at(-1)!.toFixed(1),
  );
};
const q = (near: any, radiusKm = 25, extra = {}) =>
  findSoonestSlots(calendar, {
    treatmentCode: 'dental-check-up',
    near,
    radiusKm,
    from: undefined,
    days: 14,
    first: 20,
    language: undefined,
    ...extra,
  });
const london = { latitude: 51.507, longitude: -0.128 };
let cmds: string[] = [];
connection.getClient().on('commandStarted', (e: any) => cmds.push(e.commandName));
for (let i = 0; i < 30; i++) await q(london);
for (const [name, radius] of [
  ['london 25', 25],
  ['london 200', 200],
] as const) {
  const t: number[] = [];
  for (let i = 0; i < (radius > 100 ? 40 : 300); i++) {
    const s = performance.now();
    cmds = [];
    await q(london, radius);
    t.push(performance.now() - s);
  }
  stats(`${name} (${cmds.length} commands)`, t);
}
console.log(
  'candidates',
  (
    await calendar.resources.findNear({
      code: 'dental-check-up',
      place: london,
      radiusKm: 25,
      language: undefined,
    })
  ).length,
);
{
  const t: number[] = [];
  for (let i = 0; i < 300; i++) {
    const s = performance.now();
    await calendar.resources.findNear({
      code: 'dental-check-up',
      place: london,
      radiusKm: 25,
      language: undefined,
    });
    t.push(performance.now() - s);
  }
  stats('  of it findNear', t);
}
{
  const t: number[] = [];
  for (let i = 0; i < 500; i++) {
    const r = rows[Math.floor(Math.random() * rows.length)]!;
    const s = performance.now();
    await q({ latitude: r.lat, longitude: r.lon });
    t.push(performance.now() - s);
  }
  stats('anywhere 25', t);
}
{
  const t: number[] = [];
  for (let i = 0; i < 300; i++) {
    const r = rows[Math.floor(Math.random() * rows.length)]!;
    const s = performance.now();
    await listSlots(calendar, [
      {
        providerId: `p_${r.id}`,
        treatmentId: `t_${r.kind}`,
        from: now.toZonedDateTimeISO('Europe/London').toPlainDate(),
        days: 31,
      },
    ]);
    t.push(performance.now() - s);
  }
  stats('slots 31 d', t);
}
{
  const s = performance.now();
  let ok = 0;
  let n = 0;
  const start = Temporal.Now.plainDateISO().add({ days: 30 });
  const work = async (w: number) => {
    for (let i = 0; i < 150; i++) {
      const r = rows[(w * 400 + i) % rows.length]!;
      n++;
      const res = await claimSlot(
        calendar,
        `x${w}-${i}-${s}`,
        {
          slot: {
            providerId: `p_${r.id}`,
            treatmentId: `t_${r.kind}`,
            start: start
              .add({ days: w % 5 })
              .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '10:00' })
              .toInstant(),
          },
        },
        systemClock.now().add({ minutes: 2 }),
      );
      if (res.__typename === 'Claimed') ok++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, w) => work(w)));
  console.log('direct claims', ok, 'of', n, ((n / (performance.now() - s)) * 1000).toFixed(0), 'per s');
}
await connection.close();
