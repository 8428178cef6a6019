package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.examples.Shell.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dpa4j.json.DeadlineQuestion;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.ICalendar;
import org.dpa4j.rules.deadline.ObligationId;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.time.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command draws, and what it refuses. */
class DeadlinesCommandTest {
    private static final String NOTICE = "sub-processor-change-announced=2026-06-17T09:00+02:00";
    private static final String STOCKHOLM = " --zone Europe/Stockholm --calendar SE-BANK";
    private static final String FOXIDS = "deadlines foxids --zone Europe/Stockholm --at 2026-04-15T12:00+02:00 ";

    @TempDir
    private Path folder;

    /**
     * Clause 9.2 gives 72 hours from 14 April 09:30. Art. 33(1) gives 72 hours from 11:10, which is the safe reading, or from
     * 12:00, the next full hour, which is the legal one. From 15 April 12:00, 45.5 and 48 hours are left.
     */
    @Test
    void hoursAreDrawnAlongALine() {
        Shell run = line(FOXIDS
                + "--event processor-aware=2026-04-14T09:30+02:00 --event controller-aware=2026-04-14T11:10+02:00#i-7");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                foxids, in Europe/Stockholm, without a calendar

                2026-04-14 09:30+02:00  *  processor-aware
                2026-04-14 11:10+02:00  *  controller-aware #i-7
                2026-04-15 12:00+02:00  >  now
                2026-04-17 09:30+02:00  +  breach-notice.2: open, 45 hours left (where feasible)
                                        |  processor -> controller: must notify breach [clause
                                        |  9.2; GDPR Art. 33(2)]
                2026-04-17 12:00+02:00  +  law.art-33-1#i-7: open, 48 hours left (where
                                        |  feasible)
                                        |  safe 2026-04-17 11:10+02:00
                                        |  controller -> supervisory authority: must notify
                                        |  breach [GDPR Art. 33(1)]
                                        |  unless risk unlikely

