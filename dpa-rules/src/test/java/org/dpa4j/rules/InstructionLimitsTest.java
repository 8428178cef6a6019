package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.InstructionRules.FOLLOWED;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ART28-3-A-9. */
class InstructionLimitsTest {
    private static final String APPROVAL =
            "WARNING ART28-3-A-9 Instructions within the service must not need the consent"
                    + " of the processor; further ones need it here  [clause 3.2, /instructions/further/approval]";
    private static final String PRICE =
            "WARNING ART28-3-A-9 Instructions within the service should cost nothing more; the"
                    + " text puts a price on them  [clause 3.2, ";
    private static final String FURTHER_PRICE = PRICE + "/instructions/further/remuneration/0]";
    private static final Duty FURTHER =
            Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).in("3.2");
    private static final Remuneration PAID =
            Remuneration.builder().payer(Actor.CONTROLLER).build();

    @Test
    void soundAgreementMeetsTheRule() {
        assertThat(outcome(FOLLOWED, Sound.agreement())).isEqualTo(Outcome.MET);
    }

    @Test
    void ruleCitesTheLaw() {
        assertThat(FOLLOWED.info().citations())
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 28(3)(a)", "GDPR Art. 29");
        assertThat(FOLLOWED.info().tier()).isEqualTo(Tier.STATUTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law-forbids",
                "public-interest-bar",
                "eu-or-member-state-law",
                "any-law",
                "legal-duty",
                "authority-order",
                "transfer-lawful",
                "possible",
                "beyond-normal-service"
            })
    void groundsOfLawOrTechniqueAreFair(String code) {
        assertThat(outcome(FOLLOWED, refusing(ground(code)))).isEqualTo(Outcome.MET);
        assertThat(outcome(FOLLOWED, refusing(judged(code, Actor.PROCESSOR)))).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasonable", "necessary", "appropriate"})
    void atItsDiscretion(String code) {
        assertThat(lines(FOLLOWED, refusing(ground("law-forbids"), ground(code))))
                .containsExactly(
                        "VIOLATION ART28-3-A-9 The processor must follow lawful instructions; it may refuse them"
                                + " here at its own judgement: " + code + "  [clause 3.6, /instructions/refusal/1]");
    }

    @Test
    void anotherGroundCountsByWhoJudges() {
        assertThat(lines(FOLLOWED, refusing(ground("implementation-cost"), judged("extensive-work", Actor.CONTROLLER))))
                .containsExactly(
                        "WARNING ART28-3-A-9 The processor must follow lawful instructions within the service; it"
                                + " may refuse them here for: cost of implementation  [clause 3.6, /instructions/refusal/0]");
        for (Actor processor : List.of(Actor.PROCESSOR, Actor.party("payroll"))) {
            assertThat(lines(FOLLOWED, refusing(ground("extensive-work"), judged("implementation-cost", processor))))
                    .containsExactly(
                            "VIOLATION ART28-3-A-9 The processor must follow lawful instructions; it may refuse"
                                    + " them here at its own judgement: cost of implementation"
                                    + "  [clause 3.6, /instructions/refusal/1]");
        }
        assertThat(lines(FOLLOWED, refusing(judged("implementation-cost", Actor.party("bakery")))))
                .singleElement()
                .asString()
                .startsWith("WARNING");
    }

    @Test
    void aGroundThatIsNotKnown() {
        assertThat(outcome(FOLLOWED, refusing(judged("full-moon", Actor.PROCESSOR))))
                .isEqualTo(Undetermined.without(new Reason(
                        "ground", List.of("full-moon"), "whether the ground full-moon is a legal or technical one")));
        assertThat(lines(FOLLOWED, refusing(ground("full-moon"), ground("necessary"))))
                .hasSize(1);
    }

    @Test
    void noFurtherInstructions() {
        Duty excluded = Duty.builder()
                .stipulation(Stipulation.EXCLUDED)
                .addSources(Source.of("3.2"))
                .build();
        assertThat(lines(FOLLOWED, further(excluded)))
                .containsExactly(
                        "WARNING ART28-3-A-9 The controller must be able to give further instructions; the text"
                                + " excludes them  [clause 3.2, /instructions/further]");
        assertThat(outcome(
                        FOLLOWED,
                        further(Duty.builder()
                                .from(excluded)
                                .addVariants(FURTHER)
                                .build())))
                .isEqualTo(Outcome.MET);
    }

    static Stream<Approval> approvalsOfTheProcessor() {
        return Stream.of(
                by(Actor.PROCESSOR),
                by(Actor.PARTIES_JOINTLY),
                by(Actor.party("payroll")),
                Approval.builder().addManners(ApprovalManner.MUTUAL_AGREEMENT).build(),
                Approval.builder().addManners(ApprovalManner.JOINT_DECISION).build());
    }

    @ParameterizedTest
    @MethodSource
    void approvalsOfTheProcessor(Approval approval) {
        assertThat(lines(FOLLOWED, further(approved(approval)))).containsExactly(APPROVAL);
    }

    @Test
    void anApprovalHasClausesOfItsOwn() {
        Approval approval = Approval.builder()
                .by(Actor.PROCESSOR)
                .addSources(Source.of("2.3"))
                .build();
        assertThat(lines(FOLLOWED, further(approved(approval))))
                .containsExactly(APPROVAL.replace("clause 3.2", "clause 2.3"));
    }

    static Stream<Approval> otherApprovals() {
        return Stream.of(
                by(Actor.CONTROLLER),
                by(Actor.party("bakery")),
                Approval.builder().build(),
                Approval.builder().addManners(ApprovalManner.EACH_CASE).build());
    }

    @ParameterizedTest
    @MethodSource
    void otherApprovals(Approval approval) {
        assertThat(outcome(FOLLOWED, further(approved(approval)))).isEqualTo(Outcome.MET);
    }

    @Test
    void consentToWorkBeyondTheServiceIsFair() {
        Duty special = Duty.builder()
                .from(approved(by(Actor.PROCESSOR)))
                .addConditions(ground("beyond-normal-service"))
                .build();
        assertThat(outcome(FOLLOWED, further(special))).isEqualTo(Outcome.MET);
        Duty twice = Duty.builder()
                .from(special)
                .addVariants(approved(by(Actor.PROCESSOR)))
                .build();
        assertThat(lines(FOLLOWED, further(twice)))
                .containsExactly(APPROVAL.replace("/approval", "/variants/0/approval"));
    }

    @Test
    void aPriceOnInstructions() {
        assertThat(lines(FOLLOWED, further(priced(PAID)))).containsExactly(FURTHER_PRICE);
        assertThat(lines(FOLLOWED, further(priced(Remuneration.builder().build()))))
                .containsExactly(FURTHER_PRICE);
    }

    @Test
    void aPriceHasClausesOfItsOwn() {
        Remuneration price =
                Remuneration.builder().from(PAID).addSources(Source.of("12.3")).build();
        assertThat(lines(FOLLOWED, further(priced(price))))
                .containsExactly(FURTHER_PRICE.replace("clause 3.2", "clause 12.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beyond-normal-service", "extensive-work", "fault-of-controller", "special-adjustments"})
    void aPriceForSpecialWorkIsFair(String code) {
        assertThat(outcome(FOLLOWED, further(priced(onlyIf(code))))).isEqualTo(Outcome.MET);
        Duty special =
                Duty.builder().from(priced(PAID)).addConditions(ground(code)).build();
        assertThat(outcome(FOLLOWED, further(special))).isEqualTo(Outcome.MET);
    }

    @Test
    void anotherConditionDoesNotMakeAPriceFair() {
        assertThat(lines(FOLLOWED, further(priced(onlyIf("beyond-normal-service"), onlyIf("office-hours")))))
                .containsExactly(FURTHER_PRICE.replace("remuneration/0", "remuneration/1"));
    }

    @Test
    void aConditionThatIsNotKnown() {
        assertThat(outcome(FOLLOWED, further(priced(onlyIf("full-moon")))))
                .isEqualTo(Undetermined.without(
                        new Reason("work", List.of("full-moon"), "whether full-moon is work beyond the service")));
        assertThat(lines(FOLLOWED, further(priced(onlyIf("full-moon"), PAID)))).hasSize(1);
    }

    @Test
    void whatTheControllerDoesNotPayIsNoPrice() {
        assertThat(outcome(
                        FOLLOWED,
                        further(priced(
                                Remuneration.builder().payer(Actor.PROCESSOR).build(),
                                Remuneration.builder()
                                        .from(PAID)
                                        .basis(Basis.NONE)
                                        .build()))))
                .isEqualTo(Outcome.MET);
        for (Actor payer : List.of(Actor.PARTIES_JOINTLY, Actor.party("bakery"))) {
            assertThat(lines(
                            FOLLOWED,
                            further(priced(Remuneration.builder().payer(payer).build()))))
                    .containsExactly(FURTHER_PRICE);
        }
    }

    @Test
    void aPriceOfTheWholeAgreementCountsForTheTermsItNames() {
        assertThat(lines(FOLLOWED, priced("/audit/verification", "/instructions/further")))
                .containsExactly(PRICE + "/remuneration/0]");
        assertThat(lines(FOLLOWED, priced("/instructions"))).hasSize(1);
        assertThat(lines(FOLLOWED, priced("/instructions/further/variants/0"))).hasSize(1);
        assertThat(outcome(FOLLOWED, priced("/instructions/infringementWarning")))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(FOLLOWED, priced("/audit/verification"))).isEqualTo(Outcome.MET);
    }

    @Test
    void theWorstAlone() {
        Duty further = Duty.builder()
                .from(approved(by(Actor.PROCESSOR)))
                .addRemuneration(PAID)
                .build();
        assertThat(lines(FOLLOWED, further(further))).containsExactly(APPROVAL);
        assertThat(lines(
                        FOLLOWED,
                        Sound.but(b -> b.instructions(Instructions.builder()
                                .further(further)
                                .addRefusal(ground("extensive-work"))
                                .addRefusal(ground("necessary"))
                                .build()))))
                .singleElement()
                .asString()
                .startsWith("VIOLATION");
    }

    private static Condition ground(String code) {
        return Condition.builder()
                .sense(Sense.IF)
                .code(ConditionCode.of(code))
                .addSources(Source.of("3.6"))
                .build();
    }

    private static Condition judged(String code, Actor by) {
        return Condition.builder().from(ground(code)).judgedBy(by).build();
    }

    private static Approval by(Actor actor) {
        return Approval.builder().by(actor).build();
    }

    private static Duty approved(Approval approval) {
        return Duty.builder().from(FURTHER).approval(approval).build();
    }

    private static Remuneration onlyIf(String code) {
        return Remuneration.builder().from(PAID).addConditions(ground(code)).build();
    }

    private static Duty priced(Remuneration... prices) {
        return Duty.builder()
                .from(FURTHER)
                .modality(Modality.MAY)
                .addRemuneration(prices)
                .build();
    }

    private static DataProcessingAgreement priced(String... terms) {
        return Sound.but(b -> b.addRemuneration(Remuneration.builder()
                .from(PAID)
                .addAllCovers(Stream.of(terms).map(TermPath::of).toList())
                .addSources(Source.of("3.2"))
                .build()));
    }

    private static DataProcessingAgreement further(Duty further) {
        return Sound.but(
                b -> b.instructions(Instructions.builder().further(further).build()));
    }

    private static DataProcessingAgreement refusing(Condition... grounds) {
        return Sound.but(
                b -> b.instructions(Instructions.builder().addRefusal(grounds).build()));
    }
}
