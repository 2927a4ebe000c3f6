package io.github.assay.corpus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells an element's role by its tag, attributes and names. Not thread-safe: one for each page. */
final class Roles {

  private static final Set<String> UNSEEN =
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
          "applet");
  private static final Set<String> CHROME = Set.of("nav", "footer", "form", "menu");
  private static final Set<String> NEUTRAL = Set.of("html", "body", "main", "article");
  private static final Set<String> CHROME_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "alert",
          "toolbar",
          "tablist",
          "complementary");

  /** A class that says what is (not) there or which topic it is filed under names no role. */
  private static final Set<String> STATES =
      Set.of(
          "has",
          "no",
          "with",
          "without",
          "not",
          "is",
          "tag",
          "category",
          "type",
          "status",
          "format",
          "template",
          "layout",
          "embed");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern FOLDED =
      Pattern.compile("(?i)accordion|collaps|faq|answer|toggle-?content");
  private static final Map<String, Role> WORDS = new HashMap<>();

  static {
    put(Role.COMMENTS, "comments comment commentlist commenting disqus respond replies");
    put(
        Role.CHROME,
        "nav navbar navigation menu submenu"
            + " breadcrumb breadcrumbs crumbs footer footers share shares sharing sharebar shareaholic"
            + " sharedaddy addthis addtoany social socials sociallinks socialmedia related"
            + " relatedposts recommended recommendation recommendations recirc recirculation"
            + " newsletter newsletters cookie cookies consent gdpr advert adverts advertisement"
            + " advertising ads adsense adslot adbox sponsored outbrain taboola subscribe"
            + " subscription signup popup pagination pager toolbar sidebar login trending"
            + " mostread popular skiplink masthead screenreader jp yarpp print noprint"
            + " recentarticle recentarticles recentpost recentposts latestposts latestnews gform"
            + " wpforms hbspt mc4wp");
    put(
        Role.ASIDE,
        "promo promos banner teaser teasers more readmore morelinks tags taglist tagcloud topics meta metadata"
            + " aside modal overlay cta rating ratings bio toc rail ad tools paywall"
            + " carousel slideshow upsell prevnext previous next disclosure highlights keypoints keytakeaways tldr");
    put(
        Role.CAPTION,
        "caption captions figcaption credit credits photocredit imagedescription imagecaption"
            + " imgcaption photocaption bildunterschrift bildtext copyright");
    put(Role.BYLINE, "byline bylines dateline timestamp author authors pubdate datetime published");
    put(
        Role.STANDFIRST,
        "standfirst subtitle subhead subheadline dek deck lede excerpt summary kicker subheading");
    put(
        Role.BODY,
        "articlebody entrycontent postcontent storybody articlecontent articletext storytext");
  }

  private final Map<String, Role> known = new HashMap<>();

  private static void put(Role role, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, role);
    }
  }

  /** The role of an element by itself; what is around it does not count. */
  Role of(Element element) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return Role.UNSEEN;
    }
    if (element.attributesSize() == 0) {
      return ofTag(tag, element);
    }
    if (element.hasAttr("hidden")
        || element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find()) {
      return opens(element) ? Role.PLAIN : Role.HIDDEN;
    }
    if (NEUTRAL.contains(tag)) {
      return Role.PLAIN;
    }
    if (CHROME_ROLES.contains(element.attr("role"))) {
      return Role.CHROME;
    }
    Role byTag = ofTag(tag, element);
    if (byTag == Role.CHROME || byTag == Role.CAPTION) {
      return byTag;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return Role.BODY;
    }
    Role role = strongest(named(element.className()), named(element.id()));
    return role == Role.PLAIN ? byTag : role;
  }

  /** Whether what is hidden is shown when readers open it, as answers under their questions are. */
  private static boolean opens(Element element) {
    return FOLDED.matcher(element.className()).find() || FOLDED.matcher(element.id()).find();
  }

  private static Role ofTag(String tag, Element element) {
    if (CHROME.contains(tag) && !isQuoteSource(element)) {
      return Role.CHROME;
    }
    return switch (tag) {
      case "figcaption", "caption" -> Role.CAPTION;
      case "aside", "header" -> Role.ASIDE;
      default -> Role.PLAIN;
    };
  }

  private Role named(String names) {
    return names.isEmpty() ? Role.PLAIN : known.computeIfAbsent(names, Roles::read);
  }

  private static Role read(String names) {
    Role best = Role.PLAIN;
    for (String name : names.strip().split("\\s+")) {
      if (name.indexOf(':') >= 0) {
        continue;
      }
      List<String> words = Words.of(name);
      if (words.isEmpty() || words.size() > 1 && STATES.contains(words.get(0))) {
        continue;
      }
      Role role = Role.PLAIN;
      for (int i = 0; i < words.size(); i++) {
        role = strongest(role, WORDS.getOrDefault(words.get(i), Role.PLAIN));
        if (i > 0) {
          String pair = words.get(i - 1) + words.get(i);
          role = strongest(role, WORDS.getOrDefault(pair, Role.PLAIN));
        }
      }
      boolean embedded = words.contains("embed") && role.compareTo(Role.ASIDE) <= 0;
      best = strongest(best, embedded ? Role.PLAIN : role);
    }
    return best;
  }

  private static Role strongest(Role one, Role other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** A quotation's footer says whose it is. */
  private static boolean isQuoteSource(Element footer) {
    return footer.parent() != null && footer.parent().normalName().equals("blockquote");
  }
}
