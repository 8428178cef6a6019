/**
 * The wire form, declared once: small codecs that read strictly, write canonically and describe themselves.
 *
 * <p>A declaration names {@link org.dpa4j.json.codec.Codecs#object objects},
 * {@link org.dpa4j.json.codec.Codecs#record records} and {@link org.dpa4j.json.codec.Codecs#sum sums} field by field.
 * {@link org.dpa4j.json.codec.JsonReading} runs it over a {@link org.dpa4j.json.codec.JsonSource} and collects every
 * fault, a {@link org.dpa4j.json.codec.JsonSink} takes what is written, and {@link org.dpa4j.json.codec.Shape} is what
 * a JSON Schema or a field reference needs to know. Nothing here knows a JSON library.
 */
@NullMarked
package org.dpa4j.json.codec;

import org.jspecify.annotations.NullMarked;
