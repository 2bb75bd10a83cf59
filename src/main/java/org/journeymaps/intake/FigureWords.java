package org.journeymaps.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.answer.Metric;

/** The words of Google Analytics' files, in English and French. */
final class FigureWords {

    private static final Map<String, Metric> METRICS = metrics();

    private static final Set<String> TIMES = Set.of("date", "jour", "day");
    private static final Set<String> TOTALS =
            Set.of("total", "totals", "grandtotal", "totaux", "totalgeneral", "sommetotale", "sumtotal");
    private static final Set<String> STEPS =
            Set.of("step", "etape", "funnelstep", "etapedelentonnoir", "etapes", "steps");
    private static final Set<String> STAGES = Set.of(
            "stage",
            "etape",
            "step",
            "stagename",
            "nomdeletape",
            "phase",
            "journeystage",
            "etapeduparcours",
            "etapes",
            "dealstage");
    private static final Set<String> COUNTS = Set.of(
            "count",
            "nombre",
            "total",
            "contacts",
            "users",
            "utilisateurs",
            "people",
            "personnes",
            "visitors",
            "visiteurs",
            "n",
            "deals",
            "transactions",
            "quantite",
            "effectif",
            "numberofcontacts",
            "nombredecontacts",
            "customers",
            "clients");
    private static final Set<String> COMPARISONS =
            Set.of("daterange", "plagededates", "periode", "comparison", "comparaison");

    private FigureWords() {}

    private static Map<String, Metric> metrics() {
        Map<Metric, String> names = Map.ofEntries(
                Map.entry(Metric.SESSIONS, "sessions"),
                Map.entry(
                        Metric.ACTIVE_USERS,
                        "activeusers users utilisateursactifs utilisateurs totalusers nombretotaldutilisateurs"),
                Map.entry(Metric.NEW_USERS, "newusers nouveauxutilisateurs firsttimeusers"),
                Map.entry(Metric.VIEWS, "views screenpageviews pageviews vues nombredevues pagesvues"),
                Map.entry(Metric.ENGAGED_SESSIONS, "engagedsessions sessionsavecengagement sessionsengagees"),
                Map.entry(Metric.ENGAGEMENT_RATE, "engagementrate tauxdengagement"),
                Map.entry(
                        Metric.ENGAGEMENT_TIME,
                        "averageengagementtimepersession averageengagementtime averageengagementtimeperactiveuser"
                                + " dureedengagementmoyenneparsession dureedengagementmoyenne dureedengagementmoyenneparutilisateuractif"
                                + " dureemoyennedengagement dureemoyennedengagementparsession"),
                Map.entry(Metric.EVENT_COUNT, "eventcount nombredevenements"),
                Map.entry(Metric.KEY_EVENTS, "keyevents conversions evenementscles"),
                Map.entry(
                        Metric.KEY_EVENT_RATE,
                        "sessionkeyeventrate userkeyeventrate keyeventrate sessionconversionrate userconversionrate"
                                + " tauxdevenementsclesparsession tauxdevenementsclesdesession tauxdevenementsclesparutilisateur"
                                + " tauxdevenementscles tauxdeconversiondesessions tauxdeconversiondelasession"),
                Map.entry(
                        Metric.REVENUE,
                        "totalrevenue revenue revenutotal revenustotaux purchaserevenue revenu chiffredaffaires"),
                Map.entry(Metric.COMPLETION_RATE, "completionrate tauxdachevement tauxderealisation tauxdecompletion"),
                Map.entry(Metric.ABANDONMENTS, "abandonments abandons nombredabandons"),
                Map.entry(Metric.ABANDONMENT_RATE, "abandonmentrate tauxdabandon tauxdabandons"));
        return names.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split(" ")).map(name -> Map.entry(name, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Optional<Metric> metric(String header) {
        return Optional.ofNullable(METRICS.get(Plain.of(header)));
    }

    static boolean isStep(String header) {
        return STEPS.contains(Plain.of(header));
    }

    /** Whether two columns are a stage and how many got there. */
    static boolean areStages(List<String> header) {
        return header.size() == 2
                && STAGES.contains(Plain.of(header.get(0)))
                && COUNTS.contains(Plain.of(header.get(1)));
    }

    static boolean isTime(String header) {
        return TIMES.contains(Plain.of(header)) || Count.of(header).isPresent();
    }

    /** Whether a column says to which of two compared periods a line belongs. */
    static boolean isComparison(String header) {
        return COMPARISONS.contains(Plain.of(header));
    }

    static boolean isTotal(String cell) {
        return TOTALS.contains(Plain.of(cell));
    }

    /** What a column counts from the first day of the period on: {@code Nth week}. */
    enum Count {
        DAY,
        WEEK,
        MONTH;

        private static final Set<String> BEGINNINGS = Set.of("nth", "n", "nieme", "ne", "neme");

        static Optional<Count> of(String header) {
            List<String> words = Plain.words(header);
            if (words.size() != 2 || !BEGINNINGS.contains(words.get(0))) {
                return Optional.empty();
            }
            return switch (words.get(1)) {
                case "day", "jour" -> Optional.of(DAY);
                case "week", "semaine" -> Optional.of(WEEK);
                case "month", "mois" -> Optional.of(MONTH);
                default -> Optional.empty();
            };
        }

        /** The days that a number stands for, as far as they are in the period. */
        Period in(Period period, int number) {
            LocalDate from = switch (this) {
                case DAY -> period.from().plusDays(number);
                case WEEK -> period.from().plusWeeks(number);
                case MONTH -> period.from().plusMonths(number);
            };
            LocalDate next = switch (this) {
                case DAY -> from.plusDays(1);
                case WEEK -> from.plusWeeks(1);
                case MONTH -> from.plusMonths(1);
            };
            LocalDate last = next.minusDays(1);
            return Period.of(from, last.isAfter(period.to()) && !period.to().isBefore(from) ? period.to() : last);
        }
    }
}
