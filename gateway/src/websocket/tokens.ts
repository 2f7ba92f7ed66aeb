import { z } from 'zod';

const message = z.object({ extensions: z.object({ headers: z.record(z.string(), z.unknown()) }) });

/** The `authorization` of a `connection_init`, however it is spelt: Sandbox sends it as its header editor has it. */
export const tokenOfConnection = (
  payload: Readonly<Record<string, unknown>> | undefined,
): string | undefined => {
  const found = Object.entries(payload ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  // Anything else than a text is no token, and must not pass for none.
  return found === undefined || found === null
    ? undefined
    : typeof found === 'string'
      ? found
      : '[not a text]';
};

/** The same of a message of GraphiQL's. */
export function tokenOfMessage(payload: unknown): string | undefined {
  const read = message.safeParse(payload);
  return read.success ? tokenOfConnection(read.data.extensions.headers) : undefined;
}
