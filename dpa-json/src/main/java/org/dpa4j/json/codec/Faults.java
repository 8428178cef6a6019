package org.dpa4j.json.codec;

import java.util.ArrayList;
import java.util.List;

/** The first faults of a document by position, and the number of all. */
public final class Faults {
    /** One fault; its position is one of the {@link JsonSource}. */
    public record Entry(long position, String pointer, String sentence) {}

    private final int limit;
    private final List<Entry> entries = new ArrayList<>(0);
    private int count;

    Faults(int limit) {
        this.limit = limit;
    }

    /** How many were found. */
    public int count() {
        return count;
    }

    /** Those that are kept, in document order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Counts one more and says whether it is worth describing. */
    boolean admits(long position) {
        count++;
        return entries.size() < limit || position < entries.get(limit - 1).position();
    }

    void add(Entry entry) {
        int at = entries.size();
        while (at > 0 && entries.get(at - 1).position() > entry.position()) {
            at--;
        }
        entries.add(at, entry);
        if (entries.size() > limit) {
            entries.remove(limit);
        }
    }

    /** Forgets what was found: only what comes now counts. */
    void clear() {
        entries.clear();
        count = 0;
    }
}
