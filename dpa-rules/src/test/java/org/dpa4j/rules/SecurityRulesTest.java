package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SecurityRules.CERTIFIED;
import static org.dpa4j.rules.SecurityRules.FAMILIES;
import static org.dpa4j.rules.SecurityRules.FROM_RISK;
import static org.dpa4j.rules.SecurityRules.KEPT_UP;
import static org.dpa4j.rules.SecurityRules.LISTED;
import static org.dpa4j.rules.SecurityRules.MEASURES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.law.SecurityRisk;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.RiskAssessment;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.SecurityLevel;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.Recurring;
import org.dpa4j.model.time.Regularity;
import org.dpa4j.model.time.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityRulesTest {
    private static final String LISTED_ONLY =
            "WARNING ART28-3-C-1 The processor must take all measures that Art. 32 requires,"
                    + " not only those listed  [/security/commitment]";

    @Test
    void soundAgreementMeetsTheRule() {
        assertThat(outcome(MEASURES, Sound.agreement())).isEqualTo(Outcome.MET);
    }

    @Test
    void ruleCitesTheLaw() {
        assertThat(MEASURES.info().citations())
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 28(3)(c)", "GDPR Art. 32", "EDPB-07/2020 s. 1.3.3");
    }

    @TestFactory
    Stream<DynamicTest> standardMessages() {
        return DutyMessages.of(
                MEASURES,
                "/security/commitment",
                "a duty to take all measures that Art. 32 requires",
                SecurityRulesTest::committed);
    }

    @Test
    void asFarAsPossible() {
        Duty efforts = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.POSSIBLE))
                .build();
        assertThat(lines(MEASURES, committed(efforts)))
                .containsExactly("WARNING ART28-3-C-1 The processor must take all measures that Art. 32 requires; the"
                        + " text asks for them only as far as possible  [/security/commitment/conditions/0]");
    }

    @Test
    void havingRegardToTheRiskIsTheLaw() {
        Duty duty = Duty.builder()
                .from(Sound.OWED)
                .addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.POSSIBLE))
                .build();
        assertThat(outcome(MEASURES, committed(duty))).isEqualTo(Outcome.MET);
    }

    @Test
    void measuresWithoutTheDuty() {
        Measure measure = Measure.builder().kind(Item.labelled("locks")).build();
        assertThat(lines(
                        MEASURES,
                        secured(Security.builder().addMeasures(measure).build())))
                .containsExactly(LISTED_ONLY);
        FamilyCoverage family = new FamilyCoverage(SecurityFamily.RESTORATION, Sound.OWED, Optional.empty());
        assertThat(lines(
                        MEASURES, secured(Security.builder().addFamilies(family).build())))
                .containsExactly(LISTED_ONLY);
    }

    @Test
    void aMeasureThatIsNotTakenIsNone() {
        Measure not = Measure.builder()
                .kind(Item.labelled("locks"))
                .stipulation(Stipulation.EXCLUDED)
                .build();
        assertThat(lines(MEASURES, secured(Security.builder().addMeasures(not).build())))
                .containsExactly("VIOLATION ART28-3-C-1 The agreement does not contain a duty to take all measures that"
                        + " Art. 32 requires  [/security/commitment]");
    }

    private static DataProcessingAgreement committed(Duty duty) {
        return secured(Security.builder().commitment(duty).build());
    }

    private static DataProcessingAgreement secured(Security security) {
        return Sound.but(b -> b.security(security));
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static Measure measure(MeasureKind kind) {
        return Measure.builder().kind(Item.of(kind)).addSources(Source.of("D")).build();
    }

    private static Measure measure(Breadth breadth) {
        return Measure.builder()
                .kind(Item.<MeasureKind>labelled("usual measures").with(breadth))
                .addSources(Source.of("D"))
                .build();
    }

    private static Measure not(Measure measure) {
        return Measure.builder().from(measure).stipulation(Stipulation.EXCLUDED).build();
    }

    private static Reference list(Resolution resolution) {
        return Reference.builder()
                .label("Annex D")
                .resolution(resolution)
                .addSources(Source.of("5.4"))
                .build();
    }

    private static FamilyCoverage family(SecurityFamily family, Duty duty) {
        return new FamilyCoverage(family, duty, Optional.empty());
    }

    private static Security.Builder committed() {
        return Security.builder().commitment(Sound.OWED.in("5.1"));
    }

    private static Undetermined listUnknown() {
        return Undetermined.without(Reason.of("list", "what is in the list of measures that the text refers to"));
    }

    @Nested
    class Listed {
        private static final String NONE =
                "WARNING ART28-3-C-2 The measures should be listed or referred to; the text does"
                        + " neither  [clause 5.1, /security/measures]";
        private static final String LOST =
                "WARNING ART28-3-C-2 The measures should stand where the text refers to; they"
                        + " are not there  [clause 5.4, /security/listedIn/0]";
        private static final String VAGUE =
                "WARNING ART28-3-C-2 The measures should be listed concretely; the text names"
                        + " them only in general words  [clause D, /security/measures]";

        @Test
        void ruleCitesGuidance() {
            assertThat(citations(LISTED))
                    .containsExactly("EDPB-07/2020 s. 1.3.3", "2021/915 Annex III", "DK-SCC Annex C");
            assertThat(LISTED.info().tier()).isEqualTo(Tier.GUIDANCE);
            assertThat(LISTED.info().inForceFrom()).contains(LocalDate.of(2021, 7, 7));
        }

        @Test
        void aConcreteMeasureOrAListThatIsThere() {
            assertThat(outcome(LISTED, Sound.agreement())).isEqualTo(Outcome.MET);
            assertThat(outcome(
                            LISTED,
                            secured(committed()
                                    .addMeasures(measure(Breadth.CATCH_ALL), measure(Breadth.SPECIFIC))
                                    .build())))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            LISTED,
                            secured(committed()
                                    .addListedIn(list(Resolution.BROKEN), list(Resolution.RESOLVED))
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void nothing() {
            assertThat(lines(LISTED, secured(committed().build()))).containsExactly(NONE);
            assertThat(lines(
                            LISTED,
                            secured(committed()
                                    .addMeasures(not(measure(MeasureKind.MFA)))
                                    .build())))
                    .containsExactly(NONE);
        }

        @Test
        void d48_theFamiliesOfTheLawAlone() {
            assertThat(lines(
                            LISTED,
                            secured(committed()
                                    .addFamilies(family(SecurityFamily.TESTING, Sound.OWED.in("5.2(d)")))
                                    .build())))
                    .containsExactly(NONE.replace("5.1", "5.2(d)"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Breadth.class,
                names = {"GENERIC", "CATCH_ALL", "POINTER", "CIRCULAR"})
        void generalWords(Breadth breadth) {
            assertThat(lines(
                            LISTED,
                            secured(committed()
                                    .addMeasures(not(measure(MeasureKind.MFA)), measure(breadth))
                                    .build())))
                    .containsExactly(VAGUE);
        }

        @Test
        void aListThatIsNotThere() {
            for (Resolution lost : List.of(Resolution.BROKEN, Resolution.WRONG_TARGET)) {
                assertThat(lines(
                                LISTED,
                                secured(committed().addListedIn(list(lost)).build())))
                        .containsExactly(LOST);
            }
        }

        @Test
        void aListThatNobodyLookedAt() {
            assertThat(outcome(
                            LISTED,
                            secured(committed()
                                    .addListedIn(list(Resolution.BROKEN), list(Resolution.UNCHECKED))
                                    .build())))
                    .isEqualTo(listUnknown());
        }

        @Test
        void theCommissionsClausesMakeItCompulsory() {
            for (Security security : List.of(
                    committed().build(),
                    committed().addMeasures(measure(Breadth.GENERIC)).build(),
                    committed().addListedIn(list(Resolution.BROKEN)).build())) {
                assertThat(severity(security, Template.EU_SCC_2021_915)).isEqualTo(Severity.VIOLATION);
                assertThat(severity(security, Template.DK_SCC_2019)).isEqualTo(Severity.WARNING);
            }
        }

        private static Severity severity(Security security, Template basis) {
            return DutyMessages.findings(
                            LISTED,
                            Sound.but(b -> b.security(security)
                                    .edition(Edition.builder().basedOn(basis).build())))
                    .get(0)
                    .severity();
        }
    }

    @Nested
    class Families {
        private static final String MISSING =
                "NOTE ART28-3-C-3 The measures should cover each family of GDPR Art. 32(1), or"
                        + " say why not; missing: ";
        private static final String ALL =
                "pseudonymisation and encryption, confidentiality, integrity, availability and resilience, restoration, testing";
        private static final String AT = "  [clause 5.1, /security/families]";

        private static DataProcessingAgreement families(FamilyCoverage... families) {
            return secured(committed().addFamilies(families).build());
        }

        private static FamilyCoverage[] all(Duty duty) {
            return Stream.of(SecurityFamily.values())
                    .map(family -> family(family, duty))
                    .toArray(FamilyCoverage[]::new);
        }

        @Test
        void ruleCitesTheLaw() {
            assertThat(citations(FAMILIES))
                    .containsExactly(
                            "GDPR Art. 32(1)",
                            "GDPR Art. 32(1)(a)",
                            "GDPR Art. 32(1)(b)",
                            "GDPR Art. 32(1)(c)",
                            "GDPR Art. 32(1)(d)");
            assertThat(FAMILIES.info().covers()).containsExactly(7);
        }

        @Test
        void dutiesOfTheProcessorCover() {
            assertThat(outcome(FAMILIES, Sound.agreement())).isEqualTo(Outcome.MET);
            assertThat(outcome(FAMILIES, families(all(Sound.OWED)))).isEqualTo(Outcome.MET);
            assertThat(outcome(FAMILIES, families(all(Duty.STIPULATED)))).isEqualTo(Outcome.MET);
        }

        @Test
        void whatItMayTakeAsAppropriateCovers() {
            assertThat(outcome(FAMILIES, families(all(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void measuresOfTheControllerDoNot() {
            assertThat(lines(
                            FAMILIES,
                            families(all(
                                    Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("5.2")))))
                    .containsExactly(MISSING + ALL + AT.replace("5.1", "5.2"));
        }

        @Test
        void nothing() {
            assertThat(lines(FAMILIES, secured(committed().build()))).containsExactly(MISSING + ALL + AT);
        }

        @Test
        void anExplanationWillDo() {
            Duty excluded = Duty.builder().stipulation(Stipulation.EXCLUDED).build();
            List<FamilyCoverage> explained = Stream.of(SecurityFamily.values())
                    .map(family -> new FamilyCoverage(family, excluded, Optional.of("data are public")))
                    .toList();
            assertThat(outcome(FAMILIES, secured(committed().families(explained).build())))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(FAMILIES, families(all(excluded)))).containsExactly(MISSING + ALL + AT);
        }

        @Test
        void measuresCoverByTheFamilyTheyNameOrByTheirKind() {
            Measure named = Measure.builder()
                    .kind(Item.labelled("log review"))
                    .family(SecurityFamily.TESTING)
                    .build();
            assertThat(lines(
                            FAMILIES,
                            secured(committed()
                                    .addMeasures(named, measure(MeasureKind.BACKUP), measure(Breadth.SPECIFIC))
                                    .build())))
                    .containsExactly(MISSING
                            + "pseudonymisation and encryption, confidentiality, integrity, availability and resilience"
                            + AT);
            assertThat(outcome(
                            FAMILIES,
                            secured(committed()
                                    .addMeasures(
                                            named,
                                            measure(MeasureKind.BACKUP),
                                            measure(MeasureKind.MFA),
                                            measure(MeasureKind.ENCRYPTION_AT_REST))
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void theFamilyThatTheTextNamesCounts() {
            Measure other = Measure.builder()
                    .from(measure(MeasureKind.BACKUP))
                    .family(SecurityFamily.TESTING)
                    .build();
            assertThat(lines(FAMILIES, secured(committed().addMeasures(other).build())))
                    .containsExactly(MISSING
                            + "pseudonymisation and encryption, confidentiality, integrity, availability and resilience,"
                            + " restoration" + AT);
        }

        @Test
        void aMeasureThatIsNotTakenCoversNothing() {
            assertThat(lines(
                            FAMILIES,
                            secured(committed()
                                    .addMeasures(not(measure(MeasureKind.BACKUP)))
                                    .build())))
                    .containsExactly(MISSING + ALL + AT);
        }

        @Test
        void measuresThatStandElsewhereAreNotKnown() {
            for (Resolution there : List.of(Resolution.RESOLVED, Resolution.UNCHECKED)) {
                assertThat(outcome(
                                FAMILIES,
                                secured(committed().addListedIn(list(there)).build())))
                        .isEqualTo(listUnknown());
            }
            assertThat(lines(
                            FAMILIES,
                            secured(committed()
                                    .addListedIn(list(Resolution.BROKEN), list(Resolution.WRONG_TARGET))
                                    .build())))
                    .containsExactly(MISSING + ALL + AT);
            assertThat(lines(
                            FAMILIES,
                            secured(committed()
                                    .addListedIn(list(Resolution.RESOLVED))
                                    .addMeasures(measure(MeasureKind.BACKUP))
                                    .build())))
                    .hasSize(1);
        }

        @Test
        void specialCategoriesMakeItAWarning() {
            String special =
                    "WARNING ART28-3-C-3 For special categories of data the measures should cover each family of"
                            + " GDPR Art. 32(1), or say why not; missing: " + ALL + AT;
            assertThat(lines(
                            FAMILIES,
                            processing(b -> b.sensitive(SensitiveData.builder()
                                    .art9(Statement.STIPULATED)
                                    .build()))))
                    .containsExactly(special);
            assertThat(lines(
                            FAMILIES,
                            processing(b -> b.addDataCategories(DataItem.builder()
                                    .item(Item.labelled("sick leave"))
                                    .addSpecial(SpecialCategory.HEALTH_DATA)
                                    .build()))))
                    .containsExactly(special);
            assertThat(lines(FAMILIES, processing(b -> b.addDataCategories(DataItem.of(DataCategory.HEALTH_DATA)))))
                    .containsExactly(special);
            assertThat(lines(FAMILIES, processing(b -> b.addDataCategories(DataItem.of(DataCategory.EMAIL)))))
                    .containsExactly(MISSING + ALL + AT);
            assertThat(lines(
                            FAMILIES,
                            processing(b -> b.sensitive(SensitiveData.builder()
                                    .art9(Statement.builder()
                                            .stipulation(Stipulation.EXCLUDED)
                                            .build())
                                    .build()))))
                    .containsExactly(MISSING + ALL + AT);
        }

        private static DataProcessingAgreement processing(Consumer<Processing.Builder> change) {
            Processing.Builder processing =
                    Processing.builder().from(Sound.agreement().processing());
            change.accept(processing);
            return Sound.but(b -> b.security(committed().build()).processing(processing.build()));
        }
    }

    @Nested
    class FromRisk {
        private static final String NO_RISK =
                "WARNING ART28-3-C-4 The level of security should be derived from the risk; the"
                        + " text does not say so  [clause 5.1, /security/standard]";
        private static final Duty ASSESS = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);

        private static Security.Builder assessed(@Nullable Actor by, Duty duty, @Nullable LocalDate on) {
            return committed()
                    .addRiskAssessments(new RiskAssessment(
                            Optional.ofNullable(by), duty, Optional.empty(), Optional.ofNullable(on)));
        }

        @Test
        void ruleCitesTheLaw() {
            assertThat(citations(FROM_RISK)).containsExactly("GDPR Art. 32(1)", "GDPR Art. 32(2)");
            assertThat(FROM_RISK.info().covers()).containsExactly(29, 32);
        }

        @Test
        void wordsOfRisk() {
            Duty weighed = Duty.builder()
                    .from(Sound.OWED)
                    .addVariants(Duty.builder()
                            .addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.RISK))
                            .build())
                    .build();
            assertThat(List.of(
                            Sound.agreement(),
                            secured(Security.builder()
                                    .standard(Statement.STIPULATED)
                                    .build()),
                            secured(Security.builder()
                                    .addRisks(SecurityRisk.LOSS)
                                    .build()),
                            committed(weighed)))
                    .allSatisfy(agreement ->
                            assertThat(outcome(FROM_RISK, agreement)).isEqualTo(Outcome.MET));
        }

        @Test
        void anAssessmentByTheProcessor() {
            LocalDate day = LocalDate.of(2026, 2, 1);
            Duty silent = Duty.SILENT;
            assertThat(List.of(
                            assessed(Actor.PROCESSOR, ASSESS, null),
                            assessed(Actor.party("payroll"), silent, day),
                            assessed(null, ASSESS, null),
                            assessed(null, silent, day)))
                    .allSatisfy(security -> assertThat(outcome(FROM_RISK, secured(security.build())))
                            .isEqualTo(Outcome.MET));
            assertThat(List.of(
                            assessed(Actor.CONTROLLER, Duty.STIPULATED, day),
                            assessed(Actor.party("bakery"), Duty.STIPULATED, day),
                            assessed(null, Duty.must(Actor.CONTROLLER, Actor.PROCESSOR), day),
                            assessed(Actor.PROCESSOR, silent, null)))
                    .allSatisfy(security -> assertThat(lines(FROM_RISK, secured(security.build())))
                            .containsExactly(NO_RISK));
        }

        @Test
        void aLevelThatIsDeclaredNeedsAReason() {
            Statement reasoned = Statement.builder()
                    .addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.NATURE_OF_PROCESSING))
                    .build();
            assertThat(outcome(
                            FROM_RISK,
                            secured(committed()
                                    .declaredLevel(SecurityLevel.HIGH)
                                    .level(reasoned)
                                    .build())))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            FROM_RISK,
                            secured(committed()
                                    .declaredLevel(SecurityLevel.HIGH)
                                    .level(Statement.STIPULATED)
                                    .build())))
                    .containsExactly(NO_RISK);
            assertThat(lines(FROM_RISK, secured(committed().level(reasoned).build())))
                    .containsExactly(NO_RISK);
        }

        @Test
        void noWordOfRisk() {
            assertThat(lines(FROM_RISK, secured(committed().build()))).containsExactly(NO_RISK);
            assertThat(lines(
                            FROM_RISK,
                            secured(committed()
                                    .standard(Statement.builder()
                                            .stipulation(Stipulation.IN_PART)
                                            .addMissing(Shortfall.of("risk"))
                                            .addSources(Source.of("5.2"))
                                            .build())
                                    .build())))
                    .containsExactly(NO_RISK.replace("5.1", "5.2"));
        }
    }

    @Nested
    class Certified {
        private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
        private static final String ALONE =
                "WARNING ART28-3-C-5 A certificate must not replace the measures; no measure is"
                        + " agreed beside it  [clause 5.5, /security/measures]";

        private static Certificate.Builder certificate() {
            return Certificate.builder().scheme("ISO/IEC 27001").addSources(Source.of("5.5"));
        }

        private static Certificate until(LocalDate lastDay) {
            return certificate().expiresOn(lastDay).build();
        }

        private static DataProcessingAgreement certified(Certificate... certificates) {
            return secured(committed()
                    .addMeasures(measure(MeasureKind.MFA))
                    .addCertificates(certificates)
                    .build());
        }

        private static String expired(int number, String day) {
            return "WARNING ART28-3-C-5 A certificate must be valid to support anything; the last day of this one was "
                    + day + "  [clause 5.5, /security/certificates/" + number + "/expiresOn]";
        }

        @Test
        void ruleCitesTheLaw() {
            assertThat(citations(CERTIFIED)).containsExactly("GDPR Art. 28(5)", "GDPR Art. 32(3)");
            assertThat(CERTIFIED.info().tier()).isEqualTo(Tier.STATUTE);
            assertThat(CERTIFIED.info().covers()).containsExactly(31);
        }

        @Test
        void noCertificateIsHeld() {
            Outcome none = new NotApplicable(
                    Reason.of("none", "The agreement names no certificate or code of conduct that is held"));
            assertThat(outcome(CERTIFIED, Sound.agreement())).isEqualTo(none);
            for (Stipulation not :
                    List.of(Stipulation.IN_PART, Stipulation.EXCLUDED, Stipulation.SILENT, Stipulation.BLANK)) {
                assertThat(outcome(
                                CERTIFIED,
                                secured(committed()
                                        .addCertificates(certificate().held(not).build())
                                        .build())))
                        .isEqualTo(none);
            }
        }

        @Test
        void theLastDayIsADayOnWhichItHolds() {
            assertThat(outcome(CERTIFIED, certified(until(AS_OF.plusDays(1))))).isEqualTo(Outcome.MET);
            assertThat(outcome(CERTIFIED, certified(until(AS_OF)))).isEqualTo(Outcome.MET);
            assertThat(lines(CERTIFIED, certified(until(AS_OF), until(AS_OF.minusDays(1)))))
                    .containsExactly(expired(1, "2026-09-30"));
        }

        @Test
        void aCertificateThatIsOnlyPlannedIsSkipped() {
            Certificate planned = Certificate.builder()
                    .from(until(AS_OF.minusYears(1)))
                    .held(Stipulation.IN_PART)
                    .build();
            assertThat(outcome(CERTIFIED, certified(planned, until(AS_OF)))).isEqualTo(Outcome.MET);
        }

        @Test
        void theLastDayIsNotKnown() {
            Outcome unknown = Undetermined.without(Reason.of("last-day", "the last day of a certificate"));
            assertThat(outcome(
                            CERTIFIED,
                            certified(certificate().build(), certificate().build(), until(AS_OF))))
                    .isEqualTo(unknown);
        }

        @Test
        void d56_aCertificateForMeasures() {
            assertThat(lines(
                            CERTIFIED,
                            secured(committed()
                                    .addCertificates(
                                            until(LocalDate.of(2025, 1, 31)),
                                            certificate()
                                                    .held(Stipulation.IN_PART)
                                                    .addSources(Source.of("5.6"))
                                                    .build())
                                    .build())))
                    .containsExactly(expired(0, "2025-01-31"), ALONE);
            assertThat(lines(
                            CERTIFIED,
                            secured(committed()
                                    .addCertificates(until(AS_OF))
                                    .addMeasures(measure(Breadth.CATCH_ALL))
                                    .addListedIn(list(Resolution.BROKEN))
                                    .build())))
                    .containsExactly(ALONE);
        }

        @Test
        void measuresInAnotherPlace() {
            Security.Builder security = committed().addCertificates(until(AS_OF));
            assertThat(outcome(
                            CERTIFIED,
                            secured(security.listedIn(List.of(list(Resolution.RESOLVED)))
                                    .build())))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            CERTIFIED,
                            secured(security.listedIn(List.of(list(Resolution.UNCHECKED)))
                                    .build())))
                    .isEqualTo(listUnknown());
        }
    }

    @Nested
    class KeptUp {
        private static final String RULE =
                "WARNING ART28-3-C-6 Changes to the measures should need approval or keep the"
                        + " level; the text has no such rule  [clause 5.1, /security/change/approval]";
        private static final String REVIEW =
                "WARNING ART28-3-C-6 The measures should be reviewed at regular times; the text"
                        + " has no such duty  [clause 5.1, /security/change/review]";
        private static final String INTERVAL =
                "WARNING ART28-3-C-6 The measures should be reviewed at regular times; the"
                        + " text sets no interval  [clause 5.6, /security/change/review]";
        private static final String NEITHER =
                "WARNING ART28-3-C-6 Changes to the measures should need approval or keep the"
                        + " level, with regular reviews; the text has neither  [clause 5.1, /security/change]";
        private static final Duty REVIEWED = Sound.OWED.within(Sound.YEARLY).in("5.6");

        private static DataProcessingAgreement changing(
                Statement noLowering, @Nullable Approval approval, Duty review) {
            return secured(committed()
                    .change(new SecurityChange(noLowering, Optional.ofNullable(approval), review))
                    .build());
        }

        private static DataProcessingAgreement approved(@Nullable Approval approval) {
            return changing(Statement.SILENT, approval, REVIEWED);
        }

        private static DataProcessingAgreement reviewed(Duty review) {
            return changing(Statement.STIPULATED, null, review);
        }

        private static DataProcessingAgreement tested(Duty testing) {
            return secured(committed()
                    .change(new SecurityChange(Statement.STIPULATED, Optional.empty(), Duty.SILENT))
                    .addFamilies(family(SecurityFamily.TESTING, testing))
                    .build());
        }

        private static Recurring recurring(Bound bound, @Nullable Cycle per, @Nullable Regularity regularity) {
            return new Recurring(
                    bound,
                    Optional.empty(),
                    Optional.ofNullable(per),
                    Optional.ofNullable(regularity),
                    Optional.empty(),
                    Bindingness.FIRM,
                    List.of());
        }

        @Test
        void ruleCitesGuidance() {
            assertThat(citations(KEPT_UP)).containsExactly("EDPB-07/2020 s. 1.3.3");
            assertThat(KEPT_UP.info().tier()).isEqualTo(Tier.GUIDANCE);
            assertThat(KEPT_UP.info().inForceFrom()).contains(LocalDate.of(2021, 7, 7));
        }

        @Test
        void soundAgreementMeetsTheRule() {
            assertThat(outcome(KEPT_UP, Sound.agreement())).isEqualTo(Outcome.MET);
        }

        @Test
        void d55_theProcessorMayLowerTheLevel() {
            Statement lowering = Statement.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addSources(Source.of("5.7"))
                    .build();
            String line =
                    "VIOLATION ART28-3-C-6 The level of security must not be lowered by the processor alone; the text"
                            + " allows that  [clause 5.7, /security/change/noLowering]";
            assertThat(lines(KEPT_UP, changing(lowering, null, REVIEWED))).containsExactly(line);
            assertThat(lines(KEPT_UP, changing(lowering, null, Duty.SILENT))).containsExactly(line);
            assertThat(lines(
                            KEPT_UP,
                            changing(
                                    lowering,
                                    Approval.builder().by(Actor.PROCESSOR).build(),
                                    REVIEWED)))
                    .containsExactly(line);
        }

        @Test
        void whatTheControllerApprovesIsNotLoweredAlone() {
            Statement lowering =
                    Statement.builder().stipulation(Stipulation.EXCLUDED).build();
            Approval approval = Approval.builder().by(Actor.CONTROLLER).build();
            assertThat(outcome(KEPT_UP, changing(lowering, approval, REVIEWED))).isEqualTo(Outcome.MET);
        }

        @Test
        void neither() {
            assertThat(lines(KEPT_UP, secured(committed().build()))).containsExactly(NEITHER);
            assertThat(lines(
                            KEPT_UP,
                            secured(committed()
                                    .choice(Choice.<MeasureKind>builder()
                                            .holder(Actor.PROCESSOR)
                                            .addSources(Source.of("5.8"))
                                            .build())
                                    .build())))
                    .containsExactly(NEITHER.replace("5.1", "5.8"));
        }

        @Test
        void aRuleOnChange() {
            assertThat(Stream.of(
                            Actor.CONTROLLER,
                            Actor.PARTIES_JOINTLY,
                            Actor.EACH_PARTY,
                            Actor.OTHER_PARTY,
                            Actor.party("bakery")))
                    .allSatisfy(by -> assertThat(outcome(
                                    KEPT_UP, approved(Approval.builder().by(by).build())))
                            .isEqualTo(Outcome.MET));
            assertThat(outcome(KEPT_UP, approved(Approval.builder().build()))).isEqualTo(Outcome.MET);
            assertThat(outcome(
                            KEPT_UP,
                            changing(
                                    Statement.builder()
                                            .stipulation(Stipulation.IN_PART)
                                            .addMissing(Shortfall.of("material-only"))
                                            .build(),
                                    null,
                                    REVIEWED)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void noRuleOnChange() {
            assertThat(lines(KEPT_UP, approved(null))).containsExactly(RULE);
            for (Actor processor : List.of(Actor.PROCESSOR, Actor.party("payroll"))) {
                assertThat(lines(
                                KEPT_UP,
                                approved(Approval.builder().by(processor).build())))
                        .containsExactly(RULE);
            }
        }

        @Test
        void noReview() {
            assertThat(lines(KEPT_UP, reviewed(Duty.SILENT))).containsExactly(REVIEW);
        }

        @Test
        void regularTimes() {
            assertThat(Stream.<TimeLimit>of(
                            recurring(Bound.AT_LEAST, null, Regularity.REGULARLY),
                            recurring(Bound.EXACTLY, Cycle.YEAR, null),
                            recurring(Bound.AT_LEAST, Cycle.YEAR, Regularity.WHEN_NECESSARY),
                            new Combined(
                                    Combination.EARLIEST,
                                    List.of(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY), Sound.YEARLY),
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of())))
                    .allSatisfy(limit -> {
                        assertThat(outcome(KEPT_UP, reviewed(Sound.OWED.within(limit))))
                                .isEqualTo(Outcome.MET);
                        assertThat(outcome(KEPT_UP, tested(Sound.OWED.within(limit))))
                                .isEqualTo(Outcome.MET);
                    });
        }

        @Test
        void noRegularTimes() {
            assertThat(Stream.<TimeLimit>of(
                            recurring(Bound.AT_MOST, Cycle.YEAR, null),
                            recurring(Bound.AT_LEAST, null, Regularity.WHEN_NECESSARY),
                            recurring(Bound.AT_LEAST, null, null),
                            TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY)))
                    .allSatisfy(limit -> {
                        assertThat(lines(
                                        KEPT_UP,
                                        reviewed(Sound.OWED.within(limit).in("5.6"))))
                                .containsExactly(INTERVAL);
                        assertThat(lines(KEPT_UP, tested(Sound.OWED.within(limit))))
                                .containsExactly(REVIEW);
                    });
            assertThat(lines(KEPT_UP, changing(Statement.SILENT, null, Sound.OWED.in("5.6"))))
                    .containsExactly(RULE, INTERVAL);
        }

        @Test
        void whatMayBeReviewedIsNoReview() {
            assertThat(lines(
                            KEPT_UP,
                            tested(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).within(Sound.YEARLY))))
                    .containsExactly(REVIEW);
            assertThat(lines(
                            KEPT_UP,
                            tested(Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).within(Sound.YEARLY))))
                    .containsExactly(REVIEW);
            assertThat(lines(
                            KEPT_UP,
                            reviewed(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER)
                                    .within(Sound.YEARLY)
                                    .in("5.6"))))
                    .containsExactly(REVIEW.replace("5.1", "5.6"));
        }

        @Test
        void oneReadingHasToSayItAll() {
            Duty controller = Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).within(Sound.YEARLY);
            assertThat(lines(
                            KEPT_UP,
                            tested(Duty.builder()
                                    .from(Sound.OWED)
                                    .addVariants(controller)
                                    .build())))
                    .containsExactly(REVIEW);
        }

        @Test
        void anyReadingOfTheReview() {
            Duty review = Duty.builder()
                    .from(Duty.may(Actor.PROCESSOR, Actor.CONTROLLER))
                    .addVariants(REVIEWED)
                    .build();
            assertThat(outcome(KEPT_UP, reviewed(review))).isEqualTo(Outcome.MET);
            assertThat(outcome(KEPT_UP, tested(review))).isEqualTo(Outcome.MET);
        }

        @Test
        void testsOfAnotherFamilyAreNoReview() {
            assertThat(lines(
                            KEPT_UP,
                            secured(committed()
                                    .change(new SecurityChange(Statement.STIPULATED, Optional.empty(), Duty.SILENT))
                                    .addFamilies(family(SecurityFamily.RESTORATION, REVIEWED))
                                    .build())))
                    .containsExactly(REVIEW);
        }
    }
}
