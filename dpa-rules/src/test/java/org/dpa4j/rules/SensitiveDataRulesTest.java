package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SensitiveDataRules.FLAGS;
import static org.dpa4j.rules.SensitiveDataRules.KINDS;
import static org.dpa4j.rules.SensitiveDataRules.NATIONAL_NUMBER;
import static org.dpa4j.rules.SensitiveDataRules.OFFENCES;
import static org.dpa4j.rules.SensitiveDataRules.SAFEGUARDS;

import java.util.List;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SensitiveDataRulesTest {
    private static final DataItem FLAGGED = type(DataCategory.HEALTH_DATA, SpecialCategory.HEALTH_DATA);
    private static final DataItem UNFLAGGED = type(DataCategory.HEALTH_DATA);
    private static final DataItem NAME = type(DataCategory.NAME);
    private static final Statement SAID = Statement.in("A.8");
    private static final Statement DENIED = unstated(Stipulation.EXCLUDED);
    private static final Item<MeasureKind> LOG = Item.labelled("log of access");

    private static DataItem type(DataCategory category, SpecialCategory... special) {
        return DataItem.builder()
                .item(Item.of(category).in("A.5"))
                .addSpecial(special)
                .build();
    }

    private static Statement unstated(Stipulation stipulation) {
        return Statement.builder()
                .stipulation(stipulation)
                .addSources(Source.of("A.8"))
                .build();
    }

    private static DataProcessingAgreement of(Consumer<SensitiveData.Builder> change, DataItem... types) {
        SensitiveData.Builder sensitive = SensitiveData.builder();
        change.accept(sensitive);
        return Sound.but(b -> b.processing(Processing.builder()
                .addDataCategories(types)
                .sensitive(sensitive.build())
                .build()));
    }

    private static NotApplicable none(String sentence) {
        return new NotApplicable(Reason.of("none", sentence));
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement onCommissionClauses(DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .edition(Edition.builder().basedOn(Template.EU_SCC_2021_915).build())
                .build();
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(KINDS))
                .containsExactly("GDPR Art. 28(3)", "GDPR Art. 9(1)", "EDPB-07/2020 s. 1.3", "2021/915 Annex II");
        assertThat(citations(SAFEGUARDS))
                .containsExactly(
                        "GDPR Art. 32(1)", "GDPR Art. 9", "GDPR Art. 10", "2021/915 cl. 7.5", "2021/915 Annex II");
        assertThat(citations(FLAGS)).containsExactly("GDPR Art. 9(1)");
        assertThat(citations(OFFENCES)).containsExactly("GDPR Art. 10");
        assertThat(citations(NATIONAL_NUMBER)).containsExactly("GDPR Art. 87");
    }

    @Nested
    class Kinds {
        private static final NotApplicable NONE =
                none("The agreement says of no data that they are special categories");

        @Test
        void evenIfRarely() {
            Statement rarely = Statement.builder()
                    .addConditions(Condition.of(Sense.IF, ConditionCode.RARELY))
                    .build();
            assertThat(lines(KINDS, of(b -> b.art9(rarely)))).hasSize(1);
        }

        @Test
        void oneKindIsEnough() {
            assertThat(outcome(KINDS, of(b -> b.art9(SAID).addKinds(SpecialCategory.HEALTH_DATA), NAME)))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(KINDS, of(b -> b.art9(SAID), NAME, FLAGGED))).isEqualTo(Outcome.MET);
            assertThat(outcome(KINDS, of(b -> {}, FLAGGED))).isEqualTo(Outcome.MET);
            assertThat(outcome(KINDS, of(b -> b.art9(SAID), UNFLAGGED))).isEqualTo(Outcome.MET);
        }

        @Test
        void silenceAndAnExplicitNoneAreNoCondition() {
            assertThat(outcome(KINDS, Sound.agreement())).isEqualTo(NONE);
            assertThat(outcome(KINDS, of(b -> b.art9(DENIED), NAME))).isEqualTo(NONE);
            assertThat(outcome(KINDS, of(b -> b.art9(unstated(Stipulation.BLANK)), NAME)))
                    .isEqualTo(NONE);
        }
    }

    @Nested
    class Safeguards {
        private static final NotApplicable NONE =
                none("The agreement says of no data that they are special categories or concern offences");

        private static String missing(String severity, String data, String clauses) {
            return severity + " ART9-2 Safeguards should be stated for sensitive data; there is none for: " + data
                    + "  [clause " + clauses + ", /processing/sensitive/safeguards]";
        }

        @Test
        void d46_noSafeguard() {
            assertThat(lines(SAFEGUARDS, of(b -> b.art9(SAID), NAME)))
                    .containsExactly(missing("WARNING", "special categories (GDPR Art. 9)", "A.8"));
            assertThat(lines(SAFEGUARDS, of(b -> b.art10(SAID), NAME)))
                    .containsExactly(missing("WARNING", "data on offences (GDPR Art. 10)", "A.8"));
        }

        @Test
        void onceForBothKindsOfData() {
            assertThat(lines(
                            SAFEGUARDS,
                            of(b -> b.art9(SAID).art10(Statement.in("A.9")), type(DataCategory.OFFENCE), FLAGGED)))
                    .containsExactly(missing(
                            "WARNING",
                            "special categories (GDPR Art. 9), data on offences (GDPR Art. 10)",
                            "A.8, A.9, A.5"));
        }

        @Test
        void aTypeOfDataIsEnoughOfACondition() {
            assertThat(lines(SAFEGUARDS, of(b -> {}, NAME, FLAGGED)))
                    .containsExactly(missing("WARNING", "special categories (GDPR Art. 9)", "A.5"));
            assertThat(lines(SAFEGUARDS, of(b -> {}, UNFLAGGED)))
                    .containsExactly(missing("WARNING", "special categories (GDPR Art. 9)", "A.5"));
            assertThat(lines(SAFEGUARDS, of(b -> {}, type(DataCategory.CONVICTION))))
                    .containsExactly(missing("WARNING", "data on offences (GDPR Art. 10)", "A.5"));
        }

        @Test
        void theCommissionsClausesAskForThem() {
            assertThat(lines(SAFEGUARDS, onCommissionClauses(of(b -> b.art9(SAID)))))
                    .containsExactly(missing("VIOLATION", "special categories (GDPR Art. 9)", "A.8"));
            assertThat(lines(
                            SAFEGUARDS,
                            onCommissionClauses(of(b -> b.art9(SAID).addSafeguards(LOG.with(Breadth.CIRCULAR))))))
                    .containsExactly(
                            "VIOLATION ART9-2 Safeguards should be stated for sensitive data; those for special categories (GDPR Art. 9) are"
                                    + " only: circular  [/processing/sensitive/safeguards/0]");
        }

        @Test
        void safeguardsThatSayNothing() {
            for (Breadth breadth : List.of(Breadth.GENERIC, Breadth.CATCH_ALL, Breadth.CIRCULAR)) {
                assertThat(lines(
                                SAFEGUARDS,
                                of(b -> b.art10(SAID)
                                        .addSafeguards(LOG.with(breadth).in("A.10")))))
                        .containsExactly(
                                "WARNING ART9-2 Safeguards should be stated for sensitive data; those for data on offences (GDPR Art. 10)"
                                        + " are only: " + Duties.word(breadth)
                                        + "  [clause A.10, /processing/sensitive/safeguards/0]");
            }
        }

        @Test
        void oneSafeguardIsEnough() {
            assertThat(outcome(
                            SAFEGUARDS,
                            of(b -> b.art9(SAID).art10(SAID).addSafeguards(LOG.with(Breadth.GENERIC), LOG))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(SAFEGUARDS, of(b -> b.art9(SAID).addSafeguards(LOG.with(Breadth.POINTER)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void notApplicableWithoutSuchData() {
            assertThat(outcome(SAFEGUARDS, Sound.agreement())).isEqualTo(NONE);
            assertThat(outcome(SAFEGUARDS, of(b -> b.art9(DENIED).art10(DENIED), NAME)))
                    .isEqualTo(NONE);
        }
    }

    @Nested
    class Flags {
        private static String denied(String categories) {
            return "VIOLATION ART9-3 The agreement must not deny special categories and list a type of data with: "
                    + categories + "  [clause A.5, /processing/dataCategories/0/special]";
        }

        @Test
        void aTypeThatIsNotFlagged() {
            assertThat(lines(FLAGS, of(b -> {}, NAME, UNFLAGGED, FLAGGED)))
                    .containsExactly("VIOLATION ART9-3 The type health data must be flagged as special category:"
                            + " health data  [clause A.5, /processing/dataCategories/1/special]");
        }

        @Test
        void aTypeThatIsFlaggedOtherwise() {
            assertThat(lines(FLAGS, of(b -> b.art9(DENIED), type(DataCategory.RETINA, SpecialCategory.HEALTH_DATA))))
                    .containsExactly("VIOLATION ART9-3 The type retina must be flagged as special category:"
                            + " biometric data for identification  [clause A.5, /processing/dataCategories/0/special]");
        }

        @Test
        void everyTypeOfTheVocabularyNeedsTheFlagOfItsCategory() {
            for (DataCategory category : DataCategory.VOCABULARY.all()) {
                assertThat(lines(FLAGS, of(b -> {}, type(category))))
                        .as(category.code())
                        .hasSize(category.special().isPresent() ? 1 : 0);
                assertThat(outcome(FLAGS, of(b -> {}, DataItem.of(category))))
                        .as(category.code())
                        .isEqualTo(Outcome.MET);
            }
        }

        @Test
        void aFlagAgainstAnExplicitNone() {
            assertThat(lines(FLAGS, of(b -> b.art9(DENIED), FLAGGED))).containsExactly(denied("health data"));
            assertThat(lines(
                            FLAGS,
                            of(
                                    b -> b.art9(DENIED),
                                    type(
                                            DataCategory.PICTURE,
                                            SpecialCategory.RACIAL_OR_ETHNIC_ORIGIN,
                                            SpecialCategory.HEALTH_DATA))))
                    .containsExactly(denied("health data, racial or ethnic origin"));
        }

        @Test
        void anExceptionLeavesRoomForTheType() {
            Statement unless = Statement.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addConditions(Condition.of(Sense.UNLESS, ConditionCode.LISTED_IN_ANNEX))
                    .build();
            assertThat(outcome(FLAGS, of(b -> b.art9(unless), FLAGGED))).isEqualTo(Outcome.MET);
        }

        @Test
        void typesWithoutCodeOrFlagDoNoHarm() {
            DataItem printed =
                    DataItem.builder().item(Item.labelled("diagnoses")).build();
            assertThat(outcome(FLAGS, of(b -> b.art9(DENIED), printed, NAME, type(DataCategory.of("horoscope")))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(FLAGS, of(b -> b.art9(SAID)))).isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class Authority {
        private static final NotApplicable NO_OFFENCES =
                none("The agreement says of no data that they concern offences");
        private static final NotApplicable NO_NUMBER =
                none("The agreement says of no data that they are national identification numbers");

        private static String offences(String clause) {
            return "WARNING ART10-1 For data on offences the official authority or the law that allows it should be"
                    + " named  [clause " + clause + ", /processing/sensitive/authorisedBy]";
        }

        private static String number(String clause) {
            return "NOTE ART87-1 For a national identification number the national law on its use should be named"
                    + "  [clause " + clause + ", /processing/sensitive/authorisedBy]";
        }

        private static DataItem flagged(Consumer<DataItem.Builder> flag) {
            DataItem.Builder item =
                    DataItem.builder().item(Item.of(DataCategory.UNIQUE_ID).in("A.5"));
            flag.accept(item);
            return item.build();
        }

        @Test
        void notApplicableWithoutSuchData() {
            assertThat(outcome(OFFENCES, Sound.agreement())).isEqualTo(NO_OFFENCES);
            assertThat(outcome(OFFENCES, of(b -> b.art10(DENIED).art87(SAID)))).isEqualTo(NO_OFFENCES);
            assertThat(outcome(NATIONAL_NUMBER, Sound.agreement())).isEqualTo(NO_NUMBER);
            assertThat(outcome(NATIONAL_NUMBER, of(b -> b.art87(DENIED).art10(SAID), type(DataCategory.OFFICIAL_ID))))
                    .isEqualTo(NO_NUMBER);
        }

        @Test
        void noAuthorityForOffences() {
            assertThat(lines(OFFENCES, of(b -> b.art10(SAID)))).containsExactly(offences("A.8"));
            assertThat(lines(OFFENCES, of(b -> {}, NAME, flagged(t -> t.criminal(Stipulation.STIPULATED)))))
                    .containsExactly(offences("A.5"));
            assertThat(lines(OFFENCES, of(b -> {}, type(DataCategory.CRIMINAL_DATA))))
                    .containsExactly(offences("A.5"));
        }

        @Test
        void noLawForTheNationalNumber() {
            assertThat(lines(NATIONAL_NUMBER, of(b -> b.art87(SAID)))).containsExactly(number("A.8"));
            assertThat(lines(NATIONAL_NUMBER, of(b -> {}, flagged(t -> t.nationalId(Stipulation.IN_PART)))))
                    .containsExactly(number("A.5"));
            assertThat(lines(
                            NATIONAL_NUMBER,
                            of(
                                    b -> b.art87(SAID),
                                    type(DataCategory.NATIONAL_ID_NUMBER),
                                    flagged(t -> t.nationalId(Stipulation.STIPULATED)))))
                    .containsExactly(number("A.8, A.5"));
        }

        @Test
        void theFlagOfTheDocumentGoesBeforeTheCode() {
            DataItem denied = DataItem.builder()
                    .from(type(DataCategory.NATIONAL_ID_NUMBER))
                    .nationalId(Stipulation.EXCLUDED)
                    .build();
            assertThat(outcome(NATIONAL_NUMBER, of(b -> {}, denied))).isEqualTo(NO_NUMBER);
        }

        @Test
        void anAuthorityOrANationalLaw() {
            for (Reference named : List.of(
                    Reference.to(LegalReference.parse("DK-DATABESKYTTELSESLOVEN Art. 11")),
                    Reference.to("the prison service"),
                    Reference.builder()
                            .label("Appendix E")
                            .target(new ClauseTarget("E"))
                            .build())) {
                assertThat(outcome(OFFENCES, of(b -> b.art10(SAID).addAuthorisedBy(named))))
                        .isEqualTo(Outcome.MET);
                assertThat(outcome(NATIONAL_NUMBER, of(b -> b.art87(SAID).addAuthorisedBy(named))))
                        .isEqualTo(Outcome.MET);
            }
        }

        @Test
        void theGdprItselfAndNothingAreNoAuthority() {
            Reference gdpr = Reference.to(LegalReference.parse("GDPR Art. 87"));
            Reference broken = Reference.builder()
                    .label("Appendix E")
                    .resolution(Resolution.BROKEN)
                    .build();
            assertThat(lines(OFFENCES, of(b -> b.art10(SAID).addAuthorisedBy(gdpr, broken))))
                    .containsExactly(offences("A.8"));
            assertThat(lines(NATIONAL_NUMBER, of(b -> b.art87(SAID).addAuthorisedBy(gdpr, broken))))
                    .containsExactly(number("A.8"));
        }
    }
}
