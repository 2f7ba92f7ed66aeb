import { z } from 'zod';

/** The configuration cannot be used. The message names each variable and what is wrong with it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads and validates the environment once, at start.
 *
 * @param shape a zod schema of the variables by name
 * @throws {ConfigurationError} that names every variable that is missing or wrong, never its value
 * @example const config = readConfig(z.object({ PORT: z.coerce.number().int() }));
 */
export function readConfig<Shape extends z.ZodType>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<Shape> {
  const read = shape.safeParse(environment);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigurationError(`The configuration cannot be used:\n${problems.join('\n')}`);
}

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});

const key = z.looseObject({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});

/** A JSON Web Key (RFC 8037) with its private part. `kid` is the name of the service that signs with it. */
export const privateKey = json.pipe(key.extend({ d: z.string() }));

/** A JSON Web Key Set of public Ed25519 keys. */
export const publicKeys = json.pipe(z.object({ keys: z.array(key) }));

/** A list parted by commas. */
export const commaList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** What every service of the platform reads. */
export const serviceConfig = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  TRACE_SAMPLE_RATIO: z.coerce.number().min(0).max(1).default(1),
  /** Set by a supervisor that holds our standard input open: when it ends, so do we. */
  TIDBOK_PARENT_PIPE: z.literal('1').optional(),
});

/** What a service with a store of its own reads besides. */
export const storeConfig = z.object({
  MONGODB_URI: z.string().min(1),
  MONGODB_DATABASE: z.string().regex(/^[\w-]{1,38}$/),
  MONGODB_POOL: z.coerce.number().int().min(1).max(500).default(30),
  REDIS_URL: z.string().min(1),
});

/** What a subgraph reads to know whom to believe. */
export const trustConfig = z.object({
  IDENTITY_PRIVATE_KEY: privateKey,
  IDENTITY_TRUSTED_KEYS: publicKeys,
});
