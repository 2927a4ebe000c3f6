package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.PairModel;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.PackedWeights;
import io.github.assay.annotators.learned.sequence.Transitions;
import io.github.assay.corpus.AssayException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Reads and writes model files; the form is described in {@code docs/annotators-learned.md}.
 *
 * <p>Plain big-endian numbers and UTF-8 strings, no compression and no serialised objects: the same
 * model gives the same bytes everywhere, and nothing in a file is ever run. Every count is checked
 * against a cap before room is made for it.
 */
final class ModelFile {

  private static final long MAGIC = 0x4153534159_4D444CL;
  private static final int VERSION = 2;
  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_WORDS = 200_000;
  private static final int MAX_BITS = 22;

  private ModelFile() {}

  static void write(Model model, Path file) throws AssayException {
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(temporary, bytes(model));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AssayException(
          "model %s cannot be written (%s); check the folder and the space left"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  static byte[] bytes(Model model) {
    try {
      return write(model);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
  }

  private static byte[] write(Model model) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(buffer);
    out.writeLong(MAGIC);
    out.writeInt(VERSION);
    ModelHeader header = model.header();
    out.writeUTF(header.name());
    out.writeUTF(header.version());
    out.writeUTF(header.licence());
    out.writeLong(header.seed());
    out.writeUTF(header.types());
    writeMap(header.data(), out);
    writeMap(header.scores(), out);
    for (Chain chain : Chain.values()) {
      Model.Part part = model.parts().get(chain);
      out.writeBoolean(part != null);
      if (part != null) {
        writeLexicon(part.lexicon(), out);
        out.writeByte(part.stages().size());
        for (ChainModel stage : part.stages()) {
          writeChain(stage, out);
        }
      }
    }
    for (PairModel pairs : model.relations().models()) {
      writePairs(pairs.weights(), out);
    }
    writeCalibrations(model.calibrations(), out);
    writeCalibrations(model.trust(), out);
    CRC32 sum = new CRC32();
    sum.update(buffer.toByteArray());
    out.writeLong(sum.getValue());
    return buffer.toByteArray();
  }

  static Model read(Path file) throws AssayException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new AssayException(
          "model %s cannot be read (%s); check the name and its permissions"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  static Model read(InputStream stream, String name) throws AssayException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(stream, 1 << 16), new CRC32());
    try {
      DataInputStream in = new DataInputStream(checked);
      check(in.readLong() == MAGIC, "it does not begin like a model file");
      int version = in.readInt();
      check(
          version == VERSION,
          "it is of version " + version + ", but this program reads " + VERSION);
      ModelHeader header =
          new ModelHeader(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readLong(),
              in.readUTF(),
              readMap(in),
              readMap(in));
      Map<Chain, Model.Part> parts = new EnumMap<>(Chain.class);
      for (Chain chain : Chain.values()) {
        if (in.readBoolean()) {
          parts.put(chain, readPart(chain, in));
        }
      }
      List<PairModel> pairs = new ArrayList<>();
      for (int i = 0; i < Relations.MODELS; i++) {
        pairs.add(readPairs(in));
      }
      Map<Kind, Calibration> calibrations = readCalibrations(in);
      Map<Kind, Calibration> trust = readCalibrations(in);
      long sum = checked.getChecksum().getValue();
      check(in.readLong() == sum, "its check sum is wrong");
      check(in.read() < 0, "something follows its end");
      return new Model(header, parts, Relations.of(pairs), calibrations, trust);
    } catch (IOException | IllegalArgumentException e) {
      throw new AssayException(
          "model %s is damaged or no model (%s); train it again or fetch it again"
              .formatted(name, e.getMessage() == null ? "it ends too soon" : e.getMessage()),
          e);
    }
  }

  private static Model.Part readPart(Chain chain, DataInputStream in) throws IOException {
    Lexicon lexicon = readLexicon(in);
    int count = in.readUnsignedByte();
    check(count >= 1 && count <= 2, "it claims to have " + count + " stages");
    List<ChainModel> stages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stages.add(readChain(chain, in));
    }
    return new Model.Part(lexicon, stages);
  }

  private static void check(boolean sound, String fault) throws IOException {
    if (!sound) {
      throw new IOException(fault);
    }
  }

  private static int readCount(DataInputStream in, int max, String what) throws IOException {
    int count = in.readInt();
    check(count >= 0 && count <= max, "it claims to have " + count + " " + what);
    return count;
  }

  private static float readFinite(DataInputStream in) throws IOException {
    float value = in.readFloat();
    check(Float.isFinite(value), "it holds a number that is none");
    return value;
  }

  private static void writeMap(SortedMap<String, String> map, DataOutputStream out)
      throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static SortedMap<String, String> readMap(DataInputStream in) throws IOException {
    SortedMap<String, String> map = new TreeMap<>();
    for (int left = readCount(in, MAX_ENTRIES, "facts"); left > 0; left--) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }

