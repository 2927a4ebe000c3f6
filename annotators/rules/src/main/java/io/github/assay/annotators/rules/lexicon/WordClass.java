package io.github.assay.annotators.rules.lexicon;

/** What a word form can be; a form can be several at once. */
public enum WordClass {
  /** Stands for a noun phrase. */
  PRONOUN,
  /** A personal pronoun that can be a subject. */
  SUBJECT,
  /** A personal pronoun that can be an object. */
  OBJECT,
  /** Opens a noun phrase. */
  DETERMINER,
  /** Opens a noun phrase and names its owner. */
  POSSESSIVE,
  /** Opens a prepositional phrase. */
  PREPOSITION,
  /** A form of be, have, do or a modal. */
  AUXILIARY,
  /** A form of be. */
  BE,
  /** A form of have. */
  HAVE,
  /** A modal, or another word that a base form follows. */
  MODAL,
  /** Turns a statement into its opposite. */
  NEGATION,
  /** Opens a dependent clause. */
  SUBORDINATOR,
  /** Joins two of a kind. */
  COORDINATOR,
  /** Opens a relative clause. */
  RELATIVE,
  /** Opens an embedded question. */
  WH,
  /** An adverb that can stand before or after a verb. */
  ADVERB,
  /** Names a day, month or other stretch of time. */
  TIME,
  /** Names a day, and can stand alone as an adjunct. */
  WEEKDAY,
  /** A role that goes before a name. */
  TITLE,
  /** A news medium. */
  MEDIA,
  /** A body that is not a government. */
  ORGANISATION,
  /** A state or an organ of it. */
  GOVERNMENT,
  /** Something written. */
  DOCUMENT,
  /** A role that hides a name. */
  ANONYMOUS,
  /** A role asked for its knowledge. */
  EXPERT,
  /** Opens an adjunct that follows a claim without belonging to it. */
  ADJUNCT,
  /** Base form of a verb. */
  VERB_BASE,
  /** Third person singular of a verb. */
  VERB_THIRD,
  /** Past form or participle of a verb. */
  VERB_PAST,
  /** -ing form of a verb. */
  VERB_ING,
  /** A verb whose object names what is needed. */
  NEEDING,
  /** A verb that names what is needed behind "on". */
  RESTING,
  /** Says of its subject that it is needed. */
  NEEDED,
  /** A noun for a condition. */
  PRECONDITION,
  /** Lays a duty on somebody: a law, a rule. */
  RULER,
  /** Makes an act a duty or a demand. */
  OBLIGING,
  /** A verb that takes a noun phrase as what it demands. */
  DEMANDING,
  /** Denies, refuses or holds back. */
  BLOCKING,
  /** Puts a statement into the possible or the future. */
  POSSIBLE,
  /** Tells of what goes on until something happens. */
  LASTING,
  /** Asks: an "if" behind it opens a question. */
  ASKING,
  /** Behind "if", makes a set phrase of it. */
  IDLE,
  /** What a reader does who is told something: "in case you haven't noticed". */
  NOTICING,
  /** Varies with what it depends on, and does not hang on it: an amount, an effect. */
  VARYING,
  /** Before "if", makes a concession or a comparison of it. */
  UNREAL,
  /** Something that is given or held before an act may go ahead. */
  APPROVAL,
  /** Makes "without" tell of a manner. */
  MANNER;

  /** The bit of this class in {@link WordClasses#of}. */
  public long bit() {
    return 1L << ordinal();
  }
}
