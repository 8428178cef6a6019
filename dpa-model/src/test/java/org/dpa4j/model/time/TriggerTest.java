package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriggerTest {
    @Test
    void anEventMayNameTheMomentThatCounts() {
        assertThat(Event.of(Occurrence.PERSONAL_DATA_BREACH))
                .isEqualTo(new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.empty(), Optional.empty()));
        assertThat(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                .isEqualTo(new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.empty()));
    }
}
