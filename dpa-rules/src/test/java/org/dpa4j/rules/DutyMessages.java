package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a test of a rule says: the outcome for an agreement, and each of the six standard messages of a duty of the
 * processor.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyStandardMessage() {
 *     return DutyMessages.of(RULE, "/audit/information", "a duty to …", duty -> Sound.but(b -> b.audit(…)));
 * }
 * }</pre>
 */
final class DutyMessages {
    static final ReviewContext CONTEXT =
            new ReviewContext(LawData.bundled().asOf(LocalDate.of(2026, 10, 1)), ReviewPolicy.STANDARD);

    private static final Shortfall PART = Shortfall.of("part");

    static Outcome outcome(Rule rule, DataProcessingAgreement agreement) {
        return AgreementReview.compulsory(rule.info(), agreement, rule.check(agreement, CONTEXT));
    }

    /** The English word for a code, for messages of tests that run over codes. */
    static String word(String code) {
        return Wording.of(Locale.ENGLISH).word(code);
    }

    /** The findings, one line each; empty when met. */
    static List<String> lines(Rule rule, DataProcessingAgreement agreement) {
        return findings(rule, agreement).stream().map(Finding::line).toList();
    }

    static List<Finding> findings(Rule rule, DataProcessingAgreement agreement) {
        Outcome outcome = outcome(rule, agreement);
        assertThat(outcome).isInstanceOfAny(Met.class, NotMet.class);
        return outcome instanceof NotMet notMet ? notMet.findings() : List.of();
    }

    /** The six standard messages, and what is no fault. */
    static Stream<DynamicTest> of(
            Rule rule, String pointer, String what, Function<Duty, DataProcessingAgreement> agreementWith) {
        return of(rule, pointer, what, agreementWith, new TimeLimit[0]);
    }

    /** The same for a duty that is only good enough within certain limits. */
    static Stream<DynamicTest> of(
            Rule rule,
            String pointer,
            String what,
            Function<Duty, DataProcessingAgreement> agreementWith,
            TimeLimit... limits) {
        Duty owed = Sound.OWED.within(limits).in("1.1");
        Duty other = duty(owed).obligor(Actor.CONTROLLER).build();
        Duty narrower = duty(owed).modality(Modality.MAY).build();
        String at = "  [clause 1.1, " + pointer + "]";
        return Stream.of(
                test("owed", rule, agreementWith, owed, List.of()),
                test("passive voice", rule, agreementWith, passive(owed), List.of()),
                test(
                        "silent",
                        rule,
                        agreementWith,
                        Duty.SILENT,
                        List.of("VIOLATION " + id(rule) + " The agreement does not contain " + what + "  [" + pointer
                                + "]")),
                test(
                        "excluded",
                        rule,
                        agreementWith,
                        unstated(Stipulation.EXCLUDED),
                        List.of("VIOLATION " + id(rule) + " The agreement excludes " + what + at)),
                test(
                        "blank",
                        rule,
                        agreementWith,
                        unstated(Stipulation.BLANK),
                        List.of("VIOLATION " + id(rule) + " The field for " + what + " is not filled in" + at)),
                test(
                        "other obligor",
                        rule,
                        agreementWith,
                        other,
                        List.of("VIOLATION " + id(rule) + " The text lays " + what
                                + " on the controller, not on the processor" + at)),
                test(
                        "optional",
                        rule,
                        agreementWith,
                        narrower,
                        List.of("WARNING " + id(rule) + " The agreement leaves it to the discretion of the processor"
                                + " whether it owes " + what + at)),
                test(
                        "optional and in part",
                        rule,
                        agreementWith,
                        duty(narrower)
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(PART)
                                .build(),
                        List.of("WARNING " + id(rule) + " The agreement leaves it to the discretion of the processor"
                                + " whether it owes " + what + at)),
                test(
                        "in part",
                        rule,
                        agreementWith,
                        duty(owed)
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(PART)
                                .build(),
                        List.of("WARNING " + id(rule) + " The agreement contains " + what
                                + " only in part; missing: part" + at)),
                test(
                        "another obligor in a first reading, the processor in a second",
                        rule,
                        agreementWith,
                        duty(other).addVariants(owed).build(),
                        List.of()),
                test(
                        "a weaker second reading",
                        rule,
                        agreementWith,
                        duty(owed).addVariants(narrower).build(),
                        List.of("WARNING " + id(rule) + " The agreement leaves it to the discretion of the processor"
                                + " whether it owes " + what + at)),
                DynamicTest.dynamicTest("cites the law and has a remedy", () -> {
                    Finding finding =
                            findings(rule, agreementWith.apply(Duty.SILENT)).get(0);
                    assertThat(finding.citations()).isEqualTo(rule.info().citations());
                    assertThat(finding.remedy()).isEqualTo(rule.info().remedy()).endsWith(".");
                }));
    }

