package org.dpa4j.rules.time;

/** The kinds of steps, each with its key and its sentence. A key may have several sentences. */
enum Explanation {
    TRIGGER("trigger", "The event is at {0} in {1}."),
    TRIGGER_DAY("trigger", "The event is on {0}."),
    RECEIPT("receipt", "What arrives then counts as received on the next open day of {1}, {0}."),
    FULL_HOUR("full-hour", "The hour of the event is not counted, so that the count begins at {0}."),
    FULL_HOUR_BACK("full-hour", "The hour of the event is not counted, so that the count goes back from {0}."),
    HOURS("elapsed-time", "{0} of elapsed time after {1} end at {2}."),
    MINUTES("elapsed-time", "{0} of elapsed time after {1} end at {2}."),
    HOURS_BACK("elapsed-time", "{0} of elapsed time before {1} begin at {2}."),
    WALL_CLOCK("wall-clock", "{0} after {1} by the clock on the wall end at {2}."),
    HOURS_NOT_ROLLED("no-roll", "A period in hours may end on any day, also on a holiday or at a weekend."),
    TWO_DAYS_TOUCHED(
            "two-working-days",
            "On this reading two working days must lie in the period at least in part, so that it ends at {0}."),
    TWO_DAYS_FULL(
            "two-working-days",
            "On this reading two whole working days must lie in the period, so that it ends at {0}."),
    NOT_COUNTED("trigger-day", "The day of the event is not counted."),
    EVENT_NOT_COUNTED("trigger-day", "The day of the event is not counted."),
    DAYS("add", "{0} after {1} end on {2}."),
    WEEKS("add", "{0} after {1} end on the same day of the week, {2}."),
    MONTHS("add", "{0} after {1} end on the day of the same number, {2}."),
    LAST_OF_MONTH("add", "{0} after {1} end on {2}, the last day of the month, which has no day of the same number."),
    PART_OF_MONTH("part-of-month", "{0} more end on {1}."),
    COUNTED("trigger-day", "The day of the event is counted, so that the period ends a day earlier, on {0}."),
    COUNTED_FROM("trigger-day", "The day of the event is counted if it is open."),
    OPEN_DAYS("open-days", "Counting the open days of {3} only, {0} after {1} end on {2}."),
    SUSPENSION(
            "suspension",
            "The period stood still for {0}, so that its end moves to {1}; no law says how, this is the convention of this library."),
    OPEN_DAY("open-day", "{0} is an open day of {1}."),
    ROLL("roll", "{0} is not an open day of {1}, so that the period ends on the next one, {2}."),
    TWO_DAYS("two-working-days", "The period must contain two working days of {1}, so that it ends on {0}."),
    DAYS_BACK("subtract", "{0} before {1} begin on {2}."),
    LAST_OF_MONTH_BACK(
            "subtract", "{0} before {1} begin on {2}, the last day of the month, which has no day of the same number."),
    OPEN_DAYS_BACK("open-days", "Counting the open days of {3} only, {0} before {1} begin on {2}."),
    TWO_DAYS_BACK("two-working-days", "The period must contain two working days of {1}, so that it begins on {0}."),
    CLEAR(
            "clear",
            "The period must lie in full between the act and the event, so that the last day for the act is {0}."),
    INCLUSIVE("inclusive", "The day of the act is a day of the period, so that the last day for the act is {0}."),
    PRECEDING("roll-back", "{0} is not an open day of {1}, so that the last day for the act is the one before, {2}."),
    NOT_ROLLED_BACK("no-roll", "A period counted back does not move when it ends on a holiday or at a weekend."),
    UNTIL_AND_AT("bound", "What is done at {0} is still in time, what is done later is not."),
    UNTIL("bound", "What is done before {0} is in time."),
    CALENDAR_YEAR("frequency", "By calendar years, {0} after {1} the next may begin on {2}."),
    ROLLING_DAY_AFTER("frequency", "{0} after {1} must have passed in full, so that the next may begin on {2}."),
    ROLLING_ANNIVERSARY("frequency", "{0} after {1} the next may begin, on {2}."),
    CONTRACT_YEAR("frequency", "By years of the contract, counted from {3}, {0} after {1} the next may begin on {2}."),
    PROVISIONAL(
            "provisional",
            "Not every year of {0} that decides has been checked against an official list, so that the result is provisional.");

    private final String key;
    private final String template;

    Explanation(String key, String template) {
        this.key = key;
        this.template = template;
    }

    /** What kind of step it is, lower-kebab-case. */
    String key() {
        return key;
    }

    /** The sentence, with places {@code {0}}, {@code {1}} … for arguments. */
    String template() {
        return template;
    }
}
