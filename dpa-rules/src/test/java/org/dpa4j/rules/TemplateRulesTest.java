package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.Accession;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.Template;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
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
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.Transfers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {
    private static final Outcome OTHER =
            new NotApplicable(Reason.of("other-template", "The agreement is not based on these clauses"));
    private static final String OPEN = " Each field of the clauses must be filled in, but that of clause ";
    private static final String FIELD = " Each field of the clauses must be filled in, but this one is not: ";

    @ParameterizedTest
    @CsvSource({
        "TPL-EU-1, eu-scc-2021-915, 2021-06-27",
        "TPL-EU-2, eu-scc-2021-915, 2021-06-27",
        "TPL-EU-3, eu-scc-2021-915, 2021-06-27",
        "TPL-DK-1, dk-scc-2019, 2019-12-11"
    })
    void onlyForItsOwnTemplateAndFromItsFirstDay(String id, String template, LocalDate from) {
        Rule rule = rule(id);

        assertThat(DutyMessages.lines(rule, based(Template.of(template)))).isEmpty();
        assertThat(DutyMessages.outcome(rule, Sound.agreement())).isEqualTo(OTHER);
        for (Template other : Template.VOCABULARY.all()) {
            if (!other.code().equals(template)) {
                assertThat(DutyMessages.outcome(rule, based(other))).isEqualTo(OTHER);
            }
        }
        assertThat(rule.info().inForceFrom()).contains(from);
        assertThat(rule.info().tier()).isEqualTo(Tier.TEMPLATE);
    }

    @ParameterizedTest
    @CsvSource({"TPL-EU-1, eu-scc-2021-915", "TPL-EU-2, eu-scc-2021-915", "TPL-DK-1, dk-scc-2019"})
    void anAlteredTextIsATemplateNoLonger(String id, String template) {
        DataProcessingAgreement open = DataProcessingAgreement.builder()
                .from(sub(
                        based(Template.of(template)),
                        b -> b.engagements(List.of())
                                .list(SubProcessorList.SILENT)
                                .changeNotice(ChangeNotice.SILENT)))
                .annexes(List.of())
                .build();

        assertThat(DutyMessages.outcome(rule(id), open)).isInstanceOf(NotMet.class);
        assertThat(DutyMessages.outcome(rule(id), edited(open, b -> b.altered(Statement.in("9")))))
                .isEqualTo(new NotApplicable(Reason.of(
                        "altered",
                        "The text of the clauses is altered, so that the agreement counts as an ordinary contract")));
    }

    @Nested
    class EuFields {
        private static final Rule RULE = TemplateRules.EU_FIELDS;
        private static final String V = "VIOLATION TPL-EU-1";
        private static final String PERIOD =
                V + FIELD + "period for the notice of changes  [clause 6.2, /subProcessing/changeNotice/duty/limits]";

        @Test
        void optionsThatAreNotFilledIn() {
            assertThat(DutyMessages.lines(
                            RULE,
                            eu(
                                    option("1(a)", Stipulation.STIPULATED),
                                    option("8(c)(4)", Stipulation.BLANK),
                                    option("9.1(b)", Stipulation.IN_PART),
                                    option("5", Stipulation.EXCLUDED))))
                    .containsExactly(
                            V + OPEN + "8(c)(4) is not  [clause 8(c)(4), /edition/options/1]",
                            V + OPEN + "9.1(b) is so only in part  [clause 9.1(b), /edition/options/2]");
        }

        /** One remnant is one violation. */
        @Test
        void d51_placeholdersAreForAnotherRule() {
            DataProcessingAgreement left = DataProcessingAgreement.builder()
                    .from(eu())
                    .addRemarks(remark(RemarkKind.PLACEHOLDER), remark(RemarkKind.PROMPT_LEFT))
                    .build();

            assertThat(DutyMessages.lines(RULE, left)).isEmpty();
            assertThat(DutyMessages.lines(DraftingRules.FINISHED, left))
                    .containsExactly(
                            "VIOLATION DRAFT-TEXT-1 No placeholder should be left in the text  [clause 7,"
                                    + " /remarks/0/kind]",
                            "VIOLATION DRAFT-TEXT-1 No prompt of a template should be left in the text  [clause 7,"
                                    + " /remarks/1/kind]");
        }

        @Test
        void noKindOfAuthorisation() {
            DataProcessingAgreement open = sub(eu(), b -> b.authorisations(List.of(authorisation(Optional.empty()))));

            assertThat(DutyMessages.lines(RULE, open))
                    .containsExactly(V + FIELD + "authorisation  [clause 6.1, /subProcessing/authorisations]");
            assertThat(DutyMessages.lines(RULE, sub(eu(), b -> b.authorisations(List.of()))))
                    .containsExactly(V + FIELD + "authorisation  [/subProcessing/authorisations]");
            assertThat(DutyMessages.lines(
                            RULE,
                            sub(eu(), b -> b.authorisations(List.of(inEachCase(TimeLimit.atMost(Period.ofDays(14))))))))
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.dpa4j.rules.TemplateRulesTest#notFilled")
        void noPeriod(TimeLimit limit) {
            assertThat(DutyMessages.lines(RULE, notice(eu(), limit))).containsExactly(PERIOD);
        }

        @ParameterizedTest
        @MethodSource("org.dpa4j.rules.TemplateRulesTest#filled")
        void aPeriod(TimeLimit limit) {
            assertThat(DutyMessages.lines(RULE, notice(eu(), limit))).isEmpty();
        }

        @Test
        void noLimitAtAll() {
            assertThat(DutyMessages.lines(RULE, notice(eu()))).containsExactly(PERIOD);
        }

        @Test
        void aPeriodInAnotherReadingOrForRequests() {
            Duty variant = Duty.builder()
                    .from(Sound.OWED)
                    .addVariants(Sound.OWED.within(TimeLimit.atLeastBefore(Period.ofDays(30))))
                    .build();

            assertThat(DutyMessages.lines(
                            RULE,
                            sub(
                                    eu(),
                                    b -> b.changeNotice(
                                            ChangeNotice.builder().duty(variant).build()))))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            sub(
                                    eu(),
                                    b -> b.changeNotice(ChangeNotice.SILENT)
                                            .authorisations(List.of(inEachCase(TimeLimit.atMost(Period.ofDays(14))))))))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            sub(
                                    eu(),
                                    b -> b.changeNotice(ChangeNotice.SILENT)
                                            .authorisations(
                                                    List.of(inEachCase(TimeLimit.prompt(Promptness.IMMEDIATELY)))))))
                    .containsExactly(
                            V + FIELD + "period for the notice of changes  [/subProcessing/changeNotice/duty/limits]");
        }

        @Test
        void noPeriodIsNeededWhereNobodyIsAllowed() {
            assertThat(DutyMessages.lines(
                            RULE,
                            sub(
                                    eu(),
                                    b -> b.authorisations(List.of(Authorisation.of(AuthorisationKind.NONE)))
                                            .changeNotice(ChangeNotice.SILENT))))
                    .isEmpty();
        }

        @Test
        void anOptionThatIsFilledInIsEnough() {
            DataProcessingAgreement untold = sub(
                    eu(option("7.7(a)", Stipulation.STIPULATED)),
                    b -> b.authorisations(List.of()).changeNotice(ChangeNotice.SILENT));

            assertThat(DutyMessages.lines(RULE, untold)).isEmpty();
        }

        @Test
        void unlessTheTermItselfIsEmpty() {
            assertThat(DutyMessages.lines(RULE, notice(eu(option("7.7(a)", Stipulation.STIPULATED)), blank())))
                    .containsExactly(PERIOD);
            assertThat(DutyMessages.lines(RULE, notice(eu(option("7.7(a)", Stipulation.STIPULATED)), number())))
                    .containsExactly(PERIOD);
        }

        @Test
        void whatIsReportedAsAnOptionIsReportedOnce() {
            assertThat(DutyMessages.lines(
                            RULE,
                            sub(
                                    eu(
                                            option("7.7(a)", Stipulation.STIPULATED),
                                            option("7.7(a) period", Stipulation.BLANK)),
                                    b -> b.changeNotice(ChangeNotice.SILENT))))
                    .containsExactly(V + OPEN + "7.7(a) period is not  [clause 7.7(a) period, /edition/options/1]");
            assertThat(DutyMessages.lines(RULE, notice(eu(option("6.2", Stipulation.IN_PART)), number())))
                    .containsExactly(V + OPEN + "6.2 is so only in part  [clause 6.2, /edition/options/0]");
        }

        @Test
        void anOptionForAnotherClauseIsAnotherField() {
            assertThat(DutyMessages.lines(RULE, notice(eu(option("9.1(b)", Stipulation.IN_PART)), number())))
                    .containsExactly(
                            V + OPEN + "9.1(b) is so only in part  [clause 9.1(b), /edition/options/0]", PERIOD);
        }

        @Test
        void ofSeveralOptionsOfAClauseTheEmptyOneIsToldWhateverTheirOrder() {
            for (boolean emptyFirst : List.of(true, false)) {
                TemplateOption empty = option("7.7(a) period", Stipulation.BLANK);
                TemplateOption chosen = option("7.7(a)", Stipulation.STIPULATED);

                assertThat(DutyMessages.lines(
                                RULE, notice(emptyFirst ? eu(empty, chosen) : eu(chosen, empty), blank())))
                        .containsExactly(V + OPEN + "7.7(a) period is not  [clause 7.7(a) period, /edition/options/"
                                + (emptyFirst ? 0 : 1) + "]");
            }
        }

        @Test
        void anotherClauseWithTheSameFirstDigitsIsAnother() {
            assertThat(DutyMessages.lines(RULE, notice(eu(option("7.71", Stipulation.STIPULATED)))))
                    .containsExactly(PERIOD);
        }

        /** Such a label is malformed, which a rule survives. */
        @ParameterizedTest
        @ValueSource(strings = {"", "terms#3", "#3"})
        void anOptionWithAStrangeLabel(String label) {
            assertThat(DutyMessages.lines(RULE, eu(option(label, Stipulation.BLANK))))
                    .containsExactly(V + OPEN + label + " is not  [clause Title, /edition/options/0]");
        }
    }

    @Nested
    class EuAnnexes {
        private static final Rule RULE = TemplateRules.EU_ANNEXES;
        private static final String V = "VIOLATION TPL-EU-2 Annex ";

        @Test
        void aPartyWithoutNameOrAddress() {
            Party unnamed = Party.builder()
                    .from(Sound.controller())
                    .legalName(Optional.empty())
                    .build();
            Party homeless = Party.builder()
                    .from(Sound.processor())
                    .address(Optional.empty())
                    .build();

            assertThat(DutyMessages.lines(RULE, parties(unnamed, homeless)))
                    .containsExactly(
                            V + "I must be complete, but it lacks: name  [clause Parties, /parties/0/legalName]",
                            V + "I must be complete, but it lacks: address  [clause Parties, /parties/1/address]");
            assertThat(DutyMessages.lines(RULE, parties(Sound.controller(), homeless)))
                    .containsExactly(
                            V + "I must be complete, but it lacks: address  [clause Parties, /parties/1/address]");
            assertThat(DutyMessages.lines(RULE, parties()))
                    .containsExactly(V + "I must be complete, but it lacks: name  [/parties]");
        }

        @Test
        void d51_anAnnexIsMissing() {
            DataProcessingAgreement none = DataProcessingAgreement.builder()
                    .from(eu())
                    .annexes(List.of())
                    .processing(Processing.SILENT)
                    .security(Security.SILENT)
                    .build();

            assertThat(DutyMessages.lines(RULE, none))
                    .containsExactly(
                            V + "II must be complete, but it lacks: description of the processing  [/annexes]",
                            V + "III must be complete, but it lacks: measures  [/annexes]",
                            V + "III must be complete, but it lacks: assistance measures  [/annexes]");
        }

        @Test
        void d51_anAnnexIsBlank() {
            Annex blank = Annex.builder()
                    .from(annex("Annex III", AnnexContent.ASSISTANCE_MEASURES))
                    .state(Stipulation.BLANK)
                    .addAnnounced(
                            Item.of(AnnexContent.MEASURES).in("7.4(a)"),
                            Item.of(AnnexContent.ASSISTANCE_MEASURES).in("8(d)"))
                    .build();

            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(eu())
                                    .annexes(List.of(annex("Annex II", AnnexContent.DESCRIPTION), blank))
                                    .build()))
                    .containsExactly(V + "III must be complete, but it lacks: assistance measures"
                            + "  [clause 8(d), /annexes/1/announced/1]");
        }

        @Test
        void whatAnAnnexHoldsNeedsNoTerm() {
            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(eu())
                                    .processing(Processing.SILENT)
                                    .security(Security.SILENT)
                                    .annexes(List.of(
                                            annex("Annex II", AnnexContent.DESCRIPTION),
                                            annex(
                                                    "Annex III",
                                                    AnnexContent.MEASURES,
                                                    AnnexContent.ASSISTANCE_MEASURES)))
                                    .build()))
                    .isEmpty();
        }

        @Test
        void aDescriptionHasAllItsParts() {
            Processing sound = Sound.agreement().processing();
            String line = V + "II must be complete, but it lacks: description of the processing  [/annexes]";

            assertThat(DutyMessages.lines(RULE, described(b -> b.operations(List.of()))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, described(b -> b.purposes(List.of()))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, described(b -> b.dataCategories(List.of()))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(RULE, described(b -> b.dataSubjects(List.of()))))
                    .containsExactly(line);
            assertThat(DutyMessages.lines(
                            RULE, described(b -> b.from(Processing.SILENT).from(sound))))
                    .isEmpty();
        }

        @Test
        void measuresThatCount() {
            String measures = V + "III must be complete, but it lacks: measures  [/annexes]";
            Measure denied = Measure.builder()
                    .kind(Item.of(MeasureKind.ENCRYPTION))
                    .stipulation(Stipulation.EXCLUDED)
                    .build();

            assertThat(DutyMessages.lines(
                            RULE, secured(Security.builder().addMeasures(denied).build())))
                    .containsExactly(measures);
            assertThat(DutyMessages.lines(
                            RULE,
                            secured(Security.builder()
                                    .addListedIn(reference(Resolution.UNCHECKED))
                                    .build())))
                    .containsExactly(measures);
            assertThat(DutyMessages.lines(
                            RULE,
                            secured(Security.builder()
                                    .addListedIn(reference(Resolution.RESOLVED))
                                    .build())))
                    .isEmpty();
        }

        @Test
        void measuresOfHelpThatCount() {
            String help = V + "III must be complete, but it lacks: assistance measures  [/annexes]";
            Item<MeasureKind> measure = Item.of(MeasureKind.ENCRYPTION);

            assertThat(DutyMessages.lines(RULE, helped(b -> b.addMeasures(measure.with(Breadth.GENERIC)))))
                    .containsExactly(help);
            assertThat(DutyMessages.lines(RULE, helped(b -> b.addMeasuresIn(reference(Resolution.BROKEN)))))
                    .containsExactly(help);
            assertThat(DutyMessages.lines(RULE, helped(b -> b.addMeasures(measure))))
                    .isEmpty();
            assertThat(DutyMessages.lines(RULE, helped(b -> b.addMeasuresIn(reference(Resolution.RESOLVED)))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "SPECIFIC, 'VIOLATION TPL-EU-2 Annex IV must list the sub-processors that are authorised, but lists none'",
            "GENERAL, 'WARNING TPL-EU-2 Under a general authorisation the clauses need an agreed list, but there is none'"
        })
        void noList(AuthorisationKind kind, String line) {
            DataProcessingAgreement unlisted = unlisted(authorisation(Optional.of(kind)), SubProcessorList.SILENT);

            assertThat(DutyMessages.lines(RULE, unlisted)).containsExactly(line + "  [/subProcessing/list]");
        }

        @Test
        void bothKindsNeedTheStricterList() {
            assertThat(DutyMessages.findings(
                            RULE,
                            sub(
                                    unlisted(
                                            authorisation(Optional.of(AuthorisationKind.GENERAL)),
                                            SubProcessorList.SILENT),
                                    b -> b.addAuthorisations(inEachCase()))))
                    .extracting(Finding::key)
                    .containsExactly("no-list");
        }

        @Test
        void aListThatCounts() {
            Authorisation specific = authorisation(Optional.of(AuthorisationKind.SPECIFIC));
            Statement said = Statement.in("B");

            assertThat(DutyMessages.lines(
                            RULE,
                            unlisted(
                                    specific,
                                    SubProcessorList.builder().kept(said).build())))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            unlisted(
                                    specific,
                                    SubProcessorList.builder()
                                            .declaredNone(said)
                                            .build())))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(unlisted(specific, SubProcessorList.SILENT))
                                    .addAnnexes(annex("Annex IV", AnnexContent.SUB_PROCESSORS))
                                    .build()))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            unlisted(
                                    specific,
                                    SubProcessorList.builder()
                                            .kept(Statement.builder()
                                                    .stipulation(Stipulation.BLANK)
                                                    .addSources(Source.of("IV"))
                                                    .build())
                                            .build())))
                    .containsExactly(
                            "VIOLATION TPL-EU-2 Annex IV must list the sub-processors that are authorised, but lists"
                                    + " none  [clause IV, /subProcessing/list]");
        }

        @Test
        void noListIsNeededWhereNobodyIsAllowed() {
            assertThat(DutyMessages.lines(
                            RULE,
                            unlisted(authorisation(Optional.of(AuthorisationKind.NONE)), SubProcessorList.SILENT)))
                    .isEmpty();
        }

        private static DataProcessingAgreement unlisted(Authorisation authorisation, SubProcessorList list) {
            return sub(
                    eu(),
                    b -> b.authorisations(List.of(authorisation)).list(list).engagements(List.of()));
        }

        private static DataProcessingAgreement parties(Party... parties) {
            return DataProcessingAgreement.builder()
                    .from(eu())
                    .parties(Arrays.asList(parties))
                    .build();
        }

        private static DataProcessingAgreement described(Consumer<Processing.Builder> change) {
            Processing.Builder processing =
                    Processing.builder().from(Sound.agreement().processing());
            change.accept(processing);
            return DataProcessingAgreement.builder()
                    .from(eu())
                    .processing(processing.build())
                    .build();
        }

        private static DataProcessingAgreement secured(Security security) {
            return DataProcessingAgreement.builder()
                    .from(eu())
                    .annexes(List.of(annex("Annex III", AnnexContent.ASSISTANCE_MEASURES)))
                    .security(security)
                    .build();
        }

        private static DataProcessingAgreement helped(Consumer<Assistance.Builder> change) {
            Assistance.Builder help = Assistance.builder();
            change.accept(help);
            return DataProcessingAgreement.builder()
                    .from(eu())
                    .annexes(List.of())
                    .assistance(help.build())
                    .build();
        }
    }

    @Nested
    class EuUnaltered {
        private static final Rule RULE = TemplateRules.EU_UNALTERED;

        @Test
        void altered() {
            assertThat(DutyMessages.lines(RULE, edited(eu(), b -> b.altered(Statement.in("9.2")))))
                    .containsExactly(
                            "WARNING TPL-EU-3 Standard clauses must not be altered; with changes they count as an"
                                    + " ordinary contract  [clause 9.2, /edition/altered]");
        }

        @Test
        void notAltered() {
            assertThat(DutyMessages.lines(
                            RULE,
                            edited(
                                    eu(),
                                    b -> b.altered(Statement.builder()
                                            .stipulation(Stipulation.EXCLUDED)
                                            .build()))))
                    .isEmpty();
        }

        @Test
        void citesTheClause() {
            assertThat(RULE.info().citations()).containsExactly(LegalReference.parse("2021/915 cl. 2"));
        }
    }

    @Nested
    class DanishFields {
        private static final Rule RULE = TemplateRules.DANISH_FIELDS;
        private static final String V = "VIOLATION TPL-DK-1";
        private static final String C6 =
                V + " Without an instruction in Appendix C no data may go to a third country, but some do"
                        + "  [/transfers/instructionsIn]";

        @Test
        void optionsThatAreNotFilledIn() {
            assertThat(DutyMessages.lines(
                            RULE,
                            edited(
                                    dk(),
                                    b -> b.addOptions(
                                            option("7.2", Stipulation.STIPULATED),
                                            option("9.2", Stipulation.BLANK),
                                            option("C.3", Stipulation.IN_PART)))))
                    .containsExactly(
                            V + OPEN + "9.2 is not  [clause 9.2, /edition/options/1]",
                            V + OPEN + "C.3 is so only in part  [clause C.3, /edition/options/2]");
        }

        @Test
        void fieldsThatTheTermsDoNotFill() {
            DataProcessingAgreement open = DataProcessingAgreement.builder()
                    .from(sub(dk(), b -> b.authorisations(List.of()).changeNotice(ChangeNotice.SILENT)))
                    .breachNotification(BreachNotification.builder()
                            .notice(Sound.OWED
                                    .within(TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY)
                                            .in("10.2"))
                                    .in("10.1"))
                            .build())
                    .endOfServices(end(b -> b.choice(Optional.empty())))
                    .build();

            assertThat(DutyMessages.lines(RULE, open))
                    .containsExactly(
                            V + FIELD + "authorisation  [/subProcessing/authorisations]",
                            V + FIELD + "period for the notice of changes  [/subProcessing/changeNotice/duty/limits]",
                            V + FIELD
                                    + "hours for the notice of a breach  [clause 10.1, 10.2, /breachNotification/notice/limits]",
                            V + FIELD + "choice at the end of services  [clause 10.1, /endOfServices/choice]");
        }

        @Test
        void optionsFillThemToo() {
            DataProcessingAgreement filled = DataProcessingAgreement.builder()
                    .from(edited(
                            sub(dk(), b -> b.authorisations(List.of()).changeNotice(ChangeNotice.SILENT)),
                            b -> b.addOptions(
                                    option("7.2", Stipulation.STIPULATED),
                                    option("7.3(b)", Stipulation.STIPULATED),
                                    option("10.2", Stipulation.STIPULATED),
                                    option("11", Stipulation.STIPULATED))))
                    .breachNotification(BreachNotification.SILENT)
                    .endOfServices(end(b -> b.choice(Optional.empty())))
                    .build();

            assertThat(DutyMessages.lines(RULE, filled)).isEmpty();
        }

        @Test
        void theOptionAtTheEnd() {
            Choice<Disposal> deleted =
                    Choice.<Disposal>builder().chosen(Disposal.DELETE).build();
            Choice<Disposal> oneWay = Choice.<Disposal>builder()
                    .addOptions(Disposal.DELETE)
                    .addSources(Source.of("11.1"))
                    .build();

            assertThat(DutyMessages.lines(RULE, ending(deleted))).isEmpty();
            assertThat(DutyMessages.lines(RULE, ending(oneWay)))
                    .containsExactly(V + FIELD + "choice at the end of services  [clause 11.1, /endOfServices/choice]");
        }

        @Test
        void d51_noAppendixHasAProcedureForAudits() {
            Annex without = Annex.builder()
                    .label("Appendices")
                    .present(CONTENTS.stream()
                            .filter(other -> !other.equals(AnnexContent.AUDIT_PROCEDURE))
                            .map(Item::of)
                            .toList())
                    .build();

            assertThat(DutyMessages.lines(RULE, bare(without)))
                    .containsExactly(
                            V + " Appendix C.7 must be filled in, but it lacks: audit procedure  [/annexes]",
                            V + " Appendix C.8 must be filled in, but it lacks: audit procedure  [/annexes]");
        }

        @Test
        void theProcedureForAuditsOfSubProcessors() {
            String line = V + " Appendix C.8 must be filled in, but it lacks: audit procedure  [/annexes]";

            assertThat(DutyMessages.lines(RULE, overseen(Oversight.SILENT))).containsExactly(line);
            assertThat(DutyMessages.lines(
                            RULE, overseen(Sound.agreement().audit().subProcessors())))
                    .isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            edited(
                                    overseen(Oversight.SILENT),
                                    b -> b.addOptions(option("C.8", Stipulation.STIPULATED)))))
                    .isEmpty();
        }

        /** The heading of C.8 has "if applicable". */
        @Test
        void noSubProcessorsNoProcedureForThem() {
            DataProcessingAgreement alone = sub(
                    overseen(Oversight.SILENT),
                    b -> b.engagements(List.of()).authorisations(List.of(Authorisation.of(AuthorisationKind.NONE))));

            assertThat(DutyMessages.lines(RULE, alone)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "description, A",
            "sub-processors, B.1",
            "instructions, C.1",
            "measures, C.2",
            "assistance-measures, C.3",
            "storage, C.4",
            "processing-locations, C.5"
        })
        void d51_anAppendixLacksItsContent(String code, String part) {
            AnnexContent content = AnnexContent.of(code);
            Annex without = Annex.builder()
                    .label("Appendices")
                    .present(CONTENTS.stream()
                            .filter(other -> !other.equals(content))
                            .map(Item::of)
                            .toList())
                    .build();
            Annex announcing = Annex.builder()
                    .label("Appendix X")
                    .addAnnounced(
                            Item.labelled("anything"),
                            Item.of(content).in("2.5"),
                            Item.of(content).in("2.6"))
                    .build();
            String line = V + " Appendix " + part + " must be filled in, but it lacks: " + DutyMessages.word(code);

            assertThat(DutyMessages.lines(RULE, bare(without))).containsExactly(line + "  [/annexes]");
            assertThat(DutyMessages.lines(RULE, bare(without, announcing)))
                    .containsExactly(line + "  [clause 2.5, /annexes/1/announced/1]");
            assertThat(DutyMessages.lines(
                            RULE, edited(bare(without), b -> b.addOptions(option(part, Stipulation.BLANK)))))
                    .containsExactly(V + OPEN + part + " is not  [clause " + part + ", /edition/options/0]");
        }

        @Test
        void whatStandsInTermsNeedsNoAppendix() {
            DataProcessingAgreement filled = DataProcessingAgreement.builder()
                    .from(dk())
                    .annexes(List.of())
                    .instructions(Instructions.builder()
                            .addInitial(reference(Resolution.RESOLVED))
                            .build())
                    .assistance(Assistance.builder()
                            .addMeasures(Item.of(MeasureKind.ENCRYPTION))
                            .build())
                    .audit(Audit.builder()
                            .addProcedureIn(reference(Resolution.RESOLVED))
                            .subProcessors(Sound.agreement().audit().subProcessors())
                            .build())
                    .build();

            assertThat(DutyMessages.lines(RULE, filled)).isEmpty();
            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(filled)
                                    .instructions(Instructions.builder()
                                            .addInitialOperations(Item.of(Operation.STORAGE))
                                            .build())
                                    .processing(Processing.builder()
                                            .from(filled.processing())
                                            .locations(List.of())
                                            .onlyWithin(Statement.in("C.5"))
                                            .build())
                                    .build()))
                    .isEmpty();
        }

        /** Left empty, it means that data do not leave the EEA. */
        @Test
        void anEmptyC6IsAnAnswer() {
            DataProcessingAgreement inside = DataProcessingAgreement.builder()
                    .from(sub(dk(), b -> b.engagements(List.of(Sound.host()))))
                    .transfers(Transfers.SILENT)
                    .build();

            assertThat(DutyMessages.lines(RULE, inside)).isEmpty();
            assertThat(DutyMessages.lines(RULE, edited(inside, b -> b.addOptions(option("C.6", Stipulation.BLANK)))))
                    .isEmpty();
        }

        @Test
        void dataGoAbroadWithoutC6() {
            Engagement deep = Engagement.builder()
                    .from(Sound.host())
                    .addEngagements(Sound.helpDesk())
                    .build();
            Engagement past = Engagement.builder()
                    .from(Sound.helpDesk())
                    .endedOn(LocalDate.of(2026, 9, 30))
                    .build();

            assertThat(DutyMessages.lines(RULE, uninstructed(List.of(Sound.helpDesk()))))
                    .containsExactly(C6);
            assertThat(DutyMessages.lines(RULE, uninstructed(List.of(deep)))).containsExactly(C6);
            assertThat(DutyMessages.lines(RULE, uninstructed(List.of(past)))).isEmpty();
            assertThat(DutyMessages.lines(RULE, located("US"))).containsExactly(C6);
            assertThat(DutyMessages.lines(RULE, located("SE"))).isEmpty();
            assertThat(DutyMessages.outcome(RULE, located("SJ")))
                    .isEqualTo(Undetermined.without(new Reason(
                            "third-country",
                            List.of("SJ", "2026-10-01"),
                            "whether SJ is a third country on 2026-10-01")));
        }

        @Test
        void aTransferWithoutC6() {
            Transfer nowhere = Transfer.builder().id(TransferId.of("a")).build();
            Transfer inside = Transfer.builder()
                    .from(nowhere)
                    .destination(Territory.of("NO"))
                    .build();
            Transfer onward = Transfer.builder()
                    .from(inside)
                    .addOnward(Transfer.builder()
                            .id(TransferId.of("b"))
                            .destination(Territory.of("US"))
                            .build())
                    .build();

            assertThat(DutyMessages.lines(RULE, transferred(nowhere))).containsExactly(C6);
            assertThat(DutyMessages.lines(RULE, transferred(inside))).isEmpty();
            assertThat(DutyMessages.lines(RULE, transferred(onward))).containsExactly(C6);
            assertThat(DutyMessages.lines(
                            RULE,
                            transferred(Transfer.builder()
                                    .from(nowhere)
                                    .instruction(reference(Resolution.BROKEN))
                                    .build())))
                    .containsExactly(C6);
        }

        @Test
        void c6IsFilledIn() {
            DataProcessingAgreement open = uninstructed(List.of(Sound.helpDesk()));
            Transfer instructed = Transfer.builder()
                    .id(TransferId.of("b"))
                    .instruction(reference(Resolution.UNCHECKED))
                    .build();

            assertThat(DutyMessages.lines(
                            RULE,
                            DataProcessingAgreement.builder()
                                    .from(open)
                                    .addAnnexes(annex("Appendix C", AnnexContent.TRANSFERS))
                                    .build()))
                    .isEmpty();
            for (Resolution resolution : Resolution.values()) {
                assertThat(DutyMessages.lines(
                                RULE,
                                DataProcessingAgreement.builder()
                                        .from(open)
                                        .transfers(Transfers.builder()
                                                .addInstructionsIn(reference(resolution))
                                                .build())
                                        .build()))
                        .hasSize(resolution == Resolution.BROKEN ? 1 : 0);
            }
            assertThat(DutyMessages.lines(
                            RULE,
                            transferred(Transfer.builder()
                                    .id(TransferId.of("a"))
                                    .addOnward(instructed)
                                    .build())))
                    .isEmpty();
        }

        @Test
        void theOrderOfAnnexesDecidesNothing() {
            List<Annex> annexes = List.of(
                    annex("Appendix A", AnnexContent.DESCRIPTION),
                    Annex.builder()
                            .label("Appendix C")
                            .addAnnounced(Item.of(AnnexContent.MEASURES))
                            .addPresent(Item.of(AnnexContent.INSTRUCTIONS))
                            .build());
            List<Annex> reversed = new ArrayList<>(annexes);
            Collections.reverse(reversed);

            assertThat(DutyMessages.findings(RULE, bare(annexes.toArray(Annex[]::new))))
                    .extracting(Finding::text)
                    .isNotEmpty()
                    .isEqualTo(DutyMessages.findings(RULE, bare(reversed.toArray(Annex[]::new))).stream()
                            .map(Finding::text)
                            .toList());
        }

        private static DataProcessingAgreement overseen(Oversight oversight) {
            return DataProcessingAgreement.builder()
                    .from(dk())
                    .annexes(List.of(Annex.builder()
                            .label("Appendices")
                            .present(CONTENTS.stream()
                                    .filter(other -> !other.equals(AnnexContent.AUDIT_PROCEDURE))
                                    .map(Item::of)
                                    .toList())
                            .build()))
                    .audit(Audit.builder()
                            .addProcedureIn(reference(Resolution.RESOLVED))
                            .subProcessors(oversight)
                            .build())
                    .build();
        }

        private static DataProcessingAgreement ending(Choice<Disposal> choice) {
            return DataProcessingAgreement.builder()
                    .from(dk())
                    .endOfServices(end(b -> b.choice(choice)))
                    .build();
        }

        private static EndOfServices end(Consumer<EndOfServices.Builder> change) {
            EndOfServices.Builder end =
                    EndOfServices.builder().from(Sound.agreement().endOfServices());
            change.accept(end);
            return end.build();
        }

        /** The Danish clauses with these appendices, and nothing in the terms that belongs there. */
        private static DataProcessingAgreement bare(Annex... annexes) {
            return DataProcessingAgreement.builder()
                    .from(sub(dk(), b -> b.engagements(List.of()).list(SubProcessorList.SILENT)))
                    .annexes(Arrays.asList(annexes))
                    .processing(Processing.SILENT)
                    .security(Security.SILENT)
                    .transfers(Transfers.SILENT)
                    .endOfServices(end(b -> b.disposal(Sound.OWED.in("11.1"))))
                    .build();
        }

        private static DataProcessingAgreement uninstructed(List<Engagement> engagements) {
            return DataProcessingAgreement.builder()
                    .from(sub(dk(), b -> b.engagements(engagements)))
                    .transfers(Transfers.SILENT)
                    .build();
        }

        private static DataProcessingAgreement located(String territory) {
            return DataProcessingAgreement.builder()
                    .from(uninstructed(List.of(Sound.host())))
                    .processing(Processing.builder()
                            .from(Sound.agreement().processing())
                            .addLocations(
                                    Location.builder().build(),
                                    Location.builder()
                                            .territory(Territory.of(territory))
                                            .build())
                            .build())
                    .build();
        }

        private static DataProcessingAgreement transferred(Transfer transfer) {
            return DataProcessingAgreement.builder()
                    .from(uninstructed(List.of(Sound.host())))
                    .transfers(Transfers.builder().addTransfers(transfer).build())
                    .build();
        }
    }

    @Nested
    class Accessions {
        private static final Rule RULE = TemplateRules.ACCESSIONS;
        private static final Accession SOUND =
                accession(Optional.of(Role.PROCESSOR), Optional.of(LocalDate.of(2026, 5, 2)), Statement.in("5"));

        @Test
        void nobodyHasJoined() {
            assertThat(DutyMessages.outcome(RULE, Sound.agreement()))
                    .isEqualTo(new NotApplicable(
                            Reason.of("none", "The agreement records no further party that has joined")));
        }

        @Test
        void onAnyTemplate() {
            assertThat(DutyMessages.lines(RULE, joined(SOUND))).isEmpty();
            assertThat(DutyMessages.lines(RULE, Template.EU_SCC_2021_915, joined(SOUND)))
                    .isEmpty();
        }

        @Test
        void somethingIsMissing() {
            Accession empty = accession(Optional.empty(), Optional.empty(), Statement.SILENT);
            String[] lines = {
                " TPL-DOCK-1 A party that joins should sign with a date; no date is recorded"
                        + "  [clause 13, /formation/accessions/1/signedOn]",
                " TPL-DOCK-1 A party that joins should have a role; none is recorded"
                        + "  [clause 13, /formation/accessions/1/role]",
                " TPL-DOCK-1 All parties should agree that a further one joins; that is not recorded"
                        + "  [clause 13, /formation/accessions/1/agreedByAll]"
            };

            assertThat(DutyMessages.lines(RULE, joined(SOUND, empty)))
                    .containsExactly("WARNING" + lines[0], "WARNING" + lines[1], "WARNING" + lines[2]);
            assertThat(DutyMessages.lines(RULE, Template.EU_SCC_2021_915, joined(SOUND, empty)))
                    .containsExactly("VIOLATION" + lines[0], "VIOLATION" + lines[1], "VIOLATION" + lines[2]);
        }

        @Test
        void theOthersDoNotAgree() {
            Statement refused = Statement.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addSources(Source.of("5(a)"))
                    .build();

            DataProcessingAgreement joined = joined(accession(SOUND.role(), SOUND.signedOn(), refused));
            String line = " TPL-DOCK-1 All parties should agree that a further one joins; they do not"
                    + "  [clause 5(a), /formation/accessions/0/agreedByAll]";

            assertThat(DutyMessages.lines(RULE, joined)).containsExactly("WARNING" + line);
            assertThat(DutyMessages.lines(RULE, Template.EU_SCC_2021_915, joined))
                    .containsExactly("VIOLATION" + line);
        }

        private static Accession accession(Optional<Role> role, Optional<LocalDate> signedOn, Statement agreed) {
            return new Accession(Optional.of(PartyId.of("joiner")), role, signedOn, agreed);
        }

        private static DataProcessingAgreement joined(Accession... accessions) {
            return Sound.but(b -> b.formation(Formation.builder()
                    .from(Sound.agreement().formation())
                    .accessions(Arrays.asList(accessions))
                    .build()));
        }
    }

    /** Fields for a time in which no time stands. */
    static Stream<TimeLimit> notFilled() {
        return Stream.of(
                blank(),
                number(),
                TimeLimit.prompt(Promptness.BEFOREHAND),
                new Elsewhere(reference(Resolution.BROKEN), Optional.empty(), Bindingness.FIRM, List.of()),
                new Combined(
                        Combination.ALTERNATIVE,
                        List.of(blank(), TimeLimit.prompt(Promptness.BEFOREHAND)),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of()));
    }

    static Stream<TimeLimit> filled() {
        TimeLimit days = TimeLimit.atLeastBefore(Period.ofDays(30));
        return Stream.of(
                days,
                new Elsewhere(reference(Resolution.UNCHECKED), Optional.empty(), Bindingness.FIRM, List.of()),
                new Extended(days, Period.ofDays(7), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of()),
                new Combined(
                        Combination.EARLIEST,
                        List.of(TimeLimit.prompt(Promptness.BEFOREHAND), days),
                        Optional.empty(),
                        Bindingness.FIRM,
                        List.of()));
    }

    private static final List<AnnexContent> CONTENTS = List.of(
            AnnexContent.DESCRIPTION,
            AnnexContent.SUB_PROCESSORS,
            AnnexContent.INSTRUCTIONS,
            AnnexContent.MEASURES,
            AnnexContent.ASSISTANCE_MEASURES,
            AnnexContent.STORAGE,
            AnnexContent.PROCESSING_LOCATIONS,
            AnnexContent.AUDIT_PROCEDURE);

    private static Rule rule(String id) {
        return Stream.of(
                        TemplateRules.EU_FIELDS,
                        TemplateRules.EU_ANNEXES,
                        TemplateRules.EU_UNALTERED,
                        TemplateRules.DANISH_FIELDS)
                .filter(rule -> rule.info().id().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The sound agreement on a template, with what the annexes hold in part in terms and in part in annexes. */
    private static DataProcessingAgreement based(Template template) {
        return Sound.but(b -> b.edition(Edition.builder()
                        .basedOn(template)
                        .addSources(Source.of("Title"))
                        .build())
                .instructions(Instructions.SILENT)
                .security(Security.builder()
                        .addMeasures(Measure.builder()
                                .kind(Item.of(MeasureKind.ENCRYPTION))
                                .build())
                        .build())
                .assistance(Assistance.SILENT)
                .audit(Audit.SILENT)
                .addAnnexes(annex(
                        "Annexes",
                        AnnexContent.ASSISTANCE_MEASURES,
                        AnnexContent.INSTRUCTIONS,
                        AnnexContent.AUDIT_PROCEDURE)));
    }

    private static DataProcessingAgreement eu(TemplateOption... options) {
        return edited(based(Template.EU_SCC_2021_915), b -> b.options(Arrays.asList(options)));
    }

    private static DataProcessingAgreement dk() {
        return based(Template.DK_SCC_2019);
    }

    private static DataProcessingAgreement edited(DataProcessingAgreement agreement, Consumer<Edition.Builder> change) {
        Edition.Builder edition = Edition.builder().from(agreement.edition());
        change.accept(edition);
        return DataProcessingAgreement.builder()
                .from(agreement)
                .edition(edition.build())
                .build();
    }

    private static DataProcessingAgreement sub(
            DataProcessingAgreement agreement, Consumer<SubProcessing.Builder> change) {
        SubProcessing.Builder sub = SubProcessing.builder().from(agreement.subProcessing());
        change.accept(sub);
        return DataProcessingAgreement.builder()
                .from(agreement)
                .subProcessing(sub.build())
                .build();
    }

    private static DataProcessingAgreement notice(DataProcessingAgreement agreement, TimeLimit... limits) {
        return sub(
                agreement,
                b -> b.changeNotice(ChangeNotice.builder()
                        .duty(Sound.OWED.within(limits).in("6.2"))
                        .build()));
    }

    private static TemplateOption option(String clause, Stipulation state) {
        return new TemplateOption(clause, state, Optional.empty());
    }

    private static Remark remark(RemarkKind kind) {
        return Remark.builder().kind(kind).addSources(Source.of("7")).build();
    }

    private static Annex annex(String label, AnnexContent... contents) {
        return Annex.builder()
                .label(label)
                .present(Arrays.stream(contents).map(Item::of).toList())
                .build();
    }

    private static Authorisation authorisation(Optional<AuthorisationKind> kind) {
        return new Authorisation(kind, Scope.ALL, Optional.empty(), Source.all("6.1"));
    }

    private static Authorisation inEachCase(TimeLimit... limits) {
        return new Authorisation(
                Optional.empty(),
                Scope.ALL,
                Optional.of(Approval.builder()
                        .addManners(ApprovalManner.EACH_CASE)
                        .addLimits(limits)
                        .build()),
                Source.all("6.1"));
    }

    private static Reference reference(Resolution resolution) {
        return Reference.builder().label("Appendix C").resolution(resolution).build();
    }

    private static Blank blank() {
        return new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, List.of());
    }

    private static NumberOnly number() {
        return new NumberOnly(30, Bound.AT_LEAST, Direction.BEFORE, Optional.empty(), Bindingness.FIRM, List.of());
    }
}
