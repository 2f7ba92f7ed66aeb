import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gatewayConfig } from '../../gateway/src/config.ts';
import { repositoryRoot } from '../../local/config.ts';
import { availabilityConfig } from '../../subgraphs/availability/src/config.ts';
import { billingConfig } from '../../subgraphs/billing/src/config.ts';
import { bookingsConfig } from '../../subgraphs/bookings/src/config.ts';
import { providersConfig } from '../../subgraphs/providers/src/config.ts';

test('the guide to production names each variable that a service reads, and no other', () => {
  const configs = [gatewayConfig, providersConfig, availabilityConfig, bookingsConfig, billingConfig];
  const read = new Set(configs.flatMap(({ shape }) => Object.keys(shape)));
  const guide = readFileSync(join(repositoryRoot, 'docs', 'guides', 'production.md'), 'utf8');
  const named = new Set([...guide.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name));
  expect(named).toEqual(read);
});
