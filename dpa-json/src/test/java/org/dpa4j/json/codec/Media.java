package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A closed sum that contains itself. */
public sealed interface Media {
    /** One text. */
    record Book(String title, Optional<LocalDate> printedOn, int pages, List<Subject> subjects, Access access)
            implements Media {
        public Book {
            subjects = List.copyOf(subjects);
            if (pages < 0) {
                throw new IllegalArgumentException("pages must not be negative, but is " + pages);
            }
        }
    }

    /** Something to listen to. */
    record Recording(Optional<BigDecimal> minutes, Optional<Instant> recordedAt) implements Media {}

    /** Several in one. */
    record Box(List<Media> content, Optional<Media> leaflet) implements Media {
        public Box {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalStateException("a box holds something");
            }
        }
    }
}
