package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.arbitrary.ModelType;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the wire form of every agreement. */
class AgreementProperties {
    /**
     * A type of a user's own.
     *
     * @param name a name
     * @param agreement what is in force
     * @param former what was
     */
    record Vendor(String name, DataProcessingAgreement agreement, List<DataProcessingAgreement> former) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DpaModule()).build();

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("agreements") DataProcessingAgreement agreement) {
        DataProcessingAgreement read = DpaJson.read(DpaJson.write(agreement));

        assertThat(read)
                .withFailMessage(() -> DpaJson.writeString(agreement) + "\nis read as\n" + DpaJson.writeString(read))
                .isEqualTo(agreement);
    }

    @Property(tries = 200)
    void whatIsCanonicalIsWrittenAsItWasRead(@ForAll("agreements") DataProcessingAgreement agreement) {
        byte[] canonical = DpaJson.write(agreement);

        assertThat(DpaJson.write(DpaJson.read(canonical))).isEqualTo(canonical);
    }

    @Property(tries = 200)
    void theIndentedFormSaysTheSame(@ForAll("agreements") DataProcessingAgreement agreement) {
        DataProcessingAgreement read = DpaJson.read(DpaJson.writeIndented(agreement));

        assertThat(read).isEqualTo(agreement);
        assertThat(DpaJson.write(read)).isEqualTo(DpaJson.write(agreement));
        assertThat(DpaJson.fingerprint(read)).isEqualTo(DpaJson.fingerprint(agreement));
    }

    @Property(tries = 100)
    void bytesTextsAndStreamsAreTheSame(@ForAll("agreements") DataProcessingAgreement agreement) throws IOException {
        byte[] bytes = DpaJson.write(agreement);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DpaJson.write(agreement, out);

        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(DpaJson.writeString(agreement).getBytes(UTF_8)).isEqualTo(bytes);
        assertThat(DpaJson.read(DpaJson.writeString(agreement))).isEqualTo(agreement);
        assertThat(DpaJson.read(new ByteArrayInputStream(bytes))).isEqualTo(agreement);
    }

    @Property(tries = 200)
    void everyFieldStandsUnderTheNameOfItsAccessor(@ForAll("agreements") DataProcessingAgreement agreement) {
        assertThat(PlainJson.parse(DpaJson.write(agreement)))
                .isEqualTo(ExpectedJson.document(DataProcessingAgreement.class, agreement));
    }

    @Property(tries = 200)
    void fieldsMayComeInAnyOrder(@ForAll("agreements") DataProcessingAgreement agreement, @ForAll long seed) {
        Object shuffled = PlainJson.shuffled(PlainJson.parse(DpaJson.write(agreement)), new Random(seed));

        assertThat(DpaJson.read(MAPPER.writeValueAsBytes(shuffled))).isEqualTo(agreement);
    }

    @Property(tries = 200)
    void fingerprintsAreEqualExactlyIfAgreementsAre(
            @ForAll("agreements") DataProcessingAgreement one, @ForAll("agreements") DataProcessingAgreement other) {
        assertThat(DpaJson.fingerprint(one)).matches("sha256:[0-9a-f]{64}");
        assertThat(DpaJson.fingerprint(one).equals(DpaJson.fingerprint(other))).isEqualTo(one.equals(other));
    }

    /** Every part that a builder sets, taken away: what remains is another agreement with another fingerprint. */
    @Property(tries = 50)
    void oneDifferenceIsAnotherFingerprint(@ForAll("agreements") DataProcessingAgreement agreement) {
        ModelType type = ModelType.of(DataProcessingAgreement.class);
        String fingerprint = DpaJson.fingerprint(agreement);
        for (ModelType.Property property : type.properties()) {
            var parts = type.parts(agreement);
            Object copy = type.build(parts);
            parts.remove(property.name());
            Object without = type.build(parts);

            assertThat(DpaJson.fingerprint((DataProcessingAgreement) copy)).isEqualTo(fingerprint);
            assertThat(DpaJson.fingerprint((DataProcessingAgreement) without).equals(fingerprint))
                    .as(property.name())
                    .isEqualTo(without.equals(agreement));
        }
    }

    @Property(tries = 100)
    void agreementsArePartsOfUsersOwnTypes(
            @ForAll("agreements") DataProcessingAgreement one, @ForAll("agreements") DataProcessingAgreement other) {
        Vendor vendor = new Vendor("Ä & Co", one, List.of(other, one));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(vendor), Vendor.class))
                .isEqualTo(vendor);
        assertThat(MAPPER.writeValueAsBytes(one)).isEqualTo(DpaJson.write(one));
    }
}
