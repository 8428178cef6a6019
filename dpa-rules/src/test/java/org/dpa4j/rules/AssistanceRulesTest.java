package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.ChapterThreeRight;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistanceRulesTest {
    private static final Duty OPTIONAL =
            Duty.builder().from(Sound.OWED).modality(Modality.MAY).build().in("8.9");

    private static final Outcome NO_FORWARDING = new NotApplicable(
            Reason.of("no-forwarding", "The agreement contains no duty to pass requests of data subjects on"));
    private static final TimeLimit BLANK =
            new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    private static final TimeLimit ELSEWHERE =
            new Elsewhere(Reference.to("the manual"), Optional.empty(), Bindingness.FIRM, List.of());
    private static final TimeLimit NUMBER_ONLY =
            new NumberOnly(5, Bound.AT_MOST, Direction.AFTER, Optional.empty(), Bindingness.FIRM, List.of());

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(Stream.of(
                                AssistanceRules.REQUESTS,
                                AssistanceRules.PASSED_ON,
                                AssistanceRules.PASSED_ON_IN_TIME,
                                AssistanceRules.MEASURES,
                                AssistanceRules.NOT_EMPTIED)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
    }

    @Test
    void guidanceAppliesFromItsOwnDay() {
        assertThat(AssistanceRules.PASSED_ON.info().inForceFrom()).contains(LocalDate.of(2021, 6, 27));
        assertThat(AssistanceRules.MEASURES.info().inForceFrom()).contains(LocalDate.of(2019, 12, 11));
        assertThat(Stream.of(AssistanceRules.PASSED_ON_IN_TIME, AssistanceRules.NOT_EMPTIED)
                        .map(rule -> rule.info().inForceFrom()))
                .containsOnly(Optional.of(LocalDate.of(2018, 5, 25)));
    }

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
                .containsExactly("WARNING ART28-3-E-1 The processor must help with requests for every right of"
                        + " Chapter III;"
                        + " the list leaves out rectification, restriction, objection, automated decisions"
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
                        "WARNING ART28-3-E-1 The agreement leaves it to the discretion of the processor whether it owes"
                                + " a duty to help with requests of data subjects  [clause 8.9, /assistance/rights/1/duty]");
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

        assertThat(DutyMessages.lines(rule, help(new ArticleHelp(others, Sound.OWED.in("8.2")))))
                .containsExactly("VIOLATION " + rule.info().id()
                        + " The agreement does not contain a duty to help with " + what
                        + "  [clause 8.2, /assistance/articles]");
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
                .containsExactly(
                        "WARNING " + rule.info().id() + " The agreement leaves it to the discretion of the processor"
                                + " whether it owes a duty to help with " + what
                                + "  [clause 8.9, /assistance/articles/1/duty]");
    }

    // ART28-3-E-2

    @TestFactory
    Stream<DynamicTest> passedOn() {
        return DutyMessages.advised(
                AssistanceRules.PASSED_ON,
                "/disclosure/forwarding",
                "a duty to pass requests of data subjects on to the controller",
                "8.1",
                duty -> disclosure(disclosure -> disclosure.forwarding(duty)));
    }

    @Test
    void theOfficialClausesMakeItCompulsoryToPassRequestsOn() {
        DataProcessingAgreement silent = disclosure(disclosure -> disclosure.forwarding(Duty.SILENT));

        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON, Template.EU_SCC_2021_915, silent))
                .containsExactly("VIOLATION ART28-3-E-2 The agreement should contain a duty to pass requests of data"
                        + " subjects on to the controller; it does not  [clause 8.1, /disclosure/forwarding]");
        assertThat(severities(AssistanceRules.PASSED_ON, Template.DK_SCC_2019, silent))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theRequesterIsOnlySentToTheController() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON,
                        disclosure(
                                disclosure -> disclosure.forwarding(Duty.SILENT).referral(Sound.OWED.in("8.5")))))
                .containsExactly("WARNING ART28-3-E-2 The agreement should contain a duty to pass requests of data"
                        + " subjects on to the controller; it does not  [clause 8.5, /disclosure/forwarding]");
    }

    /** Strict: what is passed on in part is passed on in part, whatever part it is. */
    @Test
    void onlyRequestsForInformationArePassedOn() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON,
                        disclosure(disclosure -> disclosure.forwarding(Duty.builder()
                                .from(Sound.OWED)
                                .stipulation(Stipulation.IN_PART)
                                .addMissing(Shortfall.SOME_RIGHTS)
                                .addSources(Source.of("8.3"))
                                .build()))))
                .containsExactly("WARNING ART28-3-E-2 The agreement should contain a duty to pass requests of data"
                        + " subjects on to the controller in full; missing: some rights"
                        + "  [clause 8.3, /disclosure/forwarding]");
    }

    static Stream<Duty> onlyRequestsOfAuthorities() {
        Trigger authority = Event.of(Occurrence.AUTHORITY_REQUEST);
        return Stream.of(
                Sound.OWED.on(authority),
                Sound.OWED.on(new AnyOf(List.of(authority, Event.of(Occurrence.LEGAL_REQUIREMENT)))),
                forActors(Actor.SUPERVISORY_AUTHORITY));
    }

    @ParameterizedTest
    @MethodSource("onlyRequestsOfAuthorities")
    void aDutyToPassOnRequestsOfAuthoritiesIsNone(Duty forwarding) {
        DataProcessingAgreement agreement = disclosure(disclosure -> disclosure.forwarding(forwarding));

        assertThat(DutyMessages.findings(AssistanceRules.PASSED_ON, agreement))
                .extracting(Finding::key)
                .containsExactly("missing");
        assertThat(DutyMessages.outcome(AssistanceRules.PASSED_ON_IN_TIME, agreement))
                .isEqualTo(NO_FORWARDING);
    }

    static Stream<Duty> requestsOfDataSubjectsToo() {
        return Stream.of(
                Sound.OWED.on(Event.of(Occurrence.THIRD_PARTY_REQUEST)),
                Sound.OWED.on(new AnyOf(
                        List.of(Event.of(Occurrence.AUTHORITY_REQUEST), Event.of(Occurrence.DATA_SUBJECT_REQUEST)))),
                forActors(Actor.SUPERVISORY_AUTHORITY, Actor.DATA_SUBJECT));
    }

    @ParameterizedTest
    @MethodSource("requestsOfDataSubjectsToo")
    void aDutyToPassOnRequestsOfDataSubjectsToo(Duty forwarding) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON, disclosure(disclosure -> disclosure.forwarding(forwarding))))
                .isEmpty();
    }

    @Test
    void theProcessorAnswersItself() {
        DataProcessingAgreement agreement = disclosure(disclosure -> disclosure.answering(Sound.OWED.in("8.6")));
        String line = "ART28-3-E-2 Requests should be answered only with the authority of the controller; the"
                + " processor may answer without it  [clause 8.6, /disclosure/answering]";

        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON, agreement)).containsExactly("WARNING " + line);
        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON, Template.EU_SCC_2021_915, agreement))
                .containsExactly("VIOLATION " + line);
    }

    @Test
    void theProcessorAnswersItselfAndPassesNothingOn() {
        assertThat(DutyMessages.findings(
                        AssistanceRules.PASSED_ON,
                        disclosure(
                                disclosure -> disclosure.forwarding(Duty.SILENT).answering(OPTIONAL))))
                .extracting(Finding::key)
                .containsExactly("missing", "answers");
    }

    @Test
    void theProcessorAnswersItselfInASpecialCase() {
        Duty variant = Duty.builder().from(OPTIONAL).build();

        assertThat(DutyMessages.findings(
                        AssistanceRules.PASSED_ON,
                        disclosure(disclosure -> disclosure.answering(Duty.builder()
                                .from(Sound.OWED)
                                .modality(Modality.MUST_NOT)
                                .addVariants(variant)
                                .build()))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/disclosure/answering/variants/0");
    }

    static Stream<Duty> answersThatAreFair() {
        return Stream.of(
                answering(duty -> duty.modality(Modality.MUST_NOT)),
                answering(duty ->
                        duty.approval(Approval.builder().by(Actor.CONTROLLER).build())),
                answering(duty -> duty.approval(
                        Approval.builder().by(Actor.party("bakery")).build())),
                answering(duty -> duty.approval(Approval.builder().build())),
                answering(duty -> duty.addConditions(Condition.of(Sense.IF, ConditionCode.INSTRUCTED))),
                answering(duty -> duty.addConditions(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.CONSENT))),
                answering(duty -> duty.trigger(Event.of(Occurrence.INSTRUCTION))),
                answering(duty -> duty.trigger(Event.of(Occurrence.REQUEST_OF_CONTROLLER))),
                answering(duty -> duty.trigger(Event.of(Occurrence.AUTHORITY_REQUEST))),
                answering(duty -> duty.obligor(Actor.CONTROLLER)));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreFair")
    void answeringWithAuthority(Duty answering) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON, disclosure(disclosure -> disclosure.answering(answering))))
                .isEmpty();
    }

    static Stream<Duty> answersThatAreNot() {
        return Stream.of(
                answering(duty ->
                        duty.approval(Approval.builder().by(Actor.PROCESSOR).build())),
                answering(duty -> duty.addConditions(Condition.of(Sense.UNLESS, ConditionCode.INSTRUCTED))),
                answering(duty -> duty.addConditions(Condition.of(Sense.HAVING_REGARD_TO, ConditionCode.INSTRUCTED))),
                answering(duty -> duty.addConditions(Condition.of(Sense.IF, ConditionCode.POSSIBLE))),
                answering(duty -> duty.trigger(Event.of(Occurrence.DATA_SUBJECT_REQUEST))));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNot")
    void answeringWithoutAuthority(Duty answering) {
        assertThat(DutyMessages.findings(
                        AssistanceRules.PASSED_ON, disclosure(disclosure -> disclosure.answering(answering))))
                .extracting(Finding::key)
                .containsExactly("answers");
    }

    @Test
    void aBanOnDisclosureIsNoDefect() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON,
                        disclosure(disclosure -> disclosure.ban(answering(duty -> duty.modality(Modality.MUST_NOT))))))
                .isEmpty();
    }

    // ART28-3-E-3

    @ParameterizedTest
    @ValueSource(strings = {"P3D", "P10D", "PT240H", "P1W", "P6WD", "P0D"})
    void passedOnInTime(String period) {
        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON_IN_TIME, forwarding(period)))
                .isEmpty();
    }

    /** Seven working days take in two weekends at worst: eleven days. */
    @ParameterizedTest
    @CsvSource({"P11D, 11", "PT241H, 11", "P7WD, 11", "P2W, 14", "P29D, 29", "PT719H, 30"})
    void passedOnLate(String period, int days) {
        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON_IN_TIME, forwarding(period)))
                .containsExactly("WARNING ART28-3-E-3 Requests should be passed on within 10 days; the agreement allows"
                        + " up to " + days + " days  [clause 8.3, /disclosure/forwarding/limits/0/period]");
    }

    @ParameterizedTest
    @CsvSource({"P30D, 30", "PT720H, 30", "P1M, 31", "P22WD, 32", "P1Y, 366"})
    void passedOnTooLate(String period, int days) {
        assertThat(DutyMessages.lines(AssistanceRules.PASSED_ON_IN_TIME, forwarding(period)))
                .containsExactly("VIOLATION ART28-3-E-3 The controller must answer within one month; requests may be"
                        + " passed on after up to " + days
                        + " days  [clause 8.3, /disclosure/forwarding/limits/0/period]");
    }

    @Test
    void aPolicyMovesBothNumbers() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME, PolicyNumber.REQUEST_FORWARDING, 2, forwarding("P3D")))
                .containsExactly("WARNING ART28-3-E-3 Requests should be passed on within 2 days; the agreement allows"
                        + " up to 3 days  [clause 8.3, /disclosure/forwarding/limits/0/period]");
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME, PolicyNumber.REQUEST_FORWARDING, 3, forwarding("P3D")))
                .isEmpty();
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME, PolicyNumber.REQUEST_FORWARDING_LIMIT, 3, forwarding("P3D")))
                .containsExactly("VIOLATION ART28-3-E-3 The controller must answer within one month; requests may be"
                        + " passed on after up to 3 days  [clause 8.3, /disclosure/forwarding/limits/0/period]");
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME, PolicyNumber.REQUEST_FORWARDING_LIMIT, 4, forwarding("P3D")))
                .isEmpty();
    }

    static Stream<TimeLimit> limitsWithoutANumber() {
        return Stream.of(
                TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY), TimeLimit.atLeast(Period.ofDays(3)), NUMBER_ONLY);
    }

    @ParameterizedTest
    @MethodSource("limitsWithoutANumber")
    void passedOnWithinNoFixedPeriod(TimeLimit limit) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME,
                        forwarding(Sound.OWED.within(limit).in("8.3"))))
                .containsExactly("NOTE ART28-3-E-3 Requests should be passed on within a fixed period; the agreement"
                        + " fixes none  [clause 8.3, /disclosure/forwarding/limits]");
    }

    @Test
    void aBlankForThePeriod() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME,
                        forwarding(Sound.OWED.within(BLANK).in("8.3"))))
                .containsExactly("NOTE ART28-3-E-3 Requests should be passed on within a fixed period; its field is not"
                        + " filled in  [clause 8.3, /disclosure/forwarding/limits]");
    }

    @Test
    void aPeriodElsewhere() {
        assertThat(DutyMessages.outcome(
                        AssistanceRules.PASSED_ON_IN_TIME, forwarding(Sound.OWED.within(BLANK, ELSEWHERE))))
                .isEqualTo(Undetermined.without(
                        Reason.of("period-elsewhere", "the period for passing requests on, which stands elsewhere")));
    }

    @Test
    void noDutyNoPeriod() {
        assertThat(DutyMessages.outcome(AssistanceRules.PASSED_ON_IN_TIME, forwarding(Duty.SILENT)))
                .isEqualTo(NO_FORWARDING);
    }

    @Test
    void theReadingWithTheLongestPeriodCounts() {
        Duty longer = Sound.OWED
                .within(
                        TimeLimit.prompt(Promptness.WITHOUT_DELAY),
                        new Combined(
                                Combination.LATEST,
                                List.of(TimeLimit.atMost(Period.ofDays(5)), TimeLimit.atMost(Period.ofDays(12))),
                                Optional.empty(),
                                Bindingness.FIRM,
                                List.of()))
                .in("8.7");
        Duty timeless = Sound.OWED.in("8.8");
        Duty ofAuthorities =
                Sound.OWED.on(Event.of(Occurrence.AUTHORITY_REQUEST)).within(TimeLimit.atMost(Period.ofDays(60)));

        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME,
                        forwarding(Duty.builder()
                                .from(Sound.OWED.within(TimeLimit.atMost(Period.ofDays(3))))
                                .addVariants(longer, timeless, ofAuthorities)
                                .build())))
                .containsExactly("WARNING ART28-3-E-3 Requests should be passed on within 10 days; the agreement allows"
                        + " up to 12 days  [clause 8.7, /disclosure/forwarding/variants/0/limits/1]");
    }

    /** All limits of one reading apply together. */
    @Test
    void theShorterOfTwoLimitsCounts() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.PASSED_ON_IN_TIME,
                        forwarding(Sound.OWED.within(
                                TimeLimit.atMost(Period.ofDays(40)), TimeLimit.atMost(Period.ofDays(4))))))
                .isEmpty();
    }

    // ART28-3-F-6

    @Test
    void measuresAreNotSetOut() {
        DataProcessingAgreement agreement = assistance(help -> help.measures(List.of()));
        String line = "ART28-3-F-6 The agreement should set out by what measures help is given; it does not"
                + "  [clause 8.1, 8.2, /assistance/measures]";

        assertThat(DutyMessages.lines(AssistanceRules.MEASURES, agreement)).containsExactly("WARNING " + line);
        assertThat(DutyMessages.lines(AssistanceRules.MEASURES, Template.EU_SCC_2021_915, agreement))
                .containsExactly("VIOLATION " + line);
        assertThat(DutyMessages.lines(AssistanceRules.MEASURES, Template.DK_SCC_2019, agreement))
                .containsExactly("VIOLATION " + line);
    }

    static Stream<Item<MeasureKind>> kindsOfMeasures() {
        return Stream.of(
                Item.of(MeasureKind.TECHNICAL),
                Item.of(MeasureKind.ORGANISATIONAL),
                Item.of(MeasureKind.LEGAL),
                Item.of(MeasureKind.PHYSICAL),
                Item.<MeasureKind>labelled("whatever helps").with(Breadth.GENERIC),
                Item.<MeasureKind>labelled("all measures").with(Breadth.CATCH_ALL),
                Item.<MeasureKind>labelled("see above").with(Breadth.POINTER),
                Item.of(MeasureKind.RIGHTS_MANAGEMENT, "measures for rights").with(Breadth.CIRCULAR));
    }

    @ParameterizedTest
    @MethodSource("kindsOfMeasures")
    void d48_onlyTheKindOfMeasuresIsNamed(Item<MeasureKind> measure) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.MEASURES, assistance(help -> help.measures(List.of(measure.in("8.4"))))))
                .containsExactly("WARNING ART28-3-F-6 The agreement should set out by what measures help is given; it"
                        + " names only their kind  [clause 8.4, /assistance/measures]");
    }

    static Stream<Item<MeasureKind>> measuresOfHelp() {
        return Stream.of(
                Item.of(MeasureKind.RIGHTS_MANAGEMENT),
                Item.of(MeasureKind.TECHNICAL, "interface for export"),
                Item.labelled("a contact for requests"));
    }

    @ParameterizedTest
    @MethodSource("measuresOfHelp")
    void aMeasureIsNamedBesideKinds(Item<MeasureKind> measure) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.MEASURES,
                        assistance(help -> help.measures(List.of(Item.of(MeasureKind.TECHNICAL), measure))
                                .addMeasuresIn(reference(Resolution.BROKEN)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "WRONG_TARGET"})
    void theListOfMeasuresIsNotThere(Resolution resolution) {
        DataProcessingAgreement agreement = assistance(
                help -> help.measures(List.of()).addMeasuresIn(reference(Resolution.UNCHECKED), reference(resolution)));
        String line = "ART28-3-F-6 The agreement should set out by what measures help is given; the list announced is"
                + " not there  [clause 8.9, /assistance/measuresIn/1]";

        assertThat(DutyMessages.lines(AssistanceRules.MEASURES, agreement)).containsExactly("WARNING " + line);
        assertThat(DutyMessages.lines(AssistanceRules.MEASURES, Template.DK_SCC_2019, agreement))
                .containsExactly("VIOLATION " + line);
    }

    @Test
    void aListOfMeasuresThatIsThere() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.MEASURES,
                        assistance(help -> help.measures(List.of())
                                .addMeasuresIn(reference(Resolution.BROKEN), reference(Resolution.RESOLVED)))))
                .isEmpty();
    }

    @Test
    void aListOfMeasuresThatNobodyHasLookedAt() {
        assertThat(DutyMessages.outcome(
                        AssistanceRules.MEASURES,
                        assistance(help -> help.measures(List.of()).addMeasuresIn(reference(Resolution.UNCHECKED)))))
                .isEqualTo(Undetermined.without(Reason.of(
                        "list", "whether the list of measures of help that the agreement announces is there")));
    }

    @Test
    void noHelpNoMeasures() {
        assertThat(DutyMessages.outcome(
                        AssistanceRules.MEASURES, Sound.but(agreement -> agreement.assistance(Assistance.SILENT))))
                .isEqualTo(new NotApplicable(
                        Reason.of("no-help", "The agreement contains no duty to help the controller")));
    }

    @Test
    void ofSeveralListsThatAreNotThereTheFirstIsShown() {
        assertThat(DutyMessages.findings(
                        AssistanceRules.MEASURES,
                        assistance(help -> help.measures(List.of())
                                .addMeasuresIn(reference(Resolution.BROKEN), reference(Resolution.WRONG_TARGET)))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/assistance/measuresIn/0");
    }

    // ART28-3-F-7

    @Test
    void helpThatMayBeGiven() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(List.of(AssistedArticle.SECURITY_32), OPTIONAL))))
                .containsExactly("WARNING ART28-3-F-7 The law requires help; the agreement leaves it to the discretion"
                        + " of the processor  [clause 8.9, /assistance/articles/0/duty/modality]");
    }

    @Test
    void theEntriesOfRightsAndOfArticlesAreNumberedEachForThemselves() {
        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        Sound.but(agreement -> agreement.assistance(Assistance.builder()
                                .addRights(conditional(), conditional())
                                .addArticles(
                                        new ArticleHelp(List.of(AssistedArticle.SECURITY_32), Sound.OWED),
                                        new ArticleHelp(List.of(AssistedArticle.AUTHORITY_33), OPTIONAL))
                                .build()))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/assistance/articles/1/duty/modality");
    }

    @Test
    void aPriceBesideTheJudgementOfTheProcessorAddsNothing() {
        Condition own = by(when(ConditionCode.POSSIBLE), "processor");
        Duty judged = Duty.builder()
                .from(paid(price(price -> price)))
                .addConditions(own)
                .build();

        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(List.of(AssistedArticle.SECURITY_32), judged))))
                .extracting(Finding::key)
                .containsExactly("discretion");
    }

    @Test
    void aPriceInAdvanceForHelpThatNobodyOwesAfterABreach() {
        for (Duty breach : List.of(Sound.OWED, Duty.must(Actor.CONTROLLER, Actor.PROCESSOR))) {
            DataProcessingAgreement agreement = Sound.but(b -> b.assistance(Assistance.builder()
                    .addArticles(
                            new ArticleHelp(List.of(AssistedArticle.SECURITY_32), Sound.OWED),
                            new ArticleHelp(List.of(AssistedArticle.AUTHORITY_33), breach))
                    .addRemuneration(price(price -> price.inAdvance(Stipulation.STIPULATED)))
                    .build()));

            assertThat(DutyMessages.findings(AssistanceRules.NOT_EMPTIED, agreement))
                    .extracting(Finding::key)
                    .containsExactly(breach.equals(Sound.OWED) ? "prepaid" : "paid");
        }
    }

    @Test
    void helpThatTheProcessorJudges() {
        Condition own = Condition.builder()
                .sense(Sense.IF)
                .code(ConditionCode.REASONABLE)
                .judgedBy(Actor.PROCESSOR)
                .build();

        for (Condition condition : List.of(own, with(own, Sense.UNLESS), by(own, "party:payroll"))) {
            assertThat(DutyMessages.lines(
                            AssistanceRules.NOT_EMPTIED,
                            rights(conditional(Condition.of(Sense.TO_THE_EXTENT, ConditionCode.POSSIBLE), condition))))
                    .containsExactly("WARNING ART28-3-F-7 The law requires help; the agreement leaves it to the"
                            + " discretion of the processor"
                            + "  [clause 8.1, /assistance/rights/0/duty/conditions/1/judgedBy]");
        }
        for (Condition condition :
                List.of(with(own, Sense.HAVING_REGARD_TO), by(own, "controller"), by(own, "party:bakery"))) {
            assertThat(DutyMessages.lines(AssistanceRules.NOT_EMPTIED, rights(conditional(condition))))
                    .isEmpty();
        }
    }

    /** The law itself has them: GDPR Art. 28(3)(e) and (f). */
    @ParameterizedTest
    @CsvSource({
        "TO_THE_EXTENT, possible",
        "HAVING_REGARD_TO, nature-of-processing",
        "HAVING_REGARD_TO, available-information",
        "HAVING_REGARD_TO, reasonable",
        "IF, listed-in-annex"
    })
    void limitsThatAreNoDiscretion(Sense sense, String code) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.NOT_EMPTIED, rights(conditional(Condition.of(sense, ConditionCode.of(code))))))
                .isEmpty();
    }

    @Test
    void helpThatHasItsPrice() {
        assertThat(DutyMessages.lines(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(
                                List.of(AssistedArticle.SECURITY_32),
                                Duty.builder()
                                        .from(paid())
                                        .addVariants(paid(
                                                price(price -> price.basis(Basis.NONE)),
                                                price(price -> price.payer(Actor.CONTROLLER))))
                                        .build()))))
                .containsExactly("WARNING ART28-3-F-7 The law requires help; the agreement has it paid for in every"
                        + " case  [clause 8.9, /assistance/articles/0/duty/variants/0/remuneration/1]");
    }

    @Test
    void aPriceOfTheGeneralListForHelp() {
        for (String term : List.of("/assistance", "/assistance/rights", "/assistance/rights/0/duty", "")) {
            assertThat(DutyMessages.lines(AssistanceRules.NOT_EMPTIED, priced(term, price -> price)))
                    .as(term)
                    .containsExactly("WARNING ART28-3-F-7 The law requires help; the agreement has it paid for in every"
                            + " case  [clause 8.9, /remuneration/0]");
        }
        for (String term : List.of("/assistance/measures", "/assistance/rights/1", "/audit", "/assist")) {
            assertThat(DutyMessages.lines(AssistanceRules.NOT_EMPTIED, priced(term, price -> price)))
                    .as(term)
                    .isEmpty();
        }
    }

    static Stream<Remuneration> pricesThatEmptyNothing() {
        return Stream.of(
                price(price -> price.basis(Basis.AT_COST).addConditions(when(ConditionCode.EXTENSIVE_WORK))),
                price(price -> price.basis(Basis.REASONABLE).addConditions(when(ConditionCode.BEYOND_NORMAL_SERVICE))),
                price(price -> price.addConditions(when(ConditionCode.FAULT_OF_CONTROLLER))),
                price(price -> price.basis(Basis.HOURLY).free(5)),
                price(price -> price.basis(Basis.NONE)),
                price(price -> price.basis(Basis.OWN_COST)),
                price(price -> price.basis(Basis.REFUND)),
                price(price -> price.payer(Actor.PROCESSOR)),
                price(price -> price.payer(Actor.party("payroll"))),
                price(price -> price.payer(Actor.EACH_PARTY)),
                price(price -> price.basis(Basis.IN_OTHER_DOCUMENT).in(reference(Resolution.RESOLVED))));
    }

    @ParameterizedTest
    @MethodSource("pricesThatEmptyNothing")
    void aPriceThatEmptiesNothing(Remuneration price) {
        assertThat(DutyMessages.lines(AssistanceRules.NOT_EMPTIED, assistance(help -> help.addRemuneration(price))))
                .isEmpty();
    }

    static Stream<Remuneration> pricesElsewhere() {
        return Stream.of(
                price(price -> price.basis(Basis.IN_OTHER_DOCUMENT)),
                price(price -> price.basis(Basis.IN_OTHER_DOCUMENT).in(reference(Resolution.UNCHECKED))),
                price(price -> price.in(reference(Resolution.BROKEN))));
    }

    @ParameterizedTest
    @MethodSource("pricesElsewhere")
    void aPriceElsewhere(Remuneration price) {
        assertThat(DutyMessages.outcome(
                        AssistanceRules.NOT_EMPTIED, assistance(help -> help.addRemuneration(price, price))))
                .isEqualTo(Undetermined.without(Reason.of("price", "the price of help, which stands elsewhere")));
    }

    @Test
    void aDefectOfTheTextCountsMoreThanAPriceElsewhere() {
        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        assistance(help -> help.addRemuneration(
                                price(price -> price.basis(Basis.IN_OTHER_DOCUMENT)),
                                price(price -> price.basis(Basis.HOURLY))))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/assistance/remuneration/1");
    }

    @ParameterizedTest
    @CsvSource({"AUTHORITY_33, STIPULATED", "DATA_SUBJECTS_34, STIPULATED", "AUTHORITY_33, IN_PART"})
    void helpAfterABreachInAdvance(AssistedArticle article, Stipulation inAdvance) {
        assertThat(DutyMessages.lines(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(
                                List.of(article),
                                paid(price(price -> price.inAdvance(inAdvance)
                                        .addConditions(when(ConditionCode.EXTENSIVE_WORK))))))))
                .containsExactly("VIOLATION ART28-3-F-7 Help after a breach must not wait for payment; the agreement"
                        + " asks for payment in advance"
                        + "  [clause 8.9, /assistance/articles/0/duty/remuneration/0/inAdvance]");
    }

    @Test
    void otherHelpInAdvanceIsOnlyPaidFor() {
        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(
                                List.of(AssistedArticle.IMPACT_ASSESSMENT_35),
                                paid(price(price -> price.inAdvance(Stipulation.STIPULATED)))))))
                .extracting(Finding::key)
                .containsExactly("paid");
    }

    @Test
    void aPriceInAdvanceForAllHelpIsOneForHelpAfterABreach() {
        Remuneration inAdvance = price(price -> price.inAdvance(Stipulation.STIPULATED));

        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED, assistance(help -> help.addRemuneration(inAdvance))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/assistance/remuneration/0/inAdvance");
        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        priced("/assistance/articles", price -> price.inAdvance(Stipulation.STIPULATED))))
                .extracting(Finding::key)
                .containsExactly("prepaid");
        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        priced("/assistance/rights", price -> price.inAdvance(Stipulation.STIPULATED))))
                .extracting(Finding::key)
                .containsExactly("paid");
    }

    @Test
    void eachDefectOnceAtItsFirstPlaceAndAPriceBesideDiscretionGoesWithIt() {
        Duty discretion = Duty.builder()
                .from(OPTIONAL)
                .addRemuneration(price(price -> price))
                .build();

        assertThat(DutyMessages.findings(
                        AssistanceRules.NOT_EMPTIED,
                        help(
                                new ArticleHelp(List.of(AssistedArticle.SECURITY_32), discretion),
                                new ArticleHelp(List.of(AssistedArticle.IMPACT_ASSESSMENT_35), OPTIONAL),
                                new ArticleHelp(List.of(AssistedArticle.PRIOR_CONSULTATION_36), paid(price(p -> p))))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/assistance/articles/0/duty/modality", "/assistance/articles/2/duty/remuneration/0");
    }

    @Test
    void whatOthersOweIsNotLookedAt() {
        Duty other = Duty.builder()
                .from(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))
                .addRemuneration(price(price -> price))
                .build();

        assertThat(DutyMessages.lines(
                        AssistanceRules.NOT_EMPTIED,
                        help(new ArticleHelp(List.of(AssistedArticle.SECURITY_32), other))))
                .isEmpty();
    }

    private static Duty forActors(Actor... actors) {
        return Duty.builder()
                .from(Sound.OWED)
                .scope(Scope.builder().addActors(actors).build())
                .build();
    }

    private static Duty answering(UnaryOperator<Duty.Builder> more) {
        return more.apply(Duty.builder().from(Sound.OWED)).build();
    }

    private static RightsHelp conditional(Condition... conditions) {
        return new RightsHelp(
                List.of(),
                ListKind.EXHAUSTIVE,
                Duty.builder()
                        .from(Sound.OWED)
                        .addConditions(conditions)
                        .build()
                        .in("8.1"));
    }

    private static Condition with(Condition condition, Sense sense) {
        return Condition.builder().from(condition).sense(sense).build();
    }

    private static Condition by(Condition condition, String judge) {
        return Condition.builder().from(condition).judgedBy(Actor.of(judge)).build();
    }

    private static Condition when(ConditionCode code) {
        return Condition.of(Sense.IF, code);
    }

    private static Remuneration price(UnaryOperator<Remuneration.Builder> more) {
        return more.apply(Remuneration.builder().addSources(Source.of("8.9"))).build();
    }

    private static Duty paid(Remuneration... prices) {
        return Duty.builder().from(Sound.OWED).addRemuneration(prices).build();
    }

    private static DataProcessingAgreement priced(String term, UnaryOperator<Remuneration.Builder> more) {
        return Sound.but(
                agreement -> agreement.addRemuneration(price(price -> more.apply(price.addCovers(TermPath.of(term))))));
    }

    private static Reference reference(Resolution resolution) {
        return Reference.builder()
                .label("Annex D")
                .resolution(resolution)
                .addSources(Source.of("8.9"))
                .build();
    }

    private static List<Severity> severities(Rule rule, Template clauses, DataProcessingAgreement agreement) {
        return DutyMessages.lines(rule, clauses, agreement).stream()
                .map(line -> Severity.valueOf(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    private static DataProcessingAgreement forwarding(String period) {
        return forwarding(
                Sound.OWED.within(TimeLimit.atMost(Period.parse(period))).in("8.3"));
    }

    private static DataProcessingAgreement forwarding(Duty duty) {
        return disclosure(disclosure -> disclosure.forwarding(duty));
    }

    private static DataProcessingAgreement disclosure(Consumer<Disclosure.Builder> change) {
        Disclosure.Builder disclosure =
                Disclosure.builder().from(Sound.agreement().disclosure());
        change.accept(disclosure);
        return Sound.but(agreement -> agreement.disclosure(disclosure.build()));
    }

    private static DataProcessingAgreement assistance(Consumer<Assistance.Builder> change) {
        Assistance.Builder help = Assistance.builder().from(Sound.agreement().assistance());
        change.accept(help);
        return Sound.but(agreement -> agreement.assistance(help.build()));
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
