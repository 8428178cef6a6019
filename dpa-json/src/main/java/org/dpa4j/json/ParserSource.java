package org.dpa4j.json;

import org.dpa4j.json.codec.Faults;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Someone else's parser: positions are the lines and columns that it gives. */
final class ParserSource extends JacksonSource {
    ParserSource(JsonParser parser) {
        super(parser, "the document exceeds a limit of the parser");
    }

    @Override
    long position(TokenStreamLocation location) {
        // a tree has no lines: -1
        return (long) Math.max(0, location.getLineNr()) << Integer.SIZE | Math.max(0, location.getColumnNr());
    }

    @Override
    Fault fault(Faults.Entry entry) {
        return new Fault(
                entry.pointer(), (int) (entry.position() >> Integer.SIZE), (int) entry.position(), entry.sentence());
    }

    @Override
    public boolean mayHoldHalfPairs() {
        return true;
    }
}
