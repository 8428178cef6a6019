package org.dpa4j.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.dpa4j.json.codec.Access;
import org.dpa4j.json.codec.Json;
import org.dpa4j.json.codec.Library;
import org.dpa4j.json.codec.Media;
import org.dpa4j.json.codec.Subject;

/** Any library, from its public builder. */
final class AnyLibrary {
    private AnyLibrary() {}

    static Arbitrary<Library> libraries() {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        media(3).list().ofMaxSize(5),
                        texts().list().ofMaxSize(3),
                        accesses(),
                        members(json(3)))
                .as((name, motto, media, keepers, access, extensions) -> Library.builder()
                        .name(name)
                        .motto(motto)
                        .addAllMedia(media)
                        .addAllKeepers(keepers)
                        .access(access)
                        .extensions(extensions)
                        .build());
    }

    /** Also quotes, control characters and characters beyond the basic plane. */
    static Arbitrary<String> texts() {
        StringArbitrary any = Arbitraries.strings().all().ofMaxLength(20);
        return Arbitraries.oneOf(any, Arbitraries.of("", " ", "\"\\/\b\u0000\u007f", "å€😀", "\u2028"))
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)) || text.equals("å€😀"));
    }

    private static Arbitrary<Access> accesses() {
        return Arbitraries.of(Access.class);
    }

    private static Arbitrary<Media> media(int depth) {
        Arbitrary<Media> flat = Arbitraries.oneOf(books(), recordings());
        return depth == 0
                ? flat
                : Arbitraries.oneOf(
                        flat,
                        Combinators.combine(
                                        media(depth - 1).list().ofMinSize(1).ofMaxSize(3),
                                        media(depth - 1).optional())
                                .as(Media.Box::new));
    }

    private static Arbitrary<Media> books() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<List<Subject>> subjects = Arbitraries.of("music", "county-law", "an-own-code")
                .map(Subject::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        texts(), days.optional(), Arbitraries.integers().greaterOrEqual(0), subjects, accesses())
                .as(Media.Book::new);
    }

    private static Arbitrary<Media> recordings() {
        Arbitrary<Instant> instants = Combinators.combine(
                        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
        return Combinators.combine(numbers().optional(), instants.optional()).as(Media.Recording::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-1000, 1000))
                .as(BigDecimal::new);
    }

    private static Arbitrary<Json> json(int depth) {
        Arbitrary<Json> flat = Arbitraries.oneOf(
                texts().map(Json.Text::new),
                numbers().map(Json.Numeral::new),
                Arbitraries.of(true, false).map(Json.Bool::new),
                Arbitraries.just(new Json.Nothing()));
        return depth == 0
                ? flat
                : Arbitraries.oneOf(
                        flat,
                        json(depth - 1).list().ofMaxSize(3).map(Json.Items::new),
                        members(json(depth - 1)).map(members -> members));
    }

    private static Arbitrary<Json.Members> members(Arbitrary<Json> values) {
        Arbitrary<Map<String, Json>> maps =
                Arbitraries.maps(texts().filter(key -> !key.isEmpty()), values).ofMaxSize(3);
        return maps.map(Json.Members::new);
    }
}
