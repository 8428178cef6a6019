package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.CalendarId;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.deadline.Deadlines;
import org.dpa4j.rules.deadline.Fact;
import org.dpa4j.rules.deadline.FactType;
import org.dpa4j.rules.deadline.Obligation;
import org.dpa4j.rules.deadline.ObligationId;
import org.dpa4j.rules.deadline.Obligations;
import org.dpa4j.rules.deadline.Schedule;
import org.dpa4j.rules.deadline.TimeKind;
import org.dpa4j.rules.time.Counted;
import org.dpa4j.rules.time.Place;
import org.junit.jupiter.api.Test;

/** Obligations and deadlines as documents. */
class DeadlineJsonTest {
    private static final Event AWARE =
            new Event(Occurrence.PERSONAL_DATA_BREACH, Optional.of(Moment.AWARE), Optional.of(Actor.PROCESSOR));

    /** The report hangs on a notice within 48 hours; ten bank days need a calendar, which nobody names. */
    @Test
    void whatADateRestsOnAndWhatCountingSaysAreWritten() {
        Obligation notice = Obligation.builder()
                .id(ObligationId.of("breach-notice"))
                .pointer("/breachNotification/notice")
                .action("notify-breach")
                .trigger(AWARE)
                .limit(TimeLimit.atMost(Period.ofHours(48)))
                .kind(TimeKind.MAX)
                .build();
        Obligation help = Obligation.builder()
                .id(ObligationId.of("help"))
                .pointer("/help")
                .action("help")
                .trigger(AWARE)
                .limit(TimeLimit.atMost(Period.parse("P10BD")))
                .kind(TimeKind.MAX)
                .build();
        Obligation report = Obligations.of(DataProcessingAgreement.builder().build())
                .named(ObligationId.of("law.art-33-1"))
                .orElseThrow();
        Schedule schedule = Deadlines.of(List.of(notice, help, report), Place.of("Europe/Stockholm", "NONE"))
                .after(FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00"));
        String json = new String(
                DpaJson.writeDeadlines(schedule, Instant.parse("2026-04-17T08:00:00Z")), StandardCharsets.UTF_8);

        assertThat(json)
                .contains(
                        "{\"id\":\"law.art-33-1\",\"state\":\"stale\",\"kind\":\"max\",\"bindingness\":\"where-feasible\","
                                + "\"marks\":[\"planned\"],\"zone\":\"Europe/Stockholm\",\"assumed\":\"2026-04-16T07:30:00Z\",\"legal\":")
                .contains("\"uncomputable\":{\"obstacle\":\"no-calendar\",\"error\":\"calendar-required\",\"text\":");
    }

    /**
     * A breach on 14 April 09:30: 48 hours end on 16 April 09:30, done at 08:00; without undue delay has no figure. 72 hours from
     * 15 April 11:10 end on 18 April 11:10, or, from the next full hour, at 12:00. The objection was raised a day before
     * the notice that it depends on.
     */
    @Test
    void deadlinesAreWrittenAsTheyStand() throws IOException {
        Obligation notice = Obligation.builder()
                .id(ObligationId.of("breach-notice"))
                .pointer("/breachNotification/notice")
                .addSources(Source.of("9.1"))
                .obligor(Actor.PROCESSOR)
                .assumedBeneficiary(Actor.CONTROLLER)
                .action("notify-breach")
                .trigger(AWARE)
                .limit(TimeLimit.atMost(Period.ofHours(48)).with(Bindingness.WHERE_FEASIBLE))
                .kind(TimeKind.MAX)
                .addBasis(LegalReference.gdpr("33(2)"))
                .build();
        Obligation help = Obligation.builder()
                .id(ObligationId.of("help"))
                .pointer("/help")
                .action("help")
                .trigger(AWARE)
                .limit(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))
                .kind(TimeKind.STANDARD)
                .build();
        Obligation report = Obligations.of(DataProcessingAgreement.builder().build())
                .named(ObligationId.of("law.art-33-1"))
                .orElseThrow();
        Schedule schedule = Deadlines.of(List.of(notice, help, report), Place.of("Europe/Stockholm", "NONE"))
                .waiving(report.id())
                .after(
                        FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00").about("i-7"),
                        FactType.CONTROLLER_INFORMED
                                .at("2026-04-16T08:00+02:00")
                                .about("i-7"),
                        FactType.CONTROLLER_AWARE.at("2026-04-15T11:10+02:00").about("i-8"),
                        FactType.OBJECTION_RAISED.at("2026-04-01"),
                        FactType.SUB_PROCESSOR_CHANGE_RECEIVED.at("2026-04-02"));

        String json = DpaJson.writeDeadlinesIndented(schedule, Instant.parse("2026-04-17T08:00:00Z"));

        String tzdb = schedule.deadlines()
                .get(0)
                .legal()
                .orElseThrow()
                .counted()
                .map(Counted::tzdb)
                .orElseThrow();
        assertThat(json.replace("\"tzdb\": \"" + tzdb + "\"", "\"tzdb\": \"TZDB\""))
                .isEqualTo(resource("deadlines.json"));
        assertThat(PlainJson.parse(DpaJson.writeDeadlines(schedule, Instant.parse("2026-04-17T08:00:00Z"))))
                .isEqualTo(PlainJson.parse(json.getBytes(UTF_8)));
    }

