package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Liability;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateRulesTest {
    private static final String VALUE = "WARNING DRAFT-DUP-1 One subject should have one value; ";
    private static final String AT = "/communication/contactChange";
    private static final Duty DUTY = Sound.OWED.in("14.1");
    private static final Duty AGAIN = Sound.OWED.in("14.9");
    private static final Event CHANGE = Event.of(Occurrence.CONTACT_CHANGE);
    private static final TimeLimit WEEK = TimeLimit.atMost(Period.ofDays(7));

    @Test
    void theSoundAgreementSaysAllOnce() {
        assertThat(DutyMessages.outcome(DuplicateRules.ONE_VALUE, Sound.agreement()))
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(Combination.class)
    void twoTimesOfAMeasure(Combination how) {
        TimeLimit both = new Combined(
                how,
                List.of(WEEK, TimeLimit.prompt(Promptness.A_FEW_MINUTES)),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());

        assertThat(lines(Sound.but(builder -> builder.security(Security.builder()
                        .addMeasures(Measure.builder()
                                .kind(Item.of(MeasureKind.KEY_MANAGEMENT))
                                .addLimits(WEEK, both)
                                .addSources(Source.of("D.2"))
                                .build())
                        .build()))))
                .isEqualTo(
                        how == Combination.ALTERNATIVE
                                ? List.of(VALUE
                                        + "here two time limits compete  [clause D.2, /security/measures/0/limits/1]")
                                : List.of());
    }

    @Test
    void twoEvents() {
        assertThat(twice(DUTY.on(CHANGE), AGAIN.on(Event.of(Occurrence.LIST_UPDATED))))
                .containsExactly(
                        VALUE + "here two events set the duty off  [clause 14.9, " + AT + "/variants/0/trigger]");
        assertThat(twice(DUTY.on(CHANGE), AGAIN.on(Event.of(Occurrence.CONTACT_CHANGE, Moment.PLANNED))))
                .isEmpty();
        assertThat(twice(DUTY.on(CHANGE), AGAIN)).isEmpty();
    }

    @Test
    void twoLimits() {
        String finding = VALUE + "here two time limits compete  [clause 14.9, " + AT + "/variants/0/limits]";

        assertThat(twice(DUTY.within(WEEK), AGAIN.within(TimeLimit.atMost(Period.ofDays(8)))))
                .containsExactly(finding);
        assertThat(twice(
                        DUTY.within(TimeLimit.prompt(Promptness.PROMPTLY)),
                        AGAIN.within(TimeLimit.prompt(Promptness.IMMEDIATELY))))
                .containsExactly(finding);
    }

    @Test
    void limitsThatDoNotCompete() {
        assertThat(twice(
                        DUTY.within(WEEK),
                        AGAIN.within(TimeLimit.atMost(Period.ofDays(7)).in("14.9"))))
                .isEmpty();
        assertThat(twice(DUTY.within(WEEK), AGAIN.within(TimeLimit.atLeast(Period.ofDays(3)))))
                .isEmpty();
        assertThat(twice(DUTY.within(WEEK), AGAIN.within(TimeLimit.prompt(Promptness.PROMPTLY))))
                .isEmpty();
        assertThat(twice(
                        DUTY.within(TimeLimit.prompt(Promptness.PROMPTLY)),
                        AGAIN.within(TimeLimit.prompt(Promptness.PROMPTLY))))
                .isEmpty();
        assertThat(twice(DUTY.within(WEEK), AGAIN)).isEmpty();
    }

    @Test
    void twoPrices() {
        assertThat(twice(priced(DUTY, Basis.AT_COST), priced(AGAIN, Basis.HOURLY)))
                .containsExactly(VALUE + "here two prices compete  [clause 14.9, " + AT + "/variants/0/remuneration]");
        assertThat(twice(priced(DUTY, Basis.HOURLY), priced(AGAIN, Basis.HOURLY)))
                .isEmpty();
        assertThat(twice(priced(DUTY, Basis.HOURLY), AGAIN)).isEmpty();
    }

    @Test
    void aVariantAgainstAnother() {
        Duty duty = Duty.builder()
                .from(DUTY)
                .addVariants(AGAIN.within(WEEK), AGAIN.within(TimeLimit.atMost(Period.ofDays(8))))
                .build();

        assertThat(lines(contactChange(duty)))
                .containsExactly(VALUE + "here two time limits compete  [clause 14.9, " + AT + "/variants/1/limits]");
    }

    @Test
    void aVariantAgainstSeveralIsToldOnce() {
        Duty duty = Duty.builder()
                .from(DUTY.within(WEEK))
                .addVariants(
                        AGAIN.within(TimeLimit.atMost(Period.ofDays(8))),
                        AGAIN.within(TimeLimit.atMost(Period.ofDays(9))))
                .build();

        assertThat(DutyMessages.findings(DuplicateRules.ONE_VALUE, contactChange(duty)))
                .extracting(finding -> finding.pointer().value())
                .containsExactly(AT + "/variants/0/limits", AT + "/variants/1/limits");
    }

    @Test
    void anotherScopeModalityOrPersonIsAnotherSubject() {
        Duty late = AGAIN.within(TimeLimit.atMost(Period.ofDays(8)));
        Scope payroll = Scope.builder().addPurposes(Purpose.PAYROLL).build();

        assertThat(twice(
                        DUTY.within(WEEK),
                        Duty.builder().from(late).scope(payroll).build()))
                .isEmpty();
        assertThat(twice(
                        DUTY.within(WEEK),
                        Duty.builder().from(late).modality(Modality.MAY).build()))
                .isEmpty();
        assertThat(twice(
                        DUTY.within(WEEK),
                        Duty.builder().from(late).obligor(Actor.CONTROLLER).build()))
                .isEmpty();
        assertThat(twice(
                        DUTY.within(WEEK),
                        Duty.builder().from(late).obligor(Optional.empty()).build()))
                .hasSize(1);
    }

    /** DRAFT-TIME-3 tells it. */
    @Test
    void twoSpeedsOfTheBreachNoticeAreNotTold() {
        Duty notice = Duty.builder()
                .from(DUTY.within(WEEK))
                .addVariants(AGAIN.within(TimeLimit.atMost(Period.ofDays(8))))
                .build();

        assertThat(lines(Sound.but(builder -> builder.breachNotification(
                        BreachNotification.builder().notice(notice).build()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/communication/contactChange, true", "/communication/notices, false"})
    void aPriceInTheGeneralListToo(String covered, boolean found) {
        Remuneration general = Remuneration.builder()
                .addCovers(TermPath.of(covered))
                .addSources(Source.of("15"))
                .build();

        assertThat(lines(DataProcessingAgreement.builder()
                        .from(contactChange(priced(DUTY, Basis.HOURLY)))
                        .addRemuneration(general)
                        .build()))
                .isEqualTo(
                        found
                                ? List.of(VALUE + "here two prices compete  [clause 14.5, 15, " + AT + "/remuneration]")
                                : List.of());
    }

    @Test
    void anAuditRightSaidTwiceAndLimitedOnce() {
        Duty right = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR);
        Audit twice = Audit.builder()
                .verification(
                        Duty.builder().from(right).addVariants(right.in("B.5")).build())
                .build();
        Duty notice = Sound.OWED.within(TimeLimit.atLeastBefore(Period.ofDays(14)));

        assertThat(audits(twice)).isEmpty();
        assertThat(audits(Audit.builder()
                        .from(twice)
                        .frequency(yearly(Bound.AT_LEAST))
                        .build()))
                .isEmpty();
        assertThat(audits(Audit.builder()
                        .from(twice)
                        .frequency(yearly(Bound.AT_MOST))
                        .build()))
                .containsExactly(VALUE + "audits are limited in one clause and not in another"
                        + "  [clause B.5, /audit/verification/variants/0]");
        assertThat(audits(Audit.builder().from(twice).notice(notice).build())).hasSize(1);
    }

    private static List<String> audits(Audit audit) {
        return lines(Sound.but(builder -> builder.audit(audit)));
    }

    private static Recurring yearly(Bound bound) {
        return new Recurring(
                bound,
                Optional.of(1),
                Optional.of(Cycle.YEAR),
                Optional.empty(),
                Optional.empty(),
                Bindingness.FIRM,
                List.of());
    }

    @Test
    void twoCapsOnTheSameLiability() {
        Cap ofBoth = cap("13.1");
        Cap ofOne = cap("13.2", Actor.PROCESSOR);
        Cap conditional = cap("13.3", List.of(Condition.of(Sense.UNLESS, ConditionCode.INTENT)));

        assertThat(caps(ofBoth, ofOne, conditional)).isEmpty();
        assertThat(caps(ofOne, cap("13.5", Actor.PROCESSOR, Actor.CONTROLLER))).isEmpty();
        assertThat(caps(cap("13.5", Actor.PROCESSOR, Actor.CONTROLLER), ofOne)).isEmpty();
        assertThat(caps(ofBoth, ofOne, cap("13.4")))
                .containsExactly(VALUE + "here two caps limit the same liability  [clause 13.4, /liability/caps/2]");
    }

    @Test
    void aClauseThatIsRepeated() {
        Remark repetition = Remark.builder()
                .kind(RemarkKind.REPETITION)
                .sources(Source.all("3.1", "7.1"))
                .build();
        Remark about = Remark.builder()
                .from(repetition)
                .about(TermPath.of("/transfers/mandate"))
                .build();
        Remark words =
                Remark.builder().from(repetition).sources(Source.all("3.1")).build();
        Remark contradiction =
                Remark.builder().from(repetition).kind(RemarkKind.CONTRADICTION).build();

        assertThat(lines(Sound.but(builder -> builder.addRemarks(words, contradiction, repetition, about))))
                .containsExactly(
                        "NOTE DRAFT-DUP-1 A clause should stand once; this one is repeated  [clause 3.1, 7.1, /remarks/2]",
                        "NOTE DRAFT-DUP-1 A clause should stand once; this one is repeated"
                                + "  [clause 3.1, 7.1, /remarks/3]");
    }

    private static Duty priced(Duty duty, Basis basis) {
        return Duty.builder()
                .from(duty)
                .addRemuneration(Remuneration.builder()
                        .basis(basis)
                        .addSources(Source.of("14.5"))
                        .build())
                .build();
    }

    private static List<String> twice(Duty duty, Duty variant) {
        return lines(
                contactChange(Duty.builder().from(duty).addVariants(variant).build()));
    }

    private static DataProcessingAgreement contactChange(Duty duty) {
        return Sound.but(builder -> builder.communication(
                Communication.builder().contactChange(duty).build()));
    }

    private static List<String> lines(DataProcessingAgreement agreement) {
        return DutyMessages.lines(DuplicateRules.ONE_VALUE, agreement);
    }

    private static Cap cap(String clause, Actor... appliesTo) {
        return cap(clause, List.of(), appliesTo);
    }

    private static Cap cap(String clause, List<Condition> conditions, Actor... appliesTo) {
        return Cap.builder()
                .basis(CapBasis.of("fees"))
                .conditions(conditions)
                .addAppliesTo(appliesTo)
                .addSources(Source.of(clause))
                .build();
    }

    private static List<String> caps(Cap... caps) {
        return lines(Sound.but(
                builder -> builder.liability(Liability.builder().addCaps(caps).build())));
    }
}
