package io.github.assay.workbench.peers;

import io.github.assay.workbench.cli.bench.SpeedPeer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Finds sentences, tokens and parts of speech with OpenNLP's own English models. */
public final class OpenNlpPeer implements SpeedPeer {

  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.2-2.5.0.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.2-2.5.0.bin";
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  /** Loads the models from the class path. */
  public OpenNlpPeer() {
    try {
      SentenceModel sentenceModel = load(SENTENCES, SentenceModel::new);
      TokenizerModel tokenModel = load(TOKENS, TokenizerModel::new);
      POSModel tagModel = load(TAGS, POSModel::new);
      sentences = new SentenceDetectorME(sentenceModel);
      tokenizer = new TokenizerME(tokenModel);
      tagger = new POSTaggerME(tagModel);
    } catch (IOException e) {
      throw new UncheckedIOException("OpenNLP's models cannot be read from their jars", e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T load(String name, Reader<T> reader) throws IOException {
    try (InputStream in = OpenNlpPeer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return reader.read(in);
    }
  }

  @Override
  public String name() {
    return "OpenNLP sentences+tokens+POS";
  }

  @Override
  public int process(String text) {
    int found = 0;
    for (String sentence : sentences.sentDetect(text)) {
      found += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return found;
  }
}
