package org.dpa4j.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.dpa4j.model.time.CalendarId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
    private static final Calendars BUNDLED = Calendars.bundled();

    @Test
    void aCalendarIsReadOnce() {
        assertThat(find(BUNDLED, "SE-BANK"))
                .containsSame(find(BUNDLED, "SE-BANK").orElseThrow());
        assertThat(find(BUNDLED, "WEEKEND")).containsSame(LegalCalendar.weekend());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NONE", "SE-POST", "se-bank", "SE-BANK+SE-POST", "SE-POST+SE-BANK", "SE-BANK+", "+SE-BANK", "+"})
    void anUnknownCalendarIsNotFound(String id) {
        assertThat(find(BUNDLED, id)).isEmpty();
    }

    @Test
    void aCalendarIsReadOnceAndTheWeekendNever() {
        assertThat(find(BUNDLED, "TARGET").orElseThrow())
                .isSameAs(find(BUNDLED, "TARGET").orElseThrow())
                .isSameAs(find(BUNDLED.with(Own.fridayAndSaturday()), "TARGET").orElseThrow());
        assertThat(find(BUNDLED, "WEEKEND")).containsSame(LegalCalendar.weekend());
    }

    @Test
    void aUnionIsFoundByItsParts() {
        LegalCalendar union = find(BUNDLED, "SE-BANK+DK-BANK+TARGET").orElseThrow();

        assertThat(union.id()).hasToString("SE-BANK+DK-BANK+TARGET");
        assertThat(find(BUNDLED, "SE-BANK+DK-BANK+SE-BANK").orElseThrow().id()).hasToString("SE-BANK+DK-BANK");
        assertThat(find(BUNDLED, "SE-BANK+SE-BANK")).isEqualTo(find(BUNDLED, "SE-BANK"));
    }

    @Test
    void aCalendarOfOnesOwnIsFoundBesideTheOthers() {
        LegalCalendar own = Own.fridayAndSaturday();
        Calendars more = BUNDLED.with(own);

        assertThat(find(more, "FRI-SAT")).containsSame(own);
        assertThat(find(more, "FRI-SAT+SE-BANK").orElseThrow().first()).isEqualTo("2015-01-01");
        assertThat(find(more, "SE-BANK")).isEqualTo(find(BUNDLED, "SE-BANK"));
        assertThat(more.ids()).hasSize(BUNDLED.ids().size() + 1).endsWith(own.id());
        assertThat(find(BUNDLED, "FRI-SAT")).isEmpty();
        assertThat(BUNDLED.ids()).doesNotContain(own.id());
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        Calendars more = BUNDLED.with(Own.fridayAndSaturday());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.with(Own.fridayAndSaturday()))
                .withMessage("the id of a calendar must be new, unlike FRI-SAT");
        for (String id : new String[] {"SE-BANK", "WEEKEND"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> more.with(Own.of(id, "2020-01-01", "2020-12-31", Days::isWeekend)))
                    .withMessage("the id of a calendar must be new, unlike " + id);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.with(Own.of("NONE", "2020-01-01", "2020-12-31", Days::isWeekend)))
                .withMessage("the id of a calendar must not be NONE, which stands for no calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.with(find(more, "FRI-SAT+SE-BANK").orElseThrow()))
                .withMessage("a union is found by its parts and must not be added: FRI-SAT+SE-BANK");
    }

    @Test
    void aUnionWithoutACommonDayIsRefused() {
        Calendars more = BUNDLED.with(Own.of("PAST", "1999-01-01", "1999-12-31", Days::isWeekend));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> find(more, "PAST+SE-BANK"))
                .withMessage("the calendars PAST and SE-BANK must have a day in common");
    }

    private static Optional<LegalCalendar> find(Calendars calendars, String id) {
        return calendars.find(CalendarId.of(id));
    }
}
