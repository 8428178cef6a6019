package org.dpa4j.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dpa4j.json.DpaJson;
import org.dpa4j.json.Fault;
import org.dpa4j.json.Position;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Waiver;

/** The waivers of one file for several agreements: each belongs to those in which the waived part is as it was. */
final class Waivers {
    private static final int MOST = 3;

    private final List<Waiver> waivers;
    private final List<DataProcessingAgreement> agreements;

    Waivers(List<Waiver> waivers, List<DataProcessingAgreement> agreements) {
        this.waivers = waivers;
        this.agreements = agreements;
    }

    /** Those for an agreement; one that fits no agreement at all is told in the report of each. */
    List<Waiver> of(DataProcessingAgreement agreement) {
        return waivers.stream()
                .filter(waiver -> fits(waiver, agreement) || fitsNone(waiver))
                .toList();
    }

    /** What is wrong with waivers that are over or fit no agreement, at their places in the document that holds them. */
    List<Fault> lapsed(LocalDate asOf, byte[] document) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            if (asOf.isAfter(waiver.until())) {
                faults.add(fault(
                        document,
                        "/waivers/" + i + "/until",
                        "expected a day that is not before " + asOf + ", found " + waiver.until()
                                + "; the waiver is over"));
            } else if (fitsNone(waiver)) {
                faults.add(fault(
                        document,
                        "/waivers/" + i + "/fingerprint",
                        "expected " + expected(waiver) + ", found " + waiver.fingerprint()
                                + "; the part that was waived is not as it was"));
            }
        }
        return faults;
    }

    private static Fault fault(byte[] document, String pointer, String sentence) {
        Position position = DpaJson.locate(document, TermPath.of(pointer));
        return new Fault(pointer, position.line(), position.column(), sentence);
    }

    private String expected(Waiver waiver) {
        Set<String> now = new LinkedHashSet<>();
        agreements.forEach(agreement -> now.add(DpaJson.fingerprint(agreement, waiver.pointer())));
        return now.size() > MOST ? "one of " + now.size() + " others" : String.join(" or ", now);
    }

    private boolean fitsNone(Waiver waiver) {
        return agreements.stream().noneMatch(agreement -> fits(waiver, agreement));
    }

    private static boolean fits(Waiver waiver, DataProcessingAgreement agreement) {
        return DpaJson.fingerprint(agreement, waiver.pointer()).equals(waiver.fingerprint());
    }
}
