package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dpa4j.rules.deadline.Given.AWARE;
import static org.dpa4j.rules.deadline.Given.ENDED;
import static org.dpa4j.rules.deadline.Given.NOTICE;
import static org.dpa4j.rules.deadline.Given.PLANNED_USE;
import static org.dpa4j.rules.deadline.Given.atLeast;
import static org.dpa4j.rules.deadline.Given.atMost;
import static org.dpa4j.rules.deadline.Given.before;
import static org.dpa4j.rules.deadline.Given.clock;
import static org.dpa4j.rules.deadline.Given.duty;
import static org.dpa4j.rules.deadline.Given.engine;
import static org.dpa4j.rules.deadline.Given.right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for programs that keep calendars. */
class ICalendarTest {
    private static final AgreementId ACME = AgreementId.of("acme");
    private static final Instant JUNE = Instant.parse("2026-06-17T08:00:00Z");
    private static final Obligation OBJECTION =
            right("objection", "/subProcessing/objection/right", NOTICE, atMost("P14D"));
    private static final Obligation BREACH_NOTICE =
            duty("breach-notice", "/breachNotification/notice", AWARE, atMost("PT48H"));
    private static final Fact NOTICED = FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-06-17");
    private static final Fact BREACH = FactType.PROCESSOR_AWARE.at("2026-06-17T09:30+02:00");

