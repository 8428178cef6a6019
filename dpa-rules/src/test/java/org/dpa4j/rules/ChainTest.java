package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.rules.internal.Chain;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static Engagement of(String id, Engagement... below) {
        return Engagement.builder()
                .from(Sound.host())
                .id(EngagementId.of(id))
                .name("Firm " + id)
                .breachLimits(List.of(TimeLimit.atMost(Period.ofHours(0)))) // of a thousand the sum counts
                .addEngagements(below)
                .build();
    }

    private static SubProcessing sub(Engagement... engagements) {
        return SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .engagements(List.of(engagements))
                .build();
    }

    private static List<String> walk(Chain<Engagement> chain) {
        List<String> walk = new ArrayList<>();
        while (chain.next()) {
            Engagement parent = chain.parent();
            walk.add(chain.value().id() + " at " + chain.pointer() + " depth " + chain.depth() + " below "
                    + (parent == null ? "-" : parent.id()));
        }
        assertThat(chain.next()).isFalse();
        return walk;
    }

    @Test
    void fromTheTopDown() {
        assertThat(walk(Chain.of(sub(of("a", of("b", of("c")), of("d")), of("e")))))
                .containsExactly(
                        "a at /subProcessing/engagements/0 depth 1 below -",
                        "b at /subProcessing/engagements/0/engagements/0 depth 2 below a",
                        "c at /subProcessing/engagements/0/engagements/0/engagements/0 depth 3 below b",
                        "d at /subProcessing/engagements/0/engagements/1 depth 2 below a",
                        "e at /subProcessing/engagements/1 depth 1 below -");
    }

    @Test
    void nobody() {
        assertThat(walk(Chain.of(SubProcessing.SILENT))).isEmpty();
    }

    @Test
    void whoIsBelowOneThatHasEndedIsOutAsWell() {
        LocalDate end = LocalDate.of(2026, 9, 30);
        Engagement ended =
                Engagement.builder().from(of("a", of("b"))).endedOn(end).build();
        SubProcessing sub = sub(ended, of("c"));
        assertThat(walk(Chain.inUse(sub, end.plusDays(1))))
                .containsExactly("c at /subProcessing/engagements/1 depth 1 below -");
        assertThat(walk(Chain.inUse(sub, end))).hasSize(3);
        assertThat(walk(Chain.of(sub))).hasSize(3);
    }

    @Test
    void onwardTransfersFollowTheirTransfer() {
        Transfer onward = Transfer.builder()
                .id(TransferId.of("onward"))
                .destination(Territory.of("IN"))
                .build();
        Transfer first = Transfer.builder()
                .id(TransferId.of("first"))
                .destination(Territory.of("US"))
                .addOnward(onward, onward)
                .build();
        Chain<Transfer> chain =
                Chain.of(Transfers.builder().addTransfers(onward, first).build());
        List<String> walk = new ArrayList<>();
        while (chain.next()) {
            walk.add(chain.value().destination().orElseThrow().code() + " at " + chain.pointer());
        }
        assertThat(walk)
                .containsExactly(
                        "IN at /transfers/transfers/0",
                        "US at /transfers/transfers/1",
                        "IN at /transfers/transfers/1/onward/0",
                        "IN at /transfers/transfers/1/onward/1");
        assertThat(Chain.of(Transfers.SILENT).next()).isFalse();
    }

    /** Far deeper than the stack of a thread. */
    @Test
    void noChainIsTooLong() {
        Chain<Engagement> chain = Chain.of(sub(chain(100_000, List.of())));
        int depth = 0;
        while (chain.next()) {
            depth = chain.depth();
        }
        assertThat(depth).isEqualTo(100_000);
    }

    /** A thousand levels and ten thousand sub-processors below the last of them; nothing of it is at fault. */
    @Test
    void everyRuleJudgesALongAndWideChain() {
        DataProcessingAgreement agreement = agreement(leaves("leaf"));

        assertThat(AgreementReview.gdpr()
                        .asOf(LocalDate.of(2026, 10, 1))
                        .review(agreement)
                        .outcomes())
                .noneMatch(entry -> entry.outcome() instanceof NotMet || entry.outcome() instanceof Undetermined);
    }

    /** The last of them all is the first of them all. */
    @Test
    void aLoopAtTheEndOfALongAndWideChainIsFound() {
        List<Engagement> leaves = leaves("leaf");
        leaves.add(of("link-1"));
        DataProcessingAgreement agreement = agreement(leaves);

        List<Finding> findings = AgreementReview.gdpr()
                .asOf(LocalDate.of(2026, 10, 1))
                .review(agreement)
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of("ART28-2-14"));
            assertThat(finding.key()).isEqualTo("loop");
            assertThat(finding.pointer())
                    .hasToString("/subProcessing" + "/engagements/0".repeat(1000) + "/engagements/10000");
        });
    }

    private static DataProcessingAgreement agreement(List<Engagement> leaves) {
        return Sound.but(b -> b.subProcessing(sub(chain(1000, leaves), Sound.helpDesk())));
    }

    private static List<Engagement> leaves(String name) {
        List<Engagement> leaves = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            leaves.add(of(name + "-" + i));
        }
        return leaves;
    }

    private static Engagement chain(int length, List<Engagement> last) {
        Engagement engagement = of("link-" + length, last.toArray(Engagement[]::new));
        for (int i = length - 1; i > 0; i--) {
            engagement = of("link-" + i, engagement);
        }
        return engagement;
    }
}
