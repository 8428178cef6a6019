package org.dpa4j.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.time.CalendarId;

/**
 * What a calendar of a user's own has to say. {@link LegalCalendar#of(CalendarSource)} asks it once for every day, keeps the
 * answers, and forgets the source.
 *
 * <p>Example: a company that closes on Fridays and Saturdays gives {@code isClosed} as
 *
 * <pre>{@code
 * day.getDayOfWeek() == FRIDAY || day.getDayOfWeek() == SATURDAY
 * }</pre>
 *
 * <p>with {@code first()} and {@code last()} as the days for which that is known; beyond them the calendar refuses.
 *
 * <p>Days on which a company closes beside those of its bank need no more than those days: {@code isClosed} as
 * {@code closed.contains(day)}, and then {@code LegalCalendar.of(own).and(bank)}, which is closed where either is.
 */
public interface CalendarSource {
    /** {@return its name, without a plus sign} */
    CalendarId id();

    /** {@return what it is, in one line} */
    String title();

    /** {@return which edition of its data this is; kept with each result, so it changes when the days do} */
    String edition();

    /** {@return the first day it knows, inclusive} */
    LocalDate first();

    /** {@return the last day it knows, inclusive} */
    LocalDate last();

    /** {@return the law and then the lists and data on which it rests, a line each; by default none} */
    default List<String> sources() {
        return List.of();
    }

    /**
     * Whether a day is closed: a weekend or a holiday.
     *
     * @param day a day from {@link #first()} to {@link #last()}
     * @return whether nobody works
     */
    boolean isClosed(LocalDate day);

    /**
     * Whether the days of a year were held against an official list. By default they were.
     *
     * @param year the year
     * @return whether a result that rests on it is final
     */
    default boolean isChecked(int year) {
        return true;
    }
}
