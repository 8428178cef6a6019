package org.dpa4j.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.rules.time.Convention.BackCount;
import org.dpa4j.rules.time.Convention.BackMinimum;
import org.dpa4j.rules.time.Convention.BackRoll;
import org.dpa4j.rules.time.Convention.HourLine;
import org.dpa4j.rules.time.Convention.HourStart;
import org.dpa4j.rules.time.Convention.Roll;
import org.dpa4j.rules.time.Convention.TriggerDay;
import org.dpa4j.rules.time.Convention.WorkingDayMinimum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of conventions, and their names. */
class ConventionTest {

    @ParameterizedTest
    @CsvSource({
        // id, hourStart, hourLine, triggerDay, roll, minimum, backCount, backRoll, backMinimum
        "EU_1182_71,                    NEXT_FULL_HOUR, ELAPSED,    EXCLUDED, FOLLOWING, TWO,               CLEAR,     NONE,      TWO",
        "EU_1182_71/HOURS_2WD_TOUCHED,  NEXT_FULL_HOUR, ELAPSED,    EXCLUDED, FOLLOWING, TWO_HOURS_TOUCHED, CLEAR,     NONE,      TWO",
        "EU_1182_71/HOURS_2WD_FULL,     NEXT_FULL_HOUR, ELAPSED,    EXCLUDED, FOLLOWING, TWO_HOURS_FULL,    CLEAR,     NONE,      TWO",
        "EU_1182_71/NO_RETRO_2WD,       NEXT_FULL_HOUR, ELAPSED,    EXCLUDED, FOLLOWING, TWO,               CLEAR,     NONE,      NONE",
        "PLAIN,                         EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              CLEAR,     NONE,      NONE",
        "PLAIN/WALL_CLOCK,              EXACT,          WALL_CLOCK, EXCLUDED, NONE,      NONE,              CLEAR,     NONE,      NONE",
        "PLAIN/FOLLOWING,               EXACT,          ELAPSED,    EXCLUDED, FOLLOWING, NONE,              CLEAR,     NONE,      NONE",
        "PLAIN/PRECEDING,               EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              CLEAR,     PRECEDING, NONE",
        "PLAIN/BACK_INCLUSIVE,          EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              INCLUSIVE, NONE,      NONE",
        "PLAIN/INCLUDE_TRIGGER_DAY,     EXACT,          ELAPSED,    INCLUDED, NONE,      NONE,              CLEAR,     NONE,      NONE",
        "SE_1930_173,                   EXACT,          ELAPSED,    EXCLUDED, FOLLOWING, NONE,              INCLUSIVE, NONE,      NONE",
        "DK_FORL_27,                    EXACT,          ELAPSED,    EXCLUDED, FOLLOWING, NONE,              CLEAR,     NONE,      NONE",
        "DE_BGB,                        EXACT,          ELAPSED,    EXCLUDED, FOLLOWING, NONE,              CLEAR,     NONE,      NONE",
        "BANK_DAYS,                     EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              CLEAR,     NONE,      NONE",
        "BANK_DAYS/BACK_INCLUSIVE,      EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              INCLUSIVE, NONE,      NONE",
        "BANK_DAYS/CUTOFF=15:00,        EXACT,          ELAPSED,    EXCLUDED, NONE,      NONE,              CLEAR,     NONE,      NONE",
    })
    void itsSwitchesAreThoseOfTheTable(
            String id,
            HourStart hourStart,
            HourLine hourLine,
            TriggerDay triggerDay,
            Roll roll,
            WorkingDayMinimum minimum,
            BackCount backCount,
            BackRoll backRoll,
            BackMinimum backMinimum) {
        Convention convention = Convention.parse(id);

        assertThat(convention).hasToString(id);
        assertThat(convention.id()).isEqualTo(ConventionId.of(id));
        assertThat(convention.hourStart()).isEqualTo(hourStart);
        assertThat(convention.hourLine()).isEqualTo(hourLine);
        assertThat(convention.triggerDay()).isEqualTo(triggerDay);
        assertThat(convention.roll()).isEqualTo(roll);
        assertThat(convention.minimum()).isEqualTo(minimum);
        assertThat(convention.backCount()).isEqualTo(backCount);
        assertThat(convention.backRoll()).isEqualTo(backRoll);
        assertThat(convention.backMinimum()).isEqualTo(backMinimum);
        assertThat(convention.receipt())
                .isEqualTo(id.contains("CUTOFF") ? new Receipt.Cutoff(LocalTime.of(15, 0)) : Receipt.AS_IS);
        assertThat(convention.frequency()).isEmpty();
    }

    @Test
    void theNamesAreThoseOfTheTable() {
        assertThat(Convention.ids().stream().map(ConventionId::value))
                .containsExactly(
                        "BANK_DAYS",
                        "BANK_DAYS/BACK_INCLUSIVE",
                        "BANK_DAYS/CUTOFF=15:00",
                        "DE_BGB",
                        "DK_FORL_27",
                        "EU_1182_71",
                        "EU_1182_71/HOURS_2WD_FULL",
                        "EU_1182_71/HOURS_2WD_TOUCHED",
                        "EU_1182_71/NO_RETRO_2WD",
                        "FREQ/CALENDAR_YEAR",
                        "FREQ/ROLLING_ANNIVERSARY",
                        "FREQ/ROLLING_DAY_AFTER",
                        "PLAIN",
                        "PLAIN/BACK_INCLUSIVE",
                        "PLAIN/FOLLOWING",
                        "PLAIN/INCLUDE_TRIGGER_DAY",
                        "PLAIN/PRECEDING",
                        "PLAIN/WALL_CLOCK",
                        "SE_1930_173");
    }

