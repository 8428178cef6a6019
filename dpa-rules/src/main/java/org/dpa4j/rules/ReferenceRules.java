package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.internal.Terms;
import org.dpa4j.rules.law.Authority;
import org.dpa4j.rules.law.Law;
import org.dpa4j.rules.law.Provisions;
import org.jspecify.annotations.Nullable;

/** What a text points at: its own clauses and annexes, and the law. */
final class ReferenceRules {
    /** What is said once of all, as a shift or as an empty annex, is not said again of each. */
    static final Rule LEADS_SOMEWHERE = rule("DRAFT-REF-1", "Each reference leads to what its clause expects")
            .tier(Tier.PRACTICE)
            .remedy("Correct the reference, or add what it leads to.")
            .warning("broken", "A reference should lead to what its clause expects; it leads nowhere")
            .warning("wrong-target", "A reference should lead to what its clause expects; it leads elsewhere")
            .warning("wrong-kind", "A reference should lead to what its clause expects; expected: {0}, found: {1}")
            .check((agreement, context, rule) -> {
                List<Cited> wrong = wrong(agreement);
                if (wrong.isEmpty()) {
                    return Outcome.MET;
                }
                List<Cited> shifted = Shift.of(wrong).members();
                Tally tally = new Tally();
                for (Cited cited : wrong) {
                    if (!shifted.contains(cited) && !isOfAnEmptyAnnex(agreement, cited.reference())) {
                        tally.found(fault(rule, cited));
                    }
                }
                return tally.outcome();
            });

    static final Rule NOT_SHIFTED = rule("DRAFT-REF-2", "The references are not all shifted by the same amount")
            .tier(Tier.PRACTICE)
            .remedy("Renumber the references: a clause was put in or taken out, and they were not moved with it.")
            .warning("too-high", "References should follow the numbers of the clauses; {0} of them are too high by {1}")
            .warning("too-low", "References should follow the numbers of the clauses; {0} of them are too low by {1}")
            .check((agreement, context, rule) -> {
                Shift shift = Shift.of(wrong(agreement));
                if (shift.members().isEmpty()) {
                    return Outcome.MET;
                }
                return rule.notMet(
                        shift.by() > 0 ? "too-high" : "too-low",
                        shift.members().get(0).pointer(),
                        shift.members().stream()
                                .flatMap(cited -> cited.reference().sources().stream())
                                .distinct()
                                .toList(),
                        Integer.toString(shift.members().size()),
                        Integer.toString(Math.abs(shift.by())));
            });

    static final Rule ONE_TIME = rule("DRAFT-REF-3", "The law that the text cites was there at one time")
            .tier(Tier.PRACTICE)
            .remedy("Cite the law as it stands today, and drop what has been repealed.")
            .note(
                    "undatable",
                    "All that a text cites should have been there at one time; {0} points to {1} at the latest, and {2} to {3}"
                            + " at the earliest")
            .check((agreement, context, rule) -> oneTime(rule, agreement, new KnownTimes(context.law())));

    /** A reference and its place. */
    private record Cited(String pointer, Reference reference) {}

    private static List<Cited> wrong(DataProcessingAgreement agreement) {
        var terms = new Terms() {
            List<Cited> wrong = List.of();

            @Override
            protected void reference(Reference reference) {
                if (isWrong(reference)) {
                    wrong = Duties.and(wrong, new Cited(pointer(), reference));
                }
            }
        };
        terms.walk(agreement);
        return terms.wrong;
    }

    /** What somebody has looked at and found to be in place is fine, though it may be of several kinds. */
    private static boolean isWrong(Reference reference) {
        return switch (reference.resolution()) {
            case BROKEN, WRONG_TARGET -> true;
            case RESOLVED -> false;
            case UNCHECKED -> isOfAnotherKind(reference);
        };
    }

    private static boolean isOfAnotherKind(Reference reference) {
        return reference.expected().isPresent()
                && reference.found().isPresent()
                && !reference.expected().equals(reference.found());
    }

    private static Finding fault(StatedRule rule, Cited cited) {
        Reference reference = cited.reference();
        if (isOfAnotherKind(reference)) {
            return rule.finding(
                    "wrong-kind",
                    cited.pointer(),
                    reference.sources(),
                    reference.expected().map(TargetKind::code).orElseThrow(),
                    reference.found().map(TargetKind::code).orElseThrow());
        }
        return rule.finding(
                reference.resolution() == Resolution.BROKEN ? "broken" : "wrong-target",
                cited.pointer(),
                reference.sources());
    }

