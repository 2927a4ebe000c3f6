package io.github.assay.corpus.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier version of a layer.
 *
 * @param number rises with every save of the layer, from 1
 * @param hash the first twelve digits of the SHA-256 of its bytes
 * @param saved when it was saved
 * @param file where it lies; an XMI file like any other
 */
public record Version(int number, String hash, Instant saved, Path file) {}
