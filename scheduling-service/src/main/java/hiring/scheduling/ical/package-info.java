/**
 * Reads calendars of others (iCalendar, RFC 5545) with ical4j: its parser for the syntax, its
 * recurrence rules for what repeats. Zones are Java's, or those that a calendar brings along, so
 * nothing is looked up on disk or in the network.
 *
 * @see hiring.scheduling.ical.BusyTimes
 */
@NullMarked
package hiring.scheduling.ical;

import org.jspecify.annotations.NullMarked;
