package org.dpa4j.rules;

import java.util.List;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.jspecify.annotations.Nullable;

/** What the processor can hold against a lawful instruction: a refusal, its own consent, a price. */
final class InstructionLimits {
    private static final String REFUSAL = "/instructions/refusal/";
    private static final String FURTHER = "/instructions/further";

    /** Grounds of law or technique, and what the service does not include: nobody has to do that. */
    private static final Set<ConditionCode> FAIR = Set.of(
            ConditionCode.LAW_FORBIDS,
            ConditionCode.PUBLIC_INTEREST_BAR,
            ConditionCode.EU_OR_MEMBER_STATE_LAW,
            ConditionCode.ANY_LAW,
            ConditionCode.LEGAL_DUTY,
            ConditionCode.AUTHORITY_ORDER,
            ConditionCode.TRANSFER_LAWFUL,
            ConditionCode.POSSIBLE,
            ConditionCode.BEYOND_NORMAL_SERVICE);

    /** Grounds that ask for a judgement and name no reason. */
    private static final Set<ConditionCode> FREE =
            Set.of(ConditionCode.REASONABLE, ConditionCode.NECESSARY, ConditionCode.APPROPRIATE);

    /** What makes a price fair: work that the price of the service does not cover. */
    private static final Set<ConditionCode> SPECIAL_WORK = Set.of(
            ConditionCode.BEYOND_NORMAL_SERVICE,
            ConditionCode.EXTENSIVE_WORK,
            ConditionCode.FAULT_OF_CONTROLLER,
            ConditionCode.of("special-adjustments"));

    private final DataProcessingAgreement agreement;
    private final Instructions instructions;
    private final StatedRule rule;
    private final Tally tally = new Tally();

    private InstructionLimits(DataProcessingAgreement agreement, StatedRule rule) {
        this.agreement = agreement;
        this.instructions = agreement.instructions();
        this.rule = rule;
    }

    /** The worst of what is found, alone; else what is not known. */
    static Outcome worst(DataProcessingAgreement agreement, StatedRule rule) {
        InstructionLimits limits = new InstructionLimits(agreement, rule);
        Finding worst = limits.refusal();
        if (worst == null) {
            worst = limits.exclusion();
        }
        if (worst == null) {
            worst = limits.approval();
        }
        if (worst == null) {
            worst = limits.price();
        }
        return worst == null ? limits.tally.outcome() : new NotMet(List.of(worst));
    }

    private @Nullable Finding refusal() {
        Finding other = null;
        List<Condition> grounds = instructions.refusal();
        for (int i = 0; i < grounds.size(); i++) {
            Condition ground = grounds.get(i);
            if (!ground.code().isKnown()) {
                tally.lacks(rule.reason("ground", ground.code().code()));
            } else if (isFree(ground)) {
                return finding("free-refusal", i, ground);
            } else if (other == null && !FAIR.contains(ground.code())) {
                other = finding("other-refusal", i, ground);
            }
        }
        return other;
    }

    private Finding finding(String key, int ground, Condition condition) {
        return rule.finding(
                key, REFUSAL + ground, condition.sources(), condition.code().code());
    }

    private boolean isFree(Condition ground) {
        return FREE.contains(ground.code())
                || (ground.judgedBy().isPresent()
                        && Roles.includeProcessor(agreement, ground.judgedBy().get())
                        && !FAIR.contains(ground.code()));
    }

    private @Nullable Finding exclusion() {
        Duty further = instructions.further();
        return further.stipulation() == Stipulation.EXCLUDED && !Duties.isStipulated(further)
                ? rule.finding("no-further", FURTHER, further.sources())
                : null;
    }

    private @Nullable Finding approval() {
        Duty further = instructions.further();
        for (int i = 0; i < Duties.count(further); i++) {
            Duty reading = Duties.reading(further, i);
            if (reading.isStipulated()
                    && reading.modality() != Modality.MUST_NOT
                    && reading.approval().isPresent()
                    && isOfProcessor(reading.approval().get())
                    && !isSpecialWork(reading.conditions())) {
                Approval approval = reading.approval().get();
                return rule.finding(
                        "approval",
                        Duties.pointer(FURTHER, i) + "/approval",
                        approval.sources().isEmpty() ? reading.sources() : approval.sources());
            }
        }
        return null;
    }

    private boolean isOfProcessor(Approval approval) {
        return approval.by().isPresent()
                ? Roles.includeProcessor(agreement, approval.by().get())
                : approval.manners().contains(ApprovalManner.MUTUAL_AGREEMENT)
                        || approval.manners().contains(ApprovalManner.JOINT_DECISION);
    }

    private @Nullable Finding price() {
        Duty further = instructions.further();
        for (int i = 0; i < Duties.count(further); i++) {
            Duty reading = Duties.reading(further, i);
            if (!isSpecialWork(reading.conditions())) {
                Finding price = price(
                        Duties.pointer(FURTHER, i) + "/remuneration/",
                        reading.remuneration(),
                        reading.sources(),
                        false);
                if (price != null) {
                    return price;
                }
            }
        }
        return price("/remuneration/", agreement.remuneration(), List.of(), true);
    }

    private @Nullable Finding price(
            String pointer, List<Remuneration> prices, List<Source> sources, boolean ofSeveralTerms) {
        for (int i = 0; i < prices.size(); i++) {
            Remuneration price = prices.get(i);
            if (isPaidByController(price)
                    && (!ofSeveralTerms || coversInstructions(price))
                    && !isSpecialWork(price.conditions())) {
                return rule.finding("price", pointer + i, price.sources().isEmpty() ? sources : price.sources());
            }
        }
        return null;
    }

    private boolean isPaidByController(Remuneration price) {
        return (price.basis().isEmpty() || !price.basis().get().equals(Basis.NONE))
                && (price.payer().isEmpty()
                        || Roles.isController(agreement, price.payer().get())
                        || price.payer().get().equals(Actor.PARTIES_JOINTLY));
    }

    private static boolean coversInstructions(Remuneration price) {
        for (TermPath term : price.covers()) {
            if (term.value().equals("/instructions")
                    || term.value().equals(FURTHER)
                    || term.value().startsWith(FURTHER + "/")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the conditions keeps a term to work beyond the service; of an unknown one that is not known. */
    private boolean isSpecialWork(List<Condition> conditions) {
        boolean special = false;
        for (Condition condition : conditions) {
            if (SPECIAL_WORK.contains(condition.code())) {
                return true;
            }
            if (!condition.code().isKnown()) {
                special = true;
                tally.lacks(rule.reason("work", condition.code().code()));
            }
        }
        return special;
    }
}