    @ParameterizedTest
    @CsvSource({
        "EU_1182_71/NO_RETRO_2WD, 1182/71 Art. 3",
        "SE_1930_173, SE-1930-173 s. 1-2",
        "DK_FORL_27, DK-FORL s. 27",
        "DE_BGB, BGB s. 187-193",
    })
    void theLawBehindIt(String id, String law) {
        assertThat(Convention.parse(id).law()).contains(LegalReference.parse(law));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "PLAIN/FOLLOWING", "BANK_DAYS", "FREQ/CALENDAR_YEAR"})
    void noLawIsBehindIt(String id) {
        assertThat(Convention.parse(id).law()).isEmpty();
    }

    @Test
    void whatDiffersFollowsASlashEach() {
        assertThat(Convention.parse("PLAIN/FOLLOWING")).isEqualTo(Convention.PLAIN_FOLLOWING);
        assertThat(Convention.parse("DE_BGB/INCLUDE_TRIGGER_DAY/PRECEDING"))
                .isEqualTo(new Convention(
                        ConventionId.of("DE_BGB/INCLUDE_TRIGGER_DAY/PRECEDING"),
                        Convention.DE_BGB.law(),
                        HourStart.EXACT,
                        HourLine.ELAPSED,
                        TriggerDay.INCLUDED,
                        Roll.FOLLOWING,
                        WorkingDayMinimum.NONE,
                        BackCount.CLEAR,
                        BackRoll.PRECEDING,
                        BackMinimum.NONE,
                        Receipt.AS_IS,
                        Optional.empty()));
        assertThat(Convention.parse("PLAIN/BUSINESS=09:00-17:00").receipt())
                .isEqualTo(new Receipt.Business(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(Convention.find(ConventionId.of("BANK_DAYS/CUTOFF=16:30"))
                        .orElseThrow()
                        .receipt())
                .isEqualTo(new Receipt.Cutoff(LocalTime.of(16, 30)));
    }

    @Test
    void aFrequencyIsAConventionToo() {
        assertThat(Convention.parse("FREQ/CALENDAR_YEAR")).isEqualTo(Convention.FREQ_CALENDAR_YEAR);
        assertThat(Convention.parse("FREQ/CONTRACT_YEAR=2024-02-29"))
                .hasToString("FREQ/CONTRACT_YEAR=2024-02-29")
                .isEqualTo(Convention.of(FrequencyRule.contractYear(LocalDate.of(2024, 2, 29))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONE",
                "plain",
                "PLAIN/",
                "PLAIN/SOMETIMES",
                "/FOLLOWING",
                "FOLLOWING",
                "FREQ",
                "FREQ/CONTRACT_YEAR",
                "FREQ/CONTRACT_YEAR=2023-02-29",
                "FREQ/CALENDAR_YEAR/FOLLOWING",
                "BANK_DAYS/CUTOFF=25:00",
                "BANK_DAYS/CUTOFF=",
                "PLAIN/BUSINESS=09:00",
                "PLAIN/BUSINESS=17:00-09:00",
                "PLAIN/BUSINESS=09:00-09:00",
            })
    void anUnknownNameIsRefused(String id) {
        assertThat(Convention.find(ConventionId.of(id))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.parse(id))
                .withMessage("a convention must be one that the library knows, such as PLAIN, EU_1182_71 or "
                        + "BANK_DAYS/CUTOFF=15:00, but is \"" + id + "\"");
    }

    @Test
    void aTextThatIsNoNameIsNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.parse("Anna Svensson"))
                .withMessage("a convention must be one that the library knows, such as PLAIN, EU_1182_71 or "
                        + "BANK_DAYS/CUTOFF=15:00, but is a text of 13 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.parse(""))
                .withMessageEndingWith("but is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.parse("PLAIN" + "/FOLLOWING".repeat(100_000)))
                .withMessageEndingWith("but is a text of 1000005 characters");
    }

    @Test
    void oneOfOnesOwn() {
        Convention own = Convention.PLAIN.variant(
                "HOUSE",
                HourStart.NEXT_FULL_HOUR,
                HourLine.WALL_CLOCK,
                TriggerDay.INCLUDED,
                Roll.FOLLOWING,
                WorkingDayMinimum.TWO,
                BackCount.INCLUSIVE,
                BackRoll.PRECEDING,
                BackMinimum.TWO,
                new Receipt.Cutoff(LocalTime.NOON));

        assertThat(own)
                .isEqualTo(new Convention(
                        ConventionId.of("HOUSE"),
                        Optional.empty(),
                        HourStart.NEXT_FULL_HOUR,
                        HourLine.WALL_CLOCK,
                        TriggerDay.INCLUDED,
                        Roll.FOLLOWING,
                        WorkingDayMinimum.TWO,
                        BackCount.INCLUSIVE,
                        BackRoll.PRECEDING,
                        BackMinimum.TWO,
                        new Receipt.Cutoff(LocalTime.NOON),
                        Optional.empty()));
    }

    @Test
    void aNameThatTheLibraryKnowsIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Convention.PLAIN.variant("DE_BGB/PRECEDING", Roll.FOLLOWING))
                .withMessage("a convention of your own needs a name of its own, but DE_BGB/PRECEDING is taken");
    }

    @Test
    void businessOpensBeforeItCloses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt.Business(LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .withMessage("business must open before it closes, but opens at 17:00 and closes at 09:00");
    }
}