                Without a date:
                  breach-notice: no figure: without undue delay
                    processor -> controller: must notify breach [clause 9.1; GDPR Art. 33(2)]
                  law.art-33-2: no figure: without undue delay
                    processor -> controller: must notify breach [GDPR Art. 33(2)]
                  law.art-34-1#i-7: no figure: without undue delay
                    controller -> data subject: must communicate breach [GDPR Art. 34(1)]
                    if high risk
                """);
    }

    /** 30 whole days lie between 31 July and 31 August, or 1 August if it counts; ten days from 31 July end on 10 August. */
    @Test
    void whatIsPlannedIsMarked() {
        Shell run = line(
                "deadlines cloudmqtt --event planned-use=2026-08-31 --zone Europe/Stockholm --at 2026-08-01T00:00+02:00");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                cloudmqtt, in Europe/Stockholm, without a calendar

                2026-07-31 Fri          +  change-notice: overdue, 1 day ago
                                        |  outer 2026-08-01 Sat
                                        |  processor -> controller: must notify change [clause
                                        |  8.2(b); GDPR Art. 28(2)]
                2026-08-01 00:00+02:00  >  now
                2026-08-10 Mon          +  objection: planned, 9 days left
                                        |  controller -> processor: may object [clause 8.2(c);
                                        |  GDPR Art. 28(2)]
                                        |  for planning only: assumes the end of change-notice,
                                        |  2026-07-31, for what has not happened
                2026-08-31 Mon          *  planned-use
                """);
    }

    /** Ten bank days from 17 June, without Midsummer Eve: 18, 22-26, 29, 30 June, 1, 2 July. */
    @Test
    void aDeadlineThatIsNamedIsExplained() {
        Shell run =
                line("deadlines billogram objection --event " + NOTICE + STOCKHOLM + " --at 2026-07-02T09:00+02:00");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("""
                objection: open, the last day
                  controller -> processor: may object [clause 3.6(2)(a); GDPR Art. 28(2)]
                  within 10 bank days after change notice
                  Legal: 2026-07-02 Thu, by BANK_DAYS
                    - The event sub-processor-change-announced on 2026-06-17T09:00+02:00 starts
                      it; the text leaves open whether sending or receipt counts, and receipt is
                      not recorded.
                """)
                .contains(
                        "\n    - Counting the open days of SE-BANK only, P10BD after 2026-06-17 end on\n      2026-07-02.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T12:00+02:00, 'open, 1 day left'",
        "2026-07-03T00:00+02:00, 'lapsed, 1 day ago'",
    })
    void theStateIsThatOfTheInstant(String at, String state) {
        assertThat(line("deadlines billogram objection --event " + NOTICE + STOCKHOLM + " --at " + at)
                        .out())
                .startsWith("objection: " + state + "\n");
    }

    /** Due on 17 April 07:30 UTC; 76.5 hours later it is 20 April 12:00. */
    @Test
    void actsMeetDeadlinesAndWaiversLiftThem() {
        String command = "deadlines foxids breach-notice.2 --event processor-aware=2026-04-14T09:30+02:00"
                + " --zone Europe/Stockholm --at 2026-04-20T12:00Z";
        assertThat(line(command).out()).startsWith("breach-notice.2: overdue, 76 hours ago (where feasible)\n");
        assertThat(line(command + " --event controller-informed=2026-04-15T08:00+02:00")
                        .out())
                .startsWith("breach-notice.2: met by controller-informed on 2026-04-15 08:00+02:00\n");
        assertThat(line(command + " --event controller-informed=2026-04-18T08:00+02:00")
                        .out())
                .startsWith(
                        "breach-notice.2: too late by controller-informed on 2026-04-18 08:00+02:00\n  (where feasible)\n");
        assertThat(line(command + " --waive breach-notice.2").out()).startsWith("breach-notice.2: waived\n");
    }

    /** By SE_1930_173 the day of the notice counts in a period that is counted back. */
    @Test
    void theConventionOfAnObligationIsTheCallersChoice() {
        assertThat(line("deadlines cloudmqtt change-notice --event planned-use=2026-08-31 --zone Europe/Stockholm"
                                + " --counting change-notice=PLAIN/BACK_INCLUSIVE")
                        .out())
                .contains("  Legal: 2026-08-01 Sat, by PLAIN/BACK_INCLUSIVE\n");
    }

    /** The clock is at 30 September 12:00 in UTC. */
    @Test
    void theInstantIsThatOfTheMachineAndAZoneOrACalendarIsNeverGuessed() {
        String command = "deadlines billogram --event sub-processor-change-announced=2026-09-28";
        assertThat(line(command))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "ZONE_REQUIRED: a zone must be given, such as Europe/Stockholm, but there is none"
                                + System.lineSeparator()));

        Shell run = line(command + " --zone Etc/UTC");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("CALENDAR_REQUIRED: objection: ");
        assertThat(run.out()).startsWith("""
                billogram, in Etc/UTC, without a calendar

                2026-09-28 Mon          *  sub-processor-change-announced
                2026-09-30 12:00+00:00  >  now

                Without a date:
                  objection:""");
    }

    /** Billogram's agreement ends with the main contract; nothing of it hangs on an adequacy decision. */
    @Test
    void anEventThatNothingWaitsForIsToldWithItsLikes() {
        assertThat(line("deadlines billogram --event adequacy-expires=2026-09-28" + STOCKHOLM)
                        .out())
                .endsWith("now\n\nNo obligation of this agreement waits for adequacy-expires.\n");
        assertThat(line("deadlines foxids --event agreement-terminated=2026-12-31" + STOCKHOLM)
                        .out())
                .contains("No obligation of this agreement waits for agreement-terminated. Related events")
                .contains("service-terminated");
    }

    /** Clause Retention 4: 45 days from 31 December end on 14 February; the data are kept until then, not from then. */
    @Test
    void aMinimumIsToldByTheDayUntilWhichItLasts() {
        assertThat(line("deadlines membrain --event main-contract-terminated=2026-12-31 --event cancelled=2026-12-31"
                                + STOCKHOLM + " --at 2027-01-12T12:00+01:00")
                        .out())
                .contains("2027-02-14 Sun          +  minimum-keeping: at least until then, 33 days left\n");
    }

    /** Ten bank days from 10 June: 11, 12, 15-18, 22-25 June. Silence counts only when the last of them is over. */
    @Test
    void whatComesAboutWithTheEndOfADayIsNotYetTrueOnIt() {
        assertThat(
                        line("deadlines billogram objection.deemed-approval --event sub-processor-change-announced=2026-06-10"
                                        + STOCKHOLM + " --at 2026-06-25T12:00+02:00")
                                .out())
                .startsWith("objection.deemed-approval: at the end of this day\n");
    }

    /**
     * 72 hours from Saturday 09:15 end on Tuesday at 09:15, or, from the next full hour, at 10:00. Whoever asks for two
     * whole working days in the period, Monday and Tuesday, has until midnight.
     */
    @Test
    void theSafeDateStandsFirstAndThatItHasPassedIsTold() {
        assertThat(line("deadlines foxids --zone Europe/Copenhagen --calendar DK-BANK --at 2026-11-24T09:30+01:00"
                                + " --event controller-aware=2026-11-21T09:15+01:00")
                        .out())
                .isEqualTo("""
                        foxids, in Europe/Copenhagen, by the calendar DK-BANK, the law by EU-OJ-DK

                        2026-11-21 09:15+01:00  *  controller-aware
                        2026-11-24 09:30+01:00  >  now
                        2026-11-24 10:00+01:00  +  law.art-33-1: open, 30 minutes left (where feasible);
                                                |  the safe date has passed
                                                |  safe 2026-11-24 09:15+01:00, outer 2026-11-25
                                                |  00:00+01:00
                                                |  controller -> supervisory authority: must notify
                                                |  breach [GDPR Art. 33(1)]
                                                |  unless risk unlikely

                        Without a date:
                          law.art-34-1: no figure: without undue delay
                            controller -> data subject: must communicate breach [GDPR Art. 34(1)]
                            if high risk
                        """);
    }

    /** At the instant of the safe bound what is done is still in time; a minute later it is not, but the legal bound is open. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:15+01:00, 'open, 45 minutes left (where feasible)'",
        "2026-11-24T09:16+01:00, 'open, 44 minutes left (where feasible); the safe date has passed'",
        "2026-11-24T10:00+01:00, 'overdue, 0 minutes ago (where feasible)'",
    })
    void onlyWhatIsOpenSaysThatItsSafeDateHasPassed(String at, String state) {
        assertThat(line("deadlines foxids law.art-33-1 --zone Europe/Stockholm --at " + at
                                + " --event controller-aware=2026-11-21T09:15+01:00")
                        .out())
                .startsWith("law.art-33-1: " + state + "\n");
    }

    /** Thirty days from 2 November end on 2 December; the text has a second limit, and a condition. */
    @Test
    void aLimitOfSeveralPartsIsToldWhole() {
        assertThat(line("deadlines membrain --event amendment-notice-sent=2026-11-02" + STOCKHOLM
                                + " --at 2026-11-20T12:00+01:00")
                        .out())
                .isEqualTo("""
                        membrain, in Europe/Stockholm, by the calendar SE-BANK, the law by EU-OJ-SE

                        2026-11-02 Mon          *  amendment-notice-sent
                        2026-11-20 12:00+01:00  >  now
                        2026-12-02 Wed          +  law-change-amendment: open, 12 days left
                                                |  parties jointly: must bring changes into effect
                                                |  [clause 15.1]
                                                |  within 30 days after amendment notice (sent, either
                                                |  party) or as the law sets it after change of law or
                                                |  authority guidance
                                                |  if agreement no longer sufficient
                        """);
    }

    /**
     * Four whole weeks lie between 23 November and 22 December, and between 3 January and 1 February. 3 January is a Sunday after a
     * Saturday, New Year's Day and its eve, on which banks are shut: the last day to be safe is 30 December. A year from the audit of
     * 5 May has passed with 5 May, the calendar year with 31 December.
     */
    @Test
    void oneOfSeveralDeadlinesNamesItsEvent() {
        Shell run = line("deadlines decision-beacon --event audit-planned=2026-12-22 --event audit-planned=2027-02-01"
                + " --event audit-done=2026-05-05" + STOCKHOLM + " --at 2026-12-01T12:00+01:00");

        assertThat(run.out()).isEqualTo("""
                        decision-beacon, in Europe/Stockholm, by the calendar SE-BANK, the law by
                          EU-OJ-SE

                        2026-04-06 Mon          +  audit-notice: overdue, 239 days ago
                                                |  safe 2026-04-02 Thu, outer 2026-04-07 Tue
                                                |  controller -> processor: must announce audit [clause
                                                |  10.1(b)]
                                                |  for audit-done on 2026-05-05 Tue
                        2026-05-05 Tue          *  audit-done
                        2026-11-23 Mon          +  audit-notice*2: overdue, 8 days ago
                                                |  outer 2026-11-24 Tue
                                                |  controller -> processor: must announce audit [clause
                                                |  10.1(b)]
                                                |  for audit-planned on 2026-12-22 Tue
                        2026-12-01 12:00+01:00  >  now
                        2026-12-22 Tue          *  audit-planned
                        2027-01-03 Sun          +  audit-notice*3: open, 33 days left
                                                |  safe 2026-12-30 Wed, outer 2027-01-04 Mon
                                                |  controller -> processor: must announce audit [clause
                                                |  10.1(b)]
                                                |  for audit-planned on 2027-02-01 Mon
                        2027-02-01 Mon          *  audit-planned
                        2027-05-06 Thu          +  audit-frequency: not before then
                                                |  outer 2027-01-01 Fri
                                                |  (controller) -> (processor): may audit [clause
                                                |  10.1(a); GDPR Art. 28(3)(h)]
                                                |  The event audit-planned on 2026-12-22 is too early.
                        """);
        assertThat(line("deadlines decision-beacon audit-notice*2 --event audit-planned=2026-12-22"
                                + " --event audit-planned=2027-02-01" + STOCKHOLM + " --at 2026-12-01T12:00+01:00")
                        .out())
                .startsWith("""
                        audit-notice*2: open, 33 days left
                          controller -> processor: must announce audit [clause 10.1(b)]
                          for audit-planned on 2027-02-01 Mon
                          at least 4 weeks before audit start (planned)
                        """);
    }

    /** Thirty whole days after 5 June end on 5 July; ten bank days after 10 June, on 25 June. */
    @Test
    void aPlanThatIsTooEarlyAndAnObjectionThatIsTooLateAreToldInTheRow() {
        assertThat(
                        line("deadlines cloudmqtt --event planned-use=2026-06-15 --event sub-processor-change-announced=2026-06-05"
                                        + STOCKHOLM + " --at 2026-06-08T12:00+02:00")
                                .out())
                .contains("""
                        2026-07-06 Mon          +  change-notice/earliest-use: not before then
                                                |  first use of what was announced [clause 8.2(b); GDPR
                                                |  Art. 28(2)]
                                                |  The event planned-use on 2026-06-15 is too early.
                        """);
        String late = "deadlines billogram --event objection-raised=2026-06-30 --event"
                + " sub-processor-change-announced=2026-06-10" + STOCKHOLM + " --at 2026-07-20T12:00+02:00";
        assertThat(line(late).out()).contains("""
                        2026-06-26 Fri          +  change-notice/earliest-use: free since then
                                                |  first use of what was announced [clause 3.6(1)(b);
                                                |  GDPR Art. 28(2)]
                                                |  The objection of 2026-06-30 came after the window had
                                                |  ended; it changes nothing.
                        """);
        assertThat(line(late.replace("billogram", "billogram change-notice/earliest-use"))
                        .out())
                .startsWith("""
                        change-notice/earliest-use: free since then
                          first use of what was announced [clause 3.6(1)(b); GDPR Art. 28(2)]
                          Legal: from 2026-06-26 Fri, by BANK_DAYS
                        """);
    }

    /** A year from 22 December 2026 has passed with 22 December 2027; by the calendar the next year begins on 1 January. */
    @Test
    void aPlannedMinimumIsNoRightUntilThen() {
        assertThat(line("deadlines membrain --event audit-planned=2026-12-22" + STOCKHOLM
                                + " --at 2026-12-01T12:00+01:00")
                        .out())
                .contains("""
                        2027-12-23 Thu          +  audit.free: planned, not before then
                                                |  outer 2027-01-01 Fri
                                                |  controller -> processor: may use free of charge
                                                |  [clauses 8.2(c), 8.2(d)]
                                                |  for planning only: assumes audit-planned for what is
                                                |  not recorded
                        """);
    }

    /** What is done where no time, or none that can be counted, is stated is neither in time nor late. */
    @Test
    void whatIsDoneWithoutADateIsNotCalledInTime() {
        assertThat(line("deadlines membrain --event sub-processor-change-announced=2026-06-10"
                                + " --event objection-raised=2026-06-19 --event processor-aware=2026-06-18T10:00+02:00"
                                + " --event done=2026-06-19#breach-notice" + STOCKHOLM + " --at 2026-06-20T12:00+02:00")
                        .out())
                .contains("""
                          objection: done by objection-raised on 2026-06-19 Fri; no time is stated
                            controller -> processor: may object [clauses 7.2(b), 12.2; GDPR Art.
                              28(2)]
                            if objective grounds
                        """)
                .contains("""
                          breach-notice: done on 2026-06-19 Fri; whether in time cannot be computed:
                            no figure: without undue delay
                        """);
    }

    /** Clause 13.3 of Foxids bans termination while the services last; "upon" needs the event to say anything. */
    @Test
    void aBanIsNotToldAsADutyAndUponNamesItsEvent() {
        assertThat(line("deadlines foxids --event service-terminated=2026-12-31" + STOCKHOLM
                                + " --at 2027-01-12T12:00+01:00")
                        .out())
                .contains("""
                        2026-12-31 Thu          +  no-termination: ended, 12 days ago
                                                |  each party: must not terminate [clause 13.3]
                                                |  unless other clauses agreed
                        """)
                .endsWith("""
                        Without a date:
                          deletion: no figure: upon end of services
                            processor -> controller: must delete or return [clauses 10.1, C.4(b); GDPR
                              Art. 28(3)(g)]
                            unless EU or member state law
                        """);
    }

    /** Three months from 24 November end on 24 February, a Wednesday: 30, 31 and 24 days from 1 December. */
    @Test
    void anExtensionIsNoDateYet() {
        assertThat(line("deadlines foxids law.art-12-3/extended --event data-subject-request-forwarded=2026-11-24"
                                + STOCKHOLM + " --at 2026-12-01T12:00+01:00")
                        .out())
                .startsWith("law.art-12-3/extended: planned, 85 days left\n");
        assertThat(line("deadlines foxids --event data-subject-request-forwarded=2026-11-24" + STOCKHOLM
                                + " --at 2026-12-01T12:00+01:00")
                        .out())
                .contains("|  only if the extension is announced in time\n");
    }

    /** The hours run from when the processor is aware, whenever the breach was detected. */
    @Test
    void eventsThatChangeNothingAreToldTogether() {
        assertThat(line("deadlines foxids --event breach-detected=2026-11-20 --event audit-planned=2027-02-01"
                                + " --event processor-aware=2026-11-24T09:00+01:00 --event audit-requested=2026-12-23"
                                + " --event audit-planned=2027-03-01" + STOCKHOLM)
                        .out())
                .endsWith("""

                        Beside the other events, breach-detected changes nothing.

                        No obligation of this agreement waits for audit-planned or audit-requested.
                        """);
    }

    @Test
    void withoutEventsTheDatesAndWhatIsWaitedForAreTold() {
        Shell run = line("deadlines billogram" + STOCKHOLM);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("""
                        billogram, in Europe/Stockholm, by the calendar SE-BANK, the law by EU-OJ-SE

                        2026-09-30 14:00+02:00  >  now

                        Waiting for an event:
                          entry-into-force: signature-by-all:occurred
                        """)
                .contains("\n  objection: sub-processor-change-announced, sub-processor-change-received\n")
                .contains("\n  change-notice: planned-use, use-started\n")
                .contains("\n  breach-information: the end of breach-notice\n")
                .contains("\n  law.art-33-1: controller-informed, controller-aware\n")
                .doesNotContain("do not go together");
    }

    /** A notice on 17 June lets use begin on 28 June, after ten whole days; 14 days to object end on 1 July. */
    @Test
    void timesThatDoNotGoTogetherAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("conflict.json"), """
                {"formatVersion":1,"subProcessing":{
                "changeNotice":{"duty":{"obligor":"processor","limits":[
                {"type":"measured","bound":"at-least","period":"P10D","direction":"before"}]}},
                "objection":{"right":{"obligor":"controller","modality":"may","limits":[
                {"type":"measured","bound":"at-most","period":"P14D"}]}}}}
                """);

        assertThat(line("deadlines " + file + " --zone Europe/Stockholm --at 2026-06-17T09:00+02:00")
                        .out())
                .endsWith("""

                        Times that do not go together, if all begin today:
                          the window to object ends on 2026-07-01, but the sub-processor may be used
                            from 2026-06-28
                        """);
    }

    @Test
    void aDateThatStandsInTheAgreementIsDrawn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("dated.json"), "{\"formatVersion\":1,\"term\":{\"effectiveOn\":\"2026-10-02\"}}");

        assertThat(line("deadlines " + file + " --zone Europe/Stockholm").out())
                .startsWith(file + ", in Europe/Stockholm, without a")
                .contains("""
                        calendar

                        2026-09-30 14:00+02:00  >  now
                        2026-10-02 Fri          +""");
    }

    /** Eighty columns hold everything but words that are longer. */
    @ParameterizedTest
    @ValueSource(strings = {"cloudmqtt", "foxids", "decision-beacon", "membrain", "billogram"})
    void everyLineFitsATerminal(String name) {
        for (String events : new String[] {
            "",
            " --event processor-aware=2026-04-14T09:30:15+02:00 --event agreement-terminated=2026-05-31 --event "
                    + NOTICE + " --event audit-planned=2026-07-01 --event data-subject-request-forwarded=2026-02-01"
        }) {
            Shell run = line("deadlines " + name + STOCKHOLM + " --explain" + events);
            assertThat(run.out().lines())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void jsonAndCalendarsAreThoseOfTheLibrary() throws IOException {
        DataProcessingAgreement agreement = Agreements.read("billogram");
        Path file = Files.write(folder.resolve("billogram.json"), DpaJson.write(agreement));
        Instant at = Instant.parse("2026-06-18T08:00:00Z");
        Schedule schedule =
                Deadlines.of(agreement, Place.of("Europe/Stockholm", "SE-BANK")).after(Fact.parse(NOTICE));
        String command =
                "deadlines " + file + " --event " + NOTICE + STOCKHOLM + " --at 2026-06-18T10:00+02:00 --format ";

        assertThat(line(command + "json").out())
                .isEqualTo(new String(
                                DpaJson.writeDeadlines(
                                        schedule,
                                        at,
                                        new DeadlineQuestion(
                                                agreement.id(),
                                                ZoneId.of("Europe/Stockholm"),
                                                Optional.of(CalendarId.of("SE-BANK")),
                                                Optional.of(CalendarId.of("EU-OJ-SE")),
                                                List.of(Fact.parse(NOTICE)),
                                                List.of())),
                                UTF_8)
                        + System.lineSeparator());
        assertThat(line(command + "ics").out())
                .isEqualTo(ICalendar.tasks(AgreementId.of("billogram"), Instant.parse("2026-09-30T12:00:00Z"))
                        .asOf(at)
                        .write(schedule.deadlines()));
        assertThat(line(command + "ics --entries events --alarm PT1H --alarm P2D")
                        .out())
                .contains("BEGIN:VEVENT")
                .contains("DATE-TIME:20260702T210000Z")
                .contains("DATE-TIME:20260630T220000Z");
    }

    /** An agreement without an identifier is told from others by its fingerprint. */
    @Test
    void anAgreementWithoutAnIdHasOneInItsCalendar() throws IOException {
        DataProcessingAgreement agreement =
                DpaJson.read("{\"formatVersion\":1,\"term\":{\"effectiveOn\":\"2026-10-02\"}}");
        Path file = Files.write(folder.resolve("nameless.json"), DpaJson.write(agreement));

        assertThat(line("deadlines " + file + " --zone Europe/Stockholm --format ics")
                        .out())
                .contains("." + DpaJson.fingerprint(agreement).replace(':', '-').substring(0, 23) + "@dpa4j\r\n");
    }

    @Test
    void onlyWhatIsNamedIsWritten() {
        Shell run = line("deadlines billogram objection --format json --event " + NOTICE + STOCKHOLM);

        JsonTree json = JsonTree.read(new ByteArrayInputStream(run.out().getBytes(UTF_8)));
        assertThat(json.get("/deadlines/0/id")).isEqualTo("objection");
        assertThat(json.find("/deadlines/1")).isEmpty();
    }

    @Test
    void theChoicesReachTheEngine() {
        DataProcessingAgreement agreement = Agreements.read("foxids");
        String command =
                "deadlines foxids --event audit-done=2026-05-04 --event data-subject-request-forwarded=2026-05-30"
                        + " --zone Europe/Copenhagen --calendar DK-BANK --at 2026-05-05T00:00Z --format json";
        Deadlines engine = Deadlines.of(agreement, Place.of("Europe/Copenhagen", "DK-BANK"));
        Fact[] facts = {Fact.parse("audit-done=2026-05-04"), Fact.parse("data-subject-request-forwarded=2026-05-30")};

        assertThat(line(command + " --law-calendar EU-OJ-SE --contract-year 2024-02-29 --waive law.art-12-3")
                        .out())
                .isEqualTo(json(
                        engine.statutoryPlace(Place.of("Europe/Copenhagen", "EU-OJ-SE"))
                                .contractYearFrom(LocalDate.of(2024, 2, 29))
                                .waiving(ObligationId.of("law.art-12-3"))
                                .after(facts),
                        facts))
                .isNotEqualTo(line(command).out());
    }

    private static String json(Schedule schedule, Fact... facts) {
        DeadlineQuestion question = new DeadlineQuestion(
                Optional.of(AgreementId.of("foxids")),
                ZoneId.of("Europe/Copenhagen"),
                Optional.of(CalendarId.of("DK-BANK")),
                Optional.of(CalendarId.of("EU-OJ-SE")),
                List.of(facts),
                List.of(facts[0]));
        return new String(DpaJson.writeDeadlines(schedule, Instant.parse("2026-05-05T00:00:00Z"), question), UTF_8)
                + System.lineSeparator();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--event processor-aware=2026-03-29T02:30 | NONEXISTENT_LOCAL_TIME: a local time must name one instant, but the clocks"
                        + " of Europe/Stockholm skip 2026-03-29T02:30",
                "--event processor-aware=2026-10-25T02:30 | AMBIGUOUS_LOCAL_TIME: a local time must name one instant, but the clocks of"
                        + " Europe/Stockholm show twice 2026-10-25T02:30",
                "--event procesor-aware=2026-04-14 | UNKNOWN_EVENT: no event is named procesor-aware; did you mean processor-aware?",
                "--event thunder=2026-04-14 | UNKNOWN_EVENT: no event is named thunder",
                "--event damage:ocurred=2026-04-14 | UNKNOWN_EVENT: the moment of an event must be one of [planned, occurred,"
                        + " suspected, discovered, aware, confirmed, sent, received, requested, completed], but is \"ocurred\"",
                "--event processor-aware=soon | TRIGGER_SYNTAX: a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\","
                        + " \"2026-06-17T07:00Z\" or \"2026-06-17T09:00\", but is \"soon\"",
                "--event processor-aware | TRIGGER_SYNTAX: an event must read like \"processor-aware=2026-04-14T09:30+02:00\", but is"
                        + " \"processor-aware\"",
                "--event audit-planned=+999999999-12-31 | OVERFLOW: the event and the end of its period must lie in the years 1 to"
                        + " 9999, but one of them would not",
                "--at 2026-04-15 | INSTANT_REQUIRED: --at must be an instant, but has only the day 2026-04-15",
                "--at noon | TRIGGER_SYNTAX: --at: a time must read like \"2026-06-17\", \"2026-06-17T09:00+02:00\","
                        + " \"2026-06-17T07:00Z\" or \"2026-06-17T09:00\", but is \"noon\"",
                "--at 2026-03-29T02:30 | NONEXISTENT_LOCAL_TIME: a local time must name one instant, but the clocks of"
                        + " Europe/Stockholm skip 2026-03-29T02:30",
                "--zone Europe/Stokholm | UNKNOWN_ZONE: a zone must be one of the time zone database, such as Europe/Stockholm, but is"
                        + " \"Europe/Stokholm\"; did you mean Europe/Stockholm?",
                "--calendar SE-BNK | UNKNOWN_CALENDAR: a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE for"
                        + " none, but is \"SE-BNK\"; did you mean SE-BANK?",
                "--law-calendar XX | UNKNOWN_CALENDAR: a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE for"
                        + " none, but is \"XX\"",
                "--counting breach-notice=PLAN | UNKNOWN_CONVENTION: a convention must be one that the library knows, such as PLAIN,"
                        + " EU_1182_71 or BANK_DAYS/CUTOFF=15:00, but is \"PLAN\"; did you mean PLAIN?",
                "--waive breach-notise | UNKNOWN_OBLIGATION: foxids has no obligation breach-notise; did you mean breach-notice?",
                "objektion | UNKNOWN_DEADLINE: no deadline objektion follows",
                "objektion --event controller-aware=2026-04-14T09:30+02:00 | UNKNOWN_DEADLINE: no deadline objektion follows; there are"
                        + " law.art-33-1, law.art-34-1",
                "--event done=2026-04-14 | UNKNOWN_OBLIGATION: done must name an obligation, as in done=2026-04-14#breach-notice",
                "--event done=2026-04-14#breach-notise | UNKNOWN_OBLIGATION: foxids has no obligation breach-notise; did you mean"
                        + " breach-notice?",
                "--event renewal=2026-02-30 | TRIGGER_SYNTAX: there is no such day or hour as that of renewal=2026-02-30",
                "--at 2026-02-10T25:00Z | TRIGGER_SYNTAX: --at: there is no such day or hour as that of 2026-02-10T25:00Z",
                "--law-calendar SE-BANK | UNKNOWN_CALENDAR: the clocks of the law must be counted by a published list, such as EU-OJ-SE,"
                        + " or NONE, but --law-calendar is SE-BANK",
                "--law-calendar EU-OJ-XX | UNKNOWN_CALENDAR: a calendar must be one that is known, such as SE-BANK or EU-OJ-SE, or NONE"
                        + " for none, but is \"EU-OJ-XX\"",
            })
    void aBadArgumentIsOneSentenceWithItsCode(String arguments, String sentence) {
        Shell run = line(
                "deadlines foxids " + (arguments.contains("--zone") ? "" : "--zone Europe/Stockholm ") + arguments);

        assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void allBadArgumentsAreToldAtOnce() {
        assertThat(line("deadlines foxids --zone Europe/Stockholm --event x=2026-04-14 --event renewal=y --waive z")
                        .err()
                        .lines()
                        .map(sentence -> sentence.substring(0, sentence.indexOf(':'))))
                .containsExactly("UNKNOWN_EVENT", "TRIGGER_SYNTAX", "UNKNOWN_OBLIGATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--contract-year 1.1.2026 | --contract-year: expected a date such as 2026-10-01, found \"1.1.2026\"",
                "--format xml | --format: expected text, json or ics, found \"xml\"",
                "--alarm 3 | --alarm: expected a duration such as PT24H or P3D, found \"3\"",
                "--alarm PT-1H | --alarm: expected a duration such as PT24H or P3D, found \"PT-1H\"",
                "--entries birds | --entries: expected tasks or events, found \"birds\"",
                "--counting PLAIN | --counting: expected ID=CONVENTION, found \"PLAIN\"",
                "--explain=no-no | --explain: expected no value, found \"no-no\"",
                "--at | --at: expected INSTANT, found nothing",
                "--at --explain | --at: expected INSTANT, found nothing",
                "--zone A --zone B | --zone: expected once, found twice",
                "--events x | expected an option of dpa4j deadlines, found --events; did you mean --event?",
                "--events=x | expected an option of dpa4j deadlines, found --events; did you mean --event?",
                "-q | expected an option of dpa4j deadlines, found -q",
            })
    void aMalformedOptionIsOneSentenceAndAHint(String arguments, String sentence) {
        assertThat(line("deadlines foxids " + arguments))
                .isEqualTo(new Shell(
                        2, "", (sentence + "\nSee dpa4j deadlines --help\n").replace("\n", System.lineSeparator())));
    }

    /** Hours need an hour; the rest is printed, and what is wrong with one deadline comes after it. */
    @Test
    void aFaultOfOneDeadlineFollowsTheRest() {
        Shell run = line(FOXIDS + "--event processor-aware=2026-04-14");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("2026-04-14 Tue          *  processor-aware\n")
                .contains("Without a date:\n");
        assertThat(run.err())
                .isEqualTo(
                        "INSTANT_REQUIRED: breach-notice.2: a period in hours or minutes needs an instant, but the event"
                                + " has only the day 2026-04-14" + System.lineSeparator());
    }

    @Test
    void anEventBeforeTheOneItDependsOnIsToldOnce() {
        Shell run = line(FOXIDS
                + "--event processor-aware=2026-04-14T09:30+02:00 --event controller-informed=2026-04-13T09:30+02:00");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("breach-notice.2: open, 45 hours left (where feasible)\n");
        assertThat(run.err())
                .isEqualTo(
                        "EVENT_ORDER: controller-informed on 2026-04-13T09:30+02:00 must not precede processor-aware on"
                                + " 2026-04-14T09:30+02:00" + System.lineSeparator());
    }

    /** Calendars end on 31 December 2050, and ten bank days from 29 December need 2051. */
    @Test
    void whereACalendarEndsThereIsNoAnswer() {
        Shell run = line("deadlines billogram --event sub-processor-change-announced=2050-12-29" + STOCKHOLM);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "CALENDAR_RANGE: objection: every day that decides must lie in the coverage of SE-BANK, 2000-01-01 to"
                                + " 2050-12-31, but P10BD after 2050-12-29 needs another one",
                        "CALENDAR_RANGE: change-notice/earliest-use: every day that decides must lie in the coverage of"
                                + " SE-BANK, 2000-01-01 to 2050-12-31, but P10BD after 2050-12-29 needs another one");
    }

    @Test
    void aFileThatCannotBeReadIsALineForEachFault() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"formatVersion\":1,\"idd\":5}");
        Path missing = folder.resolve("missing.json");

        for (String command : new String[] {"deadlines", "obligations"}) {
            String where = command.equals("deadlines") ? STOCKHOLM : "";
            assertThat(line(command + " " + bad + where))
                    .isEqualTo(new Shell(
                            2,
                            "",
                            bad + ":1:20: /idd: \"idd\" is no field of data processing agreement; did you mean \"id\"?"
                                    + System.lineSeparator()));
            assertThat(line(command + " " + missing + where))
                    .isEqualTo(new Shell(
                            2,
                            "",
                            missing + ": there is no such file; the agreements that come with this command are "
                                    + String.join(", ", Agreements.NAMES) + System.lineSeparator()));
            assertThat(line(command).err())
                    .isEqualTo(("expected FILE, found nothing\nSee dpa4j " + command + " --help\n")
                            .replace("\n", System.lineSeparator()));
        }
    }
}
