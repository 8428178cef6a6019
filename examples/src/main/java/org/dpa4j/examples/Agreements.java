package org.dpa4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dpa4j.json.DpaJson;
import org.dpa4j.model.DataProcessingAgreement;

/** Five agreements as their processors publish them, transcribed with their defects. */
final class Agreements {
    /** The names of the bundled documents, in the order in which they are reviewed. */
    static final List<String> NAMES = List.of("cloudmqtt", "foxids", "decision-beacon", "membrain", "billogram");

    /** Reads a bundled document. */
    static DataProcessingAgreement read(String name) {
        try (InputStream json = Agreements.class.getResourceAsStream("/agreements/" + name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("no agreement is bundled under the name " + name);
            }
            return DpaJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Agreements() {}
}
