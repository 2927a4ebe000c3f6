package io.github.assay.workbench.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class SessionReaderTest {

  private static final String TEXT = "abcdefghij".repeat(20);

  private final EditSession session =
      new EditSession(AnnotatedDocument.of("d", TEXT), "anna", (id, change) -> {});
  private int calls;

  @Test
  void copiesInPortions() throws Exception {
    label(25);
    session.perform(Operations.label(Layer.SOURCE, new Range(50, 60)));
    session.perform(Operations.link(LinkType.SOURCE, "anna-1", "anna-26", ""));
    Executor display = this::call;
    SessionReader.Snapshot copy = new SessionReader(session, display, 10).read();
    assertEquals(session.document(), copy.document());
    assertEquals(session.revision(), copy.revision());
    assertEquals(4, calls, "one to begin, three portions of ten");
  }

  @Test
  void beginsAnewWhereSomebodyEditsMeanwhile() throws Exception {
    label(25);
    Executor editing =
        task -> {
          if (calls == 2) {
            delete("anna-3");
          }
          call(task);
        };
    assertEquals(session.document().spans().size(), 25);
    SessionReader.Snapshot copy = new SessionReader(session, editing, 10).read();
    assertEquals(24, copy.document().spans().size());
    assertEquals(session.document(), copy.document());
  }

  @Test
  void copiesAllAtOnceWhereSomebodyNeverRests() throws Exception {
    label(25);
    Executor busy =
        task -> {
          relabel();
          call(task);
        };
    SessionReader.Snapshot copy = new SessionReader(session, busy, 10).read();
    assertEquals(session.document(), copy.document());
  }

  private void call(Runnable task) {
    calls++;
    task.run();
  }

  private void label(int count) throws AssayException {
    for (int i = 0; i < count; i++) {
      session.perform(Operations.label(Layer.CLAIM, new Range(i, i + 1)));
    }
  }

  private void delete(String id) {
    try {
      session.perform(Operations.delete(java.util.List.of(id)));
    } catch (AssayException e) {
      throw new AssertionError(e);
    }
  }

  private void relabel() {
    try {
      session.perform(Operations.note("anna-1", "turn " + calls));
    } catch (AssayException e) {
      throw new AssertionError(e);
    }
  }
}
