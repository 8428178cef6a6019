package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.combined;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.extended;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine knows of an obligation before it is asked anything. */
class NodeTest {
    @Test
    void aLimitLiesBeforeItsTriggerIfAnyPartDoes() {
        assertThat(Node.isAhead(before("P30D"))).isTrue();
        assertThat(Node.isAhead(atMost("P30D"))).isFalse();
        assertThat(Node.isAhead(number(Direction.BEFORE))).isTrue();
        assertThat(Node.isAhead(number(Direction.AFTER))).isFalse();
        assertThat(Node.isAhead(TimeLimit.prompt(Promptness.BEFOREHAND))).isTrue();
        assertThat(Node.isAhead(TimeLimit.prompt(Promptness.PROMPTLY))).isFalse();
        assertThat(Node.isAhead(extended(before("P30D"), "P30D"))).isTrue();
        assertThat(Node.isAhead(extended(atMost("P30D"), "P30D"))).isFalse();
        assertThat(Node.isAhead(combined(Combination.EARLIEST, atMost("P30D"), before("P30D"))))
                .isTrue();
        assertThat(Node.isAhead(combined(Combination.EARLIEST, atMost("P30D"), atMost("P40D"))))
                .isFalse();
    }

    @Test
    void itStandsAtATermAndAtItsLimitsButNotAtWhatFollowsFromIt() {
        assertThat(at("/audit/notice").isAt("/audit/notice")).isTrue();
        assertThat(at("/audit/notice/limits/0").isAt("/audit/notice")).isTrue();
        assertThat(at("/audit/notice/variants/0/limits/0").isAt("/audit/notice"))
                .isFalse();
        assertThat(at("/audit/noticeBoard").isAt("/audit/notice")).isFalse();
        assertThat(at("/audit").isAt("/audit/notice")).isFalse();
        assertThat(ofLaw().isAt("/audit/notice")).isFalse();
        assertThat(ofLaw().isAt("")).isFalse();
    }

    @Test
    void aVariantIsNotTheDutyItselfAndWhatFollowsIsAConsequence() {
        assertThat(at("/audit/notice/limits/0").isMain()).isTrue();
        assertThat(at("/audit/notice/variants/0/limits/0").isMain()).isFalse();
        assertThat(ofLaw().isMain()).isFalse();
        assertThat(at("/audit/notice/consequences/0/duty").isConsequence()).isTrue();
        assertThat(at("/audit/notice/limits/0").isConsequence()).isFalse();
        assertThat(ofLaw().isConsequence()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/breachNotification/notice, BREACH_NOTICE",
        "/breachNotification/notice/limits/0, BREACH_NOTICE",
        "/breachNotification/notice/variants/0/limits/0, BREACH_NOTICE",
        "/breachNotification/notice/consequences/0/duty, OTHER",
        "/breachNotification/notices, OTHER",
        "/breachNotification, OTHER",
        "/subProcessing/objection/right/limits/0, OBJECTION",
        "/subProcessing/engagements/0/breachLimits/0, SUB_PROCESSOR_BREACH",
        "/subProcessing/engagements/0/engagements/1/breachLimits/0, SUB_PROCESSOR_BREACH",
        "/subProcessing/engagements/0/limits/0, OTHER",
        "/term/duration/limits/0, TERM",
        "/controllerDuties/statutory/0/limits/0, OTHER"
    })
    void itIsAboutWhatStandsAtItsPlace(String pointer, Act act) {
        assertThat(at(pointer).act).isEqualTo(act);
    }

    @Test
    void aClockOfTheLawIsThatOfItsProvision() {
        assertThat(ofLaw().act).isEqualTo(Act.ART_33_1);
        assertThat(new Node(0, clock("a", "15(1)", NOTICE, atMost("P1M"))).act).isEqualTo(Act.OTHER);
        assertThat(Act.of(LegalReference.parse("GDPR Art. 12(3)"))).isEqualTo(Act.ART_12_3);
        assertThat(Act.of(LegalReference.parse("GDPR Art. 28(2)"))).isEqualTo(Act.OTHER);
        assertThat(Act.of(from33("inform-of-extension")
                        .from(LocalDate.of(2018, 5, 25))
                        .build()))
                .isEqualTo(Act.EXTENSION);
    }

    /** Where an agreement repeats the law, its clock is that of the law; silence has a meaning wherever it stands. */
    @Test
    void whatRepeatsTheLawIsAboutTheSame() {
        String pointer = "/controllerDuties/statutory/0/limits/0";

        assertThat(Act.of(from33("report-breach").pointer(pointer).build())).isEqualTo(Act.ART_33_1);
        assertThat(Act.of(from33("deemed-approval").pointer(pointer).build())).isEqualTo(Act.SILENCE);
    }

    private static Obligation.Builder from33(String action) {
        Obligation.Builder builder = Obligation.builder();
        builder.id(ObligationId.of("a"))
                .action(action)
                .kind(TimeKind.MAX)
                .limit(atMost("PT72H"))
                .addBasis(LegalReference.gdpr("33(1)"));
        return builder;
    }

    private static Node at(String pointer) {
        return new Node(0, duty("a", pointer, NOTICE, atMost("P10D")));
    }

    private static Node ofLaw() {
        return new Node(0, clock("law.art-33-1", "33(1)", NOTICE, atMost("PT72H")));
    }

    private static NumberOnly number(Direction direction) {
        return new NumberOnly(30, Bound.AT_LEAST, direction, Optional.empty(), Bindingness.FIRM, List.of());
    }
}
