package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;

/**
 * A time limit that the GDPR itself sets. The number is data with the days on which it is law, as the legislator may change
 * it.
 *
 * <p>Example: the clock {@code law.art-33-1} of GDPR Art. 33(1) gives the controller {@code PT72H} where feasible, from when
 * it is aware of a personal data breach, from 2018-05-25 on.
 *
 * @param id a name for it, such as {@code law.art-33-1}
 * @param citation the provision that sets it
 * @param obligor who has to act
 * @param beneficiary to whom it is owed
 * @param action what is to be done, lower-kebab-case
 * @param modality must or may
 * @param trigger what starts it, with the moment and the knowledge that count, as far as the law names them
 * @param limit the time; one that may be extended counts with the extension in one step from the trigger
 * @param conditions under which conditions the act is owed at all; empty if always
 * @param from the first day on which it is law
 * @param until the last day on which it is law, inclusive; empty if it still is on the day of the data
 * @param source where it is written
 * @param confidence how sure that is
 */
public record StatutoryClock(
        String id,
        LegalReference citation,
        Actor obligor,
        Actor beneficiary,
        String action,
        Modality modality,
        Event trigger,
        TimeLimit limit,
        List<Condition> conditions,
        LocalDate from,
        Optional<LocalDate> until,
        String source,
        Confidence confidence) {
    public StatutoryClock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(obligor, "obligor");
        Objects.requireNonNull(beneficiary, "beneficiary");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(limit, "limit");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** {@return the clocks that the library knows, in the order of the law; none is left out because it has ended} */
    public static List<StatutoryClock> bundled() {
        return Bundled.CLOCKS;
    }

    /**
     * Whether it is law on a day.
     *
     * @param day the day
     * @return whether the day lies between the first and the last day, both inclusive
     */
    public boolean isLawOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    static List<StatutoryClock> of(CsvTable table) {
        return table.rows().stream().map(StatutoryClock::of).toList();
    }

    private static StatutoryClock of(CsvTable.Row row) {
        return new StatutoryClock(
                row.text("id"),
                row.value("citation", LegalReference::parse),
                row.value("obligor", Actor::of),
                row.value("beneficiary", Actor::of),
                row.text("action"),
                row.value("modality", StatutoryClock::modality),
                new Event(
                        row.value("event", Occurrence::of),
                        row.optional("moment", Moment::valueOf),
                        row.optional("by", Actor::of)),
                limit(row),
                row.optional("condition", StatutoryClock::condition)
                        .map(List::of)
                        .orElse(List.of()),
                row.day("from"),
                Optional.ofNullable(row.date("last_day")),
                row.text("source"),
                row.value("confidence", Confidence::of));
    }

    private static TimeLimit limit(CsvTable.Row row) {
        Optional<Promptness> standard = row.optional("standard", Promptness::of);
        Optional<Period> within = row.optional("within", Period::parse);
        if (standard.isPresent() == within.isPresent()) {
            throw row.malformed("a clock must have either a standard or a number");
        }
        Bindingness bindingness = row.value("feasible", StatutoryClock::bindingness);
        if (standard.isPresent()) {
            return new Prompt(standard.get(), Direction.AFTER, Optional.empty(), bindingness, List.of());
        }
        Measured base = new Measured(
                Bound.AT_MOST,
                within.orElseThrow(),
                Direction.AFTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bindingness,
                List.of());
        return row.optional("extension", Period::parse)
                .<TimeLimit>map(
                        by -> new Extended(base, by, Optional.empty(), Optional.empty(), bindingness, List.of()))
                .orElse(base);
    }

    /** A sense and a code, such as {@code if high-risk}. */
    private static Condition condition(String text) {
        int blank = text.indexOf(' ');
        return switch (blank < 0 ? "" : text.substring(0, blank)) {
            case "if" -> Condition.of(Sense.IF, ConditionCode.of(text.substring(blank + 1)));
            case "unless" -> Condition.of(Sense.UNLESS, ConditionCode.of(text.substring(blank + 1)));
            default -> throw new IllegalArgumentException("if or unless, and a code");
        };
    }

    private static Modality modality(String text) {
        return switch (text) {
            case "must" -> Modality.MUST;
            case "may" -> Modality.MAY;
            default -> throw new IllegalArgumentException("must or may");
        };
    }

    private static Bindingness bindingness(String text) {
        return switch (text) {
            case "yes" -> Bindingness.WHERE_FEASIBLE;
            case "no" -> Bindingness.FIRM;
            default -> throw new IllegalArgumentException("yes or no");
        };
    }

    private static final class Bundled {
        static final List<StatutoryClock> CLOCKS = of(CsvTable.bundled(
                "clocks.csv",
                "id",
                "citation",
                "obligor",
                "beneficiary",
                "action",
                "modality",
                "event",
                "moment",
                "by",
                "standard",
                "within",
                "extension",
                "feasible",
                "condition",
                "from",
                "last_day",
                "note",
                "source",
                "evidence",
                "confidence"));
    }
}
