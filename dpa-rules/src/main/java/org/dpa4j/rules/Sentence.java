package org.dpa4j.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A text with places {@code {0}}, {@code {1}} … for arguments. */
record Sentence(String template) {
    Sentence {
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (!isPlace(template, open)) {
                throw new IllegalArgumentException(
                        "in a template { must open a place, such as {0}, but does not in: " + template);
            }
        }
    }

    /** The numbers of the places, each once. */
    SortedSet<Integer> places() {
        SortedSet<Integer> places = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            places.add(place(template, open));
        }
        return places;
    }

    /** The text with its arguments. */
    String with(List<String> arguments) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (; open >= 0; open = template.indexOf('{', from)) {
            int place = place(template, open);
            if (place >= arguments.size()) {
                throw new IllegalArgumentException("the argument {" + place + "} is missing for: " + template);
            }
            text.append(template, from, open).append(arguments.get(place));
            from = template.indexOf('}', open) + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static int place(String template, int open) {
        return Integer.parseInt(template.substring(open + 1, template.indexOf('}', open)));
    }

    private static boolean isPlace(String template, int open) {
        int close = template.indexOf('}', open);
        boolean place = close == open + 2 || close == open + 3;
        for (int i = open + 1; place && i < close; i++) {
            place = template.charAt(i) >= '0' && template.charAt(i) <= '9';
        }
        return place;
    }
}
