/** Answers what was asked before from memory. For one search, in which thousands share a few lists, rules and zones. */
export function askedOnce<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = ask(key)));
    return answer;
  };
}
