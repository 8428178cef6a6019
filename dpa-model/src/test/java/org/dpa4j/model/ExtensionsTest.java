package org.dpa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.Extensions.Decimal;
import org.dpa4j.model.Extensions.Entries;
import org.dpa4j.model.Extensions.Flag;
import org.dpa4j.model.Extensions.Null;
import org.dpa4j.model.Extensions.Sequence;
import org.dpa4j.model.Extensions.Text;
import org.dpa4j.model.Extensions.Value;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    private static final Text TEXT = new Text("DPA-17");

    @Test
    void keysAreInTheOrderOfTheirCharacters() {
        Map<String, Value> values = new LinkedHashMap<>();
        List<String> keys = List.of("z", "a", "m", "", "b", "y", "c");
        keys.forEach(key -> values.put(key, TEXT));

        assertThat(Extensions.of(values).values().keySet()).containsExactly("", "a", "b", "c", "m", "y", "z");
        assertThat(new Entries(values).values().keySet()).containsExactly("", "a", "b", "c", "m", "y", "z");
    }

    @Test
    void orderIsNoDifference() {
        Map<String, Value> one = new LinkedHashMap<>();
        one.put("a", TEXT);
        one.put("b", Null.NULL);
        Map<String, Value> other = new LinkedHashMap<>();
        other.put("b", Null.NULL);
        other.put("a", TEXT);

        assertThat(Extensions.of(one)).isEqualTo(Extensions.of(other)).hasSameHashCodeAs(Extensions.of(other));
    }

    @Test
    void anAbsentKeyIsNotNull() {
        assertThat(Extensions.of(Map.of("a", Null.NULL))).isNotEqualTo(Extensions.NONE);
    }

    @Test
    void numbersAreExact() {
        assertThat(new Decimal(new BigDecimal("1.50"))).isNotEqualTo(new Decimal(new BigDecimal("1.5")));
        assertThat(new Flag(true)).isNotEqualTo(new Flag(false));
    }

    @Test
    void theirValuesCannotBeChangedFromOutside() {
        Map<String, Value> values = new LinkedHashMap<>(Map.of("a", TEXT));
        List<Value> list = new ArrayList<>(List.of(TEXT));
        Extensions extensions = Extensions.of(values);
        Entries entries = new Entries(values);
        Sequence sequence = new Sequence(list);
        values.put("b", TEXT);
        list.add(TEXT);

        assertThat(extensions).isEqualTo(Extensions.of(Map.of("a", TEXT)));
        assertThat(entries).isEqualTo(new Entries(Map.of("a", TEXT)));
        assertThat(sequence).isEqualTo(new Sequence(List.of(TEXT)));
        assertThatThrownBy(() -> extensions.values().put("b", TEXT)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Extensions.NONE.values().put("b", TEXT))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entries.values().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> sequence.values().add(TEXT)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what is under test
    void nullIsAValueOfItsOwnAndNoReference() {
        Map<String, Value> nullKey = new LinkedHashMap<>();
        nullKey.put(null, TEXT);
        Map<String, Value> nullValue = new LinkedHashMap<>();
        nullValue.put("a", null);

        assertThatThrownBy(() -> Extensions.of(nullKey))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
        assertThatThrownBy(() -> Extensions.of(nullValue))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> new Text(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> new Decimal(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }
}
