package org.dpa4j.model.arbitrary;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Prints of a failing sample only what it says: most of an agreement is silence. jqwik finds it as a service. */
public final class SaidOnly implements SampleReportingFormat {
    /** For the service loader. */
    public SaidOnly() {}

    @Override
    public boolean appliesTo(Object value) {
        return typeOf(value).isPresent();
    }

    @Override
    public Object report(Object value) {
        ModelType model = ModelType.of(typeOf(value).orElseThrow());
        Map<String, Object> bare = model.parts(model.bare(value));
        Map<String, Object> said = new LinkedHashMap<>();
        for (ModelType.Property property : model.properties()) {
            Object part = model.get(value, property);
            if (property.presence() == ModelType.Presence.REQUIRED || !part.equals(bare.get(property.name()))) {
                said.put(property.name(), part);
            }
        }
        return said;
    }

    @Override
    public Optional<String> label(Object value) {
        return typeOf(value).map(type -> ModelType.rawType(type).getSimpleName());
    }

    private static Optional<Type> typeOf(Object value) {
        return ModelType.ofAgreements().stream()
                .filter(ModelType::hasProperties)
                .filter(type -> ModelType.rawType(type).isInterface()
                        && ModelType.rawType(type).isInstance(value))
                .findFirst();
    }
}
