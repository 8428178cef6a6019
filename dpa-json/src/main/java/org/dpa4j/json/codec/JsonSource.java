package org.dpa4j.json.codec;

/** The tokens of one JSON document, as some JSON library delivers them. Every method may throw {@link Unreadable}. */
public interface JsonSource {
    /** Moves on; {@link Token#END} after the last token. */
    Token next();

    /** The current {@link Token#NAME}. */
    String name();

    /** The current {@link Token#TEXT}, or the current {@link Token#NUMBER} as it was written. */
    String text();

    /** Where the current token starts: a number that grows through the document and that only this source can read. */
    long position();

    /** Whether texts may hold half a surrogate pair, so that each of them must be looked at. */
    boolean mayHoldHalfPairs();
}
