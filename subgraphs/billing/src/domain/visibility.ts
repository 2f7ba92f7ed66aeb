import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Invoice } from './invoice.ts';

/** Whose invoice it is: the patient, the desk of the clinic, an admin. They may see it, and may pay it. */
export const mayUseInvoice = (
  identity: Identity,
  invoice: Pick<Invoice, 'patientId' | 'clinicId'>,
): boolean =>
  (hasRole(identity, 'PATIENT', 'PARTNER') && identity.subject === invoice.patientId) ||
  actsForClinic(identity, invoice.clinicId, 'DESK');
