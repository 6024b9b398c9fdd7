package dev.vitae.training;

import dev.vitae.training.Persona.Account;
import dev.vitae.training.Persona.Contact;
import dev.vitae.training.Persona.Credential;
import dev.vitae.training.Persona.Job;
import dev.vitae.training.Persona.SkillGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a person a professional network exports. */
final class NetworkProfile {

    private static final int TOP_SKILLS = 3;

    private NetworkProfile() {}

    static Persona of(Persona whole) {
        return new Persona(
                whole.number(),
                whole.language(),
                whole.given(),
                whole.family(),
                whole.headline(),
                contact(whole.contact()),
                whole.summary(),
                whole.work().stream().map(NetworkProfile::job).toList(),
                List.of(),
                whole.education(),
                skills(whole.skills()),
                whole.languages(),
                named(whole.certificates()),
                named(whole.awards()),
                named(whole.publications()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Contact contact(Contact whole) {
        List<Account> accounts = whole.accounts().stream()
                .filter(account -> account.network().equals("LinkedIn"))
                .map(account -> new Account("LinkedIn", account.user(), "www.linkedin.com/in/" + account.user()))
                .toList();
        return new Contact(
                whole.email(),
                whole.phone(),
                Optional.empty(),
                whole.street(),
                Optional.empty(),
                whole.city(),
                whole.place(),
                whole.url(),
                accounts);
    }

    private static Job job(Job whole) {
        return new Job(
                whole.organisation(),
                whole.title(),
                whole.place(),
                whole.span(),
                whole.summary(),
                whole.highlights(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<SkillGroup> skills(List<SkillGroup> whole) {
        List<SkillGroup> top = new ArrayList<>();
        for (SkillGroup group : whole) {
            List<String> words =
                    group.keywords().isEmpty() ? group.name().stream().toList() : group.keywords();
            words.forEach(word -> top.add(new SkillGroup(Optional.of(word), List.of(), Optional.empty())));
        }
        return top.subList(0, Math.min(TOP_SKILLS, top.size()));
    }

    private static List<Credential> named(List<Credential> whole) {
        return whole.stream()
                .map(credential -> new Credential(
                        credential.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
