package org.dpa4j.examples;

import picocli.CommandLine;

/** Prints the version in the manifest of the jar. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"dpa4j " + (version == null ? "(not packaged)" : version)};
    }
}
