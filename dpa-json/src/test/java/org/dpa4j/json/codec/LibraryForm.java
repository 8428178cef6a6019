package org.dpa4j.json.codec;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.decimal;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.free;
import static org.dpa4j.json.codec.Codecs.instant;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.later;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.sum;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.codec.Codecs.variant;

/** The wire form of the test values. */
public final class LibraryForm {
    static final Codec<Access> ACCESS = enumeration("access", Access.class);
    static final Codec<Subject> SUBJECT = code("subject", Subject::new, Subject::code, Subject.CONSTANTS);
    static final Codec<Json.Members> EXTENSIONS =
            free("extensions", Json.TREE, Json.Members::new, Json.Members::values);

    static final ObjectCodec<Media.Book> BOOK = record("book", "One text.", r -> {
        var title = r.required("title", text(), Media.Book::title, "as printed");
        var printedOn = r.optional("printedOn", date(), Media.Book::printedOn, "the day of the imprint");
        var pages = r.required("pages", integer(), Media.Book::pages, "counted");
        var subjects = r.list("subjects", SUBJECT, Media.Book::subjects, "what it is about");
        var access = r.defaulted("access", ACCESS, Access.OPEN, Media.Book::access, "who may read it");
        return v -> new Media.Book(v.get(title), v.get(printedOn), v.get(pages), v.get(subjects), v.get(access));
    });

    static final SumCodec<Media> MEDIA = sum(
            "media",
            "What a library lends.",
            variant("book", Media.Book.class, BOOK),
            variant("recording", Media.Recording.class, record("recording", "Something to listen to.", r -> {
                var minutes = r.optional("minutes", decimal(), Media.Recording::minutes, "how long");
                var recordedAt = r.optional("recordedAt", instant(), Media.Recording::recordedAt, "when");
                return v -> new Media.Recording(v.get(minutes), v.get(recordedAt));
            })),
            variant("box", Media.Box.class, record("box", "Several in one.", r -> {
                var content = r.list("content", later(() -> LibraryForm.MEDIA), Media.Box::content, "what is in it");
                var leaflet =
                        r.optional("leaflet", later(() -> LibraryForm.MEDIA), Media.Box::leaflet, "what comes along");
                return v -> new Media.Box(v.get(content), v.get(leaflet));
            })));

    public static final ObjectCodec<Library> LIBRARY =
            object("library", "A place with books.", Library::builder, Library.Builder::build, f -> {
                f.required("name", text(), Library::name, Library.Builder::name, "how it is called");
                f.optional("motto", text(), Library::motto, Library.Builder::motto, "over the door");
                f.list("media", MEDIA, Library::media, Library.Builder::addAllMedia, "what it lends");
                f.list("keepers", text(), Library::keepers, Library.Builder::addAllKeepers, "who is there");
                f.defaulted("access", ACCESS, Access.OPEN, Library::access, Library.Builder::access, "who may enter");
                f.defaulted(
                        "extensions",
                        EXTENSIONS,
                        Json.Members.NONE,
                        Library::extensions,
                        Library.Builder::extensions,
                        "data of the users' own");
            });

    private LibraryForm() {}
}
