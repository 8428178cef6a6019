package org.dpa4j.json.codec;

/** Reading on is pointless: not JSON, too deep, too large, of a newer format. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long position;
    private final String pointer;
    private final String sentence;
    private final boolean alone;

    private Unreadable(long position, String pointer, String sentence, boolean alone) {
        super(sentence, null, false, false);
        this.position = position;
        this.pointer = pointer;
        this.sentence = sentence;
        this.alone = alone;
    }

    /** The document as such cannot be read beyond a position of its source. */
    public static Unreadable from(long position, String sentence) {
        return new Unreadable(position, "", sentence, false);
    }

    /** One value says that all other faults mean nothing. */
    static Unreadable because(long position, String pointer, String sentence) {
        return new Unreadable(position, pointer, sentence, true);
    }

    long position() {
        return position;
    }

    String pointer() {
        return pointer;
    }

    String sentence() {
        return sentence;
    }

    boolean alone() {
        return alone;
    }
}
