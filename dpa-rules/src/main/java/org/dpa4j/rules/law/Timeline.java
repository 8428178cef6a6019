package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What holds on each day: values that follow each other, without a beginning and without an end. Immutable. */
final class Timeline<T> {
    /** The first days of all values but the first. */
    private final List<LocalDate> starts;

    private final List<T> values;

    private Timeline(List<LocalDate> starts, List<T> values) {
        this.starts = List.copyOf(starts);
        this.values = List.copyOf(values);
    }

    static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(), List.of(value));
    }

    /** The value of a day; most are asked about the last ones. */
    T at(LocalDate day) {
        int i = starts.size();
        while (i > 0 && day.isBefore(starts.get(i - 1))) {
            i--;
        }
        return values.get(i);
    }

    /** Takes values in order of time. */
    static final class Builder<T> {
        private final List<LocalDate> starts = new ArrayList<>();
        private final List<T> values = new ArrayList<>();
        private boolean begun;
        private boolean open;

        Builder(T before) {
            values.add(before);
        }

        /** A value from a day on, not before that of the value before it; if it is the same day, the later value wins. */
        Builder<T> then(LocalDate first, T value) {
            starts.add(first);
            values.add(value);
            return this;
        }

        /** A value for the span in the columns from and last_day of a row, and what comes after it. */
        void span(CsvTable.Row row, T value, T after) {
            LocalDate from = row.date("from");
            LocalDate last = row.date("last_day");
            if (from != null && last != null && last.isBefore(from)) {
                throw row.malformed("last_day must not be before from");
            }
            if (begun && (open || from == null || from.isBefore(starts.get(starts.size() - 1)))) {
                throw row.malformed("the span must begin after the last day of the one before it");
            }
            begun = true;
            open = last == null;
            if (from == null) {
                values.set(0, value);
            } else {
                then(from, value);
            }
            if (last != null) {
                then(last.plusDays(1), after);
            }
        }

        /** The timeline; after a day, what is made of the value on that day. */
        Timeline<T> until(LocalDate last, UnaryOperator<T> after) {
            LocalDate next = last.plusDays(1);
            while (!starts.isEmpty() && !starts.get(starts.size() - 1).isBefore(next)) {
                starts.remove(starts.size() - 1);
                values.remove(values.size() - 1);
            }
            then(next, after.apply(values.get(values.size() - 1)));
            return new Timeline<>(starts, values);
        }
    }
}