    /** The clause that holds the reference also announces what the annex lacks: DRAFT-ANNEX-1. */
    private static boolean isOfAnEmptyAnnex(DataProcessingAgreement agreement, Reference reference) {
        if (reference.resolution() != Resolution.BROKEN) {
            return false;
        }
        for (Annex annex : agreement.annexes()) {
            for (Item<AnnexContent> announced : annex.announced()) {
                if (Annexes.lacks(annex, announced) && share(announced.sources(), reference.sources())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean share(List<Source> some, List<Source> others) {
        for (Source source : some) {
            if (others.contains(source)) {
                return true;
            }
        }
        return false;
    }

    /**
     * References whose numbers are all off by the same amount in the same place.
     *
     * @param members the references, two or more; empty if they have no such shift
     * @param by the printed number less the meant one
     */
    private record Shift(List<Cited> members, int by) {
        private static final Shift NONE = new Shift(List.of(), 0);

        static Shift of(List<Cited> wrong) {
            List<Cited> members = List.of();
            Optional<Step> common = Optional.empty();
            for (Cited cited : wrong) {
                Optional<Step> step = Step.of(cited.reference());
                if (step.isPresent()) {
                    if (common.isPresent() && !common.equals(step)) {
                        return NONE;
                    }
                    common = step;
                    members = Duties.and(members, cited);
                }
            }
            return members.size() < 2
                    ? NONE
                    : new Shift(members, common.orElseThrow().by());
        }
    }

    /**
     * How the printed label of a clause differs from the one that is meant, if it does in one number only.
     *
     * @param word what stands before the number, such as {@code Appendix}; empty for a clause
     * @param place which of the numbers differs, from 0
     * @param by the printed number less the meant one
     */
    private record Step(String word, int place, int by) {
        static Optional<Step> of(Reference reference) {
            if (reference.meant().isEmpty() || !isToAClause(reference)) {
                return Optional.empty();
            }
            String meant = reference.meant().get();
            String printed = reference.target().isPresent()
                    ? ((ClauseTarget) reference.target().get()).clause()
                    : reference.label();
            if (reference.target().isPresent() && !word(printed).equals(word(meant))) {
                return Optional.empty();
            }
            return of(word(meant), numbers(printed), numbers(meant));
        }

        private static Optional<Step> of(String word, List<Integer> printed, List<Integer> meant) {
            Optional<Step> step = Optional.empty();
            for (int i = 0; i < Math.min(printed.size(), meant.size()); i++) {
                int by = printed.get(i) - meant.get(i);
                if (by != 0) {
                    if (step.isPresent()) {
                        return Optional.empty();
                    }
                    step = Optional.of(new Step(word, i, by));
                }
            }
            return step;
        }

        private static boolean isToAClause(Reference reference) {
            return reference.target().isEmpty() || reference.target().get() instanceof ClauseTarget;
        }

        private static String word(String label) {
            int i = 0;
            while (i < label.length() && !isDigit(label.charAt(i))) {
                i++;
            }
            return label.substring(0, i).strip();
        }

        /** {@code 9(2)(a)} and {@code 9.2(a)} have the numbers 9 and 2. */
        private static List<Integer> numbers(String label) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < label.length(); i++) {
                int number = 0;
                int digits = 0;
                for (; i < label.length() && isDigit(label.charAt(i)) && digits < 6; i++, digits++) {
                    number = 10 * number + label.charAt(i) - '0';
                }
                if (digits > 0) {
                    numbers.add(number);
                }
            }
            return numbers;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /**
     * The days on which a text could be written that names something as being there.
     *
     * @param first the first day; empty if not known
     * @param last the last day; empty if it has not ended, or if that is not known
     */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
        static final Days ANY = new Days(Optional.empty(), Optional.empty());
    }

    /** From when to when instruments could be cited as law, and authorities had their names. */
    interface Times {
        Days of(Instrument instrument);

        /** The name of a supervisory authority as printed. */
        Days of(Territory territory, String name);
    }

    /** What the law data of the library says. */
    private record KnownTimes(Law law) implements Times {
        /** An instrument is cited from its adoption, before it applies. */
        @Override
        public Days of(Instrument instrument) {
            return Provisions.bundled()
                    .instrument(instrument)
                    .map(facts -> new Days(facts.firstCitable(), facts.lastDay()))
                    .orElse(Days.ANY);
        }

        /** From the names of today back through all that the authorities had before. */
        @Override
        public Days of(Territory territory, String name) {
            Optional<LocalDate> day = Optional.of(law.dataAsOf());
            while (day.isPresent()) {
                Optional<LocalDate> latest = Optional.empty();
                for (Authority authority : law.on(day.get()).authorities(territory)) {
                    if (isCalled(authority, name)) {
                        return new Days(authority.from(), authority.lastDay());
                    }
                    if (latest.isEmpty()
                            || (authority.from().isPresent()
                                    && authority.from().get().isAfter(latest.get()))) {
                        latest = authority.from();
                    }
                }
                day = latest.map(from -> from.minusDays(1));
            }
            return Days.ANY;
        }

        /** Names in several languages stand side by side, with slashes between them. */
        private static boolean isCalled(Authority authority, String name) {
            for (String known : List.of(authority.name(), authority.englishName(), authority.shortName())) {
                if (known.equalsIgnoreCase(name)
                        || List.of(known.split(" / ", -1)).contains(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Outcome oneTime(StatedRule rule, DataProcessingAgreement agreement, Times times) {
        Dating dating = new Dating(times);
        dating.walk(agreement);
        dating.authorities(agreement.definitions());
        agreement
                .edition()
                .versionOn()
                .ifPresent(day -> dating.put(
                        "version",
                        "/edition/versionOn",
                        agreement.edition().sources(),
                        new Days(Optional.of(day), Optional.of(day))));
        return dating.outcome(rule);
    }

    /** Narrows the time at which a text can have been written. */
    private static final class Dating extends Terms {
        private final Times times;
        private List<Source> sources = List.of();
        private @Nullable LocalDate latest;
        private @Nullable LocalDate earliest;
        private final TreeSet<String> latestStart = new TreeSet<>();
        private final TreeSet<String> earliestEnd = new TreeSet<>();
        private String pointer = "";
        private List<Source> endSources = List.of();

        Dating(Times times) {
            this.times = times;
        }

        @Override
        protected void reference(Reference reference) {
            sources = reference.sources();
        }

        @Override
        protected void limit(TimeLimit limit) {
            sources = limit.sources();
        }

        @Override
        protected void law(LegalReference law, ReferenceRole role) {
            if (role == ReferenceRole.TITLE) {
                return;
            }
            Days days = times.of(law.instrument());
            boolean history = role == ReferenceRole.HISTORY;
            put(law.instrument().token(), null, sources, history ? new Days(days.first(), Optional.empty()) : days);
        }

        void authorities(List<Definition> definitions) {
            for (int i = 0; i < definitions.size(); i++) {
                Definition definition = definitions.get(i);
                if (!definition.term().equals(DefinedTerm.SUPERVISORY_AUTHORITY)) {
                    continue;
                }
                for (int j = 0; j < definition.examples().size(); j++) {
                    for (Territory territory : definition.territories()) {
                        put(
                                "authority-name " + territory.code(),
                                "/definitions/" + i + "/examples/" + j,
                                definition.sources(),
                                times.of(territory, definition.examples().get(j)));
                    }
                }
            }
        }

        /** A null pointer is that of what the walk shows. */
        void put(String what, @Nullable String at, List<Source> clauses, Days days) {
            if (days.first().isPresent()) {
                LocalDate first = days.first().get();
                if (latest == null || first.isAfter(latest)) {
                    latest = first;
                    latestStart.clear();
                }
                if (first.equals(latest)) {
                    latestStart.add(what);
                }
            }
            if (days.last().isPresent()) {
                LocalDate last = days.last().get();
                if (earliest == null || last.isBefore(earliest)) {
                    earliest = last;
                    earliestEnd.clear();
                    pointer = at == null ? pointer() : at;
                    endSources = clauses;
                }
                if (last.equals(earliest)) {
                    earliestEnd.add(what);
                }
            }
        }

        Outcome outcome(StatedRule rule) {
            return latest == null || earliest == null || !latest.isAfter(earliest)
                    ? Outcome.MET
                    : rule.notMet(
                            "undatable",
                            pointer,
                            endSources,
                            String.join(", ", earliestEnd),
                            earliest.toString(),
                            String.join(", ", latestStart),
                            latest.toString());
        }
    }

    private ReferenceRules() {}
}
