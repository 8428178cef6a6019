package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Territory;

/**
 * A supervisory authority, GDPR Art. 51, or that of a third country, under one of its names. A new name of the same
 * authority is a new value with another id.
 *
 * <p>Example: {@code SE-DI} is Datainspektionen until 2020-12-31, {@code SE-IMY} is Integritetsskyddsmyndigheten from the
 * day after.
 *
 * @param id stable identifier
 * @param territory the country or the part of it; {@link Territory#EU} for those of the Union
 * @param name its name in its own language; several, where there are several languages, with slashes between them
 * @param englishName its name in English
 * @param shortName how it is called
 * @param level for whom it is there
 * @param from the first day of the name, inclusive; empty if not recorded
 * @param lastDay the last day of the name, inclusive; empty if open
 * @param website its host name; empty if not recorded
 * @param source where it is written
 * @param confidence how sure that is
 */
public record Authority(
        String id,
        Territory territory,
        String name,
        String englishName,
        String shortName,
        AuthorityLevel level,
        Optional<LocalDate> from,
        Optional<LocalDate> lastDay,
        Optional<String> website,
        String source,
        Confidence confidence) {
    public Authority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(englishName, "englishName");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }

    boolean isThere(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }
}
