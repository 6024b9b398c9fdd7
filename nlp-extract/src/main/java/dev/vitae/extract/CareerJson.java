package dev.vitae.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes how long someone has worked as the part of a trace that says so. */
final class CareerJson {

    private CareerJson() {}

    static Map<String, Object> of(Career career) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("months", months(career.experience()));
        Map<String, Object> jobs = new LinkedHashMap<>();
        career.jobs().forEach(job -> jobs.put(job.pointer(), months(job.months())));
        json.put("jobs", jobs);
        json.put("current", career.current());
        json.put("gaps", career.gaps().stream().map(CareerJson::gap).toList());
        json.put("uncounted", career.uncounted());
        return json;
    }

    private static Map<String, Object> months(Months months) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("least", months.least());
        json.put("most", months.most());
        return json;
    }

    private static Map<String, Object> gap(Career.Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("after", gap.after());
        json.put("before", gap.before());
        json.put("from", gap.from().toString());
        json.put("to", gap.to().toString());
        json.put("months", gap.months());
        return json;
    }
}
