package org.dpa4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryClockTest {
    private static final String[] COLUMNS =
            ("id,citation,obligor,beneficiary,action,modality,event,moment,by,standard,within,"
                            + "extension,feasible,condition,from,last_day,note,source,evidence,confidence")
                    .split(",");

    /** GDPR Arts 12(3), 33(1), 33(2), 34(1) and 36(2): who, for whom, since when which event, and how long. */
    @Test
    void theClocksAreThoseOfTheLawInItsOrder() {
        assertThat(StatutoryClock.bundled())
                .map(clock -> clock.id() + ": " + clock.citation() + ", " + clock.obligor() + " to "
                        + clock.beneficiary()
                        + ", " + clock.action() + ", " + clock.trigger().event()
                        + clock.trigger().moment().map(moment -> " " + moment).orElse("")
                        + clock.trigger().by().map(by -> " by " + by).orElse("") + ", " + words(clock.limit())
                        + clock.conditions().stream()
                                .map(one -> ", " + one.sense().name().toLowerCase(Locale.ROOT) + " " + one.code())
                                .collect(Collectors.joining()))
                .containsExactly(
                        "law.art-12-3: GDPR Art. 12(3), controller to data-subject, answer-request, data-subject-request"
                                + " RECEIVED by controller, P1M and P2M",
                        "law.art-12-3-extension: GDPR Art. 12(3), controller to data-subject, inform-of-extension,"
                                + " data-subject-request RECEIVED by controller, P1M",
                        "law.art-33-1: GDPR Art. 33(1), controller to supervisory-authority, notify-breach,"
                                + " personal-data-breach AWARE by controller, PT72H where feasible, unless risk-unlikely",
                        "law.art-33-2: GDPR Art. 33(2), processor to controller, notify-breach, personal-data-breach AWARE by"
                                + " processor, without-undue-delay",
                        "law.art-34-1: GDPR Art. 34(1), controller to data-subject, communicate-breach,"
                                + " personal-data-breach AWARE by controller, without-undue-delay, if high-risk",
                        "law.art-36-2: GDPR Art. 36(2), supervisory-authority to controller, advise, prior-consultation"
                                + " RECEIVED by supervisory-authority, P8W and P6W",
                        "law.art-36-2-extension: GDPR Art. 36(2), supervisory-authority to controller,"
                                + " inform-of-extension, prior-consultation RECEIVED by supervisory-authority, P1M");
    }

    @Test
    void eachIsLawSinceTheGdprAppliesAndStill() {
        assertThat(StatutoryClock.bundled())
                .allMatch(clock -> clock.from().equals(LocalDate.of(2018, 5, 25))
                        && clock.until().isEmpty());
    }

    @Test
    void eachProvisionExists() {
        assertThat(StatutoryClock.bundled())
                .allMatch(clock -> Provisions.bundled().contains(clock.citation()));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-24, false",
        "2018-05-25, true",
        "2026-12-31, true",
        "2027-01-01, false",
    })
    void itIsLawFromItsFirstToItsLastDay(LocalDate day, boolean law) {
        StatutoryClock clock = clock(row("", "PT72H", "", "yes", "2018-05-25", "2026-12-31"));

        assertThat(clock.isLawOn(day)).isEqualTo(law);
        assertThat(clock.until()).isEqualTo(Optional.of(LocalDate.of(2026, 12, 31)));
        assertThat(clock.citation()).isEqualTo(LegalReference.gdpr("33(1)"));
        assertThat(clock.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(clock.source()).isEqualTo("OJ");
    }

    @Test
    void withoutALastDayItStaysLaw() {
        assertThat(clock(row("", "PT96H", "", "yes", "2027-01-01", "")).isLawOn(LocalDate.MAX))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | '' | no | clocks.csv:3: a clock must have either a standard or a number",
                "promptly | P1D | '' | no | clocks.csv:3: a clock must have either a standard or a number",
                "promptly | '' | '' | maybe | clocks.csv:3: the field feasible cannot be \"maybe\": yes or no",
            })
    void aRowThatIsNoClockIsRefused(String standard, String within, String extension, String feasible, String message) {
        String row = row(standard, within, extension, feasible, "2018-05-25", "");

        assertThatThrownBy(() -> clock(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void aModalityIsMustOrMay() {
        String row = row("promptly", "", "", "no", "2018-05-25", "").replace("must", "should");

        assertThatThrownBy(() -> clock(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("clocks.csv:3: the field modality cannot be \"should\": must or may");
    }

    @ParameterizedTest
    @ValueSource(strings = {"high-risk", "when high-risk", "if", ""})
    void aConditionIsASenseAndACode(String condition) {
        String row = row("promptly", "", "", "no", "2018-05-25", "").replace("no,,2018", "no," + condition + ",2018");

        if (condition.isEmpty()) {
            assertThat(clock(row).conditions()).isEmpty();
        } else {
            assertThatThrownBy(() -> clock(row))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("clocks.csv:3: the field condition cannot be \"" + condition
                            + "\": if or unless, and a code");
        }
    }

    private static String row(
            String standard, String within, String extension, String feasible, String from, String last) {
        return "law.x,GDPR Art. 33(1),controller,supervisory-authority,notify,must,personal-data-breach,AWARE,controller,"
                + String.join(",", standard, within, extension, feasible, "", from, last)
                + ",,OJ,KNOWLEDGE,H\n";
    }

    private static StatutoryClock clock(String row) {
        List<StatutoryClock> clocks = StatutoryClock.of(CsvTable.parse(
                "clocks.csv", "# dataAsOf: 2026-10-01\n" + String.join(",", COLUMNS) + "\n" + row, COLUMNS));
        assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    private static String words(TimeLimit limit) {
        if (limit instanceof Extended extended) {
            return words(extended.base()) + " and " + extended.by();
        }
        String firm = limit.bindingness() == Bindingness.WHERE_FEASIBLE ? " where feasible" : "";
        return (limit instanceof Prompt prompt
                        ? prompt.standard().toString()
                        : ((Measured) limit).period().toString())
                + firm;
    }
}