    /** A document that says what was asked, with the time of the event as clocks in Stockholm show it. */
    @Test
    void theQuestionStandsAtTheTop() {
        Fact ended = FactType.RENEWAL.at("2026-04-14T07:30Z");
        Schedule schedule =
                Deadlines.of(List.of(), Place.of("Europe/Stockholm", "SE-BANK")).after(ended);
        DeadlineQuestion question = new DeadlineQuestion(
                Optional.of(AgreementId.of("acme")),
                ZoneId.of("Europe/Stockholm"),
                Optional.of(CalendarId.of("SE-BANK")),
                Optional.of(CalendarId.of("EU-OJ-SE")),
                List.of(ended),
                List.of(ended));

        assertThat(new String(DpaJson.writeDeadlines(schedule, Instant.parse("2026-04-17T08:00:00Z"), question), UTF_8))
                .isEqualTo("{\"formatVersion\":1,\"at\":\"2026-04-17T08:00:00Z\",\"agreement\":\"acme\","
                        + "\"zone\":\"Europe/Stockholm\",\"calendar\":\"SE-BANK\",\"lawCalendar\":\"EU-OJ-SE\","
                        + "\"events\":[{\"type\":\"renewal\",\"when\":\"2026-04-14T09:30+02:00\"}],"
                        + "\"unusedEvents\":[{\"type\":\"renewal\",\"when\":\"2026-04-14T09:30+02:00\"}]}");
    }

    @Test
    void obligationsAreReadBackEqual() throws IOException {
        List<Obligation> law =
                Obligations.of(DataProcessingAgreement.builder().build()).ofLaw();

        assertThat(law).isNotEmpty();
        assertThat(DpaJson.readObligations(DpaJson.writeObligations(law))).isEqualTo(law);
    }

    @Test
    void faultsOfObligationsAreToldWhereTheyAre() {
        assertThatThrownBy(() -> DpaJson.readObligations("""
                        {"formatVersion":1,"obligations":[
                        {"id":"a","action":"act","kind":"max"},
                        {"id":"A b","action":"act","kind":"max"},
                        {"id":"a","action":"act","kind":"maximum","modality":"may"},
                        {"id":"b","kind":"max","obliger":"processor"}
                        ]}""".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DpaJsonException.class,
                        e -> assertThat(e.faults().stream().map(Fault::toString))
                                .containsExactly(
                                        "line 3, column 7, /obligations/1/id: expected small letters, digits, hyphens and dots, found a"
                                                + " text of 3 characters",
                                        "line 4, column 33, /obligations/2/kind: expected one of \"max\", \"min\", \"window\","
                                                + " \"notice\", \"frequency\", \"during\", \"date\", \"standard\", \"none\", found"
                                                + " \"maximum\"",
                                        "line 5, column 1, /obligations/3: the required field \"action\" is missing",
                                        "line 5, column 24, /obligations/3/obliger: \"obliger\" is no field of obligation; did you mean"
                                                + " \"obligor\"?"));
    }

    @Test
    void twoObligationsOfOneIdAreAFault() {
        assertThatThrownBy(() -> DpaJson.readObligations(
                        "{\"formatVersion\":1,\"obligations\":[{\"id\":\"a\",\"action\":\"b\",\"kind\":\"max\"},{\"id\":\"a\",\"action\":\"b\",\"kind\":\"max\"}]}"
                                .getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DpaJsonException.class,
                        e -> assertThat(e.faults().stream().map(Fault::sentence))
                                .containsExactly("expected one obligation of an id, found another at /obligations/0"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DeadlineJsonTest.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
