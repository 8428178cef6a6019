package org.dpa4j.json;

import org.dpa4j.json.codec.Faults;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A document whose bytes are at hand: positions are offsets, lines and columns are counted when there is a fault. */
final class ByteSource extends JacksonSource {
    private final Lines lines;
    private final boolean surrogates;

    ByteSource(byte[] bytes, JsonParser parser, int maxDepth) {
        super(parser, "the document is nested deeper than " + maxDepth + " levels");
        this.lines = new Lines(bytes);
        this.surrogates = Utf8.hasSurrogateEscape(bytes);
    }

    @Override
    long position(TokenStreamLocation location) {
        return location.getByteOffset();
    }

    @Override
    Fault fault(Faults.Entry entry) {
        return lines.fault(entry.position(), entry.pointer(), entry.sentence());
    }

    @Override
    public boolean mayHoldHalfPairs() {
        return surrogates;
    }
}
