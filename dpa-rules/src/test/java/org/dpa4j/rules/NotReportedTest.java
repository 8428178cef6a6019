package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.Comparison;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not be reported: features of fair agreements that look like defects. Each case gives the sound agreement one of
 * them; the whole review finds nothing. Where it can, a case also shows the neighbour that is a defect.
 */
class NotReportedTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /** The title of the GDPR names the directive that it repeals. */
    @Test
    void theDirectiveInTheTitleOfTheGdpr() {
        Reference gdpr = Reference.builder()
                .from(Reference.to(LegalReference.parse("GDPR")))
                .addSources(Source.of("1.1"))
                .build();
        assertThat(found(Sound.but(b -> b.addReferences(gdpr, directive(ReferenceRole.TITLE)))))
                .isEmpty();
        assertThat(found(Sound.but(b -> b.addReferences(gdpr, directive(ReferenceRole.RULE)))))
                .containsExactly("NOTE CONS-REF-1 Directive 95/46/EC is repealed; a reference to it is read as one to"
                        + " the GDPR  [clause 1.1, /references/1/target/reference]");
    }

    @Test
    void aMinimumAndAMaximumThatAgree() {
        assertThat(found(kept(45, 90))).isEmpty();
        assertThat(found(kept(90, 90))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 29, 30})
    void noticeLongerThanTheWindow(int days) {
        assertThat(found(window(days))).isEmpty();
        assertThat(found(window(31)))
                .containsExactly(
                        "VIOLATION ART28-2-6 An objection must come first; notice is given 30 days ahead, but the window"
                                + " for objections is: 31 days  [clause 6.3, /subProcessing/objection/right/limits/0]");
    }

    @Test
    void dutiesThatCorrespond() {
        assertThat(List.of(Sameness.CORRESPONDING, Sameness.SAME_IN_SUBSTANCE))
                .allSatisfy(sameness -> assertThat(found(flowDown(sameness))).isEmpty());
        assertThat(found(flowDown(Sameness.SIMILAR)))
                .contains("WARNING ART28-4-1 Sub-processors must have the same obligations, at least in substance; the"
                        + " text has: similar  [clause 6.4, /subProcessing/flowDown/sameness]");
    }

    /** Whoever pays, however much: a price alone may be a weakness, but no rule calls it a violation. */
    @ParameterizedTest
    @MethodSource
    void costTermsAlone(Remuneration price) {
        assertThat(List.of(
                        Sound.but(b -> b.audit(Audit.builder()
                                .from(Sound.agreement().audit())
                                .verification(paid(Sound.agreement().audit().verification(), price))
                                .contribution(paid(Sound.agreement().audit().contribution(), price))
                                .build())),
                        Sound.but(b -> b.assistance(Assistance.builder()
                                .from(Sound.agreement().assistance())
                                .addRemuneration(price)
                                .build())),
                        end(end -> end.disposal(
                                paid(Sound.agreement().endOfServices().disposal(), price))),
                        objecting(objection -> objection.right(paid(
                                Sound.agreement().subProcessing().objection().right(), price))),
                        Sound.but(b -> b.addRemuneration(price))))
                .allSatisfy(agreement -> assertThat(AgreementReview.gdpr()
                                .asOf(AS_OF)
                                .review(agreement)
                                .count(Severity.VIOLATION))
                        .isZero());
    }

    static Stream<Remuneration> costTermsAlone() {
        return Stream.of(Basis.REASONABLE, Basis.AT_COST, Basis.OWN_COST, Basis.HOURLY, Basis.FIXED)
                .flatMap(basis -> Stream.of(Actor.CONTROLLER, Actor.PROCESSOR)
                        .map(payer -> Remuneration.builder()
                                .payer(payer)
                                .basis(basis)
                                .addCovers(
                                        TermPath.of("/assistance"),
                                        TermPath.of("/audit"),
                                        TermPath.of("/endOfServices"))
                                .addSources(Source.of("15"))
                                .build()));
    }

    @Test
    void aDefinitionOfBreachWiderThanTheLaw() {
        assertThat(List.of(Comparison.WIDER, Comparison.AS_IN_LAW))
                .allSatisfy(compared -> assertThat(found(Sound.but(b -> b.addDefinitions(Definition.builder()
                                .term(DefinedTerm.PERSONAL_DATA_BREACH)
                                .comparedToLaw(compared)
                                .addSources(Source.of("1.3"))
                                .build()))))
                        .isEmpty());
    }

    /** To say that there are none is not to be silent. */
    @Test
    void noSpecialCategoriesInSoManyWords() {
        assertThat(found(sensitive(Stipulation.EXCLUDED))).isEmpty();
        assertThat(found(sensitive(Stipulation.STIPULATED)))
                .contains(
                        "VIOLATION ART9-1 The special categories of data that are processed must be named, but none is"
                                + "  [clause A.8, /processing/sensitive/kinds]");
    }

    @Test
    void deletionFixedByTheControllersOwnChoice() {
        Choice<Disposal> made = Choice.<Disposal>builder()
                .holder(Actor.CONTROLLER)
                .addOptions(Disposal.DELETE, Disposal.RETURN)
                .chosen(Disposal.DELETE)
                .addSources(Source.of("10.1"))
                .build();
        assertThat(found(end(end -> end.choice(made)))).isEmpty();
        assertThat(found(end(end -> end.choice(Choice.<Disposal>builder()
                        .from(made)
                        .holder(Optional.empty())
                        .build()))))
                .containsExactly(
                        "WARNING ART28-3-G-2 The choice between deletion and return must be the controller's; the agreement"
                                + " fixes delete and does not say that the choice can be changed"
                                + "  [clause 10.1, /endOfServices/choice/chosen]");
    }

    private static List<String> found(DataProcessingAgreement agreement) {
        return AgreementReview.gdpr().asOf(AS_OF).review(agreement).findings().stream()
                .map(Finding::line)
                .toList();
    }

    private static Reference directive(ReferenceRole role) {
        return Reference.builder()
                .from(Reference.to(LegalReference.parse("95/46/EC")))
                .role(role)
                .addSources(Source.of("1.1"))
                .build();
    }

    private static DataProcessingAgreement kept(int least, int most) {
        return end(end -> end.disposal(Sound.OWED
                        .on(Event.of(Occurrence.END_OF_SERVICES))
                        .within(TimeLimit.atLeast(Period.ofDays(least)), TimeLimit.atMost(Period.ofDays(most)))
                        .in("10.1"))
                .minimumKeeping(Sound.OWED
                        .on(Event.of(Occurrence.END_OF_SERVICES))
                        .within(TimeLimit.atLeast(Period.ofDays(least)))
                        .in("10.1")));
    }

    private static DataProcessingAgreement window(int days) {
        return objecting(objection -> objection.right(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR)
                .on(Event.of(Occurrence.CHANGE_NOTICE, Moment.RECEIVED))
                .within(TimeLimit.atMost(Period.ofDays(days)))
                .in("6.3")));
    }

    private static DataProcessingAgreement objecting(Consumer<Objection.Builder> change) {
        Objection.Builder objection =
                Objection.builder().from(Sound.agreement().subProcessing().objection());
        change.accept(objection);
        return Sound.but(b -> b.subProcessing(SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .objection(objection.build())
                .build()));
    }

    private static DataProcessingAgreement flowDown(Sameness sameness) {
        return Sound.but(b -> b.subProcessing(SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .flowDown(FlowDown.builder()
                        .from(Sound.agreement().subProcessing().flowDown())
                        .sameness(sameness)
                        .build())
                .build()));
    }

    private static DataProcessingAgreement end(Consumer<EndOfServices.Builder> change) {
        EndOfServices.Builder end =
                EndOfServices.builder().from(Sound.agreement().endOfServices());
        change.accept(end);
        return Sound.but(b -> b.endOfServices(end.build()));
    }

    private static DataProcessingAgreement sensitive(Stipulation art9) {
        return Sound.but(b -> b.processing(Processing.builder()
                .from(Sound.agreement().processing())
                .sensitive(SensitiveData.builder()
                        .art9(Statement.builder()
                                .stipulation(art9)
                                .addSources(Source.of("A.8"))
                                .build())
                        .build())
                .build()));
    }

    private static Duty paid(Duty duty, Remuneration price) {
        return Duty.builder().from(duty).addRemuneration(price).build();
    }
}
