package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.Edition;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.SetByLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRulesTest {
    private static final String REF_1 = "WARNING DRAFT-REF-1 A reference should lead to what its clause expects; ";
    private static final String REF_2 = "WARNING DRAFT-REF-2 References should follow the numbers of the clauses; ";
    private static final String REF_3 = "NOTE DRAFT-REF-3 All that a text cites should have been there at one time; ";

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(ReferenceRules.LEADS_SOMEWHERE, ReferenceRules.NOT_SHIFTED, ReferenceRules.ONE_TIME)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void aReferenceThatLeadsNowhere() {
        assertThat(leads(reference(Resolution.BROKEN).build()))
                .containsExactly(REF_1 + "it leads nowhere  [clause 3.4, /references/0]");
    }

    @Test
    void aReferenceThatLeadsElsewhere() {
        assertThat(leads(reference(Resolution.WRONG_TARGET).build()))
                .containsExactly(REF_1 + "it leads elsewhere  [clause 3.4, /references/0]");
    }

    @ParameterizedTest
    @CsvSource({"WRONG_TARGET, true", "UNCHECKED, true", "RESOLVED, false"})
    void aTargetOfAnotherKind(Resolution resolution, boolean found) {
        Reference reference = reference(resolution)
                .expected(TargetKind.MEASURES)
                .found(TargetKind.SUB_PROCESSOR_LIST)
                .build();

        assertThat(leads(reference))
                .isEqualTo(
                        found
                                ? List.of(REF_1 + "expected: measures, found: list of sub-processors"
                                        + "  [clause 3.4, /references/0]")
                                : List.of());
    }

    @Test
    void aReferenceThatNobodyCheckedOrThatIsOfTheExpectedKind() {
        assertThat(leads(
                        reference(Resolution.UNCHECKED).build(),
                        reference(Resolution.UNCHECKED)
                                .expected(TargetKind.MEASURES)
                                .build(),
                        reference(Resolution.UNCHECKED)
                                .expected(TargetKind.MEASURES)
                                .found(TargetKind.MEASURES)
                                .build(),
                        reference(Resolution.RESOLVED).build()))
                .isEmpty();
    }

    /** The annex tells it, DRAFT-ANNEX-1, if the clause that announces is the one that refers. */
    @ParameterizedTest
    @CsvSource({"3.4, measures, true", "3.5, measures, false", "3.4, storage, false"})
    void aBrokenReferenceToAnAnnexThatLacksWhatIsAnnounced(String clause, String announced, boolean left) {
        DataProcessingAgreement agreement = Sound.but(builder -> builder.addAnnexes(Annex.builder()
                        .label("Annex C")
                        .addAnnounced(Item.of(AnnexContent.of(announced)).in(clause))
                        .addPresent(Item.of(AnnexContent.STORAGE))
                        .build())
                .addReferences(reference(Resolution.BROKEN).build()));

        assertThat(DutyMessages.lines(ReferenceRules.LEADS_SOMEWHERE, agreement))
                .hasSize(left ? 0 : 1);
    }

    @Test
    void twoReferencesThatAreOneTooHighAreToldOnce() {
        Reference[] references = {shifted("9.1", "8.1"), shifted("6.3(a)", "5.3(a)")};

        assertThat(shift(references))
                .containsExactly(REF_2 + "2 of them are too high by 1  [clause 9.1, 6.3(a), /references/0]");
        assertThat(leads(references)).isEmpty();
    }

    @Test
    void numbersCountWhateverTheirLength() {
        assertThat(shift(shifted("10.1", "9.1"), shifted("100", "99"), shifted("12(3)", "11(3)")))
                .containsExactly(REF_2 + "3 of them are too high by 1  [clause 10.1, 100, 12(3), /references/0]");
    }

    @Test
    void referencesThatAreTooLowInTheirSecondNumber() {
        assertThat(shift(shifted("2.3", "2.5"), shifted("4.1", "4.3"), shifted("5.2(b)", "5.4(b)")))
                .containsExactly(REF_2 + "3 of them are too low by 2  [clause 2.3, 4.1, 5.2(b), /references/0]");
    }

    @Test
    void aLabelWithoutTargetCountsByItsNumbers() {
        Reference label = Reference.builder()
                .label("Clause 9(2)(a)")
                .resolution(Resolution.BROKEN)
                .meant("8.2")
                .build();

        assertThat(shift(label, shifted("11.1", "10.1")))
                .containsExactly(REF_2 + "2 of them are too high by 1  [clause 11.1, /references/0]");
    }

    @Test
    void otherWrongReferencesStayBesideAShift() {
        Reference[] references = {
            shifted("9.1", "8.1"),
            shifted("6.3", "5.3"),
            reference(Resolution.BROKEN).build()
        };

        assertThat(shift(references)).hasSize(1);
        assertThat(leads(references)).containsExactly(REF_1 + "it leads nowhere  [clause 3.4, /references/2]");
    }

    @ParameterizedTest
    @CsvSource({
        "9.1, 8.1, 9.2, 9.2", // one alone
        "9.1, 8.1, 6.3, 4.3", // different amounts
        "9.1, 8.1, 2.5, 2.4", // different places
        "9.1, 8.1, 10.2, 7.3", // the second is no shift
        "9.1, 8.1, Annex 3, Annex 2", // an annex against a clause
        "9.1, 8.1, Annex 3, 2", // one word against none
        "9.1, 8.1, nine, eight"
    })
    void whatIsNoCommonShiftIsToldOneByOne(String printed, String meant, String otherPrinted, String otherMeant) {
        Reference[] references = {shifted(printed, meant), shifted(otherPrinted, otherMeant)};

        assertThat(shift(references)).isEmpty();
        assertThat(leads(references)).hasSize(2);
    }

    @Test
    void annexesCanBeShiftedToo() {
        assertThat(shift(shifted("Annex 3", "Annex 2"), shifted("Annex 4", "Annex 3")))
                .containsExactly(REF_2 + "2 of them are too high by 1  [clause Annex 3, Annex 4, /references/0]");
    }

    @Test
    void aProvisionOfALawIsNoClauseOfTheText() {
        Reference law = reference(Resolution.WRONG_TARGET)
                .target(new LawTarget(LegalReference.gdpr("29")))
                .meant("28")
                .build();

        assertThat(shift(law, law)).isEmpty();
    }

    /** Directive 95/46/EC ended on 2018-05-24, Decision (EU) 2021/915 was adopted on 2021-06-04. */
    @Test
    void anActThatHadEndedBeforeTheOtherWasThere() {
        assertThat(times(law("2021/915 cl. 7"), law("95/46/EC")))
                .containsExactly(
                        REF_3 + "95/46/EC points to 2018-05-24 at the latest, and 2021/915 to 2021-06-04 at the"
                                + " earliest  [clause 1.2, /references/1/target/reference]");
    }

    /** The GDPR was adopted on 2016-04-27 and could be cited beside what it repealed. */
    @Test
    void aRepealedActBesideOneThatWasToCome() {
        assertThat(times(law("95/46/EC"), law("GDPR Art. 28"))).isEmpty();
    }

    @Test
    void actsThatEndOnOneDayAreNamedTogether() {
        assertThat(times(law("SE-PUL"), law("2021/914"), law("95/46/EC"), law("2021/915")))
                .containsExactly(
                        REF_3 + "95/46/EC, SE-PUL points to 2018-05-24 at the latest, and 2021/914, 2021/915 to"
                                + " 2021-06-04 at the earliest  [clause 1.2, /references/0/target/reference]");
    }

    @Test
    void aTitleSaysNothingAndHistoryOnlyWhenItBegan() {
        assertThat(times(law("2021/915"), law("95/46/EC", ReferenceRole.TITLE))).isEmpty();
        assertThat(times(law("2021/915"), law("95/46/EC", ReferenceRole.HISTORY)))
                .isEmpty();
        assertThat(times(law("95/46/EC"), law("2021/915", ReferenceRole.TITLE))).isEmpty();
        assertThat(times(law("95/46/EC"), law("2021/915", ReferenceRole.HISTORY)))
                .hasSize(1);
    }

    @Test
    void anUnknownActSaysNothing() {
        assertThat(times(law("95/46/EC"), law("XX-NEW-ACT"), Reference.to("the law")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, 0", "2018-05-25, 1", "1995-10-24, 0", "1995-10-23, 1"})
    void theDateOfTheVersionCounts(LocalDate version, int findings) {
        assertThat(DutyMessages.lines(
                        ReferenceRules.ONE_TIME,
                        Sound.but(builder -> builder.edition(
                                        Edition.builder().versionOn(version).build())
                                .addReferences(law("95/46/EC")))))
                .hasSize(findings);
    }

    @Test
    void aVersionBeforeWhatItCites() {
        assertThat(DutyMessages.lines(
                        ReferenceRules.ONE_TIME,
                        Sound.but(builder -> builder.edition(Edition.builder()
                                        .versionOn(LocalDate.of(2019, 1, 1))
                                        .addSources(Source.of("Title"))
                                        .build())
                                .addReferences(law("2021/915")))))
                .containsExactly(REF_3 + "the version points to 2019-01-01 at the latest, and 2021/915 to 2021-06-04 at"
                        + " the earliest  [clause Title, /edition/versionOn]");
    }

    /** Datainspektionen became Integritetsskyddsmyndigheten on 2021-01-01. */
    @Test
    void theNameOfAnAuthorityCountsLikeAnAct() {
        assertThat(DutyMessages.lines(ReferenceRules.ONE_TIME, authority("Integritetsskyddsmyndigheten", "95/46/EC")))
                .containsExactly(
                        REF_3 + "95/46/EC points to 2018-05-24 at the latest, and the name of an authority in SE"
                                + " to 2021-01-01 at the earliest  [clause 1.2, /references/0/target/reference]");
        assertThat(DutyMessages.lines(ReferenceRules.ONE_TIME, authority("Datainspektionen", "2021/915")))
                .containsExactly(
                        REF_3 + "the name of an authority in SE points to 2020-12-31 at the latest, and 2021/915"
                                + " to 2021-06-04 at the earliest  [clause Def., /definitions/0/examples/0]");
        assertThat(DutyMessages.lines(ReferenceRules.ONE_TIME, authority("Datainspektionen", "95/46/EC")))
                .isEmpty();
        assertThat(DutyMessages.lines(ReferenceRules.ONE_TIME, authority("The data office", "95/46/EC")))
                .isEmpty();
    }

    @Test
    void aLimitThatALawSetsCitesIt() {
        SetByLaw limit = new SetByLaw(
                Optional.of(LegalReference.parse("95/46/EC")), Optional.empty(), Bindingness.FIRM, Source.all("9.1"));

        assertThat(DutyMessages.lines(
                        ReferenceRules.ONE_TIME,
                        Sound.but(builder -> builder.breachNotification(BreachNotification.builder()
                                        .notice(Sound.OWED.within(limit))
                                        .build())
                                .addReferences(law("2021/915")))))
                .containsExactly(
                        REF_3 + "95/46/EC points to 2018-05-24 at the latest, and 2021/915 to 2021-06-04 at the"
                                + " earliest  [clause 9.1, /breachNotification/notice/limits/0/reference]");
    }

    /** The days of acts that the library does not know can be given. */
    @Test
    void theTimesAreAskedFor() {
        LocalDate day = LocalDate.of(2021, 1, 1);
        Map<Instrument, ReferenceRules.Days> known = Map.of(
                Instrument.of("OLDER"), new ReferenceRules.Days(Optional.empty(), Optional.of(day.minusDays(1))),
                Instrument.of("OLD"), new ReferenceRules.Days(Optional.empty(), Optional.of(day)),
                Instrument.of("NEW"), new ReferenceRules.Days(Optional.of(day), Optional.empty()),
                Instrument.of("NEXT"), new ReferenceRules.Days(Optional.of(day.plusDays(1)), Optional.empty()));
        ReferenceRules.Times times = new ReferenceRules.Times() {
            @Override
            public ReferenceRules.Days of(Instrument instrument) {
                return known.getOrDefault(instrument, ReferenceRules.Days.ANY);
            }

            @Override
            public ReferenceRules.Days of(Territory territory, String name) {
                return ReferenceRules.Days.ANY;
            }
        };

        assertThat(oneTime(times, "OLD", "NEW")).isEqualTo(Outcome.MET);
        assertThat(oneTime(times, "OLD", "NEXT")).isInstanceOf(NotMet.class);
        for (List<String> laws : List.of(List.of("OLD", "OLDER", "NEW"), List.of("OLDER", "OLD", "NEW"))) {
            assertThat(oneTime(times, laws.toArray(String[]::new)))
                    .isInstanceOfSatisfying(
                            NotMet.class,
                            notMet -> assertThat(notMet.findings().get(0).arguments())
                                    .containsExactly("OLDER", "2020-12-31", "NEW", "2021-01-01"));
        }
    }

    private static Outcome oneTime(ReferenceRules.Times times, String... laws) {
        return ReferenceRules.oneTime(
                (StatedRule) ReferenceRules.ONE_TIME,
                DataProcessingAgreement.builder()
                        .references(Stream.of(laws).map(ReferenceRulesTest::law).toList())
                        .build(),
                times);
    }

    private static DataProcessingAgreement authority(String name, String law) {
        return Sound.but(builder -> builder.addDefinitions(Definition.builder()
                        .term(DefinedTerm.SUPERVISORY_AUTHORITY)
                        .addTerritories(Territory.of("SE"))
                        .addExamples(name)
                        .addSources(Source.of("Def."))
                        .build())
                .addReferences(law(law)));
    }

    private static Reference law(String law) {
        return law(law, ReferenceRole.RULE);
    }

    private static Reference law(String law, ReferenceRole role) {
        return Reference.builder()
                .from(Reference.to(LegalReference.parse(law)))
                .role(role)
                .addSources(Source.of("1.2"))
                .build();
    }

    private static Reference.Builder reference(Resolution resolution) {
        return Reference.builder().label("Annex C").resolution(resolution).addSources(Source.of("3.4"));
    }

    private static Reference shifted(String printed, String meant) {
        return Reference.builder()
                .label("Clause " + printed)
                .target(new ClauseTarget(printed))
                .resolution(Resolution.WRONG_TARGET)
                .meant(meant)
                .addSources(Source.of(printed))
                .build();
    }

    private static List<String> leads(Reference... references) {
        return DutyMessages.lines(ReferenceRules.LEADS_SOMEWHERE, with(references));
    }

    private static List<String> shift(Reference... references) {
        return DutyMessages.lines(ReferenceRules.NOT_SHIFTED, with(references));
    }

    private static List<String> times(Reference... references) {
        return DutyMessages.lines(ReferenceRules.ONE_TIME, with(references));
    }

    private static DataProcessingAgreement with(Reference... references) {
        return Sound.but(builder -> builder.addReferences(references));
    }
}
