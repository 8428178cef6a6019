package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.Changes.assistance;
import static org.dpa4j.rules.Changes.audit;
import static org.dpa4j.rules.Changes.breach;
import static org.dpa4j.rules.Changes.change;
import static org.dpa4j.rules.Changes.confidentiality;
import static org.dpa4j.rules.Changes.disclosure;
import static org.dpa4j.rules.Changes.end;
import static org.dpa4j.rules.Changes.flowDown;
import static org.dpa4j.rules.Changes.formation;
import static org.dpa4j.rules.Changes.instructions;
import static org.dpa4j.rules.Changes.notice;
import static org.dpa4j.rules.Changes.processing;
import static org.dpa4j.rules.Changes.security;
import static org.dpa4j.rules.Changes.sub;
import static org.dpa4j.rules.Changes.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.Check;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.rules.law.LawData;

/** How the outcome of a review moves when the agreement, the policy, the date or the waivers do. */
class MonotonyProperties {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /**
     * An element that GDPR Art. 28 makes mandatory.
     *
     * @param missing whether the text does not touch it
     * @param add adds it as the sound agreement has it
     * @param opens rules that do not apply without it, so that the review reports the missing element once
     * @param contradicts rules that hold it against other terms
     */
    private record Element(
            String name,
            Predicate<DataProcessingAgreement> missing,
            UnaryOperator<DataProcessingAgreement> add,
            Set<String> opens,
            Set<String> contradicts) {
        Element(
                String name,
                Predicate<DataProcessingAgreement> missing,
                UnaryOperator<DataProcessingAgreement> add,
                String... opens) {
            this(name, missing, add, Set.of(opens), Set.of());
        }

        /** It may stand against other terms. */
        Element against(String... rules) {
            return new Element(name, missing, add, opens, Set.of(rules));
        }

        boolean mayReveal(RuleOutcome before) {
            String rule = before.rule().value();
            return contradicts.contains(rule) || (opens.contains(rule) && before.outcome() instanceof NotApplicable);
        }
    }

    private static final DataProcessingAgreement SOUND = Sound.agreement();

