/** An error as Stripe's API answers it (https://docs.stripe.com/api/errors). */
export class StripeError extends Error {
  override readonly name = 'StripeError';
  readonly status: number;
  readonly body: { readonly error: StripeErrorBody };

  constructor(status: number, error: StripeErrorBody) {
    super(error.message);
    this.status = status;
    this.body = { error };
  }
}

type StripeErrorBody = {
  readonly type: 'invalid_request_error' | 'idempotency_error' | 'card_error' | 'api_error';
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
};

export const invalidRequest = (message: string, param?: string, code?: string): StripeError =>
  new StripeError(400, {
    type: 'invalid_request_error',
    message,
    ...(param && { param }),
    ...(code && { code }),
  });

export const noSuchSession = (id: string): StripeError =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such checkout.session: ${id}`,
    param: 'session',
  });
