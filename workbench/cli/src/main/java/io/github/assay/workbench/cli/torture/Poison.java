package io.github.assay.workbench.cli.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** The ways in which a document of a batch is spoilt. */
enum Poison {
  /** An annotation ends behind the text. */
  OFFSET {
    @Override
    byte[] of(byte[] file) {
      return replaced(file, "end=\"\\d+\"", "end=\"99999\"");
    }
  },
  /** The file ends in the middle. */
  CUT {
    @Override
    byte[] of(byte[] file) {
      return Arrays.copyOf(file, file.length / 2);
    }
  },
  /** There is nothing in it. */
  EMPTY {
    @Override
    byte[] of(byte[] file) {
      return new byte[0];
    }
  },
  /** It is no XML at all. */
  BINARY {
    @Override
    byte[] of(byte[] file) {
      byte[] noise = new byte[file.length];
      new Random(file.length).nextBytes(noise);
      return noise;
    }
  },
  /** Entities that would fill the memory. */
  BOMB {
    @Override
    byte[] of(byte[] file) {
      return replaced(file, "\\?>", "?><!DOCTYPE x [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;\">]>");
    }
  },
  /** The text is not the one that was annotated. */
  TEXT {
    @Override
    byte[] of(byte[] file) {
      return replaced(file, "sofaString=\"The", "sofaString=\"Tha");
    }
  },
  /** A type that nobody knows. */
  TYPE {
    @Override
    byte[] of(byte[] file) {
      return replaced(file, ":Zone ", ":Mood ");
    }
  },
  /** The same number twice. */
  NUMBER {
    @Override
    byte[] of(byte[] file) {
      return replaced(file, "(:Token )xmi:id=\"\\d+\"", "$1xmi:id=\"1\"");
    }
  },
  /** A folder stands in its place. */
  FOLDER {
    @Override
    void into(Path file) throws IOException {
      Files.delete(file);
      Files.createDirectory(file);
    }
  },
  /** It is a link to another file. */
  LINK {
    @Override
    void into(Path file) throws IOException {
      Path other = file.resolveSibling("other.xml");
      Files.move(file, other);
      Files.createSymbolicLink(file, other);
    }
  },
  /** A terabyte, all of it holes. */
  HUGE {
    @Override
    void into(Path file) throws IOException {
      try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
        huge.setLength(1L << 40);
      }
    }
  };

  /** The spoilt bytes. */
  byte[] of(byte[] file) {
    return file;
  }

  /** Spoils a file. */
  void into(Path file) throws IOException {
    Files.write(file, of(Files.readAllBytes(file)));
  }

  private static byte[] replaced(byte[] file, String pattern, String by) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.replaceFirst(pattern, by).getBytes(StandardCharsets.UTF_8);
  }
}
