package org.dpa4j.examples;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document as maps, lists and texts, so that tests can walk it without the model. */
final class JsonTree {
    private final Object root;

    private JsonTree(Object root) {
        this.root = root;
    }

    /** Reads a document. */
    static JsonTree read(InputStream json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new JsonTree(value(parser));
        }
    }

    /** The value that a JSON Pointer without escapes leads to; empty if it leads nowhere. */
    Optional<Object> find(String pointer) {
        Object value = root;
        for (String name : names(pointer)) {
            Optional<Object> next = child(value, name);
            if (next.isEmpty()) {
                return next;
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    /** The value that a pointer leads to. */
    Object get(String pointer) {
        return find(pointer).orElseThrow(() -> new NoSuchElementException(pointer));
    }

    /** The pointer to the object or list that holds a value. */
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static List<String> names(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static Optional<Object> child(Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            return Optional.ofNullable(object.get(name));
        }
        if (value instanceof List<?> list && name.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(name);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
