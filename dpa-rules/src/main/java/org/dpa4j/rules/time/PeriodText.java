package org.dpa4j.rules.time;

import org.dpa4j.model.time.Period;

/** Says why a text is no period: finer than {@link Period#parse}, which reads the good ones. */
final class PeriodText {
    private final String text;
    private int at;

    private PeriodText(String text) {
        this.text = text;
    }

    /** Why {@link Period#parse} refuses a text, or reads a period that has no length. */
    static NotCounted fault(String text) {
        return new PeriodText(text).fault();
    }

    private NotCounted fault() {
        boolean positive = !take('-');
        boolean clock = false;
        boolean small = true;
        int parts = 0;
        if (!take('P')) {
            return syntax();
        }
        while (at < text.length()) {
            if (!clock && take('T')) {
                clock = true;
            }
            positive &= !take('-');
            int start = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            String digits = text.substring(start, at);
            if (digits.isEmpty() || (digits.length() > 1 && digits.charAt(0) == '0') || !unit(clock)) {
                return syntax();
            }
            positive &= !digits.equals("0");
            small &= digits.length() < 10 || (digits.length() == 10 && Long.parseLong(digits) <= Integer.MAX_VALUE);
            parts++;
        }
        if (parts == 0) {
            return syntax();
        }
        if (!positive) {
            return new NotCounted(
                    CountError.PERIOD_NOT_POSITIVE,
                    "the numbers of a period must be at least 1, but the period is " + Quoted.of(text));
        }
        if (parts > 2 || (parts == 2 && !isMonthsAndDays())) {
            return new NotCounted(
                    CountError.PERIOD_MIXED_UNITS,
                    "a period must have one unit, or months and then days, but is " + Quoted.of(text));
        }
        if (!small) {
            return new NotCounted(
                    CountError.OVERFLOW,
                    "the numbers of a period must be at most " + Integer.MAX_VALUE + ", but the period is "
                            + Quoted.of(text));
        }
        return syntax();
    }

    /** A unit at this place: days and longer before the letter T, hours and minutes after it. */
    private boolean unit(boolean clock) {
        if (clock) {
            return take('H') || take('M');
        }
        if (take('W')) {
            take('D');
            return true;
        }
        return take('B') ? take('D') : take('D') || take('M') || take('Y');
    }

    private boolean isMonthsAndDays() {
        int months = text.indexOf('M');
        return months > 0
                && text.indexOf('T') < 0
                && months < text.indexOf('D')
                && text.endsWith("D")
                && text.indexOf('B') < 0
                && text.indexOf('W') < 0;
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        if (found) {
            at++;
        }
        return found;
    }

    private NotCounted syntax() {
        return new NotCounted(
                CountError.PERIOD_SYNTAX,
                "a period must read like \"PT72H\", \"P30D\", \"P5WD\", \"P10BD\", \"P4W\", \"P1M\", \"P1M15D\" or \"P1Y\", but is "
                        + Quoted.of(text));
    }
}
