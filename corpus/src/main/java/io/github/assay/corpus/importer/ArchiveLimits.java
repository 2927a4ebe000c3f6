package io.github.assay.corpus.importer;

/**
 * How much may come out of one archive, so that a small file cannot fill the memory.
 *
 * @param files how many files
 * @param fileBytes how large a single file, unpacked
 * @param totalBytes how much all of it, unpacked
 * @param ratio how many times its packed size; not judged before {@link #JUDGED} bytes are out
 */
public record ArchiveLimits(int files, long fileBytes, long totalBytes, int ratio) {

  /** Below this size, no ratio of packed to unpacked is suspicious. */
  static final long JUDGED = 1 << 20;

  /** Far above what saved pages need: text seldom packs better than 20 : 1. */
  public static final ArchiveLimits USUAL = new ArchiveLimits(200_000, 64L << 20, 8L << 30, 200);

  /** Of archives that are read as they stream by: these may be of any size. */
  static final ArchiveLimits STREAMED =
      new ArchiveLimits(Integer.MAX_VALUE, 64L << 20, Long.MAX_VALUE, 200);

  /** Checks that each is positive. */
  public ArchiveLimits {
    if (files < 1 || fileBytes < 1 || totalBytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("a limit below 1 lets nothing through");
    }
  }
}
