import { inputPath } from '@tidbok/kit/inputPath.ts';
import type { z } from 'zod';

/** The first thing wrong with an input: where, and what to do about it. */
type Problem = { readonly field: string; readonly message: string };

export type Reading<Content> = { readonly content: Content } | { readonly problem: Problem };

/** Checks and tidies an input; the first problem is told, by its path. */
export function readContent<Shape extends z.ZodType>(shape: Shape, input: unknown): Reading<z.infer<Shape>> {
  const read = shape.safeParse(input);
  if (read.success) return { content: read.data };
  const [issue] = read.error.issues;
  return {
    problem: { field: inputPath(...(issue?.path ?? [])), message: issue?.message ?? 'This makes no sense.' },
  };
}
