package org.dpa4j.json.codec;

import java.util.List;

/** An open list. */
public record Subject(String code) {
    public static final Subject COUNTY_LAW = new Subject("county-law");
    public static final Subject MUSIC = new Subject("music");
    public static final List<Subject> CONSTANTS = List.of(COUNTY_LAW, MUSIC);

    public Subject {
        boolean kebab = !code.isEmpty() && code.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
        if (!kebab) {
            throw new IllegalArgumentException("no code: " + code);
        }
    }
}
