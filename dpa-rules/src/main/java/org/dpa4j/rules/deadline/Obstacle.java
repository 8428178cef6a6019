package org.dpa4j.rules.deadline;

/** Why a deadline has no date. Nothing is ever guessed in its place. */
public enum Obstacle {
    /** A number stands without a unit. */
    NO_UNIT,
    /** A standard of speed without a number, such as without undue delay; never a period of zero. */
    NO_FIGURE,
    /** No time is stated at all. */
    NO_TIME,
    /** Working or bank days are to be counted, or a day is to be rolled, and no calendar is named. */
    NO_CALENDAR,
    /** The answer rests on a day outside the coverage of the calendar. */
    OUTSIDE_COVERAGE,
    /** A field of a template was not filled in. */
    BLANK,
    /** Stated in another document. */
    ELSEWHERE,
    /** Set by a law that the text does not name, or whose time is not among the clocks of this library. */
    SET_BY_LAW,
    /** The law it rests on is not in force on the day that counts. */
    NOT_LAW,
    /** What starts it has not happened, or not all of it. */
    TRIGGER_NOT_HAPPENED,
    /** The text does not say what starts it. */
    TRIGGER_UNKNOWN,
    /** What it hangs on has no date itself. */
    HANGS_ON_UNDATED,
    /** It hangs on its own end. */
    CIRCULAR,
    /** The clock stands still, and it is not known until when. */
    SUSPENDED,
    /** It turns on what a person decides. */
    BY_CHOICE,
    /** Without end. */
    ENDLESS,
    /** Hours are to be counted, and only a day is known. */
    INSTANT_REQUIRED,
    /** A local time that the zone has twice or not at all. */
    LOCAL_TIME,
    /** A year or cycle is counted from a day that is not known; see {@link Deadlines#contractYearFrom}. */
    NO_ANCHOR,
    /** A convention or calendar is named that nobody knows. */
    UNKNOWN_NAME,
    /** Not a period that can be counted: zero, minutes, mixed units, or beyond the years that are supported. */
    NOT_COUNTABLE,
    /** It hangs on an event that precedes the one the event depends on. */
    EVENT_ORDER
}
