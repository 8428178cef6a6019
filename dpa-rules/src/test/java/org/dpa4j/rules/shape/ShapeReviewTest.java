package org.dpa4j.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.junit.jupiter.api.Test;

class ShapeReviewTest {

    @Test
    void aSoundAgreementHasNoFinding() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .addParties(
                        Party.of("acme", "Acme AB", Role.CONTROLLER, address("Stockholm"), "privacy@acme.example"),
                        Party.of("host", "Host Oy", Role.PROCESSOR, address("Helsinki"), "dpo@host.example"))
                .build();

        assertThat(ShapeReview.findings(agreement)).isEmpty();
    }

    @Test
    void anEmptyAgreementHasNoFinding() {
        assertThat(ShapeReview.findings(DataProcessingAgreement.builder().build()))
                .isEmpty();
    }

    @Test
    void aFindingSaysWhereWhatAndWhichClauseButNotTheValue() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .addParties(party("acme").legalName("Acme AB").build())
                .addParties(party("host")
                        .addContacts(Contact.builder()
                                .email("info(at)host.example")
                                .addAllSources(Source.all("1.2", "App. 1"))
                                .build())
                        .build())
                .build();

        assertThat(ShapeReview.findings(agreement))
                .containsExactly(Finding.builder()
                        .rule(RuleId.of("SHAPE-EMAIL"))
                        .severity(Severity.WARNING)
                        .pointer(TermPath.of("/parties/1/contacts/0/email"))
                        .addAllSources(Source.all("1.2", "App. 1"))
                        .key("malformed")
                        .text("An e-mail address must be well formed")
                        .remedy("Correct the e-mail address, or leave it out if the document prints none.")
                        .build());
    }

    @Test
    void theClausesAreThoseOfTheNearestTermThatNamesAny() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .addParties(party("acme")
                        .addAllSources(Source.all("1.1"))
                        .legalName(" ")
                        .address(address("\t"))
                        .addContacts(Contact.builder().name(" ").build())
                        .build())
                .mainContract(MainContract.builder().addServices("hosting", " ").build())
                .build();

        assertThat(ShapeReview.findings(agreement))
                .extracting(Finding::line)
                .containsExactly(
                        "WARNING SHAPE-NOT-BLANK A text must not be blank  [/mainContract/services/1]",
                        "WARNING SHAPE-NOT-BLANK A text must not be blank  [clause 1.1, /parties/0/address/city]",
                        "WARNING SHAPE-NOT-BLANK A text must not be blank  [clause 1.1, /parties/0/contacts/0/name]",
                        "WARNING SHAPE-NOT-BLANK A text must not be blank  [clause 1.1, /parties/0/legalName]");
    }

    @Test
    void findingsAreInOrderOfPositionsAndTheSameEachTime() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .addAllParties(IntStream.range(0, 12)
                        .mapToObj(i -> party("p" + i).legalName("").build())
                        .toList())
                .addParties(party("last")
                        .addContacts(Contact.builder().email(" ").build())
                        .build())
                .build();

        List<Finding> findings = ShapeReview.findings(agreement);

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactlyElementsOf(IntStream.range(0, 14)
                        .mapToObj(i -> i < 12
                                ? "SHAPE-NOT-BLANK /parties/" + i + "/legalName"
                                : (i == 12 ? "SHAPE-EMAIL" : "SHAPE-NOT-BLANK") + " /parties/12/contacts/0/email")
                        .toList());
        assertThat(ShapeReview.findings(agreement)).isEqualTo(findings);
    }

    @Test
    void oneValueInTwoPlacesIsTwoFaults() {
        Contact shared = Contact.builder().name(" ").build();
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .addParties(
                        party("acme").addContacts(shared, shared).build(),
                        party("host").dpo(shared).build())
                .build();

        assertThat(ShapeReview.findings(agreement))
                .extracting(finding -> finding.pointer().value())
                .containsExactly("/parties/0/contacts/0/name", "/parties/0/contacts/1/name", "/parties/1/dpo/name");
    }

    @Test
    void itsRulesCarryTheMessagesOfItsFindings() {
        assertThat(ShapeReview.rules())
                .extracting(RuleInfo::id)
                .extracting(RuleId::value)
                .containsExactly("SHAPE-NOT-BLANK", "SHAPE-EMAIL");
        assertThat(ShapeReview.rules()).allSatisfy(rule -> {
            assertThat(rule.citations()).isEmpty();
            assertThat(rule.messages()).hasSize(1).extracting(Message::severity).containsExactly(Severity.WARNING);
        });
    }

    @Test
    void aConstraintWithoutARuleIsADefectOfTheLibrary() {
        assertThatThrownBy(() -> ShapeRule.of("Size"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no rule of shape is stated for the constraint Size");
    }

    private static Party.Builder party(String id) {
        return Party.builder().id(PartyId.of(id));
    }

    private static Address address(String city) {
        return Address.of("Street 1", city, "SE");
    }
}
