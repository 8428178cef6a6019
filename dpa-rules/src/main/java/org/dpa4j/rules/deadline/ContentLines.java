package org.dpa4j.rules.deadline;

/** The lines of an RFC 5545 stream: ended by CR LF and folded so that none is longer than 75 octets. */
final class ContentLines {
    private static final int LONGEST = 75;

    private final StringBuilder stream = new StringBuilder();

    /** A property whose value needs no escaping; parameters belong to the name. */
    void add(String name, String value) {
        fold(name + ':' + value);
    }

    /** A property whose value is free text, RFC 5545 section 3.3.11. */
    void text(String name, String value) {
        StringBuilder line = new StringBuilder(name.length() + value.length() + 16);
        line.append(name).append(':');
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\\', ';', ',' -> line.append('\\').append((char) c);
                case '\n' -> line.append("\\n");
                case '\r' -> line.append(value.startsWith("\n", i) ? "" : "\\n");
                default -> line.appendCodePoint(writable(c));
            }
        }
        fold(line.toString());
    }

    /** Section 3.1 excludes control characters other than the tab; half a surrogate pair has no octets. */
    private static int writable(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return '\uFFFD';
        }
        return (c < ' ' && c != '\t') || c == 0x7F ? ' ' : c;
    }

    /** Section 3.1 counts octets, without the line break; a character is never split. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int length = octets(c);
            if (octets + length > LONGEST) {
                stream.append("\r\n ");
                octets = 1;
            }
            stream.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        stream.append("\r\n");
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return stream.toString();
    }
}
