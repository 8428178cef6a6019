package org.dpa4j.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {
    @Test
    void aStatementIsMadeUnlessItSaysOtherwise() {
        assertThat(Statement.builder().build()).isEqualTo(Statement.STIPULATED);
        assertThat(Statement.STIPULATED.stipulation()).isEqualTo(Stipulation.STIPULATED);
        assertThat(Statement.SILENT.stipulation()).isEqualTo(Stipulation.SILENT);
        assertThat(Statement.in("8.2", "9").sources()).isEqualTo(Source.all("8.2", "9"));
        assertThat(Statement.in("8.2").stipulation()).isEqualTo(Stipulation.STIPULATED);
    }

    @ParameterizedTest
    @CsvSource({
        "STIPULATED, true, false",
        "IN_PART, true, false",
        "EXCLUDED, false, false",
        "SILENT, false, true",
        "BLANK, false, false"
    })
    void fiveAnswersAreKeptApart(Stipulation stipulation, boolean stipulated, boolean silent) {
        Statement.Builder builder = Statement.builder().stipulation(stipulation);
        if (stipulation == Stipulation.IN_PART) {
            builder.addMissing(Shortfall.COPIES);
        }
        Statement statement = builder.build();

        assertThat(statement.isStipulated()).isEqualTo(stipulated);
        assertThat(statement.isSilent()).isEqualTo(silent);
        assertThat(statement.lacks(Shortfall.COPIES)).isEqualTo(stipulation == Stipulation.IN_PART);
        assertThat(statement.lacks(Shortfall.INSPECTIONS)).isFalse();
    }

    @Test
    void refusesAPartWithoutWhatIsMissing() {
        assertThatThrownBy(() ->
                        Statement.builder().stipulation(Stipulation.IN_PART).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is stipulated in part must say what is missing");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PART")
    void refusesWhatIsMissingOfAnythingElse(Stipulation stipulation) {
        assertThatThrownBy(() -> Statement.builder()
                        .stipulation(stipulation)
                        .addMissing(Shortfall.COPIES)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only what is stipulated in part may say what is missing");
    }

    @Test
    void refusesSilenceThatSpeaks() {
        Statement.Builder silent = Statement.builder().stipulation(Stipulation.SILENT);
        assertThat(silent.build()).isEqualTo(Statement.SILENT);

        List<Statement.Builder> speaking = List.of(
                Statement.builder().addSources(Source.of("8.2")),
                Statement.builder().note("n"),
                Statement.builder().addConditions(Condition.of(Sense.IF, ConditionCode.CONSENT)));
        for (Statement.Builder builder : speaking) {
            assertThatThrownBy(() -> builder.stipulation(Stipulation.SILENT).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a silent statement says nothing else");
        }
    }

    @Test
    void aConditionHasAShortForm() {
        assertThat(Condition.of(Sense.UNLESS, ConditionCode.LAW_FORBIDS))
                .isEqualTo(Condition.builder()
                        .sense(Sense.UNLESS)
                        .code(ConditionCode.LAW_FORBIDS)
                        .build());
    }

    @Test
    void aReferenceHasShortForms() {
        assertThat(Reference.to("Clause 6.3"))
                .isEqualTo(Reference.builder().label("Clause 6.3").build());
        LegalReference law = LegalReference.gdpr("28(3)(h)");
        Reference reference = Reference.to(law);
        assertThat(reference.label()).isEqualTo("GDPR Art. 28(3)(h)");
        assertThat(reference.target()).isEqualTo(Optional.of(new LawTarget(law)));
        assertThat(reference.role()).isEqualTo(ReferenceRole.RULE);
        assertThat(reference.resolution()).isEqualTo(Resolution.UNCHECKED);
    }
}
