package org.dpa4j.json.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers are kept exactly, but not at any size: {@code 1e999999999} is twelve characters and a gigabyte of digits. */
final class Numbers {
    static final int MAX_DIGITS = 1_000;
    static final String TOO_LONG = "one of more than " + MAX_DIGITS + " digits";

    private static final int MAX_LENGTH = MAX_DIGITS + 16; // sign, point and exponent

    private Numbers() {}

    /** The number; null if it is too long. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return isShort(number) ? number : null;
        } catch (NumberFormatException e) {
            return null; // an exponent beyond int: the text itself is a JSON number
        }
    }

    /** The number itself, if it could be read again. */
    static BigDecimal writable(BigDecimal number) {
        if (!isShort(number)) {
            throw new IllegalArgumentException("a number cannot be written: it is " + TOO_LONG);
        }
        return number;
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }
}
