package pk.gov.hec.dlsei.domain.activity;

import java.util.Optional;

/** The exports' files, in parts that are packed and sealed each. */
public interface ActivityFiles {

  /** Keeps a part. */
  void put(long source, int part, byte[] packed);

  /** A part; empty after the last one. */
  Optional<byte[]> part(long source, int part);

  /** Forgets a file. */
  void drop(long source);
}
