import type { CodegenConfig } from '@graphql-codegen/cli';
import { type SubgraphName, subgraphSdl } from './schema/sdl.ts';

const scalars = {
  ID: 'string',
  DateTime: { input: 'Temporal.Instant', output: '@tidbok/kit/clock.ts#Moment' },
  LocalDate: 'Temporal.PlainDate',
  // A string, as 24:00 is a time here and none to Temporal.PlainTime.
  LocalTime: 'string',
  TimeZone: 'string',
  Url: 'string',
  _FieldSet: 'string',
};

/** Resolver types of one subgraph. `parents` names, for its own types, what the resolvers get: `path#Type`. */
function resolversOf(name: SubgraphName, parents: Record<string, string>): CodegenConfig['generates'] {
  return {
    [`subgraphs/${name}/src/generated/resolvers.ts`]: {
      schema: subgraphSdl(name),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars,
        contextType: '../graphql/context.ts#Context',
        mappers: parents,
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        avoidOptionals: { field: true, defaultValue: true },
        immutableTypes: true,
        importExtension: '',
        resolversNonOptionalTypename: { unionMember: true },
        emitLegacyCommonJSImports: false,
      },
    },
  };
}

const config: CodegenConfig = {
  generates: {
    ...resolversOf('providers', {
      Clinic: '../domain/clinic.ts#Clinic as DomainClinic',
      Provider: '../domain/provider.ts#Provider as DomainProvider',
      Treatment: '../domain/treatment.ts#Treatment as DomainTreatment',
    }),
    ...resolversOf('availability', {
      Booking: '../graphql/parents.ts#BookingReference',
      Claim: '../domain/ledger/claim.ts#Claim as DomainClaim',
      Equipment: '../domain/equipment/equipment.ts#Equipment as DomainEquipment',
      EquipmentHours: '../domain/schedule/hours.ts#Hours',
      EquipmentRequirement: '../domain/equipment/equipment.ts#Requirement',
      EquipmentUse: '../graphql/parents.ts#UseOfEquipment',
      Hold: '../domain/ledger/claim.ts#Claim as DomainHold',
      MissingEquipment: '../domain/slots/slotReasons.ts#MissingEquipment as DomainMissingEquipment',
      PoolCandidate: '../graphql/parents.ts#CandidateOfChoice',
      PoolChoice: '../domain/ledger/claim.ts#Claim as DomainHold',
      PoolSlot: '../workflows/pools/listPoolSlots.ts#PoolSlot as ListedPoolSlot',
      Provider: '../graphql/parents.ts#ProviderReference',
      Schedule: '../workflows/schedule/changeSchedule.ts#ShownSchedule',
      ScheduleException: '../domain/schedule/hours.ts#Exception',
      ScheduleVersion: '../workflows/schedule/listScheduleVersions.ts#ShownVersion',
      Session: '../domain/sessions/session.ts#Session as DomainSession',
      Slot: '../domain/slots/slot.ts#ListedSlot',
      SlotDay: '../workflows/live/followSlots.ts#SlotDay as FollowedDay',
      SlotReason: '../workflows/slots/explainSlot.ts#ShownReason',
      SlotTaker: '../domain/ledger/occupant.ts#Occupant',
      StrandedBooking: '../domain/schedule/stranded.ts#StrandedBooking as StrandedBookingFound',
      TreatmentRequirements:
        '../domain/equipment/equipment.ts#TreatmentRequirements as RequirementsOfTreatment',
      WaitlistEntry: '../domain/waitlist/waitlistEntry.ts#WaitlistEntry as DomainWaitlistEntry',
      WaitlistOffer: '../workflows/waitlist/followOffers.ts#OfferOfEntry',
      UnfitTreatment: '../domain/directory.ts#Treatment as DomainTreatment',
    }),
    ...resolversOf('bookings', {
      Booking: '../domain/booking.ts#Booking as BookingParent',
      BookingEvent: '../domain/bookingEvent.ts#BookingEvent as BookingEventParent',
      Occurrence: '../domain/plan.ts#PlanStep as OccurrenceParent',
      Series: '../domain/plan.ts#Plan as SeriesParent',
      Visit: '../domain/plan.ts#Plan as VisitParent',
    }),
    ...resolversOf('billing', {
      Booking: '../graphql/parents.ts#BookingReference',
      Invoice: '../domain/invoice.ts#Invoice as InvoiceState',
      Payment: '../domain/invoice.ts#Payment as PaymentState',
    }),
    // What bookings asks of availability.
    'subgraphs/bookings/src/generated/availability.ts': {
      schema: subgraphSdl('availability'),
      documents: 'subgraphs/bookings/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        federation: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ...scalars, DateTime: 'string', LocalDate: 'string' },
        immutableTypes: true,
      },
    },
    'client/src/generated/documents.ts': {
      schema: './schema/api.graphql',
      documents: 'client/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        // What travels: the client turns none of these into objects on its own.
        scalars: {
          ID: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          TimeZone: 'string',
          Url: 'string',
        },
        immutableTypes: true,
        // Texts, not syntax trees: the package needs no GraphQL engine, and a browser downloads less.
        documentMode: 'string',
      },
    },
  },
};

export default config;