    private static final List<Element> ELEMENTS = List.of(
            new Element(
                    "form",
                    a -> a.formation().form().isEmpty(),
                    formation(b -> b.form(SOUND.formation().form()))),
            // The processing may have begun before the day of the signatures.
            new Element(
                            "acceptances",
                            a -> a.formation().acceptances().isEmpty(),
                            formation(b -> b.acceptances(SOUND.formation().acceptances())))
                    .against("ART28-3-BIND-2"),
            new Element("parties", a -> a.parties().isEmpty(), change(b -> b.parties(SOUND.parties()))),
            new Element(
                    "subject-matter",
                    a -> a.processing().subjectMatter().isEmpty(),
                    processing(b -> b.subjectMatter(SOUND.processing().subjectMatter()))),
            new Element(
                    "duration",
                    a -> a.processing().duration().isEmpty(),
                    processing(b -> b.duration(SOUND.processing().duration()))),
            new Element(
                    "operations",
                    a -> a.processing().operations().isEmpty(),
                    processing(b -> b.operations(SOUND.processing().operations()))),
            // A sub-processor or a transfer may have another purpose.
            new Element(
                            "purposes",
                            a -> a.processing().purposes().isEmpty(),
                            processing(b -> b.purposes(SOUND.processing().purposes())))
                    .against("CONS-SCOPE-1"),
            new Element(
                    "types of data",
                    a -> a.processing().dataCategories().isEmpty(),
                    processing(b -> b.dataCategories(SOUND.processing().dataCategories()))),
            new Element(
                    "data subjects",
                    a -> a.processing().dataSubjects().isEmpty(),
                    processing(b -> b.dataSubjects(SOUND.processing().dataSubjects()))),
            new Element(
                    "duties of the controller",
                    a -> a.controllerDuties().equals(ControllerDuties.SILENT),
                    change(b -> b.controllerDuties(SOUND.controllerDuties()))),
            new Element(
                    "instructions",
                    a -> a.instructions().documentedOnly().equals(Duty.SILENT),
                    instructions(b -> b.documentedOnly(SOUND.instructions().documentedOnly()))),
            new Element(
                    "instructions on transfers",
                    a -> a.instructions().coversTransfers().equals(Statement.SILENT),
                    instructions(b -> b.coversTransfers(SOUND.instructions().coversTransfers()))),
            new Element(
                    "compulsion",
                    a -> a.instructions().compulsion().equals(LegalCompulsion.SILENT),
                    instructions(b -> b.compulsion(SOUND.instructions().compulsion()))),
            new Element(
                    "warning",
                    a -> a.instructions().infringementWarning().equals(Duty.SILENT),
                    instructions(b -> b.infringementWarning(SOUND.instructions().infringementWarning()))),
            new Element(
                    "confidentiality",
                    a -> a.confidentiality().persons().equals(Duty.SILENT),
                    confidentiality(b -> b.persons(SOUND.confidentiality().persons()))),
            new Element(
                    "security",
                    a -> a.security().commitment().equals(Duty.SILENT),
                    security(b -> b.commitment(SOUND.security().commitment()))),
            // Without a kind of authorisation nobody is allowed, or notice and objection show a general one.
            new Element(
                    "authorisation",
                    a -> a.subProcessing().authorisations().isEmpty(),
                    sub(b -> b.authorisations(SOUND.subProcessing().authorisations())),
                    "ART28-2-3",
                    "ART28-2-4",
                    "ART28-2-8",
                    "ART28-2-16",
                    "ART28-4-3",
                    "ART28-4-4"),
            // With an objection it shows a general authorisation. The window for objections may be longer than the
            // notice.
            new Element(
                            "notice of changes",
                            a -> a.subProcessing().changeNotice().duty().equals(Duty.SILENT),
                            sub(b -> b.changeNotice(SOUND.subProcessing().changeNotice())),
                            "ART28-2-4",
                            "ART28-2-8",
                            "ART28-2-16",
                            "ART28-4-3",
                            "ART28-4-4")
                    .against("ART28-2-6"),
            // So it may here.
            new Element(
                            "objection",
                            a -> a.subProcessing().objection().right().equals(Duty.SILENT),
                            sub(b -> b.objection(SOUND.subProcessing().objection())),
                            "ART28-2-3",
                            "ART28-2-4",
                            "ART28-2-8",
                            "ART28-2-16",
                            "ART28-4-3",
                            "ART28-4-4")
                    .against("ART28-2-6"),
            new Element(
                    "same obligations",
                    a -> a.subProcessing().flowDown().duty().equals(Duty.SILENT),
                    flowDown(b -> b.duty(SOUND.subProcessing().flowDown().duty()))),
            new Element(
                    "liability",
                    a -> a.subProcessing().liability().equals(Duty.SILENT),
                    sub(b -> b.liability(SOUND.subProcessing().liability()))),
            new Element(
                    "help with requests",
                    a -> a.assistance().rights().isEmpty(),
                    assistance(b -> b.rights(SOUND.assistance().rights())),
                    "ART28-3-F-6"),
            // Payment in advance may be asked for help after a breach.
            new Element(
                            "help with Art. 32 to 36",
                            a -> a.assistance().articles().isEmpty(),
                            assistance(b -> b.articles(SOUND.assistance().articles())),
                            "ART28-3-F-6")
                    .against("ART28-3-F-7"),
            new Element(
                    "notice of breaches",
                    a -> a.breachNotification().notice().equals(Duty.SILENT),
                    breach(b -> b.notice(SOUND.breachNotification().notice())),
                    "ART33-2-6"),
            new Element(
                    "disposal",
                    a -> a.endOfServices().disposal().equals(Duty.SILENT),
                    end(b -> b.disposal(SOUND.endOfServices().disposal())),
                    "ART28-3-G-2",
                    "ART28-3-G-3",
                    "ART28-3-G-6"),
            new Element(
                    "choice",
                    a -> a.endOfServices().choice().isEmpty(),
                    end(b -> b.choice(SOUND.endOfServices().choice()))),
            new Element(
                    "copies",
                    a -> a.endOfServices().copies().equals(Duty.SILENT),
                    end(b -> b.copies(SOUND.endOfServices().copies())),
                    "ART28-3-G-3"),
            new Element(
                    "information",
                    a -> a.audit().information().equals(Duty.SILENT),
                    audit(b -> b.information(SOUND.audit().information()))),
            new Element(
                    "audits",
                    a -> a.audit().verification().equals(Duty.SILENT),
                    audit(b -> b.verification(SOUND.audit().verification())),
                    "ART28-3-H-3",
                    "ART28-3-H-8"),
            new Element(
                    "inspections",
                    a -> a.audit().inspections().equals(Statement.SILENT),
                    audit(b -> b.inspections(SOUND.audit().inspections()))),
            new Element(
                    "contribution",
                    a -> a.audit().contribution().equals(Duty.SILENT),
                    audit(b -> b.contribution(SOUND.audit().contribution()))),
            new Element(
                    "auditors",
                    a -> a.audit().auditors().isEmpty(),
                    audit(b -> b.auditors(SOUND.audit().auditors()))));

