package org.dpa4j.examples;

import java.time.LocalDate;
import org.dpa4j.model.*;
import org.dpa4j.model.law.*;
import org.dpa4j.model.obligation.*;
import org.dpa4j.model.party.*;
import org.dpa4j.model.processing.*;
import org.dpa4j.model.statement.*;
import org.dpa4j.model.subprocessor.*;
import org.dpa4j.model.time.*;

/** A plain, sound agreement, written by hand. */
final class PlainAgreement {
    static DataProcessingAgreement agreement() {
        Address bakery = Address.of("Storgatan 1", "Ostby", "SE");
        Address payroll = Address.of("Havnegade 2", "Aarhus", "DK");
        return DataProcessingAgreement.builder()
                .id(AgreementId.of("payroll-2026"))
                .formation(Formation.signedOn(LocalDate.of(2026, 5, 4)))
                .addParties(Party.of("bakery", "Ostby Bakery AB", Role.CONTROLLER, bakery, "data@ostby.example"))
                .addParties(Party.of("payroll", "Klar Payroll ApS", Role.PROCESSOR, payroll, "dpo@klar.example"))
                .processing(Processing.builder()
                        .subjectMatter(Item.labelled("monthly payroll"))
                        .duration(TimeLimit.until(Event.of(Occurrence.END_OF_SERVICES)))
                        .addOperations(Item.of(Operation.COLLECTION), Item.of(Operation.STORAGE))
                        .addPurposes(PurposeItem.of(Purpose.PAYROLL))
                        .addDataCategories(DataItem.of(DataCategory.NAME), DataItem.of(DataCategory.SALARY))
                        .addDataSubjects(Item.of(DataSubjectCategory.EMPLOYEE))
                        .build())
                .instructions(Instructions.asInLaw())
                .confidentiality(Confidentiality.asInLaw())
                .security(Security.asInLaw())
                .subProcessing(SubProcessing.none())
                .assistance(Assistance.asInLaw())
                .breachNotification(BreachNotification.within(Period.ofHours(24)))
                .endOfServices(EndOfServices.within(Period.ofDays(30), Period.ofDays(35)))
                .audit(Audit.asInLaw())
                .term(Term.builder().effectiveOn(LocalDate.of(2026, 5, 4)).build())
                .build();
    }

    private PlainAgreement() {}
}
