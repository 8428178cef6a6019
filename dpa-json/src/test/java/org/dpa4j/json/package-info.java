@NullMarked
package org.dpa4j.json;

import org.jspecify.annotations.NullMarked;
