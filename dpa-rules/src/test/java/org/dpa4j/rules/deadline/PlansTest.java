package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;

import java.time.Instant;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** What is planned, and what comes of it. */
class PlansTest {
    private static final Obligation CHANGE_NOTICE =
            duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D"));
    private static final Obligation CONSENT =
            duty("consent", Event.of(Occurrence.ENGAGEMENT), TimeLimit.prompt(Promptness.BEFOREHAND));
    private static final Obligation AUDIT_NOTICE =
            duty("audit-notice", "/audit/notice", Event.of(Occurrence.AUDIT_START, Moment.PLANNED), before("P28D"));

    /** Use began on 1 June without a word: 1 June - 30 clear days, so that 1 May was the last day for the notice. */
    @Test
    void whatHasComeWasToBeAnnounced() {
        Deadline notice = engine(CHANGE_NOTICE)
                .after(FactType.USE_STARTED.at("2026-06-01"))
                .named("change-notice");

        assertThat(notice.lastDay()).hasToString("Optional[2026-05-01]");
        assertThat(notice.planned()).isFalse();
        assertThat(notice.state(Instant.parse("2026-07-01T00:00:00Z"))).isEqualTo(DeadlineState.OVERDUE);
    }

    /** The limit counts back from the change, and needs a plan of it: that it came says that it was planned. */
    @Test
    void whatHasComeMeetsTheConditionOfAPlan() {
        Obligation notice = Obligation.builder()
                .id(ObligationId.of("change-notice"))
                .pointer("/subProcessing/changeNotice/duty")
                .action("notify-change")
                .trigger(PLANNED_USE)
                .limit(before("P30D"))
                .kind(TimeKind.NOTICE)
                .onlyAfter(Event.of(Occurrence.SUB_PROCESSOR_CHANGE, Moment.PLANNED))
                .build();

        assertThat(engine(notice).after(FactType.USE_STARTED.at("2026-06-01")).ids())
                .containsExactly("change-notice");
        assertThat(engine(notice).after(FactType.AUDIT_PLANNED.at("2026-06-01")).ids())
                .isEmpty();
    }

    /** Planned for 15 January, begun on the 10th: one use, and 9 January is the last day to be sure. */
    @Test
    void aPlanGivesWayToTheEvent() {
        for (String matter : new String[] {"", "#k"}) {
            Schedule schedule = engine(CONSENT)
                    .after(
                            Fact.parse("planned-use=2027-01-15" + matter),
                            Fact.parse("use-started=2027-01-10" + matter));

            assertThat(schedule.ids()).containsExactly("consent" + matter);
            assertThat(schedule.deadlines().get(0).safe().orElseThrow()).hasToString("2027-01-09");
        }
        assertThat(engine(CONSENT)
                        .after(Fact.parse("planned-use=2027-01-15#a"), Fact.parse("use-started=2027-01-10#b"))
                        .ids())
                .containsExactly("consent#b", "consent#a");
    }

    /** Audits recur: the one in December is not the one that is planned for April, which took place a day late. */
    @Test
    void ofWhatRecursAnEarlierTimeIsAnother() {
        Fact december = FactType.AUDIT_DONE.at("2026-12-01");
        Fact plan = FactType.AUDIT_PLANNED.at("2027-04-27");
        Fact april = FactType.AUDIT_DONE.at("2027-04-28");

        assertThat(engine(CONSENT, AUDIT_NOTICE).after(december, plan).ids())
                .containsExactly("audit-notice", "audit-notice*2");
        Schedule both = engine(AUDIT_NOTICE).after(december, plan, april);
        assertThat(both.ids()).containsExactly("audit-notice", "audit-notice*2");
        // 28 April - 28 days = 31 March, clear: 30 March
        assertThat(both.named("audit-notice*2").lastDay()).hasToString("Optional[2027-03-30]");
    }

    /** Until the end of 1 March the consent may be missing; after that nobody knows whether the use began at all. */
    @Test
    void aPlanWhoseDayHasPassedMakesNobodyLate() {
        Deadline consent =
                engine(CONSENT).after(FactType.PLANNED_USE.at("2027-03-01")).named("consent");

        assertThat(consent.planned()).isFalse();
        assertThat(consent.assumed()).contains(Instant.parse("2027-03-01T23:00:00Z"));
        assertThat(consent.state(Instant.parse("2027-03-01T22:00:00Z"))).isEqualTo(DeadlineState.OPEN);
        assertThat(consent.state(Instant.parse("2027-03-01T23:00:01Z"))).isEqualTo(DeadlineState.STALE);
        assertThat(engine(CONSENT)
                        .after(FactType.USE_STARTED.at("2027-03-01"))
                        .named("consent")
                        .state(Instant.parse("2027-03-01T23:00:01Z")))
                .isEqualTo(DeadlineState.OVERDUE);
    }
}
