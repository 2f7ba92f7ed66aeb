/**
 * A heap: whatever comes first is taken first, and those that nobody gets to are never put in order.
 *
 * @param items to begin with; the queue keeps the array
 */
export function soonestQueue<Item>(items: Item[], order: (a: Item, b: Item) => number) {
  const before = (a: number, b: number): boolean => order(items[a]!, items[b]!) < 0;
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };

  function sink(from: number): void {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && before(child, least)) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  }

  for (let at = Math.floor(items.length / 2) - 1; at >= 0; at -= 1) sink(at);

  return {
    push(item: Item): void {
      let at = items.push(item) - 1;
      for (let above = (at - 1) >> 1; at > 0 && before(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },

    first: (): Item | undefined => items[0],

    pop(): Item | undefined {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) {
        items[0] = last!;
        sink(0);
      }
      return first;
    },
  };
}

/**
 * What comes in order from elsewhere, together with whatever is put in. No more is drawn than is taken, and one.
 *
 * @param line in the same order
 */
export function queueBeside<Item>(line: Iterator<Item>, order: (a: Item, b: Item) => number) {
  const put = soonestQueue<Item>([], order);
  let drawn = line.next();
  return {
    push: put.push,

    pop(): Item | undefined {
      const first = put.first();
      if (drawn.done || (first !== undefined && order(first, drawn.value) < 0)) return put.pop();
      const { value } = drawn;
      drawn = line.next();
      return value;
    },
  };
}

export type QueueBeside<Item> = ReturnType<typeof queueBeside<Item>>;
