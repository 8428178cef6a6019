package org.dpa4j.rules.time;

/**
 * Why a period cannot be counted: stable codes. If there is more than one reason, the first is told, in this order: the
 * convention, the period, the trigger and the zone, the calendar, and what only shows while counting.
 */
public enum CountError {
    /** A text is no period such as {@code P30D}, or the period has no meaning for a frequency. */
    PERIOD_SYNTAX,
    /** The number of a period, or one of its two numbers, is zero or negative. */
    PERIOD_NOT_POSITIVE,
    /** A period mixes units other than months and days, such as {@code P1DT12H}. */
    PERIOD_MIXED_UNITS,
    /** A period in hours or minutes, or a rule of receipt, needs an instant, but only a day is given. */
    INSTANT_REQUIRED,
    /** No zone is given. */
    ZONE_REQUIRED,
    /** The clocks of the place skip the local time of the trigger. */
    NONEXISTENT_LOCAL_TIME,
    /** The clocks of the place show the local time of the trigger twice. */
    AMBIGUOUS_LOCAL_TIME,
    /** The count asks which days are open, but no calendar is given. */
    CALENDAR_REQUIRED,
    /** The count rests on a day that the calendar does not cover. */
    CALENDAR_RANGE,
    /** The trigger, a suspension or the result lies outside the years 1 to 9999, or the number of a period is too large. */
    OVERFLOW,
    /** A text is no time such as {@code 2026-06-17} or {@code 2026-06-17T09:00+02:00}. */
    TRIGGER_SYNTAX,
    /** No calendar has this name. */
    UNKNOWN_CALENDAR,
    /** No convention has this name. */
    UNKNOWN_CONVENTION,
    /** The time zone database has no zone of this name. */
    UNKNOWN_ZONE,
    /** An event precedes one that it depends on: a suspension that ends before it begins, or of a period counted back. */
    EVENT_ORDER
}
