package pk.gov.hec.dlsei.domain.document.worker;

import java.util.Optional;

/**
 * What a worker made of a document: either of the two is there.
 *
 * @param value the result
 * @param fault why there is none
 * @param <T> what was asked for
 */
public record WorkerResult<T>(Optional<T> value, Optional<DocumentFault> fault) {

  static <T> WorkerResult<T> of(T value) {
    return new WorkerResult<>(Optional.of(value), Optional.empty());
  }

  static <T> WorkerResult<T> faulty(DocumentFault fault) {
    return new WorkerResult<>(Optional.empty(), Optional.of(fault));
  }
}
