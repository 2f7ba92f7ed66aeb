import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@tidbok/kit/clock.ts';
import { health } from '@tidbok/kit/health.ts';
import { BodyTooLarge } from '@tidbok/kit/http.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { type Account, openAccount } from './account.ts';
import { apiRoute, json } from './apiRoutes.ts';
import { deliverWebhooks } from './deliverWebhooks.ts';
import { closedPage } from './payPage.ts';
import { payRoute } from './payRoutes.ts';
import { StripeError } from './stripeError.ts';

export type Simulator = {
  /** Where it serves, as `http://127.0.0.1:4011`. */
  readonly origin: string;
  stop(): Promise<void>;
};

const expiryPauseMs = 1_000;

/** Starts a process's worth of Stripe: its API, its pay page, and its webhooks. */
export async function startSimulator(options: {
  host: string;
  port: number;
  secretKey: string;
  webhookSecret: string;
  webhookUrl: string;
  dataFile: string;
  clock: Clock;
  log: Logger;
}): Promise<Simulator> {
  const { clock, log } = options;
  let origin = '';
  const account = await openAccount({
    dataFile: options.dataFile,
    origin: () => origin,
    clock,
    onEvent: () => deliveries.nudge(),
  });
  const deliveries = deliverWebhooks({
    url: options.webhookUrl,
    secret: options.webhookSecret,
    account,
    clock,
    log,
  });
  const { routes } = health({});

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const standing = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const payId = /^\/pay\/([\w-]+)$/.exec(path)?.[1];
    if (standing) standing(request, response);
    else if (payId) await payRoute(account, payId, request, response);
    else await apiRoute(account, options.secretKey, request, response);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => answerError(request, response, error, log));
  });
  origin = await listening(server, options.host, options.port);
  const expiry = setInterval(() => void expireDue(account, log), expiryPauseMs);
  deliveries.nudge();

  return {
    origin,
    async stop() {
      clearInterval(expiry);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await deliveries.stop();
      await account.close();
    },
  };
}

async function listening(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

const expireDue = (account: Account, log: Logger): Promise<void> =>
  account.expireDue().catch((error: unknown) => log.error({ err: error }, 'sessions could not be expired'));

function answerError(request: IncomingMessage, response: ServerResponse, error: unknown, log: Logger): void {
  const known = error instanceof StripeError;
  if (!known && !(error instanceof BodyTooLarge)) log.error({ err: error }, 'a request failed');
  const status = known ? error.status : error instanceof BodyTooLarge ? 413 : 500;
  if (request.url?.startsWith('/pay/')) {
    const message = known ? 'There is no such page.' : 'Something went wrong.';
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(closedPage(message));
  } else {
    const unknown = { error: { type: 'api_error', message: 'Something went wrong.' } };
    json(response, status, known ? error.body : unknown);
  }
}
