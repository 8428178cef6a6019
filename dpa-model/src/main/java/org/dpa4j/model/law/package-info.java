/**
 * What the law names: the instruments an agreement cites, the territories and actors its terms speak of, and the
 * lists that a law closes.
 *
 * <p>Lists closed by a provision (the special categories of GDPR Art. 9(1), the rights of Chapter III, the modules
 * of Decision (EU) 2021/914) are enums. {@link org.dpa4j.model.law.Actor} is open and survives values this version
 * does not know.
 */
@NullMarked
package org.dpa4j.model.law;

import org.jspecify.annotations.NullMarked;
