import { deed, start } from './historyForTests.ts';
import type { Deed, Told } from '../history/history.ts';
import { isBroken, isRight } from './casesForTests.ts';

// Whom a pool chose, and what was told of it.

const chosen = { providerId: 'provider_a', verdict: 'CHOSEN', firstFree: start };
const hold = { id: 'hold_9', expiresAt: 60_000, providerId: 'provider_a', start };
const choice = { providerId: 'provider_a', considered: [chosen] };
const pooled = (told: Told, of: Partial<Deed> = {}): Deed => deed('holdPool', { is: 'done', ...told }, of);
const others = { ...chosen, providerId: 'provider_b' };

isBroken([
  [
    'the chosen of a pool was free then',
    'they were free later',
    { deeds: [pooled({ hold, choice: { ...choice, considered: [{ ...chosen, firstFree: start + 1 }] } })] },
  ],
  [
    'the chosen of a pool was free then',
    'the hold is another’s',
    { deeds: [pooled({ hold: { ...hold, providerId: 'provider_b' }, choice })] },
  ],
  [
    'the chosen of a pool was free then',
    'two were chosen',
    { deeds: [pooled({ hold, choice: { ...choice, considered: [chosen, others] } })] },
  ],
  [
    'one key makes one choice',
    'another hold',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled({ hold: { ...hold, id: 'hold_8' }, choice }, { answeredAt: 3_000 }),
      ],
    },
  ],
  [
    'one key makes one choice',
    'another choice',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled(
          {
            hold: { ...hold, providerId: 'provider_b' },
            choice: { providerId: 'provider_b', considered: [others] },
          },
          { answeredAt: 3_000 },
        ),
      ],
    },
  ],
]);

isRight([
  ['one choice, told twice', { deeds: [pooled({ hold, choice }), pooled({ hold, choice })] }],
  [
    'another choice, once the first has expired',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled(
          {
            hold: { ...hold, providerId: 'provider_b' },
            choice: { providerId: 'provider_b', considered: [others] },
          },
          { answeredAt: 60_001 },
        ),
      ],
    },
  ],
]);
