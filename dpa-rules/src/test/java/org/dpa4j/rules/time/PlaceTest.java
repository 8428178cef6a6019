package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Period;
import org.dpa4j.rules.calendar.CalendarSource;
import org.dpa4j.rules.calendar.Calendars;
import org.dpa4j.rules.calendar.LegalCalendar;
import org.junit.jupiter.api.Test;

/** Test {@link Place}, and counting with a calendar of a user's own. */
class PlaceTest {

    /** Closed on Wednesdays only, in 2026; nobody has checked it. */
    private static final LegalCalendar OWN = LegalCalendar.of(new CalendarSource() {
        @Override
        public CalendarId id() {
            return CalendarId.of("HOUSE");
        }

        @Override
        public String title() {
            return "Wednesdays off";
        }

        @Override
        public String edition() {
            return "1";
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(2026, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(2026, 12, 31);
        }

        @Override
        public boolean isClosed(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
        }

        @Override
        public boolean isChecked(int year) {
            return false;
        }
    });

    @Test
    void byNames() {
        Place place = Place.of("Europe/Stockholm", "SE-BANK+DK-BANK");

        assertThat(place.zone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(place.calendar().orElseThrow().id()).isEqualTo(CalendarId.of("SE-BANK+DK-BANK"));
        assertThat(Place.of("Europe/Stockholm", "NONE")).isEqualTo(Place.of(ZoneId.of("Europe/Stockholm")));
    }

    @Test
    void unknownNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Mars/Utopia", "NONE"))
                .withMessage("a zone must be one of the time zone database, such as Europe/Stockholm, but is "
                        + "\"Mars/Utopia\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("UTC", "HOUSE"))
                .withMessage(
                        "a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE for none, but is "
                                + "\"HOUSE\"");
    }

    @Test
    void aCalendarOfOnesOwn() {
        Calendars calendars = Calendars.bundled().with(OWN);

        assertThat(Place.of("UTC", "HOUSE", calendars).calendar()).contains(OWN);
        // Tuesday 16 June 2026, then Thursday 18 and Friday 19
        Counted counted = (Counted)
                new CountRequest("BANK_DAYS", "UTC", "HOUSE", "2026-06-16", "P2BD", Direction.AFTER).count(calendars);
        assertThat(counted).hasToString("2026-06-19");
        assertThat(counted.provisional()).isTrue();
        assertThat(counted.calendarEdition()).contains("1");
        assertThat(counted.steps().get(counted.steps().size() - 1))
                .hasToString(
                        "Not every year of HOUSE that decides has been checked against an official list, so that the "
                                + "result is provisional.");
    }

    @Test
    void aYearThatIsNotCheckedMattersOnlyIfItDecides() {
        Place place = Place.of(ZoneId.of("UTC"), OWN);
        When tuesday = When.on(LocalDate.of(2026, 6, 16));

        assertThat(provisional(Convention.PLAIN, place, tuesday, Direction.AFTER))
                .isFalse();
        assertThat(provisional(Convention.PLAIN_FOLLOWING, place, tuesday, Direction.AFTER))
                .isTrue();
        assertThat(provisional(Convention.PLAIN_FOLLOWING, place, tuesday, Direction.BEFORE))
                .isFalse();
        assertThat(provisional(Convention.PLAIN_PRECEDING, place, tuesday, Direction.BEFORE))
                .isTrue();
        assertThat(provisional(Convention.EU_1182_71, place, tuesday, Direction.BEFORE))
                .isTrue();
        assertThat(provisional(Convention.EU_1182_71_NO_RETRO_2WD, place, tuesday, Direction.BEFORE))
                .isFalse();
    }

    private static boolean provisional(Convention convention, Place place, When trigger, Direction direction) {
        Count count = Counting.count(convention, place, trigger, Period.ofDays(7), direction);
        return ((Counted) count).provisional();
    }
}
