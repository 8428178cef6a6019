package org.dpa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.ConventionId;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.TransferId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has no meaning is refused, in one sentence; that of a type with a test of its own is asserted there. */
class RefusalsTest {
    private static final Trigger CLAIM = Event.of(Occurrence.CLAIM);
    private static final TimeLimit LIMIT = TimeLimit.atMost(Period.ofDays(1));

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("a later-of trigger needs at least two triggers, but has 0", () -> new LaterOf(List.of())),
                refusal("a later-of trigger needs at least two triggers, but has 1", () -> new LaterOf(List.of(CLAIM))),
                refusal("an earlier-of trigger needs at least two triggers, but has 0", () -> new EarlierOf(List.of())),
                refusal(
                        "an earlier-of trigger needs at least two triggers, but has 1",
                        () -> new EarlierOf(List.of(CLAIM))),
                refusal("an any-of trigger needs at least two triggers, but has 0", () -> new AnyOf(List.of())),
                refusal("an any-of trigger needs at least two triggers, but has 1", () -> new AnyOf(List.of(CLAIM))),
                refusal("a combined limit needs at least two parts, but has 0", () -> combined(List.of())),
                refusal("a combined limit needs at least two parts, but has 1", () -> combined(List.of(LIMIT))),
                refusal("amount must not be negative, but is -1", () -> numberOnly(-1)),
                refusal("times must be at least 1, but is 0", () -> recurring(0)),
                refusal("times must be at least 1, but is -3", () -> recurring(-3)),
                refusal(
                        "free must be at least 1, but is 0",
                        () -> Remuneration.builder().free(0).build()),
                refusal("help needs at least one article", () -> new ArticleHelp(List.of(), Duty.STIPULATED)),
                refusal(
                        "a destination in territories needs at least one territory",
                        () -> new InTerritories(List.of())));
    }

    private static Arguments refusal(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static Combined combined(List<TimeLimit> parts) {
        return new Combined(Combination.EARLIEST, parts, Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static NumberOnly numberOnly(int amount) {
        return new NumberOnly(amount, Bound.AT_MOST, Direction.AFTER, Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static Recurring recurring(int times) {
        return new Recurring(
                Bound.AT_MOST,
                Optional.of(times),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatHasNoMeaningIsRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void theLeastThatHasAMeaningIsNot() {
        assertThat(new LaterOf(List.of(CLAIM, CLAIM)).of()).hasSize(2);
        assertThat(new EarlierOf(List.of(CLAIM, CLAIM)).of()).hasSize(2);
        assertThat(new AnyOf(List.of(CLAIM, CLAIM)).of()).hasSize(2);
        assertThat(combined(List.of(LIMIT, LIMIT)).parts()).hasSize(2);
        assertThat(numberOnly(0).amount()).isZero();
        assertThat(recurring(1).times()).hasValue(1);
        assertThat(Remuneration.builder().free(1).build().free()).hasValue(1);
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                id("an agreement id", AgreementId::of),
                id("a party id", PartyId::of),
                id("an engagement id", EngagementId::of),
                id("a transfer id", TransferId::of));
    }

    @Test
    void aCalendarMayBeAUnionAndAConventionAVariant() {
        assertThat(CalendarId.of("SE-BANK+DK-BANK")).hasToString("SE-BANK+DK-BANK");
        assertThat(ConventionId.of("BANK_DAYS/CUTOFF=15:00")).hasToString("BANK_DAYS/CUTOFF=15:00");
        assertThatThrownBy(() -> CalendarId.of("SE/BANK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar id must be 1 to 100 letters, digits, dots, hyphens, underscores or the sign +");
        assertThatThrownBy(() -> ConventionId.of("SE+BANK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a convention id must be 1 to 100 letters, digits, dots, hyphens, underscores or the signs / = :");
    }

    private static Arguments id(String name, Function<String, Object> of) {
        return arguments(name, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void anIdIsAShortWord(String name, Function<String, Object> of) {
        String longest = "x".repeat(100);
        for (String value : List.of("a", "EU_1182_71", "SE-BANK", "9.9", "-", longest)) {
            assertThat(of.apply(value)).hasToString(value).isEqualTo(of.apply(value));
        }
        for (String value : List.of("", " ", "a b", "å", "a/b", "a#b", "a:b", "a\n", longest + "x")) {
            assertThatThrownBy(() -> of.apply(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(name + " must be 1 to 100 letters, digits, dots, hyphens or underscores");
        }
    }
}
