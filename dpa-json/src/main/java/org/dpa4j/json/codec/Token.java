package org.dpa4j.json.codec;

/** What a {@link JsonSource} stands on, with the words for it in a sentence. */
public enum Token {
    OBJECT_START("an object"),
    OBJECT_END("the end of an object"),
    ARRAY_START("an array"),
    ARRAY_END("the end of an array"),
    NAME("a field name"),
    TEXT("a text"),
    NUMBER("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    END("the end of the document");

    private final String words;

    Token(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean opens() {
        return this == OBJECT_START || this == ARRAY_START;
    }

    boolean closes() {
        return this == OBJECT_END || this == ARRAY_END;
    }
}
