package org.dpa4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.DataProcessingAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled agreements are written as the library writes them, and nothing is lost on the way. */
class AgreementsTest {
    @ParameterizedTest
    @MethodSource("names")
    void theFileIsTheIndentedForm(String name) throws IOException {
        String file = file(name);

        assertThat(DpaJson.writeIndented(DpaJson.read(file))).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("names")
    void writingAndReadingGiveTheSameAgreement(String name) {
        DataProcessingAgreement agreement = Agreements.read(name);

        assertThat(DpaJson.read(DpaJson.write(agreement))).isEqualTo(agreement);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theIdentifierIsTheNameOfTheFile(String name) {
        assertThat(Agreements.read(name).id()).map(AgreementId::value).hasValue(name);
    }

    private static List<String> names() {
        return Agreements.NAMES;
    }

    private static String file(String name) throws IOException {
        try (InputStream json = AgreementsTest.class.getResourceAsStream("/agreements/" + name + ".json")) {
            assertThat(json).as(name).isNotNull();
            return new String(json.readAllBytes(), UTF_8);
        }
    }
}
