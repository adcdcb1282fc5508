package hiring.scheduling.codec;

import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.WorkingHours;
import hiring.scheduling.store.BookingEntry;
import hiring.scheduling.store.CalendarEntry;
import hiring.scheduling.store.HoursEntry;
import java.time.DayOfWeek;

/** Interviewers and their bookings as they are stored. */
final class CalendarStore {

  /** What stands for a day that is none; no registered interviewer has one. */
  private static final int NO_DAY = 0;

  private CalendarStore() {}

  static CalendarEntry toAvro(Calendar calendar) {
    Interviewer interviewer = calendar.interviewer();
    return new CalendarEntry(
        interviewer.interviewerId(),
        interviewer.name(),
        interviewer.timeZone(),
        interviewer.skills(),
        interviewer.workingHours().stream()
            .map(hours ->
                new HoursEntry(
                    hours.day() == null ? NO_DAY : hours.day().getValue(),
                    hours.startMinute(),
                    hours.endMinute()))
            .toList(),
        interviewer.maxPerDay(),
        interviewer.maxPerWeek(),
        calendar.bookings().stream()
            .map(booking ->
                new BookingEntry(booking.applicationId(), booking.firstSlot(), booking.endSlot()))
            .toList());
  }

  static Calendar fromAvro(CalendarEntry entry) {
    return Calendar.of(
        new Interviewer(
            entry.getInterviewerId(),
            entry.getName(),
            entry.getTimeZone(),
            entry.getSkills(),
            entry.getWorkingHours().stream()
                .map(hours ->
                    new WorkingHours(
                        hours.getDay() == NO_DAY ? null : DayOfWeek.of(hours.getDay()),
                        hours.getStartMinute(),
                        hours.getEndMinute()))
                .toList(),
            entry.getMaxPerDay(),
            entry.getMaxPerWeek()),
        entry.getBookings().stream()
            .map(booking ->
                new Booking(
                    booking.getApplicationId(), booking.getFirstSlot(), booking.getEndSlot()))
            .toList());
  }
}