    /** 17 June and 14 days is 1 July, whose end is 22:00 UTC; the alarm rings a day earlier. 1781683200 / 60 = 29694720. */
    @Test
    void aTaskInFull() {
        Obligation objection = Obligation.builder()
                .id(ObligationId.of("objection"))
                .pointer("/subProcessing/objection/right")
                .addSources(Source.of("8.2(c), first; second"), Source.parse("terms#3"))
                .obligor(Actor.CONTROLLER)
                .assumedBeneficiary(Actor.SUB_PROCESSOR)
                .action("object-in-writing")
                .trigger(NOTICE)
                .limit(atMost("P14D"))
                .kind(TimeKind.MAX)
                .addBasis(LegalReference.gdpr("28(2)"))
                .build();

        Deadline window = engine(objection).after(NOTICED.about("change-7")).named("objection#change-7");

        assertThat(ICalendar.tasks(ACME, JUNE).write(List.of(window))).isEqualTo(stream("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//dpa4j//deadlines//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VTODO
                        UID:objection#change-7/sub-processor-change-received.acme@dpa4j
                        DTSTAMP:20260617T080000Z
                        SEQUENCE:29694720
                        DUE;VALUE=DATE:20260701
                        SUMMARY:[acme] object in writing: controller to sub-processor
                        DESCRIPTION:Clauses: 8.2(c)\\, first\\; second\\, terms#3\\nLaw: GDPR Art. 28(2
                         )\\nLegal: 2026-07-01 (PLAIN)\\nThe event sub-processor-change-received on 2
                         026-06-17 starts it\\; the text leaves open whether sending or receipt coun
                         ts\\, and sending is not recorded.\\nThe event is on 2026-06-17.\\nThe day of
                          the event is not counted.\\nP14D after 2026-06-17 end on 2026-07-01.\\nWhat
                          is done before 2026-07-02T00:00+02:00 is in time.
                        CATEGORIES:max
                        STATUS:NEEDS-ACTION
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:[acme] object in writing: controller to sub-processor
                        TRIGGER;VALUE=DATE-TIME:20260630T220000Z
                        END:VALARM
                        END:VTODO
                        END:VCALENDAR
                        """));
    }

    /** An hour is an instant in UTC: 48 hours after 07:30 UTC. */
    @Test
    void anEventInFull() {
        assertThat(ICalendar.events(ACME, JUNE)
                        .alarms()
                        .write(engine(BREACH_NOTICE).after(BREACH).deadlines()))
                .isEqualTo(stream("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//dpa4j//deadlines//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VEVENT
                        UID:breach-notice/processor-aware=2026-06-17T07:30:00Z.acme@dpa4j
                        DTSTAMP:20260617T080000Z
                        SEQUENCE:29694720
                        DTSTART:20260619T073000Z
                        SUMMARY:[acme] act: processor to controller
                        DESCRIPTION:Legal: 2026-06-19T09:30+02:00 (PLAIN)\\nThe event processor-awar
                         e on 2026-06-17T09:30+02:00 starts it.\\nThe event is at 2026-06-17T09:30+0
                         2:00 in Europe/Stockholm.\\nPT48H of elapsed time after 2026-06-17T09:30+02
                         :00 end at 2026-06-19T09:30+02:00.\\nWhat is done at 2026-06-19T09:30+02:00
                          is still in time\\, what is done later is not.
                        CATEGORIES:max
                        STATUS:CONFIRMED
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """));
    }

    @Test
    void anEventThatMovesKeepsItsUidAndRaisesItsSequence() {
        String before = tasks(JUNE, engine(OBJECTION).after(NOTICED.about("c-7")));
        String after = tasks(
                JUNE.plus(Duration.ofDays(1)),
                engine(OBJECTION)
                        .after(FactType.SUB_PROCESSOR_CHANGE_RECEIVED
                                .at("2026-06-18T23:30+02:00")
                                .about("c-7")));

        assertThat(value(before, "UID"))
                .hasValue("objection#c-7/sub-processor-change-received.acme@dpa4j")
                .isEqualTo(value(after, "UID"));
        assertThat(value(before, "DUE;VALUE=DATE")).hasValue("20260701");
        assertThat(value(after, "DUE;VALUE=DATE")).hasValue("20260702");
        assertThat(value(before, "SEQUENCE")).hasValue("29694720");
        assertThat(value(after, "SEQUENCE")).hasValue("29696160"); // 1440 minutes more
    }

    /** What must not be done starts on its first permitted day: 17 June is the last of the services, 17 July that of 30 days. */
    @Test
    void aMinimumStartsRatherThanEnds() {
        Obligation keeping = duty("keeping", ENDED, atLeast("P30D"));
        Fact ended = FactType.SERVICE_TERMINATED.at("2026-06-17");

        String before = tasks(JUNE, engine(keeping).after(ended));
        assertThat(value(before, "DTSTART;VALUE=DATE")).hasValue("20260718");
        assertThat(before)
                .doesNotContain("\r\nDUE")
                .contains("DESCRIPTION:Legal: not before 2026-07-18 (PLAIN)")
                .contains("BEGIN:VALARM");
        String after =
                tasks(Instant.parse("2026-07-18T00:00:00Z"), engine(keeping).after(ended));
        assertThat(after).contains("STATUS:NEEDS-ACTION").doesNotContain("VALARM");

        Obligation pause = duty("pause", AWARE, atLeast("PT72H"));
        assertThat(value(tasks(JUNE, engine(pause).after(BREACH)), "DTSTART")).hasValue("20260620T073000Z");
    }

    /** Art. 33(1) from 09:30: 72 hours exactly are safe, from the next full hour legal. The alarm keeps to the safe reading. */
    @Test
    void alarmsRingBeforeTheSafeReadingEnds() {
        Obligation report = clock(
                "law.art-33-1",
                "33(1)",
                new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.CONTROLLER)),
                atMost("PT72H"));
        Schedule schedule = engine(report).after(FactType.CONTROLLER_AWARE.at("2026-06-17T09:30+02:00"));

        String stream = ICalendar.tasks(ACME, JUNE)
                .alarms(Duration.ofHours(1), Duration.ZERO)
                .write(schedule.deadlines());

        assertThat(value(stream, "DUE")).hasValue("20260620T073000Z");
        assertThat(stream.lines().filter(line -> line.startsWith("TRIGGER")))
                .containsExactly(
                        "TRIGGER;VALUE=DATE-TIME:20260620T063000Z", "TRIGGER;VALUE=DATE-TIME:20260620T073000Z");
        assertThat(unfolded(stream))
                .contains("Safe: 2026-06-20T09:30+02:00 (PLAIN)\\nLegal: 2026-06-20T10:00+02:00 (EU_1182_71)");
    }

    /** A notice before 31 August leaves 30 days between: 31 July; the lenient reading has one day more. */
    @Test
    void theOuterReadingIsToldAndOneReadingIsToldOnce() {
        String stream = unfolded(tasks(
                JUNE,
                engine(duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D")))
                        .at(ObligationId.of("change-notice"), Given.NO_CALENDAR)
                        .after(FactType.PLANNED_USE.at("2026-08-31"))));

        assertThat(stream).contains("Outer: 2026-08-01 (PLAIN/BACK_INCLUSIVE)").contains("Legal: 2026-07-31 (PLAIN)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T21:59:59Z, '', NEEDS-ACTION, true",
        "2026-07-01T22:00:00Z, '', CANCELLED, false",
        "2026-07-01T12:00:00Z, objection-raised=2026-06-20T10:00+02:00, COMPLETED, false",
        "2026-07-09T12:00:00Z, objection-raised=2026-07-05T10:00+02:00, COMPLETED, false",
        "2026-06-19T12:00:00Z, objection-raised=2026-06-20T10:00+02:00, NEEDS-ACTION, true",
    })
    void aTaskStandsAsItsDeadline(Instant written, String fact, String status, boolean rings) {
        Deadlines engine = engine(OBJECTION);
        String stream =
                tasks(written, fact.isEmpty() ? engine.after(NOTICED) : engine.after(NOTICED, Fact.parse(fact)));

        assertThat(value(stream, "STATUS")).hasValue(status);
        assertThat(stream.contains("BEGIN:VALARM")).isEqualTo(rings);
        assertThat(value(stream, "COMPLETED"))
                .isEqualTo(
                        !status.equals("COMPLETED")
                                ? Optional.empty()
                                : Optional.of(fact.contains("06-20") ? "20260620T080000Z" : "20260705T080000Z"));
    }

    /** A duty that is late still has to be done; what was waived has not. */
    @Test
    void lateIsNotOverAndWaivedIs() {
        Deadlines engine = engine(BREACH_NOTICE);
        Instant late = Instant.parse("2026-06-20T00:00:00Z");

        assertThat(value(tasks(late, engine.after(BREACH)), "STATUS")).hasValue("NEEDS-ACTION");
        assertThat(tasks(late, engine.after(BREACH))).doesNotContain("VALARM");
        String waived =
                tasks(JUNE, engine.waiving(ObligationId.of("breach-notice")).after(BREACH));
        assertThat(value(waived, "STATUS")).hasValue("CANCELLED");
        assertThat(waived).doesNotContain("VALARM");
        assertThat(value(
                        ICalendar.events(ACME, JUNE)
                                .write(engine.waiving(ObligationId.of("breach-notice"))
                                        .after(BREACH)
                                        .deadlines()),
                        "STATUS"))
                .hasValue("CANCELLED");
    }

    /** Nobody has received a notice: its last day stands in for it. */
    @Test
    void whatIsPlannedIsTentativeAmongEvents() {
        Deadlines engine = engine(
                duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D")), OBJECTION);
        Schedule schedule = engine.after(FactType.PLANNED_USE.at("2026-08-31"));
        Deadline window = schedule.named("objection");
        assertThat(window.planned()).isTrue();

        String events = ICalendar.events(ACME, JUNE).write(List.of(window));
        assertThat(value(events, "STATUS")).hasValue("TENTATIVE");
        assertThat(unfolded(events)).contains("\\nFor planning: what it rests on has not happened.\r\n");
        assertThat(value(ICalendar.tasks(ACME, JUNE).write(List.of(window)), "STATUS"))
                .hasValue("NEEDS-ACTION");

        // the notice was due by the end of July: in August the window is not to be expected any more
        Instant august = Instant.parse("2026-08-03T00:00:00Z");
        assertThat(value(ICalendar.tasks(ACME, august).write(List.of(window)), "STATUS"))
                .hasValue("CANCELLED");
        assertThat(value(ICalendar.events(ACME, august).write(List.of(window)), "STATUS"))
                .hasValue("CANCELLED");
    }

    /** Without a calendar nobody knows whether 28 February, a Sunday, rolls; whoever answers by then is in time. */
    @Test
    void aCautiousDateIsDueThoughTheOneThatDecidesIsNotKnown() {
        Event received =
                new Event(Occurrence.DATA_SUBJECT_REQUEST, Optional.of(Moment.RECEIVED), Optional.of(Actor.CONTROLLER));
        Deadline answer = Deadlines.of(
                        List.of(clock("law.art-12-3", "12(3)", received, atMost("P1M"))), Given.NO_CALENDAR)
                .after(FactType.DATA_SUBJECT_REQUEST_FORWARDED.at("2027-01-31"))
                .named("law.art-12-3");

        String task = ICalendar.tasks(ACME, JUNE).alarms().write(List.of(answer));
        assertThat(value(task, "DUE;VALUE=DATE")).hasValue("20270228");
        assertThat(value(task, "SUMMARY")).hasValue("[acme] to be safe: act: controller");
        assertThat(unfolded(task))
                .contains(
                        "\\nSafe: 2027-02-28 (PLAIN)\\nNo date: the count of P1M by EU_1182_71 needs a calendar\\, but none"
                                + " is given\\n")
                .doesNotContain("DTSTART");
    }

    @Test
    void withoutADateThereIsATaskOnceSomethingHasSetItOff() {
        Obligation prompt = duty("prompt", AWARE, TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY));
        Schedule schedule = engine(prompt).after(BREACH);

        assertThat(tasks(JUNE, schedule)).isEqualTo(stream("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//dpa4j//deadlines//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VTODO
                        UID:prompt/processor-aware=2026-06-17T07:30:00Z.acme@dpa4j
                        DTSTAMP:20260617T080000Z
                        SEQUENCE:29694720
                        DTSTART:20260617T073000Z
                        SUMMARY:[acme] act: processor to controller
                        DESCRIPTION:No date: without-undue-delay is no figure
                        CATEGORIES:standard
                        STATUS:NEEDS-ACTION
                        END:VTODO
                        END:VCALENDAR
                        """));
        assertThat(ICalendar.events(ACME, JUNE).write(schedule.deadlines()))
                .isEqualTo(ICalendar.tasks(ACME, JUNE).write(List.of()))
                .isEqualTo(stream("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//dpa4j//deadlines//EN
                        CALSCALE:GREGORIAN
                        END:VCALENDAR
                        """));
    }

    /** Four digits are all that the format has for a year. */
    @Test
    void aDateBeyondTheFormatIsLeftOut() {
        Obligation effect = duty("entry", "/formation/takesEffect", ENDED, null);
        Schedule schedule = engine(effect).after(FactType.SERVICE_TERMINATED.at("9999-12-31"));
        assertThat(schedule.named("entry").lastDay()).hasToString("Optional[9999-12-31]");

        assertThat(tasks(JUNE, schedule)).contains("BEGIN:VTODO").doesNotContain("\r\nDUE");
        assertThat(ICalendar.events(ACME, JUNE).write(schedule.deadlines())).doesNotContain("VEVENT");
    }

    /** A second breach is a second entry; one that is reported later but was earlier takes nobody's place. */
    @Test
    void theUidTellsTheStartingFactsApart() {
        Fact earlier = FactType.PROCESSOR_AWARE.at("2026-05-04T10:00+02:00");
        String first = "breach-notice/processor-aware=2026-06-17T07:30:00Z.acme@dpa4j";

        assertThat(uids(engine(BREACH_NOTICE).after(BREACH))).containsExactly(first);
        assertThat(uids(engine(BREACH_NOTICE).after(BREACH, earlier)))
                .containsExactly("breach-notice/processor-aware=2026-05-04T08:00:00Z.acme@dpa4j", first);
        assertThat(uids(engine(BREACH_NOTICE).after(FactType.PROCESSOR_AWARE.at("2026-06-17T09:30"))))
                .containsExactly(first);
    }

    /** Two reports of one matter are told apart by their number, as nothing else does. */
    @Test
    void noUidIsWrittenTwice() {
        assertThat(uids(engine(BREACH_NOTICE)
                        .after(
                                BREACH.about("i-7"),
                                FactType.PROCESSOR_AWARE
                                        .at("2026-06-18T09:30+02:00")
                                        .about("i-7"))))
                .containsExactly(
                        "breach-notice#i-7/processor-aware.acme@dpa4j",
                        "breach-notice#i-7/processor-aware*2.acme@dpa4j");
    }

    /** 17 June and 30 days is 17 July: what is to be kept until then is not due then, nor is a right a duty. */
    @Test
    void theSummarySaysWhatTheDateDoes() {
        Fact ended = FactType.SERVICE_TERMINATED.at("2026-06-17");
        assertThat(value(
                        tasks(
                                JUNE,
                                engine(duty("keeping", ENDED, atLeast("P30D"))).after(ended)),
                        "SUMMARY"))
                .hasValue("[acme] no longer required: act: processor to controller");
        assertThat(value(tasks(JUNE, engine(OBJECTION).after(NOTICED)), "SUMMARY")
                        .orElseThrow())
                .startsWith("[acme] may act: ");
        String late = ICalendar.events(ACME, Instant.parse("2026-06-20T00:00:00Z"))
                .write(engine(BREACH_NOTICE).after(BREACH).deadlines());
        assertThat(value(late, "SUMMARY")).hasValue("[acme] overdue: act: processor to controller");
    }

    /** The term of an agreement ends; nobody has to do anything by then. */
    @Test
    void whatLastsIsNoTask() {
        Obligation processing = duty("processing", ENDED, TimeLimit.until(ENDED));
        Schedule schedule = engine(processing).after(FactType.SERVICE_TERMINATED.at("2026-07-31"));
        assertThat(schedule.named("processing").kind()).isEqualTo(TimeKind.DURING);

        assertThat(tasks(JUNE, schedule)).doesNotContain("VTODO");
        String event =
                ICalendar.events(ACME, Instant.parse("2026-08-20T00:00:00Z")).write(schedule.deadlines());
        assertThat(value(event, "DTSTART;VALUE=DATE")).hasValue("20260731");
        assertThat(value(event, "SUMMARY")).hasValue("[acme] last day: act: processor to controller");
        assertThat(value(event, "STATUS")).hasValue("CONFIRMED");
        assertThat(ICalendar.events(ACME, JUNE).write(schedule.deadlines())).doesNotContain("VALARM");
    }

    @Test
    void statesMayBeThoseOfAnotherInstantThanThatOfWriting() {
        String stream = ICalendar.tasks(ACME, JUNE)
                .asOf(Instant.parse("2026-07-02T00:00:00Z"))
                .write(engine(OBJECTION).after(NOTICED).deadlines());

        assertThat(value(stream, "STATUS")).hasValue("CANCELLED");
        assertThat(value(stream, "DTSTAMP")).hasValue("20260617T080000Z");
    }

    private static List<String> uids(Schedule schedule) {
        return unfolded(tasks(JUNE, schedule))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .toList();
    }

    @Test
    void firstUseIsNamed() {
        Deadlines engine = engine(
                duty("change-notice", "/subProcessing/changeNotice/duty", PLANNED_USE, before("P30D")), OBJECTION);

        String stream = tasks(JUNE, engine.after(NOTICED));

        assertThat(unfolded(stream))
                .contains("UID:change-notice/earliest-use/sub-processor-change-received=2026-06-17.acme@dpa4j\r\n")
                .contains("SUMMARY:[acme] not before: first use of a new sub-processor\r\n");
    }

    @Test
    void badChoicesAreRefused() {
        ICalendar tasks = ICalendar.tasks(ACME, JUNE);
        assertThatThrownBy(() -> tasks.alarms(Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alarm must not ring after the deadline, but is set to PT-1H");
        assertThatThrownBy(() -> tasks.alarms(Duration.ofDays(36_525).plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alarm must ring at most a hundred years before the deadline, but is set to"
                        + " PT876600H0.000000001S");
        assertThat(tasks.alarms(Duration.ofDays(36_525))).isNotNull();
        assertThatThrownBy(() -> ICalendar.events(ACME, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar must be written between the years 1 and 9999, but is on " + Instant.MAX);
    }

    private static String tasks(Instant written, Schedule schedule) {
        return ICalendar.tasks(ACME, written).write(schedule.deadlines());
    }

    private static String stream(String lines) {
        return lines.replace("\n", "\r\n");
    }

    private static String unfolded(String stream) {
        return stream.replace("\r\n ", "");
    }

    /** The value of the first property of this name; empty if there is none. */
    private static Optional<String> value(String stream, String name) {
        return unfolded(stream)
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    /** What starts on a day starts as a day; what nothing has set off is no task. */
    @Test
    void aTaskWithoutADateBeginsOnTheDayOfItsEvent() {
        TimeLimit soon = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);
        String stream =
                tasks(JUNE, engine(duty("prompt", AWARE, soon)).after(FactType.PROCESSOR_AWARE.at("2026-06-17")));
        assertThat(value(stream, "DTSTART;VALUE=DATE")).hasValue("20260617");

        Schedule ofText = engine(duty("prompt", new OnDate(LocalDate.of(2026, 6, 17)), soon))
                .dates();
        assertThat(ofText.ids()).containsExactly("prompt");
        assertThat(tasks(JUNE, ofText)).doesNotContain("VTODO");
    }

    /** A task has a status for it; an event says it in words, once it has come about. */
    @Test
    void anEventSaysThatADutyWasMet() {
        List<Deadline> met = engine(BREACH_NOTICE)
                .after(BREACH, FactType.CONTROLLER_INFORMED.at("2026-06-18T09:30+02:00"))
                .deadlines();

        assertThat(value(
                        ICalendar.events(ACME, Instant.parse("2026-06-18T07:30:00Z"))
                                .write(met),
                        "SUMMARY"))
                .hasValue("[acme] met: act: processor to controller");
        assertThat(value(
                        ICalendar.events(ACME, Instant.parse("2026-06-18T07:29:59Z"))
                                .write(met),
                        "SUMMARY"))
                .hasValue("[acme] act: processor to controller");
        assertThat(value(
                        ICalendar.tasks(ACME, Instant.parse("2026-06-19T00:00:00Z"))
                                .write(met),
                        "SUMMARY"))
                .hasValue("[acme] act: processor to controller");
    }
}
