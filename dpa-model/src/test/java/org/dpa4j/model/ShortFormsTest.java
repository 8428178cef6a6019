package org.dpa4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.PersonBasis;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** What the short forms of sections and parties say, and that they say no more. */
class ShortFormsTest {
    private static final Duty OWED = Duty.must(Actor.PROCESSOR, Actor.CONTROLLER);

    @Test
    void aSignedAgreementNamesBothSides() {
        LocalDate day = LocalDate.of(2026, 6, 17);
        Formation formation = Formation.signedOn(day);

        assertThat(formation.form()).hasValue(Form.ELECTRONIC);
        assertThat(formation.acceptances())
                .extracting(Acceptance::party)
                .containsExactly(Actor.CONTROLLER, Actor.PROCESSOR);
        assertThat(formation.acceptances()).allSatisfy(acceptance -> {
            assertThat(acceptance.method()).isEqualTo(AcceptanceMethod.E_SIGNATURE);
            assertThat(acceptance.acceptedOn()).hasValue(day);
        });
        assertThat(Formation.builder()
                        .from(formation)
                        .form(Optional.empty())
                        .acceptances(List.of())
                        .build())
                .isEqualTo(Formation.SILENT);
    }

    @Test
    void aPartyIsEstablishedWhereItsAddressIs() {
        Address address = Address.of("Gata 1", "Malmö", "SE");
        Party party = Party.of("p", "Bolaget AB", Role.PROCESSOR, address, "dpo@example.com");

        assertThat(address)
                .isEqualTo(new Address(
                        List.of("Gata 1"), Optional.of("Malmö"), Optional.empty(), Optional.of(Territory.of("SE"))));
        assertThat(party)
                .isEqualTo(Party.builder()
                        .id(PartyId.of("p"))
                        .legalName("Bolaget AB")
                        .addRoles(RoleAssignment.of(Role.PROCESSOR))
                        .address(address)
                        .establishedIn(Territory.of("SE"))
                        .addContacts(Contact.builder().email("dpo@example.com").build())
                        .build());
    }

    @Test
    void aTypeOfDataBringsItsSpecialCategory() {
        for (DataCategory category : DataCategory.VOCABULARY.all()) {
            DataItem item = DataItem.of(category);

            assertThat(item.item()).isEqualTo(Item.of(category));
            assertThat(item.special()).isEqualTo(category.special().stream().toList());
        }
    }

    @Test
    void aPurposeIsDeterminedByTheController() {
        assertThat(PurposeItem.of(Purpose.ANALYTICS))
                .isEqualTo(PurposeItem.builder()
                        .item(Item.of(Purpose.ANALYTICS))
                        .determinedBy(Actor.CONTROLLER)
                        .build());
    }

    @Test
    void noSubProcessorIsAStatementNotSilence() {
        assertThat(SubProcessing.none())
                .isEqualTo(SubProcessing.builder()
                        .addAuthorisations(Authorisation.of(AuthorisationKind.NONE))
                        .build())
                .isNotEqualTo(SubProcessing.SILENT);
    }

    @Test
    void instructionsAsInArticle28Paragraph3PointA() {
        Instructions instructions = Instructions.asInLaw();

        assertThat(instructions.documentedOnly()).isEqualTo(OWED);
        assertThat(instructions.coversTransfers()).isEqualTo(Statement.STIPULATED);
        assertThat(instructions.compulsion().exception()).isEqualTo(Statement.STIPULATED);
        assertThat(instructions.compulsion().laws()).containsExactly(Territory.EU);
        assertThat(instructions.compulsion().informBefore())
                .isEqualTo(Duty.builder()
                        .from(OWED)
                        .addConditions(Condition.of(Sense.UNLESS, ConditionCode.PUBLIC_INTEREST_BAR))
                        .build());
        assertThat(instructions.infringementWarning()).isEqualTo(OWED.within(TimeLimit.prompt(Promptness.IMMEDIATELY)));
        assertThat(instructions.staffBound()).isEqualTo(Statement.STIPULATED);
    }

    @Test
    void confidentialityAsInPointB() {
        assertThat(Confidentiality.asInLaw().persons()).isEqualTo(OWED);
        assertThat(Confidentiality.asInLaw().bases()).containsExactly(PersonBasis.COMMITMENT);
        assertThat(Confidentiality.asInLaw().coverage()).containsExactly(Coverage.ALL_AUTHORISED);
    }

    @Test
    void securityAsInPointC() {
        assertThat(Security.asInLaw())
                .isEqualTo(Security.builder()
                        .commitment(OWED)
                        .standard(Statement.STIPULATED)
                        .build());
    }

    @Test
    void assistanceAsInPointsEAndF() {
        Assistance assistance = Assistance.asInLaw();

        assertThat(assistance.rights()).singleElement().satisfies(help -> {
            assertThat(help.rights()).as("all of Chapter III").isEmpty();
            assertThat(help.list()).isEqualTo(ListKind.EXHAUSTIVE);
            assertThat(help.duty()).isEqualTo(OWED);
        });
        for (AssistedArticle article : AssistedArticle.values()) {
            assertThat(assistance.help(article))
                    .singleElement()
                    .satisfies(help -> assertThat(help.duty()).isEqualTo(OWED));
        }
    }

    @Test
    void breachesAreNotifiedPromptlyAndWithinThePeriod() {
        BreachNotification notification = BreachNotification.within(Period.ofHours(24));

        assertThat(notification.notice())
                .isEqualTo(OWED.on(Event.of(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE))
                        .within(
                                TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY),
                                TimeLimit.atMost(Period.ofHours(24))));
        assertThat(notification.thresholds()).containsExactly(Threshold.ALL);
        assertThat(notification.subProcessorBreaches()).isEqualTo(Statement.STIPULATED);
    }

    @Test
    void atTheEndTheControllerChooses() {
        EndOfServices end = EndOfServices.within(Period.ofDays(30), Period.ofDays(90));

        assertThat(end.disposal())
                .isEqualTo(OWED.on(Event.of(Occurrence.END_OF_SERVICES)).within(TimeLimit.atMost(Period.ofDays(30))));
        assertThat(end.choice()).hasValueSatisfying(choice -> {
            assertThat(choice.holder()).hasValue(Actor.CONTROLLER);
            assertThat(choice.options()).containsExactly(Disposal.DELETE, Disposal.RETURN);
            assertThat(choice.chosen()).isEmpty();
            assertThat(choice.changeable()).isEqualTo(Statement.STIPULATED);
        });
        assertThat(end.copies()).isEqualTo(OWED);
        assertThat(end.backupRotation()).hasValue(TimeLimit.atMost(Period.ofDays(90)));
    }

    @Test
    void auditsAsInPointH() {
        Audit audit = Audit.asInLaw();

        assertThat(audit.information()).isEqualTo(OWED);
        assertThat(audit.verification()).isEqualTo(Duty.may(Actor.CONTROLLER, Actor.PROCESSOR));
        assertThat(audit.contribution()).isEqualTo(OWED);
        assertThat(audit.inspections()).isEqualTo(Statement.STIPULATED);
        assertThat(audit.auditors())
                .extracting(auditor -> auditor.kind())
                .containsExactly(AuditorKind.CONTROLLER, AuditorKind.MANDATED);
    }
}
