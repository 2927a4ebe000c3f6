package io.github.assay.corpus.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.store.XmiWriter;
import io.github.assay.typesystem.type.Article;
import io.github.assay.typesystem.type.Claim;
import io.github.assay.typesystem.type.Fragment;
import io.github.assay.typesystem.type.FragmentLink;
import io.github.assay.typesystem.type.SourceLink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about the form: an XMI file that breaks it, beside the same file before. */
class FormRulesTest {

  private static final String TEXT = "Ok 😀 so.";

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("A002", cas -> claim(cas, 0, 99)),
        fault("A003", cas -> claim(cas, 2, 2)),
        fault("A003", cas -> claim(cas, 5, 2)),
        fault("A004", cas -> claim(cas, 0, 4)),
        fault("A005", cas -> claim(cas, 0, 2).setId("c1")),
        fault("A005", cas -> claim(cas, 0, 2).setId(null)),
        fault("A006", cas -> linkToNothing(cas, claim(cas, 0, 2))),
        fault("A008", cas -> claim(cas, 0, 2).setQuotation("whispered")),
        fault("A009", cas -> cas.select(Article.class).forEach(a -> a.setTextSha256("00"))),
        fault("A010", cas -> claim(cas, 0, 2).setConfidence(1.5f)),
        fault("A012", cas -> new Article(cas, 0, 1).addToIndexes()),
        fault("A012", cas -> new DocumentAnnotation(cas).addToIndexes()),
        fault("A013", FormRulesTest::overlappingFragments),
        fault("A014", FormRulesTest::fragment));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsTheFaultInAnXmiFile(String id, Consumer<JCas> damage) throws Exception {
    assertTrue(lint(damage).contains(id), () -> id + " is not in " + found(damage));
    assertEquals(List.of(), List.copyOf(lint(cas -> {})), "nothing in the sound file");
  }

  @Test
  void refusesALinkToTheWrongType() throws Exception {
    String xmi = new String(XmiWriter.bytes(Sample.faultless().document()), StandardCharsets.UTF_8);
    Matcher cue = Pattern.compile("<type3:Cue [^>]*xmi:id=\"(\\d+)\"").matcher(xmi);
    assertTrue(cue.find(), xmi);
    Path file = folder.resolve("a.xmi");
    Files.writeString(
        file, xmi.replaceFirst("(<type3:SourceLink [^>]*target=\")\\d+", "$1" + cue.group(1)));
    List<Finding> findings = Linter.standard().check(new SubjectReader(folder).xmi(file));
    assertEquals(
        List.of("A001"),
        findings.stream().map(f -> f.rule().id()).filter(id -> id.startsWith("A0")).toList());
  }

  @Test
  void saysWhyAFileCannotBeReadAtAll() throws Exception {
    Path file = folder.resolve("a.xmi");
    Files.writeString(file, "<!DOCTYPE x><x/>");
    List<Finding> findings = Linter.standard().check(new SubjectReader(folder).xmi(file));
    assertEquals(List.of("A001"), findings.stream().map(f -> f.rule().id()).toList());
    assertTrue(findings.get(0).message().contains("line 1"), findings.toString());
  }

  @Test
  void saysWhyALineOfAJsonLinesFileCannotBeReadAndGoesOn() throws Exception {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","text":"x","spans":[{"id":"c","type":"Claim","begin":0,"end":9}],"links":[]}
        {"id":"b","text":"One","spans":[{"id":"c","type":"Claim","begin":0,"end":3,
        {"id":"c","text":"One ","spans":[{"id":"c","type":"Claim","begin":0,"end":4}],"links":[]}
        """);
    List<String> found = new java.util.ArrayList<>();
    Linter linter = Linter.standard();
    SubjectReader.jsonl(file, s -> linter.check(s).forEach(f -> found.add(f.rule().id())));
    assertEquals(List.of("A001", "A001", "A201", "A301"), found);
  }

  @Test
  void findsCharactersThatXmlCannotHold() throws Exception {
    RawDocument raw = RawReader.of(Sample.of("\uFEFFa\u0001b\uD800").document());
    Subject subject =
        new Subject(
            "a",
            "",
            java.util.Optional.empty(),
            java.util.Optional.of(raw),
            java.util.Optional.empty());
    assertEquals(
        List.of(0, 2, 4),
        Linter.standard().check(subject).stream()
            .filter(f -> f.rule().id().equals("A011"))
            .map(Finding::begin)
            .toList());
  }

  private TreeSet<String> lint(Consumer<JCas> damage) throws Exception {
    TreeSet<String> ids = new TreeSet<>();
    for (Finding finding : found(damage)) {
      // That the reader refuses the file too is right, but not what is asked here.
      if (!finding.rule().id().equals("A001")) {
        ids.add(finding.rule().id());
      }
    }
    return ids;
  }

  private List<Finding> found(Consumer<JCas> damage) {
    try {
      JCas cas = AssayCas.create();
      CasMapper.write(Sample.of(TEXT).segmented().document(), cas);
      damage.accept(cas);
      Path file = folder.resolve("a.xmi");
      Files.write(file, XmiWriter.bytes(cas, "a"));
      return Linter.standard().check(new SubjectReader(folder).xmi(file)).stream()
          .filter(f -> f.rule().id().startsWith("A0"))
          .toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Arguments fault(String id, Consumer<JCas> damage) {
    return Arguments.of(id, Named.of("damage", damage));
  }

  private static Claim claim(JCas cas, int begin, int end) {
    Claim first = new Claim(cas, 0, 2);
    first.setId("c1");
    first.addToIndexes();
    Claim claim = new Claim(cas, begin, end);
    claim.setId("c2");
    claim.addToIndexes();
    return claim;
  }

  private static void linkToNothing(JCas cas, Claim claim) {
    claim.setSources(new FSArray<>(cas, 1));
    claim.setSources(0, new SourceLink(cas));
  }

  private static Fragment fragment(JCas cas) {
    Fragment fragment = new Fragment(cas, 0, 2);
    fragment.setId("f");
    fragment.addToIndexes();
    return fragment;
  }

  private static void overlappingFragments(JCas cas) {
    FragmentLink link = new FragmentLink(cas);
    link.setTarget(fragment(cas));
    Claim claim = claim(cas, 0, 5);
    claim.setFragments(new FSArray<>(cas, 1));
    claim.setFragments(0, link);
  }
}
