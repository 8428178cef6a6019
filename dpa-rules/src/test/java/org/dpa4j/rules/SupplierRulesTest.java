package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.Target;
import org.dpa4j.model.statement.WebTarget;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplierRulesTest {
    private static final Statement NO =
            Statement.builder().stipulation(Stipulation.EXCLUDED).build();
    private static final String LISTED = "WARNING DRAFT-SUB-1 A supplier is a sub-processor or is none; the agreement"
            + " both excludes and admits ";
    private static final String NOT_LISTED =
            "WARNING DRAFT-SUB-2 A supplier that the text names should be in the list of"
                    + " sub-processors; one is not  [";

    @Test
    void nothingIsExcluded() {
        assertThat(DutyMessages.outcome(SupplierRules.EXCLUDED, Sound.agreement()))
                .isEqualTo(new NotApplicable(
                        Reason.of("no-exclusion", "The agreement excludes no kind of supplier from sub-processing")));
    }

    @Test
    void anExcludedSupplierThatSeesData() {
        Statement sees = Statement.in("6.9(b)");

        assertThat(lines(exclusion(SupplierKind.CLEANING, sees)))
                .containsExactly(
                        "VIOLATION DRAFT-SUB-1 Who sees personal data is a sub-processor; the agreement excludes"
                                + " cleaning, which do  [clause 6.9(b), /subProcessing/exclusions/0/seesPersonalData]");
    }

    @Test
    void anExcludedSupplierThatIsListed() {
        assertThat(lines(exclusion(SupplierKind.CLEANING, NO), exclusion(SupplierKind.SUPPORT, NO)))
                .containsExactly(LISTED + "support  [clause 6.9, /subProcessing/exclusions/1]");
    }

    @Test
    void anExcludedSupplierThatASubProcessorUses() {
        Engagement chain = Engagement.builder()
                .from(Sound.host())
                .addEngagements(Engagement.builder()
                        .from(Sound.helpDesk())
                        .kind(SupplierKind.NETWORK)
                        .build())
                .build();

        assertThat(DutyMessages.lines(
                        SupplierRules.EXCLUDED,
                        sub(builder -> builder.engagements(List.of(chain))
                                .addExclusions(exclusion(SupplierKind.NETWORK, NO)))))
                .containsExactly(LISTED + "network  [clause 6.9, /subProcessing/exclusions/0]");
    }

    @ParameterizedTest
    @EnumSource(AuthorisationKind.class)
    void anExcludedSupplierThatIsAuthorised(AuthorisationKind kind) {
        Authorisation authorisation = new Authorisation(
                Optional.of(kind),
                Scope.builder().addSupplierKinds(SupplierKind.CLEANING).build(),
                Optional.empty(),
                List.of());

        assertThat(DutyMessages.lines(
                        SupplierRules.EXCLUDED,
                        sub(builder -> builder.addAuthorisations(authorisation)
                                .addExclusions(exclusion(SupplierKind.CLEANING, NO)))))
                .hasSize(kind == AuthorisationKind.NONE ? 0 : 1);
    }

    @Test
    void whetherAnExcludedSupplierSeesDataIsNotSaid() {
        assertThat(DutyMessages.outcome(
                        SupplierRules.EXCLUDED,
                        sub(builder -> builder.addExclusions(
                                exclusion(SupplierKind.CLEANING, NO),
                                exclusion(SupplierKind.AUDITING, Statement.SILENT)))))
                .isEqualTo(Undetermined.without(Reason.of(
                        "access", "whether suppliers that are excluded from sub-processing see personal data")));
        assertThat(lines(
                        exclusion(SupplierKind.AUDITING, Statement.SILENT),
                        exclusion(SupplierKind.SUPPORT, Statement.SILENT)))
                .containsExactly(LISTED + "support  [clause 6.9, /subProcessing/exclusions/1]");
    }

    @Test
    void anExcludedSupplierThatSeesNothing() {
        assertThat(lines(exclusion(SupplierKind.CLEANING, NO))).isEmpty();
    }

    @Test
    void theSoundAgreementNamesItsHelpDesk() {
        assertThat(DutyMessages.outcome(SupplierRules.LISTED, Sound.agreement()))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void noSupplierIsNamed() {
        assertThat(DutyMessages.outcome(
                        SupplierRules.LISTED, Sound.but(builder -> builder.transfers(Transfers.SILENT))))
                .isEqualTo(new NotApplicable(Reason.of(
                        "no-supplier", "The agreement names no supplier outside the list of sub-processors")));
    }

    @Test
    void aSupplierOfAMeasureIsToldOnce() {
        assertThat(lines(measure("Firm host"), measure("Brinkhost AB"), measure("BRINKHOST")))
                .containsExactly(NOT_LISTED + "clause D.1, /security/measures/1/suppliers/0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "Firm Host", "firm host ltd", "Firm Host, Inc.", "FIRM HOST GmbH", "help-desk"})
    void aCompanyIsTheSameWhateverItsLegalForm(String name) {
        assertThat(lines(measure(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klar Payroll ApS", "payroll", "Ostby Bakery"})
    void aPartyIsNoSupplier(String name) {
        assertThat(DutyMessages.outcome(
                        SupplierRules.LISTED,
                        Sound.but(builder -> builder.transfers(Transfers.SILENT).security(measures(measure(name))))))
                .isInstanceOf(NotApplicable.class);
    }

    @Test
    void aPartyBesideASupplierIsNotToldEither() {
        assertThat(DutyMessages.findings(
                        SupplierRules.LISTED,
                        Sound.but(builder ->
                                builder.security(measures(measure("Ostby Bakery"), measure("Somebody Else"))))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/security/measures/1/suppliers/0");
    }

    @Test
    void aCompanyCalledByItsLegalFormAlone() {
        assertThat(lines(measure("SE"))).hasSize(1);
    }

    @Test
    void holdersOperatorsRecipientsAndImportersAreSuppliers() {
        DataProcessingAgreement agreement = Sound.but(builder -> builder.security(Security.builder()
                        .addCertificates(Certificate.builder()
                                .scheme("ISO 27001")
                                .holder("A1")
                                .addSources(Source.of("1"))
                                .build())
                        .build())
                .processing(Processing.builder()
                        .addLocations(Location.builder()
                                .operator("B2")
                                .addSources(Source.of("2"))
                                .build())
                        .build())
                .transfers(Transfers.builder()
                        .addRules(TransferRule.builder()
                                .when(new NamedRecipient("C3"))
                                .modality(Modality.MAY)
                                .addSources(Source.of("3"))
                                .build())
                        .addTransfers(Transfer.builder()
                                .id(TransferId.of("t"))
                                .importer("D4")
                                .addSources(Source.of("4"))
                                .addOnward(Transfer.builder()
                                        .id(TransferId.of("u"))
                                        .importer("E5")
                                        .addSources(Source.of("5"))
                                        .build())
                                .build())
                        .build()));

        assertThat(DutyMessages.lines(SupplierRules.LISTED, agreement))
                .containsExactly(
                        NOT_LISTED + "clause 1, /security/certificates/0/holder]",
                        NOT_LISTED + "clause 2, /processing/locations/0/operator]",
                        NOT_LISTED + "clause 3, /transfers/rules/0/when/name]",
                        NOT_LISTED + "clause 4, /transfers/transfers/0/importer]",
                        NOT_LISTED + "clause 5, /transfers/transfers/0/onward/0/importer]");
    }

    @Test
    void theListStandsOnAPageThatNobodyRead() {
        assertThat(DutyMessages.outcome(
                        SupplierRules.LISTED, listAt(new WebTarget(Optional.empty()), Resolution.UNCHECKED)))
                .isEqualTo(Undetermined.without(Reason.of(
                        "list",
                        "whether a supplier that the text names is in the list of sub-processors kept elsewhere")));
    }

    @Test
    void theListIsNotWhereTheTextSaysOrStandsInTheTextAndIsEmpty() {
        assertThat(DutyMessages.lines(SupplierRules.LISTED, listAt(new WebTarget(Optional.empty()), Resolution.BROKEN)))
                .containsExactly(NOT_LISTED + "clause D.1, /security/measures/0/suppliers/0]");
        assertThat(DutyMessages.lines(SupplierRules.LISTED, listAt(new ClauseTarget("B"), Resolution.RESOLVED)))
                .containsExactly(NOT_LISTED + "clause D.1, /security/measures/0/suppliers/0]");
    }

    private static DataProcessingAgreement listAt(Target target, Resolution resolution) {
        return Sound.but(builder -> builder.transfers(Transfers.SILENT)
                .security(measures(measure("Brinkhost AB")))
                .subProcessing(SubProcessing.builder()
                        .list(SubProcessorList.builder()
                                .at(Reference.builder()
                                        .label("the list")
                                        .target(target)
                                        .resolution(resolution)
                                        .build())
                                .build())
                        .build()));
    }

    private static Exclusion exclusion(SupplierKind kind, Statement sees) {
        return new Exclusion(kind, sees, Duty.SILENT, Source.all("6.9"));
    }

    private static List<String> lines(Exclusion... exclusions) {
        return DutyMessages.lines(SupplierRules.EXCLUDED, sub(builder -> builder.addExclusions(exclusions)));
    }

    private static DataProcessingAgreement sub(Consumer<SubProcessing.Builder> change) {
        SubProcessing.Builder sub =
                SubProcessing.builder().from(Sound.agreement().subProcessing());
        change.accept(sub);
        return Sound.but(builder -> builder.subProcessing(sub.build()));
    }

    private static List<String> lines(Measure... measures) {
        return DutyMessages.lines(SupplierRules.LISTED, Sound.but(builder -> builder.security(measures(measures))));
    }

    private static Security measures(Measure... measures) {
        return Security.builder().addMeasures(measures).build();
    }

    private static Measure measure(String supplier) {
        return Measure.builder()
                .kind(Item.of(MeasureKind.BACKUP))
                .addSuppliers(supplier)
                .addSources(Source.of("D.1"))
                .build();
    }
}
