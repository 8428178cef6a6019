package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;

/** Prices of rights. */
final class PriceRules {
    private static final Set<ConditionCode> FAULTS =
            Set.of(ConditionCode.BREACH_FOUND, ConditionCode.SECURITY_BREACH, ConditionCode.FAULT_OF_PROCESSOR);
    private static final Set<ConditionCode> FAIR = Set.of(
            ConditionCode.FAULT_OF_CONTROLLER,
            ConditionCode.BEYOND_NORMAL_SERVICE,
            ConditionCode.EXTENSIVE_WORK,
            ConditionCode.NO_BREACH_FOUND);

    /** Help with Art. 32 to 36 and instructions have rules of their own. */
    static final Rule NO_PRICE_ON_RIGHTS = rule("DRAFT-FEE-1", "No price is put on a right that the law gives")
            .tier(Tier.PRACTICE)
            .remedy("Drop the price, or charge only what the controller caused or asks for beyond the service.")
            .warning(
                    "price",
                    "A right that the law gives should have no price; the agreement has one, paid by: {0}, due: {1},"
                            + " limit: {2}")
            .warning(
                    "audit-price",
                    "An audit after a breach should have no price; the agreement has one, paid by: {0}, due: {1}, limit:"
                            + " {2}")
            .check((agreement, context, rule) -> {
                Rights rights = new Rights(rule, agreement, new Tally());
                rights.look();
                return rights.tally.outcome();
            });

    /** The rights that the law gives, with what the agreement asks for them. */
    private record Rights(StatedRule rule, DataProcessingAgreement agreement, Tally tally) {
        private static final List<String> AUDITS = List.of("/audit/verification", "/audit/contribution");
        private static final List<String> INFORMATION = List.of("/audit/information");
        private static final List<String> OTHERS = List.of(
                "/dataUse/erasureDuringTerm",
                "/subProcessing/objection/right",
                "/endOfServices/disposal",
                "/endOfServices/terms",
                "/endOfServices/copies");

        void look() {
            prices("/dataUse/erasureDuringTerm", agreement.dataUse().erasureDuringTerm());
            prices(
                    "/subProcessing/objection/right",
                    agreement.subProcessing().objection().right());
            prices("/endOfServices/disposal", agreement.endOfServices().disposal());
            List<DisposalTerm> terms = agreement.endOfServices().terms();
            for (int i = 0; i < terms.size(); i++) {
                prices("/endOfServices/terms/" + i + "/duty", terms.get(i).duty());
            }
            prices("/endOfServices/copies", agreement.endOfServices().copies());
            prices("/audit/information", agreement.audit().information());
            prices("/audit/verification", agreement.audit().verification());
            prices("/audit/contribution", agreement.audit().contribution());
            for (int i = 0; i < agreement.remuneration().size(); i++) {
                Remuneration price = agreement.remuneration().get(i);
                boolean other = coversAny(price, OTHERS);
                boolean audit = !other && coversAny(price, AUDITS);
                if (other || audit || coversAny(price, INFORMATION)) {
                    price("/remuneration/" + i, price, audit);
                }
            }
        }

        private void prices(String pointer, Duty right) {
            for (int i = 0; i < Duties.count(right); i++) {
                List<Remuneration> prices = Duties.reading(right, i).remuneration();
                for (int j = 0; j < prices.size(); j++) {
                    price(Duties.pointer(pointer, i) + "/remuneration/" + j, prices.get(j), AUDITS.contains(pointer));
                }
            }
        }

        /** No law says who pays for audits, so only a price after a breach counts there. */
        private void price(String pointer, Remuneration price, boolean audit) {
            if (isPrice(price) && !(audit && AuditRules.sparesBreaches(agreement, price))) {
                tally.found(rule.finding(
                        audit ? "audit-price" : "price",
                        pointer,
                        price.sources(),
                        payer(price),
                        due(price),
                        limit(price)));
            }
        }

        private boolean isPrice(Remuneration price) {
            if (!Prices.isPaid(agreement, price)) {
                return false;
            }
            for (Condition condition : price.conditions()) {
                boolean unless = condition.sense() == Sense.UNLESS;
                if (condition.sense() != Sense.HAVING_REGARD_TO
                        && (unless ? FAULTS : FAIR).contains(condition.code())) {
                    return false;
                }
            }
            return true;
        }

        private String payer(Remuneration price) {
            return price.payer().isEmpty()
                    ? "not-said"
                    : Roles.of(agreement, price.payer().get()).code();
        }

        /** Conditions as phrases of codes, such as {@code unless breach-found}. */
        private static String due(Remuneration price) {
            if (price.conditions().isEmpty()) {
                return "always";
            }
            Set<String> codes = new TreeSet<>();
            for (Condition condition : price.conditions()) {
                codes.add(
                        Duties.word(condition.sense()) + " " + condition.code().code());
            }
            return String.join(", ", codes);
        }

        /** An amount, and how many times are free, such as {@code 2 free per year}. */
        private static String limit(Remuneration price) {
            List<String> limits = new ArrayList<>();
            price.amount().ifPresent(money -> limits.add(money.amount().toPlainString() + " " + money.currency()));
            Optional<Integer> free = price.free();
            free.ifPresent(times -> limits.add(times + " free"
                    + price.freePer().map(cycle -> " per " + cycle.code()).orElse("")));
            return limits.isEmpty() ? "none" : String.join(", ", limits);
        }

        private static boolean coversAny(Remuneration price, List<String> rights) {
            for (String right : rights) {
                if (Prices.covers(price, right)) {
                    return true;
                }
            }
            return false;
        }
    }

    private PriceRules() {}
}
