package org.dpa4j.model.time;

import java.util.List;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A standard of speed without a number. Listed strictest first where they can be compared. An open list; an unknown
 * code survives. <p>Example: {@code Promptness.of("immediately")} is {@link #IMMEDIATELY}.
 *
 * @param code the code, lower-kebab-case
 */
public record Promptness(String code) implements Code {
    /** At once. */
    public static final Promptness IMMEDIATELY = new Promptness("immediately");

    /** Without delay. */
    public static final Promptness WITHOUT_DELAY = new Promptness("without-delay");

    /** Without undue delay, GDPR Art. 33(2). */
    public static final Promptness WITHOUT_UNDUE_DELAY = new Promptness("without-undue-delay");

    /** Promptly. */
    public static final Promptness PROMPTLY = new Promptness("promptly");

    /** As soon as possible. */
    public static final Promptness AS_SOON_AS_POSSIBLE = new Promptness("as-soon-as-possible");

    /** In time. */
    public static final Promptness TIMELY = new Promptness("timely");

    /** Within a reasonable time. */
    public static final Promptness REASONABLE_TIME = new Promptness("reasonable-time");

    /** On the event itself. */
    public static final Promptness UPON = new Promptness("upon");

    /** Before the event. */
    public static final Promptness BEFOREHAND = new Promptness("beforehand");

    /** With reasonable notice. */
    public static final Promptness REASONABLE_NOTICE = new Promptness("reasonable-notice");

    /** Sooner than usual. */
    public static final Promptness SHORTER_THAN_USUAL = new Promptness("shorter-than-usual");

    /** Within a few minutes. */
    public static final Promptness A_FEW_MINUTES = new Promptness("a-few-minutes");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Promptness> VOCABULARY = Vocabulary.of(
            IMMEDIATELY,
            WITHOUT_DELAY,
            WITHOUT_UNDUE_DELAY,
            PROMPTLY,
            AS_SOON_AS_POSSIBLE,
            TIMELY,
            REASONABLE_TIME,
            UPON,
            BEFOREHAND,
            REASONABLE_NOTICE,
            SHORTER_THAN_USUAL,
            A_FEW_MINUTES);

    public Promptness {
        Checks.code("promptness", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Promptness of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Promptness(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    /** The standards that can be compared, strictest first. */
    private static final List<Promptness> BY_STRICTNESS = List.of(
            IMMEDIATELY, WITHOUT_DELAY, WITHOUT_UNDUE_DELAY, PROMPTLY, AS_SOON_AS_POSSIBLE, TIMELY, REASONABLE_TIME);

    /**
     * Whether this standard is at least as fast as another one. Only standards of speed can be compared
     * ({@link #IMMEDIATELY} to {@link #REASONABLE_TIME}); for any other, and for unknown codes, the answer is no.
     *
     * @param other the standard to compare with
     * @return whether this one is the same or stricter
     */
    public boolean isAtLeast(Promptness other) {
        int mine = BY_STRICTNESS.indexOf(this);
        int theirs = BY_STRICTNESS.indexOf(other);
        return mine >= 0 && theirs >= 0 && mine <= theirs;
    }

    @Override
    public String toString() {
        return code;
    }
}
