package org.dpa4j.rules.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.ConventionId;

/**
 * How periods are counted: a set of switches with a name that is kept with every result. Like a day count in finance, it
 * belongs to the clause or the law from which the period comes, not to the calendar.
 *
 * <p>The library knows those below, and what differs from them after a slash: {@code HOURS_2WD_TOUCHED},
 * {@code HOURS_2WD_FULL}, {@code NO_RETRO_2WD}, {@code WALL_CLOCK}, {@code FOLLOWING}, {@code PRECEDING},
 * {@code BACK_INCLUSIVE}, {@code INCLUDE_TRIGGER_DAY}, {@code CUTOFF=15:00}, {@code BUSINESS=09:00-17:00}, one or more of
 * them; a value may stand in brackets, {@code CUTOFF(15:00)}. {@link #parse(String)} reads what {@link #toString()} prints.
 *
 * <p>Examples: {@code Convention.parse("PLAIN/FOLLOWING")} equals {@link #PLAIN_FOLLOWING};
 * {@code Convention.PLAIN.variant("HOUSE", Roll.FOLLOWING, BackCount.INCLUSIVE)} is one of a user's own.
 *
 * <p>In no convention does a period in hours move to another day because of a weekend or a holiday; only
 * {@link WorkingDayMinimum#TWO_HOURS_TOUCHED} and {@link WorkingDayMinimum#TWO_HOURS_FULL} can lengthen it.
 *
 * @param id its name
 * @param law the law whose way of counting it is; empty if no law is behind it, as with contracts
 * @param hourStart where a period in hours begins
 * @param hourLine along which line hours are counted
 * @param triggerDay whether the day of the trigger counts
 * @param roll what happens to a last day that is not open
 * @param minimum how many working days a period must contain
 * @param backCount whether the day of the act counts in a period counted back
 * @param backRoll what happens to the last day of a period counted back that is not open
 * @param backMinimum how many working days a period counted back must contain
 * @param receipt when something that arrives counts as received
 * @param frequency what "once a year" means; empty for a convention that counts the length of a period
 */
