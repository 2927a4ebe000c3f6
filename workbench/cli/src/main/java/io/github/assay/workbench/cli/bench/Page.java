package io.github.assay.workbench.cli.bench;

import java.util.List;

/**
 * A saved page and what is known of its article; strings and lists are empty where it is not.
 *
 * @param id name within the set
 * @param bytes the page as it was stored
 * @param body the whole article's text
 * @param with segments that an extraction must hold
 * @param without segments that it must not hold
 * @param title the article's title
 * @param author who wrote it
 * @param date when it was published, ISO 8601
 */
record Page(
    String id,
    byte[] bytes,
    String body,
    List<String> with,
    List<String> without,
    String title,
    String author,
    String date) {}
