package org.journeymaps.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A request whose body is sent piece by piece, or never, as no proper client would. */
public final class HalfRequest implements AutoCloseable {

    /** A server that has not answered by then waits for the rest. */
    private static final int LONGEST_WAIT = 60_000;

    private final Socket socket;
    private final OutputStream out;

    private HalfRequest(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    /**
     * Sends the head of a JSON request.
     *
     * @param user whose password is the name, or null for nobody
     * @param length how long the body is said to be
     */
    public static HalfRequest post(URI address, @Nullable String user, long length) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(LONGEST_WAIT);
        HalfRequest request = new HalfRequest(socket);
        String login = user == null ? "" : "Authorization: Basic " + basic(user) + "\r\n";
        request.send("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n"
                + "Content-Type: application/json\r\nX-Atlassian-Token: no-check\r\nContent-Length: " + length + "\r\n"
                + "Connection: close\r\n" + login + "\r\n");
        return request;
    }

    /** Sends a piece of the body; false when the server takes no more. */
    public boolean send(String piece) throws IOException {
        try {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (SocketException e) {
            return false;
        }
    }

    /** The first line, the headers and the body of the answer. */
    public String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            in.lines().forEach(line -> answer.append(line).append('\n'));
        } catch (UncheckedIOException e) {
            answer.append("\n(reset)");
        }
        return answer.toString();
    }

    /** Says that no more comes, and still listens. */
    public void endsHere() throws IOException {
        socket.shutdownOutput();
    }

    /** Goes away without a word, as when a cable is pulled. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static String basic(String user) {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }
}
