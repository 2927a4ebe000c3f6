package io.github.assay.corpus.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which sites, in many languages, lead on, sign off and ask for something. */
final class Phrases {

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:(?:(?:words|written|posted|published) )?by|(?:(?:geschrieben|erstellt|verfasst)"
              + " )?von|par|por|door|af)|Di|(?i:texte?\\s?:|aut(?:h?or|eur)(?:in)?\\s?:?))\\b:?\\s+\\p{Lu}.{1,100}");

  private static final Pattern POINTER =
      opening(
          "(?:read|see|watch|also|learn|find out|discover|here['’]?s|more)\\s+"
              + "(?:more|also|next|on this|from|about|:)",
          "also (?:read|see)",
          "read\\b.{0,20}:",
          "related|recommended|don['’]t miss|you (?:may|might)|click here",
          "(?:re)?lire (?:aussi|également)|à lire|pour aller plus loin",
          "lesen sie|mehr (?:zum|dazu|über|lesen)|lies auch|auch (?:lesen|interessant)|das könnte"
              + "|weitere",
          "lees ook|leggi anche|czytaj|zobacz",
          "le(?:a|er) (?:también|más)|(?:le|te) puede interesar|mira también|ve(?:a|r) también"
              + "|más información",
          "advertis?ement|advert|anzeige|werbung|publicidad|publicité",
          "share|teilen|follow us|folgen sie|síguenos|sign up|subscribe|newsletter",
          "vergrößern|drucken|kommentieren");

  private static final Pattern END =
      opening(
          "related|more (?:from|in|on|stories|like)|you (?:may|might)|recommended|see also|also read",
          "(?:read|up|what to read) next|keep reading|further reading",
          "most (?:read|popular|viewed)|(?:trending|popular)(?: (?:now|on|in|posts|articles|stories|news"
              + "|topics)\\b.*)?$|latest (?:news|posts|stories|articles)",
          "(?:previous|next) (?:post|article)|post navigation|recent (?:posts|articles)",
          "(?:featured|other|similar) (?:posts|articles|stories)",
          "about (?:the|our)?\\s*(?:authors?|writer|us)|über (?:den|die) autor|zu[mr] autor",
          "(?:\\d+\\s+)?(?:comments?|kommentare?|commentaires?|comentarios?|responses?|replies"
              + "|antworten|thoughts|réponses|réactions?|komentarze)(?: (?:to|on|zu|à|de)\\b.*)?$",
          "leave a (?:comment|reply)|post a comment|kommentar (?:schreiben|hinterlassen)"
              + "|laisser un commentaire|votre commentaire|deja un|schreibe einen"
              + "|reader interactions",
          "share (?:this|on)|share:|sign up|subscribe to|join (?:the|our)"
              + "|get (?:the|our) .{0,20}(?:newsletter|inbox)",
          "tags?\\s*:?$|filed under|schlagwor|schlagwört|topics|temas|themen im",
          "mehr zum|das könnte|auch interessant|ähnliche (?:beiträge|artikel)|zurück zu"
              + "|weitere (?:artikel|meldungen|beiträge|themen|news|infos|informationen)",
          "à (?:lire|propos)|lire aussi|sur le même",
          "ver más|te puede|notas? relacionadas?|leggi anche|articoli correlati|lees ook");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)©|all rights reserved|copyright|(?:follow|find) (?:us|him|her|me|them)\\b"
              + "|(?:follow|contact|reach|email) .{3,60}(?:@|twitter|facebook)|@\\w+\\.\\w+"
              + "|sign up|subscri(?!ption|ber)|newsletter|inbox|click here|join (?:us|our)|download (?:the|our) app"
              + "|originally (?:published|appeared)|first (?:published|appeared)"
              + "|this (?:story|article|post|piece|document) (?:was|is|has|originally|first)"
              + "|the views expressed|opinions expressed|disclaimer|for informational purposes"
              + "|is not (?:intended|legal|financial|medical)|affiliate|reader-supported|file photo"
              + "|(?:through|on) (?:our |the )?links|(?:earn|receive|get)\\b.{0,20}commission"
              + "|commissions? (?:if|when|from)|your .{0,20}donation|(?:please|to) donate"
              + "|donate (?:now|today|here)|support our|reprint|republish|editing by|reporting by|our standards"
              + "|have a (?:tip|question)|dieser (?:text|artikel|beitrag) (?:wurde|ist|erschien)"
              + "|s[ií]guenos|suscr|abonn"
              + "|foto:|photo:|bild:|image:|titelbild|quelle:|source:|via:|credit");

  private static final Pattern CREDIT =
      Pattern.compile(
          "©|(?i:(?:foto|photo|bild|image|quelle|grafik|credit)s?(?: by)?\\s?:\\s?[^.:]{2,60}\\)?$)");

  private Phrases() {}

  private static Pattern opening(String... alternatives) {
    return Pattern.compile(
        "(?i)\\W{0,9}(?:" + String.join("|", List.of(alternatives)) + ")(?!\\p{L})");
  }

  /** Whether a short line says who wrote the article. */
  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }

  /** Whether a short line names whom a picture is from. */
  static boolean isPictureCredit(String line) {
    return CREDIT.matcher(line).find();
  }

  /** Whether a short line leads on to another page or asks to do something. */
  static boolean isPointer(String line) {
    return POINTER.matcher(line).lookingAt();
  }

  /** Whether a short line stands above what is no longer the article. */
  static boolean opensEndSection(String line) {
    return END.matcher(line).lookingAt();
  }

  /**
   * Whether a line speaks of rights, credits, corrections or the site rather than of the matter.
   */
  static boolean isNotice(String line) {
    return NOTICE.matcher(line).find();
  }
}
