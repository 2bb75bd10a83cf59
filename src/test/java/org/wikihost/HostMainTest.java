package org.wikihost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostMainTest {
    @TempDir
    private Path home;

    @Test
    void it_prints_one_line_when_it_is_ready_and_stops_when_it_is_told_to() throws Exception {
        Process host = start("-Dhost.port=0");
        try (BufferedReader out = host.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine())
                    .matches("The wiki is ready: http://localhost:\\d+/confluence \\(admin / admin\\)");
            host.toHandle().destroy();
            assertThat(out.readLine()).isNull();
        }
        assertThat(host.waitFor()).isEqualTo(143);
        assertThat(host.getErrorStream().readAllBytes()).isEmpty();
        assertThat(home.resolve("logs/host.log")).isEmptyFile();
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(refusal("-Dhost.port=" + taken.getLocalPort()))
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use: stop what listens there, or choose another with -Dhost.port=<port>.");
        }
        assertThat(home.resolve("database"))
                .as("so that the next start makes a new wiki")
                .doesNotExist();
    }

    @Test
    void a_damaged_home_is_told_in_one_sentence() throws Exception {
        Process first = start("-Dhost.port=0");
        try (BufferedReader out = first.inputReader(StandardCharsets.UTF_8)) {
            out.readLine();
        }
        first.destroy();
        first.waitFor();
        try (Stream<Path> files = Files.walk(home)) {
            Path database = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(database, "not a database");
        }
        assertThat(refusal("-Dhost.port=0")).contains(home.toString()).hasLineCount(1);
    }

    @Test
    void a_value_that_makes_no_sense_is_told_in_one_sentence() throws Exception {
        assertThat(refusal("-Dhost.port=http"))
                .isEqualTo("-Dhost.port=http is no port: give a number from 0 to 65535.");
        assertThat(refusal("-Dhost.db=oracle"))
                .isEqualTo("-Dhost.db=oracle is no database of this host: give h2 or postgres.");
        assertThat(refusal("-Dhost.app=nowhere.jar"))
                .isEqualTo("There is no app at nowhere.jar: build it first, or name another with -Dhost.app=<jar>.");
        assertThat(refusal("-Dhost.watch=yes")).isEqualTo("-Dhost.watch=yes makes no sense: give true or false.");
        assertThat(refusal("-Dhost.watch=true")).isEqualTo("There is no app to watch: name one with -Dhost.app=<jar>.");
    }

    private String refusal(String property) throws IOException, InterruptedException {
        Process host = start(property);
        String told = new String(host.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor()).isEqualTo(1);
        return told.strip();
    }

    private Process start(String property) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dhost.home=" + home);
        command.add(property);
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(HostMain.class.getName());
        return new ProcessBuilder(command).start();
    }
}
