/**
 * Who takes part: {@link org.dpa4j.model.party.Party} with its roles (which may differ per purpose or data set),
 * contacts, officer and representative.
 *
 * <p>A party may be named, a class ("the customer"), or a blank of a template; all three are data.
 */
@NullMarked
package org.dpa4j.model.party;

import org.jspecify.annotations.NullMarked;
