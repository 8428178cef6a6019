package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.examples.Shell.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dpa4j.json.DpaJson;
import org.dpa4j.rules.deadline.Obligations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owes what to whom. */
class ObligationsCommandTest {
    @TempDir
    private Path folder;

    /** What each of the five agreements says in its own words, in the words of the command. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foxids | change-notice | at least 30 (no unit) before sub-processor change (planned, processor)",
                "foxids | breach-notice.2 | within 72 hours after personal data breach (aware, processor), where feasible",
                "billogram | objection | within 10 bank days after change notice",
                "billogram | breach-notice | without undue delay after personal data breach (aware, processor)",
                "billogram | audit-frequency | at most once in each calendar year",
                "billogram | deletion | upon the earlier of end of agreement and end of services",
                "billogram | disclosure-approval | beforehand",
                "billogram | audit-notice | reasonable notice before audit start (planned)",
                "billogram | cap-look-back | up to 12 months",
                "billogram | auditor-confidentiality | before audit start",
                "billogram | infringement-warning.await-instruction | until instruction",
                "membrain | minimum-keeping | at least 45 days",
                "membrain | measure.backup | exactly once in each hour",
                "membrain | measure.backup.4 | exactly once in each 4 hours",
                "membrain | processing-duration | until the end of deletion",
                "membrain | measure.key-management | within 15 minutes after key issued or a few minutes after key issued",
                "foxids | processing-duration | until end of services from signature by all",
                "billogram | breach-information | without undue delay after the end of breach-notice",
                "billogram | objection.deemed-approval | upon (the end of objection)",
                "cloudmqtt | contact-change | before contact change or at least 2 weeks before contact change",
                "cloudmqtt | objection | within 10 days",
            })
    void timesAreTold(String agreement, String id, String time) {
        String out = line("obligations " + agreement).out();

        assertThat(out).contains("\n\n" + id + " (");
        String from = out.substring(out.indexOf("\n\n" + id + " (") + 2);
        int end = from.indexOf("\n\n");
        assertThat((end < 0 ? from : from.substring(0, end)).replace("\n    ", " "))
                .contains("\n  " + time);
    }

    /** Clause Retention 4 keeps the data 45 days, "unless the Customer requests the deletion before". */
    @Test
    void conditionsStandBelowTheTime() {
        assertThat(line("obligations membrain").out()).contains("""

                minimum-keeping (min)
                  processor: must keep data
                  at least 45 days after cancellation
                  unless right holder asks (judged by controller)
                  clause DPA1 Retention 4

                """);
    }

    /** The six weeks are added to the eight; both run from the request for consultation. */
    @Test
    void anExtensionFollowsWhatItExtends() {
        assertThat(line("obligations billogram").out()).contains("""

                law.art-36-2 (max)
                  supervisory authority -> controller: must advise
                  within 8 weeks after prior consultation (received, supervisory authority),
                    extensible by 6 weeks
                  GDPR Art. 36(2)

                """);
    }

    /** Clause B5(a) of Decision Beacon names the controller alone; nobody is told that he owes it to himself. */
    @Test
    void nobodyOwesADutyToThemselves() {
        assertThat(line("obligations decision-beacon").out())
                .contains("\n  controller: must obtain report\n")
                .doesNotContain("controller -> controller", "processor -> processor");
    }

    /** No obligation stands where this one hangs. */
    @Test
    void aPlaceWithoutAnObligationIsToldAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("hanging.json"), """
                {"formatVersion":1,"breachNotification":{"report":{
                "trigger":{"type":"end-of","term":"/audits/notice"},
                "limits":[{"type":"measured","bound":"at-most","period":"P5D"}]}}}
                """);

        assertThat(line("obligations " + file).out()).contains("\n  within 5 days after the end of /audits/notice\n");
    }

    @Test
    void anObligationTellsWhoWhatWhenAndWhere() {
        Shell run = line("obligations foxids");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                foxids: %d obligations, and %d clocks of the law
                In parentheses stands what the text does not say but the law or its place does.

                entry-into-force (none)
                  take effect
                  upon signature by all
                  clauses 1.10, 13.1

                processing-duration (during)
                  (processor) -> (controller): must process
                  until end of services from signature by all
                  clause A.5; GDPR Art. 28(3)

                """.formatted(
                        Obligations.of(Agreements.read("foxids")).ofAgreement().size(),
                        Obligations.of(Agreements.read("foxids")).ofLaw().size()));
        assertThat(run.out().lines()).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudmqtt", "foxids", "decision-beacon", "membrain", "billogram"})
    void jsonIsThatOfTheLibrary(String name) {
        assertThat(line("obligations " + name + " --format json").out())
                .isEqualTo(new String(
                                DpaJson.writeObligations(
                                        Obligations.of(Agreements.read(name)).all()),
                                UTF_8)
                        + System.lineSeparator());
    }
}
