package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Test {@link When}. */
class WhenTest {

    @Test
    void itReadsDaysInstantsAndLocalTimes() {
        assertThat(When.parse("2026-06-17")).isEqualTo(When.on(LocalDate.of(2026, 6, 17)));
        assertThat(When.parse("2026-06-17T09:00+02:00"))
                .isEqualTo(When.at(Instant.parse("2026-06-17T07:00:00Z")))
                .isEqualTo(When.at(OffsetDateTime.parse("2026-06-17T03:00-04:00")));
        assertThat(When.parse("2026-06-17T07:00Z")).isEqualTo(When.at(Instant.parse("2026-06-17T07:00:00Z")));
        assertThat(When.parse("2026-06-17T03:00:00-04:00")).isEqualTo(When.at(Instant.parse("2026-06-17T07:00:00Z")));
        assertThat(When.parse("2026-06-17T09:00")).isEqualTo(When.local(LocalDateTime.of(2026, 6, 17, 9, 0)));
    }

    @Property
    void itReadsWhatItPrints(@ForAll("times") When time) {
        assertThat(When.parse(time.toString())).isEqualTo(time);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse("17.6.2026"))
                .withMessage(
                        "a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\", \"2026-06-17T07:00Z\" or "
                                + "\"2026-06-17T09:00\", but is \"17.6.2026\"");
    }

    @Provide
    Arbitrary<When> times() {
        Arbitrary<Long> days = Arbitraries.longs().between(-800_000, 3_000_000);
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, 86_399_999_999_999L);
        return Arbitraries.oneOf(
                days.map(day -> When.on(LocalDate.ofEpochDay(day))),
                Arbitraries.longs()
                        .between(-60_000_000_000L, 250_000_000_000L)
                        .map(second ->
                                When.at(Instant.ofEpochSecond(second, Math.floorMod(second, 1000) * 1_000_000L))),
                days.flatMap(day ->
                        nanos.map(nano -> When.local(LocalDate.ofEpochDay(day).atTime(LocalTime.ofNanoOfDay(nano))))));
    }
}
