package org.dpa4j.json;

import java.util.List;
import org.dpa4j.json.codec.Library;
import org.dpa4j.json.codec.LibraryForm;

/** Documents for the tests: what DpaJson is for agreements. */
final class Libraries {
    static final Documents<Library> LIBRARIES = Documents.of(LibraryForm.LIBRARY, 1);

    private Libraries() {}

    /** The faults of a document, as they print. */
    static List<String> faults(String json) {
        return faults(LIBRARIES, json);
    }

    static List<String> faults(Documents<Library> documents, String json) {
        try {
            documents.read(json);
            return List.of();
        } catch (DpaJsonException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
