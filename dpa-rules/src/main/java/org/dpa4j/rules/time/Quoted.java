package org.dpa4j.rules.time;

/** What a caller wrote, as messages repeat it: a short token in quotes; of anything else only its length is told. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        boolean token = text.length() <= LONGEST;
        for (int i = 0; token && i < text.length(); i++) {
            char c = text.charAt(i);
            token = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "+-./:=_[],".indexOf(c) >= 0;
        }
        return token ? '"' + text + '"' : "a text of " + text.length() + " characters";
    }
}
