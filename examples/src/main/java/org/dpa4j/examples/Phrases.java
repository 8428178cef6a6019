package org.dpa4j.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.TimeKind;

/** Obligations, limits and triggers in few words. */
final class Phrases {
    /** Where something stands in an agreement. */
    private static final Pattern POINTER = Pattern.compile("(?<![^ (])/[^ ,;:)]+");

    private Phrases() {}

    /** Such as {@code controller -> processor: may object}; in parentheses, who is not named by the text. */
    static String duty(Obligation obligation) {
        return duty(obligation, words(obligation.modality()) + " ");
    }

    /** A state that lasts, such as {@code processor -> controller: process}; a ban says that it is one. */
    static String state(Obligation obligation) {
        return duty(obligation, obligation.modality() == Modality.MUST_NOT ? words(Modality.MUST_NOT) + " " : "");
    }

    private static String duty(Obligation obligation, String modality) {
        String act = modality + words(obligation.action());
        Optional<String> to = obligation.counterpart().equals(obligation.actor())
                ? Optional.empty() // towards itself, nobody is told
                : actor(obligation.beneficiary(), obligation.assumedBeneficiary());
        return actor(obligation.obligor(), obligation.assumedObligor())
                .map(who -> who + to.map(whom -> " -> " + whom).orElse("") + ": " + act)
                .orElseGet(() -> words(obligation.action())
                        + to.map(whom -> ", for " + whom).orElse(""));
    }

    private static Optional<String> actor(Optional<Actor> said, Optional<Actor> assumed) {
        return said.map(actor -> words(actor.code())).or(() -> assumed.map(actor -> "(" + words(actor.code()) + ")"));
    }

