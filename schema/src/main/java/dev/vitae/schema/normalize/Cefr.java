package dev.vitae.schema.normalize;

/**
 * A level of the <a href="https://www.coe.int/en/web/common-european-framework-reference-languages">Common European
 * Framework of Reference for Languages</a>, lowest first.
 */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
