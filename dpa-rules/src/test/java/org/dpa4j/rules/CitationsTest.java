package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.rules.law.Provisions;
import org.junit.jupiter.api.Test;

/** Every provision that a rule names, as a citation or in a sentence, exists. */
class CitationsTest {
    private static final Provisions PROVISIONS = Provisions.bundled();
    private static final Pattern ARTICLES =
            Pattern.compile("\\bArt(?:\\.|icles?) ([0-9]+(?:\\([0-9a-z]+\\))*)(?:(?: to | and |-)([0-9]+))?");

    @Test
    void everyCitationOfEveryRuleResolves() {
        assertThat(Catalogue.RULES).isNotEmpty();
        for (Rule rule : Catalogue.RULES) {
            assertThat(rule.info().citations()).as("%s", rule.info().id()).allMatch(PROVISIONS::contains);
        }
    }

    @Test
    void everyArticleInASentenceOfARuleIsOneOfTheGdpr() {
        List<LegalReference> named = Catalogue.RULES.stream()
                .map(Rule::info)
                .flatMap(info -> Stream.concat(
                        Stream.of(info.title(), info.remedy()),
                        Stream.concat(
                                info.messages().stream().map(Message::template), info.reasons().values().stream())))
                .flatMap(text -> articles(text).stream())
                .distinct()
                .toList();

        assertThat(named).contains(LegalReference.gdpr("28"), LegalReference.gdpr("32"));
        assertThat(named).allMatch(PROVISIONS::contains);
    }

    @Test
    void findsTheArticlesOfASentence() {
        assertThat(articles("Help with Articles 32 to 36 as Art. 28(3)(f) asks; articles of clothing, Art. 99(3)."))
                .extracting(LegalReference::toString)
                .containsExactly("GDPR Art. 32", "GDPR Art. 36", "GDPR Art. 28(3)(f)", "GDPR Art. 99(3)");
    }

    private static List<LegalReference> articles(String text) {
        List<LegalReference> articles = new ArrayList<>();
        Matcher matcher = ARTICLES.matcher(text);
        while (matcher.find()) {
            articles.add(LegalReference.gdpr(matcher.group(1)));
            if (matcher.group(2) != null) {
                articles.add(LegalReference.gdpr(matcher.group(2)));
            }
        }
        return articles;
    }
}
