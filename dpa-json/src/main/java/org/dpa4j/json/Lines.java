package org.dpa4j.json;

/** Turns byte offsets that come in ascending order into lines and columns. */
final class Lines {
    private final byte[] bytes;
    private int offset;
    private int line = 1;
    private int column = 1;

    Lines(byte[] bytes) {
        this.bytes = bytes;
        this.offset = Utf8.lengthOfMark(bytes); // the mark is no character
    }

    /** A fault at an offset that is not before the last one. */
    Fault fault(long at, String pointer, String sentence) {
        Position position = position(at);
        return new Fault(pointer, position.line(), position.column(), sentence);
    }

    /** The line and column of an offset that is not before the last one. */
    Position position(long at) {
        while (offset < at && offset < bytes.length) {
            step(bytes[offset++]);
        }
        return new Position(line, column);
    }

    private void step(byte b) {
        boolean endsLine = b == '\n' || (b == '\r' && (offset == bytes.length || bytes[offset] != '\n'));
        if (endsLine) {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
    }
}
