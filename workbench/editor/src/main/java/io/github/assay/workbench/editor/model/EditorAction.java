package io.github.assay.workbench.editor.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that can be done in the editor by a key or from a menu.
 *
 * <p>The workbench has one command for each, {@link #commandId()}, with {@link #key()} as its
 * default binding. The keys are single letters because the text itself is never typed into.
 */
public enum EditorAction {
  /** Labels the selection as a claim, or makes the selected span one. */
  LABEL_CLAIM(Group.LABEL, "Claim", "C"),
  /** Labels the selection as a source, or makes the selected span one. */
  LABEL_SOURCE(Group.LABEL, "Source", "S"),
  /** Labels the selection as a cue, or makes the selected span one. */
  LABEL_CUE(Group.LABEL, "Cue", "U"),
  /** Labels the selection as a precondition, or makes the selected span one. */
  LABEL_PRECONDITION(Group.LABEL, "Precondition", "P"),
  /** Labels the selection and links it; without a selection, offers sources under 1 to 9. */
  LINK_SOURCE(Group.LINK, "Link Source", "SHIFT+S"),
  /** Labels the selection and links it; without a selection, offers cues under 1 to 9. */
  LINK_CUE(Group.LINK, "Link Cue", "SHIFT+U"),
  /** Labels the selection and links it; without a selection, offers preconditions under 1 to 9. */
  LINK_PRECONDITION(Group.LINK, "Link Precondition", "SHIFT+P"),
  /** Gives the claim the sources of the claim before. */
  SAME_SOURCE(Group.LINK, "Same Source as Claim Before", "."),
  /** Links the first candidate; if it is linked, gives it the next role, and at last unlinks it. */
  CANDIDATE_1(Group.LINK, "Candidate 1", "1"),
  /** Links the second candidate. */
  CANDIDATE_2(Group.LINK, "Candidate 2", "2"),
  /** Links the third candidate. */
  CANDIDATE_3(Group.LINK, "Candidate 3", "3"),
  /** Links the fourth candidate. */
  CANDIDATE_4(Group.LINK, "Candidate 4", "4"),
  /** Links the fifth candidate. */
  CANDIDATE_5(Group.LINK, "Candidate 5", "5"),
  /** Links the sixth candidate. */
  CANDIDATE_6(Group.LINK, "Candidate 6", "6"),
  /** Links the seventh candidate. */
  CANDIDATE_7(Group.LINK, "Candidate 7", "7"),
  /** Links the eighth candidate. */
  CANDIDATE_8(Group.LINK, "Candidate 8", "8"),
  /** Links the ninth candidate. */
  CANDIDATE_9(Group.LINK, "Candidate 9", "9"),
  /** Moves the begin a token to the left. */
  BEGIN_GROW(Group.EXTENT, "Begin Earlier by Token", "Q"),
  /** Moves the begin a token to the right. */
  BEGIN_SHRINK(Group.EXTENT, "Begin Later by Token", "W"),
  /** Moves the end a token to the left. */
  END_SHRINK(Group.EXTENT, "End Earlier by Token", "E"),
  /** Moves the end a token to the right. */
  END_GROW(Group.EXTENT, "End Later by Token", "R"),
  /** Moves the begin a clause to the left. */
  BEGIN_GROW_CLAUSE(Group.EXTENT, "Begin Earlier by Clause", "SHIFT+Q"),
  /** Moves the begin a clause to the right. */
  BEGIN_SHRINK_CLAUSE(Group.EXTENT, "Begin Later by Clause", "SHIFT+W"),
  /** Moves the end a clause to the left. */
  END_SHRINK_CLAUSE(Group.EXTENT, "End Earlier by Clause", "SHIFT+E"),
  /** Moves the end a clause to the right. */
  END_GROW_CLAUSE(Group.EXTENT, "End Later by Clause", "SHIFT+R"),
  /** Adds the text selection to the span that was selected last, as a fragment. */
  ADD_FRAGMENT(Group.EXTENT, "Add Fragment", "F"),
  /** Cuts the text selection out of the span that was selected last. */
  REMOVE_FRAGMENT(Group.EXTENT, "Remove Fragment", "SHIFT+F"),
  /** Removes the selected span and its links. */
  DELETE(Group.EXTENT, "Delete Span", "DEL"),
  /** Accepts the selected suggestion and goes to the next. */
  ACCEPT(Group.REVIEW, "Accept", "A"),
  /** Accepts the selected suggestion with all that it links to and goes to the next. */
  ACCEPT_LINKED(Group.REVIEW, "Accept with Links", "SHIFT+A"),
  /** Rejects the selected suggestion and goes to the next. */
  REJECT(Group.REVIEW, "Reject", "X"),
  /** Goes to the next suggestion that nobody has decided on. */
  NEXT_UNREVIEWED(Group.REVIEW, "Next Unreviewed", "N"),
  /** Goes to the suggestion before that nobody has decided on. */
  PREVIOUS_UNREVIEWED(Group.REVIEW, "Previous Unreviewed", "SHIFT+N"),
  /** Accepts every suggestion that is on the screen. */
  ACCEPT_VISIBLE(Group.REVIEW, "Accept All Visible", "M1+M2+A"),
  /** Rejects every suggestion that is on the screen. */
  REJECT_VISIBLE(Group.REVIEW, "Reject All Visible", "M1+M2+X"),
  /** Asks which suggestions to accept, by layer, confidence and annotator, and accepts them. */
  ACCEPT_FILTERED(Group.REVIEW, "Accept Filtered", "M1+M3+A"),
  /** Shows or hides rejected suggestions. */
  TOGGLE_REJECTED(Group.REVIEW, "Show Rejected", "SHIFT+X"),
  /** Sets the next value of the first feature. */
  FEATURE_1(Group.FEATURE, "Next Quotation or Kind", "V"),
  /** Sets the value before of the first feature. */
  FEATURE_1_BACK(Group.FEATURE, "Previous Quotation or Kind", "SHIFT+V"),
  /** Sets the next value of the second feature, or goes to its field. */
  FEATURE_2(Group.FEATURE, "Next Modality, Negation; Canonical Name", "B"),
  /** Sets the value before of the second feature, or goes to its field. */
  FEATURE_2_BACK(Group.FEATURE, "Previous Modality or Negation", "SHIFT+B"),
  /** Goes to the field for a note on the span. */
  NOTE(Group.FEATURE, "Note", "T"),
  /** Goes to the next claim. */
  NEXT_CLAIM(Group.GO, "Next Claim", "J"),
  /** Goes to the claim before. */
  PREVIOUS_CLAIM(Group.GO, "Previous Claim", "K"),
  /** Goes to the next span of any layer. */
  NEXT_SPAN(Group.GO, "Next Span", "L"),
  /** Goes to the span before of any layer. */
  PREVIOUS_SPAN(Group.GO, "Previous Span", "H"),
  /** Selects the innermost span at the caret, and the one around it when repeated. */
  SELECT_SPAN(Group.GO, "Select Span at Caret", "CR"),
  /** Selects the token at the caret, then the clause, then the sentence. */
  EXPAND_SELECTION(Group.GO, "Expand Selection", "SPACE"),
  /** Takes back the last expansion of the selection. */
  SHRINK_SELECTION(Group.GO, "Shrink Selection", "SHIFT+SPACE"),
  /** Drops the selection. */
  CLEAR_SELECTION(Group.GO, "Clear Selection", "ESC"),
  /** Opens the field for a search in the text. */
  FIND(Group.VIEW, "Find", "M1+F"),
  /** Goes to the next place of the text sought. */
  FIND_NEXT(Group.VIEW, "Find Next", "F3"),
  /** Goes to the place before of the text sought. */
  FIND_PREVIOUS(Group.VIEW, "Find Previous", "SHIFT+F3"),
  /** Makes the text larger. */
  ZOOM_IN(Group.VIEW, "Zoom In", "M1++"),
  /** Makes the text smaller. */
  ZOOM_OUT(Group.VIEW, "Zoom Out", "M1+-"),
  /** Gives the text its usual size. */
  ZOOM_RESET(Group.VIEW, "Usual Size", "M1+0");

  /** Where an action stands in the menus and on the cheat sheet. */
  public enum Group {
    /** Making and changing labels. */
    LABEL("Label"),
    /** Linking claims to what they have. */
    LINK("Link"),
    /** Changing what a span covers. */
    EXTENT("Extent"),
    /** Deciding on suggestions. */
    REVIEW("Review"),
    /** Features and notes. */
    FEATURE("Features"),
    /** Moving about. */
    GO("Go To"),
    /** What is shown, and how large. */
    VIEW("View");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    /** Name as in the menu. */
    public String label() {
      return label;
    }
  }

  private static final String PREFIX = "io.github.assay.workbench.ui.editor.";

  private final Group group;
  private final String label;
  private final String key;

  EditorAction(Group group, String label, String key) {
    this.group = group;
    this.label = label;
    this.key = key;
  }

  /** Where it stands in the menus. */
  public Group group() {
    return group;
  }

  /** Name as in the menu. */
  public String label() {
    return label;
  }

  /** Default key in the form of Eclipse's key bindings; M1 is Ctrl, on a Mac Command. */
  public String key() {
    return key;
  }

  /** Id of the command in the workbench. */
  public String commandId() {
    StringBuilder id = new StringBuilder(PREFIX);
    boolean upper = false;
    for (char c : name().toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        id.append(upper ? c : Character.toLowerCase(c));
        upper = false;
      }
    }
    return id.toString();
  }

  /** Finds an action by the id of its command, or nothing where the id is another's. */
  public static Optional<EditorAction> find(String commandId) {
    return Arrays.stream(values()).filter(a -> a.commandId().equals(commandId)).findFirst();
  }
}
