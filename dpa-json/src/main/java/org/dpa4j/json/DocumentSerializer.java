package org.dpa4j.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a document inside a databind call. */
final class DocumentSerializer<T> extends ValueSerializer<T> {
    private final Documents<T> documents;

    DocumentSerializer(Documents<T> documents) {
        this.documents = documents;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        documents.write(value, generator);
    }
}
