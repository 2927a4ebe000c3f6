package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.DocumentBuilder;
import io.github.assay.corpus.extract.Extraction;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.importer.Source;
import io.github.assay.corpus.importer.Sources;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.ZoneKind;
import io.github.assay.workbench.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Extracts articles without a corpus. */
@Command(
    name = "extract",
    description = {
      "Extract the articles of saved pages and scraped texts, also in archives and web archives, one"
          + " JSON object a line: file, title,"
          + " byline, published, publisher, language, url, text, zones.",
      "Zones hold offsets in the text (begin, end) and in the decoded file (sourceBegin,"
          + " sourceEnd), in UTF-16 code units."
    },
    footer = {
      "  assay extract page.html --to json",
      "  assay extract pages/ --to json --zones all --output articles.jsonl"
    })
final class ExtractCommand extends Base {

  enum Form {
    json,
    text
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Files, archives (.zip, .tar, .tar.gz, .tgz, .warc, .wet), or folders.")
  List<Path> names;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "json",
      description = "Form: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
  Form form;

  @Option(
      names = "--zones",
      split = ",",
      paramLabel = "KIND",
      description = "What the text shall hold: body (the default), all, or kinds of zones.")
  List<String> zones = List.of("body");

  @Option(names = "--output", paramLabel = "FILE", description = "File instead of standard output.")
  Path output;

  /** Whether each text stands below the name of its file, as {@code head} has it. */
  private boolean named;

  private int written;

  @Override
  public Integer call() throws AssayException {
    Set<ZoneKind> kinds = kinds();
    List<Path> files = InputFiles.list(names);
    if (output == null) {
      return extract(files, kinds, out());
    }
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      int code = extract(files, kinds, writer);
      if (writer.checkError()) {
        throw new AssayException(output + " cannot be written to its end; check the disk");
      }
      return code;
    } catch (IOException e) {
      throw new AssayException(output + " cannot be written (" + e.getMessage() + ")", e);
    }
  }

  private int extract(List<Path> files, Set<ZoneKind> kinds, PrintWriter writer) {
    named = files.size() > 1;
    int[] failed = {0};
    Sources.Visitor visitor =
        new Sources.Visitor() {
          @Override
          public void source(Source source) {
            try {
              write(source, kinds, writer);
            } catch (AssayException e) {
              refused(e);
            }
          }

          @Override
          public void refused(AssayException error) {
            failed[0]++;
            err().println("failed: " + error.getMessage());
          }
        };
    for (Path file : files) {
      try {
        Sources.read(file, InputFiles::isArticle, visitor);
      } catch (AssayException e) {
        visitor.refused(e);
      }
    }
    writer.flush();
    return failed[0] == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void write(Source source, Set<ZoneKind> kinds, PrintWriter writer) throws AssayException {
    Extraction extraction = Extractor.extract(source.bytes(), source.shown(), source.retrieval());
    AnnotatedDocument document =
        DocumentBuilder.build(source.shown(), extraction, source.bytes(), kinds);
    if (form == Form.json) {
      writer.println(json(source.shown(), document));
    } else {
      if (written > 0) {
        writer.println();
      }
      if (named) {
        writer.println("==> " + source.shown() + " <==");
      }
      writer.println(document.text());
    }
    written++;
    extraction.warnings().forEach(w -> err().println("note: " + source.shown() + ": " + w));
  }

  private static ObjectNode json(String file, AnnotatedDocument document) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", document.id());
    json.put("file", file);
    json.put("title", document.article().title());
    json.put("byline", document.article().byline());
    json.put("published", document.article().published());
    json.put("publisher", document.article().publisher());
    json.put("language", document.article().language());
    json.put("url", document.article().url());
    json.put("text", document.text());
    ArrayNode array = json.putArray("zones");
    for (Zone zone : document.zones()) {
      ObjectNode entry = array.addObject();
      entry.put("kind", zone.kind().label());
      entry.put("begin", zone.range().begin());
      entry.put("end", zone.range().end());
      entry.put("sourceBegin", zone.sourceBegin());
      entry.put("sourceEnd", zone.sourceEnd());
    }
    return json;
  }

  private Set<ZoneKind> kinds() {
    Set<ZoneKind> kinds = EnumSet.noneOf(ZoneKind.class);
    for (String name : zones) {
      switch (name) {
        case "body" -> kinds.addAll(ZoneChoice.BODY);
        case "all" -> kinds.addAll(EnumSet.allOf(ZoneKind.class));
        default ->
            kinds.add(
                Labelled.find(ZoneKind.class, name)
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "--zones: there is no kind \"%s\"; there are body, all, %s"
                                    .formatted(name, Labelled.labels(ZoneKind.class)))));
      }
    }
    return kinds;
  }
}
