import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Invoice } from './invoice.ts';

/** Whose invoice it is: the patient, the partner that booked for them, the desk of the clinic, an admin. They may see it, and may pay it. */
export const mayUseInvoice = (identity: Identity, invoice: Pick<Invoice, 'owners' | 'clinicId'>): boolean =>
  (hasRole(identity, 'PATIENT', 'PARTNER') && invoice.owners.some((owner) => owner === identity.subject)) ||
  actsForClinic(identity, invoice.clinicId, 'DESK');
