package org.dpa4j.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a document inside a databind call. */
final class DocumentDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Documents<T> documents;

    DocumentDeserializer(Class<T> type, Documents<T> documents) {
        this.type = type;
        this.documents = documents;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return documents.read(parser);
        } catch (DpaJsonException e) {
            throw MismatchedInputException.from(parser, type, e.getMessage()).withCause(e);
        }
    }
}
