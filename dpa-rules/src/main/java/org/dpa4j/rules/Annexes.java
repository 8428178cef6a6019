package org.dpa4j.rules;

import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Stipulation;

/** What annexes hold, against what the text announces for them. */
final class Annexes {
    /** Whether an annex lacks what is announced for it. One that the parties struck out is an answer and lacks nothing. */
    static boolean lacks(Annex annex, Item<AnnexContent> announced) {
        if (annex.state() == Stipulation.EXCLUDED) {
            return false;
        }
        if (isEmpty(annex)) {
            return true;
        }
        for (Item<AnnexContent> present : annex.present()) {
            if (announced.code().isPresent()
                    ? announced.code().equals(present.code())
                    : announced.label().equals(present.label())) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a place for an annex and nothing in it. */
    static boolean isEmpty(Annex annex) {
        return annex.state() == Stipulation.BLANK || annex.state() == Stipulation.SILENT;
    }

    /** Whether an annex stands elsewhere and nobody has recorded what it holds. */
    static boolean isElsewhere(Annex annex) {
        return annex.at().isPresent() && annex.present().isEmpty() && !isEmpty(annex);
    }

    private Annexes() {}
}
