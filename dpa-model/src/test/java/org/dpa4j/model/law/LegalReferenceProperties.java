package org.dpa4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dpa4j.model.arbitrary.ModelArbitraries;

class LegalReferenceProperties {
    @Property
    void everyReferenceIsReadAsItIsPrinted(@ForAll("references") LegalReference reference) {
        assertThat(LegalReference.parse(reference.toString())).isEqualTo(reference);
    }

    @Provide
    Arbitrary<LegalReference> references() {
        return ModelArbitraries.of(LegalReference.class);
    }

    @Property
    void whatCanBeBuiltWithASubparagraphCanBeRead(@ForAll @IntRange(min = -10, max = 1_000) int subparagraph) {
        Optional<LegalReference> built = built(subparagraph);

        assertThat(built.isPresent()).isEqualTo(subparagraph >= 1 && subparagraph <= 99);
        built.ifPresent(reference ->
                assertThat(LegalReference.parse(reference.toString())).isEqualTo(reference));
    }

    private static Optional<LegalReference> built(int subparagraph) {
        try {
            return Optional.of(new LegalReference(
                    Instrument.GDPR,
                    Optional.of(Division.ARTICLE),
                    Optional.of("28"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(subparagraph),
                    Optional.empty()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
