/** Checks shared by the types of the model. Not exported. */
@NullMarked
package org.dpa4j.model.internal;

import org.jspecify.annotations.NullMarked;
