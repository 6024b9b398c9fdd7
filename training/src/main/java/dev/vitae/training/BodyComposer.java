package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what stands below the heads of entries. Not thread-safe; one for each resume. */
final class BodyComposer {

    private final Style style;
    private final Speech speech;
    private final Dice dice;

    BodyComposer(Style style, Speech speech, Dice dice) {
        this.style = style;
        this.speech = speech;
        this.dice = dice;
    }

    List<Row> rows(SectionKind section, Optional<String> summary, List<String> highlights) {
        List<Row> rows = new ArrayList<>();
        Style.Body body = style.body();
        if (summary.isPresent()) {
            body.summaryHeading()
                    .filter(heading -> dice.chance(80))
                    .ifPresent(words -> rows.add(group(section, words)));
            Row text = Row.of(section, LineLabel.TEXT, summary.get());
            rows.add(body.bulletedSummary() ? text.as(LineLabel.ITEM).asItem() : text);
        }
        if (!highlights.isEmpty()) {
            body.subheading().filter(heading -> dice.chance(80)).ifPresent(words -> rows.add(group(section, words)));
        }
        for (String highlight : highlights) {
            rows.add(item(Row.of(section, LineLabel.ITEM, highlight)));
        }
        return rows;
    }

    private Row group(SectionKind section, String words) {
        return Row.of(
                section, LineLabel.GROUP, List.of(Run.of(words).in(style.body().subheadingLook())));
    }

    /** As the resume sets items of running text. */
    Row item(Row row) {
        return switch (style.body().items()) {
            case MARKED -> row.asItem();
            case PLAIN -> row;
            case GAPPED -> row.withGap(Math.max(0.3, style.type().entryGap() * 0.6));
            case INDENTED -> row.inset(Row.Inset.INDENTED);
            case HANGING -> row.inset(Row.Inset.HANGING);
        };
    }

    List<Row> keywords(SectionKind section, List<String> keywords) {
        List<Row> rows = new ArrayList<>();
        if (keywords.isEmpty()) {
            return rows;
        }
        String label = dice.pick(speech.grammar().alternatives("keywordslabel"));
        String separator = style.lists().separator();
        List<Run> runs = new ArrayList<>();
        switch (style.body().keywords()) {
            case LABELLED, BULLETED -> {
                runs.add(Run.of(Field.GROUP_NAME, label).in(dice.of(Look.BOLD, Look.PLAIN, Look.ITALIC)));
                runs.add(Run.of(": "));
                ListComposer.joined(Field.KEYWORD, keywords, separator, runs);
                Row row = Row.of(section, LineLabel.ITEM, runs);
                rows.add(style.body().keywords() == Style.KeywordForm.BULLETED ? item(row) : row);
            }
            case BARE -> {
                ListComposer.joined(Field.KEYWORD, keywords, separator, runs);
                rows.add(Row.of(section, LineLabel.ITEM, runs));
            }
            case HEADED -> {
                rows.add(group(section, label));
                ListComposer.joined(Field.KEYWORD, keywords, separator, runs);
                rows.add(Row.of(section, LineLabel.ITEM, runs));
            }
        }
        return rows;
    }

    List<Row> courses(List<String> courses) {
        List<Row> rows = new ArrayList<>();
        if (courses.isEmpty()) {
            return rows;
        }
        Optional<String> heading = style.body().coursesHeading();
        if (dice.chance(50)) {
            List<Run> runs = new ArrayList<>();
            heading.ifPresent(words -> {
                runs.add(Run.of(Field.GROUP_NAME, words.replace(":", "")));
                runs.add(Run.of(": "));
            });
            ListComposer.joined(Field.KEYWORD, courses, style.lists().separator(), runs);
            rows.add(Row.of(SectionKind.EDUCATION, LineLabel.ITEM, runs));
            return rows;
        }
        heading.ifPresent(words -> rows.add(group(SectionKind.EDUCATION, words)));
        courses.forEach(course ->
                rows.add(item(Row.of(SectionKind.EDUCATION, LineLabel.ITEM, List.of(Run.of(Field.KEYWORD, course))))));
        return rows;
    }
}
