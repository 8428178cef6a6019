package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document for each kind of bad input, with every fault that its reader has to hear of, in order. */
class BadInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bare-byte-order-mark",
                "blank",
                "duplicate-key",
                "empty",
                "explicit-null",
                "half-surrogate-pair",
                "in-part-without-missing",
                "invalid-utf-8",
                "malformed-code",
                "malformed-country",
                "malformed-date",
                "malformed-enum",
                "malformed-legal-reference",
                "malformed-period",
                "missing-format-version",
                "missing-required",
                "missing-type-of-sum",
                "negative-amount",
                "newer-format-version",
                "no-personal-data",
                "not-json",
                "number-not-whole",
                "number-too-large",
                "silent-with-content",
                "too-deep",
                "top-level-array",
                "top-level-null",
                "top-level-number",
                "top-level-text",
                "trailing-content",
                "twenty-faults",
                "unknown-field",
                "unknown-field-nested",
                "unknown-type-of-sum",
                "utf-16",
                "wrong-type"
            })
    void everyFaultIsReportedWithItsPlace(String name) throws IOException {
        byte[] document = resource(name + ".json");
        DpaJsonException refused = catchThrowableOfType(DpaJsonException.class, () -> DpaJson.read(document));
        assertThat(refused).as("%s is read without a fault", name).isNotNull();
        String faults = refused.faults().stream()
                .map(fault ->
                        fault.line() + ":" + fault.column() + ": " + fault.pointer() + ": " + fault.sentence() + "\n")
                .collect(Collectors.joining());
        assertThat(faults).isEqualTo(new String(resource(name + ".txt"), UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BadInputTest.class.getResourceAsStream("bad/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
