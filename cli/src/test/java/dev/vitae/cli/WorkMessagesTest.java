package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkMessagesTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    @Test
    void handsAFileOn() throws IOException {
        WorkMessages.writeName(out, "Løp 履歴書.txt");
        WorkMessages.writeChunk(out, "He".getBytes(StandardCharsets.UTF_8));
        WorkMessages.writeChunk(out, "llo".getBytes(StandardCharsets.UTF_8));
        WorkMessages.writeChunk(out, new byte[0]);

        HandedInput input = WorkMessages.readFile(sent());

        assertThat(input.name()).isEqualTo("Løp 履歴書.txt");
        assertThat(input.open().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("Hello");
    }

    @Test
    void passesOverAFileThatWasWithdrawn() throws IOException {
        WorkMessages.writeName(out, "torn");
        WorkMessages.writeChunk(out, new byte[] {1});
        WorkMessages.writeWithdrawal(out);
        WorkMessages.writeName(out, "whole");
        WorkMessages.writeChunk(out, new byte[0]);

        assertThat(WorkMessages.readFile(sent()).name()).isEqualTo("whole");
    }

    @Test
    void aResultOfAnotherNameIsNoMessage() throws IOException {
        Product escaping = new Product(
                List.of(new Product.Content("/../../elsewhere.json", "{}")), List.of(), OptionalInt.empty());

        WorkMessages.writeReply(out, Attempt.made(escaping));

        assertThatThrownBy(() -> WorkMessages.readReply(sent())).isInstanceOf(IOException.class);
    }

    @Property(tries = 200)
    void whatWasMadeArrivesAsItWas(
            @ForAll String text, @ForAll List<String> messages, @ForAll @IntRange(min = 1) int pages)
            throws IOException {
        Product product = new Product(
                List.of(
                        new Product.Content(".json", text),
                        new Product.Content(".trace.json", "\ud83d unpaired \udc00")),
                messages.stream().map(message -> new Notice("code", message)).toList(),
                OptionalInt.of(pages));

        bytes.reset();
        WorkMessages.writeReply(out, Attempt.made(product));

        assertThat(WorkMessages.readReply(sent()).value()).contains(product);
    }

    @Test
    void aFailureArrivesAsItWas() throws IOException {
        Failure failure = new Failure("damaged", "It is broken; mend it.");

        WorkMessages.writeReply(out, Attempt.failed(failure));

        assertThat(WorkMessages.readReply(sent()).failure()).contains(failure);
    }

    @Test
    void readsNoMoreThanIsAllowed() throws IOException {
        out.writeByte(3);
        out.writeInt(WorkMessages.MOST_CHARACTERS + 1);

        assertThatThrownBy(() -> WorkMessages.readReply(sent())).hasMessageContaining("no message");
    }

    @Test
    void takesNoMemoryForWhatIsOnlyAnnounced() throws IOException {
        out.writeByte(3);
        out.writeInt(WorkMessages.MOST_CHARACTERS);
        out.writeChars("but this is all");

        assertThatThrownBy(() -> WorkMessages.readReply(sent())).isInstanceOf(EOFException.class);
    }

    @Property(tries = 500)
    void anythingElseIsAnErrorOfItsOwn(@ForAll byte[] forged) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(forged));

        Attempt<Attempt<Product>> attempt = Attempt.of(() -> WorkMessages.readReply(in));

        assertThat(attempt.failure().map(Failure::code))
                .matches(code -> code.isEmpty() || code.get().equals("unreachable"));
    }

    private DataInputStream sent() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
