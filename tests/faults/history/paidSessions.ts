import type { State } from './state.ts';

type Line = {
  sheet?: {
    session: {
      id: string;
      client_reference_id: string | null;
      payment_status: string;
      amount_total: number;
    };
  };
  event?: { id: string };
  delivered?: string;
};

const linesOf = (journal: string): Line[] =>
  journal
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

/** The pay pages that the journal of Stripe's simulator knows as paid. */
export function paidSessions(journal: string): State['paidSessions'] {
  const sessions = new Map(
    linesOf(journal).flatMap(({ sheet }) => (sheet ? [[sheet.session.id, sheet.session] as const] : [])),
  );
  return [...sessions.values()]
    .filter(({ payment_status }) => payment_status === 'paid')
    .map(({ id, client_reference_id, amount_total }) => ({
      id,
      invoiceId: client_reference_id ?? '',
      amount: amount_total,
    }));
}

/** How many webhooks the platform has not taken yet. */
export function undelivered(journal: string): number {
  const waiting = new Set<string>();
  for (const { event, delivered } of linesOf(journal)) {
    if (event) waiting.add(event.id);
    if (delivered) waiting.delete(delivered);
  }
  return waiting.size;
}
