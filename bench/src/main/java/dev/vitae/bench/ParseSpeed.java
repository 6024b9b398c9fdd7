package dev.vitae.bench;

import dev.vitae.extract.ResumeParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.util.Statistics;

/**
 * A text resume of 1,000 words, warm: from its bytes to JSON Resume by Vitae, and the same text through CoreNLP's stock
 * pipeline, which gives words with tags and names and no resume yet. Run by {@code bench/parse-speed}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class ParseSpeed {

    /** Vitae, built once. */
    @State(Scope.Benchmark)
    public static class Vitae {
        private final ResumeParser parser = ResumeParser.create();
        private final byte[] resume = resume();

        /** Makes sure that there is something to time: a resume that is not understood is parsed fast. */
        @Setup
        public void check() throws IOException {
            int jobs = parser.parse(new ByteArrayInputStream(resume), "resume.txt")
                    .resume()
                    .work()
                    .size();
            if (jobs != 5) {
                throw new IllegalStateException("the resume has five jobs; found " + jobs);
            }
        }
    }

    /** CoreNLP with the models that it comes with, in its default settings. */
    @State(Scope.Benchmark)
    public static class Stock {
        private final String resume = new String(resume(), StandardCharsets.UTF_8);
        private final StanfordCoreNLP pipeline = pipeline();

        private static StanfordCoreNLP pipeline() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
            return new StanfordCoreNLP(properties);
        }
    }

    /** From bytes to JSON. */
    @Benchmark
    public String vitae(Vitae vitae) throws IOException {
        return vitae.parser
                .parse(new ByteArrayInputStream(vitae.resume), "resume.txt")
                .toJson();
    }

    /** From text to named entities. */
    @Benchmark
    public Annotation stock(Stock stock) {
        return stock.pipeline.process(stock.resume);
    }

    /** Runs both, prints their times and how many times as long the pipeline takes. Takes JMH's options. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Options options = new CommandLineOptions(args);
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            times.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics());
        }
        times.forEach((name, time) -> System.out.printf(
                Locale.ROOT,
                "%-6s median %.1f ms, mean %.1f, fastest %.1f, 95%% within %.1f%n",
                name,
                time.getPercentile(50),
                time.getMean(),
                time.getMin(),
                time.getPercentile(95)));
        Statistics vitae = times.get("vitae");
        Statistics stock = times.get("stock");
        if (vitae != null && stock != null) {
            System.out.printf(
                    Locale.ROOT,
                    "stock takes %.1f times as long (medians)%n",
                    stock.getPercentile(50) / vitae.getPercentile(50));
        }
    }

    private static byte[] resume() {
        try (InputStream in = ParseSpeed.class.getResourceAsStream("resume.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resume.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
