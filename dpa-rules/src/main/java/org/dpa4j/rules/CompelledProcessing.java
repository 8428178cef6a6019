package org.dpa4j.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.rules.internal.Chain;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Whose laws can demand processing without instructions. The exception can stand as a term of its own, beside the rule on
 * instructions, on transfers, or on disclosure: what is disclosed by law is processed by law.
 */
final class CompelledProcessing {
    private static final String COMPULSION = "/instructions/compulsion";
    private static final String TRANSFERS = "/transfers/compulsion";
    private static final String ONLY = "/instructions/documentedOnly";
    private static final String BAN = "/disclosure/ban";

    private final DataProcessingAgreement agreement;
    private final ReviewContext context;
    private final StatedRule rule;
    private final Tally tally = new Tally();

    /** Whether an exception for laws stands anywhere. */
    private boolean any;

    private CompelledProcessing(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
        this.agreement = agreement;
        this.context = context;
        this.rule = rule;
    }

    /**
     * One finding at the first exception that is wider than Union or Member State law: {@code wider}, or {@code wider-abroad}
     * where data may go to third countries. {@code no-exception} if there is no exception at all.
     */
    static Outcome limited(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule) {
        CompelledProcessing compelled = new CompelledProcessing(agreement, context, rule);
        Finding wider = compelled.wider();
        if (wider != null) {
            return new NotMet(List.of(wider));
        }
        if (!compelled.any) {
            return rule.notMet(
                    "no-exception",
                    COMPULSION + "/exception",
                    agreement.instructions().documentedOnly().sources());
        }
        return compelled.tally.outcome();
    }

    private @Nullable Finding wider() {
        Finding wider = wider(COMPULSION, agreement.instructions().compulsion());
        if (wider == null) {
            wider = wider(ONLY, agreement.instructions().documentedOnly());
        }
        if (wider == null) {
            wider = wider(TRANSFERS, agreement.transfers().compulsion());
        }
        return wider == null ? wider(BAN, agreement.disclosure().ban()) : wider;
    }

    private @Nullable Finding wider(String pointer, LegalCompulsion compulsion) {
        boolean stated = compulsion.exception().isStipulated();
        any |= stated || !compulsion.laws().isEmpty();
        Set<String> wider = Set.of();
        for (Condition condition : compulsion.widerThanLaw()) {
            wider = and(wider, condition.code().code());
        }
        for (Territory law : compulsion.laws()) {
            Zone zone = context.law().zone(law);
            if (zone == Zone.THIRD || law.equals(Territory.WORLD)) {
                wider = and(wider, law.code());
            } else if (!zone.isInside()) {
                tally.lacks(
                        Reasons.THIRD_COUNTRY.with(law.code(), context.asOf().toString()));
            }
        }
        if (stated && wider.isEmpty() && compulsion.laws().isEmpty()) {
            wider = and(wider, ConditionCode.ANY_LAW.code());
        }
        return wider.isEmpty()
                ? null
                : finding(pointer + "/widerThanLaw", sources(compulsion), String.join(", ", wider));
    }

    /** The finding on an exception that stands beside a duty or a ban of the processor. */
    private @Nullable Finding wider(String pointer, Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            Duty reading = Duties.reading(duty, i);
            List<Condition> conditions = bindsProcessor(reading) ? reading.conditions() : List.of();
            for (int j = 0; j < conditions.size(); j++) {
                Condition condition = conditions.get(j);
                if (condition.sense() == Sense.UNLESS) {
                    any |= condition.code().equals(ConditionCode.EU_OR_MEMBER_STATE_LAW);
                    if (isAnyLaw(condition.code())) {
                        return finding(
                                Duties.pointer(pointer, i) + "/conditions/" + j,
                                condition.sources().isEmpty() ? reading.sources() : condition.sources(),
                                condition.code().code());
                    }
                }
            }
        }
        return null;
    }

    private boolean bindsProcessor(Duty reading) {
        return reading.isStipulated()
                && (reading.obligor().isEmpty()
                        || !Roles.isController(agreement, reading.obligor().get()));
    }

    private static boolean isAnyLaw(ConditionCode code) {
        return code.equals(ConditionCode.ANY_LAW)
                || code.equals(ConditionCode.LEGAL_DUTY)
                || code.equals(ConditionCode.AUTHORITY_ORDER);
    }

    private Finding finding(String pointer, List<Source> sources, String what) {
        return rule.finding(isAbroad() ? "wider-abroad" : "wider", pointer, sources, what);
    }

    private static List<Source> sources(LegalCompulsion compulsion) {
        List<Source> sources = compulsion.widerThanLaw().stream()
                .flatMap(condition -> condition.sources().stream())
                .distinct()
                .toList();
        return sources.isEmpty() ? compulsion.exception().sources() : sources;
    }

    private static Set<String> and(Set<String> codes, String code) {
        Set<String> more = codes.isEmpty() ? new TreeSet<>() : codes;
        more.add(code);
        return more;
    }

    /** Whether data are in a third country, or may go there. A permission is worth nothing where the text denies transfers. */
    private boolean isAbroad() {
        Transfers transfers = agreement.transfers();
        return transfers.thirdCountries().isStipulated()
                || goesOutside(transfers)
                || areOutside(agreement.processing().locations())
                || processOutside(agreement.subProcessing())
                || (transfers.thirdCountries().stipulation() != Stipulation.EXCLUDED
                        && (Duties.grants(transfers.permission()) || isAllowed(transfers.rules())));
    }

    /** A transfer without a destination is recorded as one to a third country. */
    private boolean goesOutside(Transfers transfers) {
        Chain<Transfer> chain = Chain.of(transfers);
        while (chain.next()) {
            Optional<Territory> destination = chain.value().destination();
            if (destination.isEmpty() || isOutside(destination.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean processOutside(SubProcessing sub) {
        Chain<Engagement> chain = Chain.of(sub);
        while (chain.next()) {
            if (areOutside(chain.value().locations())) {
                return true;
            }
        }
        return false;
    }

    private boolean areOutside(List<Location> locations) {
        for (Location location : locations) {
            if (location.territory().isPresent()
                    && isOutside(location.territory().get())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllowed(List<TransferRule> rules) {
        for (TransferRule allowed : rules) {
            if (allowed.modality() != Modality.MUST_NOT
                    && (!(allowed.when() instanceof InTerritories in)
                            || in.territories().stream().anyMatch(this::isOutside))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutside(Territory territory) {
        return context.law().zone(territory) == Zone.THIRD || territory.equals(Territory.WORLD);
    }
}
