package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.InstructionRules.UNION_LAW_ONLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ART28-3-A-4. */
class CompelledProcessingTest {
    private static final String WIDER = "WARNING ART28-3-A-4 Only Union or Member State law should allow processing"
            + " without instructions; the text also admits: ";
    private static final String WIDER_ABROAD = "WARNING ART28-3-A-4 Only Union or Member State law should allow"
            + " processing without instructions, the more so as data may go to third countries; the text also admits: ";
    private static final String AT = "  [clause 3.3, /instructions/compulsion/widerThanLaw]";
    private static final LegalCompulsion IN_LAW = stated().addLaws(Territory.EU).build();
    private static final LegalCompulsion ANY_LAW = stated().build();

    @Test
    void ruleCitesTheLaw() {
        assertThat(UNION_LAW_ONLY.info().citations())
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 28(3)(a)", "EDPB-O-22/2024");
        assertThat(UNION_LAW_ONLY.info().tier()).isEqualTo(Tier.GUIDANCE);
        assertThat(UNION_LAW_ONLY.info().covers()).containsExactly(13);
    }

    @Test
    void unionEeaAndMemberStateLaw() {
        assertThat(outcome(UNION_LAW_ONLY, Sound.agreement())).isEqualTo(Outcome.MET);
        assertThat(outcome(
                        UNION_LAW_ONLY,
                        inside(stated().addLaws(Territory.EEA, Territory.of("SE"), Territory.of("NO"))
                                .build())))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void d57_anyLawOrAuthority() {
        LegalCompulsion wide = stated().addLaws(Territory.EU)
                .addWiderThanLaw(condition(Sense.IF, ConditionCode.AUTHORITY_ORDER))
                .addWiderThanLaw(condition(Sense.IF, ConditionCode.ANY_LAW))
                .build();
        assertThat(lines(UNION_LAW_ONLY, inside(wide))).containsExactly(WIDER + "any law, authority order" + AT);
    }

    @Test
    void theClausesOfWhatGoesTooFar() {
        LegalCompulsion wide = stated().addLaws(Territory.EU)
                .addWiderThanLaw(Condition.builder()
                        .sense(Sense.IF)
                        .code(ConditionCode.ANY_LAW)
                        .addSources(Source.of("3.9"))
                        .build())
                .build();
        assertThat(lines(UNION_LAW_ONLY, inside(wide)))
                .containsExactly(WIDER + "any law  [clause 3.9, /instructions/compulsion/widerThanLaw]");
    }

    @Test
    void anExceptionWithoutLawsIsForAnyLaw() {
        assertThat(lines(UNION_LAW_ONLY, inside(ANY_LAW))).containsExactly(WIDER + "any law" + AT);
    }

    @Test
    void lawsOfThirdCountriesAndOfTheWorld() {
        LegalCompulsion wide = stated().addLaws(Territory.EU, Territory.WORLD, Territory.of("US"))
                .build();
        assertThat(lines(UNION_LAW_ONLY, inside(wide))).containsExactly(WIDER + "US, the whole world" + AT);
    }

    @Test
    void theLawOfATerritoryThatIsNotKnown() {
        LegalCompulsion open =
                stated().addLaws(Territory.EU, Territory.of("ZZ")).build();
        assertThat(outcome(UNION_LAW_ONLY, inside(open)))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country", List.of("ZZ", "2026-10-01"), "whether ZZ is a third country on 2026-10-01")));
    }

    /** British law was treated as the law of a Member State until the end of 2020. */
    @Test
    void theDateDecidesWhoseLawItIs() {
        DataProcessingAgreement british =
                inside(stated().addLaws(Territory.of("GB")).build());
        assertThat(on(LocalDate.of(2020, 12, 31), british)).isEqualTo(Outcome.MET);
        assertThat(on(LocalDate.of(2022, 1, 1), british)).isInstanceOf(NotMet.class);
    }

    @Test
    void noExceptionAnywhere() {
        String none =
                "NOTE ART28-3-A-4 The text should except what Union or Member State law demands, and nothing else;"
                        + " it has no exception  [clause 3.1, /instructions/compulsion/exception]";
        assertThat(lines(UNION_LAW_ONLY, inside(LegalCompulsion.SILENT))).containsExactly(none);
        assertThat(lines(
                        UNION_LAW_ONLY,
                        inside(LegalCompulsion.builder()
                                .exception(Statement.builder()
                                        .stipulation(Stipulation.EXCLUDED)
                                        .build())
                                .build())))
                .containsExactly(none);
    }

    @Test
    void anExceptionBesideTheRuleOnInstructions() {
        assertThat(outcome(UNION_LAW_ONLY, only(condition(Sense.UNLESS, ConditionCode.EU_OR_MEMBER_STATE_LAW))))
                .isEqualTo(Outcome.MET);
        assertThat(lines(UNION_LAW_ONLY, only(condition(Sense.UNLESS, ConditionCode.LEGAL_DUTY))))
                .containsExactly(WIDER + "legal duty  [clause 3.1, /instructions/documentedOnly/conditions/0]");
    }

    @Test
    void anExceptionForTransfersAlone() {
        assertThat(outcome(UNION_LAW_ONLY, compelledTransfers(IN_LAW))).isEqualTo(Outcome.MET);
        assertThat(lines(UNION_LAW_ONLY, compelledTransfers(ANY_LAW)))
                .containsExactly(WIDER + "any law  [clause 3.3, /transfers/compulsion/widerThanLaw]");
    }

    @Test
    void disclosureByAnyLaw() {
        assertThat(lines(UNION_LAW_ONLY, banned(IN_LAW, condition(Sense.UNLESS, ConditionCode.CONSENT), anyLaw())))
                .containsExactly(WIDER + "any law  [clause 3.5, /disclosure/ban/conditions/1]");
        assertThat(lines(UNION_LAW_ONLY, banned(LegalCompulsion.SILENT, anyLaw())))
                .containsExactly(WIDER + "any law  [clause 3.5, /disclosure/ban/conditions/0]");
    }

    @Test
    void aBanWithANarrowExceptionOrNone() {
        assertThat(outcome(
                        UNION_LAW_ONLY,
                        banned(LegalCompulsion.SILENT, condition(Sense.UNLESS, ConditionCode.EU_OR_MEMBER_STATE_LAW))))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(UNION_LAW_ONLY, banned(IN_LAW))).isEqualTo(Outcome.MET);
        assertThat(outcome(UNION_LAW_ONLY, banned(IN_LAW, condition(Sense.IF, ConditionCode.ANY_LAW))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aBanOfTheControllerIsNoRuleForTheProcessor() {
        Duty ban = Duty.builder()
                .obligor(Actor.CONTROLLER)
                .modality(Modality.MUST_NOT)
                .addConditions(anyLaw())
                .build();
        assertThat(outcome(UNION_LAW_ONLY, disclosing(IN_LAW, ban))).isEqualTo(Outcome.MET);
    }

    @Test
    void aSecondReadingOfTheBan() {
        Duty ban = Duty.builder()
                .modality(Modality.MUST_NOT)
                .addVariants(Duty.builder()
                        .modality(Modality.MUST_NOT)
                        .addConditions(anyLaw())
                        .build()
                        .in("5.2"))
                .build();
        assertThat(lines(UNION_LAW_ONLY, disclosing(IN_LAW, ban)))
                .containsExactly(WIDER + "any law  [clause 5.2, /disclosure/ban/variants/0/conditions/0]");
    }

    @Test
    void itIsSaidOnceAndTheRuleOnInstructionsComesFirst() {
        assertThat(lines(UNION_LAW_ONLY, banned(ANY_LAW, anyLaw()))).containsExactly(WIDER + "any law" + AT);
    }

    static Stream<UnaryOperator<DataProcessingAgreement.Builder>> abroad() {
        return Stream.of(
                b -> b.transfers(
                        Transfers.builder().thirdCountries(Statement.STIPULATED).build()),
                b -> b.transfers(
                        Transfers.builder().addTransfers(transfer("US")).build()),
                b -> b.transfers(Transfers.builder()
                        .addTransfers(Transfer.builder().id(TransferId.of("t")).build())
                        .build()),
                b -> b.transfers(Transfers.builder()
                        .addTransfers(Transfer.builder()
                                .from(transfer("SE"))
                                .addOnward(transfer("IN"))
                                .build())
                        .build()),
                b -> b.transfers(Transfers.builder()
                        .permission(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER))
                        .build()),
                b -> b.transfers(allowing(new AnyOther(), Modality.MAY)),
                b -> b.transfers(allowing(new InTerritories(List.of(Territory.THIRD)), Modality.MAY)),
                b -> b.processing(
                        Processing.builder().addLocations(location("US")).build()),
                b -> b.subProcessing(SubProcessing.builder()
                        .addEngagements(Engagement.builder()
                                .from(engagement("one", "SE"))
                                .addEngagements(engagement("two", "US"))
                                .build())
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("abroad")
    void whereDataMayGoToThirdCountriesTheMessageSaysSo(UnaryOperator<DataProcessingAgreement.Builder> abroad) {
        DataProcessingAgreement agreement = abroad.apply(
                        DataProcessingAgreement.builder().from(inside(ANY_LAW)))
                .build();
        assertThat(lines(UNION_LAW_ONLY, agreement)).containsExactly(WIDER_ABROAD + "any law" + AT);
    }

    static Stream<Transfers> atHome() {
        Transfers.Builder denied = Transfers.builder()
                .thirdCountries(
                        Statement.builder().stipulation(Stipulation.EXCLUDED).build());
        return Stream.of(
                denied.permission(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER)).build(),
                denied.addRules(TransferRule.builder().when(new AnyOther()).build())
                        .build(),
                Transfers.builder().addTransfers(transfer("SE")).build(),
                allowing(new InTerritories(List.of(Territory.EEA)), Modality.MAY),
                allowing(new AnyOther(), Modality.MUST_NOT),
                Transfers.builder()
                        .permission(Duty.builder().modality(Modality.MUST_NOT).build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void atHome(Transfers transfers) {
        assertThat(lines(UNION_LAW_ONLY, but(inside(ANY_LAW), b -> b.transfers(transfers))))
                .containsExactly(WIDER + "any law" + AT);
    }

    /** Chains of sub-processors can be long. */
    @Test
    void aLongChain() {
        Engagement last = engagement("last", "US");
        for (int i = 0; i < 1000; i++) {
            last = Engagement.builder()
                    .from(engagement("link-" + i, "SE"))
                    .addEngagements(last)
                    .build();
        }
        Engagement first = last;
        assertThat(lines(
                        UNION_LAW_ONLY,
                        but(
                                inside(ANY_LAW),
                                b -> b.subProcessing(SubProcessing.builder()
                                        .addEngagements(first)
                                        .build()))))
                .containsExactly(WIDER_ABROAD + "any law" + AT);
    }

    private static Outcome on(LocalDate date, DataProcessingAgreement agreement) {
        return UNION_LAW_ONLY.check(
                agreement, new ReviewContext(LawData.bundled().asOf(date), ReviewPolicy.STANDARD));
    }

    private static LegalCompulsion.Builder stated() {
        return LegalCompulsion.builder().exception(Statement.in("3.3"));
    }

    private static Condition condition(Sense sense, ConditionCode code) {
        return Condition.of(sense, code);
    }

    private static Condition anyLaw() {
        return condition(Sense.UNLESS, ConditionCode.ANY_LAW);
    }

    private static DataProcessingAgreement but(
            DataProcessingAgreement agreement, UnaryOperator<DataProcessingAgreement.Builder> change) {
        return change.apply(DataProcessingAgreement.builder().from(agreement)).build();
    }

    /** An agreement of which all data stay in the EEA. */
    private static DataProcessingAgreement inside(LegalCompulsion compulsion) {
        return inside(compulsion, Sound.OWED.in("3.1"));
    }

    private static DataProcessingAgreement inside(LegalCompulsion compulsion, Duty only) {
        return Sound.but(b -> b.instructions(Instructions.builder()
                        .documentedOnly(only)
                        .compulsion(compulsion)
                        .build())
                .transfers(Transfers.SILENT)
                .subProcessing(SubProcessing.SILENT));
    }

    private static DataProcessingAgreement only(Condition condition) {
        return inside(
                LegalCompulsion.SILENT,
                Duty.builder().from(Sound.OWED).addConditions(condition).build().in("3.1"));
    }

    private static DataProcessingAgreement compelledTransfers(LegalCompulsion compulsion) {
        return but(
                inside(LegalCompulsion.SILENT),
                b -> b.transfers(Transfers.builder().compulsion(compulsion).build()));
    }

    private static DataProcessingAgreement banned(LegalCompulsion compulsion, Condition... conditions) {
        return disclosing(
                compulsion,
                Duty.builder()
                        .obligor(Actor.PROCESSOR)
                        .modality(Modality.MUST_NOT)
                        .addConditions(conditions)
                        .build()
                        .in("3.5"));
    }

    private static DataProcessingAgreement disclosing(LegalCompulsion compulsion, Duty ban) {
        return but(
                inside(compulsion),
                b -> b.disclosure(Disclosure.builder().ban(ban).build()));
    }

    private static Transfers allowing(Destination destination, Modality modality) {
        return Transfers.builder()
                .addRules(TransferRule.builder()
                        .when(destination)
                        .modality(modality)
                        .build())
                .build();
    }

    private static Transfer transfer(String country) {
        return Transfer.builder()
                .id(TransferId.of("to-" + country.toLowerCase(Locale.ROOT)))
                .destination(Territory.of(country))
                .build();
    }

    private static Location location(String country) {
        return Location.builder().territory(Optional.of(Territory.of(country))).build();
    }

    private static Engagement engagement(String id, String country) {
        return Engagement.builder()
                .id(EngagementId.of(id))
                .addLocations(location(country))
                .build();
    }
}
