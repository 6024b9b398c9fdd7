package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.List;

/** Cuts text into words and signs, as CoreNLP does for all of its annotators. Thread-safe. */
final class Tokens {

    private static final String OPTIONS =
            "ptb3Escaping=false,splitHyphenated=true,splitForwardSlash=true,untokenizable=allKeep";

    private final TokenizerFactory<CoreLabel> factory = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /** The tokens as CoreNLP's own, with their offsets. */
    List<CoreLabel> labels(String text) {
        return factory.getTokenizer(new StringReader(text)).tokenize();
    }

    List<Token> of(String text) {
        return labels(text).stream()
                .map(label -> new Token(
                        text.substring(label.beginPosition(), label.endPosition()),
                        label.beginPosition(),
                        label.endPosition()))
                .toList();
    }
}
