package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dpa4j.rules.time.When;
import org.junit.jupiter.api.Test;

class WhensTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant NOON = Instant.parse("2026-06-17T12:00:00Z");

    /** Midnight in Stockholm is 22:00 UTC in summer. */
    @Test
    void aDayEndsWhenTheNextOneBegins() {
        assertThat(Whens.instant(When.parse("2026-06-17"), STOCKHOLM)).isEqualTo("2026-06-16T22:00:00Z");
        assertThat(Whens.end(When.parse("2026-06-17"), STOCKHOLM)).isEqualTo("2026-06-17T22:00:00Z");
        assertThat(Whens.end(When.at(NOON), STOCKHOLM)).isEqualTo(NOON);
        assertThat(Whens.end(When.parse("2026-06-17T14:00"), STOCKHOLM)).isEqualTo(NOON);
    }

    /** The day after the last one that the machine has is no day; its end is still after every day before. */
    @Test
    void theLastDayOfAllEndsToo() {
        assertThat(Whens.end(When.on(LocalDate.MAX), STOCKHOLM))
                .isAfter(Whens.end(When.on(LocalDate.of(999_999_997, 12, 31)), STOCKHOLM));
    }

    @Test
    void theFirstOfTwoInstantsMayStandAlone() {
        Instant later = NOON.plusSeconds(1);

        assertThat(Whens.first(NOON, later)).isEqualTo(NOON);
        assertThat(Whens.first(later, NOON)).isEqualTo(NOON);
        assertThat(Whens.first(NOON, null)).isEqualTo(NOON);
        assertThat(Whens.first(null, NOON)).isEqualTo(NOON);
        assertThat(Whens.first(null, null)).isNull();
    }
}
