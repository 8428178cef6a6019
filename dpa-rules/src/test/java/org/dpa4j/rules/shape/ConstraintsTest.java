package org.dpa4j.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.shape.ModelGraph.Attribute;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A constraint that is dead looks exactly like a clean agreement, so each has its bad instance. */
class ConstraintsTest {
    private static final ModelGraph MODEL = new ModelGraph();

    /** The validator of an application that configured nothing; only the expression language is left out. */
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    record Case(String pointer, String constraint, List<Attribute> path) {
        static Case of(String constraint, List<Attribute> path) {
            return new Case(path.stream().map(Attribute::pointer).collect(Collectors.joining()), constraint, path);
        }

        DataProcessingAgreement agreement() {
            return agreement(constraint.equals("Email") ? "nobody" : "");
        }

        DataProcessingAgreement agreement(String value) {
            return (DataProcessingAgreement) Samples.holding(path, value);
        }

        @Override
        public String toString() {
            return path.get(path.size() - 1) + " " + constraint + " " + pointer;
        }
    }

    static List<Case> constraints() {
        List<Case> cases = new ArrayList<>();
        for (Attribute attribute : MODEL.attributes()) {
            List<Attribute> path = new ArrayList<>(MODEL.path(attribute.owner()));
            path.add(attribute);
            attribute.constraints().forEach(constraint -> cases.add(Case.of(constraint, path)));
        }
        return cases;
    }

    static Stream<Case> waysToAConstraint() {
        return MODEL.attributes().stream()
                .filter(attribute -> attribute.constraints().isEmpty())
                .flatMap(attribute -> MODEL.pathToConstraint(attribute.holds()).stream()
                        .map(rest -> {
                            List<Attribute> path = new ArrayList<>(MODEL.path(attribute.owner()));
                            path.add(attribute);
                            path.addAll(rest);
                            return Case.of("NotBlank", path);
                        }));
    }

    @Test
    void theModelHasTheseConstraints() throws IOException {
        assertThat(constraints()).extracting(Case::toString).containsExactlyElementsOf(expected());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aBadValueIsFound(Case planted) {
        List<Finding> findings = ShapeReview.findings(planted.agreement());

        assertThat(findings)
                .extracting(finding -> finding.pointer() + " " + finding.rule())
                .containsExactly(planted.pointer()
                        + (planted.constraint().equals("Email") ? " SHAPE-EMAIL" : " SHAPE-NOT-BLANK"));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aGoodValueIsNot(Case planted) {
        assertThat(ShapeReview.findings(planted.agreement("someone@example.org")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysToAConstraint")
    void everyWayToAConstraintIsTaken(Case planted) {
        assertThat(ShapeReview.findings(planted.agreement()))
                .extracting(finding -> finding.pointer().value())
                .containsExactly(planted.pointer());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aPlainValidatorFindsTheSame(Case planted) {
        DataProcessingAgreement agreement = planted.agreement();

        assertThat(PLAIN.validate(agreement))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactlyElementsOf(ModelValidator.violations(agreement).stream()
                        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                        .toList());
    }

    @Test
    void noCascadeLeadsNowhere() {
        assertThat(MODEL.attributes())
                .filteredOn(Attribute::isCascaded)
                .allMatch(attribute -> MODEL.pathToConstraint(attribute.holds()).isPresent());
    }

    /** What the surroundings of these tests prove: the module of the model opens nothing. */
    @Test
    void theModelIsReadThroughWhatItsModuleExports() {
        assertThat(DataProcessingAgreement.class.getModule().isNamed()).isTrue();
        assertThat(HibernateValidator.class.getModule().isNamed()).isTrue();
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConstraintsTest.class.getResourceAsStream("constraints.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
