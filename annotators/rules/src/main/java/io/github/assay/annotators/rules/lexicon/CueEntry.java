package io.github.assay.annotators.rules.lexicon;

import io.github.assay.typesystem.value.Modality;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the word lists say about one cue.
 *
 * @param lemma its base form
 * @param frames what may follow it
 * @param continuations words that may follow it and open its claim, a chain parted by blanks:
 *     "for", "out", "forward to"
 * @param modality what it does with the claim
 * @param confidence how often it is a cue where its frame fits, from 0 to 1
 */
public record CueEntry(
    String lemma,
    Set<Frame> frames,
    Set<String> continuations,
    Modality modality,
    float confidence) {

  /**
   * Copies the sets.
   *
   * @throws NullPointerException if a value is null
   */
  public CueEntry {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(modality, "modality");
    frames = Set.copyOf(frames);
    continuations = Set.copyOf(continuations);
  }

  /**
   * Tells whether the cue takes a frame.
   *
   * @return true if any group lists it with that frame
   */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  CueEntry merge(CueEntry later) {
    EnumSet<Frame> both = EnumSet.copyOf(frames);
    both.addAll(later.frames);
    Set<String> words = new TreeSet<>(continuations);
    words.addAll(later.continuations);
    return new CueEntry(lemma, both, words, modality, confidence);
  }

  /** Reads a group heading: letters of frames, modality, confidence. */
  static CueEntry group(String heading) {
    String[] parts = heading.split("\\|");
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String letter : parts[0].strip().split("\\s+")) {
      frames.add(Frame.of(letter));
    }
    return new CueEntry(
        "",
        frames,
        Set.of(),
        io.github.assay.typesystem.value.Labelled.find(Modality.class, parts[1].strip())
            .orElseThrow(),
        Float.parseFloat(parts[2].strip()));
  }

  /** Makes the entry of a word of a group; what follows "+" are continuations. */
  CueEntry of(String word, List<String> following) {
    EnumSet<Frame> own = EnumSet.copyOf(frames);
    if (!following.isEmpty()) {
      own = EnumSet.of(Frame.PREPOSITION);
    }
    return new CueEntry(word, own, Set.copyOf(following), modality, confidence);
  }
}
