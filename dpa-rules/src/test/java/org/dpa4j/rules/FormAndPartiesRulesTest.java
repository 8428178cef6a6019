package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dpa4j.rules.DutyMessages.lines;
import static org.dpa4j.rules.DutyMessages.outcome;
import static org.dpa4j.rules.FormAndPartiesRules.BINDING;
import static org.dpa4j.rules.FormAndPartiesRules.COVERED;
import static org.dpa4j.rules.FormAndPartiesRules.NOT_ALONE;
import static org.dpa4j.rules.FormAndPartiesRules.OFFICERS;
import static org.dpa4j.rules.FormAndPartiesRules.PARTIES;
import static org.dpa4j.rules.FormAndPartiesRules.ROLE;
import static org.dpa4j.rules.FormAndPartiesRules.TWO_PERSONS;
import static org.dpa4j.rules.FormAndPartiesRules.WRITTEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.AmendmentMode;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Template;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Trigger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormAndPartiesRulesTest {
    private static final LocalDate NEXT_DAY = Sound.START.plusDays(1);

    @Test
    void soundAgreementMeetsEveryRule() {
        assertThat(List.of(WRITTEN, BINDING, COVERED, PARTIES, TWO_PERSONS, ROLE, NOT_ALONE))
                .allSatisfy(rule -> assertThat(outcome(rule, Sound.agreement())).isEqualTo(Outcome.MET));
    }

    @Test
    void rulesCiteTheLaw() {
        assertThat(citations(WRITTEN)).containsExactly("GDPR Art. 28(9)", "EDPB-07/2020 s. 1.2");
        assertThat(citations(BINDING)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.2");
        assertThat(citations(COVERED)).containsExactly("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.2");
        assertThat(citations(PARTIES)).containsExactly("GDPR Art. 28(3)", "GDPR Art. 30(2)(a)", "2021/915 Annex I");
        assertThat(citations(TWO_PERSONS)).containsExactly("GDPR Art. 4(7)", "GDPR Art. 4(8)", "EDPB-07/2020 s. I.4");
        assertThat(citations(OFFICERS))
                .containsExactly("GDPR Art. 37(7)", "GDPR Art. 27", "GDPR Art. 30(2)(a)", "2021/915 Annex I");
        assertThat(citations(NOT_ALONE)).containsExactly("GDPR Art. 28(3)", "GDPR Art. 28(9)", "EDPB-07/2020 s. 1.2");
        assertThat(citations(ROLE))
                .containsExactly("GDPR Art. 28(10)", "GDPR Art. 4(7)", "GDPR Art. 4(8)", "EDPB-07/2020 s. 1.5");
    }

    private static List<String> citations(Rule rule) {
        return rule.info().citations().stream().map(LegalReference::toString).toList();
    }

    private static DataProcessingAgreement formed(Consumer<Formation.Builder> change) {
        Formation.Builder formation = Formation.builder().addSources(Source.of("13"));
        change.accept(formation);
        return Sound.but(b -> b.formation(formation.build()));
    }

    private static Acceptance accepted(Actor party, AcceptanceMethod method) {
        return Acceptance.builder()
                .party(party)
                .method(method)
                .addSources(Source.of("14"))
                .build();
    }

    private static Acceptance dated(Acceptance acceptance) {
        return Acceptance.builder().from(acceptance).acceptedOn(Sound.START).build();
    }

    @Nested
    class Written {
        @Test
        void oral() {
            assertThat(lines(WRITTEN, formed(f -> f.form(Form.ORAL))))
                    .containsExactly(
                            "VIOLATION ART28-9-1 The agreement must be in writing or in electronic form, but it"
                                    + " is oral  [clause 13, /formation/form]");
        }

        @Test
        void everyOtherFormIsFine() {
            for (Form form : Form.values()) {
                assertThat(lines(WRITTEN, formed(f -> f.form(form))).isEmpty()).isEqualTo(form != Form.ORAL);
            }
        }

        @Test
        void aSignatureShowsTheForm() {
            assertThat(outcome(WRITTEN, formed(f -> f.addAcceptances(Sound.signature(Actor.CONTROLLER)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void undeterminedWithoutForm() {
            assertThat(outcome(WRITTEN, formed(f -> {})))
                    .isEqualTo(Undetermined.without(Reason.of("form", "the form in which the agreement exists")));
        }
    }

    @Nested
    class Binding {
        @Test
        void nobodyAccepted() {
            assertThat(lines(BINDING, formed(f -> {})))
                    .containsExactly("VIOLATION ART28-3-BIND-1 Both sides must be bound, but no acceptance is recorded"
                            + " of: controller, processor  [/formation/acceptances]");
        }

        @Test
        void oneSideAccepted() {
            assertThat(lines(BINDING, formed(f -> f.addAcceptances(Sound.signature(Actor.CONTROLLER)))))
                    .containsExactly("VIOLATION ART28-3-BIND-1 Both sides must be bound, but no acceptance is recorded"
                            + " of: processor  [/formation/acceptances]");
        }

        @Test
        void emptyPlaceForSignatures() {
            Statement blank = Statement.builder()
                    .stipulation(Stipulation.BLANK)
                    .addSources(Source.of("15"))
                    .build();
            assertThat(lines(BINDING, formed(f -> f.signatureBlock(blank))))
                    .containsExactly(
                            "VIOLATION ART28-3-BIND-1 Both sides must be bound, but the place for signatures is"
                                    + " not filled in by: controller, processor  [clause 15, /formation/signatureBlock]");
        }

        @Test
        void acceptedWithoutSignatureOrDate() {
            assertThat(lines(
                            BINDING,
                            formed(f -> f.addAcceptances(
                                    dated(accepted(Actor.CONTROLLER, AcceptanceMethod.INCORPORATION)),
                                    accepted(Actor.PROCESSOR, AcceptanceMethod.CLICK)))))
                    .containsExactly("WARNING ART28-3-BIND-1 Both sides should sign or accept with a date; neither is"
                            + " recorded of: controller, processor  [clause 14, /formation/acceptances]");
        }

        @Test
        void onlyWhatIsWeakIsCited() {
            Acceptance click = Acceptance.builder()
                    .from(accepted(Actor.PROCESSOR, AcceptanceMethod.CLICK))
                    .sources(Source.all("16"))
                    .build();
            assertThat(lines(
                            BINDING,
                            formed(f ->
                                    f.addAcceptances(accepted(Actor.CONTROLLER, AcceptanceMethod.SIGNATURE), click))))
                    .containsExactly("WARNING ART28-3-BIND-1 Both sides should sign or accept with a date; neither is"
                            + " recorded of: processor  [clause 16, /formation/acceptances]");
        }

        @Test
        void aDatedClickIsEnough() {
            assertThat(outcome(
                            BINDING,
                            formed(f -> f.addAcceptances(
                                    accepted(Actor.PROCESSOR, AcceptanceMethod.SIGNATURE),
                                    dated(accepted(Actor.CONTROLLER, AcceptanceMethod.CLICK))))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void partiesSignUnderTheirOwnIds() {
            assertThat(outcome(
                            BINDING,
                            formed(f -> f.addAcceptances(
                                    accepted(Actor.party("payroll"), AcceptanceMethod.SIGNATURE),
                                    accepted(Actor.party("bakery"), AcceptanceMethod.SIGNATURE),
                                    accepted(Actor.party("nobody"), AcceptanceMethod.CONDUCT)))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            BINDING,
                            formed(f -> f.addAcceptances(accepted(Actor.EACH_PARTY, AcceptanceMethod.SIGNATURE)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void undeterminedIfEffectHangsOnAnyAcceptance() {
            Event processing = Event.of(Occurrence.START_OF_PROCESSING);
            Event contract = Event.of(Occurrence.ACCEPTANCE_OF_MAIN_CONTRACT);
            for (Trigger trigger : List.of(
                    contract,
                    new LaterOf(List.of(processing, contract)),
                    new EarlierOf(List.of(processing, contract)),
                    new AnyOf(List.of(processing, contract)))) {
                assertThat(outcome(BINDING, formed(f -> f.takesEffect(trigger))))
                        .isEqualTo(Undetermined.without(
                                Reason.of("acceptance", "who signed or accepted the agreement, and when")));
            }
            for (Trigger trigger : List.of(
                    processing,
                    new OnDate(Sound.START),
                    new LaterOf(List.of(processing, new OnDate(Sound.START))),
                    new EarlierOf(List.of(processing, new OnDate(Sound.START))),
                    new AnyOf(List.of(processing, new OnDate(Sound.START))))) {
                assertThat(outcome(BINDING, formed(f -> f.takesEffect(trigger))))
                        .isInstanceOf(NotMet.class);
            }
        }

        @Test
        void undeterminedIfEffectHangsOnSignature() {
            Outcome unknown =
                    Undetermined.without(Reason.of("acceptance", "who signed or accepted the agreement, and when"));
            Event signature = Event.of(Occurrence.SIGNATURE_BY_ALL);
            assertThat(outcome(BINDING, formed(f -> f.takesEffect(signature)))).isEqualTo(unknown);
            assertThat(outcome(
                            BINDING,
                            formed(f -> f.takesEffect(
                                    new LaterOf(List.of(Event.of(Occurrence.START_OF_PROCESSING), signature))))))
                    .isEqualTo(unknown);
            assertThat(outcome(BINDING, formed(f -> f.signatureBlock(Statement.in("15")))))
                    .isEqualTo(unknown);
        }
    }

    @Nested
    class Covered {
        private static DataProcessingAgreement agreement(
                Term term, Optional<LocalDate> started, Optional<LocalDate> ended) {
            return Sound.but(b -> b.term(term)
                    .processing(Processing.builder()
                            .startedOn(started)
                            .endedOn(ended)
                            .build()));
        }

        private static Optional<LocalDate> day(LocalDate day) {
            return Optional.of(day);
        }

        @Test
        void takesEffectAfterTheStart() {
            assertThat(lines(
                            COVERED,
                            agreement(
                                    Term.builder().effectiveOn(NEXT_DAY).build(), day(Sound.START), Optional.empty())))
                    .containsExactly(
                            "VIOLATION ART28-3-BIND-2 The agreement must cover all processing, which started on"
                                    + " 2026-05-04, but takes effect on 2026-05-05  [/term/effectiveOn]");
        }

        @Test
        void signedAfterTheStart() {
            LocalDate before = Sound.START.minusDays(1);
            assertThat(lines(
                            COVERED,
                            agreement(Term.builder().effectiveOn(before).build(), day(before), Optional.empty())))
                    .containsExactly(
                            "VIOLATION ART28-3-BIND-2 The agreement must bind both sides when processing starts"
                                    + " on 2026-05-03, but was accepted on 2026-05-04  [clause 13, /formation/acceptances]");
        }

        @Test
        void endsBeforeTheProcessing() {
            assertThat(lines(
                            COVERED,
                            agreement(
                                    Term.builder()
                                            .effectiveOn(Sound.START)
                                            .endsOn(Sound.START)
                                            .build(),
                                    day(Sound.START),
                                    day(NEXT_DAY))))
                    .containsExactly("VIOLATION ART28-3-BIND-2 The agreement must cover all processing, which ended on"
                            + " 2026-05-05, but itself ended on 2026-05-04  [/term/endsOn]");
        }

        @Test
        void theSignatureGivesTheDayOfEffect() {
            assertThat(outcome(COVERED, agreement(Term.SILENT, day(Sound.START), Optional.empty())))
                    .isEqualTo(Outcome.MET);
        }

        private static Acceptance on(LocalDate day, Actor party) {
            return Acceptance.builder()
                    .party(party)
                    .method(AcceptanceMethod.SIGNATURE)
                    .acceptedOn(day)
                    .build();
        }

        /** An amendment or a second copy that a side signs later takes nothing back from the first. */
        @Test
        void theFirstAcceptanceOfEachSideCounts() {
            Acceptance[] signed = {
                on(Sound.START, Actor.CONTROLLER), on(NEXT_DAY, Actor.CONTROLLER), on(Sound.START, Actor.PROCESSOR)
            };
            assertThat(outcome(COVERED, formed(f -> f.addAcceptances(signed)))).isEqualTo(Outcome.MET);
            assertThat(outcome(COVERED, formed(f -> f.addAcceptances(signed[1], signed[2], signed[0]))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void theSideThatSignsLastBindsBoth() {
            for (Actor late : List.of(Actor.CONTROLLER, Actor.PROCESSOR)) {
                Actor early = late.equals(Actor.CONTROLLER) ? Actor.PROCESSOR : Actor.CONTROLLER;
                assertThat(lines(COVERED, formed(f -> f.addAcceptances(on(NEXT_DAY, late), on(Sound.START, early)))))
                        .containsExactly(
                                "VIOLATION ART28-3-BIND-2 The agreement must bind both sides when processing starts"
                                        + " on 2026-05-04, but was accepted on 2026-05-05  [/formation/acceptances]");
            }
        }

        @Test
        void theInstantOfAcceptanceGivesTheDay() {
            Acceptance late = Acceptance.builder()
                    .party(Actor.EACH_PARTY)
                    .method(AcceptanceMethod.CLICK)
                    .acceptedAt(Instant.parse("2026-05-05T10:00:00Z"))
                    .build();
            assertThat(lines(COVERED, formed(f -> f.addAcceptances(late))))
                    .containsExactly(
                            "VIOLATION ART28-3-BIND-2 The agreement must bind both sides when processing starts"
                                    + " on 2026-05-04, but was accepted on 2026-05-05  [/formation/acceptances]");
        }

        @Test
        void aDateOfEffectInTheText() {
            assertThat(lines(
                            COVERED,
                            Sound.but(b -> b.term(Term.SILENT)
                                    .formation(Formation.builder()
                                            .takesEffect(new OnDate(NEXT_DAY))
                                            .addSources(Source.of("12"))
                                            .build()))))
                    .containsExactly(
                            "VIOLATION ART28-3-BIND-2 The agreement must cover all processing, which started on"
                                    + " 2026-05-04, but takes effect on 2026-05-05  [clause 12, /formation/takesEffect]");
        }

        @Test
        void undeterminedWithoutDays() {
            assertThat(outcome(
                            COVERED,
                            Sound.but(b -> b.formation(Formation.SILENT)
                                    .term(Term.SILENT)
                                    .processing(Processing.SILENT))))
                    .isEqualTo(new Undetermined(List.of(
                            Reason.of("effect", "the day on which the agreement takes effect"),
                            Reason.of("start", "the day on which the processing started"))));
            assertThat(outcome(
                            COVERED,
                            agreement(
                                    Term.builder()
                                            .effectiveOn(Sound.START)
                                            .endsOn(NEXT_DAY)
                                            .build(),
                                    day(Sound.START),
                                    Optional.empty())))
                    .isEqualTo(Undetermined.without(Reason.of("end", "the day on which the processing ended")));
        }
    }

    @Nested
    class Parties {
        private static Party.Builder changed(Party party) {
            return Party.builder()
                    .id(party.id())
                    .roles(party.roles())
                    .sources(party.sources())
                    .legalName(party.legalName())
                    .address(party.address())
                    .contacts(party.contacts());
        }

        private static DataProcessingAgreement with(Party controller) {
            return Sound.but(b -> b.parties(List.of(Sound.processor(), controller)));
        }

        @Test
        void aSideIsMissing() {
            assertThat(lines(PARTIES, Sound.but(b -> b.parties(List.of(Sound.processor())))))
                    .containsExactly("VIOLATION CONS-PARTY-1 The agreement must name a controller, but has none among"
                            + " its parties  [/parties]");
            assertThat(lines(PARTIES, Sound.but(b -> b.parties(List.of(Sound.controller())))))
                    .containsExactly("VIOLATION CONS-PARTY-1 The agreement must name a processor, but has none among"
                            + " its parties  [/parties]");
        }

        @Test
        void onlyDescribed() {
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .identity(Identity.CLASS)
                                    .build())))
                    .containsExactly("VIOLATION CONS-PARTY-1 The controller must have a legal name, but is only"
                            + " described by a role  [clause Parties, /parties/1/legalName]");
        }

        @Test
        void blankName() {
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .identity(Identity.BLANK)
                                    .build())))
                    .containsExactly("VIOLATION CONS-PARTY-1 The field for the name of the controller is not filled in"
                            + "  [clause Parties, /parties/1/legalName]");
        }

        @Test
        void noName() {
            String line = "VIOLATION CONS-PARTY-1 The controller must have a legal name, but has none"
                    + "  [clause Parties, /parties/1/legalName]";
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .legalName(Optional.empty())
                                    .build())))
                    .containsExactly(line);
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller()).legalName(" ").build())))
                    .containsExactly(line);
        }

        @Test
        void noAddress() {
            String line = "WARNING CONS-PARTY-1 The controller should be named with address and contact; missing:"
                    + " address  [clause Parties, /parties/1/address]";
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .address(Optional.empty())
                                    .build())))
                    .containsExactly(line);
            Address nowhere = new Address(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller()).address(nowhere).build())))
                    .containsExactly(line);
        }

        @Test
        void noContact() {
            String line = "WARNING CONS-PARTY-1 The controller should be named with address and contact; missing:"
                    + " contact  [clause Parties, /parties/1/contacts]";
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller()).contacts(List.of()).build())))
                    .containsExactly(line);
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .contacts(List.of(Contact.builder().build()))
                                    .build())))
                    .containsExactly(line);
            assertThat(lines(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .contacts(List.of(Contact.builder()
                                            .name("N. N.")
                                            .position("Head")
                                            .build()))
                                    .build())))
                    .containsExactly(line);
        }

        @Test
        void anOfficerIsAContact() {
            assertThat(outcome(
                            PARTIES,
                            with(changed(Sound.controller())
                                    .contacts(List.of())
                                    .dpo(Contact.builder()
                                            .telephone("+46 8 000 00")
                                            .build())
                                    .build())))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void annexOneNeedsBoth() {
            Party party = changed(Sound.controller())
                    .address(Optional.empty())
                    .contacts(List.of())
                    .build();
            assertThat(lines(
                            PARTIES,
                            Sound.but(b -> b.parties(List.of(Sound.processor(), party))
                                    .edition(Edition.builder()
                                            .basedOn(Template.EU_SCC_2021_915)
                                            .build()))))
                    .containsExactly("VIOLATION CONS-PARTY-1 The controller should be named with address and contact;"
                            + " missing: address, contact  [clause Parties, /parties/1/address]");
        }

        @Test
        void theOrderOfPartiesDoesNotMatter() {
            assertThat(outcome(PARTIES, Sound.but(b -> b.parties(List.of(Sound.processor(), Sound.controller())))))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class RoleOfProcessor {
        private static DataProcessingAgreement decidedBy(Actor actor) {
            return Sound.but(b -> b.processing(Processing.builder()
                    .addPurposes(PurposeItem.builder()
                            .item(Item.of(Purpose.MARKETING).in("A.4"))
                            .determinedBy(actor)
                            .build())
                    .build()));
        }

        private static String decides(String who) {
            return "VIOLATION ART28-10-1 A processor must not decide the purposes, but one of them is decided by: "
                    + who + "  [clause A.4, /processing/purposes/0/determinedBy]";
        }

        @Test
        void theProcessorDecides() {
            assertThat(lines(ROLE, decidedBy(Actor.PROCESSOR))).containsExactly(decides("processor"));
            assertThat(lines(ROLE, decidedBy(Actor.PARTIES_JOINTLY))).containsExactly(decides("parties jointly"));
            assertThat(lines(ROLE, decidedBy(Actor.party("payroll")))).containsExactly(decides("processor"));
            assertThat(lines(ROLE, decidedBy(Actor.party("bakery")))).isEmpty();
        }

        @Test
        void aSecondRoleForThisPurposeFits() {
            Party both = Party.builder()
                    .from(Sound.processor())
                    .addRoles(new RoleAssignment(
                            Role.CONTROLLER,
                            Optional.empty(),
                            Scope.builder().addPurposes(Purpose.MARKETING).build(),
                            List.of()))
                    .build();
            DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                    .from(decidedBy(Actor.PROCESSOR))
                    .parties(List.of(Sound.controller(), both))
                    .build();
            assertThat(outcome(ROLE, agreement)).isEqualTo(Outcome.MET);
        }

        @Test
        void aSecondRoleForSomethingElseDoesNotFit() {
            for (RoleAssignment role : List.of(
                    new RoleAssignment(
                            Role.CONTROLLER,
                            Optional.empty(),
                            Scope.builder().addPurposes(Purpose.PAYROLL).build(),
                            List.of()),
                    new RoleAssignment(
                            Role.PROCESSOR,
                            Optional.empty(),
                            Scope.builder().addPurposes(Purpose.MARKETING).build(),
                            List.of()))) {
                assertThat(lines(ROLE, withSecondRole(decidedBy(Actor.PROCESSOR), role)))
                        .containsExactly(decides("processor"));
            }
            RoleAssignment joint = new RoleAssignment(
                    Role.JOINT_CONTROLLER,
                    Optional.empty(),
                    Scope.builder().addPurposes(Purpose.MARKETING).build(),
                    List.of());
            assertThat(outcome(ROLE, withSecondRole(decidedBy(Actor.PROCESSOR), joint)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aPurposeInWordsOnlyFitsNoSecondRole() {
            DataProcessingAgreement agreement = Sound.but(b -> b.processing(Processing.builder()
                    .addPurposes(PurposeItem.builder()
                            .item(Item.<Purpose>labelled("raffles").in("A.4"))
                            .determinedBy(Actor.PROCESSOR)
                            .build())
                    .build()));
            RoleAssignment role = new RoleAssignment(
                    Role.CONTROLLER,
                    Optional.empty(),
                    Scope.builder().addPurposes(Purpose.MARKETING).build(),
                    List.of());
            assertThat(lines(ROLE, withSecondRole(agreement, role))).containsExactly(decides("processor"));
        }

        private static DataProcessingAgreement withSecondRole(DataProcessingAgreement agreement, RoleAssignment role) {
            Party both = Party.builder().from(Sound.processor()).addRoles(role).build();
            return DataProcessingAgreement.builder()
                    .from(agreement)
                    .parties(List.of(Sound.controller(), both))
                    .build();
        }

        @Test
        void useForItselfIsForAnotherRule() {
            OwnPurpose use = OwnPurpose.builder()
                    .purpose(Item.of(Purpose.ANALYTICS))
                    .addSources(Source.of("3.9"))
                    .build();
            DataProcessingAgreement agreement = Sound.but(
                    b -> b.dataUse(DataUse.builder().addOwnPurposes(use).build()));
            assertThat(outcome(ROLE, agreement)).isEqualTo(Outcome.MET);
            assertThat(lines(InstructionRules.NO_OWN_USE, agreement)).hasSize(1);
        }
    }

    @Nested
    class TwoPersons {
        private static final Source PARTIES_CLAUSE = Source.of("Parties");
        private static final Outcome UNKNOWN = Undetermined.without(
                Reason.of("persons", "whether controller and processor are different legal persons"));
        private static final String SAME_NUMBER =
                "VIOLATION CONS-PARTY-2 Controller and processor must be different legal persons, but have the same"
                        + " registration number  [clause Parties, /parties/1/registration]";
        private static final String SAME_NAME =
                "VIOLATION CONS-PARTY-2 Controller and processor must be different legal"
                        + " persons, but have the same name  [clause Parties, /parties/1/legalName]";

        private static Party party(String id, Role role, Optional<String> name, Optional<LegalEntityId> number) {
            return Party.builder()
                    .id(PartyId.of(id))
                    .legalName(name)
                    .registration(number)
                    .addRoles(RoleAssignment.of(role))
                    .addSources(PARTIES_CLAUSE)
                    .build();
        }

        private static Party controller(Optional<String> name, Optional<LegalEntityId> number) {
            return party("c", Role.CONTROLLER, name, number);
        }

        private static Party processor(Optional<String> name, Optional<LegalEntityId> number) {
            return party("p", Role.PROCESSOR, name, number);
        }

        private static Optional<LegalEntityId> number(String scheme, String value) {
            return Optional.of(new LegalEntityId(scheme, value));
        }

        private static DataProcessingAgreement of(Party... parties) {
            return Sound.but(b -> b.parties(List.of(parties)));
        }

        private static final Optional<String> ACME = Optional.of("Acme");
        private static final Optional<String> BETA = Optional.of("Beta");
        private static final Optional<LegalEntityId> ONE = number("DK-CVR", "12 34 56 78");
        private static final Optional<LegalEntityId> ONE_PLAIN = number("dk-cvr", "12345678");
        private static final Optional<LegalEntityId> TWO = number("DK-CVR", "12345679");
        private static final Optional<LegalEntityId> LEI = number("LEI", "12345678");

        @Test
        void theSameNumberIsTheSamePerson() {
            assertThat(lines(TWO_PERSONS, of(controller(ACME, ONE), processor(BETA, ONE))))
                    .containsExactly(SAME_NUMBER);
        }

        @Test
        void spacesAndCaseOfANumberTellNobodyApart() {
            assertThat(lines(TWO_PERSONS, of(controller(ACME, ONE), processor(BETA, ONE_PLAIN))))
                    .containsExactly(SAME_NUMBER);
        }

        @Test
        void differentNumbersAreDifferentPersonsWhateverTheirNames() {
            assertThat(outcome(TWO_PERSONS, of(controller(ACME, ONE), processor(ACME, TWO))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void withoutTwoNumbersTheSameNameIsTheSamePerson() {
            assertThat(lines(TWO_PERSONS, of(controller(ACME, ONE), processor(Optional.of("ACME."), Optional.empty()))))
                    .containsExactly(SAME_NAME);
        }

        @Test
        void aNumberOfMarksAloneIsNone() {
            for (DataProcessingAgreement agreement : List.of(
                    of(controller(ACME, ONE), processor(ACME, number("DK-CVR", "--"))),
                    of(controller(ACME, number("DK-CVR", "--")), processor(ACME, ONE)))) {
                assertThat(lines(TWO_PERSONS, agreement)).containsExactly(SAME_NAME);
            }
        }

        @Test
        void aNameThatBeginsWithAnotherIsAnother() {
            Optional<String> longer = Optional.of("Acme Nord");
            for (DataProcessingAgreement agreement : List.of(
                    of(controller(ACME, Optional.empty()), processor(longer, Optional.empty())),
                    of(controller(longer, Optional.empty()), processor(ACME, Optional.empty())))) {
                assertThat(outcome(TWO_PERSONS, agreement)).isEqualTo(Outcome.MET);
            }
        }

        @Test
        void namesThatDifferAreDifferentPersons() {
            assertThat(outcome(TWO_PERSONS, of(controller(ACME, Optional.empty()), processor(BETA, ONE))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(TWO_PERSONS, of(controller(ACME, LEI), processor(BETA, ONE))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void numbersOfDifferentRegistersDoNotCompare() {
            assertThat(outcome(TWO_PERSONS, of(controller(ACME, LEI), processor(ACME, ONE))))
                    .isEqualTo(UNKNOWN);
            assertThat(outcome(TWO_PERSONS, of(controller(Optional.empty(), LEI), processor(ACME, ONE))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void undeterminedIfOneHasNeitherNameNorNumber() {
            Party nobody = controller(Optional.empty(), Optional.empty());
            assertThat(outcome(TWO_PERSONS, of(nobody, processor(ACME, ONE)))).isEqualTo(UNKNOWN);
            assertThat(outcome(TWO_PERSONS, of(processor(ACME, ONE), nobody))).isEqualTo(UNKNOWN);
        }

        @Test
        void aClassHasNoNameAndMarksAreNone() {
            Party customer = Party.builder()
                    .from(controller(ACME, Optional.empty()))
                    .identity(Identity.CLASS)
                    .build();
            assertThat(outcome(TWO_PERSONS, of(customer, processor(ACME, ONE)))).isEqualTo(UNKNOWN);
            Party dashes = controller(Optional.of("---"), number("DK-CVR", "---"));
            assertThat(outcome(TWO_PERSONS, of(dashes, processor(Optional.of("---"), number("DK-CVR", "---")))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void everyTwoPartiesAreComparedOnceAndWhatIsFoundCountsFirst() {
            Party second = party("p2", Role.PROCESSOR, Optional.empty(), Optional.empty());
            Party both = Party.builder()
                    .from(controller(ACME, ONE))
                    .addRoles(RoleAssignment.of(Role.PROCESSOR))
                    .build();
            Party other = Party.builder().from(both).id(PartyId.of("o")).build();
            assertThat(lines(TWO_PERSONS, of(both, other, second))).containsExactly(SAME_NUMBER);
            assertThat(outcome(TWO_PERSONS, of(processor(BETA, TWO), second, controller(ACME, ONE))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void oneProcessorMayHaveTheNameOfAnother() {
            assertThat(outcome(
                            TWO_PERSONS,
                            of(controller(ACME, ONE), processor(BETA, TWO), party("p2", Role.PROCESSOR, BETA, TWO))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void onePartyInBothRoles() {
            Party both = Party.builder()
                    .from(controller(ACME, ONE))
                    .addRoles(RoleAssignment.of(Role.PROCESSOR))
                    .build();
            assertThat(lines(TWO_PERSONS, of(both)))
                    .containsExactly("VIOLATION CONS-PARTY-2 Controller and processor must be different legal persons,"
                            + " but one party is both  [clause Parties, /parties/0/roles]");
        }

        @Test
        void notApplicableWithoutTwoSides() {
            NotApplicable oneSide = new NotApplicable(
                    Reason.of("one-side", "The agreement names no controller and processor to compare"));
            assertThat(outcome(TWO_PERSONS, of(processor(ACME, ONE)))).isEqualTo(oneSide);
            Party forItself = Party.builder()
                    .from(processor(ACME, ONE))
                    .addRoles(new RoleAssignment(
                            Role.CONTROLLER,
                            Optional.empty(),
                            Scope.builder().addPurposes(Purpose.MARKETING).build(),
                            List.of()))
                    .build();
            assertThat(outcome(TWO_PERSONS, of(forItself))).isEqualTo(oneSide);
        }
    }

    @Nested
    class Officers {
        private static final NotApplicable NOBODY = new NotApplicable(
                Reason.of(
                        "nobody",
                        "The agreement says of no party that it has a data protection officer or needs a representative in the Union"));

        private static DataProcessingAgreement with(Consumer<Party.Builder> change) {
            Party.Builder processor = Party.builder().from(Sound.processor());
            change.accept(processor);
            return Sound.but(b -> b.parties(List.of(Sound.controller(), processor.build())));
        }

        private static DataProcessingAgreement seated(String country, Consumer<Party.Builder> change) {
            return with(b -> change.accept(b.establishedIn(Territory.of(country))));
        }

        private static Statement ifAny() {
            return Statement.builder()
                    .addConditions(Condition.of(Sense.IF, ConditionCode.of("any")))
                    .build();
        }

        @Test
        void notApplicableIfNobodyHasAnOfficer() {
            assertThat(outcome(OFFICERS, Sound.agreement())).isEqualTo(NOBODY);
            assertThat(outcome(OFFICERS, with(b -> b.dpoDesignated(ifAny())))).isEqualTo(NOBODY);
            assertThat(outcome(
                            OFFICERS,
                            with(b -> b.dpo(
                                    Contact.builder().email("dpo@example.org").build()))))
                    .isEqualTo(NOBODY);
            assertThat(outcome(
                            OFFICERS,
                            with(b -> b.establishedIn(Optional.empty()).address(Optional.empty()))))
                    .isEqualTo(NOBODY);
        }

        @Test
        void anyChannelReachesTheOfficer() {
            for (Contact contact : List.of(
                    Contact.builder().email("dpo@example.org").build(),
                    Contact.builder().telephone("+45 1").build(),
                    Contact.builder()
                            .address(Address.of("Havnegade 2", "Aarhus", "DK"))
                            .build(),
                    Contact.builder().keptIn(Reference.to("the account")).build())) {
                assertThat(outcome(
                                OFFICERS,
                                with(b -> b.dpoDesignated(Statement.STIPULATED).dpo(contact))))
                        .isEqualTo(Outcome.MET);
            }
        }

        @Test
        void anOfficerWithoutContact() {
            String line = "WARNING CONS-PARTY-3 The processor has a data protection officer and should give a contact,"
                    + " but gives none  [clause 3.1, /parties/1/dpo]";
            Contact nameOnly = Contact.builder().name("N. N.").build();
            assertThat(lines(OFFICERS, with(b -> b.dpoDesignated(Statement.in("3.1")))))
                    .containsExactly(line);
            assertThat(lines(
                            OFFICERS,
                            with(b -> b.dpoDesignated(Statement.in("3.1")).dpo(nameOnly))))
                    .containsExactly(line);
        }

        @Test
        void theCommissionsClausesAskForBoth() {
            DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                    .from(with(b -> b.dpoDesignated(Statement.in("3.1")).representativeRequired(Statement.in("3.2"))))
                    .edition(Edition.builder().basedOn(Template.EU_SCC_2021_915).build())
                    .build();
            assertThat(lines(OFFICERS, agreement))
                    .containsExactly(
                            "VIOLATION CONS-PARTY-3 The processor has a data protection officer and should give a"
                                    + " contact, but gives none  [clause 3.1, /parties/1/dpo]",
                            "VIOLATION CONS-PARTY-3 The processor needs a representative in the Union and should name"
                                    + " it, but does not  [clause 3.2, /parties/1/representative]");
        }

        @Test
        void aRepresentativeThatIsNeeded() {
            Contact named = Contact.builder().name("N. N.").build();
            assertThat(lines(OFFICERS, seated("US", b -> b.representativeRequired(Statement.in("3.2")))))
                    .containsExactly("WARNING CONS-PARTY-3 The processor needs a representative in the Union and should"
                            + " name it, but does not  [clause 3.2, /parties/1/representative]");
            assertThat(outcome(
                            OFFICERS,
                            seated(
                                    "US",
                                    b -> b.representativeRequired(Statement.in("3.2"))
                                            .representative(named))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void whateverIsSaidOfARepresentativeNamesIt() {
            for (Contact contact : List.of(
                    Contact.builder().position("Representative in the Union").build(),
                    Contact.builder().email("eu@example.org").build(),
                    Contact.builder().telephone("+45 1").build(),
                    Contact.builder()
                            .address(Address.of("Havnegade 2", "Aarhus", "DK"))
                            .build(),
                    Contact.builder().keptIn(Reference.to("the account")).build())) {
                assertThat(outcome(OFFICERS, representedBy(contact))).isEqualTo(Outcome.MET);
            }
            for (Contact blank : List.of(
                    Contact.builder().build(),
                    Contact.builder()
                            .name(" ")
                            .position("")
                            .email(" ")
                            .telephone("")
                            .build())) {
                assertThat(lines(OFFICERS, representedBy(blank)))
                        .containsExactly("WARNING CONS-PARTY-3 The processor needs a representative in the Union and"
                                + " should name it, but does not  [clause 3.2, /parties/1/representative]");
            }
        }

        private static DataProcessingAgreement representedBy(Contact contact) {
            return seated(
                    "US", b -> b.representativeRequired(Statement.in("3.2")).representative(contact));
        }

        @Test
        void aSeatOutsideRaisesTheQuestion() {
            Outcome open = Undetermined.without(new Reason(
                    "representative",
                    List.of("processor"),
                    "whether the processor needs a representative in the Union"));
            assertThat(outcome(OFFICERS, seated("US", b -> {}))).isEqualTo(open);
            assertThat(outcome(OFFICERS, seated("US", b -> b.representativeRequired(ifAny()))))
                    .isEqualTo(open);
            assertThat(outcome(
                            OFFICERS,
                            with(b ->
                                    b.establishedIn(Optional.empty()).address(Address.of("1 Main St", "Reno", "US")))))
                    .isEqualTo(open);
            assertThat(outcome(
                            OFFICERS,
                            seated(
                                    "US",
                                    b -> b.representative(
                                            Contact.builder().name("N. N.").build()))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            OFFICERS,
                            seated(
                                    "US",
                                    b -> b.representativeRequired(Statement.builder()
                                            .stipulation(Stipulation.EXCLUDED)
                                            .build()))))
                    .isEqualTo(NOBODY);
            assertThat(outcome(OFFICERS, seated("NO", b -> {}))).isEqualTo(NOBODY);
        }

        @Test
        void aSeatOfWhichTheLawIsNotKnown() {
            assertThat(outcome(OFFICERS, seated("ZZ", b -> {})))
                    .isEqualTo(Reasons.THIRD_COUNTRY.undetermined("ZZ", "2026-10-01"));
        }

        @Test
        void whoIsNeitherControllerNorProcessorIsAParty() {
            assertThat(lines(OFFICERS, with(b -> b.roles(List.of()).dpoDesignated(Statement.in("3.1")))))
                    .containsExactly("WARNING CONS-PARTY-3 The party has a data protection officer and should give a"
                            + " contact, but gives none  [clause 3.1, /parties/1/dpo]");
        }
    }

    @Nested
    class NotAlone {
        private static final Duty CHANGE =
                Duty.builder().addSources(Source.of("14.1")).build();

        private static DataProcessingAgreement amended(Consumer<Amendment.Builder> change) {
            Amendment.Builder amendment = Amendment.builder().change(CHANGE);
            change.accept(amendment);
            return Sound.but(b -> b.amendment(amendment.build()));
        }

        private static String alone(String by, String term) {
            return "WARNING ART28-9-2 A change should need the approval of the controller, but can be made without it"
                    + " by: " + by + "  [clause 14.1, /amendment/" + term + "]";
        }

        private static Duty by(Actor obligor, Consumer<Duty.Builder> more) {
            Duty.Builder change = Duty.builder().from(CHANGE).obligor(obligor).modality(Modality.MAY);
            more.accept(change);
            return change.build();
        }

        private static Approval.Builder approval(Actor by) {
            return Approval.builder().by(by);
        }

        @Test
        void silenceAndMutualAgreementAreMet() {
            assertThat(outcome(NOT_ALONE, Sound.but(b -> b.amendment(Amendment.SILENT))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(NOT_ALONE, amended(b -> b.addModes(AmendmentMode.MUTUAL_WRITTEN))))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(
                            NOT_ALONE,
                            amended(b -> b.renegotiation(Duty.may(Actor.EACH_PARTY, Actor.OTHER_PARTY))
                                    .lawChange(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void everyModeOfOnePartyAlone() {
            assertThat(lines(
                            NOT_ALONE,
                            amended(b -> b.addModes(
                                    AmendmentMode.UNILATERAL_NOTICE,
                                    AmendmentMode.MUTUAL_WRITTEN,
                                    AmendmentMode.NOTICE_AND_SILENCE,
                                    AmendmentMode.UNILATERAL_NOTICE))))
                    .containsExactly(alone("notice and silence, unilateral notice", "modes"));
        }

        @Test
        void lowerProtectionByAgreementIsNoPower() {
            assertThat(outcome(
                            NOT_ALONE,
                            amended(b ->
                                    b.addModes(AmendmentMode.MUTUAL_WRITTEN).mayLowerProtection(Statement.in("14.2")))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aNoticeThatTheControllerHasToApprove() {
            Duty approved = Duty.builder()
                    .from(CHANGE)
                    .approval(approval(Actor.CONTROLLER).build())
                    .build();
            assertThat(outcome(
                            NOT_ALONE,
                            amended(b -> b.addModes(AmendmentMode.WEB_PAGE, AmendmentMode.UNILATERAL_NOTICE)
                                    .change(approved))))
                    .isEqualTo(Outcome.MET);
            assertThat(lines(
                            NOT_ALONE,
                            amended(b ->
                                    b.addModes(AmendmentMode.NOTICE_AND_SILENCE).change(approved))))
                    .containsExactly(alone("notice and silence", "modes"));
        }

        @Test
        void silenceAndTheProcessorItselfApproveNothing() {
            for (Approval empty : List.of(
                    approval(Actor.PROCESSOR).build(),
                    approval(Actor.CONTROLLER).silence(Silence.APPROVAL).build(),
                    approval(Actor.CONTROLLER)
                            .addManners(ApprovalManner.BY_SILENCE)
                            .build())) {
                assertThat(lines(
                                NOT_ALONE,
                                amended(b -> b.addModes(AmendmentMode.WEB_PAGE)
                                        .change(Duty.builder()
                                                .from(CHANGE)
                                                .approval(empty)
                                                .build()))))
                        .containsExactly(alone("web page", "modes"));
            }
        }

        @Test
        void aChangeThatTheControllerMakes() {
            assertThat(outcome(
                            NOT_ALONE,
                            amended(b ->
                                    b.addModes(AmendmentMode.UNILATERAL_NOTICE).change(by(Actor.CONTROLLER, c -> {})))))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void aChangeThatTheProcessorMakesByNotice() {
            assertThat(lines(
                            NOT_ALONE,
                            amended(b ->
                                    b.addModes(AmendmentMode.UNILATERAL_NOTICE).change(by(Actor.PROCESSOR, c -> {})))))
                    .containsExactly(alone("unilateral notice", "modes"));
        }

        @Test
        void aPowerOfTheProcessorWithoutAMode() {
            assertThat(lines(NOT_ALONE, amended(b -> b.change(by(Actor.PROCESSOR, c -> {})))))
                    .containsExactly(alone("processor", "change"));
            assertThat(lines(NOT_ALONE, amended(b -> b.change(by(Actor.party("payroll"), c -> {})))))
                    .containsExactly(alone("processor", "change"));
            for (Duty joint : List.of(
                    by(Actor.PARTIES_JOINTLY, c -> {}),
                    by(Actor.EACH_PARTY, c -> {}),
                    by(Actor.party("bakery"), c -> {}),
                    by(Actor.PROCESSOR, c -> c.modality(Modality.MUST)),
                    by(Actor.PROCESSOR, c -> c.modality(Modality.MUST_NOT)),
                    by(
                            Actor.PROCESSOR,
                            c -> c.approval(approval(Actor.CONTROLLER).build())))) {
                assertThat(outcome(NOT_ALONE, amended(b -> b.change(joint)))).isEqualTo(Outcome.MET);
            }
        }

        @Test
        void aPowerInAVariantOfTheChange() {
            assertThat(lines(
                            NOT_ALONE,
                            amended(b -> b.change(
                                    by(Actor.PARTIES_JOINTLY, c -> c.addVariants(by(Actor.PROCESSOR, v -> {})))))))
                    .containsExactly(alone("processor", "change"));
        }

        @Test
        void undeterminedForAModeThatIsNotKnown() {
            assertThat(outcome(
                            NOT_ALONE,
                            amended(b -> b.addModes(
                                    AmendmentMode.of("by-vote"),
                                    AmendmentMode.MUTUAL_WRITTEN,
                                    AmendmentMode.of("by-lot")))))
                    .isEqualTo(Undetermined.without(new Reason(
                            "mode",
                            List.of("by-lot, by-vote"),
                            "whether the processor can change the agreement alone by: by-lot, by-vote")));
        }
    }
}
