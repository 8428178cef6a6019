package org.dpa4j.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.arbitrary.ModelArbitraries;

class SourceProperties {
    @Property
    void everySourceIsReadAsItIsPrinted(@ForAll("sources") Source source) {
        assertThat(Source.parse(source.toString())).isEqualTo(source);
    }

    @Provide
    Arbitrary<Source> sources() {
        return ModelArbitraries.of(Source.class);
    }

    @Property
    void whatIsReadIsPrintedAsItWas(@ForAll String text) {
        try {
            assertThat(Source.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(clause|document) must not be blank");
        }
    }
}
