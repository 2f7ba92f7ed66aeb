import { invalidRequest } from './stripeError.ts';

/** Nested parameters. Lists are objects with the keys 0, 1, …, as they come. */
export type FormParams = { [name: string]: string | FormParams };

/** Decodes a form body in Stripe's bracket notation: `line_items[0][price_data][currency]=sek`. */
export function decodeForm(body: string): FormParams {
  const params = emptyParams();
  for (const [name, value] of new URLSearchParams(body)) {
    const path = [...name.matchAll(/^[^[\]]+|\[([^[\]]*)\]/g)].map(([whole, inner]) => inner ?? whole);
    const last = path.pop();
    if (last === undefined) throw invalidRequest('Invalid request body: a parameter without a name.');
    let target = params;
    for (const part of path) {
      const next = target[part] ?? emptyParams();
      if (typeof next === 'string') throw invalidRequest(`Invalid ${name}`, name);
      target[part] = next;
      target = next;
    }
    target[last] = value;
  }
  return params;
}

// Without a prototype: `__proto__[x]` from outside is a name like any other.
const emptyParams = (): FormParams => Object.create(null) as FormParams;
