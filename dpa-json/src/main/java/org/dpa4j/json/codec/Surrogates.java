package org.dpa4j.json.codec;

/** Texts that no UTF-8 document can hold. */
public final class Surrogates {
    private Surrogates() {}

    /** Whether half a surrogate pair stands alone in the text. */
    public static boolean hasHalf(String text) {
        return indexOfHalf(text) >= 0;
    }

    /** Where the first half of a surrogate pair stands alone, or -1. */
    public static int indexOfHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