    /**
     * A rule that says VIOLATION after a missing element was added has said so before. There are two exceptions, named with
     * the element: a rule that did not apply without it, and a rule that holds it against other terms. A rule may give
     * another reason for its VIOLATION.
     */
    @Property(tries = 150)
    void aMissingMandatoryElementAddsNoViolation(@ForAll("agreements") DataProcessingAgreement agreement) {
        List<RuleOutcome> before = outcomes(agreement);
        for (Element element : ELEMENTS) {
            if (element.missing().test(agreement)) {
                List<RuleOutcome> after = outcomes(element.add().apply(agreement));
                for (int i = 0; i < before.size(); i++) {
                    if (isViolated(after.get(i)) && !element.mayReveal(before.get(i))) {
                        assertThat(isViolated(before.get(i)))
                                .as("%s after adding: %s", before.get(i).rule(), element.name())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** The way in which each number makes a policy stricter: +1 if the greater number asks for more. */
    private static int stricter(PolicyNumber number) {
        return switch (number) {
            case SUB_PROCESSOR_NOTICE, EXPORT_WINDOW -> 1;
            case EMERGENCY_NOTICE,
                    REQUEST_FORWARDING,
                    REQUEST_FORWARDING_LIMIT,
                    BREACH_NOTICE,
                    BREACH_NOTICE_LIMIT,
                    DELETION,
                    AUDIT_NOTICE,
                    ASSESSMENT_AGE,
                    LISTING_AGE,
                    CHECK_AGE -> -1;
        };
    }

    /**
     * Under a stricter number each finding stays, or its rule has another finding at the same place that is at least as
     * severe; no rule that was not met becomes met.
     */
    @Property(tries = 400)
    void aStricterPolicyRemovesNoFinding(
            @ForAll("judged") Judged judged, @ForAll("fractions") double one, @ForAll("fractions") double other) {
        PolicyNumber number = judged.number();
        int low = value(number, Math.min(one, other));
        int high = value(number, Math.max(one, other));
        boolean greaterIsStricter = stricter(number) > 0;

        List<Finding> lenient = findings(judged.agreement(), number, greaterIsStricter ? low : high);
        List<Finding> strict = findings(judged.agreement(), number, greaterIsStricter ? high : low);

        assertThat(lenient)
                .allSatisfy(finding -> assertThat(strict).anySatisfy(stays -> {
                    assertThat(stays.rule()).isEqualTo(finding.rule());
                    assertThat(stays.pointer()).isEqualTo(finding.pointer());
                    assertThat(stays.severity().isAtLeast(finding.severity())).isTrue();
                }));
    }

    /** Not even far from all that the law data know; a rule is asked directly, since a review catches what it throws. */
    @Property(tries = 200)
    void noRuleThrowsOnAnyDate(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        ReviewContext context = new ReviewContext(LawData.bundled().asOf(asOf), ReviewPolicy.STANDARD);
        for (Rule rule : Profile.GDPR.rules()) {
            assertThat(rule.check(agreement, context)).as("%s", rule).isNotNull();
        }
        assertThat(AgreementReview.gdpr().asOf(asOf).review(agreement).asOf()).isEqualTo(asOf);
    }

    /** It marks the findings of its rule at its place, and these only, and changes nothing else. */
    @Property(tries = 150)
    void aWaiverChangesNoOtherFinding(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("fractions") double which) {
        ReviewReport open = AgreementReview.gdpr().asOf(AS_OF).review(agreement);
        Assume.that(!open.findings().isEmpty());
        Finding chosen = open.findings().get((int) (which * (open.findings().size() - 1)));
        Waiver waiver = Waiver.builder()
                .rule(chosen.rule())
                .pointer(chosen.pointer())
                .by("legal")
                .why("agreed with the client")
                .until(AS_OF)
                .fingerprint("part")
                .build();

        ReviewReport waived = AgreementReview.gdpr()
                .waivers(List.of(waiver), (a, part) -> "part")
                .asOf(AS_OF)
                .review(agreement);

        assertThat(waived.lapsedWaivers()).isEmpty();
        assertThat(waived.findings())
                .isEqualTo(open.findings().stream()
                        .map(finding -> finding.rule().equals(chosen.rule())
                                        && finding.pointer().equals(chosen.pointer())
                                ? Finding.builder().from(finding).waiver(waiver).build()
                                : finding)
                        .toList());
        for (int i = 0; i < open.outcomes().size(); i++) {
            if (!(open.outcomes().get(i).outcome() instanceof NotMet)) {
                assertThat(waived.outcomes().get(i)).isEqualTo(open.outcomes().get(i));
            }
        }
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    /** A number of a policy, and the sound agreement but for the time or the day that the number judges. */
    private record Judged(PolicyNumber number, DataProcessingAgreement agreement) {}

    @Provide
    Arbitrary<Judged> judged() {
        return Arbitraries.of(PolicyNumber.values())
                .flatMap(number -> place(number).map(change -> new Judged(number, change.apply(SOUND))));
    }

    private static Arbitrary<UnaryOperator<DataProcessingAgreement>> place(PolicyNumber number) {
        Arbitrary<List<TimeLimit>> limits = Arbitraries.oneOf(figures(), ModelArbitraries.of(TimeLimit.class))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return switch (number) {
            case SUB_PROCESSOR_NOTICE ->
                limits.map(times -> notice(
                        b -> b.duty(within(SOUND.subProcessing().changeNotice().duty(), times))));
            case EMERGENCY_NOTICE ->
                limits.map(times -> sub(b -> b.emergency(within(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER), times))));
            case REQUEST_FORWARDING, REQUEST_FORWARDING_LIMIT ->
                limits.map(times ->
                        disclosure(b -> b.forwarding(within(SOUND.disclosure().forwarding(), times))));
            case BREACH_NOTICE, BREACH_NOTICE_LIMIT ->
                limits.map(times ->
                        breach(b -> b.notice(within(SOUND.breachNotification().notice(), times))));
            case DELETION ->
                limits.map(times ->
                        end(b -> b.disposal(within(SOUND.endOfServices().disposal(), times))));
            case EXPORT_WINDOW ->
                limits.map(times ->
                        end(b -> b.disposal(within(SOUND.endOfServices().disposal(), times))
                                .choice(Choice.<Disposal>builder()
                                        .holder(Actor.CONTROLLER)
                                        .addOptions(Disposal.DELETE)
                                        .build())));
            case AUDIT_NOTICE ->
                limits.map(times -> audit(b -> b.notice(within(SOUND.audit().notice(), times))));
            case ASSESSMENT_AGE ->
                days().map(day -> transfer(
                        b -> b.assessment(new Assessment(Optional.of(day), Optional.empty(), Optional.empty()))));
            case LISTING_AGE ->
                days().map(day -> transfer(b -> b.destination(Territory.of("US"))
                        .tools(List.of(new Adequacy(
                                Optional.of(Reference.to(LegalReference.parse("2023/1795"))),
                                Optional.of(day),
                                Optional.empty(),
                                List.of())))));
            case CHECK_AGE ->
                days().map(day -> change(b -> b.accountability(Accountability.builder()
                        .addChecks(Check.builder()
                                .of(Actor.PROCESSOR)
                                .checkedOn(day)
                                .build())
                        .build())));
        };
    }

    private static Duty within(Duty duty, List<TimeLimit> limits) {
        return Duty.builder().from(duty).limits(limits).build();
    }

    /** Times about as long as agreements have them. */
    private static Arbitrary<TimeLimit> figures() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(Unit.HOUR, Unit.DAY, Unit.WORKING_DAY, Unit.MONTH))
                .as(Period::of);
        return Arbitraries.oneOf(
                periods.map(TimeLimit::atMost), periods.map(TimeLimit::atLeastBefore), periods.map(TimeLimit::atLeast));
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1)),
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                days());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static int value(PolicyNumber number, double fraction) {
        return number.least() + (int) Math.round(fraction * Math.min(number.greatest() - number.least(), 120));
    }

    private static List<Finding> findings(DataProcessingAgreement agreement, PolicyNumber number, int value) {
        return AgreementReview.gdpr()
                .policy(ReviewPolicy.builder()
                        .name("own")
                        .putNumbers(number, value)
                        .build())
                .asOf(AS_OF)
                .review(agreement)
                .findings();
    }

    /** One for each rule, always in the same order. */
    private static List<RuleOutcome> outcomes(DataProcessingAgreement agreement) {
        return AgreementReview.gdpr().asOf(AS_OF).review(agreement).outcomes();
    }

    private static boolean isViolated(RuleOutcome entry) {
        return entry.outcome() instanceof NotMet notMet
                && notMet.findings().stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION);
    }
}
