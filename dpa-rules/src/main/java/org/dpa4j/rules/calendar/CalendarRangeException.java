package org.dpa4j.rules.calendar;

import java.time.DateTimeException;

/**
 * A day outside the coverage of a calendar would decide the answer. Its message is one sentence that names the calendar, its
 * coverage and the question.
 */
public final class CalendarRangeException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    CalendarRangeException(String message) {
        super(message);
    }
}
