package org.dpa4j.json;

import org.dpa4j.model.DataProcessingAgreement;
import tools.jackson.databind.module.SimpleModule;

/**
 * Puts the wire form of {@link DpaJson} into a Jackson 3 mapper, so that an agreement may be part of users' own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DpaModule()).build();
 * }</pre>
 *
 * <p>A value that is no agreement ends the call with a {@link tools.jackson.databind.exc.MismatchedInputException}, as
 * any mismatch does; its cause is the {@link DpaJsonException} with all faults. Their pointers start at the agreement;
 * lines and columns are those of the mapper's parser, whose read constraints also hold instead of {@link ReadLimits}.
 * A mapper needs jackson-databind, which this library does not bring along.
 */
public final class DpaModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** A module for one mapper or many. */
    public DpaModule() {
        super("dpa4j");
        addSerializer(DataProcessingAgreement.class, new DocumentSerializer<>(DpaJson.AGREEMENTS));
        addDeserializer(
                DataProcessingAgreement.class,
                new DocumentDeserializer<>(DataProcessingAgreement.class, DpaJson.AGREEMENTS));
    }
}