  private static void writeLexicon(Lexicon lexicon, DataOutputStream out) throws IOException {
    out.writeInt(lexicon.size());
    int[] words = lexicon.words();
    byte[] cueness = lexicon.cueness();
    short[] coarse = lexicon.coarse();
    short[] fine = lexicon.fine();
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeByte(cueness[i]);
      out.writeShort(coarse[i]);
      out.writeShort(fine[i]);
    }
  }

  private static Lexicon readLexicon(DataInputStream in) throws IOException {
    int size = readCount(in, MAX_WORDS, "words");
    int[] words = new int[size];
    byte[] cueness = new byte[size];
    short[] coarse = new short[size];
    short[] fine = new short[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      cueness[i] = in.readByte();
      coarse[i] = in.readShort();
      fine[i] = in.readShort();
    }
    return new Lexicon(words, cueness, coarse, fine);
  }

  /** Only taken rows are written, each after the number of free places before it. */
  private static void writeChain(ChainModel chain, DataOutputStream out) throws IOException {
    for (float[] row : chain.transitions().rows()) {
      for (float weight : row) {
        out.writeFloat(weight);
      }
    }
    PackedWeights weights = chain.weights();
    out.writeInt(weights.bits());
    for (float scale : weights.scale()) {
      out.writeFloat(scale);
    }
    byte[] rows = weights.rows();
    int stride = weights.columns() + 2;
    int taken = 0;
    for (int at = 0; at < rows.length; at += stride) {
      taken += rows[at] != 0 || rows[at + 1] != 0 ? 1 : 0;
    }
    out.writeInt(taken);
    int free = 0;
    for (int at = 0; at < rows.length; at += stride) {
      if (rows[at] == 0 && rows[at + 1] == 0) {
        free++;
      } else {
        for (; free >= 255; free -= 255) {
          out.writeByte(255);
        }
        out.writeByte(free);
        out.write(rows, at, stride);
        free = 0;
      }
    }
  }

  private static ChainModel readChain(Chain chain, DataInputStream in) throws IOException {
    Transitions transitions = new Transitions(chain.tags());
    for (float[] row : transitions.rows()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = readFinite(in);
      }
    }
    int bits = readCount(in, MAX_BITS, "bits of places");
    float[] scale = new float[chain.tags().columns()];
    for (int i = 0; i < scale.length; i++) {
      scale[i] = readFinite(in);
    }
    int stride = scale.length + 2;
    int taken = readCount(in, 1 << bits, "features");
    byte[] rows = new byte[stride << bits];
    long at = 0;
    for (int i = 0; i < taken; i++) {
      int free = in.readUnsignedByte();
      at += (long) free * stride;
      while (free == 255) {
        free = in.readUnsignedByte();
        at += (long) free * stride;
      }
      check(at + stride <= rows.length, "a feature lies outside the table");
      in.readFully(rows, (int) at, stride);
      at += stride;
    }
    return new ChainModel(chain.tags(), new PackedWeights(bits, scale, rows), transitions);
  }

  private static void writePairs(float[] weights, DataOutputStream out) throws IOException {
    int taken = 0;
    for (float weight : weights) {
      taken += weight != 0 ? 1 : 0;
    }
    out.writeInt(taken);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        out.writeShort(i);
        out.writeFloat(weights[i]);
      }
    }
  }

  private static PairModel readPairs(DataInputStream in) throws IOException {
    float[] weights = new float[PairModel.SIZE];
    for (int left = readCount(in, PairModel.SIZE, "pair weights"); left > 0; left--) {
      int place = in.readUnsignedShort();
      check(place < weights.length, "a pair weight lies outside the table");
      weights[place] = readFinite(in);
    }
    return new PairModel(weights);
  }

  private static void writeCalibrations(Map<Kind, Calibration> all, DataOutputStream out)
      throws IOException {
    for (Kind kind : Kind.values()) {
      List<Calibration.Point> points = all.getOrDefault(kind, Calibration.NONE).points();
      out.writeInt(points.size());
      for (Calibration.Point point : points) {
        out.writeFloat(point.raw());
        out.writeFloat(point.share());
      }
    }
  }

  private static Map<Kind, Calibration> readCalibrations(DataInputStream in) throws IOException {
    Map<Kind, Calibration> calibrations = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      calibrations.put(kind, readCalibration(in));
    }
    return calibrations;
  }

  private static Calibration readCalibration(DataInputStream in) throws IOException {
    List<Calibration.Point> points = new ArrayList<>();
    for (int left = readCount(in, MAX_ENTRIES, "points"); left > 0; left--) {
      points.add(new Calibration.Point(readFinite(in), readFinite(in)));
    }
    return new Calibration(points);
  }
}
