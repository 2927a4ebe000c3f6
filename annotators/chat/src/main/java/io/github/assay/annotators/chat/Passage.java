package io.github.assay.annotators.chat;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Zone;
import io.github.assay.corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a document that go into one request.
 *
 * @param text text of the whole document
 * @param sentences ranges of the sentences in it, in text order; number N is the Nth from 1
 */
record Passage(String text, List<Range> sentences) {

  Passage {
    sentences = List.copyOf(sentences);
  }

  /**
   * Divides a document at sentences; boilerplate and disclaimers are left out.
   *
   * @param longest characters a passage; a longer sentence is a passage of its own
   */
  static List<Passage> of(AnnotatedDocument document, int longest) {
    List<Range> sentences =
        document.sentences().isEmpty()
            ? Segmenter.segment(
                    document.text(), document.zones().stream().map(Zone::range).toList())
                .sentences()
            : document.sentences();
    List<Passage> passages = new ArrayList<>();
    List<Range> open = new ArrayList<>();
    int length = 0;
    for (Range sentence : sentences) {
      if (isContent(document, sentence)) {
        int more = sentence.end() - sentence.begin();
        if (!open.isEmpty() && length + more > longest) {
          passages.add(new Passage(document.text(), open));
          open.clear();
          length = 0;
        }
        open.add(sentence);
        length += more;
      }
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(document.text(), open));
    }
    return passages;
  }

  /** Where the passage begins in the document. */
  int begin() {
    return sentences.get(0).begin();
  }

  /** Where the passage ends in the document. */
  int end() {
    return sentences.get(sentences.size() - 1).end();
  }

  private static boolean isContent(AnnotatedDocument document, Range sentence) {
    return document.zones().stream()
        .noneMatch(z -> !z.kind().isContent() && z.range().overlaps(sentence));
  }
}
