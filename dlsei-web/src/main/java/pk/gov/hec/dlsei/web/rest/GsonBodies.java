package pk.gov.hec.dlsei.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Records as JSON; what is absent is left out. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  static String json(Record value) {
    return GSON.toJson(value);
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    try (Reader text = new InputStreamReader(body, UTF_8)) {
      Record value = GSON.fromJson(text, type);
      if (value == null) {
        throw new Refusal(Problem.of(400, "No JSON", "Send a JSON object."));
      }
      return value;
    } catch (JsonParseException e) {
      throw new Refusal(Problem.of(400, "No such JSON", "Send JSON as the interface says."));
    }
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record value,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(json(value).getBytes(UTF_8));
  }
}
