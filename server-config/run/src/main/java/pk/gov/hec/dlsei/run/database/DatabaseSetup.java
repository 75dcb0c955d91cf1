package pk.gov.hec.dlsei.run.database;

import java.nio.file.Path;

/**
 * Where a database lives and who rules it.
 *
 * @param folder the database's own folder; made where it is missing, kept for ever
 * @param programs where PostgreSQL's programs are unpacked; may be shared
 * @param log the file that the server writes its log to
 * @param port the port, or 0 for any free one
 * @param administratorPassword the password of the role {@code postgres}; given once, at the
 *     creation
 */
public record DatabaseSetup(
    Path folder, Path programs, Path log, int port, String administratorPassword) {

  @Override
  public String toString() {
    return "DatabaseSetup[" + folder + ", port " + port + "]";
  }
}
