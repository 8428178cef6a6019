package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.ChapterThreeRight;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.RightsHelp;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssistanceRulesTest {
    private static final Duty OPTIONAL =
            Duty.builder().from(Sound.OWED).modality(Modality.MAY).build().in("8.9");

    @TestFactory
    Stream<DynamicTest> requests() {
        return DutyMessages.of(
                AssistanceRules.REQUESTS,
                "/assistance/rights/0/duty",
                "a duty to help with requests of data subjects",
                duty -> rights(new RightsHelp(List.of(), ListKind.EXHAUSTIVE, duty)));
    }

    @Test
    void requestsWithoutAnyEntry() {
        assertThat(DutyMessages.lines(AssistanceRules.REQUESTS, rights()))
                .containsExactly("VIOLATION ART28-3-E-1 The agreement does not contain a duty to help with requests of"
                        + " data subjects  [/assistance/rights]");
    }

    @Test
    void aClosedListThatLeavesRightsOut() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.REQUESTS,
                        rights(
                                list(ListKind.EXHAUSTIVE, "8.1", ChapterThreeRight.ACCESS, ChapterThreeRight.ERASURE),
                                list(ListKind.EXHAUSTIVE, "8.3", ChapterThreeRight.PORTABILITY))))
                .containsExactly("WARNING ART28-3-E-1 The processor helps with requests for every right of Chapter III;"
                        + " the list leaves out rectification, restriction, objection, automated-decisions"
                        + "  [clause 8.1, 8.3, /assistance/rights]");
    }

    @Test
    void examplesAreNoClosedList() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.REQUESTS, rights(list(ListKind.EXAMPLES, "8.1", ChapterThreeRight.ACCESS))))
                .isEmpty();
    }

    @Test
    void everyRightThatIsExercisedByRequestInTwoClauses() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.REQUESTS,
                        rights(
                                list(
                                        ListKind.EXHAUSTIVE,
                                        "8.1",
                                        ChapterThreeRight.ACCESS,
                                        ChapterThreeRight.RECTIFICATION,
                                        ChapterThreeRight.ERASURE,
                                        ChapterThreeRight.RESTRICTION),
                                list(
                                        ListKind.EXHAUSTIVE,
                                        "8.3",
                                        ChapterThreeRight.PORTABILITY,
                                        ChapterThreeRight.OBJECTION,
                                        ChapterThreeRight.AUTOMATED_DECISIONS))))
                .isEmpty();
    }

    @Test
    void aWeakEntryTellsMoreThanWhatTheListLeavesOut() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.REQUESTS,
                        rights(
                                list(ListKind.EXHAUSTIVE, "8.1", ChapterThreeRight.ACCESS),
                                new RightsHelp(List.of(), ListKind.EXHAUSTIVE, OPTIONAL))))
                .containsExactly(
                        "WARNING ART28-3-E-1 The agreement leaves a duty to help with requests of data subjects"
                                + " to the discretion of the processor  [clause 8.9, /assistance/rights/1/duty]");
    }

    @Test
    void anEntryOfAnotherObligorDoesNotHideWhatTheListLeavesOut() {
        Duty other = Duty.must(Actor.CONTROLLER, Actor.CONTROLLER);

        assertThat(DutyMessages.findings(
                        AssistanceRules.REQUESTS,
                        rights(
                                new RightsHelp(List.of(), ListKind.EXHAUSTIVE, other),
                                list(ListKind.EXHAUSTIVE, "8.1", ChapterThreeRight.ACCESS))))
                .extracting(Finding::key)
                .containsExactly("closed-list");
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of(AssistanceRules.SECURITY, AssistedArticle.SECURITY_32, "the security of processing"),
                Arguments.of(
                        AssistanceRules.BREACH_NOTICE,
                        AssistedArticle.AUTHORITY_33,
                        "notice of a breach to the supervisory authority"),
                Arguments.of(
                        AssistanceRules.BREACH_COMMUNICATION,
                        AssistedArticle.DATA_SUBJECTS_34,
                        "communication of a breach to data subjects"),
                Arguments.of(
                        AssistanceRules.IMPACT_ASSESSMENT,
                        AssistedArticle.IMPACT_ASSESSMENT_35,
                        "data protection impact assessments"),
                Arguments.of(
                        AssistanceRules.PRIOR_CONSULTATION,
                        AssistedArticle.PRIOR_CONSULTATION_36,
                        "prior consultation"));
    }

    @TestFactory
    Stream<DynamicTest> everyArticle() {
        return articles().flatMap(arguments -> {
            Rule rule = (Rule) arguments.get()[0];
            AssistedArticle article = (AssistedArticle) arguments.get()[1];
            return DutyMessages.of(
                    rule,
                    "/assistance/articles/0/duty",
                    "a duty to help with " + arguments.get()[2],
                    duty -> help(new ArticleHelp(List.of(article), duty)));
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void oneClauseForAllArticles(Rule rule, AssistedArticle article, String what) {
        assertThat(DutyMessages.outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleInNoEntry(Rule rule, AssistedArticle article, String what) {
        List<AssistedArticle> others = Stream.of(AssistedArticle.values())
                .filter(other -> other != article)
                .toList();

        assertThat(DutyMessages.lines(rule, help(new ArticleHelp(others, Sound.OWED))))
                .containsExactly("VIOLATION " + rule.info().id()
                        + " The agreement does not contain a duty to help with " + what + "  [/assistance/articles]");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void oneSoundEntryWillDo(Rule rule, AssistedArticle article, String what) {
        assertThat(DutyMessages.lines(
                        rule,
                        help(
                                new ArticleHelp(List.of(article), OPTIONAL),
                                new ArticleHelp(List.of(article), Sound.OWED))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aWeakEntryIsBetterThanOneOfAnotherObligor(Rule rule, AssistedArticle article, String what) {
        Duty other = Duty.must(Actor.CONTROLLER, Actor.CONTROLLER);

        assertThat(DutyMessages.lines(
                        rule,
                        help(new ArticleHelp(List.of(article), other), new ArticleHelp(List.of(article), OPTIONAL))))
                .containsExactly("WARNING " + rule.info().id() + " The agreement leaves a duty to help with " + what
                        + " to the discretion of the processor  [clause 8.9, /assistance/articles/1/duty]");
    }

    private static RightsHelp list(ListKind kind, String clause, ChapterThreeRight... rights) {
        return new RightsHelp(List.of(rights), kind, Sound.OWED.in(clause));
    }

    private static DataProcessingAgreement rights(RightsHelp... rights) {
        return Sound.but(agreement ->
                agreement.assistance(Assistance.builder().addRights(rights).build()));
    }

    private static DataProcessingAgreement help(ArticleHelp... articles) {
        return Sound.but(agreement ->
                agreement.assistance(Assistance.builder().addArticles(articles).build()));
    }
}
