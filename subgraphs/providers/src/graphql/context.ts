import type { Request } from '#workflows/request.ts';

/** A resolver's context is what a workflow works with. */
export type Context = Request;
