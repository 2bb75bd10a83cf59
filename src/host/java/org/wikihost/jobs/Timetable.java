package org.wikihost.jobs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import org.wikihost.plugins.JobModule.Schedule;

/** Computes when a job is due, in the time zone of the machine. */
@FunctionalInterface
interface Timetable {
    /** The first time after the moment; empty when there is none. */
    Optional<Instant> next(Instant moment);

    /**
     * Reads a schedule.
     *
     * @throws IllegalArgumentException when the cron expression is not one
     */
    static Timetable of(Schedule schedule) {
        if (schedule.repeat().isPresent()) {
            return moment -> Optional.of(moment.plus(schedule.repeat().get()));
        }
        CronExpression cron = CronExpression.parse(springCron(schedule.cron().orElseThrow()));
        return moment -> {
            @Nullable ZonedDateTime next = cron.next(moment.atZone(ZoneId.systemDefault()));
            return next == null ? Optional.empty() : Optional.of(next.toInstant());
        };
    }

    /** Quartz counts the days of the week from 1 = Sunday and may end with a year; Spring counts from 0 and knows no year. */
    private static String springCron(String quartz) {
        String[] fields = quartz.strip().split("\\s+", -1);
        if (fields.length < 6 || fields.length > 7 || (fields.length == 7 && !fields[6].equals("*"))) {
            throw new IllegalArgumentException(
                    "a cron expression has six fields, or seven with * for the year: " + quartz);
        }
        UnaryOperator<String> fromZero = number -> Integer.toString(Integer.parseInt(number) - 1);
        fields[5] =
                Pattern.compile("(?<![#/\\d])\\d+").matcher(fields[5]).replaceAll(day -> fromZero.apply(day.group()));
        return String.join(" ", fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }
}
