package org.dpa4j.json.codec;

import java.math.BigDecimal;

/** Takes one JSON document, token by token. */
public interface JsonSink {
    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    void text(String value);

    void number(int value);

    void number(BigDecimal value);

    void bool(boolean value);

    void nothing();
}
