package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** The wire form of whole agreements, by example. */
class AgreementsTest {
    private static final DataProcessingAgreement EMPTY =
            DataProcessingAgreement.builder().build();

    @Test
    void anAgreementThatSaysNothingIsTheVersionOfItsFormat() {
        assertThat(DpaJson.writeString(EMPTY)).isEqualTo("{\"formatVersion\":1}");
        assertThat(DpaJson.writeIndented(EMPTY)).isEqualTo("{\n  \"formatVersion\": 1\n}\n");
        assertThat(DpaJson.read("{\"formatVersion\":1}")).isEqualTo(EMPTY);
    }

    @Test
    void anAgreementReadsLikeItsClauses() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .id(AgreementId.of("a-1"))
                .addParties(Party.builder()
                        .id(PartyId.of("p"))
                        .legalName("Ä \"AB\"")
                        .build())
                .breachNotification(BreachNotification.builder()
                        .notice(Duty.must(Actor.PROCESSOR, Actor.CONTROLLER)
                                .within(
                                        TimeLimit.prompt(Promptness.WITHOUT_UNDUE_DELAY),
                                        TimeLimit.atMost(Period.ofHours(48)).in("8.2"))
                                .in("8"))
                        .build())
                .build();

        assertThat(DpaJson.writeString(agreement))
                .isEqualTo("{\"formatVersion\":1,\"id\":\"a-1\","
                        + "\"parties\":[{\"id\":\"p\",\"legalName\":\"Ä \\\"AB\\\"\"}],"
                        + "\"breachNotification\":{\"notice\":{"
                        + "\"obligor\":\"processor\",\"beneficiary\":\"controller\",\"limits\":["
                        + "{\"type\":\"prompt\",\"standard\":\"without-undue-delay\"},"
                        + "{\"type\":\"measured\",\"bound\":\"at-most\",\"period\":\"PT48H\",\"sources\":[\"8.2\"]}],"
                        + "\"sources\":[\"8\"]}}}");
        assertThat(DpaJson.read(DpaJson.write(agreement))).isEqualTo(agreement);
    }

    @Test
    void silenceIsAbsentAndEverythingElseIsThere() {
        assertThat(DpaJson.writeString(DataProcessingAgreement.builder()
                        .edition(Edition.UNKNOWN)
                        .breachNotification(BreachNotification.builder()
                                .notice(Duty.STIPULATED)
                                .build())
                        .build()))
                .isEqualTo("{\"formatVersion\":1,\"breachNotification\":{\"notice\":{}}}");
    }

    @Test
    void codesThatNobodyKnowsSurvive() {
        DataProcessingAgreement agreement = DataProcessingAgreement.builder()
                .breachNotification(BreachNotification.builder()
                        .notice(Duty.builder()
                                .obligor(Actor.of("works-council"))
                                .beneficiary(Actor.party("p"))
                                .scope(Scope.builder()
                                        .addDataCategories(DataCategory.of("shoe-size"), DataCategory.EMAIL)
                                        .build())
                                .build())
                        .build())
                .build();

        DataProcessingAgreement read = DpaJson.read(DpaJson.write(agreement));

        Duty duty = read.breachNotification().notice();
        assertThat(duty.obligor()).hasValue(Actor.of("works-council"));
        assertThat(duty.obligor().orElseThrow().isKnown()).isFalse();
        assertThat(duty.beneficiary()).hasValue(Actor.party("p"));
        assertThat(duty.scope().dataCategories()).containsExactly(DataCategory.of("shoe-size"), DataCategory.EMAIL);
        assertThat(duty.scope().dataCategories().get(1))
                .as("a constant is the constant")
                .isSameAs(DataCategory.EMAIL);
    }

    @Test
    void extensionsSurviveExactly() {
        String json = "{\"formatVersion\":1,\"extensions\":{\"z\":1.50,\"a\":1E+2,\"\":null,\"list\":[null,[],{},true,"
                + "{\"type\":null,\"b\":false}],\"tiny\":1E-10,\"long\":123456789012345678901234567890.10,"
                + "\"minus\":-0.0,\"text\":\"\\u0000\\\"\\\\ä😀\"}}";

        DataProcessingAgreement agreement = DpaJson.read(json);

        Map<String, Extensions.Value> values = agreement.extensions().values();
        assertThat(values.keySet()).containsExactly("", "a", "list", "long", "minus", "text", "tiny", "z");
        assertThat(values)
                .containsEntry("z", new Extensions.Decimal(new BigDecimal("1.50")))
                .containsEntry("a", new Extensions.Decimal(new BigDecimal("1E+2")))
                .containsEntry("", Extensions.Null.NULL)
                .containsEntry(
                        "list",
                        new Extensions.Sequence(List.of(
                                Extensions.Null.NULL,
                                new Extensions.Sequence(List.of()),
                                new Extensions.Entries(Map.of()),
                                new Extensions.Flag(true),
                                new Extensions.Entries(
                                        Map.of("type", Extensions.Null.NULL, "b", new Extensions.Flag(false))))))
                .containsEntry("text", new Extensions.Text("\u0000\"\\ä😀"));
        assertThat(DpaJson.writeString(agreement))
                .isEqualTo("{\"formatVersion\":1,\"extensions\":{\"\":null,\"a\":1E+2,\"list\":[null,[],{},true,"
                        + "{\"b\":false,\"type\":null}],\"long\":123456789012345678901234567890.10,\"minus\":0.0,"
                        + "\"text\":\"\\u0000\\\"\\\\ä😀\",\"tiny\":1E-10,\"z\":1.50}}");
    }

    @Test
    void amountsOfMoneyKeepTheirDigits() {
        for (String amount : List.of("0", "1.50", "1E+2", "0.0001", "12345678901234567890.12")) {
            Remuneration price = Remuneration.builder()
                    .amount(new Money(new BigDecimal(amount), "SEK"))
                    .build();
            DataProcessingAgreement agreement =
                    DataProcessingAgreement.builder().addRemuneration(price).build();

            assertThat(DpaJson.writeString(agreement)).contains("{\"amount\":" + amount + ",\"currency\":\"SEK\"}");
            assertThat(DpaJson.read(DpaJson.write(agreement))).isEqualTo(agreement);
        }
    }

    @Test
    void equalAgreementsHaveEqualFingerprintsWhateverTheOrderOfTheirExtensions() {
        Map<String, Extensions.Value> one = new LinkedHashMap<>();
        one.put("a", new Extensions.Flag(true));
        one.put("b", new Extensions.Flag(false));
        Map<String, Extensions.Value> other = new LinkedHashMap<>();
        other.put("b", new Extensions.Flag(false));
        other.put("a", new Extensions.Flag(true));
        DataProcessingAgreement first = with(Extensions.of(one));
        DataProcessingAgreement second = with(Extensions.of(other));

        assertThat(first).isEqualTo(second);
        assertThat(DpaJson.fingerprint(first)).isEqualTo(DpaJson.fingerprint(second));
    }

    private static DataProcessingAgreement with(Extensions extensions) {
        return DataProcessingAgreement.builder().extensions(extensions).build();
    }
}
