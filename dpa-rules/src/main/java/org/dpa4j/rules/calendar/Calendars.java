package org.dpa4j.rules.calendar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dpa4j.model.time.CalendarId;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that can be named: those that come with the library and, by {@link #with}, a user's own. Immutable and
 * thread-safe. A bundled calendar is read when it is first asked for, and kept.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Calendars.bundled().find(CalendarId.of("SE-BANK+DK-BANK")).orElseThrow(); // closed where either is
 * }</pre>
 */
public final class Calendars {
    private static final Calendars BUNDLED = new Calendars(Map.of(), new ConcurrentHashMap<>());

    /** As text, here and below: the first hash code of a record costs more than to read a calendar. */
    private static final Set<String> IDS = split("""
            DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-PUBLIC DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH \
            DK-BANK DK-PUBLIC DK-STAT \
            EEA-IS EEA-LI EEA-NO \
            EU-OJ-AT EU-OJ-BE EU-OJ-BG EU-OJ-CY EU-OJ-CZ EU-OJ-DE EU-OJ-DK EU-OJ-EC EU-OJ-EE EU-OJ-EP EU-OJ-ES EU-OJ-FI \
            EU-OJ-FR EU-OJ-GR EU-OJ-HR EU-OJ-HU EU-OJ-IE EU-OJ-IT EU-OJ-LT EU-OJ-LU EU-OJ-LV EU-OJ-MT EU-OJ-NL EU-OJ-PL \
            EU-OJ-PT EU-OJ-RO EU-OJ-SE EU-OJ-SI EU-OJ-SK \
            FR-PUBLIC \
            SE-BANK SE-LAG1930 SE-PUBLIC \
            TARGET \
            WEEKEND""", ' ');

    private final Map<String, LegalCalendar> own;
    private final Map<String, LegalCalendar> read;

    private Calendars(Map<String, LegalCalendar> own, Map<String, LegalCalendar> read) {
        this.own = own;
        this.read = read;
    }

    /** {@return the calendars that come with the library} */
    public static Calendars bundled() {
        return BUNDLED;
    }

    /**
     * These calendars and one more.
     *
     * @param calendar a calendar with an id of its own
     * @return both
     * @throws IllegalArgumentException if the id is taken, is that of a union, or is {@code NONE}, which stands for no
     *     calendar
     */
    public Calendars with(LegalCalendar calendar) {
        String id = calendar.id().value();
        if (id.indexOf('+') >= 0) {
            throw new IllegalArgumentException("a union is found by its parts and must not be added: " + id);
        }
        if (id.equals("NONE")) {
            throw new IllegalArgumentException("the id of a calendar must not be NONE, which stands for no calendar");
        }
        if (IDS.contains(id) || own.containsKey(id)) {
            throw new IllegalArgumentException("the id of a calendar must be new, unlike " + id);
        }
        Map<String, LegalCalendar> more = new LinkedHashMap<>(own);
        more.put(id, calendar);
        return new Calendars(more, read);
    }

    /**
     * The calendar with a name.
     *
     * @param id the id of a calendar, or of several joined by plus signs: their union
     * @return the calendar; empty if it, or a part of the union, is unknown. A part that is named twice counts once
     * @throws IllegalArgumentException if the parts of a union have no day in common, which only a user's own can do
     */
    public Optional<LegalCalendar> find(CalendarId id) {
        LegalCalendar union = null;
        for (String part : split(id.value(), '+')) {
            LegalCalendar calendar = part.isEmpty() ? null : single(part);
            if (calendar == null) {
                return Optional.empty();
            }
            union = union == null ? calendar : union.and(calendar);
        }
        return Optional.ofNullable(union);
    }

    /** {@return the ids of all calendars, unions apart: those of the library in alphabetical order, then the user's own as added} */
    public List<CalendarId> ids() {
        return Stream.concat(IDS.stream(), own.keySet().stream())
                .map(CalendarId::of)
                .toList();
    }

    private @Nullable LegalCalendar single(String id) {
        if (id.equals(LegalCalendar.weekend().id().value())) {
            return LegalCalendar.weekend();
        }
        LegalCalendar known = own.getOrDefault(id, read.get(id));
        if (known != null || !IDS.contains(id)) {
            return known;
        }
        LegalCalendar calendar = CalendarFile.bundled(CalendarId.of(id));
        LegalCalendar first = read.putIfAbsent(id, calendar);
        return first == null ? calendar : first;
    }

    /** The parts of a text in order, each once. */
    private static Set<String> split(String text, char separator) {
        Set<String> parts = new LinkedHashSet<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return Collections.unmodifiableSet(parts);
    }
}
