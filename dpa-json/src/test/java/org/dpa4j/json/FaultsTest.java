package org.dpa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dpa4j.json.Libraries.LIBRARIES;
import static org.dpa4j.json.Libraries.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "nam":1             | 0, /nam: "nam" is no field of library; did you mean "name"?
            "extension":{}      | 0, /extension: "extension" is no field of library; did you mean "extensions"?
            "colour":1          | 0, /colour: "colour" is no field of library
            "Jane Doe":1        | 0: a name of 8 characters is no field of library
            "name":"m"          | 0, /name: "name" is there twice
            "motto":7           | 8, /motto: expected a text, found a number
            "motto":true        | 8, /motto: expected a text, found true
            "motto":{"a":[]}    | 8, /motto: expected a text, found an object
            "motto":null        | 8, /motto: expected a text, found null; what is absent is left out
            "motto":"\\ud800x"  | 8, /motto: the text holds half a surrogate pair
            "media":{}          | 8, /media: expected an array, found an object
            "media":["x"]       | 9, /media/0: expected an object, found a text
            "keepers":["",null] | 14, /keepers/1: expected a text, found null; what is absent is left out
            "access":1          | 9, /access: expected one of "open", "members-only", "closed", found a number
            "access":""         | 9, /access: expected one of "open", "members-only", "closed", found ""
            "access":"a b"      | 9, /access: expected one of "open", "members-only", "closed", found a text of 3 characters
            "access":"opne"     | 9, /access: expected one of "open", "members-only", "closed", found "opne"
            "access":"Open"     | 9, /access: expected one of "open", "members-only", "closed", found a text of 4 characters; did you mean "open"?
            "extensions":[]                  | 13, /extensions: expected an object, found an array
            "extensions":{"a":1,"a":2}       | 20, /extensions/a: "a" is there twice
            "extensions":{"a/b~":["\\udfff"]}| 22, /extensions/a~1b~0/0: the text holds half a surrogate pair
            "extensions":{"J D":{"y":1,"y":1}} | 27, /extensions: "y" is there twice
            "extensions":{"n":1e1001}        | 18, /extensions/n: expected a number, found one of more than 1000 digits
            "extensions":{"":1}              | 13, /extensions: this is not a valid extensions: a key must not be empty
            """)
    void aFieldOfAnObject(String field, String fault) {
        assertFault("{\"formatVersion\":1,\"name\":\"n\",", field, "}", fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "pages":1.5         | 8, /media/0/pages: expected a whole number up to 2147483647, found 1.5
            "pages":3000000000  | 8, /media/0/pages: expected a whole number up to 2147483647, found 3000000000
            "pages":"7"         | 8, /media/0/pages: expected a whole number up to 2147483647, found a text
            "pages":1e99999999999 | 8, /media/0/pages: expected a whole number up to 2147483647, found one of more than 1000 digits
            "pages":123456789012345678901234567890123 | 8, /media/0/pages: expected a whole number up to 2147483647, found a number of 33 characters
            "pages":1,"printedOn":"25.5.2018" | 22, /media/0/printedOn: expected a date such as 2018-05-25, found "25.5.2018"
            "pages":1,"printedOn":"25 May"    | 22, /media/0/printedOn: expected a date such as 2018-05-25, found a text of 6 characters
            "pages":1,"subjects":["Law"]      | 22, /media/0/subjects/0: expected a lower-kebab-case code such as "county-law", found a text of 3 characters
            "pages":1,"author":"x"            | 10, /media/0/author: "author" is no field of book
            "pages":1,"type":"box"            | 10, /media/0/type: "type" is there twice
            "pages":-1                        | -26, /media/0: this is not a valid book: pages must not be negative, but is -1
            "subjects":[]                     | -26, /media/0: the required field "pages" is missing
            """)
    void aFieldOfAVariant(String field, String fault) {
        assertFault(
                "{\"formatVersion\":1,\"name\":\"n\",\"media\":[{\"type\":\"book\",\"title\":\"\",",
                field,
                "}]}",
                fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                | 0, /media/0: the required field "type" is missing: expected one of "book", "recording", "box"
            {"pages":[{}],"x":1}              | 0, /media/0: the required field "type" is missing: expected one of "book", "recording", "box"
            {"type":"boook","x":1}            | 8, /media/0/type: expected one of "book", "recording", "box", found "boook"; did you mean "book"?
            {"x":{"type":"book"},"type":"cd"} | 28, /media/0/type: expected one of "book", "recording", "box", found "cd"
            {"type":["book"],"x":1}           | 8, /media/0/type: expected one of "book", "recording", "box", found an array
            {"type":null}                     | 8, /media/0/type: expected one of "book", "recording", "box", found null; what is absent is left out
            {"type":"box"}                    | 0, /media/0: this is not a valid box: a box holds something
            {"minutes":"5","type":"recording"} | 11, /media/0/minutes: expected a number, found a text
            {"recordedAt":"now","type":"recording"} | 14, /media/0/recordedAt: expected an instant such as 2018-05-25T10:00:00Z, found "now"
            {"minute":5,"type":"recording"}   | 1, /media/0/minute: "minute" is no field of recording; did you mean "minutes"?
            {"minutes":5,"type":"recording","type":"recording"} | 32, /media/0/type: "type" is there twice
            {"content":[{"x":1,"type":"recording"}],"type":"box"} | 13, /media/0/content/0/x: "x" is no field of recording
            """)
    void aVariant(String variant, String fault) {
        assertFault("{\"formatVersion\":1,\"name\":\"n\",\"media\":[", variant, "]}", fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []    | 0: expected an object, found an array
            12    | 0: expected an object, found a number
            null  | 0: expected an object, found null
            ``    | 0: the document is empty
            \\n   | 0: the document is empty
            nul   | 0: the document is not JSON from here on
            {'a'} | 1: the document is not JSON from here on
            // {} | 0: the document is not JSON from here on
            {     | 1: the document ends before it is complete
            {"formatVersion":1,"name":"n",} | 30: the document is not JSON from here on
            {"formatVersion":1,"name":"n" "motto":""} | 30: the document is not JSON from here on
            {"formatVersion":1,"name":"n"}} | 30: nothing may follow the end of the document
            {"formatVersion":1,"name":"n"} x | 31: nothing may follow the end of the document
            {"formatVersion":1,"name":"n"} {} | 31: nothing may follow the end of the document
            {"formatVersion":1,"name":"n | 28: the document ends before it is complete
            {"formatVersion":1,"name":"\\q | 28: the document is not JSON from here on
            {"formatVersion":1,"name":"n\\u00g | 32: the document is not JSON from here on
            {"formatVersion":1} | 0: the required field "name" is missing
            {"name":"n"} | 0: the required field "formatVersion" is missing
            {"name":"n","formatVersion":0} | 28, /formatVersion: expected format version 1, found 0
            {"name":"n","formatVersion":"1"} | 28, /formatVersion: expected a whole number up to 2147483647, found a text
            {"x":1,"formatVersion":2,"name":5,] | 23, /formatVersion: format version 2 is newer than 1, the newest that can be read here
            """)
    void aDocument(String json, String fault) {
        assertFault("", json.replace("\\n", "\n"), "", fault);
    }

    /** The expected fault starts with the number of characters between {@code part} and its position. */
    private static void assertFault(String before, String part, String after, String fault) {
        int end = fault.indexOf(fault.indexOf(',') >= 0 && fault.indexOf(',') < fault.indexOf(':') ? ',' : ':');
        int column = before.length() + 1 + Integer.parseInt(fault.substring(0, end));

        assertThat(faults(before + part + after)).containsExactly("line 1, column " + column + fault.substring(end));
    }

    @Test
    void everyFaultOfADocumentIsReportedInItsOrder() {
        String json = """
                {
                  "formatVersion": 1,
                  "Name": "an unknown one",
                  "motto": null,
                  "media": [
                    { "pages": 1, "type": "book" },
                    { "type": "book", "title": "å", "pages": "1", "pages": 2, "printedOn": "2018-02-30" },
                    { "type": "buch" },
                    { "title": "no type" },
                    { "type": "book", "title": "t", "pages": -5, "subjects": [], "access": "closed" },
                    { "minutes": 1e2000, "recordedAt": 5, "type": "recording", "length": 7 },
                    { "type": "box", "content": [ [], { "type": "box" }, { "leaflet": 5, "type": "box" } ] },
                    7
                  ],
                  "keepers": [ "", 1, {} ],
                  "access": "member-only",
                  "acess": "open",
                  "extensions": { "k": { "a": 1, "a": 2, "b": "\\udead" } }
                }
                """;

        DpaJsonException refused = catchThrowableOfType(DpaJsonException.class, () -> LIBRARIES.read(json));

        assertThat(refused.count()).isEqualTo(23);
        assertThat(refused).hasMessage("""
                        23 faults
                          line 1, column 1: the required field "name" is missing
                          line 3, column 3, /Name: "Name" is no field of library; did you mean "name"?
                          line 4, column 12, /motto: expected a text, found null; what is absent is left out
                          line 6, column 5, /media/0: the required field "title" is missing
                          line 7, column 46, /media/1/pages: expected a whole number up to 2147483647, found a text
                          line 7, column 51, /media/1/pages: "pages" is there twice
                          line 7, column 76, /media/1/printedOn: expected a date such as 2018-05-25, found "2018-02-30"
                          line 8, column 15, /media/2/type: expected one of "book", "recording", "box", found "buch"
                          line 9, column 5, /media/3: the required field "type" is missing: expected one of "book", "recording", "box"
                          line 10, column 5, /media/4: this is not a valid book: pages must not be negative, but is -5
                          line 11, column 18, /media/5/minutes: expected a number, found one of more than 1000 digits
                          line 11, column 40, /media/5/recordedAt: expected an instant such as 2018-05-25T10:00:00Z, found a number
                          line 11, column 64, /media/5/length: "length" is no field of recording
                          line 12, column 35, /media/6/content/0: expected an object, found an array
                          line 12, column 39, /media/6/content/1: this is not a valid box: a box holds something
                          line 12, column 71, /media/6/content/2/leaflet: expected an object, found a number
                          line 13, column 5, /media/7: expected an object, found a number
                          line 15, column 20, /keepers/1: expected a text, found a number
                          line 15, column 23, /keepers/2: expected a text, found an object
                          line 16, column 13, /access: expected one of "open", "members-only", "closed", found "member-only"; did you mean "members-only"?
                          line 17, column 3, /acess: "acess" is no field of library; did you mean "access"?
                          line 18, column 34, /extensions/k/a: "a" is there twice
                          line 18, column 47, /extensions/k/b: the text holds half a surrogate pair""".stripTrailing());
    }

    @Test
    void whatMakesReadingOnPointlessKeepsTheFaultsBeforeIt() {
        assertThat(faults("{\"formatVersion\":1,\n\"motto\":1,\n\"media\":[{]"))
                .containsExactly(
                        "line 2, column 9, /motto: expected a text, found a number",
                        "line 3, column 11: the document is not JSON from here on");
    }

    @Test
    void columnsCountCharactersAndLinesEndInAnyWay() {
        String fields = "{\"formatVersion\":1,\r\"name\":\"å€😀\",\r\n\"keepers\":[\"å€😀\",1]}";

        assertThat(faults("\uFEFF" + fields))
                .containsExactly("line 3, column 18, /keepers/1: expected a text, found a number");
    }

    @Test
    void faultsAreValues() {
        Fault fault = new Fault("/name", 0, 0, "expected a text, found a number");

        assertThat(fault.hasPosition()).isFalse();
        assertThat(fault).hasToString("/name: expected a text, found a number");
        assertThat(List.of(fault)).containsExactly(new Fault("/name", 0, 0, "expected a text, found a number"));
    }
}
