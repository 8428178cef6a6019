package org.dpa4j.rules.law;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;

/**
 * The instruments that the library knows and the provisions that they have, so that a citation can be checked and followed.
 * Immutable and thread-safe. Reviews do not need it; it is read when it is first asked for.
 *
 * <p>A provision that is not here does not exist, or its number is not confirmed. Of an instrument whose provisions are not
 * listed, such as a judgment, only a citation as a whole is known.
 *
 * <p>Examples:
 *
 * <pre>{@code
 * Provisions provisions = Provisions.bundled();
 * provisions.contains(LegalReference.gdpr("28(3)(h)"));          // true
 * provisions.contains(LegalReference.gdpr("28(3)(i)"));          // false
 * provisions.link(LegalReference.parse("2021/915 cl. 7.7(a)"));  // http://data.europa.eu/eli/dec_impl/2021/915/oj
 * provisions.instrument(Instrument.DIRECTIVE_95_46)
 *         .flatMap(InstrumentFacts::lastDay);                    // 2018-05-24
 * }</pre>
 */
public final class Provisions {
    private static final Pattern RUN = Pattern.compile("([1-9][0-9]{0,3})-([1-9][0-9]{0,3})");
    private static final Pattern POINTS = Pattern.compile("([0-9]*)\\(([a-z])(?:-([a-z]))?\\)");
    private static final Pattern SUBPARAGRAPHS = Pattern.compile("([0-9]*)/([2-9])");
    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,3}");

    private final LocalDate dataAsOf;
    private final Map<Instrument, InstrumentFacts> instruments = new LinkedHashMap<>();
    private final Map<LegalReference, Integer> places = new HashMap<>();

    private Provisions(CsvTable instrumentTable, CsvTable provisionTable) {
        dataAsOf = instrumentTable.dataAsOf();
        if (!provisionTable.dataAsOf().equals(dataAsOf)) {
            throw new IllegalStateException("all law data must be known up to the same day");
        }
        for (CsvTable.Row row : instrumentTable.rows()) {
            InstrumentFacts facts = facts(row);
            add(LegalReference.to(facts.instrument()), row);
            instruments.put(facts.instrument(), facts);
        }
        for (CsvTable.Row row : provisionTable.rows()) {
            provisions(row);
        }
        for (CsvTable.Row row : instrumentTable.rows()) {
            row.optional("ended_by", LegalReference::parse)
                    .filter(ending -> !contains(ending))
                    .ifPresent(ending -> {
                        throw row.malformed("the field ended_by cannot be " + ending + ", which is not listed");
                    });
        }
    }

    /** {@return the provisions that come with the library, read when they are first asked for} */
    public static Provisions bundled() {
        return Bundled.DATA;
    }

    static Provisions of(CsvTable instruments, CsvTable provisions) {
        return new Provisions(instruments, provisions);
    }

    /** {@return the last day for which the data is known, inclusive} */
    public LocalDate dataAsOf() {
        return dataAsOf;
    }

    /**
     * Whether a citation resolves. A run such as {@code GDPR Art. 44-46} does if both ends do, the first before the last.
     *
     * @param reference what is cited
     * @return whether the provision exists
     */
    public boolean contains(LegalReference reference) {
        if (reference.to().isEmpty()) {
            return places.containsKey(reference);
        }
        Integer first = places.get(end(reference, reference.number()));
        Integer last = places.get(end(reference, reference.to()));
        return first != null && last != null && first < last;
    }

    /**
     * Where a citation can be read: the European Legislation Identifier of the instrument, else its address by CELEX number,
     * else the page of its issuer. It leads to the whole instrument, as no official address of a single provision is sure to
     * last.
     *
     * @param reference what is cited
     * @return the address; empty if the citation does not resolve, or if the instrument has no lasting address
     */
    public Optional<URI> link(LegalReference reference) {
        return contains(reference)
                ? instrument(reference.instrument()).flatMap(InstrumentFacts::link)
                : Optional.empty();
    }

    /**
     * What is known of an instrument.
     *
     * @param instrument the instrument
     * @return its title, link and dates; empty if the library does not know it
     */
    public Optional<InstrumentFacts> instrument(Instrument instrument) {
        return Optional.ofNullable(instruments.get(instrument));
    }

    /** {@return what is known of every instrument, in the order of the file} */
    public List<InstrumentFacts> instruments() {
        return List.copyOf(instruments.values());
    }

    private static LegalReference end(LegalReference run, Optional<String> number) {
        return new LegalReference(
                run.instrument(),
                run.division(),
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static InstrumentFacts facts(CsvTable.Row row) {
        Optional<URI> link = row.optional("link", Provisions::address);
        if (link.isPresent() == row.optional("no_link", text -> text).isPresent()) {
            throw row.malformed("exactly one of link and no_link must be given");
        }
        if (link.isPresent() && !link.get().isAbsolute()) {
            throw row.malformed("the field link must be a whole address");
        }
        Instrument instrument = row.value("token", Instrument::of);
        InstrumentKind kind = row.value("kind", InstrumentKind::valueOf);
        try {
            return new InstrumentFacts(
                    instrument,
                    kind,
                    row.text("title"),
                    row.optional("celex", text -> text),
                    link,
                    Optional.ofNullable(row.date("adopted")),
                    Optional.ofNullable(row.date("in_force_from")),
                    Optional.ofNullable(row.date("applies_from")),
                    Optional.ofNullable(row.date("last_day")),
                    row.optional("ended_by", LegalReference::parse));
        } catch (IllegalArgumentException e) {
            throw row.malformed(String.valueOf(e.getMessage()));
        }
    }

    private void provisions(CsvTable.Row row) {
        LegalReference part = row.value("part", text -> LegalReference.parse(row.text("instrument") + " " + text));
        if (!instruments.containsKey(part.instrument())) {
            throw row.malformed(part.instrument() + " has no row in the table of instruments");
        }
        if (part.paragraph().isPresent()
                || part.point().isPresent()
                || part.subparagraph().isPresent()) {
            throw row.malformed("the field part must name a whole part; what it has goes into the field inside");
        }
        if (part.to().isPresent()) {
            String start =
                    part.instrument() + " " + part.division().orElseThrow().label() + " ";
            run(part.number().orElseThrow() + "-" + part.to().get(), row, number -> add(start + number, row));
        } else {
            add(part, row);
        }
        for (String item : row.optional("inside", text -> text.split(" ", -1)).orElse(new String[0])) {
            if (part.to().isPresent()) {
                throw row.malformed("a run of parts cannot say what is inside them");
            }
            inside(part.toString(), item, row);
        }
    }

    private void inside(String part, String item, CsvTable.Row row) {
        Matcher points = POINTS.matcher(item);
        Matcher subparagraphs = SUBPARAGRAPHS.matcher(item);
        if (points.matches()) {
            String owner = owner(part, points.group(1), row);
            char first = points.group(2).charAt(0);
            char last = points.group(3) == null ? first : points.group(3).charAt(0);
            if (last < first) {
                throw row.malformed("the points \"" + item + "\" must run upwards");
            }
            for (char point = first; point <= last; point++) {
                add(owner + "(" + point + ")", row);
            }
        } else if (subparagraphs.matches()) {
            String owner = owner(part, subparagraphs.group(1), row);
            for (int i = 1; i <= Integer.parseInt(subparagraphs.group(2)); i++) {
                add(owner + " subpara. " + i, row);
            }
        } else if (PARAGRAPH.matcher(item).matches()) {
            add(part + "(" + item + ")", row);
        } else {
            run(item, row, number -> add(part + "(" + number + ")", row));
        }
    }

    /** The part or the paragraph of it that points or subparagraphs belong to. */
    private String owner(String part, String paragraph, CsvTable.Row row) {
        String owner = paragraph.isEmpty() ? part : part + "(" + paragraph + ")";
        if (!contains(LegalReference.parse(owner))) {
            throw row.malformed("paragraph " + paragraph + " must come before what is inside it");
        }
        return owner;
    }

    private static void run(String text, CsvTable.Row row, Consumer<Integer> each) {
        Matcher run = RUN.matcher(text);
        if (!run.matches()) {
            throw row.malformed("\"" + text
                    + "\" is neither a run such as 1-10, nor points such as 3(a-h), nor subparagraphs such as 3/2");
        }
        int first = Integer.parseInt(run.group(1));
        int last = Integer.parseInt(run.group(2));
        if (last <= first) {
            throw row.malformed("the run \"" + text + "\" must go upwards");
        }
        for (int number = first; number <= last; number++) {
            each.accept(number);
        }
    }

    private void add(String reference, CsvTable.Row row) {
        add(LegalReference.parse(reference), row);
    }

    private void add(LegalReference reference, CsvTable.Row row) {
        if (places.putIfAbsent(reference, places.size()) != null) {
            throw row.malformed(reference + " is listed twice");
        }
    }

    private static final class Bundled {
        static final Provisions DATA = Provisions.of(
                CsvTable.bundled(
                        "instruments.csv",
                        "token",
                        "kind",
                        "title",
                        "celex",
                        "link",
                        "no_link",
                        "adopted",
                        "in_force_from",
                        "applies_from",
                        "last_day",
                        "ended_by",
                        "note",
                        "source",
                        "evidence",
                        "confidence"),
                CsvTable.bundled(
                        "provisions.csv", "instrument", "part", "inside", "note", "source", "evidence", "confidence"));
    }

    /** The sentence of {@link URI} differs from one Java version to the next. */
    private static URI address(String link) {
        try {
            return new URI(link);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a link is an address such as https://eur-lex.europa.eu/", e);
        }
    }
}
