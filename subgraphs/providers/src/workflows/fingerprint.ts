import { createHash } from 'node:crypto';

/** The same for the same content, whose keys come in one order as a zod shape gives them. */
export const fingerprint = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');
