package org.dpa4j.json.codec;

import java.util.List;
import java.util.Optional;

/** What a codec reads and writes, without reading or writing: enough for a JSON Schema and a field reference. */
public sealed interface Shape {
    /** The name of the type, unique among all codecs of one document. */
    String name();

    /** A text with a lexical rule, or any text. */
    record Text(String name, String expected) implements Shape {}

    /** Any lower-kebab-case code; some are known. */
    record Code(String name, List<String> known) implements Shape {}

    /** One of these texts. */
    record Enumeration(String name, List<String> values) implements Shape {}

    /** A number, whole or not. */
    record Numeric(String name, boolean whole) implements Shape {}

    /** An object with these fields, in the order in which they are written. */
    record Structure(String name, String description, List<Member> members) implements Shape {}

    /** An object whose field {@code type} says which of the variants it is. */
    record Sum(String name, String description, List<Alternative> alternatives) implements Shape {}

    /** An object with any keys and any values, null included. */
    record Free(String name) implements Shape {}

    /** One field; a list field holds an array of what its codec describes. */
    record Member(String key, Presence presence, Optional<Object> standard, Codec<?> codec, String description) {}

    /** One variant of a sum. */
    record Alternative(String id, Codec<?> codec) {}
}
