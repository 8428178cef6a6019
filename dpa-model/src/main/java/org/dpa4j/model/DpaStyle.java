package org.dpa4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every generated value of this module looks; stands once, on the root package, and reaches all packages below. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false,
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false),
        headerComments = false,
        allowedClasspathAnnotations = {Override.class})
@interface DpaStyle {}
