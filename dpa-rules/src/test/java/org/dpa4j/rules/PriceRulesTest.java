package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceRulesTest {
    private static final String PRICE =
            "WARNING DRAFT-FEE-1 A right that the law gives should have no price; the agreement has one, paid by: ";
    private static final Remuneration PAID = Remuneration.builder()
            .payer(Actor.CONTROLLER)
            .addSources(Source.of("15"))
            .build();
    private static final String AUDIT_PRICE =
            "WARNING DRAFT-FEE-1 An audit after a breach should have no price; the agreement has one, paid by: ";
    private static final String ALWAYS_OF_AUDIT = AUDIT_PRICE + "controller, due: always, limit: none  [clause 15, ";
    private static final String ALWAYS = PRICE + "controller, due: always, limit: none  [clause 15, ";
    private static final Duty PRICED = Duty.builder().addRemuneration(PAID).build();

    @Test
    void theSoundAgreementHasNoPrice() {
        assertThat(DutyMessages.outcome(PriceRules.NO_PRICE_ON_RIGHTS, Sound.agreement()))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void everyRightIsLookedAt() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .dataUse(DataUse.builder().erasureDuringTerm(PRICED).build())
                .subProcessing(SubProcessing.builder()
                        .objection(Objection.builder().right(PRICED).build())
                        .build())
                .endOfServices(EndOfServices.builder()
                        .disposal(PRICED)
                        .addTerms(new DisposalTerm(Disposal.RETURN, PRICED))
                        .copies(PRICED)
                        .build())
                .audit(Audit.builder()
                        .information(PRICED)
                        .verification(Duty.builder().addVariants(PRICED).build())
                        .contribution(PRICED)
                        .build())
                .build();

        assertThat(lines(agreement))
                .containsExactlyElementsOf(Stream.of(
                                "/dataUse/erasureDuringTerm",
                                "/subProcessing/objection/right",
                                "/endOfServices/disposal",
                                "/endOfServices/terms/0/duty",
                                "/endOfServices/copies",
                                "/audit/information",
                                "/audit/verification/variants/0",
                                "/audit/contribution")
                        .map(right -> (right.contains("verification") || right.contains("contribution")
                                        ? ALWAYS_OF_AUDIT
                                        : ALWAYS)
                                + right + "/remuneration/0]")
                        .toList());
    }

    @Test
    void payerTriggerAndLimitAreShown() {
        Remuneration price = Remuneration.builder()
                .payer(Actor.party("bakery"))
                .basis(Basis.HOURLY)
                .amount(new Money(new BigDecimal("90.50"), "EUR"))
                .free(1)
                .freePer(Cycle.YEAR)
                .addConditions(
                        Condition.of(Sense.IF, ConditionCode.LEGAL_DUTY),
                        Condition.of(Sense.TO_THE_EXTENT, ConditionCode.NECESSARY))
                .build();

        assertThat(verification(price))
                .containsExactly(
                        AUDIT_PRICE + "controller, due: if legal duty, to the extent necessary, limit: 90.50 EUR, 1"
                                + " free per year  [/audit/verification/remuneration/0]");
        assertThat(verification(Remuneration.builder().build()))
                .containsExactly(
                        AUDIT_PRICE + "not said, due: always, limit: none  [/audit/verification/remuneration/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "own-cost", "refund"})
    void whatIsNoPrice(String basis) {
        assertThat(verification(price().basis(Basis.of(basis)).build())).isEmpty();
    }

    @Test
    void whatTheProcessorPays() {
        assertThat(verification(Remuneration.builder().payer(Actor.PROCESSOR).build()))
                .isEmpty();
        assertThat(verification(
                        Remuneration.builder().payer(Actor.party("payroll")).build()))
                .isEmpty();
        assertThat(verification(Remuneration.builder().payer(Actor.EACH_PARTY).build()))
                .as("each bears its own costs")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IF, fault-of-controller, false",
        "IF, beyond-normal-service, false",
        "IF, no-breach-found, false",
        "IF, extensive-work, false",
        "UNLESS, extensive-work, true",
        "UNLESS, breach-found, false",
        "UNLESS, security-breach, false",
        "UNLESS, fault-of-processor, false",
        "UNLESS, fault-of-controller, true",
        "IF, breach-found, true",
        "HAVING_REGARD_TO, fault-of-controller, true"
    })
    void aFairCondition(Sense sense, String code, boolean found) {
        assertThat(verification(price().addConditions(Condition.of(sense, ConditionCode.of(code)))
                        .build()))
                .hasSize(found ? 1 : 0);
    }

    /** As ART28-3-H-6 judges it. */
    @Test
    void anotherTermSparesAuditsAfterABreach() {
        Remuneration spare = price().payer(Actor.PROCESSOR)
                .addConditions(Condition.of(Sense.IF, ConditionCode.BREACH_FOUND))
                .build();
        Duty priced = Duty.builder().addRemuneration(PAID, spare).build();

        assertThat(lines(Sound.but(builder ->
                        builder.audit(Audit.builder().verification(priced).build()))))
                .isEmpty();
        assertThat(lines(Sound.but(builder -> builder.audit(
                        Audit.builder().verification(priced).information(PRICED).build()))))
                .containsExactly(ALWAYS + "/audit/information/remuneration/0]");
        assertThat(verification(price().addConditions(Condition.of(Sense.UNLESS, ConditionCode.GENUINE_CONCERN))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/audit, true",
        "/audit/verification, true",
        "/audit/contribution/conditions, true",
        "/audit/subProcessors, false"
    })
    void aGeneralPriceOfAudits(String covered, boolean found) {
        assertThat(lines(Sound.but(builder -> builder.addRemuneration(
                        price().addCovers(TermPath.of(covered)).build()))))
                .isEqualTo(found ? List.of(ALWAYS_OF_AUDIT + "/remuneration/0]") : List.of());
        assertThat(lines(Sound.but(builder -> builder.addRemuneration(
                        price().addCovers(TermPath.of(covered), TermPath.of("/endOfServices/copies"))
                                .build()))))
                .containsExactly(ALWAYS + "/remuneration/0]");
    }

    @ParameterizedTest
    @CsvSource({
        "/audit/information, true",
        "/endOfServices/terms/0/duty, true",
        "/audit/informationX, false",
        "/audit/subProcessors/inspection, false",
        "/breachNotification/notice, false"
    })
    void aGeneralPrice(String covered, boolean found) {
        assertThat(lines(Sound.but(builder -> builder.addRemuneration(
                        price().addCovers(TermPath.of(covered)).build()))))
                .isEqualTo(found ? List.of(ALWAYS + "/remuneration/0]") : List.of());
    }

    private static Remuneration.Builder price() {
        Remuneration.Builder price = Remuneration.builder();
        price.from(PAID);
        return price;
    }

    private static List<String> verification(Remuneration price) {
        return lines(Sound.but(builder -> builder.audit(Audit.builder()
                .verification(Duty.builder().addRemuneration(price).build())
                .build())));
    }

    private static List<String> lines(DataProcessingAgreement agreement) {
        return DutyMessages.lines(PriceRules.NO_PRICE_ON_RIGHTS, agreement);
    }
}
