package org.dpa4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.statement.Source;
import org.dpa4j.rules.deadline.Deadline;
import org.dpa4j.rules.deadline.DeadlineState;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.ICalendar;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.Reading;
import org.dpa4j.rules.deadline.TimeKind;
import org.dpa4j.rules.time.Place;
import org.dpa4j.rules.time.When;

/** Another library reads from every stream what was written. */
class ICalendarProperties {
    private static final AgreementId ACME = AgreementId.of("acme");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final List<Deadlines> ENGINES = Agreements.NAMES.stream()
            .map(name -> Deadlines.of(Agreements.read(name), Place.of("Europe/Stockholm", "SE-BANK")))
            .toList();

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 12_000).map(LocalDate.of(2010, 1, 1)::plusDays);
        Arbitrary<When> whens = Combinators.combine(days, Arbitraries.integers().between(-1, 86_399))
                .as((day, second) -> second < 0
                        ? When.on(day)
                        : When.at(day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second)));
        return Combinators.combine(Arbitraries.of(FactType.ALL), whens)
                .as(FactType::at)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, Instant.parse("2050-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /**
     * What must be escaped or folded, and characters of one to four octets. No line ends with a backslash: ical4j takes {@code \\\n},
     * an escaped backslash and a line feed, for two backslashes.
     */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\\", ";", ",", "\n", ":", "\"", "\\n", "\t", " ", "a", "å", "€", "😀", "wörd ", "BEGIN:VTODO")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> (String.join("", parts) + ".").replace("\\\n", "\\.\n"));
    }

    @Property(tries = 1000)
    void tasksAreReadAsTheyAreWritten(
            @ForAll("facts") List<Fact> facts, @ForAll("instants") Instant written, @ForAll("texts") String text)
            throws IOException, ParserException {
        List<Deadline> deadlines = deadlines(facts, text);

        Calendar calendar = parse(ICalendar.tasks(ACME, written)
                .alarms(Duration.ofHours(1), Duration.ofDays(2))
                .write(deadlines));

        List<Deadline> expected = deadlines.stream()
                .filter(one -> one.kind() != TimeKind.DURING)
                .filter(one -> one.safe().isPresent() || !one.facts().isEmpty())
                .toList();
        List<VToDo> tasks = calendar.getComponents("VTODO");
        assertThat(tasks).hasSameSizeAs(expected).hasSameSizeAs(calendar.getComponents());
        for (int i = 0; i < tasks.size(); i++) {
            Deadline deadline = expected.get(i);
            common(tasks.get(i), deadline, written, text);
            assertThat(value(tasks.get(i), "DUE"))
                    .isEqualTo(
                            deadline.isMinimum()
                                    ? Optional.empty()
                                    : deadline.safe().map(this::end));
            assertThat(value(tasks.get(i), "DTSTART"))
                    .isEqualTo(
                            deadline.safe().isEmpty()
                                    ? Optional.of(begun(deadline))
                                    : deadline.isMinimum() ? deadline.safe().map(this::start) : Optional.empty());
            alarms(tasks.get(i).getAlarms(), deadline, written);
        }
    }

    @Property(tries = 1000)
    void eventsAreReadAsTheyAreWritten(
            @ForAll("facts") List<Fact> facts, @ForAll("instants") Instant written, @ForAll("texts") String text)
            throws IOException, ParserException {
        List<Deadline> deadlines = deadlines(facts, text);

        Calendar calendar = parse(ICalendar.events(ACME, written)
                .alarms(Duration.ofHours(1), Duration.ofDays(2))
                .write(deadlines));

        List<Deadline> expected =
                deadlines.stream().filter(one -> one.safe().isPresent()).toList();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSameSizeAs(expected).hasSameSizeAs(calendar.getComponents());
        for (int i = 0; i < events.size(); i++) {
            Deadline deadline = expected.get(i);
            common(events.get(i), deadline, written, text);
            assertThat(value(events.get(i), "DTSTART"))
                    .isEqualTo(deadline.safe().map(deadline.isMinimum() ? this::start : this::end));
            assertThat(value(events.get(i), "TRANSP")).hasValue("TRANSPARENT");
            alarms(events.get(i).getAlarms(), deadline, written);
        }
    }

    /** A calendar that replaces by UID has the new date and no second entry. */
    @Example
    void whatMovesIsReplaced() throws IOException, ParserException {
        Deadlines billogram = ENGINES.get(Agreements.NAMES.indexOf("billogram"));
        Instant june = Instant.parse("2026-06-17T12:00:00Z");
        Calendar calendar = parse(ICalendar.tasks(ACME, june)
                .write(billogram
                        .after(Fact.parse("sub-processor-change-announced=2026-06-17#c-7"))
                        .deadlines()));
        Calendar moved = parse(ICalendar.tasks(ACME, june.plusSeconds(60))
                .write(billogram
                        .after(Fact.parse("sub-processor-change-announced=2026-06-18#c-7"))
                        .deadlines()));

        assertThat(uids(moved))
                .isEqualTo(uids(calendar))
                .doesNotHaveDuplicates()
                .contains("objection#c-7/sub-processor-change-announced.acme@dpa4j");
        assertThat(value(task(calendar), "DUE")).hasValue("20260702");
        assertThat(value(task(moved), "DUE")).hasValue("20260703"); // Friday
        assertThat(Integer.parseInt(value(task(moved), "SEQUENCE").orElseThrow()))
                .isEqualTo(Integer.parseInt(value(task(calendar), "SEQUENCE").orElseThrow()) + 1);
    }

    private static List<String> uids(Calendar calendar) {
        List<CalendarComponent> all = calendar.getComponents();
        return all.stream().map(one -> value(one, "UID").orElseThrow()).toList();
    }

    private static Component task(Calendar calendar) {
        List<CalendarComponent> all = calendar.getComponents();
        return all.stream()
                .filter(one -> value(one, "UID").orElseThrow().startsWith("objection#"))
                .findFirst()
                .orElseThrow();
    }

    /** The deadlines of one of the agreements, with a clause and a matter of this text. */
    private static List<Deadline> deadlines(List<Fact> facts, String text) {
        List<Deadline> named = new ArrayList<>();
        for (Deadline deadline :
                ENGINES.get(facts.size() % ENGINES.size()).after(facts).deadlines()) {
            Obligation of = deadline.obligation();
            named.add(Deadline.builder()
                    .from(deadline)
                    .id(deadline.id().replace('*', '-') + "#" + text)
                    .obligation(Obligation.builder()
                            .id(of.id())
                            .pointer(of.pointer())
                            .addSources(Source.of(text))
                            .obligor(of.obligor())
                            .beneficiary(of.beneficiary())
                            .action(of.action())
                            .modality(of.modality())
                            .trigger(of.trigger())
                            .limit(of.limit())
                            .kind(of.kind())
                            .build())
                    .build());
        }
        return named;
    }

    private static void common(Component entry, Deadline deadline, Instant written, String text) {
        assertThat(value(entry, "UID"))
                .hasValueSatisfying(uid -> assertThat(uid)
                        .startsWith(deadline.id()
                                + deadline.facts().stream()
                                        .findFirst()
                                        .map(fact -> "/" + fact.type())
                                        .orElse(""))
                        .endsWith(".acme@dpa4j"));
        assertThat(value(entry, "DTSTAMP")).hasValue(UTC.format(written));
        assertThat(value(entry, "DESCRIPTION").orElseThrow()).startsWith("Clauses: " + text);
        assertThat(value(entry, "SUMMARY").orElseThrow()).isNotBlank();
    }

    private static void alarms(List<VAlarm> alarms, Deadline deadline, Instant written) {
        DeadlineState state = deadline.state(written);
        boolean ahead = state == DeadlineState.NOT_YET || (state == DeadlineState.OPEN && !deadline.isMinimum());
        boolean rings = ahead && deadline.kind() != TimeKind.DURING;
        assertThat(alarms.stream().map(alarm -> value(alarm, "TRIGGER").orElseThrow()))
                .containsExactlyElementsOf(
                        rings
                                ? List.of(
                                        UTC.format(bound(deadline).minus(Duration.ofHours(1))),
                                        UTC.format(bound(deadline).minus(Duration.ofDays(2))))
                                : List.of());
        assertThat(alarms)
                .allSatisfy(alarm -> assertThat(value(alarm, "ACTION")).hasValue("DISPLAY"));
    }

    private static Instant bound(Deadline deadline) {
        return deadline.safe().orElseThrow().bound().toInstant();
    }

    /** The day, or the instant, of what set it off; no fact here is a local time. */
    private static String begun(Deadline deadline) {
        When when = deadline.facts().get(0).when();
        return when instanceof When.On on ? DATE.format(on.date()) : UTC.format(((When.At) when).instant());
    }

    private String end(Reading reading) {
        return reading.lastDay().map(DATE::format).orElseGet(() -> UTC.format(reading.bound()));
    }

    private String start(Reading reading) {
        return reading.lastDay().isPresent() ? DATE.format(reading.earliestDay()) : UTC.format(reading.bound());
    }

    private static Optional<String> value(Component entry, String name) {
        List<net.fortuna.ical4j.model.Property> all = entry.getProperties(name);
        assertThat(all).hasSizeLessThanOrEqualTo(1);
        return all.stream().findFirst().map(net.fortuna.ical4j.model.Property::getValue);
    }

    private static Calendar parse(String stream) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(stream));
        // RFC 5545 does not provide for a calendar without entries
        assertThat(calendar.validate(true).hasErrors())
                .isEqualTo(calendar.getComponents().isEmpty());
        return calendar;
    }
}
