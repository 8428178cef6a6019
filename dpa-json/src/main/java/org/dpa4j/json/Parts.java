package org.dpa4j.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dpa4j.model.statement.TermPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where parts of a document stand: one pass over its bytes for any number of pointers, and only into what they pass. */
final class Parts {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MAX_DEPTH = ReadLimits.standard().maxDepth();

    private final byte[] json;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Range> found = new HashMap<>();

    private record Range(int start, int end) {}

    /** Looks for parts of a document that is JSON. */
    Parts(byte[] json, Collection<TermPath> pointers) {
        this.json = json;
        pointers.forEach(pointer -> wanted.addAll(way(pointer)));
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                throw notJson();
            }
            value("", parser);
        } catch (JacksonException e) {
            throw notJson(); // what Jackson says may repeat the content
        }
    }

    private static DpaJsonException notJson() {
        return new DpaJsonException(Fault.of("the document is not JSON"));
    }

    private void value(String pointer, JsonParser parser) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                child(pointer + '/' + name.replace("~", "~0").replace("/", "~1"), parser);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                child(pointer + '/' + i, parser);
            }
        } else {
            parser.finishToken();
        }
        found.put(pointer, new Range(start, (int) parser.currentLocation().getByteOffset()));
    }

    private void child(String pointer, JsonParser parser) {
        if (wanted.contains(pointer)) {
            value(pointer, parser);
        } else {
            parser.skipChildren();
        }
    }

    /** The pointers from the root to a part; no document that can be read is deeper than their number. */
    private static List<String> way(TermPath pointer) {
        List<String> way = new ArrayList<>();
        way.add("");
        for (int end = 0; end < pointer.value().length() && way.size() <= MAX_DEPTH; ) {
            int next = pointer.value().indexOf('/', end + 1);
            end = next < 0 ? pointer.value().length() : next;
            way.add(pointer.value().substring(0, end));
        }
        return way;
    }

    /** The bytes of a part; null if it is not there. */
    byte @Nullable [] bytes(TermPath pointer) {
        Range range = found.get(pointer.value());
        return range == null ? null : Arrays.copyOfRange(json, range.start(), range.end());
    }

    /** Where each part starts; a part that is not there is at the nearest part around it. */
    Map<TermPath, Position> positions(Collection<TermPath> pointers) {
        List<TermPath> upwards = pointers.stream()
                .distinct()
                .sorted(Comparator.comparingInt(this::start))
                .toList();
        Map<TermPath, Position> positions = new HashMap<>();
        Lines lines = new Lines(json);
        for (TermPath pointer : upwards) {
            positions.put(pointer, lines.position(start(pointer)));
        }
        return positions;
    }

    private int start(TermPath pointer) {
        int start = 0;
        for (String path : way(pointer)) {
            Range range = found.get(path);
            if (range == null) {
                break;
            }
            start = range.start();
        }
        return start;
    }
}
