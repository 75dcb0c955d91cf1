package pk.gov.hec.dlsei.domain.notification;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a mail in one language, with placeholders such as {@code {name}}.
 *
 * @param subject one line
 * @param body paragraphs, parted by blank lines
 * @param action the label of its button; empty where it has none
 */
public record MailText(String subject, String body, String action) {

  /** Mail programs make links of bare names of hosts, too. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?iu):[/\\\\]{2}|[\\p{L}\\p{N}-]+[.。．][\\p{L}]{2,}");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  /** Longest subject that mail programs show. */
  public static final int LONGEST_SUBJECT = 150;

  /** The placeholders in it, by name. */
  public Set<String> placeholders() {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(subject + body).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  /** Whether it leads elsewhere: the platform's links are made by the platform alone. */
  public boolean hasWebAddress() {
    return WEB_ADDRESS.matcher(subject + "\n" + body + "\n" + action).find();
  }

  /**
   * Whether other words say all that these say: the same placeholders, so that no mail loses its
   * reason, and a button where there was one; and lead nowhere else.
   *
   * @param other the words that would stand in this one's place
   * @return true where nothing is missing and nothing unknown is asked for
   */
  public boolean isCoveredBy(MailText other) {
    return !other.hasWebAddress()
        && placeholders().equals(other.placeholders())
        && action.isBlank() == other.action.isBlank();
  }
}
