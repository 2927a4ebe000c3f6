package io.github.assay.corpus.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Counts what comes out of a packed stream, and stops it at the limits of an archive.
 *
 * <p>The count includes what an unpacker reads for itself, such as long names in tar headers: there
 * a bomb hides as well as in a file.
 */
final class Metered extends FilterInputStream {

  private final ArchiveLimits limits;
  private final LongSupplier packed;
  private long out;
  private long stop = Long.MAX_VALUE;

  /** More came out than a limit allows; the message says which. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
      super(message);
    }
  }

  /**
   * Meters a stream.
   *
   * @param in what is unpacked
   * @param packed tells how many packed bytes went in so far
   */
  Metered(InputStream in, ArchiveLimits limits, LongSupplier packed) {
    super(in);
    this.limits = limits;
    this.packed = packed;
  }

  /** Lets so many more bytes out until the next call. */
  void allow(long more) {
    stop = out + more;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long read) throws LimitException {
    out += read;
    if (out > stop) {
      throw new LimitException("it is larger than its header says, or its header is too large");
    }
    if (out > limits.totalBytes()) {
      throw new LimitException("more than %,d bytes come out of it".formatted(limits.totalBytes()));
    }
    if (out > ArchiveLimits.JUDGED && out / limits.ratio() > packed.getAsLong()) {
      throw new LimitException(
          "it unpacks to more than %d times its size, as a bomb does".formatted(limits.ratio()));
    }
  }
}
