package org.dpa4j.rules.deadline;

/**
 * How a deadline stands at an instant. The legal reading decides, and only what had happened by that instant counts.
 *
 * <p>There are four answers while nothing has been done: it is too early ({@link #NOT_YET}), there is time ({@link #OPEN}), there
 * is no time left for a duty ({@link #OVERDUE}) or for a right ({@link #LAPSED}); two once it has been done: in time
 * ({@link #MET}) or not ({@link #OUT_OF_TIME}). Where no recorded event gives a date, nothing can be late: it is
 * {@link #UNDATED}, {@link #PLANNED} or {@link #STALE}, and {@link #DONE} once it has been done. {@link #WAIVED} stands beside them.
 */
public enum DeadlineState {
    /** It must not be done before a day that has not come: a minimum, or a right that may be used only so often. */
    NOT_YET,
    /** Not done, and there is time; or, after the end of a minimum, free to be done. */
    OPEN,
    /** Done in time; also a date that nobody has to do anything for, such as approval by silence, once it is past. */
    MET,
    /** Done, but whether in time cannot be computed: there is no date, only one for planning, or no hour of the deed. */
    DONE,
    /** Done, but after its bound, or before the earliest permitted day. */
    OUT_OF_TIME,
    /** A duty that has not been done in time. */
    OVERDUE,
    /** A right that was not used in time, or a state whose time is over. */
    LAPSED,
    /** The caller says that it need not be done. */
    WAIVED,
    /** Not done, and the date rests on what has not happened: it moves with that, and nobody is late. */
    PLANNED,
    /** Not done, and what the date rests on was to have happened by now, but is not recorded: the date says nothing any more. */
    STALE,
    /** Not done, and no date could be computed; also once the strictest reading is over and the one that decides is not known. */
    UNDATED
}
