package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.SubProcessorListRules.CHAIN;
import static org.dpa4j.rules.SubProcessorListRules.DESCRIBED;
import static org.dpa4j.rules.SubProcessorListRules.IDENTIFIED;
import static org.dpa4j.rules.SubProcessorListRules.LISTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.Target;
import org.dpa4j.model.statement.WebTarget;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.rules.law.LawData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubProcessorListRulesTest {
    private static final Outcome NOT_KNOWN =
            Undetermined.without(Reason.of("sub-processors-in-use", "which sub-processors are in use"));
    private static final Outcome NONE_USED =
            new NotApplicable(Reason.of("none-used", "The agreement says that no sub-processor is used"));

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(LISTED, IDENTIFIED, DESCRIBED, CHAIN))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteGuidance() {
        assertThat(citations(LISTED))
                .containsExactly("EDPB-07/2020 s. 1.6", "EDPB-O-22/2024", "2021/915 cl. 7.7(a)", "2021/915 Annex IV");
        assertThat(citations(IDENTIFIED)).containsExactly("EDPB-O-22/2024", "2021/915 Annex IV");
        assertThat(citations(DESCRIBED)).containsExactly("EDPB-07/2020 s. 1.6", "2021/915 Annex IV");
        assertThat(citations(CHAIN)).containsExactly("GDPR Art. 28(4)", "EDPB-O-22/2024");
        assertThat(List.of(LISTED, IDENTIFIED, DESCRIBED, CHAIN))
                .allMatch(rule -> rule.info().tier() == Tier.GUIDANCE);
        assertThat(List.of(LISTED, DESCRIBED))
                .allMatch(rule -> rule.info().inForceFrom().equals(Optional.of(LocalDate.of(2021, 7, 7))));
        assertThat(IDENTIFIED.info().inForceFrom()).contains(LocalDate.of(2024, 10, 7));
        assertThat(CHAIN.info().inForceFrom()).contains(LocalDate.of(2018, 5, 25));
    }

    @Test
    void withoutSubProcessorsNothingApplies() {
        assertThat(List.of(LISTED, IDENTIFIED, DESCRIBED, CHAIN)).allSatisfy(rule -> {
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.none()))))
                    .isEqualTo(
                            new NotApplicable(Reason.of("no-sub-processor", "The agreement allows no sub-processor")));
            assertThat(outcome(rule, Sound.but(b -> b.subProcessing(SubProcessing.SILENT))))
                    .isEqualTo(new NotApplicable(Reason.of(
                            "no-authorisation", "The agreement does not say whether sub-processors are allowed")));
        });
        assertThat(List.of(IDENTIFIED, DESCRIBED, CHAIN))
                .allSatisfy(rule -> assertThat(outcome(rule, listing(b -> b.declaredNone(Statement.in("B")))))
                        .isEqualTo(NONE_USED));
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement with(Consumer<SubProcessing.Builder> change) {
        return Sound.but(b -> {
            SubProcessing.Builder sub =
                    SubProcessing.builder().from(Sound.agreement().subProcessing());
            change.accept(sub);
            b.subProcessing(sub.build());
        });
    }

    /** Nobody is engaged as far as is known. */
    private static DataProcessingAgreement listing(Consumer<SubProcessorList.Builder> list) {
        SubProcessorList.Builder builder = SubProcessorList.builder();
        list.accept(builder);
        return with(b -> b.engagements(List.of()).list(builder.build()));
    }

    private static DataProcessingAgreement engaging(Engagement... engagements) {
        return with(b -> b.engagements(List.of(engagements)));
    }

    private static Engagement.Builder host() {
        return Engagement.builder().from(Sound.host());
    }

    private static Reference at(Target target) {
        return Reference.builder().label("list").target(target).build();
    }

    private static SubProcessing.Builder specific(SubProcessing.Builder builder) {
        return builder.authorisations(List.of(Authorisation.of(AuthorisationKind.SPECIFIC)))
                .changeNotice(ChangeNotice.SILENT);
    }

    @Nested
    class Listed {
        private static final String KEPT = "/subProcessing/list/kept]";
        private static final String EMPTY =
                "WARNING ART28-2-11 Sub-processors should be listed in the contract, or there should be none in so many"
                        + " words  [";
        private static final String UNLISTED =
                "VIOLATION ART28-2-11 Sub-processors that need a specific authorisation must be listed; those in use are"
                        + " not  [";
        private static final Statement BLANK = Statement.builder()
                .stipulation(Stipulation.BLANK)
                .addSources(Source.of("B"))
                .build();

        private static Engagement unnamed() {
            return host().sources(List.of()).build();
        }

        @Test
        void undated() {
            assertThat(lines(
                            LISTED,
                            with(b -> b.list(SubProcessorList.builder()
                                    .kept(Statement.in("B"))
                                    .build()))))
                    .containsExactly("WARNING ART28-2-11 The list of sub-processors should bear a date  [clause B,"
                            + " /subProcessing/list/datedOn]");
        }

        @Test
        void clausesThatNameEachAreAList() {
            assertThat(outcome(
                            LISTED,
                            with(b -> b.list(SubProcessorList.builder()
                                    .datedOn(Sound.START)
                                    .build()))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aListInTheTextNeedsNoClauseForEach() {
            SubProcessorList inText = SubProcessorList.builder()
                    .kept(Statement.in("B"))
                    .datedOn(Sound.START)
                    .build();
            assertThat(outcome(
                            LISTED, with(b -> b.engagements(List.of(unnamed())).list(inText))))
                    .isEqualTo(Outcome.MET);
            SubProcessorList elsewhere = SubProcessorList.builder()
                    .from(inText)
                    .at(at(new DocumentTarget("terms", Optional.empty())))
                    .build();
            assertThat(outcome(
                            LISTED, with(b -> b.engagements(List.of(unnamed())).list(elsewhere))))
                    .isInstanceOf(Undetermined.class);
        }

        @Test
        void d13_usedButNotListed() {
            assertThat(lines(
                            LISTED,
                            with(b -> specific(b)
                                    .engagements(List.of(Sound.host(), unnamed()))
                                    .list(SubProcessorList.SILENT))))
                    .containsExactly(UNLISTED + KEPT);
            assertThat(lines(LISTED, with(b -> b.engagements(List.of(unnamed())).list(SubProcessorList.SILENT))))
                    .containsExactly(EMPTY + KEPT);
            assertThat(lines(
                            LISTED,
                            with(b -> specific(b)
                                    .engagements(List.of())
                                    .inUse(Statement.STIPULATED)
                                    .list(SubProcessorList.SILENT))))
                    .containsExactly(UNLISTED + KEPT);
        }

        @Test
        void blank() {
            assertThat(lines(
                            LISTED,
                            with(b -> specific(b)
                                    .engagements(List.of())
                                    .inUse(Statement.STIPULATED)
                                    .list(SubProcessorList.builder().kept(BLANK).build()))))
                    .containsExactly(
                            "VIOLATION ART28-2-11 Sub-processors in use that need a specific authorisation must"
                                    + " be listed; the list is blank  [clause B, " + KEPT);
            assertThat(lines(
                            LISTED,
                            with(b -> specific(b)
                                    .engagements(List.of())
                                    .list(SubProcessorList.builder().kept(BLANK).build()))))
                    .containsExactly(EMPTY + "clause B, " + KEPT);
            assertThat(lines(LISTED, listing(b -> b.kept(BLANK)))).containsExactly(EMPTY + "clause B, " + KEPT);
        }

        @Test
        void empty() {
            assertThat(lines(LISTED, listing(b -> {}))).containsExactly(EMPTY + KEPT);
            assertThat(lines(LISTED, listing(b -> b.kept(Statement.in("B")))))
                    .containsExactly(EMPTY + "clause B, " + KEPT);
        }

        @Test
        void elsewhere() {
            String line = "WARNING ART28-2-11 Sub-processors should be listed in the contract or an annex, not on a web"
                    + " page alone  [clause 6.7, " + KEPT;
            SubProcessorList web = SubProcessorList.builder()
                    .kept(Statement.in("6.7"))
                    .at(at(new WebTarget(Optional.empty())))
                    .datedOn(Sound.START)
                    .build();
            assertThat(lines(LISTED, with(b -> b.engagements(List.of()).list(web))))
                    .containsExactly(line);
            assertThat(lines(
                            LISTED,
                            with(b ->
                                    specific(b).engagements(List.of(unnamed())).list(web))))
                    .containsExactly(line);
            assertThat(outcome(LISTED, with(b -> b.list(web)))).isEqualTo(Outcome.MET);
        }

        @Test
        void inAnotherDocument() {
            assertThat(outcome(
                            LISTED,
                            listing(b ->
                                    b.kept(Statement.in("6.7")).at(at(new DocumentTarget("terms", Optional.empty()))))))
                    .isEqualTo(Undetermined.without(Reason.of(
                            "document", "whether the other document that has the list is part of the contract")));
        }

        @Test
        void declaredNone() {
            Statement none = Statement.in("B");
            assertThat(outcome(LISTED, listing(b -> b.declaredNone(none)))).isEqualTo(Outcome.MET);
            SubProcessorList list =
                    SubProcessorList.builder().declaredNone(none).build();
            assertThat(lines(LISTED, with(b -> b.list(list))))
                    .containsExactly("WARNING ART28-2-11 Sub-processors in use should be listed; the text says that"
                            + " there are none  [clause B, /subProcessing/list/declaredNone]");
            assertThat(lines(LISTED, with(b -> specific(b).list(list))))
                    .containsExactly(UNLISTED + "clause B, /subProcessing/list/declaredNone]");
        }

        @Test
        void specificAndNobodyKnown() {
            assertThat(outcome(
                            LISTED, with(b -> specific(b).engagements(List.of()).list(SubProcessorList.SILENT))))
                    .isEqualTo(NOT_KNOWN);
        }

        @Test
        void whoHasEndedNeedNoList() {
            Engagement ended =
                    host().endedOn(LocalDate.of(2026, 9, 30)).sources(List.of()).build();
            Engagement last =
                    host().endedOn(LocalDate.of(2026, 10, 1)).sources(List.of()).build();
            assertThat(outcome(
                            LISTED,
                            with(b -> specific(b).engagements(List.of(ended)).list(SubProcessorList.SILENT))))
                    .isEqualTo(NOT_KNOWN);
            assertThat(lines(
                            LISTED,
                            with(b -> specific(b).engagements(List.of(last)).list(SubProcessorList.SILENT))))
                    .containsExactly(UNLISTED + KEPT);
        }
    }

    @Nested
    class Entries {
        private static final String AT = "  [clause B, /subProcessing/engagements/0";
        private static final String IDENTITY =
                "WARNING ART28-2-12 A sub-processor should be listed with name, address and contact; missing: ";
        private static final String DESCRIPTION =
                "WARNING ART28-2-13 A sub-processor should be listed with task and location; missing: ";
        private static final String EVIDENCE =
                "NOTE ART28-2-13 The list should point at evidence of the safeguards of a sub-processor; none is named";

        private static Engagement.Builder brand() {
            return host().name(Optional.empty()).address(Optional.empty()).contacts(List.of());
        }

        @Test
        void d17_namedByBrandOnly() {
            assertThat(lines(IDENTIFIED, engaging(brand().build())))
                    .containsExactly(IDENTITY + "address, contact, name" + AT + "/name]");
            assertThat(lines(
                            IDENTIFIED, engaging(host().identity(Identity.CLASS).build())))
                    .containsExactly(IDENTITY + "name" + AT + "/name]");
            assertThat(lines(IDENTIFIED, engaging(brand().name("Host Ltd").build())))
                    .containsExactly(IDENTITY + "address, contact" + AT + "/address]");
            assertThat(lines(IDENTIFIED, engaging(host().contacts(List.of()).build())))
                    .containsExactly(IDENTITY + "contact" + AT + "/contacts]");
        }

        @Test
        void aCountryIsNoAddress() {
            Address country =
                    new Address(List.of(), Optional.empty(), Optional.empty(), Optional.of(Territory.of("IE")));
            assertThat(lines(IDENTIFIED, engaging(host().address(country).build())))
                    .containsExactly(IDENTITY + "address" + AT + "/address]");
        }

        @Test
        void compulsoryInTheClausesOfTheUnion() {
            assertThat(lines(IDENTIFIED, basedOn(Template.EU_SCC_2021_915))).allMatch(line -> line.startsWith("VIOL"));
            assertThat(lines(IDENTIFIED, basedOn(Template.DK_SCC_2019))).allMatch(line -> line.startsWith("WARN"));
        }

        private static DataProcessingAgreement basedOn(Template template) {
            return DataProcessingAgreement.builder()
                    .from(engaging(brand().build()))
                    .edition(Edition.builder().basedOn(template).build())
                    .build();
        }

        @Test
        void taskAndLocation() {
            Engagement.Builder unplaced = host().locations(List.of(
                    Location.builder().precision(Precision.NEAREST_TO_USER).build()));
            assertThat(lines(DESCRIBED, engaging(unplaced.build())))
                    .containsExactly(DESCRIPTION + "location" + AT + "/locations]");
            assertThat(lines(DESCRIBED, engaging(unplaced.kind(Optional.empty()).build())))
                    .containsExactly(DESCRIPTION + "location, task" + AT + "/task]");
            assertThat(lines(DESCRIBED, engaging(host().kind(Optional.empty()).build())))
                    .containsExactly(DESCRIPTION + "task" + AT + "/task]");
            assertThat(outcome(
                            DESCRIBED,
                            engaging(
                                    host().kind(Optional.empty()).task("stores").build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void evidence() {
            assertThat(lines(DESCRIBED, engaging(host().evidence(List.of()).build())))
                    .containsExactly(EVIDENCE + AT + "/evidence]");
            assertThat(lines(
                            DESCRIBED,
                            engaging(host().evidence(List.of())
                                    .locations(List.of())
                                    .build())))
                    .containsExactly(DESCRIPTION + "location" + AT + "/locations]", EVIDENCE + AT + "/evidence]");
        }

        @Test
        void everyLevelOfTheChain() {
            Engagement chain = host().addEngagements(
                            Sound.helpDesk(), brand().evidence(List.of()).build())
                    .build();
            assertThat(lines(IDENTIFIED, engaging(chain)))
                    .containsExactly(IDENTITY + "address, contact, name" + AT + "/engagements/1/name]");
            assertThat(lines(DESCRIBED, engaging(chain))).containsExactly(EVIDENCE + AT + "/engagements/1/evidence]");
        }

        @Test
        void entriesThatAreNotHere() {
            assertThat(List.of(IDENTIFIED, DESCRIBED))
                    .allSatisfy(
                            rule -> assertThat(outcome(rule, listing(b -> {}))).isEqualTo(NOT_KNOWN));
        }

        @Test
        void whoHasEndedIsNotJudged() {
            Engagement ended = brand().evidence(List.of()).endedOn(Sound.START).build();
            assertThat(List.of(IDENTIFIED, DESCRIBED))
                    .allSatisfy(rule -> assertThat(outcome(rule, engaging(ended, Sound.host())))
                            .isEqualTo(Outcome.MET));
        }
    }

    @Nested
    class TheChain {
        private static final String LOOP =
                "VIOLATION ART28-2-14 A chain of sub-processors cannot come back to itself; this one stands among those"
                        + " above it  [clause B, ";
        private static final LegalEntityId NUMBER = new LegalEntityId("IE-CRO", "111");
        private static final LegalEntityId OTHER = new LegalEntityId("IE-CRO", "222");

        private static Engagement.Builder firm(String id, String name) {
            return host().id(EngagementId.of(id)).name(name);
        }

        private static Engagement of(String id, String name, Engagement... below) {
            return firm(id, name).addEngagements(below).build();
        }

        private static DataProcessingAgreement down(FlowDown flowDown) {
            return with(b -> b.flowDown(flowDown));
        }

        @Test
        void theSameIdentifierAboveItself() {
            assertThat(lines(CHAIN, engaging(of("a", "A", of("b", "B", of("a", "C"))))))
                    .containsExactly(LOOP + "/subProcessing/engagements/0/engagements/0/engagements/0]");
        }

        @Test
        void theSameCompanyAboveItself() {
            Engagement low = firm("b", "Other name").registration(NUMBER).build();
            assertThat(lines(
                            CHAIN,
                            engaging(
                                    Sound.host(),
                                    firm("a", "A")
                                            .registration(NUMBER)
                                            .addEngagements(low)
                                            .build())))
                    .containsExactly(LOOP + "/subProcessing/engagements/1/engagements/0]");
        }

        @Test
        void theSameNameAboveItself() {
            String line = LOOP + "/subProcessing/engagements/0/engagements/0]";
            assertThat(lines(CHAIN, engaging(of("a", "A", of("b", "A"))))).containsExactly(line);
            assertThat(lines(
                            CHAIN,
                            engaging(of(
                                    "a",
                                    "A",
                                    firm("b", "A").registration(NUMBER).build()))))
                    .containsExactly(line);
        }

        @Test
        void namesakesAndClassesAreNotTheSame() {
            Engagement namesake = firm("b", "A").registration(OTHER).build();
            assertThat(outcome(
                            CHAIN,
                            engaging(firm("a", "A")
                                    .registration(NUMBER)
                                    .addEngagements(namesake)
                                    .build())))
                    .isEqualTo(Outcome.MET);
            Engagement group = firm("b", "affiliates").identity(Identity.CLASS).build();
            assertThat(outcome(
                            CHAIN,
                            engaging(firm("a", "affiliates")
                                    .identity(Identity.CLASS)
                                    .addEngagements(group)
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void theSameCompanyInTwoBranchesIsNoLoop() {
            Engagement shared = of("s", "S");
            assertThat(outcome(
                            CHAIN,
                            engaging(of("a", "A", of("b", "B", shared), of("c", "C", shared)), of("d", "D", shared))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(CHAIN, engaging(of("a", "A", of("b", "B")), of("b", "B", of("a", "A")))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void everyRoundOfALoopIsFound() {
            assertThat(lines(CHAIN, engaging(of("a", "A", of("a", "A", of("a", "A")), of("a", "A")))))
                    .containsExactly(
                            LOOP + "/subProcessing/engagements/0/engagements/0]",
                            LOOP + "/subProcessing/engagements/0/engagements/0/engagements/0]",
                            LOOP + "/subProcessing/engagements/0/engagements/1]");
        }

        @Test
        void beforeTheOpinionOnlyALoopIsFound() {
            ReviewContext before =
                    new ReviewContext(LawData.bundled().asOf(LocalDate.of(2024, 10, 6)), ReviewPolicy.STANDARD);
            ReviewContext since =
                    new ReviewContext(LawData.bundled().asOf(LocalDate.of(2024, 10, 7)), ReviewPolicy.STANDARD);
            DataProcessingAgreement open =
                    with(b -> b.flowDown(FlowDown.SILENT).engagements(List.of(of("a", "A", of("b", "B")))));
            DataProcessingAgreement loop =
                    with(b -> b.flowDown(FlowDown.SILENT).engagements(List.of(of("a", "A", of("a", "A")))));
            assertThat(CHAIN.check(open, before))
                    .isEqualTo(new NotApplicable(new Reason(
                            "law-from",
                            List.of("2024-10-07"),
                            "What this rule rests on, law or guidance, dates from 2024-10-07")));
            assertThat(CHAIN.check(open, since)).isInstanceOf(NotMet.class);
            assertThat(((NotMet) CHAIN.check(loop, before)).findings())
                    .extracting(Finding::line)
                    .containsExactly(LOOP + "/subProcessing/engagements/0/engagements/0]");
        }

        @Test
        void notHandedDown() {
            String line =
                    "WARNING ART28-2-14 Notice of changes should be handed down the chain; the text does not reach"
                            + " the next level  [";
            assertThat(lines(CHAIN, down(FlowDown.SILENT)))
                    .containsExactly(line + "/subProcessing/flowDown/furtherDown]");
            for (Optional<Sameness> sameness : List.of(
                    Optional.<Sameness>empty(), Optional.of(Sameness.REASONABLE), Optional.of(Sameness.of("fair")))) {
                assertThat(lines(
                                CHAIN,
                                down(FlowDown.builder()
                                        .duty(Sound.OWED.in("6.4"))
                                        .sameness(sameness)
                                        .build())))
                        .containsExactly(line + "clause 6.4, /subProcessing/flowDown/furtherDown]");
            }
        }

        @Test
        void handedDown() {
            assertThat(List.of(
                            Sameness.SAME,
                            Sameness.SAME_IN_SUBSTANCE,
                            Sameness.CORRESPONDING,
                            Sameness.EQUIVALENT,
                            Sameness.SIMILAR))
                    .allSatisfy(sameness -> assertThat(outcome(
                                    CHAIN,
                                    down(FlowDown.builder()
                                            .duty(Sound.OWED)
                                            .sameness(sameness)
                                            .build())))
                            .isEqualTo(Outcome.MET));
            assertThat(outcome(
                            CHAIN,
                            down(FlowDown.builder()
                                    .furtherDown(Statement.STIPULATED)
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void theTextExcludesTheNextLevel() {
            Statement excluded = Statement.builder()
                    .stipulation(Stipulation.EXCLUDED)
                    .addSources(Source.of("6.8"))
                    .build();
            assertThat(lines(
                            CHAIN,
                            with(b -> b.engagements(List.of(Sound.host()))
                                    .flowDown(FlowDown.builder()
                                            .duty(Duty.STIPULATED)
                                            .sameness(Sameness.SAME)
                                            .furtherDown(excluded)
                                            .build()))))
                    .containsExactly("WARNING ART28-2-14 Notice of changes should be handed down the chain; the text"
                            + " excludes the next level  [clause 6.8, /subProcessing/flowDown/furtherDown]");
        }

        @Test
        void oneLevelTellsNothingOfTheNext() {
            Outcome open = Undetermined.without(Reason.of("chain", "whether the sub-processors engage others in turn"));
            assertThat(outcome(CHAIN, engaging(Sound.host(), Sound.helpDesk()))).isEqualTo(open);
            assertThat(outcome(CHAIN, listing(b -> {}))).isEqualTo(open);
            Engagement ended = firm("b", "B").endedOn(Sound.START).build();
            assertThat(outcome(CHAIN, engaging(of("a", "A", ended)))).isEqualTo(open);
        }
    }
}
