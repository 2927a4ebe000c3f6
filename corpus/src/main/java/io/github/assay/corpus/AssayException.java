package io.github.assay.corpus;

/**
 * A failure that a user can cause and mend: a bad file, a conflict, a full disk.
 *
 * <p>The message says what is wrong, in which document, where in it, and what to do; it is fit to
 * be shown without a stack trace. Programming errors are unchecked exceptions and not of this
 * family.
 */
public class AssayException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an error without an underlying one.
   *
   * @param message what, which document, where, what to do
   */
  public AssayException(String message) {
    super(message);
  }

  /**
   * Makes an error with the one that led to it.
   *
   * @param message what, which document, where, what to do
   * @param cause the underlying error, kept for {@code --debug} and logs
   */
  public AssayException(String message, Throwable cause) {
    super(message, cause);
  }
}