    /** Such as {@code clause 3.6(2)(a); GDPR Art. 28(2)}; empty if neither is known. */
    static String origin(Obligation obligation) {
        List<String> parts = new ArrayList<>();
        if (!obligation.sources().isEmpty()) {
            parts.add((obligation.sources().size() == 1 ? "clause " : "clauses ") + list(obligation.sources()));
        }
        if (!obligation.basis().isEmpty()) {
            parts.add(list(obligation.basis()));
        }
        return String.join("; ", parts);
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** With the names of the obligations in place of where they, or their limits, stand in the agreement. */
    static String named(String text, List<Obligation> obligations) {
        return POINTER.matcher(text)
                .replaceAll(pointer -> Matcher.quoteReplacement(Optional.of(obligations.stream()
                                .filter(one -> one.pointer()
                                        .filter(at -> at.equals(pointer.group())
                                                || at.startsWith(pointer.group() + "/limits/"))
                                        .isPresent())
                                .map(one -> one.id().value())
                                .collect(Collectors.joining(" or ")))
                        .filter(ids -> !ids.isEmpty())
                        .orElse(pointer.group())));
    }

    /** Such as {@code unless eu or member state law}; what is only weighed is left out. Empty if there is none. */
    static String conditions(Obligation obligation) {
        return obligation.conditions().stream()
                .filter(condition -> condition.sense() != Sense.HAVING_REGARD_TO)
                .map(condition -> words(condition.sense()) + " " + words(condition.code())
                        + condition.text().map(text -> ", " + text).orElse("")
                        + condition
                                .judgedBy()
                                .map(judge -> " (judged by " + words(judge.code()) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** When an obligation is due, such as {@code within P10BD after change notice}. */
    static String time(Obligation obligation) {
        Optional<String> from = obligation
                .trigger()
                .map(Phrases::trigger)
                .or(() -> obligation.assumedTrigger().map(trigger -> "(" + trigger(trigger) + ")"));
        return obligation
                .limit()
                .map(limit -> limit(limit, from))
                .orElseGet(() -> from.map(it -> (obligation.kind() == TimeKind.STANDARD ? "before " : "upon ") + it)
                        .orElse("no time is stated"));
    }

    private static String limit(TimeLimit limit, Optional<String> from) {
        String text = span(limit, from);
        return limit.bindingness() == Bindingness.FIRM ? text : text + ", " + bindingness(limit.bindingness());
    }

    /** What starts it starts each part of it that does not say what else does. */
    private static String span(TimeLimit limit, Optional<String> from) {
        if (limit instanceof Extended it) {
            return limit(it.base(), own(it.base()).or(() -> from)) + ", extensible by " + period(it.by());
        }
        if (limit instanceof Combined all) {
            String between = switch (all.how()) {
                case EARLIEST -> " and ";
                case LATEST -> " or later, ";
                case FALLBACK -> ", else ";
                case ALTERNATIVE -> " or ";
            };
            return all.parts().stream()
                    .map(part -> limit(part, own(part).or(() -> from)))
                    .collect(Collectors.joining(between));
        }
        return from.map(it -> limit instanceof Prompt prompt
                        ? prompt(prompt, it)
                        : limit(limit) + " " + side(limit) + " " + it)
                .orElseGet(() -> limit(limit));
    }

    private static Optional<String> own(TimeLimit limit) {
        return limit.from().map(Phrases::trigger);
    }

    /** How firmly a limit is promised: {@code where feasible} or {@code as a target}. */
    static String bindingness(Bindingness bindingness) {
        return bindingness == Bindingness.TARGET ? "as a target" : words(bindingness);
    }

    private static String limit(TimeLimit limit) {
        if (limit instanceof Measured it) {
            return bound(it.bound(), it.direction(), period(it.period()))
                    + it.convention().map(how -> " by " + how).orElse("")
                    + it.calendar().map(calendar -> " of " + calendar).orElse("");
        }
        if (limit instanceof NumberOnly it) {
            return bound(it.bound(), it.direction(), it.amount() + " (no unit)");
        }
        if (limit instanceof Prompt it) {
            return words(it.standard());
        }
        if (limit instanceof Recurring it) {
            List<String> parts = new ArrayList<>();
            it.times()
                    .ifPresent(times -> parts.add(words(it.bound()) + " " + (times == 1 ? "once" : times + " times")));
            it.per().ifPresent(cycle -> parts.add("in each " + cycle(cycle)));
            it.regularity().ifPresent(how -> parts.add(words(how)));
            return String.join(" ", parts);
        }
        if (limit instanceof Lasting it) {
            return it.until().map(end -> "until " + trigger(end)).orElse("without end");
        }
        if (limit instanceof Fixed it) {
            return "on " + it.date();
        }
        if (limit instanceof SetByLaw it) {
            return "as the law sets it" + it.reference().map(law -> ", " + law).orElse("");
        }
        if (limit instanceof Elsewhere) {
            return "as another document says";
        }
        return ((Blank) limit)
                .unit()
                .map(unit -> "a number of " + words(unit) + "s that is left blank")
                .orElse("left blank");
    }

    private static String prompt(Prompt prompt, String from) {
        if (prompt.standard().equals(Promptness.BEFOREHAND)) {
            return "before " + from;
        }
        return words(prompt.standard())
                + (prompt.standard().equals(Promptness.UPON) ? " " : " " + words(prompt.direction()) + " ")
                + from;
    }

    /** Such as {@code 10 bank days}. */
    private static String period(Period period) {
        return number(period.amount(), words(period.unit()))
                + period.plusDays().map(days -> " and " + number(days, "day")).orElse("");
    }

    /** Such as {@code calendar year}, {@code hour} or {@code 4 hours}. */
    private static String cycle(Cycle cycle) {
        return cycle.period()
                .map(length ->
                        length.amount() == 1 && length.plusDays().isEmpty() ? words(length.unit()) : period(length))
                .orElseGet(() -> words(cycle.code()));
    }

    /** Such as {@code 1 day} or {@code 2 days}. */
    static String number(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String bound(Bound bound, Direction direction, String length) {
        if (bound == Bound.AT_LEAST) {
            return "at least " + length;
        }
        return (direction == Direction.AFTER ? "within " : "up to ") + length;
    }

    private static String side(TimeLimit limit) {
        if (limit instanceof Measured it) {
            return words(it.direction());
        }
        if (limit instanceof NumberOnly it) {
            return words(it.direction());
        }
        return limit instanceof Lasting ? "from" : "after";
    }

    /** Such as {@code personal data breach (aware, processor)}. */
    static String trigger(Trigger trigger) {
        if (trigger instanceof Event it) {
            List<String> parts = new ArrayList<>();
            it.moment().ifPresent(moment -> parts.add(words(moment)));
            it.by().ifPresent(actor -> parts.add(words(actor.code())));
            return words(it.event()) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
        }
        if (trigger instanceof EndOf it) {
            return "the end of " + it.term();
        }
        if (trigger instanceof OnDate it) {
            return it.date().toString();
        }
        if (trigger instanceof NextCycle it) {
            return "the next " + cycle(it.cycle()) + " after " + trigger(it.after());
        }
        return (trigger instanceof LaterOf ? "the later of " : trigger instanceof EarlierOf ? "the earlier of " : "")
                + parts(trigger).stream()
                        .map(Phrases::trigger)
                        .collect(Collectors.joining(trigger instanceof AnyOf ? " or " : " and "));
    }

    /** The events that the command knows for a trigger, as it reads them; a trigger that is no event has none. */
    static Set<String> events(Trigger trigger) {
        Set<String> codes = new LinkedHashSet<>();
        if (trigger instanceof Event it) {
            FactType.ALL.stream()
                    .filter(type -> type.occurrence().equals(it.event())
                            && (it.moment().isEmpty() || it.moment().get() == type.moment())
                            && (it.by().isEmpty()
                                    || type.by().isEmpty()
                                    || type.by().equals(it.by())))
                    .forEach(type -> codes.add(type.code()));
            if (codes.isEmpty()) {
                codes.add(FactType.of(it.event(), it.moment().orElse(Moment.OCCURRED))
                        .code());
            }
        }
        if (trigger instanceof NextCycle it) {
            codes.addAll(events(it.after()));
        }
        parts(trigger).forEach(part -> codes.addAll(events(part)));
        return codes;
    }

    private static List<Trigger> parts(Trigger trigger) {
        if (trigger instanceof AnyOf any) {
            return any.of();
        }
        if (trigger instanceof EarlierOf earlier) {
            return earlier.of();
        }
        return trigger instanceof LaterOf later ? later.of() : List.of();
    }

    /** Such as {@code text, json or ics}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Such as {@code where feasible} for {@code WHERE_FEASIBLE}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Code code) {
        return words(code.code());
    }

    /** Such as {@code notify breach} for {@code notify-breach}. */
    static String words(String code) {
        return code.replace('-', ' ').replace("sub processor", "sub-processor").replaceAll("^eu ", "EU ");
    }
}
