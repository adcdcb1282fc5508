package hiring.scheduling.codec;

import hiring.scheduling.domain.Absences;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.Bookings.Learned;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Span;
import hiring.scheduling.domain.Training;
import hiring.scheduling.domain.Travel;
import hiring.scheduling.domain.WorkingHours;
import hiring.scheduling.store.AbsencesEntry;
import hiring.scheduling.store.AwayEntry;
import hiring.scheduling.store.BookingEntry;
import hiring.scheduling.store.BookingsEntry;
import hiring.scheduling.store.DaysEntry;
import hiring.scheduling.store.HoursEntry;
import hiring.scheduling.store.InterviewerEntry;
import hiring.scheduling.store.LearnedEntry;
import hiring.scheduling.store.PartCode;
import hiring.scheduling.store.SpanEntry;
import hiring.scheduling.store.TrainingEntry;
import hiring.scheduling.store.TravelEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Interviewers, when they are away and what they are booked for, each as it is stored: a booking,
 * some twenty bytes, does not write the rest again.
 */
final class PeopleStore {

  /** What stands for a day that is none; no registered interviewer has one. */
  private static final int NO_DAY = 0;

  private PeopleStore() {}

  static InterviewerEntry toAvro(Interviewer interviewer) {
    return new InterviewerEntry(
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
        interviewer.training().stream()
            .map(training ->
                new TrainingEntry(training.skill(), training.shadows(), training.reverseShadows()))
            .toList(),
        interviewer.travels().stream()
            .map(travel -> new TravelEntry(toAvro(travel.days()), travel.timeZone()))
            .toList(),
        interviewer.daysOff().stream().map(PeopleStore::toAvro).toList(),
        interviewer.bufferMinutes(),
        interviewer.targetShare());
  }

  static Interviewer fromAvro(InterviewerEntry entry) {
    return new Interviewer(
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
        entry.getMaxPerWeek(),
        entry.getTraining().stream()
            .map(training ->
                new Training(
                    training.getSkill(), training.getShadows(), training.getReverseShadows()))
            .toList(),
        entry.getTravels().stream()
            .map(travel -> new Travel(fromAvro(travel.getDays()), travel.getTimeZone()))
            .toList(),
        entry.getDaysOff().stream().map(PeopleStore::fromAvro).toList(),
        entry.getBufferMinutes(),
        entry.getTargetShare());
  }

  private static DaysEntry toAvro(Days days) {
    return new DaysEntry(
        Math.toIntExact(days.firstDay().toEpochDay()),
        Math.toIntExact(days.lastDay().toEpochDay()));
  }

  private static Days fromAvro(DaysEntry days) {
    return new Days(
        LocalDate.ofEpochDay(days.getFirstDay()), LocalDate.ofEpochDay(days.getLastDay()));
  }

  static AbsencesEntry toAvro(Absences absences) {
    return new AbsencesEntry(
        absences.interviewerId(),
        absences.timeOff().entrySet().stream()
            .map(off -> new AwayEntry(off.getKey(), toAvro(List.of(off.getValue()))))
            .toList(),
        absences.busy().entrySet().stream()
            .map(busy -> new AwayEntry(busy.getKey(), toAvro(busy.getValue())))
            .toList());
  }

  static Absences fromAvro(AbsencesEntry entry) {
    SortedMap<String, Span> timeOff = new TreeMap<>();
    entry
        .getTimeOff()
        .forEach(off -> timeOff.put(off.getCode(), fromAvro(off.getSpans()).getFirst()));
    SortedMap<String, List<Span>> busy = new TreeMap<>();
    entry.getBusy().forEach(each -> busy.put(each.getCode(), fromAvro(each.getSpans())));
    return new Absences(entry.getInterviewerId(), timeOff, busy);
  }

  static BookingsEntry toAvro(Bookings bookings) {
    return new BookingsEntry(
        bookings.interviewerId(),
        bookings.booked().stream()
            .map(booking ->
                new BookingEntry(
                    booking.applicationId(),
                    new SpanEntry(booking.firstSlot(), booking.endSlot()),
                    PartCode.valueOf(booking.part().name()),
                    booking.skill()))
            .toList(),
        bookings.learned().entrySet().stream()
            .map(learned ->
                new LearnedEntry(
                    learned.getKey(),
                    learned.getValue().shadows(),
                    learned.getValue().reverseShadows()))
            .toList(),
        bookings.forgotten());
  }

  static Bookings fromAvro(BookingsEntry entry) {
    SortedMap<String, Learned> learned = new TreeMap<>();
    entry
        .getLearned()
        .forEach(each ->
            learned.put(each.getSkill(), new Learned(each.getShadows(), each.getReverseShadows())));
    return new Bookings(
        entry.getInterviewerId(),
        entry.getBooked().stream()
            .map(booking ->
                new Booking(
                    booking.getApplicationId(),
                    booking.getSpan().getFirstSlot(),
                    booking.getSpan().getEndSlot(),
                    Part.valueOf(booking.getPart().name()),
                    booking.getSkill()))
            .toList(),
        learned,
        entry.getForgotten());
  }

  static List<SpanEntry> toAvro(List<Span> spans) {
    return spans.stream().map(span -> new SpanEntry(span.firstSlot(), span.endSlot())).toList();
  }

  static List<Span> fromAvro(List<SpanEntry> spans) {
    return spans.stream().map(span -> new Span(span.getFirstSlot(), span.getEndSlot())).toList();
  }
}
