package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.Transfers;

/**
 * Changes of one part of an agreement by the builder of that part; everything else stays.
 *
 * <p>Example: {@code audit(a -> a.information(Duty.SILENT)).apply(Sound.agreement())}.
 */
final class Changes {
    static UnaryOperator<DataProcessingAgreement> change(UnaryOperator<DataProcessingAgreement.Builder> change) {
        return a -> change.apply(DataProcessingAgreement.builder().from(a)).build();
    }

    static UnaryOperator<DataProcessingAgreement> formation(UnaryOperator<Formation.Builder> change) {
        return a -> change(b -> b.formation(
                        change.apply(Formation.builder().from(a.formation())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> edition(UnaryOperator<Edition.Builder> change) {
        return a -> change(b -> b.edition(
                        change.apply(Edition.builder().from(a.edition())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> processing(UnaryOperator<Processing.Builder> change) {
        return a -> change(b -> b.processing(
                        change.apply(Processing.builder().from(a.processing())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> instructions(UnaryOperator<Instructions.Builder> change) {
        return a -> change(
                        b -> b.instructions(change.apply(Instructions.builder().from(a.instructions()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> dataUse(UnaryOperator<DataUse.Builder> change) {
        return a -> change(b -> b.dataUse(
                        change.apply(DataUse.builder().from(a.dataUse())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> confidentiality(UnaryOperator<Confidentiality.Builder> change) {
        return a -> change(b ->
                        b.confidentiality(change.apply(Confidentiality.builder().from(a.confidentiality()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> security(UnaryOperator<Security.Builder> change) {
        return a -> change(b -> b.security(
                        change.apply(Security.builder().from(a.security())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> sub(UnaryOperator<SubProcessing.Builder> change) {
        return a -> change(b ->
                        b.subProcessing(change.apply(SubProcessing.builder().from(a.subProcessing()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> transfers(UnaryOperator<Transfers.Builder> change) {
        return a -> change(b -> b.transfers(
                        change.apply(Transfers.builder().from(a.transfers())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> assistance(UnaryOperator<Assistance.Builder> change) {
        return a -> change(b -> b.assistance(
                        change.apply(Assistance.builder().from(a.assistance())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> disclosure(UnaryOperator<Disclosure.Builder> change) {
        return a -> change(b -> b.disclosure(
                        change.apply(Disclosure.builder().from(a.disclosure())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> breach(UnaryOperator<BreachNotification.Builder> change) {
        return a -> change(b -> b.breachNotification(
                        change.apply(BreachNotification.builder().from(a.breachNotification()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> end(UnaryOperator<EndOfServices.Builder> change) {
        return a -> change(b ->
                        b.endOfServices(change.apply(EndOfServices.builder().from(a.endOfServices()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> audit(UnaryOperator<Audit.Builder> change) {
        return a -> change(b ->
                        b.audit(change.apply(Audit.builder().from(a.audit())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> term(UnaryOperator<Term.Builder> change) {
        return a -> change(
                        b -> b.term(change.apply(Term.builder().from(a.term())).build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> compulsion(UnaryOperator<LegalCompulsion.Builder> change) {
        return a -> instructions(b -> b.compulsion(change.apply(
                                LegalCompulsion.builder().from(a.instructions().compulsion()))
                        .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> notice(UnaryOperator<ChangeNotice.Builder> change) {
        return a -> sub(b -> b.changeNotice(change.apply(
                                ChangeNotice.builder().from(a.subProcessing().changeNotice()))
                        .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> objection(UnaryOperator<Objection.Builder> change) {
        return a -> sub(b -> b.objection(
                        change.apply(Objection.builder().from(a.subProcessing().objection()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> flowDown(UnaryOperator<FlowDown.Builder> change) {
        return a -> sub(b -> b.flowDown(
                        change.apply(FlowDown.builder().from(a.subProcessing().flowDown()))
                                .build()))
                .apply(a);
    }

    static UnaryOperator<DataProcessingAgreement> party(int index, UnaryOperator<Party.Builder> change) {
        return a -> change(b -> b.parties(replaced(
                        a.parties(),
                        index,
                        party -> change.apply(Party.builder().from(party)).build())))
                .apply(a);
    }

    /** The host in Ireland. */
    static UnaryOperator<DataProcessingAgreement> engagement(UnaryOperator<Engagement.Builder> change) {
        return a -> sub(b -> b.engagements(replaced(
                        a.subProcessing().engagements(),
                        0,
                        host -> change.apply(Engagement.builder().from(host)).build())))
                .apply(a);
    }

    /** The transfer to the help desk. */
    static UnaryOperator<DataProcessingAgreement> transfer(UnaryOperator<Transfer.Builder> change) {
        return a -> transfers(b -> b.transfers(replaced(
                        a.transfers().transfers(),
                        0,
                        help -> change.apply(Transfer.builder().from(help)).build())))
                .apply(a);
    }

    private static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(index, change.apply(list.get(index)));
        return replaced;
    }

    private Changes() {}
}
