package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DescriptionRules.CONTROLLER;
import static org.dpa4j.rules.DescriptionRules.DATA;
import static org.dpa4j.rules.DescriptionRules.DATA_SUBJECTS;
import static org.dpa4j.rules.DescriptionRules.DURATION;
import static org.dpa4j.rules.DescriptionRules.NATURE;
import static org.dpa4j.rules.DescriptionRules.PURPOSE;
import static org.dpa4j.rules.DescriptionRules.SCOPE;
import static org.dpa4j.rules.DescriptionRules.SPECIFIC;
import static org.dpa4j.rules.DescriptionRules.SUBJECT_MATTER;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Combination;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.Lasting;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DescriptionRulesTest {
    /** A part of the description: its rule, where it stands, what messages call it, how an entry gets there. */
    private record Part(
            Rule rule, String pointer, String what, BiConsumer<Processing.Builder, Item<?>> add, boolean list) {
        String entry() {
            return list ? pointer + "/0" : pointer;
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part(
                    SUBJECT_MATTER,
                    "/processing/subjectMatter",
                    "the subject-matter of the processing",
                    (b, item) -> b.subjectMatter(of(item)),
                    false),
            new Part(
                    NATURE,
                    "/processing/operations",
                    "the nature of the processing",
                    (b, item) -> b.addOperations(of(item)),
                    true),
            new Part(
                    PURPOSE,
                    "/processing/purposes",
                    "the purpose for which the controller has the data processed",
                    (b, item) ->
                            b.addPurposes(PurposeItem.builder().item(of(item)).build()),
                    true),
            new Part(
                    DATA,
                    "/processing/dataCategories",
                    "the types of personal data",
                    (b, item) -> b.addDataCategories(
                            DataItem.builder().item(of(item)).build()),
                    true),
            new Part(
                    DATA_SUBJECTS,
                    "/processing/dataSubjects",
                    "the categories of data subjects",
                    (b, item) -> b.addDataSubjects(of(item)),
                    true));

    private static <C> Item<C> of(Item<?> item) {
        return Item.<C>labelled(item.label().orElseThrow()).with(item.breadth()).in("A.9");
    }

    private static DataProcessingAgreement described(Consumer<Processing.Builder> change) {
        Processing.Builder processing = Processing.builder();
        change.accept(processing);
        return Sound.but(b -> b.processing(processing.build()));
    }

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(SUBJECT_MATTER, DURATION, NATURE, PURPOSE, DATA, DATA_SUBJECTS, CONTROLLER, SPECIFIC, SCOPE))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(SUBJECT_MATTER)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(DURATION)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(NATURE)).containsExactly("GDPR Art. 28(3)", "GDPR Art. 4(2)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(PURPOSE)).containsExactly("GDPR Art. 28(3)", "GDPR Art. 5(1)(b)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(DATA)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(DATA_SUBJECTS)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(SPECIFIC)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3");
        assertThat(citations(SCOPE)).containsExactly("GDPR Art. 28(3)(a)", "GDPR Art. 5(1)(b)");
        assertThat(citations(CONTROLLER)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.3", "DK-SCC cl. 3");
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    @TestFactory
    Stream<DynamicTest> partsOfTheDescription() {
        return PARTS.stream().flatMap(part -> {
            String id = part.rule().info().id().toString();
            return Stream.of(
                    DynamicTest.dynamicTest(
                            id + " missing",
                            () -> assertThat(lines(part.rule(), described(b -> {})))
                                    .containsExactly("VIOLATION " + id + " The agreement must state " + part.what()
                                            + ", but does not  [" + part.pointer() + "]")),
                    DynamicTest.dynamicTest(
                            id + " blank entry",
                            () -> assertThat(lines(
                                            part.rule(),
                                            described(b -> part.add().accept(b, Item.labelled(" ")))))
                                    .containsExactly("VIOLATION " + id + " The field for " + part.what()
                                            + " is not filled in  [" + part.pointer() + "]")),
                    DynamicTest.dynamicTest(
                            id + " blank annex",
                            () -> assertThat(lines(part.rule(), withBlankAnnex()))
                                    .containsExactly("VIOLATION " + id + " The field for " + part.what()
                                            + " is not filled in  [clause Annex A, " + part.pointer()
                                            + "]")),
                    DynamicTest.dynamicTest(
                            id + " vague",
                            () -> assertThat(lines(
                                            part.rule(),
                                            described(b -> part.add()
                                                    .accept(
                                                            b,
                                                            Item.labelled("all").with(Breadth.CATCH_ALL)))))
                                    .containsExactly("WARNING " + id
                                            + (part.rule() == PURPOSE
                                                    ? " The purpose of the processing must be stated as that of the"
                                                            + " controller, but an entry is only"
                                                    : " The agreement must state " + part.what()
                                                            + ", but its entry is only")
                                            + ": catch-all  [clause A.9, "
                                            + part.entry() + "]")),
                    DynamicTest.dynamicTest(
                            id + " a printed word is enough",
                            () -> assertThat(outcome(
                                            part.rule(),
                                            described(b -> part.add().accept(b, Item.labelled("wages")))))
                                    .isEqualTo(Outcome.MET)));
        });
    }

    @Test
    void everyBlankAnnexForTheDescriptionIsCitedInOneOrder() {
        Annex c = blankAnnex("Annex C", AnnexContent.DESCRIPTION);
        Annex b = blankAnnex("Annex B", AnnexContent.DESCRIPTION);
        for (List<Annex> annexes : List.of(List.of(c, b), List.of(b, c))) {
            assertThat(lines(
                            DURATION,
                            Sound.but(agreement ->
                                    agreement.processing(Processing.SILENT).annexes(annexes))))
                    .containsExactly("VIOLATION ART28-3-CH-2 The field for the duration of the processing is not filled"
                            + " in  [clause Annex B, Annex C, /processing/duration]");
        }
    }

    @Test
    void aBlankAnnexForSomethingElseIsNoField() {
        assertThat(lines(
                        DURATION,
                        Sound.but(b -> b.processing(Processing.SILENT)
                                .addAnnexes(blankAnnex("Annex D", AnnexContent.SUB_PROCESSORS)))))
                .containsExactly("VIOLATION ART28-3-CH-2 The agreement must state the duration of the processing,"
                        + " but does not  [/processing/duration]");
    }

    private static Annex blankAnnex(String label, AnnexContent content) {
        return Annex.builder()
                .label(label)
                .state(Stipulation.BLANK)
                .addAnnounced(Item.of(content))
                .addSources(Source.of(label))
                .build();
    }

    private static DataProcessingAgreement withBlankAnnex() {
        return Sound.but(b -> b.processing(Processing.SILENT)
                .addAnnexes(
                        Annex.builder()
                                .label("Annex B")
                                .state(Stipulation.BLANK)
                                .build(),
                        Annex.builder()
                                .label("Annex A")
                                .state(Stipulation.BLANK)
                                .addAnnounced(Item.of(AnnexContent.DESCRIPTION))
                                .addSources(Source.of("Annex A"))
                                .build()));
    }

    @Nested
    class Duration {
        private static final Map<TimeLimit, String> VAGUE = Map.of(
                new NumberOnly(
                        30, Bound.AT_MOST, Direction.AFTER, Optional.empty(), Bindingness.FIRM, Source.all("A.2")),
                "no-unit",
                new Elsewhere(Reference.to("terms"), Optional.empty(), Bindingness.FIRM, Source.all("A.2")),
                "pointer",
                TimeLimit.prompt(Promptness.REASONABLE_TIME).in("A.2"),
                "no-period",
                new Lasting(Optional.empty(), Optional.empty(), Bindingness.FIRM, Source.all("A.2")),
                "no-end");

        private static final Blank BLANK =
                new Blank(Optional.empty(), Optional.empty(), Optional.empty(), Bindingness.FIRM, Source.all("A.2"));

        private static DataProcessingAgreement lasting(TimeLimit duration) {
            return described(b -> b.duration(duration));
        }

        @Test
        void missing() {
            assertThat(lines(DURATION, described(b -> {})))
                    .containsExactly("VIOLATION ART28-3-CH-2 The agreement must state the duration of the processing,"
                            + " but does not  [/processing/duration]");
        }

        @Test
        void blank() {
            assertThat(lines(DURATION, lasting(BLANK)))
                    .containsExactly("VIOLATION ART28-3-CH-2 The field for the duration of the processing is not filled"
                            + " in  [clause A.2, /processing/duration]");
        }

        @TestFactory
        Stream<DynamicTest> neitherPeriodNorCriterion() {
            return VAGUE.entrySet().stream()
                    .map(entry -> DynamicTest.dynamicTest(
                            entry.getValue(),
                            () -> assertThat(lines(DURATION, lasting(entry.getKey())))
                                    .containsExactly("WARNING ART28-3-CH-2 The agreement must state the duration of the"
                                            + " processing, but its entry is only: " + entry.getValue()
                                            + "  [clause A.2, /processing/duration]")));
        }

        @Test
        void onePartOfACombinationIsEnough() {
            TimeLimit period = TimeLimit.atMost(Period.ofDays(30));
            assertThat(outcome(
                            DURATION,
                            lasting(new Combined(
                                    Combination.EARLIEST,
                                    List.of(BLANK, period),
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of()))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            DURATION,
                            lasting(new Extended(
                                    period,
                                    Period.ofDays(30),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of()))))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            DURATION,
                            lasting(new Combined(
                                    Combination.EARLIEST,
                                    List.of(BLANK, BLANK),
                                    Optional.empty(),
                                    Bindingness.FIRM,
                                    List.of()))))
                    .hasSize(1);
        }

        @Test
        void anExtensionOfNothingIsNoPeriod() {
            for (Map.Entry<TimeLimit, String> base : VAGUE.entrySet()) {
                assertThat(lines(
                                DURATION,
                                lasting(new Extended(
                                        base.getKey(),
                                        Period.ofDays(30),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Bindingness.FIRM,
                                        Source.all("A.2")))))
                        .containsExactly("WARNING ART28-3-CH-2 The agreement must state the duration of the"
                                + " processing, but its entry is only: " + base.getValue()
                                + "  [clause A.2, /processing/duration]");
            }
        }

        @Test
        void theTermOfTheAgreementIsACriterion() {
            Duty until = Sound.OWED.within(TimeLimit.until(Event.of(Occurrence.END_OF_SERVICES)));
            assertThat(outcome(DURATION, termed(Term.builder().duration(until).build())))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            DURATION, termed(Term.builder().endsOn(Sound.START).build())))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            DURATION,
                            termed(Term.builder()
                                    .duration(Sound.OWED.within(BLANK))
                                    .build())))
                    .hasSize(1);
        }

        private static DataProcessingAgreement termed(Term term) {
            return Sound.but(b -> b.processing(Processing.SILENT).term(term));
        }
    }

    @Test
    void oneSpecificEntryIsEnoughForNatureDataAndPeople() {
        DataProcessingAgreement mixed = described(b -> PARTS.forEach(part -> {
            part.add().accept(b, Item.labelled("anything").with(Breadth.CATCH_ALL));
            part.add().accept(b, Item.labelled("wages"));
        }));
        assertThat(List.of(NATURE, DATA, DATA_SUBJECTS))
                .allSatisfy(rule -> assertThat(outcome(rule, mixed)).isEqualTo(Outcome.MET));
    }

    @Test
    void aGenericPurposeIsReportedBesideASpecificOne() {
        assertThat(lines(
                        PURPOSE,
                        described(b -> b.addPurposes(PurposeItem.of(Purpose.PAYROLL))
                                .addPurposes(PurposeItem.builder()
                                        .item(Item.of(Purpose.SERVICE_PROVISION)
                                                .with(Breadth.GENERIC)
                                                .in("A.9"))
                                        .build()))))
                .containsExactly("WARNING ART28-3-CH-4 The purpose of the processing must be stated as that of the"
                        + " controller, but an entry is only: generic  [clause A.9, /processing/purposes/1]");
    }

    @Test
    void whatIsOnlyDoneIfInstructedIsNoPurpose() {
        Item<Purpose> other = new Item<>(
                Optional.empty(),
                Optional.of("other"),
                Breadth.CATCH_ALL,
                Optional.of(Condition.of(Sense.IF, ConditionCode.of("instructed"))),
                List.of());
        PurposeItem item = PurposeItem.builder().item(other).build();
        assertThat(outcome(PURPOSE, described(b -> b.addPurposes(PurposeItem.of(Purpose.PAYROLL), item))))
                .isEqualTo(Outcome.MET);
        assertThat(lines(PURPOSE, described(b -> b.addPurposes(item))))
                .containsExactly("VIOLATION ART28-3-CH-4 The agreement must state the purpose for which the controller"
                        + " has the data processed, but does not  [/processing/purposes]");
    }

    @Test
    void aPurposeOfTheProcessorIsNoneOfTheController() {
        PurposeItem own = PurposeItem.builder()
                .item(Item.of(Purpose.MARKETING).in("A.9"))
                .determinedBy(Actor.PROCESSOR)
                .build();
        assertThat(lines(PURPOSE, described(b -> b.addPurposes(own))))
                .containsExactly("VIOLATION ART28-3-CH-4 The agreement must state the purpose for which the controller"
                        + " has the data processed, but does not  [/processing/purposes]");
        assertThat(outcome(PURPOSE, described(b -> b.addPurposes(own, PurposeItem.of(Purpose.PAYROLL)))))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        PURPOSE,
                        described(b -> b.addPurposes(PurposeItem.builder()
                                .from(own)
                                .determinedBy(Actor.CONTROLLER)
                                .build()))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void theFirstInstructionsMayStateTheNature() {
        assertThat(outcome(
                        NATURE,
                        Sound.but(b -> b.processing(Processing.SILENT)
                                .instructions(Instructions.builder()
                                        .addInitialOperations(Item.of(Operation.STORAGE))
                                        .build()))))
                .isEqualTo(Outcome.MET);
    }

    @Nested
    class Controller {
        private static DataProcessingAgreement silent(Consumer<DataProcessingAgreement.Builder> change) {
            return Sound.but(b -> {
                b.controllerDuties(ControllerDuties.SILENT)
                        .instructions(Instructions.SILENT)
                        .audit(Audit.SILENT)
                        .subProcessing(SubProcessing.SILENT)
                        .endOfServices(EndOfServices.SILENT)
                        .term(Term.SILENT);
                change.accept(b);
            });
        }

        private static final ControllerDuties OBLIGED = ControllerDuties.builder()
                .addStatutory(Duty.must(Actor.CONTROLLER, Actor.DATA_SUBJECT))
                .build();

        @Test
        void neither() {
            assertThat(lines(CONTROLLER, silent(b -> {})))
                    .containsExactly("VIOLATION ART28-3-CH-7 The agreement must set out obligations and rights of the"
                            + " controller, but has neither  [/controllerDuties]");
        }

        @Test
        void rightsOnly() {
            String line = "WARNING ART28-3-CH-7 The agreement must set out obligations of the controller, not only its"
                    + " rights  [/controllerDuties]";
            assertThat(lines(CONTROLLER, silent(b -> b.audit(Audit.asInLaw())))).containsExactly(line);
            assertThat(lines(
                            CONTROLLER,
                            silent(b -> b.audit(Audit.asInLaw())
                                    .controllerDuties(ControllerDuties.builder()
                                            .compliance(Sound.OWED)
                                            .build()))))
                    .containsExactly(line);
        }

        @Test
        void aChoiceAtTheEndIsARightOnlyOfTheController() {
            for (Actor holder : List.of(Actor.CONTROLLER, Actor.PROCESSOR)) {
                EndOfServices end = EndOfServices.builder()
                        .choice(Choice.<Disposal>builder()
                                .holder(holder)
                                .addOptions(Disposal.DELETE, Disposal.RETURN)
                                .build())
                        .build();
                assertThat(outcome(
                                        CONTROLLER,
                                        silent(b -> b.controllerDuties(OBLIGED).endOfServices(end)))
                                .equals(Outcome.MET))
                        .isEqualTo(holder.equals(Actor.CONTROLLER));
            }
        }

        @Test
        void obligationsOnly() {
            assertThat(lines(CONTROLLER, silent(b -> b.controllerDuties(OBLIGED))))
                    .containsExactly("WARNING ART28-3-CH-7 The agreement must set out rights of the controller, not"
                            + " only its obligations  [/instructions/further]");
        }

        @Test
        void aPartyByItsIdentifier() {
            Actor bakery = Actor.party("bakery");
            Choice<Disposal> choice = Choice.<Disposal>builder().holder(bakery).build();
            assertThat(outcome(
                            CONTROLLER,
                            silent(b -> b.controllerDuties(ControllerDuties.builder()
                                            .compliance(Duty.must(bakery, Actor.PROCESSOR))
                                            .build())
                                    .endOfServices(EndOfServices.builder()
                                            .choice(choice)
                                            .build()))))
                    .isEqualTo(Outcome.MET);
        }

        @TestFactory
        Stream<DynamicTest> anyRightWillDo() {
            Duty may = Duty.may(Actor.CONTROLLER, Actor.PROCESSOR);
            Choice<Disposal> choice =
                    Choice.<Disposal>builder().holder(Actor.CONTROLLER).build();
            return Stream.<Consumer<DataProcessingAgreement.Builder>>of(
                            b -> b.instructions(
                                    Instructions.builder().further(may).build()),
                            b -> b.endOfServices(
                                    EndOfServices.builder().choice(choice).build()),
                            b -> b.term(Term.builder().addTermination(may).build()),
                            b -> b.term(Term.builder().suspension(may).build()))
                    .map(right -> DynamicTest.dynamicTest(
                            "right",
                            () -> assertThat(
                                            outcome(CONTROLLER, silent(b -> right.accept(b.controllerDuties(OBLIGED)))))
                                    .isEqualTo(Outcome.MET)));
        }
    }

    @Nested
    class Specific {
        private static final Reference MAIN = document("main", Resolution.RESOLVED, Optional.empty());

        private static Reference document(String name, Resolution resolution, Optional<TargetKind> expected) {
            return Reference.builder()
                    .label("see there")
                    .target(new DocumentTarget(name, Optional.of("3")))
                    .resolution(resolution)
                    .expected(expected)
                    .addSources(Source.of("A.0"))
                    .build();
        }

        private static DataProcessingAgreement referring(Reference... references) {
            return Sound.but(
                    b -> b.mainContract(MainContract.builder().reference(MAIN).build())
                            .processing(Processing.builder()
                                    .addAllDescribedIn(List.of(references))
                                    .build()));
        }

        private static String open(String list, int entry, String breadth) {
            String code = list.replace("data", "data ").toLowerCase(Locale.ROOT);
            return "WARNING ART28-3-CH-8 The description should be specific, but in " + code + " an entry is only: "
                    + breadth + "  [clause A.9, /processing/" + list + "/" + entry + "]";
        }

        private static Item<?> entry(Breadth breadth) {
            return Item.labelled("anything").with(breadth);
        }

        private static <C> Item<C> conditional(String condition) {
            return new Item<>(
                    Optional.empty(),
                    Optional.of("anything"),
                    Breadth.CATCH_ALL,
                    Optional.of(Condition.of(Sense.IF, ConditionCode.of(condition))),
                    Source.all("A.9"));
        }

        @Test
        void d47_allData() {
            assertThat(lines(
                            SPECIFIC,
                            described(b -> b.addDataCategories(
                                            DataItem.of(DataCategory.NAME),
                                            DataItem.builder()
                                                    .item(of(entry(Breadth.CATCH_ALL)))
                                                    .build())
                                    .addDataCategories(DataItem.builder()
                                            .item(of(entry(Breadth.POINTER)))
                                            .build()))))
                    .containsExactly(open("dataCategories", 1, "catch-all"));
        }

        @Test
        void d48_repeatsTheHeading() {
            assertThat(lines(SPECIFIC, described(b -> b.addOperations(of(entry(Breadth.CIRCULAR))))))
                    .containsExactly(open("operations", 0, "circular"));
        }

        @Test
        void oneFindingForEachListThatIsOpen() {
            assertThat(lines(
                            SPECIFIC,
                            described(b -> b.addOperations(of(entry(Breadth.CATCH_ALL)))
                                    .addPurposes(PurposeItem.builder()
                                            .item(of(entry(Breadth.GENERIC)))
                                            .build())
                                    .addPurposes(PurposeItem.builder()
                                            .item(of(entry(Breadth.CATCH_ALL)))
                                            .build())
                                    .addDataCategories(DataItem.builder()
                                            .item(of(entry(Breadth.POINTER)))
                                            .build())
                                    .addDataSubjects(of(entry(Breadth.CIRCULAR))))))
                    .containsExactly(
                            open("operations", 0, "catch-all"),
                            open("purposes", 1, "catch-all"),
                            open("dataCategories", 0, "pointer"),
                            open("dataSubjects", 0, "circular"));
        }

        @Test
        void thePurposeThatItsOwnRuleReportsIsNotReportedAgain() {
            DataProcessingAgreement agreement = described(b -> b.addPurposes(
                    PurposeItem.of(Purpose.PAYROLL),
                    PurposeItem.builder().item(of(entry(Breadth.CATCH_ALL))).build()));
            assertThat(lines(PURPOSE, agreement)).hasSize(1);
            assertThat(outcome(SPECIFIC, agreement)).isEqualTo(Outcome.MET);
        }

        @Test
        void whatTheControllerDecidesLaterIsNotOpen() {
            assertThat(outcome(
                            SPECIFIC,
                            described(b -> b.addOperations(conditional("instructed"), conditional("customisation")))))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(SPECIFIC, described(b -> b.addOperations(conditional("necessary")))))
                    .containsExactly(open("operations", 0, "catch-all"));
        }

        @Test
        void aGenericEntryIsNotOpenAndNothingAtAllIsForOtherRules() {
            assertThat(outcome(
                            SPECIFIC,
                            described(b -> b.subjectMatter(of(entry(Breadth.CATCH_ALL)))
                                    .addOperations(of(entry(Breadth.GENERIC)))
                                    .addDataSubjects(of(entry(Breadth.GENERIC))))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(SPECIFIC, described(b -> {}))).isEqualTo(Outcome.MET);
        }

        @Test
        void d47_seeMainContractWhereNothingIs() {
            assertThat(lines(
                            SPECIFIC,
                            referring(
                                    MAIN,
                                    document("main", Resolution.BROKEN, Optional.empty()),
                                    document("main", Resolution.WRONG_TARGET, Optional.empty()))))
                    .containsExactly(
                            "VIOLATION ART28-3-CH-8 The agreement must describe the processing, but its reference to the"
                                    + " description is: broken  [clause A.0, /processing/describedIn/1]",
                            "VIOLATION ART28-3-CH-8 The agreement must describe the processing, but its reference to the"
                                    + " description is: wrong target  [clause A.0, /processing/describedIn/2]");
        }

        @Test
        void anAnnexThatIsNotThere() {
            Reference annex = Reference.builder()
                    .label("Appendix A")
                    .target(new ClauseTarget("A"))
                    .resolution(Resolution.BROKEN)
                    .expected(TargetKind.PROCESSING_DESCRIPTION)
                    .build();
            assertThat(lines(SPECIFIC, described(b -> b.addDescribedIn(annex))))
                    .containsExactly(
                            "VIOLATION ART28-3-CH-8 The agreement must describe the processing, but its reference"
                                    + " to the description is: broken  [/processing/describedIn/0]");
        }

        @Test
        void anotherDocumentMayAdd() {
            assertThat(outcome(
                            SPECIFIC,
                            referring(
                                    document("guidelines", Resolution.UNCHECKED, Optional.empty()),
                                    document("guidelines", Resolution.BROKEN, Optional.empty()),
                                    document("guidelines", Resolution.BROKEN, Optional.of(TargetKind.MEASURES)),
                                    Reference.to("Appendix A"))))
                    .isEqualTo(Outcome.MET);
        }
    }
}
