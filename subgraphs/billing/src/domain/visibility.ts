import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Invoice } from './invoice.ts';

/** Who may see an invoice and, where the role allows paying at all, pay it: the patient, the partner that booked, the clinic, an admin. */
export const mayUseInvoice = (identity: Identity, invoice: Pick<Invoice, 'owners' | 'clinicId'>): boolean =>
  (hasRole(identity, 'PATIENT', 'PARTNER') && invoice.owners.some((owner) => owner === identity.subject)) ||
  actsForClinic(identity, invoice.clinicId, 'DESK', 'CLINICIAN');
