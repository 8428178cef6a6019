package org.dpa4j.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The validator of an application that knows nothing of this library. */
class AgreementValidatorTest {
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private static final DataProcessingAgreement SOUND =
            DataProcessingAgreement.builder().build();

    private static final DataProcessingAgreement MALFORMED = DataProcessingAgreement.builder()
            .addParties(Party.builder()
                    .id(PartyId.of("acme"))
                    .legalName(" ")
                    .addContacts(
                            Contact.builder().email("privacy@acme.example").build(),
                            Contact.builder().email("nobody").build())
                    .build())
            .mainContract(MainContract.builder().addServices("hosting", " ").build())
            .build();

    /** A bean of the application. */
    public static final class Upload {
        private final @Nullable DataProcessingAgreement agreement;

        Upload(@Nullable DataProcessingAgreement agreement) {
            this.agreement = agreement;
        }

        @Valid
        public @Nullable DataProcessingAgreement getAgreement() {
            return agreement;
        }
    }

    /** A bean of the application with several agreements. */
    public static final class Uploads {
        private final List<DataProcessingAgreement> agreements;

        Uploads(List<DataProcessingAgreement> agreements) {
            this.agreements = agreements;
        }

        public List<@Valid DataProcessingAgreement> getAgreements() {
            return agreements;
        }
    }

    @Test
    void findsWhatIsMalformedInABeanOfTheApplication() {
        assertThat(PLAIN.validate(new Upload(MALFORMED)))
                .extracting(AgreementValidatorTest::line)
                .containsExactlyInAnyOrder(
                        "agreement.parties[0].legalName must not be blank",
                        "agreement.parties[0].contacts[1].email must be a well-formed email address",
                        "agreement.mainContract.services[1].<list element> must not be blank");
    }

    @Test
    void findsWhatIsMalformedInAnAgreementByItself() {
        assertThat(PLAIN.validate(MALFORMED))
                .extracting(AgreementValidatorTest::line)
                .containsExactlyInAnyOrder(
                        "parties[0].legalName must not be blank",
                        "parties[0].contacts[1].email must be a well-formed email address",
                        "mainContract.services[1].<list element> must not be blank");
    }

    @Test
    void findsWhatIsMalformedInAListOfAgreements() {
        assertThat(PLAIN.validate(new Uploads(List.of(SOUND, MALFORMED))))
                .extracting(AgreementValidatorTest::line)
                .containsExactlyInAnyOrder(
                        "agreements[1].parties[0].legalName must not be blank",
                        "agreements[1].parties[0].contacts[1].email must be a well-formed email address",
                        "agreements[1].mainContract.services[1].<list element> must not be blank");
    }

    @Test
    void findsNothingInASoundAgreement() {
        assertThat(PLAIN.validate(new Upload(SOUND))).isEmpty();
        assertThat(PLAIN.validate(SOUND)).isEmpty();
    }

    @Test
    void noAgreementIsValid() {
        assertThat(PLAIN.validate(new Upload(null))).isEmpty();
    }

    private static String line(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }
}
