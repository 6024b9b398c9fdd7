package dev.vitae.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Jane Doe\nBaker\n", "# Jane Doe\n\n**Baker**", "Jane Doe | Baker | Café “Ox”", "\r\n  Jane Doe"
            })
    void whatBeginsWithANameIsText(String text) {
        assertTrue(PlainText.isSure(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jane",
                "From: jane@example.org\nSubject: My resume",
                "From - Mon Jan 01 00:00:00 2024",
                "BEGIN:VCARD",
                "%!PS-Adobe-3.0",
                "#!/bin/sh",
                "{\\rtf1 Jane Doe}",
                "{\"name\": \"Jane Doe\"}",
                "\\documentclass{article}",
                "GIF89a",
                "Jane Doe <html><body>",
                "Jane Doe\u0000\u0001"
            })
    void whatMayBeAnotherKindOfFileIsLookedAtInFull(String text) {
        assertFalse(PlainText.isSure(text.getBytes(UTF_8)));
    }
}
