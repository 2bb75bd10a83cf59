package org.journeymaps.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.UnfitValueException;

/**
 * Reads and writes maps and edits as JSON, in the formats of {@code docs/map-json.md} and {@code docs/map-edits.md}. Safe for use by
 * several threads.
 */
public final class MapJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Sizes are limited by the length of the text and by what the reader does with it, which gives each problem its place. */
    private static final StreamReadConstraints NO_OTHER_LIMITS = StreamReadConstraints.builder()
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private final JsonFactory others = JsonFactory.builder()
            .streamReadConstraints(NO_OTHER_LIMITS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final JsonFactory own = JsonFactory.builder()
            .streamReadConstraints(NO_OTHER_LIMITS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /**
     * The canonical text of a map: fixed order of fields, one line per stage, lane, touchpoint and card, no line end at the end.
     * Equal contents give equal texts. It never contains {@code ]]>}.
     *
     * @param content a valid content, see {@link org.journeymaps.journey.MapValidation}; of any other the text cannot be read back
     */
    public String write(JourneyContent content) {
        return MapWriter.write(content);
    }

    /**
     * The content that a person's text stands for. White space around the text and a byte order mark before it are ignored.
     *
     * @throws InvalidTextException if the text is not a map's text; every problem names its path, line and column
     */
    public JourneyContent read(String text) throws InvalidTextException {
        if (text.length() > MapLimits.MAP_TEXT_LENGTH) {
            throw new Problems()
                    .stop(JsonValue.Place.START, "$", "text-too-long", text.length(), MapLimits.MAP_TEXT_LENGTH);
        }
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try {
            return read(new StringReader(json));
        } catch (InvalidTextException e) {
            throw Problems.isNoJson(e) ? Problems.ofBroken(json, e) : e;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    JourneyContent read(Reader text) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return new MapTextReader(new JsonTextReader(others, text, problems), problems).read();
    }

    /** The content of a text that {@link #write(JourneyContent)} gave; an {@link IllegalStateException} for any other. */
    public JourneyContent readOwn(String text) {
        return own(text, OwnReader::content);
    }

    /** The edit as one text, as the change log keeps it. */
    public String write(Edit edit) {
        return EditWriter.write(edit);
    }

    /** The edit of a text that {@link #write(Edit)} gave; an {@link IllegalStateException} for any other. */
    public Edit readOwnEdit(String text) {
        return own(text, OwnReader::edit);
    }

    /**
     * A writer's request.
     *
     * @param body UTF-8, read no further than it makes sense
     * @throws InvalidTextException if it is not a request; every problem names the field
     * @throws IOException if the body cannot be read to its end
     */
    public EditRequest readRequest(Reader body) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return new EditRequestReader(new JsonTextReader(others, body, problems), problems).read();
    }

    /** A writer's request to save a map into its page; refused as {@link #readRequest} does. */
    public DoneRequest readDone(Reader body) throws InvalidTextException, IOException {
        Told told = readTold(body, List.of(DoneRequest.COMMENT, DoneRequest.TELL_WATCHERS));
        return new DoneRequest(told.get(DoneRequest.COMMENT, ""), told.get(DoneRequest.TELL_WATCHERS, false));
    }

    /** A request of a few fields, each with a plain value; refused as {@link #readRequest} does. */
    public Told readTold(Reader body, List<Asked<?>> asked) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return new ToldReader(new JsonTextReader(others, body, problems), problems, asked).read();
    }

    /** The text of a journey diagram in a writer's request to read it; refused as {@link #readRequest} does. */
    public String readMermaid(Reader body) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return new MermaidRequestReader(new JsonTextReader(others, body, problems), problems).read();
    }

    /**
     * A request about a file; refused as {@link #readRequest} does.
     *
     * @param file gets the bytes of the file, which may be any number before the request is refused
     */
    public ImportRequest readImport(Reader body, ImportRequest.Question question, OutputStream file)
            throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return new ImportRequestReader(new JsonTextReader(others, body, problems), problems, file, question).read();
    }

    /** A request to keep settings under a name: {@code {"name", "settings"}}; refused as {@link #readRequest} does. */
    public NamedSettings readNamedSettings(Reader body) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return NamedSettingsReader.read(new JsonTextReader(others, body, problems), problems);
    }

    /** The settings of an import as one text. */
    public String write(IntakeSettings settings) {
        return IntakeSettingsWriter.write(settings);
    }

    /** A request to comment on a map; refused as {@link #readRequest} does. */
    public CommentRequest readComment(Reader body) throws InvalidTextException, IOException {
        return discussion(body).comment();
    }

    /** The text in a request to change a comment; refused as {@link #readRequest} does. */
    public String readCommentText(Reader body) throws InvalidTextException, IOException {
        return discussion(body).text();
    }

    /** Whether a request resolves a thread or opens it again; refused as {@link #readRequest} does. */
    public boolean readResolved(Reader body) throws InvalidTextException, IOException {
        return discussion(body).resolved();
    }

    /** The moment in a request that notes what a reader has seen; refused as {@link #readRequest} does. */
    public long readSeen(Reader body) throws InvalidTextException, IOException {
        return discussion(body).at();
    }

    /**
     * Answers of customers that a writer brings, at most 1,000; refused as {@link #readRequest} does, all of them when one is none.
     *
     * @param lastDay no answer was given later
     */
    public List<NewAnswer> readAnswers(Reader body, LocalDate lastDay) throws InvalidTextException, IOException {
        return answers(body).added(lastDay);
    }

    /** A writer's request to change answers; refused as {@link #readRequest} does. */
    public AnswersChange readAnswersChange(Reader body) throws InvalidTextException, IOException {
        return answers(body).change();
    }

    private AnswerRequests answers(Reader body) throws IOException {
        Problems problems = new Problems();
        return new AnswerRequests(new JsonTextReader(others, body, problems), problems);
    }

    private CommentRequests discussion(Reader body) throws InvalidTextException, IOException {
        Problems problems = new Problems();
        return CommentRequests.of(new JsonTextReader(others, body, problems), problems);
    }

    /** Gives the parser the whole text as one array, since it would go through a long string piece by piece. */
    private <T> T own(String text, Reading<T> reading) {
        try (JsonParser parser = own.createParser(text.toCharArray())) {
            return reading.read(new OwnReader(parser));
        } catch (IOException | UnfitValueException | IllegalArgumentException e) {
            throw new IllegalStateException("A text of the app's own is damaged", e);
        }
    }

    private interface Reading<T> {
        T read(OwnReader reader) throws IOException, UnfitValueException;
    }
}
