package org.dpa4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What must be known of the bytes before they are parsed, eight at a time where they are ASCII. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** Where the bytes stop to be UTF-8, or -1. */
    static int indexOfInvalid(byte[] bytes) {
        int i = 0;
        while (true) {
            while (i <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
                i += Long.BYTES;
            }
            if (i == bytes.length) {
                return -1;
            }
            int length = lengthAt(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
    }

    /** The length of the character at i; 0 if there is none (the table of RFC 3629). */
    private static int lengthAt(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[i + 1] & 0xFF;
        boolean refused = switch (first) {
            case 0xE0 -> second < 0xA0; // overlong
            case 0xED -> second > 0x9F; // surrogate
            case 0xF0 -> second < 0x90; // overlong
            case 0xF4 -> second > 0x8F; // beyond U+10FFFF
            default -> false;
        };
        return refused ? 0 : length;
    }

    /** Whether JSON in these bytes holds an escape for half a surrogate pair; without one, every text is well formed. */
    static boolean hasSurrogateEscape(byte[] json) {
        int i = 0;
        while (true) {
            while (i <= json.length - Long.BYTES && !hasBackslash((long) LONGS.get(json, i))) {
                i += Long.BYTES;
            }
            while (i < json.length && json[i] != '\\') {
                i++;
            }
            if (i + 3 >= json.length) {
                return false;
            }
            boolean surrogate =
                    json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd' && Character.digit(json[i + 3], 16) >= 8;
            if (surrogate) {
                return true;
            }
            i += 2;
        }
    }

    private static boolean hasBackslash(long eightBytes) {
        long difference = eightBytes ^ ('\\' * ONES);
        return ((difference - ONES) & ~difference & HIGH_BITS) != 0;
    }

    /** The length of the byte order mark; 0 if there is none. */
    static int lengthOfMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** The name of the encoding, if the first bytes are those of a wider one; otherwise empty. */
    static String widerEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0)) {
            return "UTF-32";
        }
        if (bytes.length >= 4 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0) {
            return "UTF-32";
        }
        boolean utf16 = startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || (bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0));
        return utf16 ? "UTF-16" : "";
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}
