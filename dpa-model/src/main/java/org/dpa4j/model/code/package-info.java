/**
 * Open vocabularies. A {@link org.dpa4j.model.code.Code} is one word of a list that may grow; the words this version knows
 * are its {@link org.dpa4j.model.code.Vocabulary}. A word it does not know is kept as it is, and a rule may say so.
 */
@NullMarked
package org.dpa4j.model.code;

import org.jspecify.annotations.NullMarked;
