package org.dpa4j.model.time;

import java.util.Objects;
import java.util.Optional;

/**
 * A number and a unit of time as agreed; how it is counted is not part of it. {@link #parse(String)} reads what
 * {@link #toString()} prints.
 *
 * <p>Examples: {@code PT48H} 48 hours, {@code P30D} 30 days, {@code P5WD} 5 working days, {@code P10BD} 10 bank days,
 * {@code P4W} 4 weeks, {@code P1M} one month, {@code P1M15D} a month and a half as some laws count it, {@code P1Y} a year,
 * {@code PT15M} 15 minutes.
 *
 * @param amount the number, not negative
 * @param unit the unit
 * @param plusDays days beyond whole months, 1 or more; only with {@link Unit#MONTH}; empty if there are none
 */
public record Period(int amount, Unit unit, Optional<Integer> plusDays) {
    private static final String EXPECTED =
            "a period must read like \"PT48H\", \"P30D\", \"P5WD\", \"P10BD\", \"P4W\", \"P1M\", \"P1Y\" or \"PT15M\"";

    public Period {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0) {
            throw new IllegalArgumentException("amount must not be negative, but is " + amount);
        }
        if (plusDays.isPresent() && (unit != Unit.MONTH || plusDays.get() < 1)) {
            throw new IllegalArgumentException("days beyond whole months must be at least 1 and need the unit month");
        }
    }

    /**
     * A period.
     *
     * @param amount the number, not negative
     * @param unit the unit
     * @return the period
     */
    public static Period of(int amount, Unit unit) {
        return new Period(amount, unit, Optional.empty());
    }

    /**
     * Hours.
     *
     * @param hours how many, not negative
     * @return the period
     */
    public static Period ofHours(int hours) {
        return of(hours, Unit.HOUR);
    }

    /**
     * Calendar days.
     *
     * @param days how many, not negative
     * @return the period
     */
    public static Period ofDays(int days) {
        return of(days, Unit.DAY);
    }

    /**
     * Months.
     *
     * @param months how many, not negative
     * @return the period
     */
    public static Period ofMonths(int months) {
        return of(months, Unit.MONTH);
    }

    /**
     * Reads a period.
     *
     * @param text such as {@code P30D}
     * @return the period
     * @throws IllegalArgumentException if it is malformed or its number is greater than 2147483647
     */
    public static Period parse(String text) {
        boolean clock = text.startsWith("PT");
        if (!clock && !text.startsWith("P")) {
            throw new IllegalArgumentException(EXPECTED);
        }
        int start = clock ? 2 : 1;
        int end = digits(text, start);
        int amount = number(text, start, end);
        String unit = text.substring(end);
        if (clock) {
            return switch (unit) {
                case "H" -> of(amount, Unit.HOUR);
                case "M" -> of(amount, Unit.MINUTE);
                default -> throw new IllegalArgumentException(EXPECTED);
            };
        }
        return switch (unit) {
            case "D" -> of(amount, Unit.DAY);
            case "W" -> of(amount, Unit.WEEK);
            case "M" -> of(amount, Unit.MONTH);
            case "Y" -> of(amount, Unit.YEAR);
            case "WD" -> of(amount, Unit.WORKING_DAY);
            case "BD" -> of(amount, Unit.BANK_DAY);
            default -> monthsAndDays(text, amount, end);
        };
    }

    private static Period monthsAndDays(String text, int months, int at) {
        int end = text.startsWith("M", at) ? digits(text, at + 1) : -1;
        if (end < 0 || !text.substring(end).equals("D")) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new Period(months, Unit.MONTH, Optional.of(number(text, at + 1, end)));
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String text, int start, int end) {
        // one spelling for one number, so that reading and writing stay canonical
        if (start == end || end - start > 10 || (text.charAt(start) == '0' && end - start > 1)) {
            throw new IllegalArgumentException(EXPECTED);
        }
        long value = Long.parseLong(text.substring(start, end));
        if (value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the number of a period must be at most " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    @Override
    public String toString() {
        return switch (unit) {
            case MINUTE -> "PT" + amount + "M";
            case HOUR -> "PT" + amount + "H";
            case DAY -> "P" + amount + "D";
            case WEEK -> "P" + amount + "W";
            case MONTH -> "P" + amount + "M" + plusDays.map(days -> days + "D").orElse("");
            case YEAR -> "P" + amount + "Y";
            case WORKING_DAY -> "P" + amount + "WD";
            case BANK_DAY -> "P" + amount + "BD";
        };
    }
}
