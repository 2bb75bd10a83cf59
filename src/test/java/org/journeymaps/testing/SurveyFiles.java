package org.journeymaps.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Files of other tools, as large as asked for and always the same. They speak of whatever places they are given. */
public final class SurveyFiles {

    private static final long SEED = 20_261_126;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 180;

    private static final List<String> PROFILES = List.of("Particulier", "Professionnel", "Étudiant");
    private static final List<String> CHANNELS = List.of("E-mail", "SMS", "Site web");
    private static final List<String> HAPPY = List.of(
            "Rapide et clair",
            "Très bon accueil, merci",
            "Rien à redire",
            "On m’a rappelé le jour même",
            "\"Parfait\", comme toujours");
    private static final List<String> UNHAPPY = List.of(
            "Trop long ; j’ai attendu deux semaines",
            "Personne ne répond",
            "Le colis est arrivé abîmé",
            "Il a fallu tout redire\nau guichet",
            "Paiement refusé, sans explication");

    private SurveyFiles() {}

    /**
     * A French survey, as a spreadsheet saves it: semicolons, days first, two scores, comments, and columns of persons. One line in a
     * hundred is faulty.
     *
     * @param places what the column of stages names; the later ones are rated worse
     */
    public static String french(List<String> places, int answers) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(
                "Réponse n°;Date d’envoi;Étape;Recommandation (0 à 10);Satisfaction (1 à 5);Commentaire;Profil client;Canal;Nom;Adresse e-mail\r\n");
        for (int i = 1; i <= answers; i++) {
            int place = random.nextInt(places.size());
            int satisfaction = satisfaction(random, place, places.size());
            int recommendation = Math.min(10, satisfaction * 2 + random.nextInt(2));
            String comment = random.nextInt(3) > 0 ? "" : pick(random, satisfaction > 3 ? HAPPY : UNHAPPY);
            text.append("R-").append(i).append(';');
            text.append(day(random))
                    .append(';')
                    .append(quoted(places.get(place)))
                    .append(';');
            text.append(i % 100 == 0 ? "11" : recommendation)
                    .append(';')
                    .append(satisfaction)
                    .append(';');
            text.append(quoted(comment))
                    .append(';')
                    .append(pick(random, PROFILES))
                    .append(';');
            text.append(pick(random, CHANNELS)).append(";Client ").append(i).append(";client");
            text.append(i).append("@exemple.fr\r\n");
        }
        return text.toString();
    }

    /** An export of contacts from HubSpot, each with the last answer to two surveys, or without. */
    public static String contacts(int contacts) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder("Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,"
                + "Last NPS survey rating,Last NPS survey comment,Last NPS survey date,Last CSAT survey rating\n");
        for (int i = 1; i <= contacts; i++) {
            boolean answered = random.nextInt(4) > 0;
            int rating = random.nextInt(11);
            text.append(1_000 + i)
                    .append(",Ann,Number")
                    .append(i)
                    .append(",ann")
                    .append(i)
                    .append("@example.org,");
            text.append(random.nextBoolean() ? "Customer" : "Lead").append(",2025-01-10,");
            text.append(answered ? rating : "").append(',');
            text.append(answered && i % 5 == 0 ? "\"Said, in short: " + rating + "\"" : "")
                    .append(',');
            text.append(answered ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : "")
                    .append(',');
            text.append(i % 2 == 0 ? random.nextInt(3) : "").append('\n');
        }
        return text.toString();
    }

    /** A funnel of Google Analytics: half of the people leave at each step, and most at the last but one. */
    public static String funnel(List<String> steps) {
        StringBuilder text = new StringBuilder("""
                # ----------------------------------------
                # Example shop
                # Funnel exploration-Funnel exploration 1
                # 20260501-20260531
                # ----------------------------------------

                Step,Active users,Completion rate,Abandonments,Abandonment rate
                """);
        int users = 10_000;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            int next = i == steps.size() - 2 ? users / 5 : users / 2;
            text.append(quoted((i + 1) + ". " + steps.get(i)))
                    .append(',')
                    .append(users)
                    .append(',');
            text.append(last ? "-,-,-" : rate(next, users) + "," + (users - next) + "," + rate(users - next, users));
            text.append('\n');
            users = next;
        }
        return text.toString();
    }

    private static int satisfaction(Random random, int place, int places) {
        double middle = 4.4 - 2.4 * place / Math.max(1, places - 1);
        return (int) Math.max(1, Math.min(5, Math.round(middle + random.nextGaussian())));
    }

    private static String day(Random random) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static double rate(int part, int whole) {
        return (double) part / whole;
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
