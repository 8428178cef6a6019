package org.dpa4j.model.processing;

import jakarta.validation.Valid;
import java.util.List;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.immutables.value.Value;

/** What the document says about data that need more protection. "None" is an answer and differs from silence. */
@Value.Immutable
public sealed interface SensitiveData permits ImmutableSensitiveData {
    /** Says nothing about this. */
    SensitiveData SILENT = builder().build();

    /**
     * {@return special categories, GDPR Art. 9; {@link Stipulation#EXCLUDED} says that there are none; {@link
     * Statement#SILENT} if the text does not touch it}
     */
    @Value.Default
    @Valid
    default Statement art9() {
        return Statement.SILENT;
    }

    /** {@return the special categories named; empty if none is named} */
    List<SpecialCategory> kinds();

    /**
     * {@return data on criminal convictions and offences, GDPR Art. 10; {@link Statement#SILENT} if the text does
     * not touch it}
     */
    @Value.Default
    @Valid
    default Statement art10() {
        return Statement.SILENT;
    }

    /**
     * {@return national identification numbers, GDPR Art. 87; {@link Statement#SILENT} if the text does not touch
     * it}
     */
    @Value.Default
    @Valid
    default Statement art87() {
        return Statement.SILENT;
    }

    /** {@return the safeguards for such data; empty if none is named} */
    List<@Valid Item<MeasureKind>> safeguards();

    /** {@return the official authority or act that allows it, GDPR Art. 10 and 87; empty if none is named} */
    List<@Valid Reference> authorisedBy();

    /** {@return a new, empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SensitiveData}. */
    final class Builder extends ImmutableSensitiveData.Builder {
        Builder() {}
    }
}
