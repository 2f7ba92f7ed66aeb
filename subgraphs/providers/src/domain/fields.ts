import { z } from 'zod';

// The forms that several kinds of entry share. What comes out is tidy: trimmed, and null where there is nothing.

// Control characters would break a line of a list, a log or a mail's subject.
const tidy = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

/** One line of text that must say something. */
export const line = (maximum: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().min(1, 'Say something here.').max(maximum, `At most ${maximum} characters.`));

export const optionalLine = (maximum: number) =>
  z
    .string()
    .nullish()
    .transform((text) => tidy(text ?? '') || null)
    .pipe(z.string().max(maximum, `At most ${maximum} characters.`).nullable());

/** A code that is the same everywhere, in kebab-case. */
export const code = z
  .string()
  .max(60, 'At most 60 characters.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case words joined by hyphens, as in dental-check-up.');

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .refine((text) => /^[A-Z]{2}$/.test(text) && regions.of(text) !== undefined, {
    error: 'A country by its two capital letters, ISO 3166-1: SE.',
  });

const currencies = new Set(Intl.supportedValuesOf('currency'));

export const money = z.object({
  // The most that fits the API's Int, and no price.
  amount: z
    .int('A whole number of minor units.')
    .min(0, 'Not below 0.')
    .max(1_000_000_000, 'At most 1,000,000,000.'),
  currency: z
    .string()
    .refine((text) => currencies.has(text), { error: 'A currency by its three letters, ISO 4217: SEK.' }),
});

/** A BCP 47 tag, in its canonical form. */
export const language = z.string().transform((text, context) => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? '';
  } catch {
    context.addIssue('A language by its BCP 47 tag: sv, en-GB.');
    return z.NEVER;
  }
});

/** Each once, in the order given. */
export const distinct = (item: z.ZodType<string, string>, maximum: number) =>
  z
    .array(item)
    .transform((items) => [...new Set(items)])
    .refine((items) => items.length <= maximum, { error: `At most ${maximum}.` });

/** Minutes in steps of five: what the day ledger counts in. */
export const minutes = (least: number, most: number) =>
  z
    .int()
    .min(least, `At least ${least} minutes.`)
    .max(most, `At most ${most} minutes.`)
    .multipleOf(5, 'In steps of 5 minutes.');
