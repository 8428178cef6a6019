package org.dpa4j.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;

/** Words of a language for codes of the wire, as messages have them among their arguments. */
final class Words {
    private static final String KEY = "word.";
    private static final Pattern PERIOD =
            Pattern.compile("P(?:\\d{1,9}(?:D|W|M|Y|WD|BD|M[1-9]\\d{0,8}D)|T\\d{1,9}[HM])");

    private final Map<String, String> texts;
    private final Map<String, String> words = new HashMap<>();

    /** The words among the texts of a bundle. */
    Words(Map<String, String> texts) {
        this.texts = texts;
        texts.forEach((key, text) -> {
            if (key.startsWith(KEY)) {
                words.put(key.substring(KEY.length()), text);
            }
        });
    }

    /** The words in which rules of this library speak themselves. */
    static Words english() {
        return English.WORDS;
    }

    /** The texts of the bundle of a language, by their keys. */
    static Map<String, String> bundle(String tag) {
        String file = "wording_" + tag + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in dpa-rules");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> all = new TreeMap<>();
            texts.forEach((key, text) -> all.put((String) key, (String) text));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The word for a code, or the words for a period; the code itself if there are none. */
    String of(String code) {
        String word = words.get(code);
        if (word != null) {
            return word;
        }
        return PERIOD.matcher(code).matches() ? of(Period.parse(code)) : code;
    }

    private String of(Period period) {
        String words = count(period.amount(), period.unit());
        return period.plusDays().isEmpty()
                ? words
                : words + " " + texts.get("period.and") + " "
                        + count(period.plusDays().get(), Unit.DAY);
    }

    private String count(int amount, Unit unit) {
        return amount + " " + texts.get("period." + Duties.word(unit) + (amount == 1 ? ".one" : ".many"));
    }

    /** Arguments as they stand in a sentence: each may be a list of codes, or of phrases of codes. */
    List<String> of(List<String> arguments) {
        List<String> said = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            said.add(list(argument));
        }
        return said;
    }

    private String list(String codes) {
        return codes.indexOf(',') < 0 ? phrase(codes) : each(codes, ", ");
    }

    /** What a language has no words for as a whole, such as {@code if breach-found}, goes word by word. */
    private String phrase(String codes) {
        return codes.indexOf(' ') < 0 || words.containsKey(codes) ? of(codes) : each(codes, " ");
    }

    private String each(String codes, String between) {
        StringBuilder said = new StringBuilder();
        for (String part : codes.split(between, -1)) {
            said.append(said.isEmpty() ? "" : between).append(between.equals(" ") ? of(part) : phrase(part));
        }
        return said.toString();
    }

    private static final class English {
        static final Words WORDS = new Words(bundle("en"));
    }
}
