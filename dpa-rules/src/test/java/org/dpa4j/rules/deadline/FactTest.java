package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.rules.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    static Stream<FactType> types() {
        return FactType.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeReadsBackAndHasAMeaningOfItsOwn(FactType type) {
        assertThat(FactType.parse(type.toString())).isSameAs(type);
        assertThat(
                        type.by().isPresent()
                                ? FactType.of(
                                        type.occurrence(),
                                        type.moment(),
                                        type.by().get())
                                : FactType.of(type.occurrence(), type.moment()))
                .isSameAs(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "processor-aware=2026-04-14T07:30:00Z",
                "planned-use=2026-07-01",
                "processor-aware=2026-04-14T09:30#incident-7",
                "suspended=2026-02-01/2026-02-11#law.art-36-2",
                "damage:occurred=2026-04-14",
                "damage:occurred:party:acme=2026-04-14",
                "flood:suspected:auditor=2026-04-14"
            })
    void aFactReadsBack(String text) {
        assertThat(Fact.parse(text)).hasToString(text);
        assertThat(Fact.parse(Fact.parse(text).toString())).isEqualTo(Fact.parse(text));
    }

    @Test
    void aTypeOfAnyEventHasTheNameOfItsConstant() {
        assertThat(FactType.parse("personal-data-breach:aware:processor")).isSameAs(FactType.PROCESSOR_AWARE);
        assertThat(FactType.of(Occurrence.DAMAGE, Moment.OCCURRED, Actor.CONTROLLER)
                        .code())
                .isEqualTo("damage:occurred:controller");
    }

    @Test
    void aFactCanBeMadeFromTypedTimes() {
        OffsetDateTime time = OffsetDateTime.parse("2026-04-14T09:30+02:00");

        assertThat(FactType.PROCESSOR_AWARE.at(time)).isEqualTo(FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00"));
        assertThat(FactType.RENEWAL.on(LocalDate.of(2027, 1, 1)).when()).isEqualTo(When.parse("2027-01-01"));
    }

    @Test
    void whatIsMalformedIsRefusedInOneSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.parse("processor-aware"))
                .withMessage("an event must read like \"processor-aware=2026-04-14T09:30+02:00\","
                        + " but is \"processor-aware\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.parse("nonsense"))
                .withMessageStartingWith("an event type must be one of [breach-detected, processor-aware, ")
                .withMessageEndingWith(" or read like \"damage:occurred\", but is \"nonsense\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.parse("damage:seen"))
                .withMessage("the moment of an event must be one of [planned, occurred, suspected, discovered, aware,"
                        + " confirmed, sent, received, requested, completed], but is \"seen\"");
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.parse("Damage:occurred"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.parse("planned-use=tomorrow"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.parse("suspended=2026-02-01/soon"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.parse("suspended=2026-02-01/2026-02-11T10:00"))
                .withMessage("the end of an event must be a date, but is \"2026-02-01/2026-02-11T10:00\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.parse("suspended=2026-02-11/2026-02-01"))
                .withMessage("what lasts from 2026-02-11 must not end before, but ends 2026-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.DONE.at("2026-02-11").about(" "))
                .withMessage("what a fact is about must not be blank or contain #");
    }

    /** Its last day may be its first; an instant has a day only in a place. */
    @Test
    void whatLastsEndsOnItsFirstDayAtTheEarliest() {
        LocalDate day = LocalDate.of(2026, 2, 11);

        assertThat(FactType.SUSPENDED.on(day).until(day)).hasToString("suspended=2026-02-11/2026-02-11");
        assertThat(FactType.SUSPENDED.at("2026-02-11T09:00").until(day))
                .hasToString("suspended=2026-02-11T09:00/2026-02-11");
        assertThat(FactType.SUSPENDED.at("2026-02-11T09:00Z").until(day).until())
                .contains(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.SUSPENDED.at("2026-02-11T09:00").until(day.minusDays(1)))
                .withMessage("what lasts from 2026-02-11T09:00 must not end before, but ends 2026-02-10");
    }

    @Test
    void whatIsMissingIsNamedRatherThanWhatFollowsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.parse("=2026-06-01"))
                .withMessageStartingWith("an event type must be one of [breach-detected, ")
                .withMessageEndingWith(" or read like \"damage:occurred\", but is \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.DONE.at("2026-02-11").about("#a"))
                .withMessage("what a fact is about must not be blank or contain #");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.parse(":occurred"))
                .withMessageNotContaining("an event type must be one of");
    }
}
