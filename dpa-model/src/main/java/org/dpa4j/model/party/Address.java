package org.dpa4j.model.party;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.Territory;

/**
 * A postal address as printed.
 *
 * @param lines street and further lines, in order; empty if none is printed
 * @param city the city; empty if not printed
 * @param postcode the postcode; empty if not printed
 * @param country the country; empty if not printed
 */
public record Address(
        List<@NotBlank String> lines,
        Optional<@NotBlank String> city,
        Optional<@NotBlank String> postcode,
        Optional<Territory> country) {
    public Address {
        lines = List.copyOf(lines);
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(country, "country");
    }

    /**
     * An address of one line.
     *
     * @param line street and number
     * @param city the city
     * @param country the ISO 3166 code of the country
     * @return the address
     */
    public static Address of(String line, String city, String country) {
        return new Address(List.of(line), Optional.of(city), Optional.empty(), Optional.of(Territory.of(country)));
    }
}
