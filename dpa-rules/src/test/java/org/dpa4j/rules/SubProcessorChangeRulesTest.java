package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.findings;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SubProcessorChangeRules.ACTIVE_NOTICE;
import static org.dpa4j.rules.SubProcessorChangeRules.ANNOUNCED;
import static org.dpa4j.rules.SubProcessorChangeRules.EMERGENCIES;
import static org.dpa4j.rules.SubProcessorChangeRules.PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.ContactUse;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Change;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.time.Unit;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubProcessorChangeRulesTest {
    private static final Event PLANNED = Event.of(Occurrence.SUB_PROCESSOR_CHANGE, Moment.PLANNED);
    private static final Event CHANGE = Event.of(Occurrence.SUB_PROCESSOR_CHANGE);
    private static final Elsewhere ELSEWHERE =
            new Elsewhere(Reference.to("terms"), Optional.empty(), Bindingness.FIRM, List.of());
    private static final Blank BLANK =
            new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    private static final NumberOnly THIRTY =
            new NumberOnly(30, Bound.AT_LEAST, Direction.BEFORE, Optional.empty(), Bindingness.FIRM, List.of());
    private static final Outcome NONE_ALLOWED =
            new NotApplicable(Reason.of("no-sub-processor", "The agreement allows no sub-processor"));
    private static final Outcome NOT_SAID = new NotApplicable(
            Reason.of("no-authorisation", "The agreement does not say whether sub-processors are allowed"));

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(ANNOUNCED, PERIOD, ACTIVE_NOTICE, EMERGENCIES))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(ANNOUNCED)).containsExactly("GDPR Art. 28(2)");
        assertThat(citations(PERIOD)).containsExactly("EDPB-07/2020 s. 1.6", "2021/915 cl. 7.7(a)", "DK-SCC cl. 7");
        assertThat(citations(ACTIVE_NOTICE)).containsExactly("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.3.4");
        assertThat(citations(EMERGENCIES)).containsExactly("GDPR Art. 28(2)");
        assertThat(PERIOD.info().tier()).isEqualTo(Tier.GUIDANCE);
        assertThat(PERIOD.info().inForceFrom()).contains(LocalDate.of(2021, 7, 7));
    }

    @Test
    void withoutAnyRuleOnSubProcessorsNothingApplies() {
        assertThat(List.of(ANNOUNCED, PERIOD, ACTIVE_NOTICE, EMERGENCIES)).allSatisfy(rule -> {
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                    .isEqualTo(NONE_ALLOWED);
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.SILENT))))
                    .isEqualTo(NOT_SAID);
        });
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    /** The sound agreement with other terms on sub-processors. */
    private static DataProcessingAgreement with(Consumer<SubProcessing.Builder> change) {
        return Sound.but(b -> {
            SubProcessing.Builder sub =
                    SubProcessing.builder().from(Sound.agreement().subProcessing());
            change.accept(sub);
            b.subProcessing(sub.build());
        });
    }

    private static DataProcessingAgreement notified(Duty duty, Change... covers) {
        return with(b -> b.changeNotice(
                ChangeNotice.builder().duty(duty).addCovers(covers).build()));
    }

    private static Consumer<SubProcessing.Builder> only(AuthorisationKind kind, TimeLimit... approval) {
        return b -> b.authorisations(List.of(new Authorisation(
                        Optional.of(kind),
                        Scope.ALL,
                        Optional.of(Approval.builder().addLimits(approval).build()),
                        Source.all("6.1"))))
                .changeNotice(ChangeNotice.SILENT)
                .objection(Objection.SILENT);
    }

    private static Outcome unknown(String key, String text, String... arguments) {
        return Undetermined.without(new Reason(key, List.of(arguments), text));
    }

    private static DataProcessingAgreement basedOn(Template template, DataProcessingAgreement agreement) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .edition(Edition.builder().basedOn(template).build())
                .build();
    }

    private static Outcome by(PolicyNumber number, int value, Rule rule, DataProcessingAgreement agreement) {
        ReviewPolicy policy =
                ReviewPolicy.builder().name("own").putNumbers(number, value).build();
        return rule.check(agreement, new ReviewContext(LawData.bundled().asOf(LocalDate.of(2026, 10, 1)), policy));
    }

    @Nested
    class Announced {
        private static final String TEXT =
                "VIOLATION ART28-2-3 Intended additions and replacements must be announced before they happen; not"
                        + " covered: ";
        private static final String AT = "  [clause 6.2, /subProcessing/changeNotice/duty]";

        @TestFactory
        Stream<DynamicTest> standardMessages() {
            return DutyMessages.of(
                    ANNOUNCED,
                    "/subProcessing/changeNotice/duty",
                    "a duty to announce intended changes of sub-processors",
                    duty -> notified(duty),
                    TimeLimit.atLeastBefore(Period.ofDays(30)));
        }

        @Test
        void afterwardsIsTooLate() {
            Duty late = Sound.OWED.in("6.2");
            assertThat(List.of(
                            late,
                            late.on(CHANGE),
                            late.on(Event.of(Occurrence.SUB_PROCESSOR_CHANGE, Moment.COMPLETED)),
                            late.on(CHANGE).within(TimeLimit.prompt(Promptness.IMMEDIATELY)),
                            late.within(TimeLimit.atMost(Period.ofDays(3))),
                            late.within(TimeLimit.prompt(Promptness.BEFOREHAND).with(Bindingness.WHERE_FEASIBLE))))
                    .allSatisfy(duty -> assertThat(lines(ANNOUNCED, notified(duty)))
                            .containsExactly(TEXT + "prior information" + AT));
        }

        @Test
        void beforehandInAnyWords() {
            Duty duty = Sound.OWED.in("6.2");
            assertThat(List.of(
                            duty.on(PLANNED),
                            duty.on(CHANGE).within(TimeLimit.prompt(Promptness.BEFOREHAND)),
                            duty.within(TimeLimit.prompt(Promptness.REASONABLE_NOTICE)),
                            duty.within(THIRTY),
                            duty.within(TimeLimit.atMost(Period.ofDays(3)).from(PLANNED)),
                            duty.on(new EarlierOf(List.of(CHANGE, PLANNED))),
                            duty.on(new LaterOf(List.of(PLANNED, PLANNED))),
                            duty.on(new AnyOf(List.of(PLANNED, PLANNED)))))
                    .allSatisfy(
                            one -> assertThat(outcome(ANNOUNCED, notified(one))).isEqualTo(Outcome.MET));
        }

        @Test
        void theLaterOfTwoMomentsIsLate() {
            for (Trigger trigger :
                    List.of(new LaterOf(List.of(PLANNED, CHANGE)), new AnyOf(List.of(PLANNED, CHANGE)))) {
                assertThat(lines(ANNOUNCED, notified(Sound.OWED.on(trigger).in("6.2"))))
                        .containsExactly(TEXT + "prior information" + AT);
            }
            assertThat(lines(
                            ANNOUNCED,
                            notified(Sound.OWED
                                    .on(new EarlierOf(List.of(CHANGE, CHANGE)))
                                    .in("6.2"))))
                    .containsExactly(TEXT + "prior information" + AT);
        }

        @Test
        void oneKindOfChangeIsMissing() {
            Duty planned = Sound.OWED.on(PLANNED).in("6.2");
            String at = "  [clause 6.2, /subProcessing/changeNotice/covers]";
            assertThat(lines(ANNOUNCED, notified(planned, Change.REPLACEMENT)))
                    .containsExactly(TEXT + "additions" + at);
            assertThat(lines(ANNOUNCED, notified(planned, Change.ADDITION)))
                    .containsExactly(TEXT + "replacements" + at);
            assertThat(lines(ANNOUNCED, notified(planned, Change.REMOVAL)))
                    .containsExactly(TEXT + "additions, replacements" + at);
            assertThat(outcome(ANNOUNCED, notified(planned, Change.REPLACEMENT, Change.ADDITION)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void whatTheTextLeavesOutWeighsMoreThanThatItIsWeak() {
            Duty part = Duty.builder()
                    .from(Sound.OWED.on(PLANNED).in("6.2"))
                    .stipulation(Stipulation.IN_PART)
                    .addMissing(Shortfall.REPLACEMENTS, Shortfall.ADDITIONS, Shortfall.PRIOR_INFORMATION)
                    .build();
            assertThat(lines(ANNOUNCED, notified(part)))
                    .containsExactly(TEXT + "additions, prior information, replacements" + AT);
        }

        @Test
        void aKindOfChangeThatTheDutyLeavesOutIsShownAtTheDuty() {
            for (Shortfall left : List.of(Shortfall.ADDITIONS, Shortfall.REPLACEMENTS)) {
                Duty part = Duty.builder()
                        .from(Sound.OWED.on(PLANNED).in("6.2"))
                        .stipulation(Stipulation.IN_PART)
                        .addMissing(left)
                        .build();
                assertThat(lines(ANNOUNCED, notified(part))).containsExactly(TEXT + left.code() + AT);
            }
        }

        @Test
        void aReadingWithATimeAfterwardsIsLate() {
            for (TimeLimit after :
                    List.of(TimeLimit.atMost(Period.ofDays(3)), TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))) {
                Duty twice = Duty.builder()
                        .from(Sound.OWED.on(PLANNED).in("6.2"))
                        .addVariants(Sound.OWED.within(after))
                        .build();
                assertThat(lines(ANNOUNCED, notified(twice))).containsExactly(TEXT + "prior information" + AT);
            }
        }

        @Test
        void aReadingThatIsExpresslyLateCounts() {
            Duty late = Sound.OWED
                    .on(Event.of(Occurrence.SUB_PROCESSOR_CHANGE, Moment.COMPLETED))
                    .in("6.2");
            Duty first = Sound.OWED.on(PLANNED).in("6.2");
            assertThat(lines(
                            ANNOUNCED,
                            notified(
                                    Duty.builder().from(first).addVariants(late).build())))
                    .containsExactly(TEXT + "prior information" + AT);
            assertThat(outcome(
                            ANNOUNCED,
                            notified(Duty.builder()
                                    .from(first)
                                    .addVariants(Sound.OWED.on(CHANGE))
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aTimeElsewhereIsNotKnown() {
            assertThat(outcome(ANNOUNCED, notified(Sound.OWED.on(CHANGE).within(ELSEWHERE))))
                    .isEqualTo(unknown(
                            "time", "whether changes are announced before they happen; the time stands elsewhere"));
        }

        @Test
        void notApplicableToSpecificAuthorisation() {
            assertThat(outcome(ANNOUNCED, with(only(AuthorisationKind.SPECIFIC))))
                    .isEqualTo(new NotApplicable(
                            Reason.of("only-specific", "Each sub-processor needs an authorisation of its own")));
            assertThat(lines(ANNOUNCED, with(only(AuthorisationKind.GENERAL)))).hasSize(1);
        }

        /** What the text calls specific is general if there are notice and objection. */
        @Test
        void noticeAndObjectionShowAGeneralAuthorisation() {
            assertThat(lines(
                            ANNOUNCED,
                            with(b -> b.authorisations(List.of(Authorisation.of(AuthorisationKind.SPECIFIC)))
                                    .changeNotice(ChangeNotice.builder()
                                            .duty(Sound.OWED.on(CHANGE).in("6.2"))
                                            .build()))))
                    .containsExactly(TEXT + "prior information" + AT);
        }
    }

    @Nested
    class FixedPeriod {
        private static final String TEXT =
                "ART28-2-5 A period of notice, or of decision, on changes of sub-processors should be fixed; ";
        private static final String AT = "  [clause 6.2, /subProcessing/changeNotice/duty/limits";

        private static DataProcessingAgreement ahead(TimeLimit... limits) {
            return notified(Sound.OWED.on(PLANNED).within(limits).in("6.2"));
        }

        private static TimeLimit before(int amount, Unit unit) {
            return TimeLimit.atLeastBefore(Period.of(amount, unit));
        }

        @Test
        void aboutFourteenDays() {
            String line = "NOTE ART28-2-5 A change of sub-processors should be announced 14 days ahead; the text has: ";
            assertThat(lines(PERIOD, ahead(before(13, Unit.DAY)))).containsExactly(line + "13 days" + AT + "/0]");
            assertThat(lines(PERIOD, ahead(before(335, Unit.HOUR)))).containsExactly(line + "335 hours" + AT + "/0]");
            assertThat(lines(PERIOD, ahead(before(9, Unit.WORKING_DAY))))
                    .containsExactly(line + "9 working days" + AT + "/0]");
            assertThat(List.of(before(14, Unit.DAY), before(2, Unit.WEEK), before(15, Unit.DAY), before(1, Unit.MONTH)))
                    .allSatisfy(
                            limit -> assertThat(outcome(PERIOD, ahead(limit))).isEqualTo(Outcome.MET));
        }

        @Test
        void tenBankDaysNeedACalendar() {
            assertThat(outcome(PERIOD, ahead(before(10, Unit.BANK_DAY))))
                    .isEqualTo(
                            unknown("calendar", "whether a period of 10 bank days is at least 14 days", "P10BD", "14"));
        }

        @Test
        void thePolicyMovesTheNumber() {
            PolicyNumber number = PolicyNumber.SUB_PROCESSOR_NOTICE;
            assertThat(by(number, 30, PERIOD, Sound.agreement())).isEqualTo(Outcome.MET);
            assertThat(by(number, 31, PERIOD, Sound.agreement())).isInstanceOf(NotMet.class);
            assertThat(by(number, 2, PERIOD, ahead(before(2, Unit.DAY)))).isEqualTo(Outcome.MET);
        }

        @Test
        void theLongestOfSeveralLimitsCounts() {
            assertThat(outcome(PERIOD, ahead(before(2, Unit.DAY), before(20, Unit.DAY))))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(PERIOD, ahead(TimeLimit.prompt(Promptness.BEFOREHAND), before(2, Unit.DAY))))
                    .hasSize(1)
                    .allMatch(line -> line.endsWith("2 days" + AT + "/1]"));
            assertThat(lines(PERIOD, ahead(before(1, Unit.DAY), before(3, Unit.DAY), before(2, Unit.DAY))))
                    .hasSize(1)
                    .allMatch(line -> line.endsWith("3 days" + AT + "/1]"));
            assertThat(lines(PERIOD, ahead(before(7, Unit.DAY), before(1, Unit.WEEK))))
                    .hasSize(1)
                    .allMatch(line -> line.endsWith("7 days" + AT + "/0]"));
            Combined either = new Combined(
                    Combination.ALTERNATIVE,
                    List.of(before(20, Unit.DAY), before(1, Unit.DAY)),
                    Optional.empty(),
                    Bindingness.FIRM,
                    List.of());
            assertThat(lines(PERIOD, ahead(either)))
                    .hasSize(1)
                    .allMatch(line -> line.endsWith("24 hours" + AT + "/0]"));
        }

        @Test
        void none() {
            assertThat(lines(PERIOD, ahead())).containsExactly("WARNING " + TEXT + "there is none" + AT + "]");
        }

        @Test
        void blank() {
            assertThat(lines(PERIOD, ahead(BLANK)))
                    .containsExactly("WARNING " + TEXT + "its field is not filled in" + AT + "/0]");
        }

        @Test
        void vague() {
            String line = "WARNING " + TEXT + "the text only has: ";
            assertThat(lines(PERIOD, ahead(THIRTY))).containsExactly(line + "a number without a unit" + AT + "/0]");
            assertThat(lines(PERIOD, ahead(TimeLimit.prompt(Promptness.BEFOREHAND))))
                    .containsExactly(line + "beforehand" + AT + "/0]");
            assertThat(lines(PERIOD, ahead(TimeLimit.atMost(Period.ofDays(5)))))
                    .containsExactly(line + "5 days, afterwards" + AT + "/0]");
            assertThat(lines(
                            PERIOD,
                            ahead(TimeLimit.atLeastBefore(Period.ofDays(30)).with(Bindingness.WHERE_FEASIBLE))))
                    .containsExactly(line + "30 days, not firmly" + AT + "/0]");
            assertThat(lines(PERIOD, ahead(TimeLimit.until(CHANGE))))
                    .containsExactly(line + "another limit" + AT + "/0]");
        }

        @Test
        void elsewhere() {
            assertThat(outcome(PERIOD, ahead(ELSEWHERE)))
                    .isEqualTo(unknown("elsewhere", "the period of notice before changes, which stands elsewhere"));
        }

        /** In the official clauses the period is a field to fill in. */
        @Test
        void compulsoryInOfficialClauses() {
            for (Template template : List.of(Template.EU_SCC_2021_915, Template.DK_SCC_2019)) {
                for (DataProcessingAgreement agreement : List.of(ahead(), ahead(BLANK), ahead(THIRTY))) {
                    assertThat(lines(PERIOD, basedOn(template, agreement)))
                            .hasSize(1)
                            .allMatch(line -> line.startsWith("VIOLATION "));
                }
                assertThat(lines(PERIOD, basedOn(template, ahead(before(2, Unit.DAY)))))
                        .hasSize(1)
                        .allMatch(line -> line.startsWith("NOTE "));
            }
            DataProcessingAgreement altered = DataProcessingAgreement.builder()
                    .from(ahead(THIRTY))
                    .edition(Edition.builder()
                            .basedOn(Template.DK_SCC_2019)
                            .altered(Statement.STIPULATED)
                            .build())
                    .build();
            assertThat(lines(PERIOD, altered)).hasSize(1).allMatch(line -> line.startsWith("WARNING "));
        }

        @Test
        void timeToDecideOnARequest() {
            String at = "  [clause 6.1, /subProcessing/authorisations/0/approval/limits";
            assertThat(outcome(PERIOD, with(only(AuthorisationKind.SPECIFIC, TimeLimit.atMost(Period.ofDays(14))))))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(PERIOD, with(only(AuthorisationKind.SPECIFIC, TimeLimit.atMost(Period.ofDays(13))))))
                    .containsExactly("NOTE ART28-2-5 A change of sub-processors should be announced 14 days ahead; the"
                            + " text has: 13 days" + at + "/0]");
            assertThat(lines(PERIOD, with(only(AuthorisationKind.SPECIFIC))))
                    .containsExactly("WARNING " + TEXT + "there is none" + at + "]");
            assertThat(lines(PERIOD, with(only(AuthorisationKind.SPECIFIC, TimeLimit.prompt(Promptness.BEFOREHAND)))))
                    .containsExactly("WARNING " + TEXT + "the text only has: beforehand" + at + "/0]");
        }

        @Test
        void ofRequestsWithoutATimeTheFirstIsShown() {
            Authorisation request = new Authorisation(
                    Optional.of(AuthorisationKind.SPECIFIC), Scope.ALL, Optional.empty(), Source.all("6.1"));
            assertThat(findings(
                            PERIOD,
                            with(b -> b.authorisations(List.of(request, request))
                                    .changeNotice(ChangeNotice.SILENT)
                                    .objection(Objection.SILENT))))
                    .extracting(finding -> finding.pointer().value())
                    .containsExactly("/subProcessing/authorisations/0/approval/limits");
        }

        @Test
        void notApplicableWithoutNotice() {
            assertThat(outcome(PERIOD, with(only(AuthorisationKind.GENERAL))))
                    .isEqualTo(new NotApplicable(Reason.of(
                            "no-change-notice",
                            "The agreement contains no duty to announce changes of sub-processors")));
        }
    }

    @Nested
    class ActiveNotice {
        private static final String NO_ADDRESS =
                "WARNING ART28-2-7 Notice of changes should go to a named address; the text names neither an address nor a way"
                        + "  [clause 6.2, /subProcessing/changeNotice/addressee]";

        private static Duty by(Channel... channels) {
            return Duty.builder()
                    .from(Sound.OWED.in("6.2"))
                    .addChannels(channels)
                    .build();
        }

        /** Nobody in this agreement has a contact. */
        private static DataProcessingAgreement nowhere(Consumer<DataProcessingAgreement.Builder> more) {
            DataProcessingAgreement.Builder builder = DataProcessingAgreement.builder()
                    .from(notified(by()))
                    .parties(List.of(
                            Party.builder()
                                    .from(Sound.controller())
                                    .contacts(List.of())
                                    .build(),
                            Sound.processor()));
            more.accept(builder);
            return builder.build();
        }

        @Test
        void d12_aWebPageThatTheControllerHasToWatch() {
            String line =
                    "VIOLATION ART28-2-7 Changes of sub-processors must be announced; the text only has a web page"
                            + " for them  [clause 6.2, /subProcessing/changeNotice/duty";
            assertThat(lines(ACTIVE_NOTICE, notified(by(Channel.WEB_PAGE)))).containsExactly(line + "/channels]");
            Duty second =
                    Duty.builder().from(by()).addVariants(by(Channel.WEB_PAGE)).build();
            assertThat(lines(ACTIVE_NOTICE, notified(second))).containsExactly(line + "/variants/0/channels]");
        }

        @Test
        void aWebPageBesideAnotherWayIsFine() {
            assertThat(outcome(ACTIVE_NOTICE, notified(by(Channel.WEB_PAGE, Channel.EMAIL))))
                    .isEqualTo(Outcome.MET);
            Duty two = Duty.builder()
                    .from(by(Channel.WEB_PAGE))
                    .addVariants(by(Channel.POST))
                    .build();
            assertThat(outcome(ACTIVE_NOTICE, notified(two))).isEqualTo(Outcome.MET);
        }

        @Test
        void passive() {
            assertThat(lines(ACTIVE_NOTICE, notified(by(Channel.WEB_PAGE, Channel.SUBSCRIPTION_FEED))))
                    .containsExactly(
                            "WARNING ART28-2-7 Changes of sub-processors should be announced actively; the text"
                                    + " only has: subscription feed, web page  [clause 6.2,"
                                    + " /subProcessing/changeNotice/duty/channels]");
        }

        @Test
        void everyActiveWayIsEnough() {
            assertThat(List.of(
                            Channel.EMAIL,
                            Channel.POST,
                            Channel.CONSOLE,
                            Channel.MAIN_CONTRACT_NOTICE,
                            Channel.REGISTERED_CONTACT,
                            Channel.DPO))
                    .allSatisfy(channel -> assertThat(outcome(
                                    ACTIVE_NOTICE,
                                    nowhere(b -> b.subProcessing(
                                            notified(by(channel)).subProcessing()))))
                            .isEqualTo(Outcome.MET));
        }

        @Test
        void generalNoticesOnAWebPage() {
            Communication communication = Communication.builder()
                    .notices(by(Channel.EMAIL))
                    .generalNotices(Duty.builder()
                            .from(Sound.OWED.in("15.2"))
                            .addChannels(Channel.WEB_PAGE)
                            .build())
                    .build();
            assertThat(lines(ACTIVE_NOTICE, nowhere(b -> b.communication(communication))))
                    .containsExactly("WARNING ART28-2-7 Changes of sub-processors should be announced actively; general"
                            + " notices may stand on a web page  [clause 6.2, 15.2,"
                            + " /communication/generalNotices/channels]");
        }

        @Test
        void noAddress() {
            assertThat(lines(ACTIVE_NOTICE, nowhere(b -> {}))).containsExactly(NO_ADDRESS);
            Contact empty = Contact.builder().addUses(ContactUse.NOTICES).build();
            assertThat(lines(ACTIVE_NOTICE, nowhere(b -> b.subProcessing(addressed(empty)))))
                    .containsExactly(NO_ADDRESS);
            Contact forBreaches = Contact.builder()
                    .addUses(ContactUse.BREACH)
                    .email("b@bakery.example")
                    .build();
            assertThat(lines(ACTIVE_NOTICE, nowhere(b -> b.parties(List.of(reachable(forBreaches))))))
                    .containsExactly(NO_ADDRESS);
        }

        @Test
        void anAddressAnywhereIsEnough() {
            assertThat(outcome(
                            ACTIVE_NOTICE,
                            nowhere(b -> b.subProcessing(addressed(Contact.builder()
                                    .keptIn(Reference.to("account"))
                                    .build())))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            ACTIVE_NOTICE,
                            nowhere(b -> b.communication(Communication.builder()
                                    .notices(by(Channel.REGISTERED_CONTACT))
                                    .build()))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            ACTIVE_NOTICE,
                            nowhere(b -> b.parties(List.of(reachable(Contact.builder()
                                    .addUses(ContactUse.NOTICES)
                                    .email("n@bakery.example")
                                    .build()))))))
                    .isEqualTo(Outcome.MET);
        }

        private static SubProcessing addressed(Contact contact) {
            return with(b -> b.changeNotice(
                            ChangeNotice.builder().duty(by()).addressee(contact).build()))
                    .subProcessing();
        }

        private static Party reachable(Contact contact) {
            return Party.builder()
                    .from(Sound.controller())
                    .contacts(List.of(contact))
                    .build();
        }

        @Test
        void notApplicableWithoutNotice() {
            assertThat(outcome(ACTIVE_NOTICE, with(b -> b.changeNotice(ChangeNotice.SILENT))))
                    .isEqualTo(new NotApplicable(Reason.of(
                            "no-change-notice",
                            "The agreement contains no duty to announce changes of sub-processors")));
        }
    }

    @Nested
    class Emergencies {
        private static final String LOOSE =
                "WARNING ART28-2-16 A replacement in an emergency should be announced at once and be open to objection;"
                        + " missing: ";
        private static final String AT = "  [clause 6.9, /subProcessing/emergency]";

        private static DataProcessingAgreement emergency(TimeLimit... limits) {
            return with(b -> b.emergency(permission(limits)));
        }

        private static DataProcessingAgreement unopposed(TimeLimit... limits) {
            return with(b -> b.emergency(permission(limits)).objection(Objection.SILENT));
        }

        private static Duty permission(TimeLimit... limits) {
            return Duty.may(Actor.PROCESSOR, Actor.CONTROLLER).within(limits).in("6.9");
        }

        @Test
        void noticeInThreeDaysAndObjection() {
            assertThat(outcome(EMERGENCIES, emergency(TimeLimit.atMost(Period.ofDays(3)))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(EMERGENCIES, emergency(TimeLimit.atMost(Period.ofHours(72)))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(EMERGENCIES, emergency(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(EMERGENCIES, emergency(TimeLimit.prompt(Promptness.BEFOREHAND))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void lateNotice() {
            assertThat(List.of(
                            TimeLimit.atMost(Period.ofHours(73)),
                            TimeLimit.atMost(Period.ofDays(4)),
                            TimeLimit.prompt(Promptness.PROMPTLY),
                            TimeLimit.atMost(Period.ofDays(1)).with(Bindingness.TARGET)))
                    .allSatisfy(limit -> assertThat(lines(EMERGENCIES, emergency(limit)))
                            .containsExactly(LOOSE + "immediate notice" + AT));
            assertThat(lines(EMERGENCIES, emergency())).containsExactly(LOOSE + "immediate notice" + AT);
        }

        @Test
        void thePolicyMovesTheNumber() {
            PolicyNumber number = PolicyNumber.EMERGENCY_NOTICE;
            DataProcessingAgreement threeDays = emergency(TimeLimit.atMost(Period.ofDays(3)));
            assertThat(by(number, 3, EMERGENCIES, threeDays)).isEqualTo(Outcome.MET);
            assertThat(by(number, 2, EMERGENCIES, threeDays)).isInstanceOf(NotMet.class);
        }

        @Test
        void withoutObjection() {
            assertThat(lines(EMERGENCIES, unopposed(TimeLimit.atMost(Period.ofDays(3)))))
                    .containsExactly(LOOSE + "objection" + AT);
            assertThat(lines(EMERGENCIES, unopposed(TimeLimit.atMost(Period.ofDays(9)))))
                    .containsExactly(LOOSE + "immediate notice, objection" + AT);
        }

        @Test
        void anObjectionBeforeTheStartIsNoneAfterwards() {
            Duty before = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR).within(TimeLimit.prompt(Promptness.BEFOREHAND));
            assertThat(lines(
                            EMERGENCIES,
                            with(b -> b.emergency(permission(TimeLimit.atMost(Period.ofDays(3))))
                                    .objection(Objection.builder().right(before).build()))))
                    .containsExactly(LOOSE + "objection" + AT);
        }

        @Test
        void unlimited() {
            String line = "VIOLATION ART28-2-16 A replacement in an emergency must be announced and open to objection;"
                    + " the text asks for neither" + AT;
            assertThat(lines(EMERGENCIES, unopposed())).containsExactly(line);
            assertThat(lines(EMERGENCIES, unopposed(BLANK))).containsExactly(line);
        }

        @Test
        void aTimeElsewhereIsNotKnown() {
            assertThat(outcome(EMERGENCIES, emergency(ELSEWHERE)))
                    .isEqualTo(unknown(
                            "time", "how soon a replacement in an emergency is announced, which stands elsewhere"));
            assertThat(lines(EMERGENCIES, unopposed(ELSEWHERE))).containsExactly(LOOSE + "objection" + AT);
        }

        @Test
        void aProhibitionIsFine() {
            Duty forbidden = Duty.builder()
                    .from(permission())
                    .modality(Modality.MUST_NOT)
                    .build();
            Duty excluded = Duty.builder().stipulation(Stipulation.EXCLUDED).build();
            assertThat(outcome(EMERGENCIES, with(b -> b.emergency(forbidden).objection(Objection.SILENT))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(EMERGENCIES, with(b -> b.emergency(excluded).objection(Objection.SILENT))))
                    .isEqualTo(Outcome.MET);
        }
    }
}
