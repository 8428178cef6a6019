package org.dpa4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dpa4j.json.codec.Codecs;
import org.dpa4j.json.codec.Faults;
import org.dpa4j.json.codec.JsonReading;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.Surrogates;
import org.dpa4j.json.codec.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Reads and writes documents of one format, under the limits that it was made with. */
final class Documents<T> {
    private final ObjectCodec<T> codec;
    private final ReadLimits limits;
    private final JsonFactory factory;

    private Documents(ObjectCodec<T> codec, ReadLimits limits) {
        this.codec = codec;
        this.limits = limits;
        // Size bounds texts and names, the codecs bound numbers.
        this.factory = JsonFactory.builder()
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // so that a name is the declared key itself
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .build())
                .build();
    }

    /** Documents with the field {@code formatVersion} in front of their content. */
    static <T> Documents<T> of(ObjectCodec<T> content, int formatVersion) {
        return new Documents<>(Codecs.document("formatVersion", formatVersion, content), ReadLimits.standard());
    }

    Documents<T> withLimits(ReadLimits other) {
        return new Documents<>(codec, other);
    }

    T read(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge();
        }
        String encoding = Utf8.widerEncoding(bytes);
        if (!encoding.isEmpty()) {
            throw new DpaJsonException(new Fault("", 1, 1, "expected UTF-8, found " + encoding));
        }
        if (bytes.length == Utf8.lengthOfMark(bytes)) {
            throw new DpaJsonException(
                    new Fault("", 1, 1, "the document is empty")); // to Jackson a mark alone is no mark
        }
        int invalid = Utf8.indexOfInvalid(bytes);
        if (invalid >= 0) {
            throw new DpaJsonException(new Lines(bytes).fault(invalid, "", "the document is not UTF-8 from here on"));
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            ByteSource source = new ByteSource(bytes, parser, limits.maxDepth());
            JsonReading reading = new JsonReading(source, Token.END, limits.maxFaults());
            return valueOrFaults(reading.document(codec), reading.faults(), source);
        }
    }

    T read(String json) {
        if (json.length() > limits.maxBytes()) {
            throw tooLarge();
        }
        int half = Surrogates.indexOfHalf(json);
        if (half >= 0) {
            byte[] before = json.substring(0, half).getBytes(UTF_8);
            throw new DpaJsonException(
                    new Lines(before).fault(before.length, "", "half a surrogate pair stands alone here"));
        }
        return read(json.getBytes(UTF_8));
    }

    /** Reads to the end of the stream, which stays open. */
    T read(InputStream in) throws IOException {
        int enough = limits.maxBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.maxBytes() + 1;
        return read(in.readNBytes(enough));
    }

    T read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            DpaJsonException unreadable = new DpaJsonException(Fault.of(reason(file, e)));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no file " + file;
        }
        if (Files.isDirectory(file)) {
            return file + " is a directory, not a file";
        }
        return file + (e instanceof AccessDeniedException ? " may not be read" : " cannot be read");
    }

    /** Reads the value on whose first token a parser stands, and leaves it on the last. */
    T read(JsonParser parser) {
        ParserSource source = new ParserSource(parser);
        JsonReading reading = new JsonReading(source, source.current(), limits.maxFaults());
        return valueOrFaults(reading.value(codec), reading.faults(), source);
    }

    private T valueOrFaults(@Nullable T value, Faults faults, JacksonSource source) {
        if (value != null && faults.count() == 0) {
            return value;
        }
        List<Fault> located = new ArrayList<>();
        for (Faults.Entry entry : faults.entries()) {
            located.add(source.fault(entry));
        }
        throw new DpaJsonException(located, faults.count());
    }

    private DpaJsonException tooLarge() {
        return new DpaJsonException(Fault.of("the document is larger than " + limits.maxBytes() + " bytes"));
    }

    /** The canonical form. */
    byte[] write(T value) {
        return write(value, ObjectWriteContext.empty());
    }

    /** The same content on lines of their own, the last one ended. */
    String writeIndented(T value) {
        return new String(write(value, new Indented()), UTF_8) + '\n';
    }

    private byte[] write(T value, ObjectWriteContext context) {
        try {
            return written(factory, context, generator -> write(value, generator));
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "the value cannot be written: it is nested deeper than " + limits.maxDepth() + " levels");
        }
    }

    /** What is written to a generator, if it is well formed. */
    static byte[] written(JsonFactory factory, ObjectWriteContext context, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 10);
        try (JsonGenerator generator = factory.createGenerator(context, out)) {
            content.accept(generator);
        }
        byte[] json = out.toByteArray();
        if (Utf8.hasSurrogateEscape(json)) {
            refuseHalfPair(factory, json);
        }
        return json;
    }

    /** Jackson escapes half a surrogate pair where it ought to refuse it. */
    private static void refuseHalfPair(JsonFactory factory, byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (Surrogates.hasHalf(parser.getString())) {
                    throw new IllegalArgumentException("the text at "
                            + parser.streamReadContext().pathAsPointer()
                            + " cannot be written: it holds half a surrogate pair");
                }
            }
        }
    }

    /** Writes one value where a generator stands. */
    void write(T value, JsonGenerator generator) {
        codec.write(value, new JacksonSink(generator));
    }

    /** Two spaces, line feeds, and nothing before a colon. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(LINES)
                .withArrayIndenter(LINES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance(); // it counts its depth
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
