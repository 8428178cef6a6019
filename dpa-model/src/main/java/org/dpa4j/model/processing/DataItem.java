package org.dpa4j.model.processing;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Stipulation;
import org.immutables.value.Value;

/** A type of personal data with the flags that the document itself sets. */
@Value.Immutable
public sealed interface DataItem permits ImmutableDataItem {
    /** {@return the type} */
    @Valid
    Item<DataCategory> item();

    /** {@return the special categories that the document assigns to it, GDPR Art. 9(1); empty if none is assigned} */
    List<SpecialCategory> special();

    /**
     * {@return whether the document flags it as data on criminal convictions and offences, GDPR Art. 10; by default
     * {@link Stipulation#SILENT}}
     */
    @Value.Default
    default Stipulation criminal() {
        return Stipulation.SILENT;
    }

    /**
     * {@return whether the document flags it as a national identification number, GDPR Art. 87; by default {@link
     * Stipulation#SILENT}}
     */
    @Value.Default
    default Stipulation nationalId() {
        return Stipulation.SILENT;
    }

    /**
     * A type of personal data, with its special category if the vocabulary knows one.
     *
     * @param category the type
     * @return the item
     */
    static DataItem of(DataCategory category) {
        return builder()
                .item(Item.of(category))
                .addAllSpecial(category.special().stream().toList())
                .build();
    }

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataItem}. */
    final class Builder extends ImmutableDataItem.Builder {
        Builder() {}
    }
}
