package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Retrieval;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Picks the pages out of the records of one web archive. Not thread-safe. */
final class WebRecords {

  private static final int OK = 200;
  private static final Pattern PAGE = Pattern.compile("text/html|application/xhtml\\+xml");
  private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9]+");
  private static final int LONGEST_NAME = 80;

  private final Path archive;
  private final ArchiveLimits limits;
  private final Sources.Visitor visitor;
  private int met;
  private int pages;

  WebRecords(Path archive, ArchiveLimits limits, Sources.Visitor visitor) {
    this.archive = archive;
    this.limits = limits;
    this.visitor = visitor;
  }

  /** How many records held a page, refused ones among them. */
  int pages() {
    return pages;
  }

  /** Where the reading stands, for messages. */
  String place() {
    return met == 0 ? "" : "behind record " + met + ":";
  }

  /**
   * Hands the record's page over, if it holds one; all other records are passed over.
   *
   * @throws IOException if the archive cannot be read on
   */
  void take(WarcRecord record) throws IOException {
    met++;
    if (!(record instanceof WarcTargetRecord target)) {
      return;
    }
    try {
      if (record instanceof WarcResponse response) {
        if (isHttp(response)) {
          take(response, response.http());
        }
      } else if (record instanceof WarcResource resource) {
        take(target, resource.payloadType(), resource.body());
      } else if (record instanceof WarcConversion conversion) {
        take(target, conversion.contentType(), conversion.body());
      }
    } catch (ParsingException | IllegalArgumentException e) {
      refuse(target, "its head is damaged (" + e.getMessage() + ")");
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private void take(WarcTargetRecord record, HttpResponse http) throws IOException {
    if (http.status() == OK) {
      take(record, http.contentType(), http.bodyDecoded());
    }
  }

  private void take(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
    String kind = type.base().toString().toLowerCase(Locale.ROOT);
    boolean text = kind.equals("text/plain");
    if (!text && !PAGE.matcher(kind).matches()) {
      return;
    }
    pages++;
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      refuse(record, "the crawler cut it off");
      return;
    }
    byte[] bytes;
    try (InputStream in = body.stream()) {
      bytes = ArchiveReading.capped(in, limits);
    } catch (Metered.LimitException e) {
      throw e;
    } catch (IOException e) {
      refuse(record, "its content is damaged (" + e.getMessage() + ")");
      return;
    }
    String url = record.target();
    String name = name(url) + (text ? ".txt" : ".html");
    visitor.source(
        new Source(
            name,
            archive + ": " + url + " as " + name,
            bytes,
            new Retrieval(
                url, record.date().toString(), type.parameters().getOrDefault("charset", ""))));
  }

  private void refuse(WarcTargetRecord record, String why) {
    visitor.refused(
        new AssayException(
            "%s: record %d, %s, was passed over: %s"
                .formatted(archive, met, record.target(), why)));
  }

  /**
   * A file's name made of the address: the last part of its path that says something, or else all.
   */
  private static String name(String url) {
    String path = url.replaceFirst("^\\w+:/*", "").replaceFirst("[?#].*$", "");
    path = path.replaceFirst("\\.(?:x?html?|php|aspx?)$", "").replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = NO_NAME.matcher(last.matches(".*\\p{L}{3}.*") ? last : path).replaceAll("-");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
