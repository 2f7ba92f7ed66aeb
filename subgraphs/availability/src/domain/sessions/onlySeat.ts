import { idOf } from '@tidbok/kit/ids.ts';

/** Stands for one who may have a single seat, in the ledger's keys: without their name, and of one length. */
export const onlySeatOf = (patientId: string): string => idOf('patient', patientId);
