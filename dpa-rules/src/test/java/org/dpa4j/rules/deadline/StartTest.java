package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dpa4j.rules.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** The later of two, each between two days, lies between the later of the first and the later of the last days; likewise the earlier. */
    @ParameterizedTest
    @CsvSource({
        "01, 05, 03, 10, true, 03, 10",
        "04, 05, 03, 10, true, 04, 10",
        "03, 10, 01, 05, true, 03, 10",
        "03, 10, 04, 05, true, 04, 10",
        "01, 05, 03, 10, false, 01, 05",
        "04, 05, 03, 10, false, 03, 05",
        "03, 10, 01, 05, false, 01, 05",
        "03, 10, 04, 05, false, 03, 05"
    })
    void whatIsOpenStaysOpenTogether(
            String first, String last, String other, String otherLast, boolean latest, String from, String to) {
        Start joined = open(first, last).join(open(other, otherLast), latest, STOCKHOLM);

        assertThat(joined.earlier()).isEqualTo(day(from));
        assertThat(joined.later()).isEqualTo(day(to));
        assertThat(joined.isOpen()).isTrue();
        assertThat(joined.planned()).isFalse();
    }

    @Test
    void whatHangsOnAPlanIsPlanned() {
        Start recorded = Start.of(FactType.SERVICE_TERMINATED.at("2026-06-01"), STOCKHOLM);
        Start planned = Start.standingIn(FactType.AUDIT_PLANNED.at("2026-06-17"), STOCKHOLM);

        assertThat(recorded.join(planned, true, STOCKHOLM).planned()).isTrue();
        assertThat(planned.join(recorded, true, STOCKHOLM).planned()).isTrue();
        assertThat(planned.join(planned, true, STOCKHOLM).planned()).isTrue();
        assertThat(recorded.join(recorded, true, STOCKHOLM).planned()).isFalse();
        assertThat(recorded.isOpen()).isFalse();
    }

    /** Both days: what was to come first is over first. A fact behind both is one fact. */
    @Test
    void togetherTheyRestOnBoth() {
        Start one = Start.standingIn(FactType.AUDIT_PLANNED.at("2026-06-17"), STOCKHOLM);
        Start other = Start.standingIn(FactType.PLANNED_USE.at("2026-06-15"), STOCKHOLM);
        Start both = one.join(other, true, STOCKHOLM);

        assertThat(both.facts())
                .extracting(Fact::toString)
                .containsExactly("audit-planned=2026-06-17", "planned-use=2026-06-15");
        assertThat(both.assumed()).isEqualTo("2026-06-15T22:00:00Z");
        assertThat(both.join(one, true, STOCKHOLM).facts()).hasSize(2);
    }

    /** A notice that was sent arrives some day; a plan is over with its day. */
    @Test
    void onlyAPlanIsOver() {
        assertThat(assumed(FactType.AUDIT_PLANNED.at("2026-06-17"))).isEqualTo("2026-06-17T22:00:00Z");
        assertThat(assumed(FactType.AUDIT_PLANNED.at("2026-06-17T10:00+02:00"))).isEqualTo("2026-06-17T08:00:00Z");
        assertThat(assumed(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED.at("2026-06-17")))
                .isNull();
    }

    private static @Nullable Instant assumed(Fact fact) {
        return Start.standingIn(fact, STOCKHOLM).assumed();
    }

    @Test
    void itGoesWithFactsOfItsMatter() {
        Fact ended = FactType.SERVICE_TERMINATED.at("2026-06-01");
        Start start = Start.of(ended.about("x"), STOCKHOLM);

        assertThat(start.matter()).isEqualTo("x");
        assertThat(start.goesWith(ended.about("x"))).isTrue();
        assertThat(start.goesWith(ended)).isTrue();
        assertThat(start.goesWith(ended.about("y"))).isFalse();
        assertThat(Start.of(ended, STOCKHOLM).matter()).isEmpty();
    }

    private static Start open(String earlier, String later) {
        return new Start(day(earlier), day(later), List.of(), false, null, List.of());
    }

    private static When day(String day) {
        return When.parse("2026-06-" + day);
    }
}
