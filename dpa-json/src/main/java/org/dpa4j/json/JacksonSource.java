package org.dpa4j.json;

import org.dpa4j.json.codec.Faults;
import org.dpa4j.json.codec.JsonSource;
import org.dpa4j.json.codec.Token;
import org.dpa4j.json.codec.Unreadable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson parser. What Jackson says about a document is not passed on: it may repeat its content. */
abstract class JacksonSource implements JsonSource {
    private final JsonParser parser;
    private final String tooMuch;

    /** The sentence is for a document that exceeds what the parser is set to read. */
    JacksonSource(JsonParser parser, String tooMuch) {
        this.parser = parser;
        this.tooMuch = tooMuch;
    }

    abstract long position(TokenStreamLocation location);

    /** A fault with line and column; called in document order. */
    abstract Fault fault(Faults.Entry entry);

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** The token on which the parser stands. */
    final Token current() {
        return token(parser.currentToken());
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw Unreadable.from(position(), "this is not JSON");
        };
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long position() {
        return position(parser.currentTokenLocation());
    }

    private Unreadable unreadable(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e; // the document is not to blame
        }
        TokenStreamLocation location = e.getLocation();
        boolean located = location != null && location.getLineNr() > 0;
        return Unreadable.from(position(located ? location : parser.currentLocation()), sentence(e));
    }

    private String sentence(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return tooMuch;
        }
        return e instanceof UnexpectedEndOfInputException
                ? "the document ends before it is complete"
                : "the document is not JSON from here on";
    }
}
