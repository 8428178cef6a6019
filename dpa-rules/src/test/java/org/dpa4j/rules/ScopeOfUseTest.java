package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DescriptionRules.SCOPE;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.api.Test;

/** CONS-SCOPE-1. */
class ScopeOfUseTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /** The agreement covers payroll, with names and contact data of employees. */
    private static final Processing PAYROLL = Processing.builder()
            .addPurposes(PurposeItem.of(Purpose.PAYROLL))
            .addDataCategories(DataItem.of(DataCategory.NAME), DataItem.of(DataCategory.CONTACT))
            .addDataSubjects(Item.of(DataSubjectCategory.EMPLOYEE))
            .build();

    private static Engagement.Builder firm(String id) {
        return Engagement.builder().id(EngagementId.of(id)).name("Firm " + id).addSources(Source.of("B"));
    }

    private static Transfer.Builder flow(String importer) {
        return Transfer.builder().id(TransferId.of("flow")).importer(importer).addSources(Source.of("C"));
    }

    private static DataProcessingAgreement of(Processing processing, List<Engagement> firms, Transfer... flows) {
        return Sound.but(b -> b.processing(processing)
                .subProcessing(SubProcessing.builder().engagements(firms).build())
                .transfers(Transfers.builder().addTransfers(flows).build()));
    }

    private static DataProcessingAgreement of(Engagement.Builder firm, Transfer... flows) {
        return of(PAYROLL, List.of(firm.build()), flows);
    }

    private static DataProcessingAgreement described(Consumer<Processing.Builder> change, Engagement.Builder firm) {
        Processing.Builder processing = Processing.builder();
        change.accept(processing);
        return of(processing.build(), List.of(firm.build()));
    }

    private static Outcome covered(String codes) {
        return Undetermined.without(new Reason(
                "list",
                List.of(codes),
                "whether the agreement covers what one of its sub-processors or transfers has: " + codes));
    }

    private static final Outcome UNKNOWN = Undetermined.without(
            Reason.of("use", "which data sub-processors and transfers concern, and for which purposes"));

    private static final NotApplicable NOBODY = new NotApplicable(
            Reason.of("nobody", "The agreement lists no sub-processor and no transfer to a third country"));

    private static String purpose(String codes, String at) {
        return "VIOLATION CONS-SCOPE-1 Sub-processors and transfers must serve a purpose of the agreement; one also has: "
                + codes + "  [clause " + at + "/purposes]";
    }

    private static String data(String codes, String at) {
        return "WARNING CONS-SCOPE-1 Sub-processors and transfers should have only types of data of the agreement; one"
                + " also has: " + codes + "  [clause " + at + "/dataCategories]";
    }

    private static String people(String codes, String at) {
        return "WARNING CONS-SCOPE-1 Sub-processors and transfers should concern only people of the agreement; one also"
                + " has: " + codes + "  [clause " + at + "/dataSubjects]";
    }

    private static String twoLists(String codes, String at) {
        return "WARNING CONS-SCOPE-1 The lists of sub-processors and of transfers should agree; only one of them has for"
                + " the same firm: " + codes + "  [clause B, /subProcessing/engagements/" + at + "]";
    }

    @Test
    void metWithinTheLists() {
        assertThat(outcome(
                        SCOPE,
                        of(firm("a")
                                .addPurposes(Purpose.PAYROLL)
                                .addDataCategories(DataCategory.NAME, DataCategory.EMAIL_WORK)
                                .addDataSubjects(DataSubjectCategory.EMPLOYEE))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void beyondTheLists() {
        assertThat(lines(
                        SCOPE,
                        of(firm("a")
                                .addPurposes(Purpose.PAYROLL, Purpose.MARKETING, Purpose.ANALYTICS)
                                .addDataCategories(DataCategory.SALARY, DataCategory.NAME)
                                .addDataSubjects(DataSubjectCategory.CUSTOMER))))
                .containsExactly(
                        purpose("analytics, marketing", "B, /subProcessing/engagements/0"),
                        data("salary", "B, /subProcessing/engagements/0"),
                        people("customer", "B, /subProcessing/engagements/0"));
    }

    @Test
    void everySubProcessorAndTransferAtAnyDepth() {
        Engagement below = firm("b").addPurposes(Purpose.MARKETING).build();
        Transfer onward = flow("y").addDataCategories(DataCategory.SALARY).build();
        assertThat(lines(
                        SCOPE,
                        of(
                                PAYROLL,
                                List.of(
                                        firm("z").build(),
                                        firm("a").addEngagements(below).build()),
                                flow("x")
                                        .addDataSubjects(DataSubjectCategory.CUSTOMER)
                                        .addPurposes(Purpose.MARKETING)
                                        .addOnward(onward)
                                        .build())))
                .containsExactly(
                        purpose("marketing", "B, /subProcessing/engagements/1/engagements/0"),
                        purpose("marketing", "C, /transfers/transfers/0"),
                        people("customer", "C, /transfers/transfers/0"),
                        data("salary", "C, /transfers/transfers/0/onward/0"));
    }

    @Test
    void anUnknownCodeIsComparedLikeAnyOther() {
        assertThat(lines(SCOPE, of(firm("a").addPurposes(Purpose.of("lottery")))))
                .containsExactly(purpose("lottery", "B, /subProcessing/engagements/0"));
    }

    @Test
    void whoHasLeftIsNotCompared() {
        Engagement.Builder firm = firm("a").addPurposes(Purpose.MARKETING);
        assertThat(outcome(SCOPE, of(firm.endedOn(AS_OF.minusDays(1))))).isEqualTo(UNKNOWN);
        assertThat(lines(SCOPE, of(firm.endedOn(AS_OF)))).hasSize(1);
    }

    @Test
    void anOpenListShowsNoExcess() {
        Engagement.Builder firm = firm("a").addDataCategories(DataCategory.TAX, DataCategory.SALARY);
        for (Breadth breadth : Breadth.values()) {
            DataItem entry = DataItem.builder()
                    .item(Item.of(DataCategory.NAME).with(breadth))
                    .build();
            DataProcessingAgreement agreement = described(b -> b.addDataCategories(entry), firm);
            if (breadth == Breadth.SPECIFIC) {
                assertThat(lines(SCOPE, agreement))
                        .containsExactly(data("salary, tax", "B, /subProcessing/engagements/0"));
            } else {
                assertThat(outcome(SCOPE, agreement)).isEqualTo(covered("salary, tax"));
            }
        }
    }

    @Test
    void aListThatIsEmptyOrHasAnEntryWithoutCodeShowsNoExcess() {
        Engagement.Builder firm = firm("a").addPurposes(Purpose.MARKETING);
        assertThat(outcome(SCOPE, described(b -> {}, firm))).isEqualTo(covered("marketing"));
        PurposeItem printed =
                PurposeItem.builder().item(Item.labelled("raffles")).build();
        assertThat(outcome(SCOPE, described(b -> b.addPurposes(PurposeItem.of(Purpose.PAYROLL), printed), firm)))
                .isEqualTo(covered("marketing"));
    }

    @Test
    void whatAnOpenListNamesIsCovered() {
        PurposeItem open = PurposeItem.builder()
                .item(Item.<Purpose>labelled("anything").with(Breadth.CATCH_ALL))
                .build();
        assertThat(outcome(
                        SCOPE,
                        described(
                                b -> b.addPurposes(PurposeItem.of(Purpose.HR_MANAGEMENT), open),
                                firm("a").addPurposes(Purpose.PAYROLL))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsFoundInOneListCountsBeforeAnOpenOne() {
        assertThat(lines(
                        SCOPE,
                        described(
                                b -> b.addPurposes(PurposeItem.of(Purpose.PAYROLL)),
                                firm("a").addPurposes(Purpose.MARKETING).addDataCategories(DataCategory.NAME))))
                .containsExactly(purpose("marketing", "B, /subProcessing/engagements/0"));
    }

    @Test
    void undeterminedIfNothingIsStated() {
        assertThat(outcome(SCOPE, of(firm("a").task("payments")))).isEqualTo(UNKNOWN);
        assertThat(outcome(SCOPE, of(PAYROLL, List.of()))).isEqualTo(UNKNOWN);
        assertThat(outcome(SCOPE, of(PAYROLL, List.of(), flow("x").build()))).isEqualTo(UNKNOWN);
    }

    @Test
    void notApplicableWithoutSubProcessorsAndTransfers() {
        assertThat(outcome(
                        SCOPE,
                        Sound.but(b -> b.subProcessing(SubProcessing.none()).transfers(Transfers.SILENT))))
                .isEqualTo(NOBODY);
        SubProcessing none = SubProcessing.builder()
                .list(SubProcessorList.builder()
                        .declaredNone(Statement.STIPULATED)
                        .build())
                .build();
        assertThat(outcome(SCOPE, Sound.but(b -> b.subProcessing(none).transfers(Transfers.SILENT))))
                .isEqualTo(NOBODY);
        assertThat(outcome(
                        SCOPE,
                        Sound.but(b -> b.subProcessing(SubProcessing.none())
                                .transfers(Transfers.builder()
                                        .addTransfers(flow("x").build())
                                        .build()))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void d60_twoListsDiffer() {
        Engagement.Builder firm = firm("a")
                .addDataCategories(DataCategory.NAME, DataCategory.CONTACT)
                .addDataSubjects(DataSubjectCategory.EMPLOYEE);
        assertThat(lines(
                        SCOPE,
                        of(
                                firm,
                                flow("a")
                                        .addDataCategories(DataCategory.NAME, DataCategory.EMAIL)
                                        .addDataSubjects(DataSubjectCategory.EMPLOYEE)
                                        .build())))
                .containsExactly(twoLists("contact, e-mail", "0/dataCategories"));
    }

    @Test
    void d60_byNameAndForPeopleToo() {
        assertThat(lines(
                        SCOPE,
                        of(
                                Processing.builder()
                                        .addDataSubjects(
                                                Item.of(DataSubjectCategory.EMPLOYEE),
                                                Item.of(DataSubjectCategory.CUSTOMER))
                                        .build(),
                                List.of(
                                        firm("z").build(),
                                        firm("a")
                                                .addDataSubjects(DataSubjectCategory.EMPLOYEE)
                                                .build()),
                                flow("Firm a")
                                        .addDataSubjects(DataSubjectCategory.CUSTOMER)
                                        .build())))
                .containsExactly(twoLists("customer, employee", "1/dataSubjects"));
    }

    @Test
    void d60_severalTransfersOfOneFirmMakeOneList() {
        Engagement.Builder firm = firm("a").addDataCategories(DataCategory.NAME, DataCategory.CONTACT);
        Transfer name = flow("a").addDataCategories(DataCategory.NAME).build();
        Transfer contact = flow("a").addDataCategories(DataCategory.CONTACT).build();
        assertThat(outcome(SCOPE, of(firm, name, contact))).isEqualTo(Outcome.MET);
        assertThat(outcome(SCOPE, of(firm, flow("x").addOnward(name, contact).build())))
                .isEqualTo(Outcome.MET);
        assertThat(lines(SCOPE, of(firm, name))).containsExactly(twoLists("contact", "0/dataCategories"));
    }

    @Test
    void d60_anotherFirmAndAListThatSaysNothingDoNotDiffer() {
        Engagement.Builder firm = firm("a").addDataCategories(DataCategory.NAME);
        assertThat(outcome(
                        SCOPE,
                        of(
                                firm,
                                flow("b")
                                        .addDataCategories(DataCategory.CONTACT)
                                        .build(),
                                flow("a").build(),
                                flow("a")
                                        .importer(Optional.empty())
                                        .addDataCategories(DataCategory.CONTACT)
                                        .build())))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        SCOPE,
                        of(
                                firm("a").addPurposes(Purpose.PAYROLL),
                                flow("a").addDataCategories(DataCategory.NAME).build())))
                .isEqualTo(Outcome.MET);
    }
}
