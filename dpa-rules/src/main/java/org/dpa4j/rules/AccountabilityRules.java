package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dpa4j.model.Check;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.RecordContent;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.rules.internal.Chain;
import org.jspecify.annotations.Nullable;

/** What the parties must be able to show outside the agreement, GDPR Art. 5(2), 28(1) and 30(2). */
final class AccountabilityRules {
    private static final String CHECKS = "/accountability/checks/";

    /** The law asks for the record, not for an agreement from which it can be written; so this is no more than advice. */
    static final Rule RECORD = rule("ART30-2-1", "The data suffices to write the record of the processor")
            .citing(
                    "GDPR Art. 30(2)",
                    "GDPR Art. 30(2)(a)",
                    "GDPR Art. 30(2)(b)",
                    "GDPR Art. 30(2)(c)",
                    "GDPR Art. 30(2)(d)")
            .tier(Tier.PRACTICE)
            .remedy(
                    "Add names, contacts, operations, transfers with country and tool, and measures, as far as missing.")
            .note("incomplete", "The record of the processor needs data that is missing: {0}")
            .check((agreement, context, rule) -> {
                Gaps gaps = new Gaps();
                parties(agreement.parties(), gaps);
                if (agreement.processing().operations().isEmpty()) {
                    gaps.add(RecordContent.CATEGORIES_OF_PROCESSING, "/processing/operations", List.of());
                }
                transfers(agreement, gaps);
                if (!isSecurityDescribed(agreement)) {
                    gaps.add(
                            RecordContent.SECURITY_DESCRIPTION,
                            "/security/measures",
                            agreement.security().commitment().sources());
                }
                return gaps.first == null
                        ? Outcome.MET
                        : rule.notMet("incomplete", gaps.first, gaps.sources, gaps.words.toString());
            });

    /** A check is a fact outside the text, so one that is not recorded is not known; a promise of guarantees is no check. */
    static final Rule CHECKED = rule(
                    "ART28-1-1", "The guarantees of the processor and of each sub-processor are checked and rechecked")
            .citing("GDPR Art. 28(1)", "GDPR Art. 24(1)", "GDPR Art. 5(2)", "EDPB-O-22/2024")
            .tier(Tier.GUIDANCE)
            .remedy("Check the guarantees, record when and with what result, and check again when it is due.")
            .unknown(
                    "checks",
                    "whether the guarantees of the processor and of its sub-processors were checked, and when")
            .unknown("processor", "whether the guarantees of the processor were checked, and when")
            .unknown("sub-processors", "whether the guarantees of each sub-processor were checked, and when")
            .warning("undated", "A check of guarantees should be dated, but this one is not")
            .warning("overdue", "A check of guarantees should be repeated when due; the next one was due on {0}")
            .warning("old", "A check of guarantees should be at most {0} months old; the last one was made on {1}")
            .check((agreement, context, rule) ->
                    agreement.accountability().checks().isEmpty()
                            ? rule.undetermined("checks")
                            : new Checks(agreement, context, rule).outcome());

    /** What the record needs and the data lacks: each content once, and where the first gap is. */
    private static final class Gaps {
        final StringBuilder words = new StringBuilder();

        @Nullable
        String first;

        List<Source> sources = List.of();
        private @Nullable RecordContent last;

        void add(RecordContent content, String pointer, List<Source> clauses) {
            if (first == null) {
                first = pointer;
                sources = clauses;
            }
            if (content != last) {
                words.append(words.isEmpty() ? "" : ", ").append(Duties.word(content));
                last = content;
            }
        }
    }