public record Convention(
        ConventionId id,
        Optional<LegalReference> law,
        HourStart hourStart,
        HourLine hourLine,
        TriggerDay triggerDay,
        Roll roll,
        WorkingDayMinimum minimum,
        BackCount backCount,
        BackRoll backRoll,
        BackMinimum backMinimum,
        Receipt receipt,
        Optional<FrequencyRule> frequency) {

    /** Contracts and alarms: hours as they elapse, days without the first, no day moved. The convention of this library. */
    public static final Convention PLAIN = new Convention(
            ConventionId.of("PLAIN"),
            Optional.empty(),
            HourStart.EXACT,
            HourLine.ELAPSED,
            TriggerDay.EXCLUDED,
            Roll.NONE,
            WorkingDayMinimum.NONE,
            BackCount.CLEAR,
            BackRoll.NONE,
            BackMinimum.NONE,
            Receipt.AS_IS,
            Optional.empty());

    /** {@link #PLAIN} for a contract that says "at the same time of day". */
    public static final Convention PLAIN_WALL_CLOCK = PLAIN.with("PLAIN/WALL_CLOCK", HourLine.WALL_CLOCK);

    /** {@link #PLAIN} for a contract that moves a last day that is not open to the next open day. */
    public static final Convention PLAIN_FOLLOWING = PLAIN.with("PLAIN/FOLLOWING", Roll.FOLLOWING);

    /** {@link #PLAIN} with the last day for a notice moved to the open day before: the safe reading. */
    public static final Convention PLAIN_PRECEDING = PLAIN.with("PLAIN/PRECEDING", BackRoll.PRECEDING);

    /** {@link #PLAIN} with the day of the notice counted: the lenient reading. */
    public static final Convention PLAIN_BACK_INCLUSIVE = PLAIN.with("PLAIN/BACK_INCLUSIVE", BackCount.INCLUSIVE);

    /** {@link #PLAIN} for a trigger that is the beginning of a day, which counts. */
    public static final Convention PLAIN_INCLUDE_TRIGGER_DAY =
            PLAIN.with("PLAIN/INCLUDE_TRIGGER_DAY", TriggerDay.INCLUDED);

    /**
     * The clocks of the GDPR, by Regulation 1182/71: hours from the next full hour, a last day that is not a working day
     * moved to the next, two working days in every period of two days or more, also in those counted back.
     */
    public static final Convention EU_1182_71 = PLAIN.under("EU_1182_71", "1182/71 Art. 3")
            .with("EU_1182_71", HourStart.NEXT_FULL_HOUR, Roll.FOLLOWING, WorkingDayMinimum.TWO, BackMinimum.TWO);

    /** A minority view of {@link #EU_1182_71}, for information: two working days, in part at least, also in 48 hours or more. */
    public static final Convention EU_1182_71_HOURS_2WD_TOUCHED =
            EU_1182_71.with("EU_1182_71/HOURS_2WD_TOUCHED", WorkingDayMinimum.TWO_HOURS_TOUCHED);

    /** A minority view of {@link #EU_1182_71}, for information: two whole working days also in 48 hours or more. */
    public static final Convention EU_1182_71_HOURS_2WD_FULL =
            EU_1182_71.with("EU_1182_71/HOURS_2WD_FULL", WorkingDayMinimum.TWO_HOURS_FULL);

    /** {@link #EU_1182_71} read so that a period counted back need not contain two working days. */
    public static final Convention EU_1182_71_NO_RETRO_2WD =
            EU_1182_71.with("EU_1182_71/NO_RETRO_2WD", BackMinimum.NONE);

    /**
     * The style of Swedish statutes, by lag (1930:173); meant for the calendar SE-LAG1930. That law says nothing on periods
     * counted back: that the day of the act counts in them is inferred by this library from s. 1.
     */
    public static final Convention SE_1930_173 =
            PLAIN.under("SE_1930_173", "SE-1930-173 s. 1-2").with("SE_1930_173", Roll.FOLLOWING, BackCount.INCLUSIVE);

    /**
     * The style of Danish statutes, by Forældelsesloven s. 27; meant for the calendar DK-STAT. That a period counted back
     * must lie in full before the event is the choice of this library.
     */
    public static final Convention DK_FORL_27 =
            PLAIN.under("DK_FORL_27", "DK-FORL s. 27").with("DK_FORL_27", Roll.FOLLOWING);

    /** Contracts under German law, by BGB s. 187-193; meant for the calendar of a Land. */
    public static final Convention DE_BGB =
            PLAIN.under("DE_BGB", "BGB s. 187-193").with("DE_BGB", Roll.FOLLOWING);

    /** Bank days, which need the calendar that the contract names. The convention of this library. */
    public static final Convention BANK_DAYS = PLAIN.with("BANK_DAYS");

    /** {@link #BANK_DAYS} with the day of the notice counted. */
    public static final Convention BANK_DAYS_BACK_INCLUSIVE =
            BANK_DAYS.with("BANK_DAYS/BACK_INCLUSIVE", BackCount.INCLUSIVE);

    /** {@link #BANK_DAYS} where what arrives at 15:00 or later counts as received on the next bank day. */
    public static final Convention BANK_DAYS_CUTOFF_15 =
            BANK_DAYS.with("BANK_DAYS/CUTOFF=15:00", new Receipt.Cutoff(LocalTime.of(15, 0)));

    /** Once in a calendar year: {@link FrequencyRule#CALENDAR_YEAR}. */
    public static final Convention FREQ_CALENDAR_YEAR = of(FrequencyRule.CALENDAR_YEAR);

    /** Once in twelve months, which must have passed in full: {@link FrequencyRule#ROLLING_DAY_AFTER}. */
    public static final Convention FREQ_ROLLING_DAY_AFTER = of(FrequencyRule.ROLLING_DAY_AFTER);

    /** Once in twelve months, again on the anniversary: {@link FrequencyRule#ROLLING_ANNIVERSARY}. */
    public static final Convention FREQ_ROLLING_ANNIVERSARY = of(FrequencyRule.ROLLING_ANNIVERSARY);

    private static final String CONTRACT_YEAR = "FREQ/CONTRACT_YEAR=";

    private static final Map<String, Convention> KNOWN = Stream.of(
                    PLAIN,
                    PLAIN_WALL_CLOCK,
                    PLAIN_FOLLOWING,
                    PLAIN_PRECEDING,
                    PLAIN_BACK_INCLUSIVE,
                    PLAIN_INCLUDE_TRIGGER_DAY,
                    EU_1182_71,
                    EU_1182_71_HOURS_2WD_TOUCHED,
                    EU_1182_71_HOURS_2WD_FULL,
                    EU_1182_71_NO_RETRO_2WD,
                    SE_1930_173,
                    DK_FORL_27,
                    DE_BGB,
                    BANK_DAYS,
                    BANK_DAYS_BACK_INCLUSIVE,
                    BANK_DAYS_CUTOFF_15,
                    FREQ_CALENDAR_YEAR,
                    FREQ_ROLLING_DAY_AFTER,
                    FREQ_ROLLING_ANNIVERSARY)
            .collect(Collectors.toUnmodifiableMap(Convention::toString, Function.identity()));

    private static final Map<String, Switch> SUFFIXES = Map.of(
            "WALL_CLOCK", HourLine.WALL_CLOCK,
            "FOLLOWING", Roll.FOLLOWING,
            "PRECEDING", BackRoll.PRECEDING,
            "BACK_INCLUSIVE", BackCount.INCLUSIVE,
            "INCLUDE_TRIGGER_DAY", TriggerDay.INCLUDED,
            "HOURS_2WD_TOUCHED", WorkingDayMinimum.TWO_HOURS_TOUCHED,
            "HOURS_2WD_FULL", WorkingDayMinimum.TWO_HOURS_FULL,
            "NO_RETRO_2WD", BackMinimum.NONE);

    public Convention {
        for (Object part : List.of(
                id, law, hourStart, hourLine, triggerDay, roll, minimum, backCount, backRoll, backMinimum, receipt)) {
            Objects.requireNonNull(part);
        }
        Objects.requireNonNull(frequency, "frequency");
    }

    /**
     * The convention of a rule for frequencies.
     *
     * @param rule the rule
     * @return a convention that {@link Counting#count} takes, forward only
     */
    public static Convention of(FrequencyRule rule) {
        return new Convention(
                rule.id(),
                PLAIN.law,
                PLAIN.hourStart,
                PLAIN.hourLine,
                PLAIN.triggerDay,
                PLAIN.roll,
                PLAIN.minimum,
                PLAIN.backCount,
                PLAIN.backRoll,
                PLAIN.backMinimum,
                PLAIN.receipt,
                Optional.of(rule));
    }

    /**
     * The convention that this library knows by a name.
     *
     * @param id such as {@code EU_1182_71}, {@code BANK_DAYS/CUTOFF=15:00} or {@code FREQ/CONTRACT_YEAR=2024-02-29}
     * @return the convention
     * @throws IllegalArgumentException if there is none, in the words of {@link CountError#UNKNOWN_CONVENTION}
     */
    public static Convention parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    /**
     * The convention that this library knows by a name.
     *
     * @param id the name that a clause carries
     * @return the convention; empty if the library knows none
     */
    public static Optional<Convention> find(ConventionId id) {
        return find(id.value());
    }

    /** {@return the names of the conventions that are constants here, in alphabetical order} */
    public static List<ConventionId> ids() {
        return KNOWN.keySet().stream().sorted().map(ConventionId::of).toList();
    }

    /**
     * A convention of the user's own that differs from this one in some switches.
     *
     * @param id its name; not one that {@link #find} knows
     * @param switches what differs; the last one counts if two are of a kind
     * @return the convention; its law is that of this one
     * @throws IllegalArgumentException if the name is malformed or taken
     */
    public Convention variant(String id, Switch... switches) {
        if (find(id).isPresent()) {
            throw new IllegalArgumentException(
                    "a convention of your own needs a name of its own, but " + id + " is taken");
        }
        return with(id, switches);
    }

    /** {@return its name, which {@link #parse} reads if the library knows it} */
    @Override
    public String toString() {
        return id.value();
    }

    static Optional<Convention> find(String name) {
        String id = name.replace('(', '=').replace(")", ""); // CUTOFF(15:00) is CUTOFF=15:00
        Convention known = KNOWN.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            ConventionId.of(id); // which bounds its length
            return id.startsWith(CONTRACT_YEAR)
                    ? Optional.of(of(FrequencyRule.contractYear(LocalDate.parse(id.substring(CONTRACT_YEAR.length())))))
                    : composed(id);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String unknown(String id) {
        return "a convention must be one that the library knows, such as PLAIN, EU_1182_71 or BANK_DAYS/CUTOFF=15:00, but is "
                + Quoted.of(id);
    }

    private static Optional<Convention> composed(String id) {
        int slash = id.lastIndexOf('/');
        if (slash < 0 || id.startsWith("FREQ")) {
            return Optional.empty();
        }
        Optional<Switch> last = suffix(id.substring(slash + 1));
        return last.flatMap(it -> find(id.substring(0, slash)).map(base -> base.with(id, it)));
    }

    private static Optional<Switch> suffix(String text) {
        if (text.startsWith("CUTOFF=")) {
            return Optional.of(new Receipt.Cutoff(LocalTime.parse(text.substring(7))));
        }
        if (text.startsWith("BUSINESS=")) {
            int dash = text.indexOf('-');
            return dash < 0
                    ? Optional.empty()
                    : Optional.of(new Receipt.Business(
                            LocalTime.parse(text.substring(9, dash)), LocalTime.parse(text.substring(dash + 1))));
        }
        return Optional.ofNullable(SUFFIXES.get(text));
    }

    private Convention under(String id, String law) {
        return new Convention(
                ConventionId.of(id),
                Optional.of(LegalReference.parse(law)),
                hourStart,
                hourLine,
                triggerDay,
                roll,
                minimum,
                backCount,
                backRoll,
                backMinimum,
                receipt,
                frequency);
    }

    private Convention with(String id, Switch... switches) {
        HourStart start = hourStart;
        HourLine line = hourLine;
        TriggerDay trigger = triggerDay;
        Roll rolled = roll;
        WorkingDayMinimum least = minimum;
        BackCount back = backCount;
        BackRoll rolledBack = backRoll;
        BackMinimum leastBack = backMinimum;
        Receipt received = receipt;
        for (Switch one : switches) {
            if (one instanceof HourStart value) {
                start = value;
            } else if (one instanceof HourLine value) {
                line = value;
            } else if (one instanceof TriggerDay value) {
                trigger = value;
            } else if (one instanceof Roll value) {
                rolled = value;
            } else if (one instanceof WorkingDayMinimum value) {
                least = value;
            } else if (one instanceof BackCount value) {
                back = value;
            } else if (one instanceof BackRoll value) {
                rolledBack = value;
            } else if (one instanceof BackMinimum value) {
                leastBack = value;
            } else if (one instanceof Receipt value) {
                received = value;
            }
        }
        return new Convention(
                ConventionId.of(id),
                law,
                start,
                line,
                trigger,
                rolled,
                least,
                back,
                rolledBack,
                leastBack,
                received,
                frequency);
    }

    /** One of the things in which conventions differ. */
    public sealed interface Switch
            permits HourStart,
                    HourLine,
                    TriggerDay,
                    Roll,
                    WorkingDayMinimum,
                    BackCount,
                    BackRoll,
                    BackMinimum,
                    Receipt {}

    /** Where a period in hours begins, and whether its end still counts. */
    public enum HourStart implements Switch {
        /** At the trigger; what is done exactly at the end is in time. */
        EXACT,
        /** With the next full hour of the local clock; the end is the expiry of the last hour and no longer in time. */
        NEXT_FULL_HOUR
    }

    /** Along which line hours are counted forward; hours counted back always elapse. */
    public enum HourLine implements Switch {
        /** As they elapse: 72 hours are 72 hours, whatever the clocks do. */
        ELAPSED,
        /**
         * On the clock on the wall: 24 hours later it shows the same time. A time that the clock skips becomes as much later
         * as it skips; of a time that it shows twice the first counts.
         */
        WALL_CLOCK
    }

    /** Whether the day of the trigger is the first day of a period counted forward. */
    public enum TriggerDay implements Switch {
        /** The first day is the day after. */
        EXCLUDED,
        /** It is the first day, as when a contract ends at the beginning of a day. */
        INCLUDED
    }

    /** What happens to the last day of a period counted forward if it is not open. Never for hours. */
    public enum Roll implements Switch {
        /** It stays. */
        NONE,
        /** The next open day takes its place. */
        FOLLOWING
    }

    /** How many working days a period counted forward must contain; never asked of one day, nor of working or bank days. */
    public enum WorkingDayMinimum implements Switch {
        /** None. */
        NONE,
        /** Two, in a period of two days or longer that is not in hours. */
        TWO,
        /** Two, also in 48 hours or more, where a day counts of which any part lies in the period. */
        TWO_HOURS_TOUCHED,
        /** Two, also in 48 hours or more, where a day counts only if all of it lies in the period. */
        TWO_HOURS_FULL
    }

    /** Whether the day of the act is a day of a period counted back; the day of the event never is. */
    public enum BackCount implements Switch {
        /** It is not: the period lies in full between the act and the event. */
        CLEAR,
        /** It is. */
        INCLUSIVE
    }

    /** What happens to the last day for an act in a period counted back if it is not open. */
    public enum BackRoll implements Switch {
        /** It stays. */
        NONE,
        /** The open day before takes its place. */
        PRECEDING
    }

    /** How many working days a period counted back must contain; never asked of one day. */
    public enum BackMinimum implements Switch {
        /** None. */
        NONE,
        /** Two. */
        TWO
    }
}
