package io.github.assay.corpus.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells by names and attributes which elements of a page are not the article. */
final class Chrome {

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "embed",
          "button",
          "select",
          "textarea",
          "input",
          "head",
          "canvas",
          "audio",
          "video",
          "map",
          "datalist",
          "dialog",
          "option",
          "applet",
          "nav");
  private static final Set<String> CHROME_TAGS = Set.of("footer", "aside", "form", "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "alert",
          "toolbar",
          "tablist");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|sidebar|side-?bar|footer|foot|comments?|commentlist|disqus|respond|share|sharing|sharedaddy|sharebar|social|socials|related|recommend(?:ed|ations?)?|newsletter|promo|promoted|cookies?|consent|gdpr|breadcrumbs?|crumbs?|widget|widgets|ads?|adbox|advert|advertisement|sponsored|banner|popup|modal|overlay|subscribe|subscription|paywall|signup|login|tags?|taglist|tagcloud|teaser|teasers|more|morelinks|skip|toolbar|pagination|pager|outbrain|taboola|author-?(?:bio|box|info)|read-?more|masthead)(?:$|[\\s_-])");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private Chrome() {}

  /** Whether nothing under the element is ever read. */
  static boolean isNever(Element element) {
    return NEVER.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.hasAttr("style") && HIDDEN_STYLE.matcher(element.attr("style")).find();
  }

  /** Whether the element is likely chrome, unless it turns out to hold the article. */
  static boolean isChrome(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
      return false;
    }
    if (tag.equals("footer") && inQuote(element)) {
      return false;
    }
    if (CHROME_TAGS.contains(tag) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    return matches(element.className()) || matches(element.id());
  }

  /** A quotation's footer says whose it is. */
  private static boolean inQuote(Element footer) {
    return footer.parent() != null && footer.parent().normalName().equals("blockquote");
  }

  private static boolean matches(String name) {
    return !name.isEmpty() && NAMES.matcher(name).find();
  }
}