    private static void parties(List<Party> parties, Gaps gaps) {
        boolean controller = false;
        boolean processor = false;
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            controller |= Roles.isController(party);
            processor |= party.has(Role.PROCESSOR);
            boolean named = party.legalName().isPresent();
            if (!named || !isReachable(party)) {
                gaps.add(
                        RecordContent.PARTIES_AND_CONTACTS,
                        "/parties/" + i + (named ? "/contacts" : "/legalName"),
                        party.sources());
            }
        }
        if (!controller || !processor) {
            gaps.add(RecordContent.PARTIES_AND_CONTACTS, "/parties", List.of());
        }
    }

    private static boolean isReachable(Party party) {
        return party.address().isPresent() || !party.contacts().isEmpty();
    }

    private static void transfers(DataProcessingAgreement agreement, Gaps gaps) {
        if (agreement.transfers().transfers().isEmpty()
                && agreement.transfers().thirdCountries().isStipulated()) {
            gaps.add(
                    RecordContent.TRANSFERS,
                    "/transfers/transfers",
                    agreement.transfers().thirdCountries().sources());
        }
        Chain<Transfer> chain = Chain.of(agreement.transfers());
        while (chain.next()) {
            Transfer transfer = chain.value();
            boolean placed = transfer.destination().isPresent();
            if (!placed || !hasTool(transfer.tools())) {
                gaps.add(
                        RecordContent.TRANSFERS,
                        chain.pointer() + (placed ? "/tools" : "/destination"),
                        transfer.sources());
            }
        }
    }

    private static boolean hasTool(List<TransferTool> tools) {
        for (TransferTool tool : tools) {
            if (!(tool instanceof NoTool)) {
                return true;
            }
        }
        return false;
    }

    /** A general description is enough, so a family of measures is one too. */
    private static boolean isSecurityDescribed(DataProcessingAgreement agreement) {
        if (!agreement.security().families().isEmpty()) {
            return true;
        }
        for (Measure measure : agreement.security().measures()) {
            if (measure.stipulation() != Stipulation.EXCLUDED) {
                return true;
            }
        }
        return false;
    }

    /** The checks made until the day of the review; of each subject the last one counts. */
    private static final class Checks {
        private static final String PROCESSOR = Actor.PROCESSOR.code();
        private static final String SUB_PROCESSORS = Actor.SUB_PROCESSOR.code();

        private final DataProcessingAgreement agreement;
        private final ReviewContext context;
        private final StatedRule rule;
        private final List<Check> all;
        private final Map<String, Integer> last = new HashMap<>();
        private final Tally tally = new Tally();

        Checks(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
            this.agreement = agreement;
            this.context = context;
            this.rule = rule;
            all = agreement.accountability().checks();
            for (int i = 0; i < all.size(); i++) {
                String subject = subject(all.get(i));
                if (!subject.isEmpty() && !isAhead(all.get(i).checkedOn())) {
                    last.merge(subject, i, this::later);
                }
            }
        }

        Outcome outcome() {
            if (!last.containsKey(PROCESSOR)) {
                tally.lacks(rule.reason("processor"));
            }
            if (!last.containsKey(SUB_PROCESSORS) && !areSubProcessorsChecked()) {
                tally.lacks(rule.reason("sub-processors"));
            }
            for (int place : new TreeSet<>(last.values())) {
                judge(CHECKS + place, all.get(place));
            }
            return tally.outcome();
        }

        /** What was checked, as a key; empty if the check does not say. */
        private String subject(Check check) {
            if (check.engagement().isPresent()) {
                return "engagement:" + check.engagement().get();
            }
            if (check.of().isEmpty()) {
                return "";
            }
            Actor actor = check.of().get();
            return Roles.isProcessor(agreement, actor) ? PROCESSOR : actor.code();
        }

        private boolean isAhead(Optional<LocalDate> day) {
            return day.isPresent() && day.get().isAfter(context.asOf());
        }

        private Integer later(Integer one, Integer other) {
            Optional<LocalDate> first = all.get(one).checkedOn();
            Optional<LocalDate> second = all.get(other).checkedOn();
            return second.isPresent() && (first.isEmpty() || second.get().isAfter(first.get())) ? other : one;
        }

        private boolean areSubProcessorsChecked() {
            Chain<Engagement> chain = Chain.inUse(agreement.subProcessing(), context.asOf());
            while (chain.next()) {
                Engagement engagement = chain.value();
                if (!isAhead(engagement.startedOn())
                        && !last.containsKey("engagement:" + engagement.id().value())) {
                    return false;
                }
            }
            return true;
        }

        private void judge(String pointer, Check check) {
            Optional<LocalDate> made = check.checkedOn();
            Optional<LocalDate> due = check.dueOn();
            int months = context.policy().number(PolicyNumber.CHECK_AGE);
            if (made.isEmpty()) {
                tally.found(rule.finding("undated", pointer + "/checkedOn", List.of()));
            } else if (due.isPresent() && due.get().isBefore(context.asOf())) {
                tally.found(rule.finding(
                        "overdue", pointer + "/dueOn", List.of(), due.get().toString()));
            } else if (isOlder(made.get(), months)) {
                tally.found(rule.finding(
                        "old",
                        pointer + "/checkedOn",
                        List.of(),
                        String.valueOf(months),
                        made.get().toString()));
            }
        }

        /** Counted to the day before, so that the last day of the months is in time. */
        private boolean isOlder(LocalDate made, int months) {
            return made.isBefore(context.asOf())
                    && ChronoUnit.MONTHS.between(made, context.asOf().minusDays(1)) >= months;
        }
    }

    private AccountabilityRules() {}
}
