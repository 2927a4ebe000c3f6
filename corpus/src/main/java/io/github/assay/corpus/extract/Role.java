package io.github.assay.corpus.extract;

/** What an element is for, as far as its tag, attributes and names tell. */
enum Role {
  /** Never read, whatever it holds: scripts, pictures, fields. */
  UNSEEN,
  /** What readers say of the article. */
  COMMENTS,
  /** Not shown until a script says so. */
  HIDDEN,
  /** Surely of the site: navigation, footers, share bars, teasers. */
  CHROME,
  /** Likely of the site, unless the article turns out to be inside. */
  ASIDE,
  /** A picture's caption or credit. */
  CAPTION,
  /** Who wrote it, and when. */
  BYLINE,
  /** The summary under the headline. */
  STANDFIRST,
  /** The article's body, by its own account. */
  BODY,
  /** Nothing is known. */
  PLAIN
}
