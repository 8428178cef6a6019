package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Fixed;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;

/** What holds for any agreement and any facts. */
class DeadlinesProperties {
    private static final Instant NOW = Instant.parse("2026-06-17T07:00:00Z");

    @Property(tries = 1000)
    void anythingHasAnAnswer(
            @ForAll("agreements") DataProcessingAgreement agreement,
            @ForAll("facts") List<Fact> facts,
            @ForAll("places") Place place) {
        Deadlines engine = Deadlines.of(agreement, place);
        Set<ObligationId> known = new HashSet<>();
        engine.obligations().forEach(one -> known.add(one.id()));

        for (Schedule schedule : List.of(engine.after(facts), engine.dates(facts.toArray(Fact[]::new)))) {
            assertThat(schedule.ids()).doesNotHaveDuplicates();
            Instant last = Instant.MIN;
            boolean undated = false;
            for (Deadline deadline : schedule.deadlines()) {
                assertThat(known).contains(deadline.obligation().id());
                assertThat(deadline.state(NOW)).isNotNull();
                assertThat(deadline.legal().isPresent())
                        .isNotEqualTo(deadline.uncomputable().isPresent());
                assertThat(deadline.legal().isEmpty() || deadline.safe().isPresent())
                        .isTrue();
                assertThat(facts).containsAll(deadline.facts());
                if (deadline.safe().isPresent()) {
                    Instant bound = deadline.safe().get().bound().toInstant();
                    assertThat(undated).isFalse();
                    assertThat(bound).isAfterOrEqualTo(last);
                    assertThat(bound.compareTo(deadline.legal()
                                            .or(deadline::safe)
                                            .orElseThrow()
                                            .bound()
                                            .toInstant())
                                    * (deadline.isMinimum() ? -1 : 1))
                            .isNotPositive();
                    assertThat(deadline.steps()).isNotEmpty();
                    last = bound;
                } else {
                    undated = true;
                }
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfTheFactsDecidesNothing(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("facts") List<Fact> facts) {
        Deadlines engine = Deadlines.of(agreement, Given.STOCKHOLM);
        List<Fact> turned = new ArrayList<>(facts);
        Collections.reverse(turned);

        assertThat(dates(engine.after(turned))).isEqualTo(dates(engine.after(facts)));
    }

    @Property(tries = 300)
    void conflictsAreFoundOnAnyDay(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("days") LocalDate day) {
        Deadlines engine = Deadlines.of(agreement, Given.STOCKHOLM);

        assertThat(engine.conflictsOn(day))
                .allSatisfy(conflict -> assertThat(conflict.obligations()).isNotEmpty());
    }

    /** Every event that a trigger of the model can name can be reported, and sets its obligation off. */
    @Property(tries = 1000)
    void everyTriggerCanBeFed(@ForAll("agreements") DataProcessingAgreement agreement, @ForAll("whens") When when) {
        Deadlines engine = Deadlines.of(agreement, Given.STOCKHOLM);
        for (Obligation obligation : engine.obligations()) {
            Trigger trigger = obligation.limit().isPresent()
                            && obligation.limit().get() instanceof Lasting lasting
                            && lasting.until().isPresent()
                    ? lasting.until().get()
                    : obligation.trigger().orElse(null);
            if (trigger instanceof Event event
                    && obligation.onlyAfter().isEmpty()
                    && !isLastingConsequence(obligation)
                    && !(obligation.limit().isPresent() && obligation.limit().get() instanceof Fixed)) {
                assertThat(engine.after(feeding(event).at(when)).deadlines())
                        .as("%s at %s of %s in %s", event, when, obligation.id(), obligation.limit())
                        .anyMatch(deadline -> deadline.obligation().id().equals(obligation.id())
                                && deadline.facts().size() == 1);
            }
        }
    }

    /** What follows from something and lasts ends only once it has begun. */
    private static boolean isLastingConsequence(Obligation obligation) {
        return obligation.pointer().orElse("").contains("/consequences/")
                && obligation.runsFrom().isPresent()
                && obligation.limit().isPresent()
                && obligation.limit().get() instanceof Lasting;
    }

    private static FactType feeding(Event event) {
        Moment moment = event.moment().orElse(Moment.OCCURRED);
        return event.by().isPresent()
                ? FactType.of(event.event(), moment, event.by().get())
                : FactType.of(event.event(), moment);
    }

    private static List<String> dates(Schedule schedule) {
        return schedule.deadlines().stream()
                .map(deadline -> deadline.obligation().id() + " " + Given.date(deadline))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(
                Given.STOCKHOLM,
                Given.NO_CALENDAR,
                Place.of("Europe/Copenhagen", "DK-BANK"),
                Place.of("America/Sao_Paulo", "WEEKEND"));
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(types(), whens(), Arbitraries.of("", "", "x", "objection", "law.art-36-2"))
                .as((type, when, about) ->
                        about.isEmpty() ? type.at(when) : type.at(when).about(about))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<FactType> types() {
        Arbitrary<FactType> any = Combinators.combine(
                        Arbitraries.of(Occurrence.VOCABULARY.all()),
                        Arbitraries.of(Moment.class),
                        Arbitraries.of(Actor.VOCABULARY.all()))
                .as(FactType::of);
        return Arbitraries.oneOf(Arbitraries.of(FactType.ALL), any);
    }

    @Provide
    Arbitrary<When> whens() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(946_684_800L, 2_600_000_000L)
                        .map(second -> When.at(Instant.ofEpochSecond(second))),
                Arbitraries.integers().between(10_957, 29_584).map(day -> When.on(LocalDate.ofEpochDay(day))),
                Arbitraries.of(
                        When.on(LocalDate.MIN),
                        When.on(LocalDate.MAX),
                        When.at(Instant.MIN),
                        When.at(Instant.MAX),
                        When.local(LocalDateTime.MIN),
                        When.local(LocalDateTime.MAX),
                        When.on(LocalDate.of(2050, 12, 31)),
                        When.local(LocalDateTime.of(2026, 10, 25, 2, 30)),
                        When.local(LocalDateTime.of(2026, 3, 29, 2, 30))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(10_957, 29_584).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.of(2050, 12, 31), LocalDate.of(9999, 12, 31)));
    }
}
