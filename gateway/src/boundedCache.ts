/** Keeps the entries used last, up to a number of them and a sum of their weights. */
export type BoundedCache<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value, weight?: number): void;
  delete(key: string): boolean;
};

export function boundedCache<Value>(limit: { entries: number; weight?: number }): BoundedCache<Value> {
  // A Map iterates in the order of insertion: whoever is used is inserted anew, and the first is the one used longest ago.
  const entries = new Map<string, { value: Value; weight: number }>();
  const { entries: maxEntries, weight: maxWeight = Infinity } = limit;
  let total = 0;

  const remove = (key: string): boolean => {
    total -= entries.get(key)?.weight ?? 0;
    return entries.delete(key);
  };

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, weight = 1) {
      remove(key);
      if (weight > maxWeight) return;
      entries.set(key, { value, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries && total <= maxWeight) break;
        remove(oldest);
      }
    },
    delete: remove,
  };
}
