import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queueBeside, soonestQueue } from './soonestQueue.ts';

it('gives what is least of all that is in it, whatever was added and taken before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50)),
      fc.array(fc.option(fc.nat(50), { nil: 'pop' as const }), { maxLength: 60 }),
      (items, steps) => {
        const queue = soonestQueue([...items], (a, b) => a - b);
        const model = items.toSorted((a, b) => a - b);
        for (const step of steps) {
          if (step === 'pop') expect(queue.pop()).toBe(model.shift());
          else {
            queue.push(step);
            model.push(step);
            model.sort((a, b) => a - b);
          }
        }
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) expect(next).toBe(model.shift());
        expect(model).toEqual([]);
      },
    ),
  );
});

it('draws from a line beside it, no further than it must', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50)),
      fc.array(fc.option(fc.nat(50), { nil: 'pop' as const }), { maxLength: 60 }),
      (items, steps) => {
        let drawn = 0;
        const line = items.toSorted((a, b) => a - b);
        const counted = line.values().map((item) => ((drawn += 1), item));
        const queue = queueBeside(counted, (a, b) => a - b);
        const model = [...line];
        let popped = 0;
        for (const step of steps) {
          if (step === 'pop') {
            expect(queue.pop()).toBe(model.shift());
            popped += 1;
          } else {
            queue.push(step);
            model.push(step);
            model.sort((a, b) => a - b);
          }
        }
        expect(drawn).toBeLessThanOrEqual(popped + 1);
        for (const left of model) expect(queue.pop()).toBe(left);
        expect(queue.pop()).toBeUndefined();
      },
    ),
  );
});
