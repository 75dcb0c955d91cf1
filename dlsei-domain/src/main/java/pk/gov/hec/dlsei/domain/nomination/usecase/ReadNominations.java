package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.nomination.NominationSheet;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/**
 * Reads the files that were uploaded, some lines in a transaction, so that a page can show how far
 * it is, and a server that dies costs those lines only.
 */
@ApplicationScoped
public class ReadNominations {

  private static final int CHUNK = 500;

  @Inject Nominations nominations;
  @Inject KeepNominees keep;

  /** Reads all that wait. */
  public void handle() {
    nominations.toRead().forEach(this::read);
  }

  private void read(long listId) {
    Optional<byte[]> content = nominations.file(listId);
    if (content.isEmpty()) {
      return; // another server has read it meanwhile
    }
    Sheet sheet = NominationSheet.read(content.get());
    if (sheet.fault().isPresent()) {
      keep.refuse(listId, sheet.fault().get());
      return;
    }
    List<Sheet.Line> lines = sheet.lines();
    int read = keep.linesOf(listId);
    while (read < lines.size()) {
      int until = Math.min(read + CHUNK, lines.size());
      if (!keep.keep(listId, lines, read, until)) {
        return; // another server goes on with it
      }
      read = until;
    }
    keep.finish(listId);
  }
}
