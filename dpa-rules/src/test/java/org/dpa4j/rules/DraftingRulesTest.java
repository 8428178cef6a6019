package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityLevel;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.NextCycle;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingRulesTest {
    private static final Duty SWAPPED =
            Duty.must(Actor.CONTROLLER, Actor.CONTROLLER).in("3.4");
    private static final Duty MISPLACED =
            Duty.must(Actor.CONTROLLER, Actor.PROCESSOR).in("3.4");
    private static final String MISSING =
            "VIOLATION DRAFT-ROLE-1 The processor must owe this duty; the text lays it on the"
                    + " controller, and nowhere on the processor  [clause 3.4, ";
    private static final String ALSO =
            "WARNING DRAFT-ROLE-1 The processor should owe this duty alone; the text also lays it"
                    + " on the controller  [clause 3.4, ";
    private static final String SELF =
            "WARNING DRAFT-ROLE-1 A duty should be owed to somebody else; here the controller"
                    + " owes it to the controller  [clause 3.4, ";
    private static final String LACKS =
            "WARNING DRAFT-ANNEX-1 An annex should hold what the text announces for it; it lacks ";
    private static final Event SIGNATURE = Event.of(Occurrence.SIGNATURE_BY_ALL);
    private static final Event ACCEPTANCE = Event.of(Occurrence.ACCEPTANCE_OF_MAIN_CONTRACT);

    @Test
    void theSoundAgreementMeetsAllThatConcernsIt() {
        assertThat(Stream.of(DraftingRules.ROLES, DraftingRules.FINISHED, DraftingRules.ANNEXES_FILLED)
                        .map(rule -> DutyMessages.outcome(rule, Sound.agreement())))
                .containsOnly(Outcome.MET);
        assertThat(DutyMessages.outcome(DraftingRules.SIGNABLE, Sound.agreement()))
                .isEqualTo(new NotApplicable(
                        Reason.of("no-signature", "The agreement does not take effect by signature")));
        assertThat(DutyMessages.outcome(DraftingRules.LEVEL_FITS, Sound.agreement()))
                .isEqualTo(new NotApplicable(Reason.of("no-level", "The agreement declares no level of security")));
    }

    @Test
    void aStatutoryDutyThatTheControllerOwesItself() {
        assertThat(warning(SWAPPED)).containsExactly(MISSING + "/instructions/infringementWarning/obligor]");
        assertThat(warning(MISPLACED)).containsExactly(MISSING + "/instructions/infringementWarning/obligor]");
        assertThat(warning(Duty.must(Actor.party("bakery"), Actor.CONTROLLER).in("3.4")))
                .containsExactly(MISSING + "/instructions/infringementWarning/obligor]");
    }

    @Test
    void aStatutoryDutyThatTheProcessorOwesToo() {
        assertThat(warning(variant(SWAPPED, Sound.OWED)))
                .containsExactly(SELF + "/instructions/infringementWarning/obligor]");
        assertThat(warning(variant(Sound.OWED, MISPLACED)))
                .containsExactly(ALSO + "/instructions/infringementWarning/variants/0/obligor]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"processor", "sub-processor", "each-party", "either-party", "party:payroll", "party:nobody"})
    void whoMayOweAStatutoryDuty(String obligor) {
        assertThat(warning(Duty.must(Actor.of(obligor), Actor.CONTROLLER))).isEmpty();
    }

    @Test
    void nobodyInParticularOrAFreedomIsNoMisplacedDuty() {
        assertThat(warning(Duty.STIPULATED)).isEmpty();
        assertThat(warning(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR))).isEmpty();
        assertThat(warning(Duty.SILENT)).isEmpty();
        assertThat(warning(Duty.builder()
                        .from(MISPLACED)
                        .stipulation(Stipulation.EXCLUDED)
                        .build()))
                .isEmpty();
    }

    @Test
    void everyDutyThatIsOwedToItselfCounts() {
        assertThat(roles(Sound.but(builder -> builder.audit(Audit.builder()
                        .information(Sound.OWED)
                        .contribution(SWAPPED)
                        .report(SWAPPED)
                        .findings(Duty.builder()
                                .from(Sound.OWED)
                                .addConsequences(new Consequence(ConsequenceKind.REMEDY, SWAPPED))
                                .build())
                        .build()))))
                .containsExactly(
                        SELF + "/audit/contribution/obligor]",
                        SELF + "/audit/report/obligor]",
                        SELF + "/audit/findings/consequences/0/duty/obligor]");
    }

    /** The processor owes it to itself in one reading, the controller owes it in another. */
    @Test
    void theFirstOfSeveralFaultsOfADutyIsTold() {
        Duty own = Duty.must(Actor.PROCESSOR, Actor.PROCESSOR).in("3.5");

        assertThat(warning(variant(own, MISPLACED)))
                .containsExactly(
                        "WARNING DRAFT-ROLE-1 A duty should be owed to somebody else; here the processor owes it"
                                + " to the processor  [clause 3.5, /instructions/infringementWarning/obligor]");
        assertThat(warning(variant(MISPLACED, own)))
                .containsExactly(ALSO + "/instructions/infringementWarning/obligor]");
    }

    @Test
    void whoIsNamedOwesItselfAsWell() {
        assertThat(report("party:bakery", "party:bakery")).containsExactly(SELF + "/audit/report/obligor]");
        assertThat(report("party:bakery", "controller")).containsExactly(SELF + "/audit/report/obligor]");
        assertThat(report("controller", "party:bakery")).containsExactly(SELF + "/audit/report/obligor]");
        assertThat(report("party:bakery", "party:payroll")).isEmpty();
        assertThat(report("party:bakery", "processor")).isEmpty();
        assertThat(report("party:mill", "party:bakery")).isEmpty();
    }

    private static List<String> report(String obligor, String beneficiary) {
        Duty duty = Duty.must(Actor.of(obligor), Actor.of(beneficiary)).in("3.4");
        return roles(
                Sound.but(builder -> builder.audit(Audit.builder().report(duty).build())));
    }

    @Test
    void aDutyTowardsNobodyInParticularIsNotOwedToItself() {
        Duty duty =
                Duty.builder().obligor(Actor.CONTROLLER).modality(Modality.MUST).build();

        assertThat(roles(Sound.but(
                        builder -> builder.audit(Audit.builder().report(duty).build()))))
                .isEmpty();
    }

    @Test
    void partsOfAStatutoryDutyAreOnlyWeaker() {
        assertThat(roles(Sound.but(builder ->
                        builder.audit(Audit.builder().contribution(MISPLACED).build()))))
                .containsExactly(ALSO + "/audit/contribution/obligor]");
        assertThat(roles(Sound.but(builder ->
                        builder.audit(Audit.builder().report(MISPLACED).build()))))
                .isEmpty();
    }

    @Test
    void severalControllersMayOweEachOther() {
        assertThat(roles(Sound.but(builder -> builder.audit(
                                Audit.builder().report(SWAPPED).build())
                        .addParties(Party.of(
                                "mill", "Mill AB", Role.CONTROLLER, Address.of("A 1", "B", "SE"), "x@y.example")))))
                .isEmpty();
        assertThat(roles(Sound.but(builder -> builder.audit(Audit.builder()
                        .report(Duty.must(Actor.EACH_PARTY, Actor.EACH_PARTY))
                        .build()))))
                .isEmpty();
    }

    @Test
    void helpInAnotherEntryOfTheList() {
        assertThat(rights(SWAPPED)).containsExactly(MISSING + "/assistance/rights/0/duty/obligor]");
        assertThat(rights(SWAPPED, Sound.OWED)).containsExactly(SELF + "/assistance/rights/0/duty/obligor]");
    }

    @Test
    void helpWithTheSameArticleInAnotherEntry() {
        ArticleHelp swapped = new ArticleHelp(List.of(AssistedArticle.SECURITY_32), SWAPPED);
        ArticleHelp same = new ArticleHelp(List.of(AssistedArticle.SECURITY_32), Sound.OWED);
        ArticleHelp other = new ArticleHelp(List.of(AssistedArticle.AUTHORITY_33), Sound.OWED);

        assertThat(articles(swapped, other)).containsExactly(MISSING + "/assistance/articles/0/duty/obligor]");
        assertThat(articles(swapped, same)).containsExactly(SELF + "/assistance/articles/0/duty/obligor]");
    }

    @ParameterizedTest
    @CsvSource({
        "placeholder, No placeholder should be left in the text",
        "prompt-left, No prompt of a template should be left in the text",
        "unbalanced-brackets, Each bracket and each quotation mark of the text should have its partner"
    })
    void aRemarkOnWhatIsLeft(String kind, String message) {
        assertThat(finished(Sound.but(builder -> builder.addRemarks(
                        remark(RemarkKind.MISSING_WORD).build(),
                        remark(RemarkKind.of(kind)).build()))))
                .containsExactly("WARNING DRAFT-TEXT-1 " + message + "  [clause 2.2, /remarks/1/kind]");
    }

    /** The form of the Commission leaves no field open; a bracket without partner is a slip in it too. */
    @Test
    void d51_aFieldOfTheFormThatIsLeft() {
        DataProcessingAgreement open = with(
                title("within [SPECIFY TIME PERIOD]"),
                remark(RemarkKind.PROMPT_LEFT).build());
        String prompt =
                " DRAFT-TEXT-1 No prompt of a template should be left in the text  [clause 2.2," + " /remarks/0/kind]";
        String placeholder = " DRAFT-TEXT-1 No placeholder should be left in the text  [/mainContract/title]";

        assertThat(finished(open)).containsExactly("WARNING" + prompt, "WARNING" + placeholder);
        assertThat(DutyMessages.lines(DraftingRules.FINISHED, Template.EU_SCC_2021_915, open))
                .containsExactly("VIOLATION" + prompt, "VIOLATION" + placeholder);
        assertThat(DutyMessages.lines(DraftingRules.FINISHED, Template.DK_SCC_2019, open))
                .containsExactly("WARNING" + prompt, "WARNING" + placeholder);
        assertThat(DutyMessages.lines(DraftingRules.FINISHED, Template.EU_SCC_2021_915, title("[x")))
                .containsExactly("WARNING DRAFT-TEXT-1 Each bracket and each quotation mark of the text should have its"
                        + " partner  [/mainContract/title]");
    }

    @ParameterizedTest
    @CsvSource({
        "[fees for 12 months, Each bracket and each quotation mark of the text should have its partner",
        "fees], Each bracket and each quotation mark of the text should have its partner",
        "]fees[, Each bracket and each quotation mark of the text should have its partner",
        "{{customer}, Each bracket and each quotation mark of the text should have its partner",
        "[customer], No placeholder should be left in the text",
        "{customer}, No placeholder should be left in the text",
        "from ___ on, No placeholder should be left in the text"
    })
    void aTextThatIsNotFinished(String text, String message) {
        assertThat(finished(title(text)))
                .containsExactly("WARNING DRAFT-TEXT-1 " + message + "  [/mainContract/title]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art. 28(3) e)", "a) payroll", "__init__", "Terms (of 2020", "<18 years"})
    void aTextThatIsFinished(String text) {
        assertThat(finished(title(text))).isEmpty();
    }

    @Test
    void aTextOnWhichARemarkStandsIsToldOnce() {
        Remark onText = remark(RemarkKind.PLACEHOLDER)
                .about(TermPath.of("/mainContract"))
                .build();
        Remark onAnother = remark(RemarkKind.PLACEHOLDER)
                .about(TermPath.of("/mainContract/ti"))
                .build();
        Remark ofAnotherKind = remark(RemarkKind.WRONG_WORD)
                .about(TermPath.of("/mainContract"))
                .build();

        assertThat(finished(with(title("[x]"), onText))).hasSize(1);
        assertThat(finished(with(title("[x]"), onAnother))).hasSize(2);
        assertThat(finished(with(title("[x]"), ofAnotherKind))).hasSize(1);
    }

    @Test
    void anAnnexThatLacksWhatIsAnnounced() {
        Annex annex = annex().addAnnounced(
                        item(AnnexContent.MEASURES),
                        item(AnnexContent.AUDIT_PROCEDURE),
                        Item.<AnnexContent>labelled("fees").in("1.8"),
                        Item.<AnnexContent>labelled("hours").in("1.8"))
                .addPresent(item(AnnexContent.MEASURES), Item.<AnnexContent>labelled("hours"))
                .build();

        assertThat(annexes(annex))
                .containsExactly(
                        LACKS + "audit procedure  [clause 1.8, /annexes/0/announced/1]",
                        LACKS + "an item without code  [clause 1.8, /annexes/0/announced/2]");
    }

    @ParameterizedTest
    @EnumSource(Stipulation.class)
    void anAnnexByItsState(Stipulation state) {
        Annex full = annex().state(state)
                .addAnnounced(item(AnnexContent.MEASURES))
                .addPresent(item(AnnexContent.MEASURES))
                .build();
        boolean empty = state == Stipulation.BLANK || state == Stipulation.SILENT;

        assertThat(annexes(full))
                .isEqualTo(empty ? List.of(LACKS + "measures  [clause 1.8, /annexes/0/announced/0]") : List.of());
        assertThat(annexes(annex().state(state).build()))
                .isEqualTo(
                        state == Stipulation.BLANK
                                ? List.of("WARNING DRAFT-ANNEX-1 An annex should not be left empty"
                                        + "  [clause C, /annexes/0/state]")
                                : List.of());
    }

    @Test
    void anAnnexThatTheAgreementStrikesOutLacksNothing() {
        assertThat(annexes(annex().state(Stipulation.EXCLUDED)
                        .addAnnounced(item(AnnexContent.OTHER_TERMS))
                        .build()))
                .isEmpty();
    }

    @Test
    void anAnnexThatStandsElsewhere() {
        assertThat(DutyMessages.outcome(
                        DraftingRules.ANNEXES_FILLED,
                        Sound.but(builder -> builder.addAnnexes(annex().at(Reference.to("the portal"))
                                .addAnnounced(item(AnnexContent.MEASURES))
                                .build()))))
                .isEqualTo(Undetermined.without(Reason.of("elsewhere", "what an annex holds that stands elsewhere")));
    }

    /** D51: missing or blank annex; placeholder text left. */
    @Test
    void d51_aBlankAnnexAndAPlaceholder() {
        Annex blank = annex().state(Stipulation.BLANK).build();
        DataProcessingAgreement agreement = Sound.but(builder -> builder.addAnnexes(
                blank,
                annex().title("[title]").addPresent(item(AnnexContent.MEASURES)).build()));

        assertThat(DutyMessages.lines(DraftingRules.ANNEXES_FILLED, agreement))
                .containsExactly(
                        "WARNING DRAFT-ANNEX-1 An annex should not be left empty  [clause C, /annexes/0/state]");
        assertThat(finished(agreement))
                .containsExactly("WARNING DRAFT-TEXT-1 No placeholder should be left in the text  [/annexes/1/title]");
    }

    @Test
    void noWayToSign() {
        assertThat(signable(SIGNATURE))
                .containsExactly(
                        "WARNING DRAFT-SIGN-1 Effect hangs on signature; the text should have a place to sign, or"
                                + " show who signed  [clause 13.1, /formation/signatureBlock]");
    }

    static Stream<Trigger> signatures() {
        return Stream.of(
                new LaterOf(List.of(ACCEPTANCE, SIGNATURE)),
                new EarlierOf(List.of(SIGNATURE, ACCEPTANCE)),
                new AnyOf(List.of(ACCEPTANCE, SIGNATURE)),
                new NextCycle(Cycle.YEAR, SIGNATURE));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signatureAmongOtherEvents(Trigger effect) {
        assertThat(signable(effect)).hasSize(1);
    }

    @Test
    void effectByAnotherEvent() {
        for (Trigger effect : List.of(
                ACCEPTANCE,
                new AnyOf(List.of(ACCEPTANCE, ACCEPTANCE)),
                new LaterOf(List.of(ACCEPTANCE, ACCEPTANCE)),
                new EarlierOf(List.of(ACCEPTANCE, ACCEPTANCE)),
                new NextCycle(Cycle.YEAR, ACCEPTANCE))) {
            assertThat(DutyMessages.outcome(
                            DraftingRules.SIGNABLE,
                            formation(formation().takesEffect(effect).build())))
                    .isInstanceOf(NotApplicable.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"STIPULATED, true", "IN_PART, true", "BLANK, true", "EXCLUDED, false"})
    void aPlaceToSign(Stipulation block, boolean met) {
        Statement statement = block == Stipulation.IN_PART
                ? Statement.builder()
                        .stipulation(block)
                        .addMissing(Shortfall.of("date"))
                        .build()
                : Statement.builder().stipulation(block).build();

        assertThat(DutyMessages.lines(
                        DraftingRules.SIGNABLE,
                        formation(formation()
                                .takesEffect(SIGNATURE)
                                .signatureBlock(statement)
                                .build())))
                .hasSize(met ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"signature, true", "e-signature, true", "click, false", "incorporation, false"})
    void somebodySigned(String method, boolean met) {
        assertThat(DutyMessages.lines(
                        DraftingRules.SIGNABLE,
                        formation(formation()
                                .takesEffect(SIGNATURE)
                                .addAcceptances(Acceptance.builder()
                                        .party(Actor.CONTROLLER)
                                        .method(AcceptanceMethod.of(method))
                                        .build())
                                .build())))
                .hasSize(met ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"STIPULATED, true", "EXCLUDED, false", "BLANK, false"})
    void aHighLevelNeedsMeasures(Stipulation measure, boolean met) {
        Security security = level(SecurityLevel.HIGH)
                .addMeasures(Measure.builder()
                        .kind(Item.of(MeasureKind.BACKUP))
                        .stipulation(measure)
                        .build())
                .build();

        assertThat(levels(security, Processing.SILENT))
                .isEqualTo(
                        met
                                ? List.of()
                                : List.of(
                                        "WARNING DRAFT-LEVEL-1 A high level of security should show in measures; none is"
                                                + " agreed  [clause C.2, /security/measures]"));
        assertThat(levels(level(SecurityLevel.HIGH).build(), Processing.SILENT)).hasSize(1);
    }

    @Test
    void aLevelThatIsNotHigh() {
        String finding =
                "WARNING DRAFT-LEVEL-1 The level of security should fit the data; it is declared not to be high,"
                        + " with ";
        Security low = level(SecurityLevel.NOT_HIGH).build();
        DataItem id = DataItem.builder()
                .item(Item.of(DataCategory.NAME))
                .nationalId(Stipulation.STIPULATED)
                .build();
        DataItem health = DataItem.builder()
                .item(Item.of(DataCategory.NAME))
                .addSpecial(SpecialCategory.HEALTH_DATA)
                .criminal(Stipulation.STIPULATED)
                .build();

        assertThat(levels(low, Processing.SILENT)).isEmpty();
        assertThat(levels(low, Processing.builder().addDataCategories(id).build()))
                .containsExactly(finding + "national identity number  [clause C.2, /security/declaredLevel]");
        assertThat(levels(
                        low, Processing.builder().addDataCategories(id, health).build()))
                .containsExactly(
                        finding
                                + "criminal, national identity number, special category  [clause C.2, /security/declaredLevel]");
        assertThat(levels(
                        level(SecurityLevel.APPROPRIATE).build(),
                        Processing.builder().addDataCategories(id).build()))
                .isEmpty();
    }

    @Test
    void sensitiveDataThatTheTextDescribesWithoutReserve() {
        Security low = level(SecurityLevel.NOT_HIGH).build();
        Statement none = Statement.builder().stipulation(Stipulation.EXCLUDED).build();
        Statement reserved = Statement.builder()
                .addConditions(Condition.of(Sense.IF, ConditionCode.RARELY))
                .build();

        assertThat(levels(
                        low,
                        sensitive(SensitiveData.builder()
                                .art9(Statement.STIPULATED)
                                .build())))
                .hasSize(1);
        assertThat(levels(
                        low,
                        sensitive(SensitiveData.builder()
                                .art10(Statement.STIPULATED)
                                .build())))
                .hasSize(1);
        assertThat(levels(
                        low,
                        sensitive(SensitiveData.builder()
                                .art87(Statement.STIPULATED)
                                .build())))
                .hasSize(1);
        assertThat(levels(
                        low,
                        sensitive(SensitiveData.builder()
                                .art9(reserved)
                                .art87(reserved)
                                .build())))
                .isEmpty();
        assertThat(levels(
                        low,
                        sensitive(SensitiveData.builder().art9(none).art10(none).build())))
                .isEmpty();
    }

    @Test
    void anUnknownLevel() {
        assertThat(DutyMessages.outcome(
                        DraftingRules.LEVEL_FITS,
                        Sound.but(builder -> builder.security(
                                level(SecurityLevel.of("level-3")).build()))))
                .isEqualTo(Undetermined.without(
                        new Reason("level", List.of("level-3"), "what the level of security level-3 means")));
    }

    private static Processing sensitive(SensitiveData sensitive) {
        return Processing.builder().sensitive(sensitive).build();
    }

    private static List<String> levels(Security security, Processing processing) {
        return DutyMessages.lines(
                DraftingRules.LEVEL_FITS,
                Sound.but(builder -> builder.security(security).processing(processing)));
    }

    private static Security.Builder level(SecurityLevel level) {
        Security.Builder security = Security.builder();
        security.declaredLevel(level).level(Statement.in("C.2"));
        return security;
    }

    private static Formation.Builder formation() {
        Formation.Builder formation = Formation.builder();
        formation.addSources(Source.of("13.1"));
        return formation;
    }

    private static DataProcessingAgreement formation(Formation formation) {
        return Sound.but(builder -> builder.formation(formation));
    }

    private static List<String> signable(Trigger effect) {
        return DutyMessages.lines(
                DraftingRules.SIGNABLE,
                formation(formation().takesEffect(effect).build()));
    }

    private static Item<AnnexContent> item(AnnexContent content) {
        return Item.of(content).in("1.8");
    }

    private static Annex.Builder annex() {
        Annex.Builder annex = Annex.builder();
        annex.label("Annex C").addSources(Source.of("C"));
        return annex;
    }

    private static List<String> annexes(Annex annex) {
        return DutyMessages.lines(DraftingRules.ANNEXES_FILLED, Sound.but(builder -> builder.addAnnexes(annex)));
    }

    private static Remark.Builder remark(RemarkKind kind) {
        Remark.Builder remark = Remark.builder();
        remark.kind(kind).addSources(Source.of("2.2"));
        return remark;
    }

    private static DataProcessingAgreement title(String title) {
        return Sound.but(builder ->
                builder.mainContract(MainContract.builder().title(title).build()));
    }

    private static DataProcessingAgreement with(DataProcessingAgreement agreement, Remark remark) {
        return DataProcessingAgreement.builder()
                .from(agreement)
                .addRemarks(remark)
                .build();
    }

    private static List<String> finished(DataProcessingAgreement agreement) {
        return DutyMessages.lines(DraftingRules.FINISHED, agreement);
    }

    private static Duty variant(Duty duty, Duty variant) {
        return Duty.builder().from(duty).addVariants(variant).build();
    }

    private static List<String> warning(Duty duty) {
        return roles(Sound.but(builder -> builder.instructions(
                Instructions.builder().infringementWarning(duty).build())));
    }

    private static List<String> rights(Duty... duties) {
        List<RightsHelp> rights = Stream.of(duties)
                .map(duty -> new RightsHelp(List.of(), ListKind.EXHAUSTIVE, duty))
                .toList();
        return roles(Sound.but(builder ->
                builder.assistance(Assistance.builder().rights(rights).build())));
    }

    private static List<String> articles(ArticleHelp... entries) {
        return roles(Sound.but(builder ->
                builder.assistance(Assistance.builder().addArticles(entries).build())));
    }

    private static List<String> roles(DataProcessingAgreement agreement) {
        return DutyMessages.lines(DraftingRules.ROLES, agreement);
    }
}
