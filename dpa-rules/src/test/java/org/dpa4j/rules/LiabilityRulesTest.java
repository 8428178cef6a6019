package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Liability;
import org.dpa4j.model.LiabilityTerm;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiabilityRulesTest {
    private static final Rule RULE = LiabilityRules.CLAIMS_UNTOUCHED;
    private static final String NOTE =
            "NOTE ART82-1 A cap between the parties leaves claims of data subjects as they are"
                    + "  [clause 12.2, /liability/caps/0]";
    private static final String WITH_CLAUSES =
            "WARNING ART82-1 A cap can contradict clause 12 of Decision 2021/914 unless it excepts claims under"
                    + " the clauses"
                    + "  [clause 12.2, /liability/caps/0]";

    @Test
    void noCap() {
        assertThat(DutyMessages.lines(RULE, Sound.agreement())).isEmpty();
        assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.liability(Liability.SILENT))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-subject", "user", "third-party", "supervisory-authority", "authority"})
    void aCapAgainstOthers(String actor) {
        assertThat(DutyMessages.lines(
                        RULE,
                        liability(b -> b.addCaps(
                                cap().build(),
                                cap().addAppliesTo(Actor.CONTROLLER, Actor.of(actor))
                                        .build()))))
                .containsExactly(
                        "VIOLATION ART82-1 Claims of data subjects and fines cannot be capped; a cap applies to: "
                                + DutyMessages.word(actor) + "  [clause 12.2, /liability/caps/1/appliesTo]");
    }

    @Test
    void claimsOfDataSubjectsAreExcluded() {
        String line = "VIOLATION ART82-1 Claims of data subjects cannot be excluded; the agreement excludes them"
                + "  [clause 12.3, /liability/";
        Duty excluded = Duty.builder()
                .stipulation(Stipulation.EXCLUDED)
                .addSources(Source.of("12.3"))
                .build();
        Duty barred = Duty.builder()
                .obligor(Actor.DATA_SUBJECT)
                .modality(Modality.MUST_NOT)
                .addSources(Source.of("12.3"))
                .build();

        assertThat(DutyMessages.lines(
                        RULE,
                        liability(b -> b.dataSubjectsUnaffected(Statement.builder()
                                .stipulation(Stipulation.EXCLUDED)
                                .addSources(Source.of("12.3"))
                                .build()))))
                .containsExactly(line + "dataSubjectsUnaffected]");
        assertThat(DutyMessages.lines(
                        RULE,
                        liability(b -> b.addTerms(
                                LiabilityTerm.builder()
                                        .to(Actor.DATA_SUBJECT)
                                        .duty(excluded)
                                        .build(),
                                LiabilityTerm.builder()
                                        .to(Actor.USER)
                                        .duty(barred)
                                        .build(),
                                LiabilityTerm.builder()
                                        .to(Actor.CONTROLLER)
                                        .duty(excluded)
                                        .build()))))
                .containsExactly(line + "terms/0/duty]", line + "terms/1/duty]");
    }

    @Test
    void whoeverIsOwedTheTermHasTheClaims() {
        Duty barred = Duty.builder()
                .obligor(Actor.PROCESSOR)
                .beneficiary(Actor.DATA_SUBJECT)
                .modality(Modality.MUST_NOT)
                .addSources(Source.of("12.3"))
                .build();
        Duty paid = Duty.must(Actor.PROCESSOR, Actor.DATA_SUBJECT);

        assertThat(DutyMessages.lines(
                        RULE,
                        liability(b -> b.addTerms(
                                LiabilityTerm.builder().duty(paid).build(),
                                LiabilityTerm.builder().duty(barred).build()))))
                .containsExactly(
                        "VIOLATION ART82-1 Claims of data subjects cannot be excluded; the agreement excludes them"
                                + "  [clause 12.3, /liability/terms/1/duty]");
    }

    @Test
    void aCapBesideOtherToolsThanTheClausesOf2021() {
        for (Optional<ClauseSet> set : List.of(Optional.of(ClauseSet.SCC_2010_87), Optional.<ClauseSet>empty())) {
            Transfers others = Transfers.builder()
                    .addRules(TransferRule.builder()
                            .when(new AnyOther())
                            .addTools(new StandardClauses(
                                    set, Optional.empty(), AnnexState.NOT_SAID, Statement.SILENT, List.of()))
                            .build())
                    .build();

            assertThat(DutyMessages.lines(
                            RULE,
                            Sound.but(b -> b.transfers(others)
                                    .liability(Liability.builder()
                                            .addCaps(cap().build())
                                            .build()))))
                    .containsExactly(NOTE);
        }
    }

    @Test
    void aCapBetweenTheParties() {
        assertThat(DutyMessages.lines(
                        RULE,
                        Sound.but(b -> b.transfers(Transfers.SILENT)
                                .liability(Liability.builder()
                                        .addCaps(cap().build(), cap().build())
                                        .build()))))
                .containsExactly(NOTE);
    }

    @Test
    void aCapBesideTheClausesOf2021() {
        Liability capped = Liability.builder().addCaps(cap().build()).build();
        StandardClauses clauses = new StandardClauses(
                Optional.of(ClauseSet.SCC_2021_914),
                Optional.empty(),
                AnnexState.NOT_SAID,
                Statement.SILENT,
                List.of());
        Transfers rules = Transfers.builder()
                .addRules(TransferRule.builder()
                        .when(new AnyOther())
                        .addTools(clauses)
                        .build())
                .build();
        Transfers onward = Transfers.builder()
                .addTransfers(Transfer.builder()
                        .id(TransferId.of("t1"))
                        .addOnward(Transfer.builder()
                                .id(TransferId.of("t2"))
                                .addTools(clauses)
                                .build())
                        .build())
                .build();

        assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.liability(capped))))
                .containsExactly(WITH_CLAUSES);
        assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.liability(capped).transfers(rules))))
                .containsExactly(WITH_CLAUSES);
        assertThat(DutyMessages.lines(RULE, Sound.but(b -> b.liability(capped).transfers(onward))))
                .containsExactly(WITH_CLAUSES);
    }

    @Test
    void aCapThatExceptsTheClauses() {
        assertThat(DutyMessages.lines(RULE, liability(b -> b.addCaps(cap().build()))))
                .containsExactly(NOTE);
        assertThat(DutyMessages.lines(
                        RULE,
                        Sound.but(b -> b.liability(Liability.builder()
                                .addCaps(cap().addCarveOuts(Condition.of(Sense.UNLESS, ConditionCode.LEGAL_DUTY))
                                        .build())
                                .build()))))
                .containsExactly(NOTE);
    }

    @Test
    void ofSeveralCapsTheFirstThatDoesNotExceptTheClauses() {
        Cap excepting = cap().addCarveOuts(Condition.of(Sense.UNLESS, ConditionCode.LEGAL_DUTY))
                .build();

        assertThat(DutyMessages.lines(
                        RULE,
                        Sound.but(b -> b.liability(Liability.builder()
                                .addCaps(excepting, cap().build(), cap().build())
                                .build()))))
                .containsExactly(
                        "WARNING ART82-1 A cap can contradict clause 12 of Decision 2021/914 unless it excepts claims"
                                + " under the clauses  [clause 12.2, /liability/caps/1]");
        assertThat(DutyMessages.lines(
                        RULE,
                        Sound.but(b -> b.liability(Liability.builder()
                                .addCaps(excepting, excepting)
                                .build()))))
                .containsExactly(NOTE);
    }

    /** A ban on transfers with the clauses uses none. */
    @Test
    void aRuleThatForbidsDoesNotUseTheClauses() {
        TransferRule forbidden = TransferRule.builder()
                .modality(Modality.MUST_NOT)
                .when(new AnyOther())
                .addTools(new StandardClauses(
                        Optional.of(ClauseSet.SCC_2021_914),
                        Optional.empty(),
                        AnnexState.NOT_SAID,
                        Statement.SILENT,
                        List.of()))
                .build();

        assertThat(DutyMessages.lines(
                        RULE,
                        Sound.but(b -> b.liability(Liability.builder()
                                        .addCaps(cap().build())
                                        .build())
                                .transfers(
                                        Transfers.builder().addRules(forbidden).build()))))
                .containsExactly(NOTE);
    }

    private static Cap.Builder cap() {
        return Cap.builder().basis(CapBasis.FEES_PAID).addSources(Source.of("12.2"));
    }

    /** The liability of the sound agreement, by which claims of data subjects stay untouched, changed. */
    private static DataProcessingAgreement liability(Consumer<Liability.Builder> change) {
        Liability.Builder liability = Liability.builder().from(Sound.agreement().liability());
        change.accept(liability);
        return Sound.but(agreement -> agreement.liability(liability.build()));
    }
}
