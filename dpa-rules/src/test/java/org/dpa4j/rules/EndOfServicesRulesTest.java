package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                                EndOfServicesRules.KEPT_BY_LAW_ONLY)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void onlyTheFirstRuleReportsSilence() {
        DataProcessingAgreement silent = Sound.but(agreement -> agreement.endOfServices(EndOfServices.SILENT));

        assertThat(Stream.of(
                                EndOfServicesRules.CONTROLLER_CHOOSES,
                                EndOfServicesRules.COPIES_DELETED,
                                EndOfServicesRules.KEPT_BY_LAW_ONLY)
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
        "parties-jointly, parties-jointly",
        "either-party, either-party",
        "party:payroll, processor",
        "party:somebody, other-party"
    })
    void theChoiceOfOthers(String holder, String word) {
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        choice(Actor.of(holder), Disposal.DELETE, Disposal.RETURN)))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                                + " leaves the choice to the " + word
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
                        "VIOLATION ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                                + " names nobody  [clause 10.5, /endOfServices/choice/holder]");
    }

    /** Two ways of deleting are one side of the choice, which then is made already. */
    @Test
    void severalWaysOfDeletingAndNobodyWhoChooses() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, choice(null, Disposal.DELETE, Disposal.ANONYMISE)))
                .containsExactly("WARNING ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                        + " offers only delete, anonymise  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void noChoiceAtAll() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, end(end -> end.choice(Optional.empty()))))
                .containsExactly(
                        "VIOLATION ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                                + " names nobody  [clause 10.1, /endOfServices/choice]");
    }

    @Test
    void onlyDeletion() {
        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, choice(null, Disposal.DELETE)))
                .containsExactly("WARNING ART28-3-G-2 The controller chooses between deletion and return; the agreement"
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
                .containsExactly("WARNING ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                        + " offers only delete  [clause 10.1, /endOfServices/disposal]");
    }

    @Test
    void onlyWaysOfDeletion() {
        assertThat(lines(
                        EndOfServicesRules.CONTROLLER_CHOOSES,
                        choice(Actor.CONTROLLER, Disposal.DELETE, Disposal.ANONYMISE)))
                .containsExactly("WARNING ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                        + " offers only delete, anonymise  [clause 10.5, /endOfServices/choice/options]");
    }

    @Test
    void aWayFixedInTheAgreement() {
        Choice<Disposal> fixed = Choice.<Disposal>builder()
                .addOptions(Disposal.DELETE, Disposal.RETURN)
                .chosen(Disposal.DELETE)
                .addSources(Source.of("10.5"))
                .build();

        assertThat(lines(EndOfServicesRules.CONTROLLER_CHOOSES, end(end -> end.choice(fixed))))
                .containsExactly("WARNING ART28-3-G-2 The controller chooses between deletion and return; the agreement"
                        + " offers only delete  [clause 10.5, /endOfServices/choice/options]");
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
                        + " law of " + country + " is let in  [clause 10.3, /endOfServices/retention/0/laws]");
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
