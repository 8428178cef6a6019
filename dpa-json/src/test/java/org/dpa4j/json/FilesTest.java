package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dpa4j.json.Libraries.LIBRARIES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    private static final String JSON = "{\"formatVersion\":1,\"name\":\"n\"}";

    @Test
    void filesAndStreamsAreRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("library.json"), JSON);

        assertThat(LIBRARIES.read(file).name()).isEqualTo("n");
        assertThat(LIBRARIES
                        .read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)))
                        .name())
                .isEqualTo("n");
    }

    @Test
    void aMissingFileIsAFaultWithoutPosition(@TempDir Path folder) {
        Path file = folder.resolve("none.json");

        assertThat(fault(file)).isEqualTo(new Fault("", 0, 0, "there is no file " + file));
    }

    @Test
    void aDirectoryIsAFaultWithoutPosition(@TempDir Path folder) {
        assertThat(fault(folder)).isEqualTo(new Fault("", 0, 0, folder + " is a directory, not a file"));
    }

    private static Fault fault(Path file) {
        DpaJsonException refused = catchThrowableOfType(DpaJsonException.class, () -> LIBRARIES.read(file));
        assertThat(refused).hasCauseInstanceOf(IOException.class);
        return refused.faults().get(0);
    }
}
