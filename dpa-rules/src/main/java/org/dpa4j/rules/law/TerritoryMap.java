package org.dpa4j.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dpa4j.model.law.Territory;

/** Values by territory; a part of a country without a value of its own has that of its country. */
final class TerritoryMap<T> {
    private static final int LETTERS = 26;

    private final T none;

    /** By the two letters of the country, so that a part of a country finds it without a substring. */
    private final List<T> countries;

    private final Map<String, T> others = new HashMap<>();

    TerritoryMap(T none) {
        this.none = none;
        countries = new ArrayList<>(Collections.nCopies(LETTERS * LETTERS, none));
    }

    T get(Territory territory) {
        String code = territory.code();
        if (code.length() == 2) {
            return countries.get(index(code));
        }
        T value = others.get(code);
        if (value != null) {
            return value;
        }
        return territory.isGroup() ? none : countries.get(index(code));
    }

    /** Puts a value in the place of none; false if there is one already. */
    boolean put(Territory territory, T value) {
        String code = territory.code();
        return code.length() == 2 ? countries.set(index(code), value) == none : others.put(code, value) == null;
    }

    /** Puts the value of one territory for another, even if there is none, so that it does not have that of its country. */
    boolean alias(CsvTable.Row row) {
        return put(row.value("code", Territory::of), get(row.value("stands_for", Territory::of)));
    }

    private static int index(String code) {
        return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
    }
}
