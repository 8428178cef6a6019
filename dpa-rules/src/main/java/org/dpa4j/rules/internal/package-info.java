/** Walks over an agreement that the rules and the deadlines share. Not exported. */
@NullMarked
package org.dpa4j.rules.internal;

import org.jspecify.annotations.NullMarked;
