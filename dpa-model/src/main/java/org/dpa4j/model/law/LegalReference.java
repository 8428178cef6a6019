package org.dpa4j.model.law;

import java.util.Objects;
import java.util.Optional;

/**
 * A provision that a text, a rule or a finding cites. {@link #parse(String)} reads what {@link #toString()} prints.
 *
 * <p>Examples: {@code GDPR Art. 28(3)(g)}, {@code GDPR Art. 28(3) subpara. 2}, {@code GDPR Art. 44-50},
 * {@code GDPR recital 26}, {@code 2021/915 cl. 7.7(a)}, {@code EDPB-07/2020 s. 1.3.4}, {@code C-311/18}.
 *
 * @param instrument the instrument
 * @param division what kind of part is named; empty if the instrument is cited as a whole
 * @param number the number of the part, such as {@code 28} or {@code 7.7}; empty exactly if the division is
 * @param paragraph the paragraph, the digits in {@code 28(3)}; empty if none is named
 * @param point the point, the letters in {@code 28(3)(g)}; empty if none is named
 * @param subparagraph the ordinal of the subparagraph, 1 to 99; empty if none is named
 * @param to the last number of a range such as {@code 44-50}; empty if one part is named
 */
public record LegalReference(
        Instrument instrument,
        Optional<Division> division,
        Optional<String> number,
        Optional<String> paragraph,
        Optional<String> point,
        Optional<Integer> subparagraph,
        Optional<String> to) {

    private static final String EXPECTED =
            "a legal reference must read like \"GDPR Art. 28(3)(g)\", \"GDPR Art. 44-50\" or \"2021/915 cl. 7.7(a)\"";

    public LegalReference {
        Objects.requireNonNull(instrument, "instrument");
        if (division.isPresent() != number.isPresent()) {
            throw new IllegalArgumentException("a legal reference has a division exactly if it has a number");
        }
        if (number.isEmpty()
                && (paragraph.isPresent() || point.isPresent() || subparagraph.isPresent() || to.isPresent())) {
            throw new IllegalArgumentException("a part of a provision needs the number of the provision");
        }
        if (to.isPresent() && (paragraph.isPresent() || point.isPresent() || subparagraph.isPresent())) {
            throw new IllegalArgumentException("a range of provisions has no paragraph, point or subparagraph");
        }
        number.ifPresent(value -> lexical("number", value, true, true, true));
        to.ifPresent(value -> lexical("to", value, true, true, true));
        paragraph.ifPresent(value -> {
            lexical("paragraph", value, true, true, false);
            if (!isDigit(value.charAt(0))) {
                throw new IllegalArgumentException("paragraph must start with a digit");
            }
        });
        point.ifPresent(value -> lexical("point", value, false, true, false));
        if (subparagraph.orElse(1) < 1 || subparagraph.orElse(1) > 99) {
            throw new IllegalArgumentException("subparagraph must be 1 to 99, but is " + subparagraph.get());
        }
    }

    /**
     * A whole instrument.
     *
     * @param instrument the instrument
     * @return the reference
     */
    public static LegalReference to(Instrument instrument) {
        return new LegalReference(
                instrument,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A part of the GDPR, as it is printed after {@code GDPR Art.}.
     *
     * @param provision such as {@code 28(3)(g)}
     * @return the reference
     * @throws IllegalArgumentException if it is malformed
     */
    public static LegalReference gdpr(String provision) {
        return parse("GDPR Art. " + provision);
    }

    /**
     * Reads a reference.
     *
     * @param text such as {@code GDPR Art. 28(3)(g)}
     * @return the reference
     * @throws IllegalArgumentException if it is malformed
     */
    public static LegalReference parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return to(Instrument.of(text));
        }
        Instrument instrument = Instrument.of(text.substring(0, space));
        for (Division division : Division.values()) {
            if (text.startsWith(division.label() + " ", space + 1)) {
                return part(
                        instrument,
                        division,
                        text.substring(space + 2 + division.label().length()));
            }
        }
        throw new IllegalArgumentException(EXPECTED);
    }

    private static LegalReference part(Instrument instrument, Division division, String rest) {
        String head = rest;
        Optional<Integer> subparagraph = Optional.empty();
        int sub = rest.indexOf(" subpara. ");
        if (sub >= 0) {
            subparagraph = Optional.of(ordinal(rest.substring(sub + 10)));
            head = rest.substring(0, sub);
        }
        Optional<String> to = Optional.empty();
        int dash = head.indexOf('-');
        if (dash >= 0) {
            to = Optional.of(head.substring(dash + 1));
            head = head.substring(0, dash);
        }
        int open = head.indexOf('(');
        String number = open < 0 ? head : head.substring(0, open);
        Optional<String> paragraph = Optional.empty();
        Optional<String> point = Optional.empty();
        while (open >= 0) {
            int close = head.indexOf(')', open);
            if (close < open + 2 || point.isPresent()) {
                throw new IllegalArgumentException(EXPECTED);
            }
            String inner = head.substring(open + 1, close);
            if (isDigit(inner.charAt(0)) && paragraph.isEmpty()) {
                paragraph = Optional.of(inner);
            } else {
                point = Optional.of(inner);
            }
            open = close + 1 < head.length() ? close + 1 : -1;
            if (open > 0 && head.charAt(open) != '(') {
                throw new IllegalArgumentException(EXPECTED);
            }
        }
        return new LegalReference(
                instrument, Optional.of(division), Optional.of(number), paragraph, point, subparagraph, to);
    }

    private static int ordinal(String text) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> isDigit((char) c))) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return Integer.parseInt(text);
    }

    /** {@return the reference as lawyers print it} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(instrument.token());
        if (division.isPresent() && number.isPresent()) {
            text.append(' ').append(division.get().label()).append(' ').append(number.get());
        }
        paragraph.ifPresent(value -> text.append('(').append(value).append(')'));
        point.ifPresent(value -> text.append('(').append(value).append(')'));
        subparagraph.ifPresent(value -> text.append(" subpara. ").append(value.intValue()));
        to.ifPresent(value -> text.append('-').append(value));
        return text.toString();
    }

    private static void lexical(String name, String value, boolean digits, boolean letters, boolean dots) {
        boolean fine = !value.isEmpty() && value.length() <= 20;
        for (int i = 0; fine && i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean innerDot = c == '.' && i > 0 && i < value.length() - 1;
            fine = (digits && isDigit(c)) || (letters && letter) || (dots && innerDot);
        }
        if (!fine) {
            throw new IllegalArgumentException(name + " of a legal reference must be 1 to 20 "
                    + (digits ? "letters, digits" : "letters") + (dots ? " or inner dots" : ""));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
