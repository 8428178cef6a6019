package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.EndOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.time.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndOfServicesRulesTest {
    private static final Outcome NOTHING_AGREED =
            new NotApplicable(Reason.of("no-disposal", "The agreement contains no duty to delete or return the data"));
    private static final Lasting ENDLESS =
            new Lasting(Optional.empty(), Optional.empty(), Bindingness.FIRM, Source.all("10.3"));

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(
                                EndOfServicesRules.DELETED_OR_RETURNED,
                                EndOfServicesRules.CONTROLLER_CHOOSES,
                                EndOfServicesRules.COPIES_DELETED,
                                EndOfServicesRules.KEPT_BY_LAW_ONLY,
                                EndOfServicesRules.IN_TIME,
                                EndOfServicesRules.CONFIRMED,
                                EndOfServicesRules.PROTECTED_UNTIL_GONE)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void guidanceAppliesFromItsOwnDay() {
        assertThat(EndOfServicesRules.CONFIRMED.info().inForceFrom()).contains(LocalDate.of(2019, 12, 11));
        assertThat(Stream.of(EndOfServicesRules.IN_TIME, EndOfServicesRules.PROTECTED_UNTIL_GONE)
                        .map(rule -> rule.info().inForceFrom()))
                .containsOnly(Optional.of(LocalDate.of(2018, 5, 25)));
    }

    @Test
    void onlyTheFirstRuleReportsSilence() {
        DataProcessingAgreement silent = Sound.but(agreement -> agreement.endOfServices(EndOfServices.SILENT));

        assertThat(Stream.of(
                                EndOfServicesRules.CONTROLLER_CHOOSES,
                                EndOfServicesRules.COPIES_DELETED,
                                EndOfServicesRules.KEPT_BY_LAW_ONLY,
                                EndOfServicesRules.IN_TIME,
                                EndOfServicesRules.CONFIRMED)
                        .map(rule -> DutyMessages.outcome(rule, silent)))
                .containsOnly(NOTHING_AGREED);
    }

    // ART28-3-G-1

    @TestFactory
    Stream<DynamicTest> deletedOrReturned() {
        return DutyMessages.of(
                EndOfServicesRules.DELETED_OR_RETURNED,
                "/endOfServices/disposal",
                "a duty to delete or return all personal data after the end of the services",
                duty -> end(end -> end.disposal(duty)));
    }

    @Test
    void blocking() {
        assertThat(lines(EndOfServicesRules.DELETED_OR_RETURNED, choice(null, Disposal.DELETE, Disposal.BLOCK)))
                .containsExactly("WARNING ART28-3-G-1 At the end the data may also be dealt with by block, which is"
                        + " neither deletion nor return  [clause 10.5, /endOfServices/choice/options]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "return", "export", "anonymise", "crypto-erase", "destroy"})
    void noPersonalDataIsLeft(String disposal) {
        assertThat(lines(EndOfServicesRules.DELETED_OR_RETURNED, choice(Actor.CONTROLLER, Disposal.of(disposal))))
                .isEmpty();
    }

    @Test
    void blockingThatWasNotChosen() {
        assertThat(lines(
                        EndOfServicesRules.DELETED_OR_RETURNED,
                        end(end -> end.choice(Choice.<Disposal>builder()
                                .addOptions(Disposal.DELETE, Disposal.BLOCK)
                                .chosen(Disposal.DELETE)
                                .build()))))
                .isEmpty();
    }

    @Test
    void aDisposalThatIsNotKnown() {
        assertThat(DutyMessages.outcome(
                        EndOfServicesRules.DELETED_OR_RETURNED, choice(null, Disposal.of("hand-over-to-notary"))))
                .isEqualTo(Undetermined.without(new Reason(
                        "option",
                        List.of("hand-over-to-notary"),
                        "whether hand-over-to-notary leaves no personal data behind")));
    }

    // ART28-3-G-2

    @ParameterizedTest
    @CsvSource({
        "processor, processor",
        "parties-jointly, parties jointly",
        "either-party, either party",
        "party:payroll, processor",
        "party:somebody, other party"
    })
    void theChoiceOfOthers(String holder, String word) {
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        choice(Actor.of(holder), Disposal.DELETE, Disposal.RETURN)))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The choice between deletion and return must be the controller's;"
                                + " the agreement leaves it to the " + word
                                + "  [clause 10.5, /endOfServices/choice/holder]");
    }

    @ParameterizedTest
    @CsvSource({"controller", "joint-controller", "party:bakery"})
    void theChoiceOfTheController(String holder) {
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        choice(Actor.of(holder), Disposal.DELETE, Disposal.RETURN)))
                .isEmpty();
    }

    @Test
    void severalOptionsAndNobodyWhoChooses() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, choice(null, Disposal.DELETE, Disposal.RETURN)))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The choice between deletion and return must be the controller's;"
                                + " the agreement gives it to nobody  [clause 10.5, /endOfServices/choice/holder]");
    }

    /** Two ways of deleting are one side of the choice, which then is made already. */
    @Test
    void severalWaysOfDeletingAndNobodyWhoChooses() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, choice(null, Disposal.DELETE, Disposal.ANONYMISE)))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement"
                        + " offers only delete, anonymise  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void noChoiceAtAll() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, end(end -> end.choice(Optional.empty()))))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The choice between deletion and return must be the controller's;"
                                + " the agreement gives it to nobody  [clause 10.1, /endOfServices/choice]");
    }

    @Test
    void onlyDeletion() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, choice(null, Disposal.DELETE)))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement"
                        + " offers only delete  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void onlyDeletionByADutyWithoutReturn() {
        Duty deletion = Duty.builder()
                .from(Sound.OWED)
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.RETURN_OPTION)
                .addSources(Source.of("10.1"))
                .build();

        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        end(end -> end.disposal(deletion).choice(Optional.empty()))))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement"
                        + " offers only delete  [clause 10.1, /endOfServices/disposal]");
    }

    @Test
    void onlyWaysOfDeletion() {
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        choice(Actor.CONTROLLER, Disposal.DELETE, Disposal.ANONYMISE)))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement"
                        + " offers only delete, anonymise  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void aChoiceOfOneWayIsNoneToBeFixed() {
        Choice<Disposal> only = Choice.<Disposal>builder()
                .addOptions(Disposal.DELETE)
                .chosen(Disposal.DELETE)
                .addSources(Source.of("10.5"))
                .build();

        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, end(end -> end.choice(only))))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement"
                        + " offers only delete  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void aWayFixedInTheAgreement() {
        Choice<Disposal> fixed = Choice.<Disposal>builder()
                .addOptions(Disposal.DELETE, Disposal.RETURN)
                .chosen(Disposal.DELETE)
                .addSources(Source.of("10.5"))
                .build();

        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, end(end -> end.choice(fixed))))
                .containsExactly("WARNING ART28-3-G-2 The choice between deletion and return must be the"
                        + " controller's; the agreement fixes delete and does not say that the choice can be changed"
                        + "  [clause 10.5, /endOfServices/choice/chosen]");
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        end(end -> end.choice(Choice.<Disposal>builder()
                                .from(fixed)
                                .changeable(Statement.STIPULATED)
                                .build()))))
                .isEmpty();
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        end(end -> end.choice(Choice.<Disposal>builder()
                                .from(fixed)
                                .holder(Actor.CONTROLLER)
                                .build()))))
                .isEmpty();
    }

    // ART28-3-G-3

    @TestFactory
    Stream<DynamicTest> copiesDeleted() {
        return DutyMessages.of(
                EndOfServicesRules.COPIES_DELETED,
                "/endOfServices/copies",
                "a duty to delete existing copies",
                duty -> end(end -> end.copies(duty).disposal(Duty.STIPULATED)));
    }

    @Test
    void whereEverythingIsDeletedCopiesNeedNoWord() {
        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.copies(Duty.SILENT).choice(choiceOf(null, Disposal.DELETE)))))
                .isEmpty();
    }

    @Test
    void whereTheDutyLeavesOutReturnCopiesNeedNoWord() {
        Duty deletion = Duty.builder()
                .from(Sound.OWED)
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.RETURN_OPTION)
                .build();

        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.copies(Duty.SILENT).disposal(deletion).choice(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void whereNobodySaysWhatHappensCopiesNeedAWord() {
        assertThat(DutyMessages.findings(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.copies(Duty.SILENT).choice(Optional.empty()))))
                .extracting(Finding::key)
                .containsExactly("missing");
    }

    @Test
    void backupsWithoutAnEndInTheText() {
        String line = "WARNING ART28-3-G-3 Copies must be deleted too; the agreement does not say when backups end"
                + "  [clause 10.1, /endOfServices/backupRotation]";
        Blank blank = new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(lines(EndOfServicesRules.COPIES_DELETED, end(end -> end.backupRotation(Optional.empty()))))
                .containsExactly(line);
        assertThat(lines(EndOfServicesRules.COPIES_DELETED, end(end -> end.backupRotation(blank))))
                .containsExactly(line);
    }

    @Test
    void backupsThatEndByADutyOrAGroundOfTheirOwn() {
        TimeLimit period = TimeLimit.atMost(Period.ofDays(35));

        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.backupRotation(Optional.empty()).backups(Sound.OWED.within(period)))))
                .isEmpty();
        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.backupRotation(Optional.empty())
                                .addRetention(kept(RetentionGround.BACKUP)
                                        .period(period)
                                        .build()))))
                .isEmpty();
    }

    @Test
    void backupsThatAreKept() {
        String line = "VIOLATION ART28-3-G-3 Copies must be deleted too; the agreement keeps backups without an end"
                + "  [clause 10.3, ";
        Duty excluded = Duty.builder()
                .stipulation(Stipulation.EXCLUDED)
                .addSources(Source.of("10.3"))
                .build();

        assertThat(lines(EndOfServicesRules.COPIES_DELETED, end(end -> end.backups(excluded))))
                .containsExactly(line + "/endOfServices/backups]");
        assertThat(lines(EndOfServicesRules.COPIES_DELETED, end(end -> end.backupRotation(ENDLESS))))
                .containsExactly(line + "/endOfServices/backupRotation]");
        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.addRetention(kept(RetentionGround.BACKUP).build()))))
                .containsExactly(line + "/endOfServices/retention/1]");
    }

    @Test
    void copiesAndBackupsAreTwoDefects() {
        assertThat(lines(
                        EndOfServicesRules.COPIES_DELETED,
                        end(end -> end.copies(Duty.SILENT).backupRotation(Optional.empty()))))
                .containsExactly(
                        "VIOLATION ART28-3-G-3 The agreement does not contain a duty to delete existing copies"
                                + "  [clause 10.1, /endOfServices/copies]",
                        "WARNING ART28-3-G-3 Copies must be deleted too; the agreement does not say when backups end"
                                + "  [clause 10.1, /endOfServices/backupRotation]");
    }

    // ART28-3-G-4

    @ParameterizedTest
    @ValueSource(strings = {"business", "claims"})
    void aGroundOfItsOwn(String ground) {
        assertThat(lines(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.of(ground)).build())))
                .containsExactly("VIOLATION ART28-3-G-4 Only Union or Member State law may keep data after the end; the"
                        + " ground is " + ground + "  [clause 10.3, /endOfServices/retention/0/ground]");
    }

    @ParameterizedTest
    @CsvSource({"any-law, US", "eu-or-member-state-law, US", "any-law, WORLD", "any-law, THIRD"})
    void theLawOfAThirdCountry(String ground, String country) {
        assertThat(lines(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.of(ground))
                                .addLaws(Territory.of("DK"), Territory.of(country))
                                .build())))
                .containsExactly("VIOLATION ART28-3-G-4 Only Union or Member State law may keep data after the end; the"
                        + " law of " + DutyMessages.word(country)
                        + " is let in  [clause 10.3, /endOfServices/retention/0/laws]");
    }

    @Test
    void aLawOfATerritoryWhoseStatusIsOpen() {
        assertThat(DutyMessages.outcome(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.ANY_LAW)
                                .addLaws(Territory.of("SJ"))
                                .addReferences(Reference.to("Local act"))
                                .build())))
                .isEqualTo(Undetermined.without(new Reason(
                        "third-country", List.of("SJ", "2026-10-01"), "whether SJ is a third country on 2026-10-01")));
    }

    @Test
    void anyLaw() {
        assertThat(lines(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.ANY_LAW).build())))
                .containsExactly(
                        "WARNING ART28-3-G-4 Only Union or Member State law may keep data after the end; the agreement"
                                + " does not say whose law  [clause 10.3, /endOfServices/retention/0/laws]");
    }

    @Test
    void aLawThatIsNotNamed() {
        String line = "WARNING ART28-3-G-4 The law that keeps data after the end should be named; none is"
                + "  [clause 10.3, /endOfServices/retention/0/references]";
        Retention.Builder euLaw = kept(RetentionGround.EU_OR_MEMBER_STATE_LAW).addLaws(Territory.EU);

        assertThat(lines(EndOfServicesRules.KEPT_BY_LAW_ONLY, kept(euLaw.build())))
                .containsExactly(line);
        assertThat(lines(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(euLaw.addReferences(
                                        Reference.to(LegalReference.gdpr("28(3)(g)")),
                                        Reference.builder()
                                                .label("Applicable Law")
                                                .target(new ClauseTarget("1.1"))
                                                .build())
                                .build())))
                .containsExactly(line);
    }

    @Test
    void aLawNamedInWords() {
        assertThat(lines(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.ANY_LAW)
                                .addLaws(Territory.of("NO"))
                                .addReferences(Reference.to("Bookkeeping Act s. 13"))
                                .build())))
                .isEmpty();
    }

    @Test
    void aGroundThatIsNotKnown() {
        assertThat(DutyMessages.outcome(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(kept(RetentionGround.of("archive")).build())))
                .isEqualTo(Undetermined.without(new Reason(
                        "ground",
                        List.of("archive"),
                        "whether the ground archive is a demand of Union or Member State law")));
    }

    @Test
    void eachDataSetKeptIsAFindingAndBackupsAreAMatterOfCopies() {
        assertThat(DutyMessages.findings(
                        EndOfServicesRules.KEPT_BY_LAW_ONLY,
                        kept(
                                kept(RetentionGround.BACKUP).build(),
                                kept(RetentionGround.BUSINESS).build(),
                                kept(RetentionGround.CLAIMS).build())))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/endOfServices/retention/1/ground", "/endOfServices/retention/2/ground");
    }

    @Test
    void nothingIsKept() {
        assertThat(DutyMessages.outcome(EndOfServicesRules.KEPT_BY_LAW_ONLY, kept()))
                .isEqualTo(Outcome.MET);
    }

    // ART28-3-G-5

    /** 64 working days take in 13 weekends at worst: 90 days. */
    @ParameterizedTest
    @ValueSource(strings = {"P90D", "PT2160H", "P14D", "P2M", "P64WD"})
    void deletedInTime(String period) {
        assertThat(lines(EndOfServicesRules.IN_TIME, disposal(period))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P91D, 91", "PT2161H, 91", "P3M, 93", "P65WD, 91", "P1Y, 366"})
    void deletedLate(String period, int days) {
        assertThat(lines(EndOfServicesRules.IN_TIME, disposal(period)))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within 90 days; the agreement"
                        + " allows up to " + days + " days  [clause 10.1, /endOfServices/disposal/limits/0]");
    }

    @Test
    void aPolicyMovesTheLimit() {
        assertThat(DutyMessages.lines(EndOfServicesRules.IN_TIME, PolicyNumber.DELETION, 30, disposal("P31D")))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within 30 days; the agreement"
                        + " allows up to 31 days  [clause 10.1, /endOfServices/disposal/limits/0]");
        assertThat(DutyMessages.lines(EndOfServicesRules.IN_TIME, PolicyNumber.DELETION, 31, disposal("P31D")))
                .isEmpty();
    }

    static Stream<TimeLimit> limitsWithoutANumber() {
        return Stream.of(
                TimeLimit.prompt(Promptness.UPON),
                TimeLimit.prompt(Promptness.IMMEDIATELY),
                TimeLimit.atLeast(Period.ofDays(30)));
    }

    @ParameterizedTest
    @MethodSource("limitsWithoutANumber")
    void deletedWithinNoFixedPeriod(TimeLimit limit) {
        assertThat(lines(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Sound.OWED.within(limit).in("10.1"))
                                .confirmation(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(30)))))))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within a fixed period; the"
                        + " agreement fixes none  [clause 10.1, /endOfServices/disposal/limits]");
    }

    @Test
    void aBlankForThePeriod() {
        Blank blank = new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(lines(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Sound.OWED.within(blank).in("10.1")))))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within a fixed period; its"
                        + " field is not filled in  [clause 10.1, /endOfServices/disposal/limits]");
    }

    @Test
    void aPeriodElsewhere() {
        Elsewhere elsewhere = new Elsewhere(Reference.to("the manual"), Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(DutyMessages.outcome(
                        EndOfServicesRules.IN_TIME, end(end -> end.disposal(Sound.OWED.within(elsewhere)))))
                .isEqualTo(Undetermined.without(
                        Reason.of("period-elsewhere", "the period for deletion and return, which stands elsewhere")));
    }

    @Test
    void aPeriodForAnotherThanTheProcessor() {
        assertThat(DutyMessages.outcome(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Duty.must(Actor.CONTROLLER, Actor.CONTROLLER)))))
                .isEqualTo(NOTHING_AGREED);
    }

    @Test
    void theReadingThatTakesLongestCounts() {
        Duty longer = Sound.OWED.within(TimeLimit.atMost(Period.ofDays(100))).in("10.7");

        assertThat(lines(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Duty.builder()
                                .from(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(30))))
                                .addVariants(longer, Sound.OWED)
                                .build()))))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within 90 days; the agreement"
                        + " allows up to 100 days  [clause 10.7, /endOfServices/disposal/variants/0/limits/0]");
    }

    @Test
    void aTimeForOneWayOfDisposal() {
        assertThat(lines(EndOfServicesRules.IN_TIME, term(Disposal.DELETE, "P30D")))
                .isEmpty();
        assertThat(lines(EndOfServicesRules.IN_TIME, term(Disposal.DELETE, "P91D")))
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within 90 days; the agreement"
                        + " allows up to 91 days  [clause 10.8, /endOfServices/terms/0/duty/limits/0]");
        assertThat(lines(EndOfServicesRules.IN_TIME, term(Disposal.RETURN, "P30D")))
                .as("deletion still has no time")
                .containsExactly("WARNING ART28-3-G-5 Data should be deleted or returned within a fixed period; the"
                        + " agreement fixes none  [clause 10.1, /endOfServices/disposal/limits]");
    }

    @Test
    void ofTimesOfOneLengthThatOfTheDutyIsShown() {
        assertThat(DutyMessages.findings(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(91))))
                                .addTerms(new DisposalTerm(
                                        Disposal.DELETE,
                                        Sound.OWED.within(TimeLimit.atMost(Period.of(13, Unit.WEEK))))))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/endOfServices/disposal/limits/0");
    }

    @Test
    void d3_deletedAtOnce() {
        assertThat(lines(EndOfServicesRules.IN_TIME, deletion("P0D")))
                .containsExactly("WARNING ART28-3-G-5 The controller should have 14 days to take the data out; the text"
                        + " has it deleted at once and not returned  [clause 10.1, /endOfServices/disposal/limits/0]");
    }

    /** "At least 45 days, deleted within 90" is no contradiction. */
    @Test
    void notReported_aMinimumAndAMaximumThatAgree() {
        assertThat(lines(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.disposal(Sound.OWED.within(
                                        TimeLimit.atLeast(Period.ofDays(45)), TimeLimit.atMost(Period.ofDays(90))))
                                .minimumKeeping(Sound.OWED.within(TimeLimit.atLeast(Period.ofDays(45)))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P13D, 13", "PT335H, 13", "PT12H, 1"})
    void d3_deletedBeforeTheDataCanBeTakenOut(String period, int days) {
        assertThat(lines(EndOfServicesRules.IN_TIME, deletion(period)))
                .containsExactly("WARNING ART28-3-G-5 The controller should have 14 days to take the data out; the text"
                        + " has it deleted within " + days
                        + " days and not returned  [clause 10.1, /endOfServices/disposal/limits/0]");
    }

    @Test
    void d3_fourteenDaysAreEnough() {
        assertThat(lines(EndOfServicesRules.IN_TIME, deletion("P14D"))).isEmpty();
        assertThat(DutyMessages.lines(EndOfServicesRules.IN_TIME, PolicyNumber.EXPORT_WINDOW, 15, deletion("P14D")))
                .hasSize(1);
        assertThat(DutyMessages.lines(EndOfServicesRules.IN_TIME, PolicyNumber.EXPORT_WINDOW, 13, deletion("P13D")))
                .isEmpty();
    }

    static Stream<Consumer<EndOfServices.Builder>> waysToTakeDataOut() {
        return Stream.of(
                end -> end.minimumKeeping(Sound.OWED),
                end -> end.addTerms(new DisposalTerm(Disposal.EXPORT, Sound.OWED)),
                end -> end.choice(choiceOf(Actor.CONTROLLER, Disposal.DELETE, Disposal.RETURN)),
                end -> end.choice(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("waysToTakeDataOut")
    void d3_notWhereTheDataCanBeTakenOut(Consumer<EndOfServices.Builder> way) {
        assertThat(lines(EndOfServicesRules.IN_TIME, end(end -> {
                    end.from(deletion("P3D").endOfServices());
                    way.accept(end);
                })))
                .isEmpty();
    }

    @Test
    void d3_blockingIsNoWayToTakeDataOut() {
        assertThat(DutyMessages.findings(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.from(deletion("P3D").endOfServices())
                                .choice(choiceOf(Actor.CONTROLLER, Disposal.DELETE, Disposal.BLOCK)))))
                .extracting(Finding::key)
                .containsExactly("no-export");
    }

    @Test
    void d3_aDutyWithoutTheOptionToReturn() {
        assertThat(lines(
                        EndOfServicesRules.IN_TIME,
                        end(end -> end.choice(Optional.empty())
                                .disposal(Duty.builder()
                                        .from(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(3))))
                                        .stipulation(Stipulation.IN_PART)
                                        .addMissing(Shortfall.RETURN_OPTION)
                                        .build()))))
                .containsExactly("WARNING ART28-3-G-5 The controller should have 14 days to take the data out; the text"
                        + " has it deleted within 3 days and not returned  [/endOfServices/disposal/limits/0]");
    }

    // ART28-3-G-6

    @TestFactory
    Stream<DynamicTest> confirmed() {
        return DutyMessages.advised(
                EndOfServicesRules.CONFIRMED,
                "/endOfServices/confirmation",
                "a duty to confirm deletion",
                "10.1",
                duty -> end(end -> end.confirmation(duty)));
    }

    @Test
    void theOfficialClausesMakeConfirmationCompulsory() {
        String line = "VIOLATION ART28-3-G-6 The agreement should contain a duty to confirm deletion; it does not"
                + "  [clause 10.1, /endOfServices/confirmation]";
        DataProcessingAgreement silent = end(end -> end.confirmation(Duty.SILENT));

        assertThat(DutyMessages.lines(EndOfServicesRules.CONFIRMED, Template.EU_SCC_2021_915, silent))
                .containsExactly(line);
        assertThat(DutyMessages.lines(EndOfServicesRules.CONFIRMED, Template.DK_SCC_2019, silent))
                .containsExactly(line);
    }

    @Test
    void confirmationOnRequest() {
        assertThat(lines(
                        EndOfServicesRules.CONFIRMED,
                        end(end -> end.confirmation(Sound.OWED.on(Event.of(Occurrence.REQUEST_OF_CONTROLLER))))))
                .isEmpty();
    }

    // ART28-3-G-7

    @Test
    void protectionEndsBeforeTheData() {
        DataProcessingAgreement agreement = end(end -> end.protectionContinues(Statement.SILENT));
        String line = "ART28-3-G-7 The data should stay protected until it is gone, also at sub-processors; missing:"
                + " continued protection  [clause 10.1, /endOfServices/protectionContinues]";

        assertThat(lines(EndOfServicesRules.PROTECTED_UNTIL_GONE, agreement)).containsExactly("WARNING " + line);
        assertThat(DutyMessages.lines(EndOfServicesRules.PROTECTED_UNTIL_GONE, Template.EU_SCC_2021_915, agreement))
                .containsExactly("VIOLATION " + line);
        assertThat(DutyMessages.lines(EndOfServicesRules.PROTECTED_UNTIL_GONE, Template.DK_SCC_2019, agreement))
                .containsExactly("WARNING " + line);
    }

    @Test
    void someProtectionIsNotEnough() {
        assertThat(lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        end(end -> end.protectionContinues(Statement.builder()
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(Shortfall.of("secrecy-alone"))
                                .addSources(Source.of("10.6"))
                                .build()))))
                .containsExactly("WARNING ART28-3-G-7 The data should stay protected until it is gone, also at"
                        + " sub-processors; missing: continued protection"
                        + "  [clause 10.6, /endOfServices/protectionContinues]");
    }

    @Test
    void subProcessorsNeedNotDelete() {
        assertThat(lines(EndOfServicesRules.PROTECTED_UNTIL_GONE, flowDown(Sound.OWED, Sameness.SIMILAR)))
                .containsExactly("WARNING ART28-3-G-7 The data should stay protected until it is gone, also at"
                        + " sub-processors; missing: sub-processors  [clause 10.1, /endOfServices/subProcessors]");
    }

    @Test
    void neitherProtectionNorDeletionAtSubProcessors() {
        assertThat(lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        DataProcessingAgreement.builder()
                                .from(flowDown(Duty.SILENT, Sameness.SAME))
                                .endOfServices(EndOfServices.SILENT)
                                .build()))
                .containsExactly("WARNING ART28-3-G-7 The data should stay protected until it is gone, also at"
                        + " sub-processors; missing: continued protection, sub-processors"
                        + "  [/endOfServices/protectionContinues]");
    }

    /** Weak: presupposed, left to the processor, or laid on nobody in the chain. */
    @Test
    void aWeakDutyOfSubProcessors() {
        Duty presupposed = Duty.builder()
                .stipulation(Stipulation.IN_PART)
                .addMissing(Shortfall.OBLIGATION)
                .obligor(Actor.SUB_PROCESSOR)
                .build();

        for (Duty weak : List.of(
                presupposed,
                Duty.may(Actor.SUB_PROCESSOR, Actor.PROCESSOR),
                Duty.must(Actor.CONTROLLER, Actor.PROCESSOR))) {
            assertThat(DutyMessages.findings(
                            EndOfServicesRules.PROTECTED_UNTIL_GONE,
                            subProcessors(weak, flowDown(Sound.OWED, Sameness.REASONABLE))))
                    .extracting(finding -> finding.pointer().value())
                    .containsExactly("/endOfServices/subProcessors");
        }
        assertThat(lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        subProcessors(
                                Duty.must(Actor.SUB_PROCESSOR, Actor.PROCESSOR), flowDown(Duty.SILENT, Sameness.SAME))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "same-in-substance", "corresponding", "equivalent"})
    void theSameDutiesTakeInDeletion(String sameness) {
        assertThat(lines(EndOfServicesRules.PROTECTED_UNTIL_GONE, flowDown(Sound.OWED, Sameness.of(sameness))))
                .isEmpty();
    }

    @Test
    void dutiesOfASamenessThatIsNotKnown() {
        DataProcessingAgreement agreement = flowDown(Sound.OWED, Sameness.of("comparable"));

        assertThat(DutyMessages.outcome(EndOfServicesRules.PROTECTED_UNTIL_GONE, agreement))
                .isEqualTo(Undetermined.without(new Reason(
                        "sameness",
                        List.of("comparable"),
                        "whether duties of sub-processors that are comparable take in deletion and return")));
        assertThat(DutyMessages.findings(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        DataProcessingAgreement.builder()
                                .from(agreement)
                                .endOfServices(EndOfServices.SILENT)
                                .build()))
                .hasSize(1);
    }

    @Test
    void withoutSubProcessorsNobodyElseHasToDelete() {
        assertThat(lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        Sound.but(agreement -> agreement.subProcessing(SubProcessing.none()))))
                .isEmpty();
        assertThat(lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        Sound.but(agreement -> agreement.subProcessing(SubProcessing.builder()
                                .from(SubProcessing.none())
                                .addEngagements(Sound.host())
                                .build()))))
                .hasSize(1);
    }

    static Stream<Arguments> terms() {
        Trigger services = Event.of(Occurrence.END_OF_SERVICES);
        Trigger deletion = Event.of(Occurrence.DELETION, Moment.COMPLETED);
        Trigger giveBack = Event.of(Occurrence.RETURN);
        return Stream.of(
                Arguments.of(Event.of(Occurrence.END_OF_PROCESSING), true),
                Arguments.of(deletion, true),
                Arguments.of(giveBack, true),
                Arguments.of(new EndOf(TermPath.of("/endOfServices/disposal/limits/0")), true),
                Arguments.of(new LaterOf(List.of(services, deletion)), true),
                Arguments.of(new AnyOf(List.of(deletion, giveBack)), true),
                Arguments.of(new EarlierOf(List.of(deletion, giveBack)), true),
                Arguments.of(services, false),
                Arguments.of(Event.of(Occurrence.END_OF_MAIN_CONTRACT), false),
                Arguments.of(new EarlierOf(List.of(services, deletion)), false),
                Arguments.of(new AnyOf(List.of(services, deletion)), false),
                Arguments.of(new EndOf(TermPath.of("/term/termination/0")), false));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void anAgreementThatLastsAsLongAsTheData(Trigger until, boolean longEnough) {
        assertThat(lasting(Duty.STIPULATED.within(TimeLimit.until(until)))).isEqualTo(longEnough);
    }

    @Test
    void aTermThatDoesNotLast() {
        TimeLimit untilGone = TimeLimit.until(Event.of(Occurrence.DELETION));

        assertThat(lasting(Duty.SILENT)).isFalse();
        assertThat(lasting(Duty.STIPULATED.within(ENDLESS))).isFalse();
        assertThat(lasting(Duty.STIPULATED.within(TimeLimit.atMost(Period.ofMonths(12)))))
                .isFalse();
        assertThat(lasting(Duty.builder()
                        .modality(Modality.MUST_NOT)
                        .addLimits(untilGone)
                        .build()))
                .isFalse();
        assertThat(lasting(Duty.builder()
                        .addVariants(Duty.STIPULATED.within(untilGone))
                        .build()))
                .isTrue();
    }

    private static boolean lasting(Duty duration) {
        return lines(
                        EndOfServicesRules.PROTECTED_UNTIL_GONE,
                        DataProcessingAgreement.builder()
                                .from(end(end -> end.protectionContinues(Statement.SILENT)))
                                .term(Term.builder().duration(duration).build())
                                .build())
                .isEmpty();
    }

    private static DataProcessingAgreement disposal(String period) {
        return end(end -> end.disposal(
                Sound.OWED.within(TimeLimit.atMost(Period.parse(period))).in("10.1")));
    }

    private static DataProcessingAgreement deletion(String period) {
        return end(end -> end.choice(choiceOf(Actor.CONTROLLER, Disposal.DELETE, Disposal.ANONYMISE))
                .disposal(Sound.OWED
                        .within(TimeLimit.atMost(Period.parse(period)))
                        .in("10.1")));
    }

    private static DataProcessingAgreement term(Disposal way, String period) {
        return end(end -> end.disposal(Sound.OWED.in("10.1"))
                .addTerms(new DisposalTerm(
                        way,
                        Sound.OWED
                                .within(TimeLimit.atMost(Period.parse(period)))
                                .in("10.8"))));
    }

    private static DataProcessingAgreement flowDown(Duty duty, Sameness sameness) {
        return Sound.but(agreement -> agreement.subProcessing(SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .flowDown(FlowDown.builder().duty(duty).sameness(sameness).build())
                .build()));
    }

    private static DataProcessingAgreement subProcessors(Duty duty, DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .endOfServices(EndOfServices.builder()
                        .from(agreement.endOfServices())
                        .subProcessors(duty)
                        .build())
                .build();
    }

    private static List<String> lines(Rule rule, DataProcessingAgreement agreement) {
        return DutyMessages.lines(rule, agreement);
    }

    private static Retention.Builder kept(RetentionGround ground) {
        return Retention.builder().ground(ground).addSources(Source.of("10.3"));
    }

    private static DataProcessingAgreement kept(Retention... retention) {
        return end(end -> end.retention(List.of(retention)));
    }

    private static DataProcessingAgreement choice(@Nullable Actor holder, Disposal... options) {
        return end(end -> end.choice(choiceOf(holder, options)));
    }

    private static Choice<Disposal> choiceOf(@Nullable Actor holder, Disposal... options) {
        return Choice.<Disposal>builder()
                .holder(Optional.ofNullable(holder))
                .addOptions(options)
                .addSources(Source.of("10.5"))
                .build();
    }

    private static DataProcessingAgreement end(Consumer<EndOfServices.Builder> change) {
        EndOfServices.Builder end =
                EndOfServices.builder().from(Sound.agreement().endOfServices());
        change.accept(end);
        return Sound.but(agreement -> agreement.endOfServices(end.build()));
    }
}
