package dev.vitae.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes values out of a tree of JSON. All pointers count in the tree as it was. */
final class Pruning {

    private final Set<String> pointers;

    Pruning(Collection<String> pointers) {
        this.pointers = Set.copyOf(pointers);
    }

    Object prune(Object value) {
        return prune(value, "");
    }

    private Object prune(Object value, String pointer) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> kept = new LinkedHashMap<>();
            object.forEach((name, member) -> {
                String at = JsonPointers.append(pointer, String.valueOf(name));
                if (!pointers.contains(at)) {
                    kept.put(String.valueOf(name), prune(member, at));
                }
            });
            return kept;
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                String at = JsonPointers.append(pointer, i);
                if (!pointers.contains(at)) {
                    kept.add(prune(list.get(i), at));
                }
            }
            return kept;
        }
        return value;
    }
}
