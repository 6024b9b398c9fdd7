package dev.vitae.cli;

import java.io.IOException;

/** Nothing more can be written: the run is over, not only a file. */
final class OutputLostException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputLostException(String reason) {
        super(reason);
    }
}
