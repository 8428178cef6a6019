package org.dpa4j.model.obligation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.law.AssistedArticle;

/**
 * Help with duties of the controller, GDPR Art. 28(3)(f). One clause "Articles 32 to 36" is one entry with five
 * articles.
 *
 * @param articles the duties it covers, at least one
 * @param duty the duty to help; by default {@link Duty#STIPULATED}
 */
public record ArticleHelp(
        List<AssistedArticle> articles, @Valid Duty duty) {
    public ArticleHelp {
        articles = List.copyOf(articles);
        Objects.requireNonNull(duty, "duty");
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("help needs at least one article");
        }
    }
}
