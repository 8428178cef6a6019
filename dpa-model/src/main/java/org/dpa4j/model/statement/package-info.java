/**
 * That a document says something, and where. {@link org.dpa4j.model.statement.Stipulation} keeps five answers apart
 * that a boolean would merge: yes, yes but less than the law asks, no, nothing, and a field left blank.
 *
 * <p>{@link org.dpa4j.model.statement.Source} carries the clause a term comes from; {@link
 * org.dpa4j.model.statement.Reference} what the text points at, also where it points at nothing; {@link
 * org.dpa4j.model.statement.Item} one entry of a list as printed and as coded.
 */
@NullMarked
package org.dpa4j.model.statement;

import org.jspecify.annotations.NullMarked;