    /** The messages of {@link Duties#advised}; where the text is silent, the finding cites the clause given. */
    static Stream<DynamicTest> advised(
            Rule rule,
            String pointer,
            String what,
            String clause,
            Function<Duty, DataProcessingAgreement> agreementWith) {
        Duty owed = Sound.OWED.in("1.1");
        String should = "WARNING " + id(rule) + " The agreement should contain " + what;
        String at = "  [clause 1.1, " + pointer + "]";
        return Stream.of(
                test("owed", rule, agreementWith, owed, List.of()),
                test("passive voice", rule, agreementWith, passive(owed), List.of()),
                test(
                        "silent",
                        rule,
                        agreementWith,
                        Duty.SILENT,
                        List.of(should + "; it does not  [clause " + clause + ", " + pointer + "]")),
                test(
                        "excluded",
                        rule,
                        agreementWith,
                        unstated(Stipulation.EXCLUDED),
                        List.of(should + "; it excludes it" + at)),
                test(
                        "blank",
                        rule,
                        agreementWith,
                        unstated(Stipulation.BLANK),
                        List.of(should + "; the field for it is not filled in" + at)),
                test(
                        "other obligor",
                        rule,
                        agreementWith,
                        duty(owed).obligor(Actor.CONTROLLER).build(),
                        List.of(should + " of the processor; it has one of the controller" + at)),
                test(
                        "optional",
                        rule,
                        agreementWith,
                        duty(owed).modality(Modality.MAY).build(),
                        List.of(should + "; it leaves it to the discretion of the processor" + at)),
                test(
                        "in part",
                        rule,
                        agreementWith,
                        duty(owed)
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(PART)
                                .build(),
                        List.of(should + " in full; missing: part" + at)));
    }

    /** The findings for an agreement based on official clauses, one line each. */
    static List<String> lines(Rule rule, Template clauses, DataProcessingAgreement agreement) {
        return lines(
                rule,
                DataProcessingAgreement.builder()
                        .from(agreement)
                        .edition(Edition.builder().basedOn(clauses).build())
                        .build());
    }

    /** The findings under a policy with another number, one line each. */
    static List<String> lines(Rule rule, PolicyNumber number, int value, DataProcessingAgreement agreement) {
        ReviewPolicy policy =
                ReviewPolicy.builder().name("own").putNumbers(number, value).build();
        Outcome outcome = rule.check(agreement, new ReviewContext(CONTEXT.law(), policy));
        assertThat(outcome).isInstanceOfAny(Met.class, NotMet.class);
        return outcome instanceof NotMet notMet
                ? notMet.findings().stream().map(Finding::line).toList()
                : List.of();
    }

    private static DynamicTest test(
            String name,
            Rule rule,
            Function<Duty, DataProcessingAgreement> agreementWith,
            Duty duty,
            List<String> lines) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(lines(rule, agreementWith.apply(duty))).isEqualTo(lines));
    }

    private static Duty.Builder duty(Duty duty) {
        return Duty.builder().from(duty);
    }

    private static Duty passive(Duty duty) {
        return Duty.builder()
                .limits(duty.limits())
                .addAllSources(duty.sources())
                .build();
    }

    private static Duty unstated(Stipulation stipulation) {
        return Duty.builder()
                .stipulation(stipulation)
                .addSources(Source.of("1.1"))
                .build();
    }

    private static RuleId id(Rule rule) {
        return rule.info().id();
    }

    private DutyMessages() {}
}
