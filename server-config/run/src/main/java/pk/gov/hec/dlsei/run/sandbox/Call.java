package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.run.http.Form;

/**
 * A request to a resource.
 *
 * @param path the parts of the address that its pattern names
 * @param query the parameters
 * @param authorization the header of this name, or null
 * @param body the body as it came
 */
record Call(
    Map<String, String> path, Map<String, String> query, String authorization, String body) {

  /** The parameters of a query or a form. */
  static Map<String, String> parameters(String text) {
    try {
      return Form.fields(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The address is not well encoded.");
    }
  }

  /** A parameter that is a whole number, or this one where it is missing. */
  long number(String name, long otherwise) {
    String text = query.get(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,18}")) {
      throw Refusal.badRequest(name + " must be a whole number, not negative.");
    }
    return Long.parseLong(text);
  }

  /** A parameter that may not be missing. */
  String required(String name) {
    String value = query.get(name);
    if (value == null || value.isEmpty()) {
      throw Refusal.badRequest("The parameter " + name + " is missing.");
    }
    return value;
  }

  /** A field of the JSON body that may not be missing or empty. */
  String field(String name) {
    return text(json(), name)
        .orElseThrow(() -> Refusal.badRequest("The field " + name + " is missing."));
  }

  /** A field of the JSON body; empty where it is missing or empty, or where there is no JSON. */
  Optional<String> optionalField(String name) {
    try {
      return text(json(), name);
    } catch (Refusal notJson) {
      return Optional.empty();
    }
  }

  /** Whether a field of the JSON body is true; one that is missing is not. */
  boolean asksFor(String name) {
    return optionalField(name).filter("true"::equals).isPresent();
  }

  private static Optional<String> text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private JsonObject json() {
    try {
      if (JsonParser.parseString(body) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      throw Refusal.badRequest("The body is not JSON.");
    }
    throw Refusal.badRequest("The body is not a JSON object.");
  }
}
