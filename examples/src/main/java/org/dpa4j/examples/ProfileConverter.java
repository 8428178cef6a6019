package org.dpa4j.examples;

import org.dpa4j.rules.Profile;
import picocli.CommandLine;

/** Reads the id of a profile of the library. */
final class ProfileConverter implements CommandLine.ITypeConverter<Profile> {
    @Override
    public Profile convert(String value) {
        return Profile.find(value)
                .orElseThrow(() -> new CommandLine.TypeConversionException("expected "
                        + Phrases.either(Profile.ALL.stream().map(Profile::id).toList())));
    }
}
