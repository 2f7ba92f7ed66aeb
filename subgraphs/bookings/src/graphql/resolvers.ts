import { Booking } from './Booking.ts';
import { BookingEvent } from './BookingEvent.ts';
import { bookAppointment } from './Mutation/bookAppointment.ts';
import { bookSeries } from './Mutation/bookSeries.ts';
import { bookVisit } from './Mutation/bookVisit.ts';
import { cancelBooking } from './Mutation/cancelBooking.ts';
import { cancelSeries } from './Mutation/cancelSeries.ts';
import { cancelVisit } from './Mutation/cancelVisit.ts';
import { checkIn } from './Mutation/checkIn.ts';
import { completeBooking } from './Mutation/completeBooking.ts';
import { confirmBooking } from './Mutation/confirmBooking.ts';
import { markNoShow } from './Mutation/markNoShow.ts';
import { rescheduleBooking } from './Mutation/rescheduleBooking.ts';
import { undoCheckIn } from './Mutation/undoCheckIn.ts';
import { Occurrence } from './Occurrence.ts';
import { booking } from './Query/booking.ts';
import { clinicBookings } from './Query/clinicBookings.ts';
import { myBookings } from './Query/myBookings.ts';
import { patientBookings } from './Query/patientBookings.ts';
import { providerDay } from './Query/providerDay.ts';
import { series } from './Query/series.ts';
import { visit } from './Query/visit.ts';
import { Series } from './Series.ts';
import { bookingsChanged } from './Subscription/bookingsChanged.ts';
import { bookingStatusChanged } from './Subscription/bookingStatusChanged.ts';
import { Visit } from './Visit.ts';
import type { Resolvers } from '#generated/resolvers.ts';

/** All that the schema's fields are answered by. A union's member and an interface's type are told by `__typename`. */
export const resolvers: Resolvers = {
  Query: { booking, clinicBookings, myBookings, patientBookings, providerDay, series, visit },
  Mutation: {
    bookAppointment,
    bookSeries,
    bookVisit,
    cancelBooking,
    cancelSeries,
    cancelVisit,
    checkIn,
    completeBooking,
    confirmBooking,
    markNoShow,
    rescheduleBooking,
    undoCheckIn,
  },
  Subscription: { bookingStatusChanged, bookingsChanged },
  Booking,
  BookingEvent,
  Occurrence,
  Series,
  Visit,
};
