package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.BreachInformation;
import org.dpa4j.model.obligation.BreachContent;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What guidance and practice ask of the notice of a breach beside GDPR Art. 33(2): a figure, its length, the content. */
class BreachTermsTest {
    private static final TimeLimit AT_ONCE = TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY);
    private static final TimeLimit BLANK =
            new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    private static final TimeLimit ELSEWHERE =
            new Elsewhere(Reference.to("Annex 2"), Optional.empty(), Bindingness.FIRM, List.of());
    private static final String NOTICE = "/breachNotification/notice";

    private static final Outcome NO_NOTICE = new NotApplicable(
            Reason.of("no-notice", "The agreement contains no duty of the processor to notify breaches"));
    private static final Outcome NO_FIGURE =
            new NotApplicable(Reason.of("no-figure", "The agreement has no figure for the notice of a breach"));
    private static final Outcome TIME_ELSEWHERE = Undetermined.without(
            Reason.of("time-elsewhere", "the time for notice of a breach, which stands elsewhere"));
    private static final Outcome CHAIN_UNKNOWN = Undetermined.without(
            Reason.of("time-of-sub-processors", "within which time each sub-processor notifies a breach"));

    private static final List<Rule> ALL = List.of(
            BreachRules.FIGURE, BreachRules.FAST_ENOUGH, BreachRules.CONTENT, BreachRules.ELAPSED, BreachRules.CHAIN);

    @Test
    void theSoundAgreementMeetsAll() {
        assertThat(ALL)
                .allSatisfy(rule -> assertThat(DutyMessages.outcome(rule, Sound.agreement()))
                        .isEqualTo(Outcome.MET));
    }

    @Test
    void withoutNoticeNothingApplies() {
        Duty forbidden =
                Duty.builder().from(Sound.OWED).modality(Modality.MUST_NOT).build();

        for (Duty none : List.of(Duty.SILENT, forbidden)) {
            assertThat(ALL)
                    .allSatisfy(rule ->
                            assertThat(DutyMessages.outcome(rule, notice(none))).isEqualTo(NO_NOTICE));
        }
    }

    @Test
    void aTimeThatStandsElsewhere() {
        for (Rule rule : List.of(BreachRules.FIGURE, BreachRules.FAST_ENOUGH, BreachRules.ELAPSED, BreachRules.CHAIN)) {
            assertThat(DutyMessages.outcome(rule, within(AT_ONCE, ELSEWHERE))).isEqualTo(TIME_ELSEWHERE);
            assertThat(DutyMessages.outcome(rule, within(hours(24), ELSEWHERE))).isEqualTo(Outcome.MET);
        }
    }

    // ART33-2-2

    static Stream<TimeLimit> noFigures() {
        return Stream.of(
                AT_ONCE,
                new SetByLaw(Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()),
                TimeLimit.atLeast(Period.ofHours(24)),
                TimeLimit.atLeastBefore(Period.ofHours(24)),
                new Extended(
                        AT_ONCE, Period.ofHours(24), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()),
                combined(Combination.EARLIEST, AT_ONCE, AT_ONCE));
    }

    @ParameterizedTest
    @MethodSource("noFigures")
    void whatIsNoFigure(TimeLimit limit) {
        assertThat(DutyMessages.findings(BreachRules.FIGURE, within(limit)))
                .extracting(Finding::key)
                .containsExactly("no-figure");
        assertThat(Stream.of(BreachRules.FAST_ENOUGH, BreachRules.ELAPSED, BreachRules.CHAIN)
                        .map(rule -> DutyMessages.outcome(rule, within(limit))))
                .containsOnly(NO_FIGURE);
    }

    static Stream<TimeLimit> figures() {
        return Stream.of(
                hours(24),
                TimeLimit.atMost(Period.ofDays(1)),
                TimeLimit.atMost(Period.ofHours(24)).with(Bindingness.WHERE_FEASIBLE),
                new Extended(
                        hours(24), Period.ofHours(24), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()),
                combined(Combination.ALTERNATIVE, AT_ONCE, hours(24)),
                combined(Combination.EARLIEST, AT_ONCE, hours(24)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsAFigure(TimeLimit limit) {
        assertThat(DutyMessages.outcome(BreachRules.FIGURE, within(AT_ONCE, limit)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aFigureInASecondReading() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(AT_ONCE))
                .addVariants(Sound.OWED.within(hours(24)))
                .build();

        assertThat(DutyMessages.outcome(BreachRules.FIGURE, notice(twice))).isEqualTo(Outcome.MET);
    }

    @Test
    void aNumberWithoutAUnit() {
        TimeLimit number =
                new NumberOnly(72, Bound.AT_MOST, Direction.AFTER, Optional.empty(), Bindingness.FIRM, List.of());

        assertThat(DutyMessages.lines(BreachRules.FIGURE, within(AT_ONCE, number)))
                .containsExactly("WARNING ART33-2-2 Notice of a breach should come within an agreed number of hours;"
                        + " the number has no unit  [clause 9.1, " + NOTICE + "/limits/1]");
    }

    @Test
    void aBlankIsAViolationInTheDanishClausesOnly() {
        String line =
                " ART33-2-2 Notice of a breach should come within an agreed number of hours; the field for it is not"
                        + " filled in  [clause 9.1, " + NOTICE + "/limits/1]";
        DataProcessingAgreement blank = within(AT_ONCE, BLANK);

        assertThat(DutyMessages.lines(BreachRules.FIGURE, blank)).containsExactly("WARNING" + line);
        assertThat(DutyMessages.lines(BreachRules.FIGURE, on(Template.EU_SCC_2021_915, blank)))
                .containsExactly("WARNING" + line);
        assertThat(DutyMessages.lines(BreachRules.FIGURE, on(Template.DK_SCC_2019, blank)))
                .containsExactly("VIOLATION" + line);
    }

    // ART33-2-3

    @ParameterizedTest
    @CsvSource({"0, ", "47, ", "48, ", "49, WARNING", "72, WARNING", "73, VIOLATION"})
    void thresholdsInHours(int hours, @Nullable Severity severity) {
        List<Severity> severities = severity == null ? List.of() : List.of(severity);
        assertThat(DutyMessages.findings(BreachRules.FAST_ENOUGH, within(AT_ONCE, hours(hours))))
                .extracting(Finding::severity)
                .isEqualTo(severities);
    }

    @ParameterizedTest
    @CsvSource({"23, 24, 23, ", "24, 24, 24, ", "24, 30, 23, WARNING", "25, 24, 23, VIOLATION", "25, 24, 30, VIOLATION"
    })
    void thePolicyMovesTheNumbers(int hours, int limit, int most, @Nullable Severity severity) {
        ReviewPolicy policy = ReviewPolicy.builder()
                .name("strict")
                .putNumbers(PolicyNumber.BREACH_NOTICE_LIMIT, limit)
                .putNumbers(PolicyNumber.BREACH_NOTICE, most)
                .build();

        Outcome outcome = BreachRules.FAST_ENOUGH.check(
                within(hours(hours)), new ReviewContext(DutyMessages.CONTEXT.law(), policy));

        assertThat(outcome instanceof NotMet notMet ? notMet.findings().get(0).severity() : null)
                .isEqualTo(severity);
    }

    static Stream<Arguments> lengths() {
        TimeLimit slow = new Extended(
                hours(24), Period.ofDays(2), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
        return Stream.of(
                Arguments.of("the shortest", List.of(hours(72), hours(24)), null, null),
                Arguments.of(
                        "of two limits the shorter", List.of(hours(96), hours(72)), "72", NOTICE + "/limits/1/period"),
                Arguments.of(
                        "of two limits of one length the first",
                        List.of(hours(72), hours(72)),
                        "72",
                        NOTICE + "/limits/0/period"),
                Arguments.of(
                        "the later, of one length the first",
                        List.of(combined(Combination.LATEST, hours(72), AT_ONCE, hours(72))),
                        "72",
                        NOTICE + "/limits/0/parts/0/period"),
                Arguments.of(
                        "the earlier, of which the first alone has a number",
                        List.of(combined(Combination.EARLIEST, hours(72), AT_ONCE)),
                        "72",
                        NOTICE + "/limits/0/parts/0/period"),
                Arguments.of("extended", List.of(slow), "72", NOTICE + "/limits/0/base/period"),
                Arguments.of(
                        "the earlier",
                        List.of(combined(Combination.EARLIEST, hours(96), AT_ONCE, hours(72))),
                        "72",
                        NOTICE + "/limits/0/parts/2/period"),
                Arguments.of(
                        "the later",
                        List.of(combined(Combination.LATEST, hours(24), hours(72))),
                        "72",
                        NOTICE + "/limits/0/parts/1/period"),
                Arguments.of(
                        "one or the other",
                        List.of(combined(Combination.ALTERNATIVE, AT_ONCE, hours(72))),
                        "72",
                        NOTICE + "/limits/0/parts/1/period"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengths")
    void whichFigureCounts(String name, List<TimeLimit> limits, @Nullable String hours, @Nullable String pointer) {
        List<Finding> findings =
                DutyMessages.findings(BreachRules.FAST_ENOUGH, within(limits.toArray(TimeLimit[]::new)));

        assertThat(findings).hasSize(pointer == null ? 0 : 1).allSatisfy(finding -> {
            assertThat(finding.pointer().value()).isEqualTo(pointer);
            assertThat(finding.arguments()).isEqualTo(Arrays.asList(hours, "48"));
        });
    }

    @Test
    void ofSeveralReadingsTheLongestFigureCounts() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(hours(24)))
                .addVariants(
                        Sound.OWED.within(AT_ONCE), Sound.OWED.within(hours(73)).in("9.7"))
                .build();

        assertThat(DutyMessages.lines(BreachRules.FAST_ENOUGH, notice(twice)))
                .containsExactly("VIOLATION ART33-2-3 Notice of a breach must come without undue delay; it can take 73"
                        + " hours, more than 72  [clause 9.7, " + NOTICE + "/variants/1/limits/0/period]");
    }

    @Test
    void ofReadingsWithOneFigureTheFirstIsShown() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(hours(73)))
                .addVariants(Sound.OWED.within(hours(73)))
                .build();

        assertThat(DutyMessages.findings(BreachRules.FAST_ENOUGH, notice(twice)))
                .extracting(finding -> finding.pointer().value())
                .containsExactly(NOTICE + "/limits/0/period");
    }

    @Test
    void aLimitForAnotherObligorDoesNotCount() {
        Duty other = Duty.must(Actor.CONTROLLER, Actor.CONTROLLER);
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(hours(24)))
                .addVariants(other.within(hours(100)))
                .build();

        assertThat(DutyMessages.outcome(BreachRules.FAST_ENOUGH, notice(twice))).isEqualTo(Outcome.MET);
    }

    // ART33-2-7

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"WORKING_DAY", "BANK_DAY"})
    void d31_businessDays(Unit unit) {
        assertThat(DutyMessages.lines(BreachRules.ELAPSED, within(AT_ONCE, days(unit))))
                .containsExactly(
                        "WARNING ART33-2-7 The time for notice of a breach should run over weekends, as that of"
                                + " the controller does; it is counted in units of: "
                                + DutyMessages.word(Duties.word(unit))
                                + "  [clause 9.1, "
                                + NOTICE + "/limits/1/period/unit]");
        assertThat(DutyMessages.findings(BreachRules.FAST_ENOUGH, within(days(unit))))
                .extracting(Finding::arguments)
                .containsExactly(List.of("96", "72")); // two working days with a weekend between them
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKING_DAY", "BANK_DAY"})
    void unitsThatRunOn(Unit unit) {
        assertThat(DutyMessages.outcome(BreachRules.ELAPSED, within(days(unit))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void workingDaysBesideHoursDoNoHarm() {
        assertThat(DutyMessages.outcome(BreachRules.ELAPSED, within(days(Unit.WORKING_DAY), hours(200))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void workingDaysInASecondReading() {
        Duty twice = Duty.builder()
                .from(Sound.OWED.within(hours(24)))
                .addVariants(Sound.OWED.within(days(Unit.BANK_DAY)).in("9.7"))
                .build();

        assertThat(DutyMessages.findings(BreachRules.ELAPSED, notice(twice)))
                .extracting(finding -> finding.pointer().value())
                .containsExactly(NOTICE + "/variants/0/limits/0/period/unit");
    }

    // ART33-2-6

    @Test
    void aBareAlert() {
        DataProcessingAgreement bare =
                unnamed(breach(b -> b.contentByLaw(Statement.SILENT).phased(Statement.SILENT)));
        String line =
                " ART33-2-6 Notice of a breach should tell what the controller has to report, in phases, and name a"
                        + " contact; missing: contact, contact point, likely consequences, measures, nature of the breach, information in phases"
                        + "  [clause 9.1, /breachNotification/content]";

        assertThat(DutyMessages.lines(BreachRules.CONTENT, bare)).containsExactly("WARNING" + line);
        assertThat(DutyMessages.lines(BreachRules.CONTENT, on(Template.EU_SCC_2021_915, bare)))
                .containsExactly("VIOLATION" + line);
        assertThat(DutyMessages.lines(BreachRules.CONTENT, on(Template.DK_SCC_2019, bare)))
                .containsExactly("WARNING" + line);
    }

    @ParameterizedTest
    @EnumSource(BreachInformation.class)
    void numbersAndCategoriesAreNotDemanded(BreachInformation left) {
        List<BreachContent> content = Stream.of(BreachInformation.values())
                .filter(item -> item != left)
                .map(item -> new BreachContent(item, Optional.empty(), List.of()))
                .toList();
        boolean due = List.of("NATURE", "CONTACT_POINT", "LIKELY_CONSEQUENCES", "MEASURES")
                .contains(left.name());

        assertThat(DutyMessages.findings(
                        BreachRules.CONTENT,
                        breach(b -> b.contentByLaw(Statement.SILENT).content(content))))
                .extracting(Finding::arguments)
                .isEqualTo(due ? List.of(List.of(Duties.word(left))) : List.of());
    }

    @Test
    void noPhases() {
        assertThat(DutyMessages.lines(BreachRules.CONTENT, breach(b -> b.phased(Statement.SILENT))))
                .containsExactly(
                        "WARNING ART33-2-6 Notice of a breach should tell what the controller has to report, in phases,"
                                + " and name a contact; missing: information in phases  [clause 9.1, /breachNotification/phased]");
        assertThat(DutyMessages.outcome(
                        BreachRules.CONTENT,
                        breach(b -> b.phased(Statement.SILENT).report(Sound.OWED))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void nobodyToNotify() {
        DataProcessingAgreement nobody = unnamed(Sound.agreement());
        Contact contact = Contact.builder().position("incident desk").build();

        assertThat(DutyMessages.lines(BreachRules.CONTENT, nobody))
                .containsExactly(
                        "WARNING ART33-2-6 Notice of a breach should tell what the controller has to report, in phases,"
                                + " and name a contact; missing: contact  [clause 9.1, /breachNotification/contact]");
        assertThat(DutyMessages.outcome(
                        BreachRules.CONTENT,
                        DataProcessingAgreement.builder()
                                .from(nobody)
                                .communication(Communication.builder()
                                        .notices(Duty.STIPULATED)
                                        .build())
                                .build()))
                .isEqualTo(Outcome.MET);
        assertThat(DutyMessages.outcome(BreachRules.CONTENT, unnamed(breach(b -> b.contact(contact)))))
                .isEqualTo(Outcome.MET);
    }

    // ART33-2-8

    @ParameterizedTest
    @CsvSource({"12, 11, true", "12, 12, true", "12, 13, false", "25, 0, false"})
    void theTimesOfAChainAddUp(int first, int second, boolean fits) {
        assertThat(DutyMessages.outcome(BreachRules.CHAIN, engaged(engagement("a", first, engagement("b", second))))
                        .equals(Outcome.MET))
                .isEqualTo(fits);
    }

    /**
     * 24 hours from 23:00 end at 23:00, a day from 23:00 ends with the next one. A month may have 28 days, which are 672 hours. The
     * same time ends with the same day.
     */
    @ParameterizedTest
    @CsvSource({
        "PT24H, P1D, 48, 24",
        "PT24H, PT24H, '', ''",
        "PT48H, P1D, '', ''",
        "P1D, PT24H, '', ''",
        "P1M, P29D, 696, 672",
        "P1M, P28D, '', ''",
        "P1M, P1M, '', ''",
        "P2WD, PT72H, 72, 48",
        "P2WD, PT48H, '', ''"
    })
    void theDayMayDecide(String own, String below, String worst, String least) {
        Engagement engagement = Engagement.builder()
                .from(engagement("a", 1))
                .breachLimits(List.of(TimeLimit.atMost(Period.parse(below))))
                .build();
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .from(engaged(engagement))
                .breachNotification(BreachNotification.within(Period.parse(own)))
                .build();

        assertThat(DutyMessages.outcome(BreachRules.CHAIN, agreement))
                .isEqualTo(
                        worst.isEmpty()
                                ? Outcome.MET
                                : ((StatedRule) BreachRules.CHAIN).undetermined("calendar", worst, least));
    }

    @Test
    void theWorstChainIsShownWhereItGoesOver() {
        Engagement deep = engagement("a", 20, engagement("b", 10, engagement("c", 1)));

        for (List<Engagement> order : both(engagement("x", 24), deep)) {
            assertThat(DutyMessages.findings(BreachRules.CHAIN, engaged(order.toArray(Engagement[]::new))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.arguments()).containsExactly("31", "24");
                        assertThat(finding.pointer().value())
                                .isEqualTo("/subProcessing/engagements/" + order.indexOf(deep)
                                        + "/engagements/0/breachLimits");
                    });
        }
    }

    /** The processor's own time is 24 hours: it lasts for the first, but no hour longer. */
    @Test
    void aChainGoesOverOnlyBelowWhoTakesAllTheTime() {
        assertThat(DutyMessages.findings(BreachRules.CHAIN, engaged(engagement("a", 24, engagement("b", 1)))))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/subProcessing/engagements/0/engagements/0/breachLimits");
    }

    @Test
    void aTimeThatIsNotKnown() {
        Engagement unknown = engagement("host", -1);

        assertThat(DutyMessages.outcome(BreachRules.CHAIN, engaged(engagement("a", 12), unknown)))
                .isEqualTo(CHAIN_UNKNOWN);
        assertThat(DutyMessages.findings(BreachRules.CHAIN, engaged(unknown, engagement("a", 25))))
                .hasSize(1);
    }

    @Test
    void whoIsNoLongerEngagedDoesNotCount() {
        Engagement past = Engagement.builder()
                .from(engagement("a", 100, engagement("b", 100)))
                .endedOn(DutyMessages.CONTEXT.asOf().minusDays(1))
                .build();

        assertThat(DutyMessages.outcome(BreachRules.CHAIN, engaged(engagement("x", 24), past)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void nobodyIsListed() {
        SubProcessing general = SubProcessing.builder()
                .authorisations(Sound.agreement().subProcessing().authorisations())
                .build();
        SubProcessing none = SubProcessing.builder()
                .from(general)
                .list(SubProcessorList.builder()
                        .declaredNone(Statement.STIPULATED)
                        .build())
                .build();

        assertThat(DutyMessages.outcome(BreachRules.CHAIN, Sound.but(b -> b.subProcessing(general))))
                .isEqualTo(CHAIN_UNKNOWN);
        assertThat(DutyMessages.outcome(BreachRules.CHAIN, Sound.but(b -> b.subProcessing(none))))
                .isEqualTo(new NotApplicable(Reason.of("none-engaged", "No sub-processor is engaged")));
        assertThat(DutyMessages.outcome(BreachRules.CHAIN, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                .isEqualTo(new NotApplicable(Reason.of("no-sub-processor", "The agreement allows no sub-processor")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void aDeepChain(int depth) {
        Engagement chain = engagement("last", 1);
        for (int i = 1; i < depth; i++) {
            chain = engagement("e" + i, 0, chain);
        }

        assertThat(DutyMessages.outcome(BreachRules.CHAIN, engaged(chain))).isEqualTo(Outcome.MET);
    }

    private static <T> List<List<T>> both(T one, T other) {
        List<T> reversed = new ArrayList<>(List.of(one, other));
        Collections.reverse(reversed);
        return List.of(List.of(one, other), reversed);
    }

    private static Engagement engagement(String id, int hours, Engagement... below) {
        Engagement.Builder builder =
                Engagement.builder().id(EngagementId.of(id)).addEngagements(below);
        return hours < 0
                ? builder.addBreachLimits(AT_ONCE).build()
                : builder.addBreachLimits(hours(hours)).build();
    }

    private static DataProcessingAgreement engaged(Engagement... engagements) {
        return Sound.but(b -> b.subProcessing(SubProcessing.builder()
                .from(Sound.agreement().subProcessing())
                .engagements(List.of(engagements))
                .build()));
    }

    private static TimeLimit hours(int hours) {
        return TimeLimit.atMost(Period.ofHours(hours));
    }

    private static TimeLimit days(Unit unit) {
        return TimeLimit.atMost(Period.of(2, unit));
    }

    private static TimeLimit combined(Combination how, TimeLimit... parts) {
        return new Combined(how, List.of(parts), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static DataProcessingAgreement within(TimeLimit... limits) {
        return notice(Sound.OWED.within(limits).in("9.1"));
    }

    private static DataProcessingAgreement notice(Duty notice) {
        return breach(b -> b.notice(notice));
    }

    private static DataProcessingAgreement breach(UnaryOperator<BreachNotification.Builder> change) {
        BreachNotification.Builder breach =
                BreachNotification.builder().from(Sound.agreement().breachNotification());
        return Sound.but(
                agreement -> agreement.breachNotification(change.apply(breach).build()));
    }

    private static DataProcessingAgreement on(Template template, DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .edition(Edition.builder().basedOn(template).build())
                .build();
    }

    /** The parties have no contacts. */
    private static DataProcessingAgreement unnamed(DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .parties(agreement.parties().stream()
                        .map(party ->
                                Party.builder().from(party).contacts(List.of()).build())
                        .toList())
                .build();
    }
}
