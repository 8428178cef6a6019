package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.statement.TermPath;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final TermPath PRECEDENCE = TermPath.of("/precedence");

    /** Without a rule of precedence and without a form: more than one finding. */
    private static final DataProcessingAgreement AGREEMENT =
            Sound.but(b -> b.precedence(List.of()).formation(Formation.SILENT));

    private static final Waiver.Parts PARTS = (agreement, part) -> part.value() + "=" + agreement.precedence();

    @Test
    void aWaivedFindingStaysInTheReportButIsNotOpen() {
        ReviewReport plain = AgreementReview.gdpr().asOf(AS_OF).review(AGREEMENT);
        ReviewReport report = review(AS_OF, waiver().build());

        assertThat(report.findings()).hasSameSizeAs(plain.findings());
        assertThat(report.openFindings()).hasSize(plain.findings().size() - 1);
        assertThat(report.lapsedWaivers()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.waiver().isPresent())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RuleId.of("CONS-HIER-1"));
                    assertThat(finding.waiver()).contains(waiver().build());
                });
    }

    @Test
    void aWaiverHoldsThroughItsLastDay() {
        assertThat(review(LAST_DAY, waiver().build()).lapsedWaivers()).isEmpty();
        assertThat(review(LAST_DAY.plusDays(1), waiver().build()).lapsedWaivers())
                .containsExactly(new LapsedWaiver(waiver().build(), LapsedWaiver.Cause.EXPIRED));
    }

    @Test
    void aWaiverLapsesWhenThePartChanges() {
        Waiver changed = waiver().fingerprint("/precedence=[something]").build();

        ReviewReport report = review(AS_OF, changed);

        assertThat(report.lapsedWaivers()).containsExactly(new LapsedWaiver(changed, LapsedWaiver.Cause.CHANGED));
        assertThat(report.openFindings()).isEqualTo(report.findings());
    }

    @Test
    void aWaiverForNothingIsTold() {
        Waiver idle = waiver().rule(RuleId.of("ART28-3-G-1")).build();
        Waiver elsewhere = waiver().pointer(TermPath.of("/governingLaw")).build();

        assertThat(review(AS_OF, idle, elsewhere).lapsedWaivers())
                .containsExactly(
                        new LapsedWaiver(idle, LapsedWaiver.Cause.NOTHING_FOUND),
                        new LapsedWaiver(elsewhere, LapsedWaiver.Cause.NOTHING_FOUND));
    }

    @Test
    void aFindingIsWaivedOnce() {
        assertThatThrownBy(() ->
                        review(AS_OF, waiver().build(), waiver().why("twice").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a finding is waived once, but there are two waivers for CONS-HIER-1 at /precedence");
    }

    @Test
    void aWaiverSaysWhoAndWhy() {
        assertThatThrownBy(() -> waiver().by(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a waiver must say who decided and why");
    }

    private static ReviewReport review(LocalDate date, Waiver... waivers) {
        return AgreementReview.gdpr()
                .waivers(List.of(waivers), PARTS)
                .asOf(date)
                .review(AGREEMENT);
    }

    private static Waiver.Builder waiver() {
        Waiver.Builder waiver = Waiver.builder();
        waiver.rule(RuleId.of("CONS-HIER-1"))
                .pointer(PRECEDENCE)
                .by("legal")
                .why("no other contract")
                .until(LAST_DAY)
                .fingerprint("/precedence=[]");
        return waiver;
    }
}
