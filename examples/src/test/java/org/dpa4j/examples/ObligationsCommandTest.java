package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.examples.Shell.line;

import org.dpa4j.json.DpaJson;
import org.dpa4j.rules.deadline.Obligations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owes what to whom. */
class ObligationsCommandTest {
    /** What each of the five agreements says in its own words, in the words of the command. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foxids | change-notice | at least 30 (no unit) before sub-processor change (planned, processor)",
                "foxids | breach-notice.2 | within PT72H after personal data breach (aware, processor), where feasible",
                "billogram | objection | within P10BD after change notice",
                "billogram | breach-notice | without undue delay after personal data breach (aware, processor)",
                "billogram | audit-frequency | at most once in each calendar year",
                "billogram | deletion | upon the earlier of end of agreement and end of services",
                "billogram | disclosure-approval | beforehand",
                "billogram | audit-notice | reasonable notice before audit start (planned)",
                "billogram | cap-look-back | up to P12M",
                "billogram | auditor-confidentiality | before audit start",
                "billogram | infringement-warning.await-instruction | until instruction",
                "membrain | minimum-keeping | at least P45D",
                "cloudmqtt | objection | within P10D",
            })
    void timesAreTold(String agreement, String id, String time) {
        String out = line("obligations " + agreement).out();

        assertThat(out).contains("\n\n" + id + " (");
        String from = out.substring(out.indexOf("\n\n" + id + " (") + 2);
        int end = from.indexOf("\n\n");
        assertThat(end < 0 ? from : from.substring(0, end)).contains("\n  " + time);
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
