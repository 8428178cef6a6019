package org.dpa4j.model.arbitrary;

import java.lang.reflect.Type;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dpa4j.model.DataProcessingAgreement;

/**
 * Arbitrary values of any type of the model, complete agreements included: every field present and absent, every
 * constant, every variant, codes that nobody knows and texts that nobody would write. What a builder refuses is not
 * generated; what is unlawful, contradictory or absurd is.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<DataProcessingAgreement> agreements() {
 *     return ModelArbitraries.agreements();
 * }
 * }</pre>
 *
 * <p>An agreement has a few to some hundred nodes. A failing one shrinks by losing fields, list entries and characters.
 */
public final class ModelArbitraries {
    private ModelArbitraries() {}

    /** {@return whole agreements} */
    public static Arbitrary<DataProcessingAgreement> agreements() {
        return of(DataProcessingAgreement.class);
    }

    /**
     * Values of a type that is not generic.
     *
     * @param type a type of the model, or one of the types it uses, such as {@link String}
     * @param <T> the type
     * @return its values
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return of((Type) type).map(type::cast);
    }

    /**
     * Values of any type.
     *
     * @param type such as {@code ModelType.generic(Item.class, DataCategory.class)}
     * @return its values
     */
    public static Arbitrary<Object> of(Type type) {
        return Arbitraries.fromGenerator(random -> new Simpler(type, new Growth(random).value(type)));
    }
}
