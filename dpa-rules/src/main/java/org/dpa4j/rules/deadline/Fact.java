package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.rules.time.When;

/**
 * Something that happened or is planned, and when.
 *
 * <p>Example: {@code FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17T09:00+02:00")} prints as
 * {@code sub-processor-change-announced=2026-06-17T09:00+02:00}, which {@link #parse(String)} reads back.
 *
 * @param type what kind of thing
 * @param when when it happened, or for which day it is planned; the day of a date is a whole day in the place of the deadline
 * @param until the day on which what has stood still goes on, not before it stood still; empty for anything else
 * @param about what it concerns, in a code of the caller's own, such as {@code incident-7}: facts with different codes are
 *     different matters and never meet. The id of an {@link Obligation} restricts the fact to that obligation; what was
 *     {@link FactType#DONE} may name the matter too, {@code objection#incident-7}. Empty if the fact goes with every matter
 */
public record Fact(FactType type, When when, Optional<LocalDate> until, Optional<String> about) {
    /** Checks the parts. */
    public Fact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(about, "about");
        if (about.isPresent() && !isCode(about.get(), type)) {
            throw new IllegalArgumentException("what a fact is about must not be blank or contain #");
        }
        if (until.isPresent() && until.get().isBefore(day(when))) {
            throw new IllegalArgumentException(
                    "what lasts from " + when + " must not end before, but ends " + until.get());
        }
    }

    /**
     * Reads what {@link #toString()} prints: {@code TYPE=WHEN}, with {@code /DATE} for the day on which what has stood still goes on, and
     * {@code #CODE} for what it is about.
     *
     * @param text such as {@code processor-aware=2026-04-14T09:30+02:00#incident-7}
     * @return the fact
     * @throws IllegalArgumentException if it is malformed, with one sentence
     */
    public static Fact parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(
                    "an event must read like \"processor-aware=2026-04-14T09:30+02:00\", but is \"" + text + "\"");
        }
        FactType type = FactType.parse(text.substring(0, equals));
        int hash = text.indexOf('#', equals);
        String when = text.substring(equals + 1, hash < 0 ? text.length() : hash);
        int slash = when.indexOf('/');
        Fact fact = type.at(slash < 0 ? when : when.substring(0, slash));
        if (slash >= 0) {
            if (!(When.parse(when.substring(slash + 1)) instanceof When.On last)) {
                throw new IllegalArgumentException("the end of an event must be a date, but is \"" + when + "\"");
            }
            fact = fact.until(last.date());
        }
        return hash < 0 ? fact : fact.about(text.substring(hash + 1));
    }

    /**
     * The same fact, over.
     *
     * @param last the day on which what has stood still goes on, not before it stood still
     * @return a copy
     */
    public Fact until(LocalDate last) {
        return new Fact(type, when, Optional.of(last), about);
    }

    /**
     * The same fact of one matter, or restricted to one obligation by its id.
     *
     * @param code not blank, without {@code #}
     * @return a copy
     */
    public Fact about(String code) {
        return new Fact(type, when, until, Optional.of(code));
    }

    /** Whether two facts may belong to one matter. */
    boolean goesWith(Fact other) {
        return about.isEmpty() || other.about.isEmpty() || about.equals(other.about);
    }

    /** A code, or for what was done the id of a deadline, which may name an obligation and a matter. */
    private static boolean isCode(String about, FactType type) {
        int hash = about.indexOf('#');
        return hash < 0
                ? !about.isBlank()
                : type.equals(FactType.DONE)
                        && !about.substring(0, hash).isBlank()
                        && !about.substring(hash + 1).isBlank()
                        && about.indexOf('#', hash + 1) < 0;
    }

    /** The matter of what was done; empty if none is named. */
    String matterDone() {
        String code = about.orElse("");
        int hash = code.indexOf('#');
        return hash < 0 ? "" : code.substring(hash + 1);
    }

    private static LocalDate day(When when) {
        if (when instanceof When.On on) {
            return on.date();
        }
        return when instanceof When.Local local ? local.time().toLocalDate() : LocalDate.MIN;
    }

    @Override
    public String toString() {
        return type + "=" + when + until.map(last -> "/" + last).orElse("")
                + about.map(code -> "#" + code).orElse("");
    }
}
