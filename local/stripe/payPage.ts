import type { PaySheet } from './checkoutSession.ts';

/** The page where a session is paid. `declined` says why the last attempt failed. */
export function payPage({ session, lines }: PaySheet, declined?: string): string {
  const items = lines
    .map(({ name, amount }) => `<li>${escape(name)}: ${money(amount, session.currency)}</li>`)
    .join('\n      ');
  return layout(
    'Pay by card',
    `<h1>Pay ${money(session.amount_total, session.currency)}</h1>
    <p>This page plays the part of Stripe. No money moves.</p>
    <ul>
      ${items}
    </ul>
    ${declined ? `<p role="alert" id="declined">${escape(declined)}</p>` : ''}
    <form method="post">
      <p><label for="card">Card number</label><br>
      <input id="card" name="card" inputmode="numeric" autocomplete="cc-number" value="4242 4242 4242 4242" required${
        declined ? ' aria-invalid="true" aria-describedby="declined"' : ''
      }></p>
      <p><label for="expiry">Expiry (MM/YY)</label><br>
      <input id="expiry" name="expiry" autocomplete="cc-exp" value="12/34" required></p>
      <p><label for="cvc">Security code</label><br>
      <input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" value="123" required></p>
      <p><button name="action" value="pay">Pay</button>
      <button name="action" value="cancel" formnovalidate>Cancel</button></p>
    </form>`,
  );
}

/** Where a session cannot be paid (any more). */
export const closedPage = (message: string): string =>
  layout('Nothing to pay here', `<h1>Nothing to pay here</h1>\n    <p>${escape(message)}</p>`);

const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem; }
      input, button { font: inherit; padding: 0.4rem 0.8rem; }
      [role='alert'] { border-left: 0.3rem solid #a40000; padding-left: 0.8rem; }
    </style>
  </head>
  <body>
    <main>
    ${body}
    </main>
  </body>
</html>
`;

// Without decimals of their own, yet counted in hundredths: https://docs.stripe.com/currencies#special-cases
const countedInHundredths = new Set(['isk', 'ugx']);

function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = countedInHundredths.has(currency)
    ? 2
    : (format.resolvedOptions().maximumFractionDigits ?? 2);
  return escape(format.format(amount / 10 ** digits));
}

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
