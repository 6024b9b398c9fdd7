package dev.vitae.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a page's content whose meaning is given as a function. */
final class PdfOperation extends OperatorProcessor {

    /** What an operator does with its operands. */
    @FunctionalInterface
    interface Action {
        void apply(Operator operator, List<COSBase> operands) throws IOException;
    }

    /** What an operator does with its numbers. */
    @FunctionalInterface
    interface Numbers {
        void apply(double[] numbers) throws IOException;
    }

    private final String name;
    private final Action action;

    PdfOperation(PDFStreamEngine engine, String name, Action action) {
        super(engine);
        this.name = name;
        this.action = action;
    }

    /** An operator that does nothing where it has fewer numbers than it takes. */
    static PdfOperation ofNumbers(PDFStreamEngine engine, String name, int least, Numbers action) {
        return new PdfOperation(engine, name, (operator, operands) -> {
            double[] numbers = new double[operands.size()];
            int count = 0;
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number) {
                    numbers[count++] = number.floatValue();
                }
            }
            if (count >= least) {
                action.apply(count == numbers.length ? numbers : Arrays.copyOf(numbers, count));
            }
        });
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        action.apply(operator, operands);
    }

    @Override
    public String getName() {
        return name;
    }
}
