import type { ClinicResolvers } from '#generated/resolvers.ts';
import { listClinicProviders } from '#workflows/listClinicProviders.ts';

export const providers: ClinicResolvers['providers'] = ({ id }, paging, context) =>
  listClinicProviders(context, id, paging);
