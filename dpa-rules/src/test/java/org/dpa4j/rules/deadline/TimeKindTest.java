package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeKindTest {
    /** All eighteen: act by then, a right until then, a ban until then, and their counterparts. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  AFTER,  MUST,     MAX",
        "AT_MOST,  AFTER,  MAY,      WINDOW",
        "AT_MOST,  AFTER,  MUST_NOT, MIN",
        "AT_LEAST, AFTER,  MUST,     MIN",
        "AT_LEAST, AFTER,  MAY,      MIN",
        "AT_LEAST, AFTER,  MUST_NOT, MIN",
        "EXACTLY,  AFTER,  MUST,     MAX",
        "EXACTLY,  AFTER,  MAY,      WINDOW",
        "EXACTLY,  AFTER,  MUST_NOT, MIN",
        "AT_MOST,  BEFORE, MUST,     WINDOW",
        "AT_MOST,  BEFORE, MAY,      WINDOW",
        "AT_MOST,  BEFORE, MUST_NOT, WINDOW",
        "AT_LEAST, BEFORE, MUST,     NOTICE",
        "AT_LEAST, BEFORE, MAY,      NOTICE",
        "AT_LEAST, BEFORE, MUST_NOT, NOTICE",
        "EXACTLY,  BEFORE, MUST,     NOTICE",
        "EXACTLY,  BEFORE, MAY,      NOTICE",
        "EXACTLY,  BEFORE, MUST_NOT, NOTICE",
    })
    void aNumberHasTheKindOfItsBoundSideAndModality(
            Bound bound, Direction direction, Modality modality, TimeKind kind) {
        Measured measured = new Measured(
                bound,
                Period.ofDays(30),
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
        NumberOnly number = new NumberOnly(30, bound, direction, Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(TimeKind.of(measured, modality)).isEqualTo(kind);
        assertThat(TimeKind.of(number, modality)).isEqualTo(kind);
        assertThat(TimeKind.of(extended(measured), modality)).isEqualTo(kind);
    }

    @Test
    void whatHasNoNumberHasTheKindOfItsForm() {
        assertThat(kind(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))).isEqualTo(TimeKind.STANDARD);
        assertThat(kind(TimeLimit.prompt(Promptness.BEFOREHAND))).isEqualTo(TimeKind.STANDARD);
        assertThat(kind(TimeLimit.until(Event.of(Occurrence.END_OF_SERVICES)))).isEqualTo(TimeKind.DURING);
        assertThat(kind(new Recurring(
                        Bound.AT_MOST,
                        Optional.of(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of())))
                .isEqualTo(TimeKind.FREQUENCY);
        assertThat(kind(new Fixed(LocalDate.of(2026, 11, 22), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo(TimeKind.DATE);
        assertThat(kind(BLANK)).isEqualTo(TimeKind.NONE);
        assertThat(kind(new Elsewhere(Reference.to("Annex"), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo(TimeKind.NONE);
        assertThat(kind(new SetByLaw(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of())))
                .isEqualTo(TimeKind.NONE);
    }

    @Test
    void limitsThatBelongTogetherHaveTheKindOfTheFirstNumber() {
        TimeLimit prompt = TimeLimit.prompt(Promptness.BEFOREHAND);
        TimeLimit notice = TimeLimit.atLeastBefore(Period.parse("P2W"));
        TimeLimit most = TimeLimit.atMost(Period.ofDays(3));

        assertThat(kind(combined(prompt, notice))).isEqualTo(TimeKind.NOTICE);
        assertThat(kind(combined(BLANK, most, notice))).isEqualTo(TimeKind.MAX);
        assertThat(kind(combined(prompt, BLANK))).isEqualTo(TimeKind.STANDARD);
        assertThat(kind(combined(BLANK, prompt))).isEqualTo(TimeKind.NONE);
        assertThat(kind(combined(prompt, combined(BLANK, notice)))).isEqualTo(TimeKind.NOTICE);
    }

    private static final Blank BLANK =
            new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());

    private static TimeKind kind(TimeLimit limit) {
        return TimeKind.of(limit, Modality.MUST);
    }

    private static TimeLimit combined(TimeLimit... parts) {
        return new Combined(Combination.ALTERNATIVE, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static TimeLimit extended(TimeLimit base) {
        return new Extended(base, Period.ofDays(10), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    }
}
