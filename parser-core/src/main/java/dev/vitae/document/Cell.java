package dev.vitae.document;

/**
 * The table cell that a line stands in; each from 0, in reading order.
 *
 * @param table the table within the document
 * @param row the row within the table
 * @param column the column within the row
 */
public record Cell(int table, int row, int column) {}
