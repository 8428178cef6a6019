/** The wire form of agreements and of the reports of their review. */
module org.dpa4j.json {
    requires transitive org.dpa4j.rules;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports org.dpa4j.json;
}
